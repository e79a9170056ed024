/** The last hundred mails with secrets: kept aside until everything else was done. Marked up as in planted-third.ts. */
export const plantedLast: Readonly<Record<string, readonly string[]>> = {
  prose: [
    String.raw`S: can't open my grades
Good morning, since the break the gradebook won't let me past the first page. I sign in as wtruman and my password, ⟦Cranberry!Bog7⟧, hasn't changed since October. Room 17.`,
    String.raw`Coach here. Scoreboard computer wants a login. The booster guy swears it's ⟦GoWildcats!⟧ but all I get is a shake. Game Friday 7pm.`,
    String.raw`I've been typing ⟦dandelion44⟧ into that box since 2019 and this morning it decided it doesn't know me. Tag 20714.`,
    String.raw`You told me on the phone to use ⟦Turnip-Wagon-58⟧ but it says "password expired". ext 4433`,
    String.raw`She wrote hers on the folder: ⟦snowman3⟧. It doesn't get her into the reading game, student number 448120.`,
    String.raw`My new one has to be something I remember so please set ⟦Casserole&Pie1⟧. User is dmeyer.`,
    String.raw`The laptop came back from repair and asks for a password. Mine, ⟦OceanBreeze_6⟧, no. My husband's, no. Serial 7H2KQ11.`,
    String.raw`hello, I am the long term sub for Mr. Aziz. He texted me that I should log in with his stuff, raziz and ⟦Falafel*Friday⟧. Is that allowed? It says invalid either way.`,
    String.raw`Is there a reason that ⟦Mittens2016⟧ opens my email but not the copier page?`,
    String.raw`All four kindergarten rooms use the same one (⟦bumblebee⟧) and all four are locked out right now.`,
    String.raw`It worked with ⟦Gingerbread.House⟧ on Monday. Tuesday it asked me to pick a new one. I picked ⟦Gingerbread.Mouse⟧. Wednesday neither.`,
    String.raw`i cant remember if its ⟦pickle12⟧ or ⟦pickle21⟧ and im down to one try`,
    String.raw`The yearbook login that Ms. Amato left us with is yb_editor, and ⟦Deadline#2025⟧, but the site has moved.`,
    String.raw`Somehow caps lock was on when I made it, so it's actually ⟦mOUNTAINtOP5⟧ if you want to see for yourself. ext 3090`,
    String.raw`The kids log in with their lunch number and the word ⟦panther⟧, e.g. ⟦20117panther⟧. Since the update nobody gets in.`,
    String.raw`My mother-in-law set up my account when she worked here. Knowing her it's ⟦Fluffy1958⟧. I'm locked out after trying that.`,
    String.raw`Please stop making me change it!! ⟦Trombone$76⟧ was perfectly good. Now I have ⟦Trombone$77⟧ and can't remember where I've changed it and where not.`,
    String.raw`it says "incorrect". what i enter: ⟦zebra-crossing-9⟧. what you gave me: ⟦zebra-crossing-9⟧. so?`,
  ],
  labelled: [
    String.raw`NAME Dale Pettit  RM 40  LOGIN dpettit  PASSWORD ⟦Canoe.Trip.81⟧  PROBLEM no sound`,
    String.raw`Windows sign in: libaide3
Windows password: ⟦Bookmark+Lamp4⟧
Message: "There are currently no logon servers available"`,
    String.raw`un: tgraves
pw: ⟦Mustang_Sally9⟧
school: North`,
    String.raw`User/pass = stage2/⟦Curtain*Call⟧. Lights console says offline.`,
    String.raw`Password ➜ ⟦Harbor!Seal8⟧  (case sensitive!)
It doesn't take it.`,
    String.raw`New teacher account: jvelasco@wbisd.example, initial pw "⟦Sunrise-Teal-40⟧", must change. She says disabled.`,
    String.raw`Site: mathtower.example
Code: teacher42 (user name)
Password:
   ⟦multiply&Divide⟧
Does it still exist?`,
    String.raw`psw ⟦quarterback12⟧ usr coachb -- film site won't load`,
    String.raw`pasword:⟦Cupcake.Shop2⟧ useranme:rlowry`,
    String.raw`My credentials are abaxter and ⟦Maple$Donut3⟧; the problem is the calendar.`,
    String.raw`Contrasena temporal = ⟦Bosque.Azul9⟧ / Usuario = mtrejo2`,
    String.raw`EMAIL PASSWORD (I know, I know): ⟦Paperclip_Chain5⟧
and please be quick, parents are here at 3.`,
  ],
  subjects: [
    String.raw`S: gym ipad ⟦4826⟧ wont unlock
see above. it's the one with the green case, tag 31190`,
    String.raw`S: login tpope / ⟦Granite?Peak7⟧ does nothing
I click and it spins. Room 9.`,
    String.raw`S: wifi pw still ⟦friends&family⟧?
Asking for open house. Thanks, Opal`,
    String.raw`S: RE: new pw ⟦Lobster-Trap-3⟧ doesn't sync
Phone ok, laptop LT-20110 not.`,
  ],
  'passphrases and wifi': [
    String.raw`The passphrase on the sealed envelope is ⟦nine silver kites over water⟧ and it's refused. Laptop HR-04.`,
    String.raw`Network: FAIR-EXHIBIT
Security: WPA2
Password: ⟦blue ribbon pumpkin pie⟧
Tablets say "couldn't connect".`,
    String.raw`the guest wifi password (⟦explore more every day⟧) is too long for the TV remote, can it be shorter?`,
    String.raw`I joined the printer to WB-PRINT using ⟦inkjet&Toner5⟧, it shows an address 10.8.1.44 and still "offline".`,
    String.raw`For the hot spot in the van the key on the back is ⟦77C1-MNOP-3308⟧ and the name is VAN-HS-2.`,
    String.raw`password is two words no space, ⟦rubberducky⟧, all small. Room 3 desktop.`,
    String.raw`wifi for the PTA table was ⟦bakeSale4all⟧ last spring, it isn't now`,
    String.raw`Clave del internet para los papás: ⟦juntos25⟧. No conecta en la cafetería.`,
    String.raw`The stick asks for my pass phrase "⟦grandma's apple tree 1962⟧" and then says bad format.`,
    String.raw`Conecte la tableta a RS-TALLER con ⟦martillo_y_clavo⟧ pero dice sin internet.`,
  ],
  tables: [
    String.raw`Student;Login;Passwort
Finn;f.moeller;⟦Apfel-31⟧
Lea;l.brandt;⟦Birne-32⟧
Beide kommen nicht rein.`,
    String.raw`Group   Leader   User     PW
A       Ms. Ash  grpa     ⟦lion!01⟧
B       Mr. Oak  grpb     ⟦tiger!02⟧
C       (none)   grpc     -
C is not needed. A and B say "expired".`,
    String.raw`| Locker | Student | Combination |
| 201 | Abe T. | ⟦14-22-06⟧ |
| 202 | Bea W. | ⟦30-08-12⟧ |
both stuck`,
    String.raw`Here are the ones that fail:
kenji: ⟦moon45⟧
lupe: ⟦star46⟧
mo: ⟦sun47⟧
These are the picture login words on their cards.`,
    String.raw`Door codes for the weekend crew
North entrance - ⟦5520⟧
Kitchen - ⟦5521⟧
Boiler room - key only
Kitchen one gives a red light.`,
    String.raw`app,account,secret
hallpass,wb-hall,⟦hp_9Xk22LmQ⟧
bells,wb-bell,⟦bl_7Tz41PqR⟧
hallpass gives 401 since Tuesday`,
    String.raw`Name	Staff no.	Copier PIN
R. Osei	20881	⟦7731⟧
T. Blum	20882	⟦7732⟧
Neither can scan.`,
  ],
  'trails and notices': [
    String.raw`Any news?

> On Monday Bea wrote:
> my login is bhart, i type ⟦Waffles&Syrup⟧ and nothing`,
    String.raw`thx works

________________________________
From: Service Desk
Sent: Wednesday, October 15, 2025 10:02 AM
To: Noor Haddad
Subject: RE: locked

Noor, I've set it to ⟦Pelican.Dock.19⟧. You'll have to change it. Case 40771 closed.`,
    String.raw`S: Fwd: Welcome to TypeTown
do I need this?

Hi Mr. Stokes, your school account is ready.
Sign in at typetown.example with
  E-mail: dstokes@wbisd.example
  Temporary password: ⟦tt-8842-qk⟧
This link expires in 48 hours.`,
    String.raw`Answers below
> which door?
east by the gym
> what do you push?
⟦1 1 8 4⟧ then the key
> what happens?
two beeps`,
    String.raw`S: FW: Verification
It keeps sending me these.

From: no-reply@benefits.example
Your verification code is ⟦660274⟧. It expires in 10 minutes. Never share this code.`,
    String.raw`El 14 de oct. Soporte escribió:
> Su contraseña temporal: ⟦Cactus.Rojo.12⟧
> Cámbiela al entrar.

No me deja cambiarla.`,
  ],
  html: [
    String.raw`H:
<p>Lab login: <b>chem1</b><br>Lab password: <b>⟦Beaker</b>&amp;<b>Tongs2⟧</b></p><p>Screen 4 is dead.</p>`,
    String.raw`H:
<table><tr><td>User</td><td>Word</td></tr><tr><td>nurse2</td><td>⟦Band-Aid#44⟧</td></tr></table><p>The word is the password. It expired.</p>`,
    String.raw`H:
<div>I type <i>⟦Foggy_Morning3⟧</i> and it says <q>wrong</q>.</div><div>Room 12</div>`,
    String.raw`H:
<div>Alarm at the annex: <span style="color:red">⟦4</span><span>0</span><span>9</span><span>2⟧</span>, then OFF.</div>`,
  ],
  'pins and doors': [
    String.raw`copier in 2nd floor lounge, my code ⟦40118⟧ says "account suspended". Toner is at 3%.`,
    String.raw`Somebody changed the keypad on the weight room, ⟦2468⟧ used to open it. Practice is at 3:30.`,
    String.raw`My son's lunch PIN ⟦6604⟧ is charging another child. His ID is 331204.`,
    String.raw`The alarm in the portable doesn't disarm with ⟦7090⟧. It's chirping. Call 555-555-0118.`,
    String.raw`trophy case lock is ⟦3-1-9⟧ but the dial is stuck`,
    String.raw`tablet in the nurse's office, we unlock it with ⟦112233⟧, now says try again in 15 minutes`,
    String.raw`hi for the time clock I always use my birthday ⟦0612⟧ and it went "unknown"`,
    String.raw`gate remote died so we use ⟦*5517⟧ on the box, worked till the storm`,
    String.raw`Voicemail on 3320 keeps rejecting ⟦3320⟧1, wait no I mean ⟦33201⟧`
      .replace('rejecting ⟦3320⟧1', 'rejecting it')
      .replace('wait no I mean', 'pin is'),
    String.raw`Custodial closet code is now ⟦8-8-1-5⟧. Please add it to the list. The old one was ⟦8-8-1-4⟧.`,
    String.raw`La caja del comedor pide el PIN de mi hijo, es ⟦9917⟧, y marca error 12.`,
    String.raw`Elevator override is ⟦551⟧#? We need it for the piano on Thursday.`.replace('⟦551⟧#?', '⟦5510#⟧,'),
  ],
  'codes and answers': [
    String.raw`It sent ⟦118-552⟧ to my phone, I entered it, "expired". Second one ⟦904-771⟧ same.`,
    String.raw`backup codes: ⟦k3m9-x7p2⟧, ⟦t8w1-q5z4⟧ -- both refused`,
    String.raw`Security question: What was the name of your first school? I answered ⟦Birchwood⟧ and it failed. Emp 20881.`,
    String.raw`q: favorite color a: ⟦teal⟧
q: first car a: ⟦Corolla⟧
neither match`,
    String.raw`my recovery key for the mac is ⟦QW2E-RT45-YU67-IO89-PA01-SD23⟧, serial C02XK119`,
    String.raw`Pregunta de seguridad: ciudad donde nací. Respuesta: ⟦Monclova⟧. No la acepta.`,
    String.raw`they wanted mother's maiden name, I said ⟦Kowalczyk⟧, they said no match`,
    String.raw`The app gave me ⟦771 903⟧ and the site wanted eight digits.`,
  ],
  'keys and commands': [
    String.raw`mysql -h db2.wbisd.example -u roster -p'⟦Plum%Crate9⟧' sis => Access denied`,
    String.raw`Header I send: X-Api-Key: ⟦wbk_4f9d2c7718aa03⟧ and get 403. Endpoint /v1/bells.`,
    String.raw`config.yml has
  username: svc-print
  password: ⟦spool3r-Loop⟧
  host: 10.3.0.9
and papercut says bind failed (49)`,
    String.raw`rtsp://admin:⟦CamLens77⟧@10.20.8.14:554/ch1 gives a black picture`,
    String.raw`export GITHUB_TOKEN=⟦ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8⟧ in the club's repo, is that bad?`,
    String.raw`Webex link https://wb.webex.example/meet?m=771&password=⟦Qx7pLm2⟧ not opening`,
    String.raw`LDAP bind: CN=svc-sync,OU=Svc,DC=wb,DC=example with ⟦Bind&Weave31⟧ -> error 52e`,
  ],
  technicians: [
    String.raw`Hi Ines, it's ready: username ines.m, temp ⟦Otter#Slide5⟧. Let me know.`,
    String.raw`[#44017] Rebuilt the kiosk. Autologon kiosk-3 / ⟦lobbyLoop!3⟧. BIOS password ⟦w1ntergreen⟧. Closing.`,
    String.raw`I gave Theo ⟦green-lizard-7⟧ for this week. His teacher has it on a card.`,
    String.raw`Router in the portable is back. admin / ⟦P0rtable!Rtr⟧, firmware 4.2.1, LAN 10.9.9.1.`,
    String.raw`Reset done. Tell her it's the school's name plus the year, so ⟦Tamarack2025⟧, until she changes it.`,
  ],
};
