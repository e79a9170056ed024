/** The last hundred harmless mails: kept aside until everything else was done. */
export const harmlessLast: Readonly<Record<string, readonly string[]>> = {
  states: [
    String.raw`My password stopped working over the weekend. I didn't touch it. Username ghale, room 31, thanks`,
    String.raw`S: password
It's expired again and the change screen freezes at "Please wait". LT-20117.`,
    String.raw`Every password I try is "too similar to an old one". I've tried nine. Is there a list of what's allowed?`,
    String.raw`The wifi password on the poster in the lobby is out of date, who prints those?`,
    String.raw`PIN for the new copier hasn't come yet and I have 120 tests to run off by 2nd period.`,
    String.raw`I typed my password wrong three times and now the account is locked until 10:45.`,
    String.raw`Can you please change the password for our class account, one of the kids posted it.`,
    String.raw`She swears her password is right. I watched her type it. Still says incorrect. Grade 2, Ms. Bloom.`,
    String.raw`Do not worry about my password, I found it in my desk. But the sound is still not working in 204.`,
    String.raw`The code they texted me never arrived. My cell is 555-555-0141, carrier changed on 10/2.`,
    String.raw`My laptop asks for a PIN, my phone asks for a PIN, the copier asks for a PIN. I'm one person!`,
    String.raw`The door code was changed and our night crew can't get in. Please call Hector at 555-555-0177.`,
    String.raw`Passwords for the 3rd graders: could you send the sheet to the office printer by 8:15?`,
    String.raw`Password: forgot it. User: kmiles. Room: 22. Please call.`,
    String.raw`my password is the same one I use for everything and it doesn't work here`,
    String.raw`Wrong password, wrong password, wrong password. That's all it says since 7:50.`,
    String.raw`The password reset page says "try again later (429)".`,
    String.raw`I was told the password is on the card. There is no card.`,
    String.raw`Password works on Chrome, not on the Lenovo in 118. Keyboard is set to French?`,
    String.raw`I changed it on Friday. It let me. Then Monday it said it was never changed. Logged in as dvance on LIB-02.`,
  ],
  'names and accounts': [
    String.raw`My user name should be lortiz3, not lortiz2. lortiz2 is my sister-in-law at North.`,
    String.raw`Login kb-sub4 shows Mr. Teague's desktop. Is kb-sub4 shared with kb-sub5?`,
    String.raw`Signed in as WBISD\hpope but the drive shows WBISD\jpope.`,
    String.raw`Please rename the account Room12-Teacher to Room14-Teacher, we moved.`,
    String.raw`He is logged in as student07 on all of cart 3, e.g. CB3-07 and CB3-11.`,
    String.raw`User name on the letter: nolan.reyes27
School: Tamarack
He can't find where to type it.`,
    String.raw`I log in with my email, dkemp@wbisd.example, and it says use your work or school account.`,
    String.raw`Add ekim44 and rsosa12 to the group Elem-Art-Staff please.`,
    String.raw`The new counselor is listed as Jo-Ann Ruiz-Bell, her login is jruizbell. Start date 11/3.`,
    String.raw`Which one do I use at the clock, 20881 or E20881?`,
    String.raw`svc-backup2 is locked out every night at 2:00 from host WB-NAS-04. Event 4740.`,
    String.raw`Guest accounts guest01 to guest20 are needed for the workshop on 11/12.`,
  ],
  numbers: [
    String.raw`Asset 31188 went home with student 402119, charger 31188-C did not.`,
    String.raw`Error 0x800704cf on 14 machines in lab 2, IPs 10.14.2.11 to 10.14.2.24.`,
    String.raw`Please call the parent back: 555-555-0163, case 25-0447.`,
    String.raw`Order 77120-B from the vendor has 3 of 5 items. Packing list 0044718.`,
    String.raw`Our fax number is 555-555-0102 but the cover sheet says 555-555-0120.`,
    String.raw`Projector hours 4,812, lamp life 4,000. Model PX-450UL, s/n 8C3K20117.`,
    String.raw`Zoom meeting 912 4471 0098 was started without me, I am the host.`,
    String.raw`Bell at 10:52 rings at 10:50, clock in 114 says 10:49, clock in 116 says 10:55.`,
    String.raw`Budget code 199-11-6399-00-041 is rejected by the order form.`,
    String.raw`The course code MATH-0412-3 shows up twice in the gradebook.`,
    String.raw`Bus 22's tablet says route 4417 instead of 4471.`,
    String.raw`Employee number 0020881, hours for week 42 missing, 37.5 expected.`,
    String.raw`MAC 9C:B6:D0:11:7F:2A needs an address in VLAN 40, port 3/17.`,
    String.raw`Version 8.11.4 broke it, 8.11.3 was fine. Build 20251014.2.`,
    String.raw`ISBN 9780555012390 shows the wrong cover in the catalog.`,
    String.raw`Room 204 has 26 chairs and 24 outlets, 2 are dead. Breaker 14.`,
    String.raw`The QR code on CB-5512 goes to tag 5521.`,
    String.raw`Student 771204 is enrolled twice, 771204 and 0771204.`,
    String.raw`Confirmation number for the repair is RX-88120-K, they want the serial too, 5CD2190KLM.`,
    String.raw`Locker 118 belongs to 7th grade, not 8th. Same for 119 and 120.`,
  ],
  'words like cues': [
    String.raw`Could you pass the word to the teachers at North that the site is down?`,
    String.raw`Key for cabinet 7 was not in the box. The box has keys 1 to 6 and 8.`,
    String.raw`My Enter key sticks, and the N. Chromebook CB-2290.`,
    String.raw`The pass/fail column is gone from section 4B.`,
    String.raw`Students need to type the secret word of the day in the reading app and the box is missing.`,
    String.raw`Hour of Code starts Monday, is code.example unblocked for grades 3 to 5?`,
    String.raw`The combination plate is loose, and the outlet next to it, room 118.`,
    String.raw`We pinned the banner over the sensor, sorry! The lights stay off in hall B.`,
    String.raw`The token machine at the book fair won't take cards, reader is R-220.`,
    String.raw`API class is canceled, please remove it from the display. (Advanced Placement Italian)`,
    String.raw`The master key ring is missing. It has a red tag, number 14.`,
    String.raw`Is the dress code form still linked? Parents see version 2023.`,
  ],
  'rules and placeholders': [
    String.raw`Your sheet says "password = first 3 letters of last name + birth year". Hyphenated names don't work with that.`,
    String.raw`It wants 12 characters, upper and lower case, a digit and !@#$%. First graders?`,
    String.raw`Password: ________ (fill in at training)`,
    String.raw`User: {{user}} Password: {{password}} - the welcome mail goes out like this!`,
    String.raw`Username: hbeck
Password: (same as computer)
Problem: no mail on phone`,
    String.raw`Screenshot says: Password ●●●●●●●● / Show. I click Show and it closes.`,
    String.raw`The PIN must have 6 digits, no repeats like 1111 or 1234 style, says the screen. Why?`.replace(
      'like 1111 or 1234 style, ',
      'or runs, ',
    ),
    String.raw`pw: [hidden by sender]
user: kost`,
  ],
  'trails and html': [
    String.raw`Works now, thank you!

From: Service Desk
Sent: Thursday, October 16, 2025 8:11 AM
To: Noor Haddad
Subject: RE: [#40772] locked

Unlocked. Your password did not change. Nessa, x4402`,
    String.raw`Fwd: Storage notice
> Your mailbox is 98% full (48.9 GB of 50 GB). Account: rsteele@wbisd.example. Notice ID 7Q-2291-X.`,
    String.raw`H:
<p>The <b>login</b> page for <a href="https://sis.wbisd.example/login?ReturnUrl=%2Fhome%3Fid%3D44">the SIS</a> is blank.</p><p>Greta Moss, Rm 118, x4118</p>`,
    String.raw`H:
<table><tr><th>Tag</th><th>User</th><th>Problem</th></tr><tr><td>31144</td><td>kfox2</td><td>password expired</td></tr><tr><td>31145</td><td>lfox3</td><td>no wifi</td></tr></table>`,
    String.raw`Microsoft account security info: someone added 555-***-**41 as a phone. If this was you ignore it. Request 3c9f-77ab.`,
    String.raw`Hi, I'm out until 10/27. For urgent login problems call x4400. - Terrence (automatic reply)`,
  ],
  'other languages': [
    String.raw`Mi contraseña no funciona en la computadora del salón 20, pero en el teléfono sí.`,
    String.raw`¿Me pueden decir cuál es la clave del wifi para los visitantes? Somos del taller de padres.`,
    String.raw`No me llega el código de verificación al correo rluna@wbisd.example.`,
    String.raw`Je ne peux plus me connecter, mot de passe oublié, salle 11, poste 4411.`,
    String.raw`Usuario: mtrejo2, etiqueta 30771, error 0x80070005 al abrir Word.`,
    String.raw`La alarma sonó a las 5:15, zona 9, nadie sabe quién tiene el código.`,
    String.raw`Mein Passwort ist abgelaufen, Benutzer f.moeller, Raum 12.`,
    String.raw`Favor de cambiar el nip de la fotocopiadora, ya lo saben todos los niños.`,
  ],
  chatty: [
    String.raw`I teach in the blue portable (P4), I share a printer with P5, and since the storm neither of us can print, scan or even wake it up. The light blinks 3 times, stops, blinks 3 times. I've unplugged it for a minute like the poster says. Lunch duty until 12:15, free after. Thanks a million, Josie`,
    String.raw`Hello! We have a new student, Emre, who came from another state yesterday. He needs an email, a Chromebook and a reading account. His parents don't speak much English, so could the login card be in Turkish? Also his birthday in the system is 2041. Registrar said ask you.`,
    String.raw`So I was on the phone with support of the testing company (ticket 5518-AC) and they said our firewall blocks ports 7080 and 8443. I said I'd ask. They also said to try the Secure Browser 17.2. I did. Same. Test is next Tuesday for 212 kids.`,
    String.raw`Two things: 1) The Smart TV in the conference room keeps asking me to sign in to an account I have never heard of (avroom.tv4@wbisd.example). 2) Remote is missing its battery cover. Neither is urgent but superintendents meet there on the 28th.`,
    String.raw`I hate to bother you, but Dr. Pell can't open the board packet. It says it's password protected and that she should contact the author. I'm the author and I never put a password on it! Acrobat 2020 on both of our machines. Board_Packet_Oct.pdf`,
    String.raw`When students finish the test they get a 6 digit code that proves it. About ten kids got no code. Do they have to take it again? Session G5-READ-2.`,
    String.raw`Our night custodian Luis says the panel by the gym beeps every 30 seconds and shows "AC LOSS". He pressed everything. The company name on it is worn off. Could somebody look before the weekend?`,
    String.raw`Remember the Fall Fest table? We need one laptop, the card reader (R-220), and wifi that works on the field. Last year Ted gave us a hotspot and it was great. Set up is 2 pm, doors 4 pm, 11/1.`,
    String.raw`My login works. My mail works. My grades work. What doesn't work is the Save button in lesson plans for week 11 only. I tried Edge, Firefox and my daughter's Mac. Unit is Gr5-Ecosystems-v3.`,
    String.raw`Ms. Amato retired and took her grading spreadsheet password with her, the file is on S:\Math\Amato_Final_Grades.xlsx. Can it be opened some other way?`,
    String.raw`We're at Camp Birchwood with 62 sixth graders until Thursday. The check-in iPad signed itself out of the roster app and wants an Apple ID I've never seen (ending in @wbisd.example). No signal here except on the hill, so text 555-555-0151.`,
    String.raw`Thank you for fixing the clock! Now the intercom in 117 plays the announcements for the other building. It said "Go Badgers" during our moment of silence.`,
  ],
};
