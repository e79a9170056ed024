/** Mails without a secret, whole ones with the words and shapes that look like one; a first line "S: " is the subject. */
export const harmlessThird: Readonly<Record<string, readonly string[]>> = {
  'states and questions': [
    String.raw`S: password reset please
Hi, I need a password reset for Dominic in my 3rd period. He changed it himself on Tuesday and forgot what he picked. His chromebook is CB-2217. Thanks, Ms. Orr`,
    String.raw`My password works in the lab but not in the library. Same keyboard layout. Library machines are LIB-01 to LIB-12.`,
    String.raw`It says the password must be changed at next logon, then when I try to change it, it says access denied. Username: mfairbanks. Rm 112.`,
    String.raw`S: Passwords
Every September we lose a week to passwords. Could the cards be printed by homeroom this year? Last year they were sorted by student number.`,
    String.raw`The PIN pad at register 2 is sticky and the 5 key doubles. Kids type 4 digits and it reads 5.`,
    String.raw`I never set up a PIN on this phone and now it wants one. Can you clear it? Extension 2208.`,
    String.raw`Do I have to change my password again already? I did it on 10/14 and the notice says 30 days.`,
    String.raw`Password protected PDF from the state won't open, they say you have the password. File is ACCESS_2025_Roster.pdf`,
    String.raw`Is there a way to see my wifi password on the phone? I want to add my watch to BYOD-Staff.`,
    String.raw`the door code on the band hall was changed and nobody has the new one, Mr. Fitch is standing outside with 40 kids`,
    String.raw`My authenticator codes come 30 seconds late and the page says invalid code. Time on the phone is right.`,
    String.raw`New teacher starts Monday, Halina Brodsky, 4th grade, room 22. Needs email, gradebook, badge and a door code. She has done the HR training already.`,
    String.raw`S: locked
locked out again, third time since Labor Day. Password is right, I am sure of it. Please unlock kvance. Thank you!!`,
    String.raw`The password field is greyed out and the sign in button does nothing. Tried Edge 131 and Chrome.`,
    String.raw`All 24 of my students were logged out during iReady at 10:12. They could all log back in with their badges.`,
    String.raw`S: RE: [#30112] Email on phone
Hello, your password is fine, the phone just had the old server name. It should be mail.ridgeisd.example. I removed and added the account again. Tavi`,
    String.raw`Please make her password never expire. She is the robot kit account, robo-kit3.`,
    String.raw`Can somebody give me the code for the alarm? I'm the new night custodian, start tonight at 10. My cell is 555-555-0199.`,
    String.raw`My password is too long for the copier screen, it only takes eight characters.`,
    String.raw`Password was reset by Kim and it works now, thank you so much, you can close 44871.`,
  ],
  'user names and accounts': [
    String.raw`S: two accounts
I have two logins, jhale and jhale2. Grades are in jhale2, email in jhale. Could you merge them? No rush.`,
    String.raw`Student login is 31cmoreno and it signs him in as 31cmorena, his cousin.`,
    String.raw`Our shared account is frontoffice-ws and it is showing in Teams as Front Office WS (Guest).`,
    String.raw`Username: tnakamura3
Name: Tess Nakamura
Location: Ridge HS, B214
Problem: Drive says storage full, 15.2 GB of 15`,
    String.raw`What's my username? Is it dpruitt or d.pruitt24? The letter from HR has both.`,
    String.raw`She logs in with her student email s208814@students.ridge.example and lands on a blank Classroom.`,
    String.raw`Please delete the account temp_sub09, it was for Mrs. Lau who left on 11/22.`,
    String.raw`The scan-to-email is sent from scanner-b2@ridge.example and everybody's spam filter eats it.`,
    String.raw`I signed in as admin on the projector by mistake and now the menu is in German.`,
    String.raw`Login: kpetrov  Room: 109  Device: LT-20871  Issue: trackpad jumps`,
    String.raw`User ID 7741 on the time clock is me but it prints Dan Kerr.`,
    String.raw`my login name changed to lpark-gomez when I got married and now the copier doesn't know me`,
  ],
  'numbers of all sorts': [
    String.raw`Student 402918 (Ana) and student 402981 (Anna) are swapped in the lunch system.`,
    String.raw`Asset tags for pickup: 30117, 30118, 30122, 30125 and the loose one without a tag. They are in the room 5 closet.`,
    String.raw`Hi, phone 4410 has no dial tone. Phone 4412 next to it is ok. Jack number is 2B-117.`,
    String.raw`S: PO 25-10884
Vendor says it shipped on 10/3, tracking 1Z44W9020391772014, but dock has nothing. Packing slip number 88214-A.`,
    String.raw`Projector error code is E-21 lamp cover. Model EB-992F serial X4HK7200913.`,
    String.raw`Employee 118277 shows 0 hours for pay period 22. Timesheet id TS-44810.`,
    String.raw`MAC of the new label printer is 00:1B:A9:44:C7:0E, please give it a fixed address in 10.22.8.0/24.`,
    String.raw`The meeting ID is 884 2201 9937, parents are in the wrong one, 884 2201 9973.`,
    String.raw`Error 0x80070005 when I install GeoSketch 5.06. Build 22631.4317.`,
    String.raw`My classroom code for the math game is on the board and the kids get "game not found", is the site blocked?`,
    String.raw`ISBN 978-0-555-01238-4 is not in the catalog, barcode 30417002288145. Can you add it?`,
    String.raw`The bell rang at 8:07 instead of 8:10 in the east wing and at 8:12 in the gym. Schedule B3.`,
    String.raw`Dial 9 then 1 then the number, it says your call cannot be completed. From ext 3318.`,
    String.raw`Room 214 thermostat shows 58, room 216 shows 81. Unit RTU-7.`,
    String.raw`S: Re: case 00481920
Microsoft support asked for the correlation id, which is 3f9c2a11-77b0-4e0a-9d1e-55c0a1b2e3f4, and the time 2025-02-11 13:44:07 UTC.`,
    String.raw`I need the invoice W-2025-0391 and the quote Q88120-2 sent to accounts payable.`,
    String.raw`Bus 17's tablet, IMEI 356938035643809, shows route 22B instead of 17A.`,
    String.raw`Badge 20918 opens door 3 but not door 5. Badge 20919 opens both.`,
  ],
  'words that only look like cues': [
    String.raw`S: Passport scanner
The passport scanner in the welcome center is offline, light is amber. It's a DX-200 on port 4.`,
    String.raw`Could you pass this on to whoever does the website: the lunch menu says October 2023.`,
    String.raw`The key for the projector cabinet is broken off in the lock. Locksmith needs a work order number from you.`,
    String.raw`S: keyboard
Caps lock key is stuck on B7's keyboard, letters come out like tHIS. Need a spare by 1:15.`,
    String.raw`My pass rate report shows 104% for section 3A. That can't be right.`,
    String.raw`Codes of conduct have to be signed online by Friday, the form link gives 404 for 9th graders.`,
    String.raw`Hall passes in e-Pass stay open, e.g. Jordan's from 9:12 is still running. Version 3.8.1.`,
    String.raw`The combination of Chrome 129 and the SmartBoard ink plugin freezes the computer every time.`,
    String.raw`Please unlock the gate camera in the app, I can see the lot camera but not gate 2.`,
    String.raw`Bus pass for Amir K. printed with the wrong photo, number BP-20714.`,
    String.raw`The lesson is on secret codes and ciphers, students need caesar.example unblocked. They decode KHOOR ZRUOG as a warm up.`,
    String.raw`The safe mode boot worked but then it says "inaccessible boot device". Laptop 21440.`,
    String.raw`Pin the message in the staff channel please, Rene keeps asking where it is.`,
    String.raw`The math team lost their tokens for the escape room site, 12 of them.`,
    String.raw`S: key request
I need a key to 204B, mine (stamp C-118) only opens 204A.`,
    String.raw`Bowling pins in the PE closet fell on the router, it's AP-GYM-2, the light is off now.`,
  ],
  'rules and placeholders': [
    String.raw`The notice says: use at least 10 characters, a capital, a number and one of ! @ # $ %. I've tried a dozen and it doesn't like any.`,
    String.raw`S: Re: how do I log in
Hi! User name is the part of your email before the @. Password is the one you use for your computer. Call x4400 if not.`,
    String.raw`Username: [your district email]
Password: [your network password]
That's what the sheet says, but the page has three boxes?`,
    String.raw`Our handout for new families reads "Password: student ID followed by birth year". Is that still right for 2025-26?`,
    String.raw`Screen shows
  User: jpratt
  Password: ••••••••
  Domain: RIDGE
and then a red X`,
    String.raw`It asks "Enter the password for your account" and under it "Forgot password?" which leads to a blank page.`,
    String.raw`Please don't send passwords by email, just call me at 555-555-0123 after 3:10.`,
    String.raw`The form has password: N/A, school: Ridge, grade: 5. I only want to know whether my son can keep the charger.`,
    String.raw`Passwords may not contain your name, your school's name or any of your last five passwords. That's ten rules too many for 6-year-olds.`,
    String.raw`S: New student account letter
Dear family, your child's password will be handed out in class on the first day. Please do not write it on the device. Questions: 555-555-0144.`,
  ],
  spanish: [
    String.raw`S: no me llega el código
Buenas tardes, cuando entro al portal me pide un código y nunca me llega al celular. Mi número es 555-555-0131. Gracias, Rosalba`,
    String.raw`Se me olvidó la contraseña del correo, mi usuario es jmtorres, número de empleado 20884. ¿Me la pueden restablecer hoy?`,
    String.raw`La clave del wifi la cambiaron y no nos avisaron. Somos los de la cocina, ext 1180.`,
    String.raw`Mi hija no puede entrar a su clase, dice contraseña incorrecta. Es de cuarto grado, salón 18, maestra Ibarra.`,
    String.raw`La llave del salón 12 no abre, tiene el número B-20. ¿Quién las cambia?`,
    String.raw`El código postal 78520 no lo acepta la forma de inscripción.`,
    String.raw`mi contraseña ya venció y cuando la cambio me dice que no cumple los requisitos`,
  ],
};
