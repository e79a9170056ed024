/**
 * Mails with secrets, whole ones as school people write them; secrets stand in ⟦⟧, a first line "S: " is the subject,
 * what follows a line "H:" is the HTML part.
 */
export const plantedThird: Readonly<Record<string, readonly string[]>> = {
  'sticky notes and hearsay': [
    String.raw`S: art room imac
The sticky note on the monitor just says ⟦Cobalt_Crayon⟧ and nothing else. Typed it with and without the line in the middle. Tag 22914, rm 118.`,
    String.raw`S: sub needs in
Hi, Mrs. Dray left an index card in the desk: rdray, then underneath ⟦Peppermint.Bark9⟧. The sub typed both and it says the domain is not available. Room 7.`,
    String.raw`Whoever set up the kiln computer wrote ⟦firebird⟧ on masking tape on the side of the case. I tried that at the sign in screen and no go. It's the old Dell, no asset tag that I can find.`,
    String.raw`S: office fax pc
On the post-it it reads ⟦Mondays=Yuck7⟧ but somebody spilled coffee on it so the last character might be a 1. Can you look it up or set a new one? x2204`,
    String.raw`Her old teacher told me they all use ⟦kittens⟧ to get on the typing program. It let in 11 kids and not the other 9.`,
    String.raw`The card in the laptop bag has my name, 40217 (that's my employee number) and ⟦Welcome-Aboard3⟧. I put those in the boxes and it just blinked at me.`,
    String.raw`According to the label maker strip on the keyboard tray the login is wshop1 and under it ⟦Bandsaw&Glue⟧. Neither the teacher nor the students get in since the power cut.`,
    String.raw`Mr. Ito says it is ⟦Zephyr88⟧ with a capital Z. That didn't work for me at the auditorium laptop.`,
    String.raw`S: concession stand tablet
Boosters wrote on the back of the tablet in sharpie ⟦4 7 1 9⟧ so whoever works the stand can open it. Now it wants six numbers. Game is at 6!!`,
    String.raw`there's a piece of paper taped inside the AV cabinet that says "sound guy: ⟦LowEnd$12⟧" if that is any use to you`,
  ],
  'tried and refused': [
    String.raw`S: Locked
I have tried ⟦Gopher1999⟧, then ⟦gopher1999⟧, then ⟦GOPHER1999⟧ in case the caps were stuck. Now it says the account is locked for 30 minutes. User kmasterson, bldg 2.`,
    String.raw`Typed ⟦Snickerdoodle!⟧ five times very slowly. Nope. Then my neighbor typed it. Nope. Please just reset it, I have a sub tomorrow.`,
    String.raw`I put in ⟦Beetlejuice3x⟧ and get "incorrect", I put in my student number 330418 and get "incorrect". What does it want?`,
    String.raw`It rejects ⟦Tulip#Garden⟧ because it says it needs a number so I made it ⟦Tulip#Garden1⟧ and it still moans.`,
    String.raw`Keeps telling me wrong. Pretty sure that ⟦Orchard_Lane7⟧ is right since I only changed it last week. Rm 40 / ext 4040`,
    String.raw`S: gradebook again
Tried the one from last year (⟦Crimson+Tide5⟧), tried the one from this year (⟦Crimson+Tide6⟧). It says 1 attempt left so I'm stopping here.`,
    String.raw`When the box came up I entered ⟦purplerain⟧ and it said that is not what is on file. I don't want to get locked out so I have stopped. Bea in Guidance`,
    String.raw`⟦Sassafras_Tea2⟧ doesn't work. ⟦Sassafras-Tea2⟧ doesn't work. What did you set it to?`,
    String.raw`Neither ⟦bulldogs22⟧ nor ⟦Bulldogs22⟧ gets me into the scoreboard app, and coach swears it is one of the two.`,
    String.raw`hi the chromebook will not take ⟦taco4tuesday⟧ anymore. it took it on friday. my name is Marcus in 5B`,
  ],
  'same but different': [
    String.raw`S: pw change
My password was ⟦Lakeside_4⟧ and when it made me change it I did the same but with a 5, so ⟦Lakeside_5⟧. Works on the laptop, not on the phone.`,
    String.raw`Same as last year but with a six at the end: ⟦PineCone!6⟧. That is what the tech told me over the phone and it is not so.`,
    String.raw`All of the seniors have the default which is Ridge plus their lunch number, so for example ⟦Ridge20417⟧ for Tavon. He cannot sign in with it since break.`,
    String.raw`S: default student passwords
Default is first initial + last initial + birthday, e.g. Mia Torres born June 4 2013 would be ⟦mt06042013⟧. Hers is not working, and neither is Juan Sosa's (⟦js11202012⟧).`,
    String.raw`For the new kinders I set them up like we always do, color and number. Theo is ⟦red14⟧, Priya is ⟦blue15⟧, Sam is ⟦green16⟧. None of the three can get on.`,
    String.raw`Please put it back to the old one, ⟦Hazelnut#Latte⟧, the new one is too hard to type on the phone.`,
    String.raw`It was ⟦Sparrow.Nest1⟧ up to Tuesday. Wednesday the pop-up came and I picked ⟦Sparrow.Nest2⟧. Now Outlook keeps asking.`,
    String.raw`My suggestion for the new lab password: ⟦Beaker&Flask9⟧. If that is not allowed then ⟦Beaker&Flask10⟧.`,
    String.raw`S: Re: Your request
Ok thank you. Can you make the class one ⟦starfish⟧ like the one Ms. Bell has? They can spell that.`,
    String.raw`Would ⟦Thunder-Bolt-17⟧ be strong enough? If so please set it for the sub account, sub_hs2.`,
  ],
  'user and value in one breath': [
    String.raw`S: remote in if you want
You can get on as lmcvey/⟦Gravy!Train8⟧ while I'm at lunch. It's the second monitor that flickers.`,
    String.raw`login jcorrigan ⟦Sail_Boat7⟧ -- the report opens blank. ext 3009`,
    String.raw`Admin on the sign is admin:⟦marqu33Sign⟧, the web page is at 10.8.9.77. It shows the wrong time.`,
    String.raw`credentials (hall display): lobbytv, ⟦Channel*Four4⟧`,
    String.raw`tpham | ⟦Noodle#Soup6⟧ | can't open the transcript module | room 214`,
    String.raw`I sign on w/ dspence and ⟦Kayak4Two!⟧ and get a white page. Is it me?`,
    String.raw`User: media2 / ⟦Reel2Reel⟧. Computer name LIB-MEDIA2. It won't see the camera.`,
    String.raw`Log on to the lab machine as .\student with ⟦Go4Gold!⟧ and you'll see the error right away (0x8007003B).`,
    String.raw`The vendor said to use their guest: guest@lunchtrak.example then ⟦Tray-Return-5⟧. It says "unlicensed".`,
    String.raw`so it's bus_dispatch, ⟦Route66!Stop⟧, and pick "Live map". That map is empty since Monday.`,
    String.raw`S: need access
Mrs Teller gave me hers, pteller and ⟦Saffron-Rice2⟧, to get into the attendance until mine is set up, is that ok?`,
    String.raw`sign in as yearbook (⟦inkwell&quill⟧) and open the spring folder. Photos are sideways.`,
  ],
  'after another verb': [
    String.raw`S: new laptop
After the update I was forced to choose another one and picked ⟦Waffle+House4⟧. Now nothing opens, not even mail. Asset 31877.`,
    String.raw`The office switched the front desk over to ⟦Cardinal*Nest⟧ this morning and forgot to tell the subs.`,
    String.raw`Somebody at the help desk assigned ⟦hJ7-kk20⟧ to me, I'd rather have something I can say out loud.`,
    String.raw`We all share ⟦Teachers4Life⟧ in the lounge, is that bad? The computer there is slow by the way.`,
    String.raw`My login has always been ⟦cheese.please⟧ and all of a sudden it's not.`,
    String.raw`The reset page spit out ⟦mQ4%rtyL⟧ and told me to use it once. It won't take it.`,
    String.raw`It auto-filled ⟦Blueberry-Scone1⟧ in the password box, which is from my home account, and now school is locked.`,
    String.raw`I remember it because of my street: ⟦1418Larkspur⟧. That opened it for two years, until Thursday.`,
    String.raw`Jenna unlocked it yesterday and gave me ⟦Temp#4417⟧ and told me to call when I am back in front of the machine.`,
    String.raw`It won't unlock with ⟦Monkey.Bars3⟧ any longer, and I typed it exactly the way it's on the card.`,
    String.raw`My typing program wants a class word and ours is ⟦jellybean⟧, the kids get "class not found".`,
    String.raw`Changed it last night from home to ⟦Frost&Pumpkin⟧. Can't get in at school now. Carla, room 12`,
  ],
  'labels with remarks': [
    String.raw`Student: Ezra W.
Grade: 4
Chromebook: CB-4417
Username: ewhit29
Password (he says): ⟦minecraft4ever⟧
Problem: stuck on loading`,
    String.raw`ACCOUNT ........ cafe-mgr
PASS WORD ...... ⟦Ladle!Spoon8⟧
ERROR .......... "terminal not registered"`,
    String.raw`PW (new): ⟦Acorn_Squash2⟧
PW (old, still on phone): ⟦Acorn_Squash1⟧
Phone is an Android, model SM-A146U`,
    String.raw`Login info for you:
  site - spellingtower.example
  user - msbrandt4
  pass - ⟦vowels*rule⟧
It says our subscription ended 8/31 but we paid PO 25-00317.`,
    String.raw`What is your username? hlindgren
What is your password? ⟦Cloud#Nine09⟧
What is the problem? cannot print from library
Where are you? LMC, ext 5150`,
    String.raw`Computer: FrontOffice-3
Windows user: fdesk3
Windows pwd: ⟦Visitor^Badge3⟧
Email pwd: ⟦Bell-Schedule7⟧
Neither works.`,
    String.raw`NAME: Priscilla Yoon
BLDG: Annex
PHONE: 555-555-0155
PASSWORD: ⟦harmony⟧
ISSUE: wants to sync calendar`,
    String.raw`password >>> ⟦Bigfoot_Lives⟧ <<< and it says no!!`,
    String.raw`pw=⟦Dragonfly7⟧,user=kschaefer,site=gradebook - please check`,
    String.raw`Temporary Password ⟦Jx5-Heron⟧ Username cdelarosa Start date 9/3. Account not found when she tries.`,
    String.raw`PASSWORD – ⟦oak&acorn⟧
(the dash isn't part of it)`,
    String.raw`My login stuff. Name is rhollis. Word is ⟦Gumbo.Pot5⟧. It logs me in then right back out, room 33.`,
  ],
  'typos and phones': [
    String.raw`S: plz help
my passward is ⟦volcano12⟧ and it saids wrong. sent from my phone`,
    String.raw`psswrd ⟦Trumpet%Solo⟧ usrnm bdavila doesnt werk`,
    String.raw`hey so teh passwrd for teh 3d printer pc is ⟦filament⟧ but it says expierd`,
    String.raw`my paswords ⟦hockey#27⟧ and it wont let me on canvas - Leo`,
    String.raw`Passwoed: ⟦Chowder_Bowl6⟧
Usernsme: gfinch
Sorry typing with one hand, broke my wrist.`,
    String.raw`passcord is ⟦8841⟧ on the ipad but the screen is frozzen`,
    String.raw`the pas word for the cart is ⟦gobobcats⟧ and nun of them conect`,
    String.raw`Hello comma my password is capital ⟦Quokka22⟧ period I can't get into the grade book period thanks`,
    String.raw`ok so pw's ⟦sunny_side_up⟧ , n it says acct dsabled :( rm 9`,
    String.raw`I want to chang pasword from ⟦Lemonade5⟧ too ⟦Limeade5⟧ but theres no butten`,
    String.raw`passwrod still ⟦Igloo&Seal3⟧?? nothing works today, ext 1140`,
  ],
  passphrases: [
    String.raw`S: encrypted drive
The drive asks for a passphrase. I was told it is seven words: ⟦the quick otter naps under our porch⟧. It says volume not found.`,
    String.raw`My new pass phrase is "⟦coffee before any meetings please⟧" and the phone won't take spaces.`,
    String.raw`password is ⟦three blind mice 1909⟧ (all lower case, spaces in between) on the scoreboard laptop`,
    String.raw`We made the guest wifi easy for parents, just ⟦we love our library⟧ with no capitals, and the network is WB-Open-House.`,
    String.raw`Passphrase for the backup disk -> ⟦Maple Syrup On Snow Days⟧
Disk label FIN-07`,
    String.raw`it wants the long one, ⟦happy turtles dance slowly⟧, at boot and after that the normal login`,
    String.raw`The password manager's main password is ⟦Old Faithful erupts at 9⟧. I typed that and it says "vault not found".`,
    String.raw`S: Laptop asks before windows
The envelope said ⟦velvet-canyon-radish-plum⟧ and that is what I typed.`,
    String.raw`Wifi in the gym for the expo: network EXPO-2025, password ⟦hands on science for all⟧, then accept the page.`,
    String.raw`mi frase de contraseña es ⟦la luna baila sola⟧ y no abre la computadora`,
  ],
};
