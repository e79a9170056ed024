/** Values that look like nothing, told in plain sentences, lists and forms; marked up as in planted-third.ts. */
export const plantedPlain: Readonly<Record<string, readonly string[]>> = {
  'opens with': [
    String.raw`The listening station has always opened with ⟦marmalade⟧, today it shrugs. Room 9.`,
    String.raw`you log into the yearbook mac with ⟦deadline⟧ and then it asks for a second thing nobody knows`,
    String.raw`Last year the whole lab got in with ⟦pumpernickel⟧ and nobody ever changed it. Could somebody?`,
    String.raw`The kiosk used to unlock with ⟦good morning⟧, all one line with the blank. Now it spins.`,
    String.raw`The laptop cart PCs let the kids in with ⟦thunder⟧ until Monday.`,
    String.raw`If you need it, the scoreboard laptop comes up with ⟦touchdown⟧ and the fan is loud.`,
  ],
  'says who': [
    String.raw`Mrs. Ortega swears by ⟦sunflower⟧, I got nowhere with it. Library desk PC.`,
    String.raw`Coach insists it's ⟦hustle⟧ and the sub folder says ⟦Hustle⟧ and the computer says no to both.`,
    String.raw`According to the binder it is ⟦periwinkle⟧, but the welcome screen disagrees.`,
    String.raw`Somebody told me the login word was ⟦granola⟧. It is not, or not any more.`,
    String.raw`The custodian says try ⟦mophead⟧, which did nothing.`,
    String.raw`Dad says it was ⟦chicken nugget⟧ when he set it up on the tablet at school but it wont unlock now`,
  ],
  'security answers': [
    String.raw`It asked for the name of my elementary school, I typed ⟦Prairie Wind⟧ and it said that is not what I told it in 2019.`,
    String.raw`Subject line says it all: my secret question is my father's middle name and ⟦Alphonse⟧ is not good enough for it, apparently.`,
    String.raw`For the reset it wants to know my favorite movie. I've answered ⟦The Goonies⟧ three times.`,
    String.raw`Recovery question: In what town was your first job? My reply was ⟦Kettle Bend⟧. Rejected.`,
    String.raw`When it asks who my first-grade teacher was I say ⟦Miss Tansy⟧, which is true!, and it locks.`,
    String.raw`Security question (mother's maiden name). ⟦Dombrowski⟧ with a w. It keeps telling me no match.`,
    String.raw`La pregunta secreta es el nombre de mi primera mascota y yo pongo ⟦Canelo⟧ pero dice que no es.`,
    String.raw`1) What was your first concert?
2) What is your oldest cousin's name?

I put ⟦Foghat⟧ for the first and ⟦Delphine⟧ for the second. Neither counts.`,
  ],
  'passphrases without quotation marks': [
    String.raw`I changed it to ⟦seven otters under the porch⟧ and now the phone says authentication failed.`,
    String.raw`The phrase on the vault is ⟦nobody whistles at the moon⟧ with spaces between. Does it count the spaces?`,
    String.raw`The new long password that I made is ⟦blue wagon rolls downhill⟧, could you check it took.`,
    String.raw`Since the training I have been typing ⟦quiet lemon marches north⟧ every morning and it hurts my wrists.`,
    String.raw`the drive asks for the pass phrase its ⟦old barns never sleep⟧ but it says incorrect phrase`,
    String.raw`Can I use ⟦cats drink warm soup⟧ as a passphrase or is that too short? account rbell`,
    String.raw`Before it took ⟦winter comes twice here⟧ without complaint.`,
  ],
  'please make it': [
    String.raw`Could the music room account be set to ⟦Allegro⟧ again please? mroom2`,
    String.raw`Please put ours back to ⟦library⟧ like before, the aides can't cope with the long one.`,
    String.raw`if you are resetting anyway can mine be ⟦Tangerine.Boat⟧ or something like it, I'm kdunn`,
    String.raw`We would like the book fair tablet to have ⟦storytime⟧ as its code word. Is that allowed?`,
    String.raw`Can we just make all of kindergarten ⟦ladybug⟧ and be done with it`,
    String.raw`For the new sub account I suggest ⟦welcome.sub⟧ - easy to say on the phone.`,
    String.raw`something short pls. ⟦maple6⟧? or whatever you have. acct tlowe`,
  ],
  'value before its cue': [
    String.raw`⟦Rutabaga⟧ has been my password since the flood. Now it isn't.`,
    String.raw`⟦Lantern.Fish⟧ is what it was before the update, and I want it back.`,
    String.raw`⟦skylark⟧, that's the password on the art room mac. Doesn't go.`,
    String.raw`I still have ⟦cobblestone⟧ as the password on my phone, does that have to change too?`,
    String.raw`⟦2280⟧ was the pin, then someone changed it.`,
    String.raw`⟦sugar maple⟧ <- this is what opens the cart, 5th grade hall`,
  ],
  'a bullet each': [
    String.raw`Codes as of Monday
- Shed: ⟦4471⟧
- Gym: ⟦9920⟧
- Pool, not changed, ⟦1038⟧
Please program them.`,
    String.raw`- office mac, password ⟦fern⟧
- clinic mac, password ⟦willow⟧
- the old one, password ⟦birch⟧
The clinic one fails.`,
    String.raw`1. Scanner pw ⟦lollipop⟧
2. Poster printer pw ⟦gumball⟧
3. Laminator has none
number 2 is what I need help with`,
    String.raw`What the kids type to get on:
Ansel ⟦kite⟧
Bettina ⟦drum⟧
Cosmo ⟦acorn⟧
Cosmo is stuck`,
    String.raw`S: reading app words for group 2
Dara - ⟦pickle⟧
Enzo - ⟦rocket⟧
Faye - ⟦mitten⟧ (does not work)`,
    String.raw`Passwords, my homeroom
Gus.....⟦puddle⟧
Hana.....⟦noodle⟧
Ivo.....⟦turnip⟧`,
  ],
  'tables with other headings': [
    String.raw`Kid | Chromebook | Types in
Jory | 12 | ⟦pancake⟧
Kit | 13 | ⟦waffle⟧
13 is cracked`,
    String.raw`student,grade,login word
Lena,1,⟦bubble⟧
Mack,1,⟦pretzel⟧
the upload stops at Mack`,
    String.raw`Room	Opens with
112	⟦5521⟧
114	⟦5537⟧
116	⟦5540⟧
114 is dead`,
    String.raw`H:
<table><tr><th>Site</th><th>User</th><th>Signs in with</th></tr><tr><td>Readlo</td><td>grade2</td><td>⟦otter⟧</td></tr><tr><td>Numbo</td><td>grade2</td><td>⟦beaver⟧</td></tr></table>`,
    String.raw`id;name;initial_pw;bus
50112;Nico;⟦plume⟧;4
50113;Opal;⟦scarf⟧;7`,
    String.raw`Where / who / word
Lab A / kids / ⟦comet⟧
Lab B / kids / ⟦meteor⟧
Lab B's does not work`,
  ],
  'answers to a question': [
    String.raw`S: Re: [T-2291] Which code do you enter at the gate?
⟦7706⟧

> Which code do you enter at the gate, and since when does it fail?`,
    String.raw`> What password are you typing?
⟦huckleberry⟧
> Which computer?
the one by the window, tag 20117`,
    String.raw`> Please tell me what you type at the second prompt.
⟦crayon box⟧, same as ever`,
    String.raw`S: RE: your Wi-Fi question
It's ⟦evergreen⟧.

On Thu Ms. Bell wrote:
> What's the wifi password in the annex?`,
    String.raw`⟦Zinnia⟧ is the answer to your second question, the first one I don't know.

> 1. Who set it up?
> 2. And what password does it want?`,
  ],
  'codes and their days': [
    String.raw`The alarm code in the annex used to be ⟦2604⟧, then ⟦2605⟧, now neither stops it.`,
    String.raw`Weekdays ⟦4410⟧, Saturdays ⟦4411⟧ and nothing on Sunday, that's what the gate memo says, and the keypad wants something else.`,
    String.raw`north stairwell ⟦3120⟧ south stairwell ⟦3121⟧, these are the door codes we have, the south one fails`,
    String.raw`Locker 88 had ⟦12-30-6⟧ last year, what is it now?`,
    String.raw`The copier on 2 takes ⟦55102⟧, and the one on 3 takes ⟦55103⟧, says the list, but 3 says no.`,
    String.raw`I believe the shed was ⟦9021⟧ and the press box ⟦9022⟧. Both keypads are blank now.`,
  ],
  'locks in other writing': [
    String.raw`The cabinet: L 14 - R 33 - L 2, I mean it should be ⟦L 14 - R 33 - L 2⟧ but it stays shut.`,
    String.raw`On the custodian's closet you press ⟦2 and 4 together, then 3⟧. The 3 sticks.`,
    String.raw`Key safe: ⟦C 4 7 1⟧ and push down. It won't.`,
    String.raw`Four times to the left to ⟦18⟧, right past it to ⟦5⟧, left to ⟦40⟧. That is the safe and it does not open.`,
    String.raw`the side gate is ⟦one four seven seven⟧ pound, it beeps three times and stays closed`,
  ],
  'recovery codes': [
    String.raw`Backup codes for dlane
⟦83f1 22c0⟧  ⟦19aa 4e2d⟧
⟦7bb0 5f6c⟧  ⟦e0d2 913a⟧
Which are used?`,
    String.raw`I printed these: ⟦k3m-99d⟧, ⟦p2x-41z⟧, ⟦w8t-07q⟧. They are the one-time codes and all three are refused.`,
    String.raw`The rescue codes say
1. ⟦48213-99051⟧
2. ⟦71120-38864⟧
and it wants a "token".`,
  ],
  'pins at the counter': [
    String.raw`At the lunch line Theo punches ⟦30417⟧ and gets his sister's name. Hers is ⟦30418⟧.`,
    String.raw`My lunch number is ⟦22841⟧ and the lady says it's someone else's.`,
    String.raw`Pilar keys ⟦6650⟧ at the register, the screen says unknown.`,
    String.raw`voicemail wants my pin and ⟦8801⟧ isn't it anymore. ext 2290`,
    String.raw`The PUK is ⟦77120934⟧ says the card, the phone says 3 tries left.`,
    String.raw`The time clock: I do ⟦0931⟧ and it says see supervisor. Employee 40212.`,
  ],
  'codes told to somebody': [
    String.raw`A lady rang and I read her ⟦771 204⟧ off my screen. Was that wrong? ext 4410`,
    String.raw`He said he was from the bank and needed the six numbers. I gave him ⟦330912⟧.`,
    String.raw`The text said ⟦G-118204⟧ and I typed it too late.`,
    String.raw`I shared ⟦90 41 22⟧ with the caller because he said he was tech support`,
    String.raw`your temporary access pass ⟦Tk7+pm2Q⟧ had already run out`,
  ],
  'paths, commands, settings': [
    String.raw`The archive is budget_pw_⟦Marigold8⟧.zip on the shared drive and WinZip says wrong.`,
    String.raw`net use S: \\fs2\shared ⟦Wagon-Trail4⟧ /user:lobby
System error 86 has occurred.`,
    String.raw`BELL_TOKEN=⟦tk-33f9a0c1⟧
BELL_ZONE=4`,
    String.raw`SNMP community is ⟦mossy-rw⟧ on both switches, 10.2.0.4 and .5`,
    String.raw`radius shared secret ⟦quarry-stone⟧, AP at 10.4.1.9`,
    String.raw`webhook: https://chat.hub.example/hooks/R31/⟦a8Kd03LmPz77⟧ stopped posting`,
    String.raw`I ran runas /user:lab\prep and gave it ⟦beaker⟧, it says 1326.`,
    String.raw`ftp upload.kettle.example, user sisfeed, then ⟦granite⟧ and it hangs`,
  ],
  'the subject holds it': [
    String.raw`S: ⟦Otter-Pond-3⟧
is what we type on the front kiosk, it worked on friday`,
    String.raw`S: ⟦peppermint⟧ does not work
the password from your card. room 8, Ms. Toll`,
    String.raw`S: is it ⟦Bramble9⟧ or ⟦bramble9⟧
cant get in`,
    String.raw`S: pw
⟦honeydew⟧ is refused`,
  ],
  'spelled badly': [
    String.raw`teh paswrod is ⟦jellybean⟧ i think but it dosnt take`,
    String.raw`pass kode ⟦4812⟧ ipad 9 locked`,
    String.raw`My pasword use to be ⟦rainydays⟧ now nothing`,
    String.raw`Unlok code for the tablit: ⟦3390⟧`,
    String.raw`the pin numbr is ⟦7714⟧ and it sais rong`,
    String.raw`pssword on the i pad ⟦sunny⟧ it shaks`,
  ],
  'said again, another way': [
    String.raw`The word for the sound board is ⟦Crescendo⟧. I tried ⟦crescendo⟧, ⟦CRESCENDO⟧ and ⟦crescendo!⟧ as well.`,
    String.raw`The password is ⟦bluejay⟧ not ⟦blue jay⟧, I tried both.`,
    String.raw`Sorry, not ⟦4410⟧ but ⟦4401⟧, I swapped them. For the pool gate.`,
    String.raw`I wrote that the login was ⟦Hickory.Dock⟧. I meant ⟦Hickory.Clock⟧.`,
    String.raw`I tried ⟦cactus⟧, ⟦Cactus⟧, ⟦cactus1⟧. The prompt just blinks.`,
  ],
  'spanish and french': [
    String.raw`La tableta abre con ⟦mariposa⟧, o abría, porque hoy ya no.`,
    String.raw`le puse ⟦caballo blanco⟧ como me dijo y no entra, salon 4`,
    String.raw`Contesté ⟦Guadalajara⟧ en la pregunta de dónde nací y no la acepta.`,
    String.raw`me dieron la clave temporal ⟦sandia7⟧ y ya venció`,
    String.raw`El portón se abre con ⟦7719⟧ y la alarma se apaga con ⟦7720⟧, ninguno sirve`,
    String.raw`On se connecte avec ⟦tournesol⟧ depuis septembre, et maintenant plus rien.`,
    String.raw`my mom says the clave is ⟦abuelita⟧ pero no deja entrar al portal`,
  ],
  'what the screen shows': [
    String.raw`Screen:
User name  [ rtoll        ]
Password   [ ⟦Juniper.Road⟧ ] (eye)
Message    Account locked`,
    String.raw`It shows: Network KETTLE-EVENT, Password ⟦carousel⟧, Channel 11, and a red x.`,
    String.raw`Name ........ gym2
Word ........ ⟦dodgeball⟧
State ....... refused`,
    String.raw`The label under it reads "admin / ⟦spaghetti⟧" and that gets a blank page.`,
    String.raw`Computer: frontdesk3 / ⟦Cedar.Plank4⟧
Copier: dept 7, number ⟦61190⟧
Lunch at 11:20`,
  ],
  'made of something': [
    String.raw`New kid, she gets her birthday like the others, so ⟦04172015⟧, and it says no.`,
    String.raw`It's the mascot and the year, ⟦badgers2025⟧, right? Doesn't work for the subs.`,
    String.raw`first initial, last name and the lunch number, so ⟦mtoll30417⟧ for him - not accepted`,
    String.raw`same as the door but backwards, that is ⟦1744⟧, on the copier`,
    String.raw`It unlocks on my wedding day ⟦0612⟧, usually.`,
  ],
};
