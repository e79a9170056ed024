/** More whole mails without a secret, made as like to the others as they get. */
export const harmlessFourth: Readonly<Record<string, readonly string[]>> = {
  'tables and lists': [
    String.raw`Chromebooks that will not charge:
CB-4411  Lena O.   rm 12
CB-4412  Miles P.  rm 12
CB-4418  Zoe Q.    rm 14
All three were logged in when they died.`,
    String.raw`Name,StudentID,Username,Grade
Lena Ostrow,520117,lostrow27,4
Miles Pratt,520118,mpratt27,4
The upload says "username already exists" for both.`,
    String.raw`These students need their passwords reset:
- Kira Bell (402117)
- Tomas Ruiz (402118)
- Ada Finch (402131)
Thanks! Mrs. Hobart`,
    String.raw`Room | Device | Tag | Problem
12 | Doc cam | 30117 | no image
14 | Printer | 30220 | jams
22 | Desktop | 30418 | password expired
27 | Phone | 4127 | static`,
    String.raw`Please add to the door access group: Rivera 20117, Stone 20118, Oakes 20121. Badge numbers as printed.`,
    String.raw`Site licenses to renew
  GeoSketch   qty 30   exp 6/30/2026
  TypeTown    qty 120  exp 8/1/2026
  PassKeeper  qty 5    exp 9/15/2026`,
    String.raw`Steps I took:
1. restarted
2. logged out and in
3. changed my password
4. tried Chrome, Edge and Firefox 131
5. cried
Nothing helps. ext 4117`,
    String.raw`Field trip bus list: Bus 12 - 44 kids, Bus 17 - 41 kids, Bus 20 - 39 kids. Can the tablets show it?`,
  ],
  'trails and notices': [
    String.raw`S: Fwd: Your password will expire in 7 days
Is this real?

---------- Forwarded message ---------
From: IT Notices <it@ridge.example>
Subject: Your password will expire in 7 days

Your password for account jmolina@ridge.example will expire on 11/20/2025.
To change it press Ctrl+Alt+Del and choose Change a password.
Ticket reference INC0044178.`,
    String.raw`Thank you, that did it!

> On Oct 3, Help Desk wrote:
> I unlocked your account, ehart2. Please sign in
> with your usual password and call x4400 if it fails.`,
    String.raw`S: RE: [#50117] Zoom
It opens now.

> From: Tech
> The meeting number is 911 4477 0021 and no passcode is needed.`,
    String.raw`El mié, 8 oct 2025 a las 9:10, Soporte escribió:
> Su contraseña fue restablecida. Recibirá una llamada en la extensión 3319.
Gracias, ya la recibí.`,
    String.raw`Security alert: a new sign-in from Chrome on Windows to rkelly@ridge.example, Tuesday 7:14 AM, IP 203.0.113.44. Was that you?`,
    String.raw`You have 2 new voicemails. Call *97 from extension 4410 or open the attached msg0044.wav. Caller 555-555-0182, 0:47.`,
    String.raw`Do not reply. Password self-service: identity verified for tlund at 10:44:07, reset completed, session 7f3a-11c0.`,
  ],
  html: [
    String.raw`H:
<p>My <b>password</b> is not accepted on <i>LIB-07</i>, only there.</p><p>--<br>Orla Finn<br>Room 12 | x4120</p>`,
    String.raw`H:
<table><tr><th>Name</th><th>Login</th><th>Laptop</th></tr><tr><td>Ana Ruiz</td><td>aruiz4</td><td>LT-20881</td></tr></table><p>She forgot her password.</p>`,
    String.raw`H:
<p>See <a href="https://docs.ridge.example/document/d/1xYz88QwErTy-77/edit">the password handout</a>, page 2 is wrong.</p>`,
    String.raw`H:
<div style="color:#1a2B3c;font:12px Arial">The PIN field on <a href="https://copier7.ridge.example/login?lang=en">the copier page</a> is gone.</div>`,
  ],
  'shapes near the topic': [
    String.raw`I log in to WB-LIB-07 and the S: drive maps to \\fs2\students instead of \\fs2\staff. My user name is korr5.`,
    String.raw`Can't sign in to GeoBoard3D with my Google account, it says domain not allowed.`,
    String.raw`After the KB5043145 update my login takes 6 minutes. Windows 11 23H2, tag 31120.`,
    String.raw`Logged in as Student_07 on the lab Mac (Lab-Mac-07) and Photoshop2024 says trial expired.`,
    String.raw`I use Office365 and Teams2 and one of them signs me out every hour.`,
    String.raw`Please put the file Login_Cards_Gr4_v2.docx into the Elem-Shared folder.`,
    String.raw`She tried Chrome, then Edge, then her iPad, same login loop in all three.`,
    String.raw`I typed the address portal.ridge.example/login and got "certificate expired 10/01/2025".`,
    String.raw`My account says "Welcome, Ms. O'Neill-Baptiste" but my name is Baptiste now.`,
    String.raw`Can you reset it? I was on with Kevin and we got cut off, he said ref 88-2041.`,
    String.raw`Changed my last name to Okafor-Reyes, when does my email change to kokafor@ridge.example?`,
    String.raw`Signed up for the webinar with code PD2025-FALL and it isn't on my calendar. Event number 2441 770 118.`,
    String.raw`Use the entrance on Maple, gate 3, and ask for Ms. Diaz, the network closet is next to room 114.`,
    String.raw`The kids' account locks at 10 tries, they reached it by 9:15. Class 4-Brandt.`,
    String.raw`It opens with Adobe instead of Word. File type .docx, name is SyllabusFall2025.docx.`,
    String.raw`Log shows: 10:44:07 auth user=hbeck result=denied code=7 host=wb-lib-07`,
    String.raw`The scanner at circ reads patron card 21417000118823 as 2141700118823.`,
    String.raw`Sign in sheet from Tuesday is missing on the tablet, 14 visitors, e.g. R. Stone at 9:12.`,
    String.raw`I chose Language: Français by mistake on the copier, model C3530i, and can't get back.`,
    String.raw`We switched to Readlo2 from Readlo and all levels are gone, class join code is 7KQ-RTT.`.replace(
      ', class join code is 7KQ-RTT',
      '',
    ),
    String.raw`Her badge says 4471, her locker is 118, the bus is 22 and she still cannot log in.`,
    String.raw`I was told to try Firefox. Firefox/132.0 works but Chrome/130.0.6723.92 doesn't, so it's not my login.`,
    String.raw`Set my default printer to MFP-W200 please, it keeps switching to Microsoft Print to PDF.`,
    String.raw`It says "You can't sign in with this account. Try a different account." AADSTS50020.`,
  ],
  'access without a code': [
    String.raw`The alarm went off at 5:40 this morning, zone 12, and the company called 555-555-0171.`,
    String.raw`Door 7 will not latch, anyone can push it open. Door 9 is fine.`,
    String.raw`Copier says "enter department ID" and I am new, room 117. What do I press?`,
    String.raw`The keypad on the gate has no light. We arrive at 6:15 and leave at 3:45.`,
    String.raw`Voicemail on 4410 is full, 40 messages. I press 7 to delete and it plays the next one.`,
    String.raw`Gym locker 114 is jammed, the student's things are inside. 3rd hour is at 10:02.`,
    String.raw`the elevator phone calls 555-555-0110 which is disconnected. car 2, inspection sticker 20417`,
    String.raw`Can I get alarm access? I have the training since 9/4, employee number 20881.`,
    String.raw`Lunch register 2 shows student 402117 twice. Balance $12.40 and $0.00.`,
    String.raw`The garage door opener (model LM-8500W) hums and stops at 2 feet.`,
    String.raw`Screen time is blocking the math app after 4:00, the iPad is iPad-22 in cart 3.`,
    String.raw`Panel in the boiler room: code 49 on the display, pressure 12. The manual says low water.`,
  ],
  'other languages': [
    String.raw`Buenas, la impresora del salón 14 pide un código de departamento y no lo tengo. Modelo C3530i.`,
    String.raw`mi usuario es jperales4 y me sale "cuenta bloqueada, intente en 30 minutos"`,
    String.raw`Necesito cambiar mi contraseña pero el enlace del correo caducó el 10/10/2025.`,
    String.raw`Bonjour, j'ai oublié mon mot de passe, identifiant cdubois3, salle 204. Merci d'avance.`,
    String.raw`El wifi FAMILIAS-RS no aparece en mi teléfono, sólo veo RS-STAFF y RS-IoT.`,
    String.raw`La clave está en el sobre que me dieron, pero perdí el sobre. ¿Con quién voy?`,
    String.raw`Le mot de passe est refusé depuis la mise à jour 17.4, et le badge 20117 aussi.`,
    String.raw`Mi hija dice que su contraseña es muy larga y no la recuerda. Matrícula 402881.`,
  ],
  'chatty mails': [
    String.raw`Good morning! I hope you had a restful weekend. My desktop (tag 31144) restarts whenever I plug in the headset. It did it twice on Friday, once during the fire drill. I have conferences Thursday 4-7 and would love to have it fixed by then. I can log in fine otherwise, thanks for all you do! Peggy Lindqvist, rm 108, x4108`,
    String.raw`So I followed the sheet. I clicked the waffle, then Admin, then Users, and there is no Reset button for me, only for Dale. He's out until Monday. Could you give me the same rights? I help 120 kids with their passwords every single week.`,
    String.raw`My son Theo (4th grade, Pinecrest) can't do his homework because the tablet asks for a login he doesn't have. His teacher said it's on a card but the card got washed with his jeans. Could someone call me? 555-555-0138 after 4. Thank you, Marisa`,
    String.raw`I know it's silly but I've forgotten the password to my own classroom computer again. Fridays are the worst. I sat there and tried every pet I ever had. If you could reset it before 2nd hour I'd be so grateful. -Walt`,
    String.raw`FYI Ms. Dray left her login and password on a sticky note on the monitor in 214. I took it down and put it in her mailbox. Maybe send the reminder around again?`,
    String.raw`For the state test we need 64 headsets, 64 mice, and someone on call from 8:15 to 11:30 in the gym and the library. Session names are G7-MATH-1 through G7-MATH-4. Proctor passwords will come from the state on Monday.`,
    String.raw`The sub couldn't get in yesterday so she used the whiteboard. I would rather not share mine. Is there a general sub account, and who has it?`,
    String.raw`I changed my password last night from home and everything was fine. This morning the laptop (LT-30221) wanted the old one, took it, and then the wifi wanted the new one. Is this how it's supposed to be?`,
  ],
};
