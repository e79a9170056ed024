/** Mails with secrets written after the tuning on the others; marked up as in planted-third.ts. */
export const plantedFresh: Readonly<Record<string, readonly string[]>> = {
  prose: [
    String.raw`My username is cpetty and for years I have gotten in with ⟦Rhubarb!Pie2⟧. As of this morning the grade program says no such user. Rm 6.`,
    String.raw`I know we aren't supposed to but the sub has been using mine (⟦Velcro^Shoes⟧) since I left, please change it so she can't.`,
    String.raw`When you came by on Tuesday you typed in ⟦fixit4now⟧ for me. Today the same thing gets me a red box.`,
    String.raw`Whatever I do it goes back to the sign in. ⟦Penguin.Parade1⟧, enter, wheel, sign in again. tag 30991`,
    String.raw`Hi, mine expired so I made up ⟦Tortilla_Chip7⟧ but it says too similar.`,
    String.raw`The aide wrote the class login on the whiteboard, it's ⟦hedgehog⟧, and now the 5th graders are in our accounts.`,
    String.raw`Dr. Ames needs it to be something short. ⟦Elm22!⟧ would be great, or ⟦Oak22!⟧.`,
    String.raw`Everything was peachy with ⟦Harmonica#9⟧ till the update on the 14th.`,
    String.raw`We found a login in the drawer, "tvstudio" and "⟦rollcam3ra⟧". Is that still any good? Computer TV-STUDIO-1.`,
    String.raw`it's asking for a password for the zip file you sent, I tried ⟦district25⟧ like last time`,
    String.raw`Jordan says he never changed his and it's still ⟦jordan2012⟧. ID 448219.`,
    String.raw`At first login it wanted the temporary (⟦Qz7-mallard⟧) twice and then nothing happened.`,
    String.raw`my pw for aesop is the same as my old one here, ⟦Sandcastle*5⟧, just so you know`,
    String.raw`Could you switch our front desk PC back to ⟦Reception1st⟧? Nobody here can spell the new one.`,
    String.raw`I'm typing capital R ⟦Rowboat77⟧, correct? Three people have tried.`,
  ],
  'lists and tables': [
    String.raw`Rooms and their sub passwords:
101 ⟦amber-fox⟧
102 ⟦coral-elk⟧
103 ⟦olive-jay⟧
103's is refused.`,
    String.raw`Name: Kit Ames / Grade: 2 / Login: kames33 / Pass: ⟦bluecar8⟧
Name: Lu Bray / Grade: 2 / Login: lbray33 / Pass: ⟦redbus9⟧
Both spin forever.`,
    String.raw`username,temp_pass,building
hdoyle,⟦Kx2-Walnut⟧,North
jfrye,⟦Kx3-Pecan⟧,South
import says "bad building"`,
    String.raw`Printer codes for the new hires
  Boyd ... ⟦4410⟧
  Crane ... ⟦4411⟧
Crane gets "invalid".`,
    String.raw`* user: esl_lab
* ⟦Dictionary+2⟧ is the password
* monitor 3 flickers`,
  ],
  'trails and html': [
    String.raw`Same error.

On Tue, Oct 21, 2025 at 1:15 PM Orla Finn <ofinn@north.example> wrote:

> Did you try the other one? ⟦Bluebonnet-6⟧
> It worked for Kim.`,
    String.raw`From: Copier Admin
Sent: Friday, October 17, 2025
To: All Staff
Subject: new codes

Hello all, as of Monday the color code is ⟦90417⟧ and black and white needs none.`,
    String.raw`H:
<p>Door 4 keypad: <b>⟦7</b> <b>7</b> <b>2</b> <b>0⟧</b>, doesn't click.</p>`,
    String.raw`H:
<div>username: <span>pbarrow</span></div><div>password: <span>⟦Tea&#8203;Pot&#33;Lid⟧</span></div><div>Room 8</div>`,
    String.raw`H:
<table><tr><td>SSID</td><td>NORTH-EXPO</td></tr><tr><td>Pre-shared key</td><td>⟦exhibit&amp;Hall7⟧</td></tr></table>`,
  ],
  'pins, doors and codes': [
    String.raw`The new fridge lock in the nurse's room is set to ⟦0815⟧ and it jams.`,
    String.raw`Shed behind the track: ⟦22-4-16⟧. The mower guy can't open it. His cell 555-555-0170.`,
    String.raw`Panel says "enter user code". I enter mine, ⟦61173⟧, it says "access level".`,
    String.raw`Can I have a different voicemail passcode than ⟦99887⟧? ext 2260`,
    String.raw`phone says my verification number was ⟦55 81 02⟧ but the site timed out`,
    String.raw`Her iPad code is her birthday backwards, ⟦310521⟧, and it's disabled for an hour.`,
    String.raw`the lunch lady told my daughter to key in ⟦70712⟧ but that's her brother's`,
    String.raw`Somebody reset the gate. It was ⟦1379⟧, then ⟦9731⟧, I'm told. Neither.`,
    String.raw`Bank sent me six digits (⟦204 866⟧) on the school phone, ext 3110. What do I do?`,
    String.raw`fax machine pin ⟦5150⟧ prints a report instead of unlocking, room 12`,
    String.raw`To arm it I do ⟦4402⟧ + STAY. It won't arm since the window in 12 broke.`,
    String.raw`Recovery codes I saved: ⟦hk2x-88qp⟧ ⟦mm4d-17zs⟧ ⟦wq9e-53lc⟧. Which do I use?`,
  ],
  'keys, wifi and answers': [
    String.raw`API call: GET /v3/classes?access_token=⟦9aF3kd82LmQx0Zt7⟧ returns 401`,
    String.raw`The integration wants client id 88217 and secret ⟦s3c-9Qm2Xv7Lp0⟧, we entered both.`,
    String.raw`jdbc:sqlserver://db1.north.example;databaseName=lib;user=lib_app;password=⟦Card.Catalog8⟧; login failed`,
    String.raw`ssh pi@10.4.2.9 with ⟦raspberry-jam⟧ times out`,
    String.raw`Wifi for the book fair: name NORTH-FAIR, pass ⟦ReadMore2025⟧. iPads say incorrect.`,
    String.raw`the network is called GYM-AV and you get on with ⟦slamDunk!⟧ I was told`,
    String.raw`The security question is my first car and I put ⟦Datsun⟧ like always.`,
    String.raw`It asked for the city where I met my spouse. ⟦Tucumcari⟧. Wrong, it says!`,
    String.raw`private stream key ⟦live_4481_kQ9zR2⟧ from the football game was shown on screen, can we change it?`,
  ],
  'spanish, french and typos': [
    String.raw`No puedo entrar con mi usuario dvelez. Siempre uso ⟦Colibri*7⟧. Salón 4.`,
    String.raw`La contraseña que me dieron (⟦Maguey-2025⟧) no sirve, me pide otra.`,
    String.raw`el pin de la copiadora era ⟦3388⟧ y lo cambiaron sin avisar`,
    String.raw`Ma clé wifi ⟦lavande-bleue⟧ ne marche plus en salle 7.`,
    String.raw`mi pasword es ⟦chivas10⟧ i no me deja`,
    String.raw`le puse ⟦Estrella.Fugaz⟧ de contraseña nueva y dice que no es válida`,
    String.raw`pssword is ⟦tennis4all⟧ i think, it sez no`,
    String.raw`plz rest my passwrd bak to ⟦Fudge_Brownie⟧`,
  ],
  technicians: [
    String.raw`Set hers to ⟦Marble-Cake-90⟧ w/ change at next logon. Ticket can close.`,
    String.raw`For tonight only: guest account boardguest, ⟦Gavel&Bench7⟧. I'll disable it at 9 pm.`,
    String.raw`Try it now. I went with ⟦Lemon.Zest.44⟧ since the other had a 0 you read as O.`,
    String.raw`BIOS pw on the whole cart is ⟦cart9bios⟧, just FYI for the next tech.`,
  ],
};
