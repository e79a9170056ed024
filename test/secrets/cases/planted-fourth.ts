/** More whole mails with secrets: tables, trails, codes, keys, other languages. Marked up as in planted-third.ts. */
export const plantedFourth: Readonly<Record<string, readonly string[]>> = {
  tables: [
    String.raw`Here's who can't get in:

Name | Chromebook | Login | Magic word
Bo | CB-11 | bo.t | ⟦cloud77⟧
Ines | CB-12 | ines.r | ⟦stone78⟧
Raj | CB-13 | raj.p | ⟦brook79⟧

The magic word is what they type in to sign on.`,
    String.raw`S: sub list week of 10/6
Room	Sub	User	Key
14	Hollis	sub-a	⟦Penny-Farthing⟧
15	Voss	sub-b	⟦Hot-Air-Balloon⟧

"Key" is the password for the desktop. Sub-b was locked at 7:40.`,
    String.raw`Bell kiosk sheet:

Station   Acct      PIN    Location
K1        kiosk-1   ⟦2218⟧   gym lobby
K2        kiosk-2   ⟦2219⟧   cafe
K3        kiosk-3   ⟦2220⟧   bus loop

K2 freezes when you hit Enter.`,
    String.raw`first,last,student_no,pw
Lena,Ostrow,520117,⟦ruby-Fox1⟧
Miles,Pratt,520118,⟦jade-Owl2⟧
Zoe,Quill,520119,⟦onyx-Elk3⟧
it says "duplicate header" when I import`,
    String.raw`Lunch pins for the new kids, none of them register at line 2:
Amos Reed 5501
Beth Lowe 5502 
The first is ⟦5501⟧ the second ⟦5502⟧ just to be clear. Student numbers are 330144 and 330145.`
      .replace('Reed 5501', 'Reed ⟦5501⟧')
      .replace('Lowe 5502', 'Lowe ⟦5502⟧'),
    String.raw`Locker combos that don't open after the summer:
#114  ⟦12-30-06⟧
#115  ⟦34-02-18⟧
#131  ⟦08-24-36⟧
all in the B hall`,
    String.raw`| Device | Wi-Fi | Key |
|---|---|---|
| Scanner | WB-Scan | ⟦bar&Code-11⟧ |
| TV cart | WB-Media | ⟦roll!Out-12⟧ |
Neither connects since the switch was replaced.`,
    String.raw`Site: Alder Creek
Alarm panel 1 (front): ⟦4417⟧
Alarm panel 2 (kitchen): ⟦4418⟧
Contact: Rene, ext 3319
Panel 2 shows "zone 6 fault".`,
  ],
  'lists and sheets': [
    String.raw`My sub folder says:
1) Turn on the projector with the gray remote
2) Log on: rm212 / ⟦Tadpole!Pond⟧
3) Attendance by 9:05
4) Fire drill is at 10:20
#2 doesn't work.`,
    String.raw`Reading buddies, these go with the picture cards:
Ana – ⟦duck⟧
Bashir – ⟦goat⟧
Cole – ⟦lamb⟧
They are the passwords, and since today they "don't match".`,
    String.raw`what I have written down: email ⟦Sunset*Beach1⟧, gradebook ⟦Sunset*Beach2⟧, copier ⟦30217⟧. which one is the new one?`,
    String.raw`For the retirement party: wifi ⟦DanceAllNight!⟧, alarm off by 10, projector remote is in drawer 2.`,
    String.raw`Passwords I was given on day one:
- Windows: ⟦First.Day.2025⟧
- Time clock: ⟦8841⟧
- Copier: same as time clock
- Email: you set it yourself
The first one works nowhere.`,
    String.raw`Backup codes are
⟦7731 0492⟧
⟦1180 5527⟧
⟦9046 3318⟧
used none of them, all say invalid. Account: jpereira@ridge.example`,
  ],
  'reply trails': [
    String.raw`S: Re: [#55120] Library PC
It worked, thanks!!

On Wed, Oct 8, 2025 at 8:40 AM Tech Desk <tech@ridge.example> wrote:
> Please try lib-07 with ⟦Chapter&Verse7⟧ and tell me
> whether the catalog opens. If not, call x4410.`,
    String.raw`See below, I already told you.

-----Original Message-----
From: Lucia Brandt
Sent: Tuesday, September 9, 2025 3:12 PM
To: Helpdesk
Subject: iPad cart

The iPads in cart 3 all open with ⟦2580⟧ but number 14 doesn't. Serial DMPXK4417.`,
    String.raw`still no

> > > what is the exact name and word you type
> > gym-scores, then ⟦Buzzer#Beater3⟧
> capital B?
yes capital B both times`,
    String.raw`S: Fwd: Reset confirmation
Did you send this?

Begin forwarded message:
From: Accounts <noreply@acct.ridge.example>
Subject: Reset confirmation
Date: October 2, 2025 at 7:02:11 AM CDT

Hello T. Okafor,
Use ⟦K7-plover-229⟧ the next time you sign in. You will then be asked to choose your own.
Reference: RQ-0091772`,
    String.raw`S: RE: RE: gate
Still stuck.

From: Custodial
Sent: Monday
The gate wants ⟦7 7 3 1⟧ and then pound now. It was 4 digits, without pound, before.`,
    String.raw`Merci, ça marche.

Le lun. 6 oct. 2025 à 09:14, Assistance <aide@ridge.example> a écrit :
> Bonjour, votre mot de passe provisoire est ⟦Chouette-Bleue8⟧
> Pensez à le changer.`,
  ],
  html: [
    String.raw`S: log in
H:
<div>Hello,</div><div><br></div><div>User: <b>mlopez-art</b></div><div>Pass: <b>⟦Paint</b><i>Brush</i>#4⟧</div><div>It says no license.</div>`,
    String.raw`H:
<p>The door by the loading dock wants a code, we use <strong>⟦55</strong><strong>19⟧</strong>, it beeps three times. Room 3 is next to it.</p>`,
    String.raw`H:
<table><tr><td>Computer</td><td>LT-20117</td></tr><tr><td>Signs in as</td><td>cafe2</td></tr><tr><td>With</td><td>⟦Tray#Stack2⟧</td></tr></table><p>It is slow.</p>`,
    String.raw`H:
<ul><li>Network: WB-Robotics</li><li>Password: <code>⟦gear&amp;Grind-9⟧</code></li><li>MAC: 3C-2A-F4-90-1B-7F</li></ul>`,
    String.raw`H:
<p style="margin:0"><span>My&nbsp;password&nbsp;is&nbsp;</span><span style="font-weight:bold">⟦Rain&shy;drop&#8203;s77⟧</span><span>&nbsp;and the site says &quot;try later&quot;.</span></p>`,
    String.raw`H:
<div>Join from here: <a href="https://meet.example/j/5550017744?pwd=⟦Qm9vaw7Kx2⟧">parent night</a><br>Meeting 555 001 7744<br>Passcode <b>⟦884213⟧</b></div>`,
    String.raw`H:
<p>I went from <del>⟦OldBarn.12⟧</del> to <ins>⟦NewBarn.13⟧</ins> and both are refused.</p>`,
  ],
  'spanish and french': [
    String.raw`S: computadora de la biblioteca
Buenos días, en la biblioteca escribo ⟦colibri-88⟧ y me sale que no es correcta. El usuario es biblio3. Gracias, Sra. Montes`,
    String.raw`El técnico anterior nos dejó ⟦Luna*Llena4⟧ para la laptop del carrito y ya no entra. Etiqueta 30417.`,
    String.raw`hola, mi hijo usa su número de lonche ⟦4471⟧ para entrar y la maestra dice que ya no sirve. Se llama Iker, 2do grado, id 440912`,
    String.raw`Antes ponía ⟦Jacaranda7⟧ y entraba, ahora me pide otra. Maestra Leticia Rubio, salón 9`,
    String.raw`la clave para el wifi de los papás sigue siendo ⟦bienvenidos25⟧? dice mi esposo que no conecta, red FAMILIAS-RS`,
    String.raw`usuario: ccantu / contraseña nueva que puse: ⟦Tortuga.Verde5⟧ / no abre calificaciones`,
    String.raw`Me mandaron el código ⟦664 108⟧ por mensaje pero ya venció, ¿me mandan otro? Tel. 555-555-0161`,
    String.raw`le cambiaron el nip del comedor a mi niña, ahora es ⟦8830⟧ y la caja dice que no existe`,
    String.raw`Bonjour, je mets ⟦Tournesol.22⟧ comme d'habitude et ça refuse. Identifiant: mlefevre. Salle 12.`,
    String.raw`Le code de la porte du gymnase, ⟦2846A⟧, ne fonctionne plus depuis lundi.`,
    String.raw`hi my username is rgarza and la contra es ⟦caballito5⟧ pero no me deja, is it blocked?`,
    String.raw`Olvidé avisarles: la puerta de atrás se abre con ⟦1-9-8-2⟧ pero se traba. Y la alarma marca zona 4.`,
    String.raw`contrasenia ⟦perrito99⟧ no jala en la chromebook de mi hija (CB-5512)`,
    String.raw`La pregunta secreta es el nombre de mi primera mascota, puse ⟦Canela⟧ y dice que no coincide.`,
  ],
  'repeated values': [
    String.raw`The password on the card is ⟦Toucan.Sky4⟧. I type ⟦Toucan.Sky4⟧ it says wrong. My aide types ⟦toucan.sky4⟧ and it's wrong as well. Card is dated 9/12.`,
    String.raw`S: code ⟦7714⟧ not working
The gate at the staff lot no longer takes it. I pushed ⟦7714⟧ about ten times. Fob 20117 works fine.`,
    String.raw`Wifi password: ⟦butter⟧
yes just ⟦butter⟧. The printers in FACS and the cafeteria won't join. We also ran out of butter for the cookies lab, ha.`,
    String.raw`My pin is ⟦6620⟧. Entered ⟦6620⟧, got "hold for release". Copier is C-6630i in the lounge.`,
    String.raw`login hbeck pw ⟦Trail&Mix8⟧
2025-10-02 09:11 auth user=hbeck pass=⟦Trail&Mix8⟧ result=denied code=7`,
  ],
  'technicians write': [
    String.raw`S: RE: [#44120] new phone
Your extension is 3341 and the voicemail is set to ⟦3341#⟧ until you change it, dial *97. Ben`,
    String.raw`Done, I put a fresh one on it: ⟦Mango-Tractor-61⟧. Good until Friday, it will make her pick one of her own.`,
    String.raw`Hi Tara, you're all set. ⟦Gravel!Pit88⟧ is temporary. Sign in at portal.ridge.example, user tara.nunez.`,
    String.raw`Unlocked + reset (⟦Bagel#Bus42⟧). If it asks for the phone step choose "text me".`,
    String.raw`Imaged LT-30117. Local admin: wbtech, ⟦S0ldering!Iron⟧. Bitlocker recovery key 118822-334455-667788-990011-223344-556677-889900-112233 if it ever asks.`.replace(
      '118822-334455-667788-990011-223344-556677-889900-112233',
      '⟦118822-334455-667788-990011-223344-556677-889900-112233⟧',
    ),
    String.raw`The new scope of the AP is fine. For the guest SSID I rotated the PSK, it's now ⟦harbor-lantern-72⟧; the IoT one didn't change.`,
    String.raw`Mr. Dodd: the conference bridge is 555-555-0190, access code ⟦771904⟧, host pin ⟦2281⟧. Extension to test: 3300.`,
    String.raw`Please sign in with the break-glass account (bg-admin), ⟦Nine!Lives_Cat9⟧, and tell me what you see under Sites.`,
  ],
  'wifi and meetings': [
    String.raw`S: guests on Friday
Guest network is Ridge-Visitors. We printed ⟦ridge4family⟧ on the flyers. Is it still good? 300 people coming.`,
    String.raw`connected the doc cam to WB-IoT with ⟦snail&Mail55⟧ like the sheet says and it fails, mac 00:1c:2b:3d:4e:5f`,
    String.raw`hotspot in my bag: Verizon-MiFi-77A1, ⟦d3f8a991⟧ on the sticker, battery is swollen`,
    String.raw`SSID STAGE-LIGHTS / WPA2 / ⟦f0ll0wSp0t⟧ - console can't see it`,
    String.raw`Zoom link for the board: https://zoom.example/j/98122034417?pwd=⟦b2FyZE1lZXRpbmc⟧ gives error 3001`,
    String.raw`Teams meeting. Meeting ID: 277 410 993 118  Passcode: ⟦vK3mQz⟧ -- nobody can join`,
    String.raw`What's the matter with the parents' wifi? ⟦welcome1⟧ used to get you on, now it spins.`,
    String.raw`webex 2551 884 9930, password is ⟦pTa2025fall⟧ from computers and ⟦78220253⟧ from phones`,
  ],
  'pins and panels': [
    String.raw`I need my voicemail PIN changed, it's currently ⟦1234⟧ and everyone knows. ext 2290`,
    String.raw`Little sister's lunch number is ⟦5518⟧ and the register calls her "Brayden". Her student ID is 402288.`,
    String.raw`The iPad in OT asks for a passcode. We've always done ⟦0000⟧ or ⟦1111⟧. Now it's "disabled, connect to iTunes".`,
    String.raw`copier in the workroom: my department is ⟦30551⟧ and it says over limit. Model C3530i.`,
    String.raw`the time clock wants four numbers, I do last four of my phone, ⟦0147⟧, and it beeps`,
    String.raw`When I arm the building I press ⟦2 8 8 1⟧ and away. Last night it said "fault zone 12 roof hatch".`,
    String.raw`door keypad on the book room, code ⟦C4521Y⟧, lights green but doesn't turn`,
    String.raw`The band trailer padlock (⟦0-4-2-7⟧) is rusted, can you cut it? Also trailer plate is TR-20881.`,
    String.raw`My PIN is ⟦two two one nine⟧, I mean ⟦2219⟧, for the fax. It won't send. fax 555-555-0166`,
    String.raw`elevator fireman's box is ⟦three-seven-nine-one⟧, the inspector asked and it wouldn't open`,
    String.raw`Safe in the bookkeeper's office, right ⟦44⟧, left ⟦12⟧, right ⟦30⟧, stopped opening.`,
    String.raw`Garage: punch in ⟦8890⟧ and hit star. The left bay stays open about a foot.`,
    String.raw`hi the alarm company (acct 88120) wants our verbal password, it's ⟦marigold⟧, and they say that is old.`,
    String.raw`Phone locked itself. ⟦4-4-7-9-1-1⟧ was it, I'm positive. iPhone SE, tag 31188.`,
  ],
  'codes and answers': [
    String.raw`I got a text "⟦402 118⟧ is your Ridge verification code" but I did not try to log in. Is somebody hacking me?`,
    String.raw`Duo push never comes so I tried the bypass ⟦551930284⟧ and it says used already.`,
    String.raw`Authenticator shows ⟦118305⟧ and the page says that's wrong, next one ⟦772014⟧ wrong too. Clock on the phone is right. 7:58am`,
    String.raw`S: security questions
Mother's maiden name: ⟦Vandermolen⟧
First school: ⟦Cedar Point Elementary⟧
It still says they don't match what's on file!! emp 20441`,
    String.raw`When it asks who my childhood hero was I put ⟦Mister Rogers⟧ and it says incorrect. I picked that question myself.`,
    String.raw`it wants my favorite food, I've always answered ⟦pierogi⟧, now wrong. user vkowal`,
    String.raw`Google says my recovery code ⟦aqfd 77xm 2k9p⟧ has been used. I never did.`,
    String.raw`setup key for the authenticator was ⟦JBSW Y3DP EHPK 3PXP⟧, new phone doesn't like it`,
    String.raw`Your one-time code: ⟦G-448102⟧. Don't share it. -- this came to the front office tablet, whose is it?`,
    String.raw`FileVault asks for a recovery key, I have ⟦K7QX-22MD-9PWE-HH40-TR6S-81BC⟧ on a printout and it says invalid. MacBook serial C02ZK4417.`,
  ],
  'keys, commands and files': [
    String.raw`Sync script dies: curl -u rostersvc:⟦Lim3stone_Quarry⟧ https://sis.ridge.example/api/v1/roster -o out.json => HTTP 403`,
    String.raw`.env on the sign server
DB_HOST=10.4.4.20
DB_USER=signs
DB_PASS=⟦m4rquee-Neon⟧
API_TOKEN=⟦sgn_live_88f0Qk21LmZx⟧
TZ=America/Chicago
it says "cannot connect to 10.4.4.20:5432"`,
    String.raw`postgres://reports:⟦Thistle^Down6⟧@db7.ridge.example:5432/sis?sslmode=require times out`,
    String.raw`net use S: \\fs2\shared /user:RIDGE\kmoss ⟦Paper&Clip12⟧
System error 86 has occurred.`,
    String.raw`smtp settings on the copier: host mail.ridge.example port 587 user scan@ridge.example auth ⟦Toner4Days!⟧ error 535 5.7.8`,
    String.raw`sshpass -p '⟦Switch#Port48⟧' ssh netadmin@10.2.0.4 hangs`,
    String.raw`{"client_id":"readlo-88120","client_secret":"⟦9f2c7e11b04d4c6a8d3e55aa⟧","scope":"roster"} -> 401 invalid_client`,
    String.raw`Google key AIza redacted, but the map widget has apiKey: "⟦mpk-77d1f0a2c9e84b⟧" and is over quota`,
    String.raw`Webhook for the bell app: https://hooks.bells.example/in?site=44&token=⟦7hGk2pQw9ZsX⟧ returns 410`,
    String.raw`<add name="circ" connectionString="Data Source=lib-db;Initial Catalog=circ;uid=circ;pwd=⟦Dewey!500⟧;" />`,
    String.raw`snmp community is ⟦r1dgeRO-only⟧ and the printer map still can't poll 10.9.0.0/24`,
    String.raw`ftp the file to ftp://transfer:⟦Bus-Route-9⟧@sftp.state.example/in/ they said. Is port 21 blocked?`,
    String.raw`⟦-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2g
QyNTUxOQAAACDUi1p0v6c7kq9XGmZ3d2b8rY5hQe1oT4wN7sK2fJ6aLwAAAJh8mV9v
-----END OPENSSH PRIVATE KEY-----⟧
is this the file you need from me? it was in the robotics folder`,
    String.raw`wpa_supplicant.conf has ssid="WB-Sensors" psk="⟦weather&Vane22⟧" key_mgmt=WPA-PSK and it won't associate`,
    String.raw`Authorization: Basic ⟦cm9zdGVyOmJsdWVIZXJvbjc=⟧ gets a 401 as well`,
  ],
};
