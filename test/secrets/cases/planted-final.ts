/** Mails with secrets to measure with once, at the end; marked up as in planted-third.ts. */
export const plantedFinal: Readonly<Record<string, readonly string[]>> = {
  mails: [
    String.raw`Hello, I can't get into the grade program. I enter tkeane and ⟦Chestnut!Barn6⟧ and it just reloads. Tag 30442, rm 22.`,
    String.raw`S: locked
User: ghobbs
Pswd: ⟦marbles&Jacks2⟧
says locked for 15 min. it's been 40`,
    String.raw`Can you put Nadia's password back to ⟦ladybug6⟧? She cries when she has to type the long one. ID 401188, Ms. Ott`,
    String.raw`The tape on the laptop says ⟦Yellow-Kayak-31⟧ but the laptop disagrees. LT-1172.`,
    String.raw`i changed it to ⟦Soccer!Mom44⟧ during the training and wrote it down and its not right. pls help, x3391`,
    String.raw`The sub for room 12 was told to use ⟦sunflower⟧ as the password, she gets "trust relationship failed".`,
    String.raw`My pass word is still the one you gave me, ⟦Xv4!ridge⟧, I never had to change it?`,
    String.raw`We log the whole kinder class in with kg5 and ⟦applesauce5⟧. Today: "wrong user".`,
    String.raw`Old: ⟦Hammock*Time1⟧
New: ⟦Hammock*Time2⟧
Phone has old, PC has new, neither gets mail.`,
    String.raw`Passphrase for the drive: ⟦seven purple lamps hum softly⟧. It mounts read only.`,
    String.raw`Wi-Fi for the author visit: STORY-NIGHT / ⟦once upon a rhyme⟧. Her Mac won't join.`,
    String.raw`Name - login - word
Ty - ty.k - ⟦kite12⟧
Uma - uma.l - ⟦boat13⟧
The word is their password for the typing site.`,
    String.raw`site,login,password
typezone,north3,⟦Zip!Zap3⟧
mathfort,north3,⟦Fort&Moat4⟧
mathfort is the one that fails (E-1102)`,
    String.raw`- laptop LT-2041
- charger yes
- login jkemp
- password ⟦Orange_Crate8⟧
- bag no`,
    String.raw`Thanks, still nothing.

> From: Help
> Please sign in as lab4 with ⟦Pipette%Flask⟧ and tell us what you see.`,
    String.raw`S: Fwd: Reset
who is this from?

> Your temporary passcode: ⟦QT-7741-mk⟧
> Valid until 5 PM. Do not reply.`,
    String.raw`H:
<p>Login <b>mkerr</b>, password <b>⟦Violet</b><b>Sky</b>#2⟧, says expired.</p>`,
    String.raw`H:
<table><tr><th>Door</th><th>Code</th></tr><tr><td>Gym east</td><td>⟦4471*⟧</td></tr><tr><td>Gym west</td><td>⟦4472*⟧</td></tr></table><p>West is dead.</p>`,
    String.raw`Mi contraseña es ⟦Pajarito*3⟧ y no entro desde ayer. Usuario: mnieto.`,
    String.raw`La clave de la alarma, ⟦6672⟧, no apaga la sirena. Salón 30, Beto`,
    String.raw`Hola, el wifi RS-PADRES con la clave ⟦lectura-feliz⟧ no conecta en la biblioteca`,
    String.raw`le di a mi suplente mi usuario, rcano, y ⟦Durazno.88⟧ y tampoco pudo`,
    String.raw`pin ⟦7093⟧ on the time clock, beeps red. employee 10442`,
    String.raw`Her lunch number, ⟦55190⟧, is "inactive". Student ID 488102, Gr 3.`,
    String.raw`The front office iPad opens with ⟦191919⟧ normally, today it doesn't.`,
    String.raw`It wants the six numbers from the app, I put ⟦662 019⟧ and it says expired. Every time!`,
    String.raw`The keypad at the loading dock: ⟦8080#⟧ gives two beeps and no click.`,
    String.raw`Combo on locker 417 should be ⟦32-10-24⟧ and isn't.`,
    String.raw`Backup code ⟦gh72-kk9p⟧ didn't work, ⟦lm31-qz0x⟧ didn't either.`,
    String.raw`Security question: name of first pet. Answer I gave: ⟦Sir Barksalot⟧. Rejected.`,
    String.raw`Zoom https://zoom.example/j/8817720144?pwd=⟦aGVsbG9Xb3JsZA⟧ says wrong passcode, the passcode is ⟦pta44⟧`,
    String.raw`curl -H "X-Auth-Token: ⟦nrt_5b1e7a90cc42⟧" https://api.north.example/v1/buses → 403`,
    String.raw`DB: host=sql4.north.example user=bus_ro pwd=⟦Axle.Grease7⟧ timeout=30 -> login failed`,
    String.raw`[#40419] Hi Jo, I set a temporary one, ⟦Papaya-Desk-27⟧, change it when asked. Bea`,
    String.raw`New AP is up. SSID NORTH-LAB, PSK ⟦oscillate&hum3⟧, channel 44.`,
    String.raw`Your voicemail is reset, ext 2207, passcode ⟦220722⟧. Dial *97.`,
    String.raw`My password is ⟦Quilting4Fun⟧. Yes ⟦Quilting4Fun⟧ with a 4. ⟦quilting4fun⟧ doesn't work either.`,
    String.raw`my passwrd ⟦skate0rdie⟧ is not workin on the chrombook, name's Eli 7B`,
    String.raw`The password for the marquee is taped inside: ⟦EAGLES#rise⟧. Sign shows last week's menu.`,
    String.raw`See what happens for yourself: jmoss then ⟦Sorghum^Field⟧. The page is blank.`,
  ],
};
