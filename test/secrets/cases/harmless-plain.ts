/** Mails without a secret that use the very wordings in which values are told. */
export const harmlessPlain: Readonly<Record<string, readonly string[]>> = {
  'opens with': [
    `The file opens with Notepad instead of Excel. How do I change that? Password expired as well.`,
    `Kids log in with badges, not passwords, in grade 1.`,
    `I can get in with my phone but not with my laptop.`,
    `The door unlocks with a key, nobody has it. Room 12.`,
    `You sign in with Google and then it opens with an error page.`,
    `The cart opens with difficulty; the hinge is bent.`,
    `We got in with help from Mr. Paz. Thanks anyway.`,
    `It starts up with music and a logo and then asks for a login.`,
  ],
  'says who': [
    `Mrs. Ortega swears by the old keyboard. Could we have one more?`,
    `Coach insists it's broken and the login screen says so too.`,
    `According to the binder it is Tuesday that passwords expire.`,
    `The custodian says try again after lunch. The login page is down.`,
    `Somebody told me the login page was moved. Is it?`,
    `Dad says it was fine yesterday, but the tablet wont unlock now`,
  ],
  questions: [
    `It asks a security question and I don't remember what I put. Can you clear it?`,
    `The security question about my pet never comes up. I typed nothing.`,
    `I answered all three security questions correctly and it still locks.`,
    `What was your first concert? is a silly question for a reset page. I put something else and forgot.`,
    `My first pet is on the picture, can you print it larger?`,
    `Favorite teacher survey: the answer box only takes 20 characters. Password is not the problem.`,
    `> What is the tag of the computer?
20117
> What password rules does it show?
eight characters, one number`,
    `> Which room are you in?
Annex 4
> Did you change your password?
yes on Monday`,
    `S: Re: what is your password problem?
It says expired.

> What is your password problem?`,
  ],
  'please make it': [
    `Could the music room account be set to read only?`,
    `Please put ours back to English, the login page is in French.`,
    `Can mine be reset or something like it? I'm kdunn`,
    `We would like the tablet to have Readlo as its home screen.`,
    `Can we just make all of kindergarten guests and be done with logins`,
    `For the new sub account I suggest a longer expiry date.`,
    `Please set my account to Spanish and my password to never expire.`,
    `I switched to Firefox as my browser after the training on passwords.`,
    `I changed it to see what happens and now the login page is gone.`,
  ],
  'before the cue': [
    `Monday was my password day and I missed it.`,
    `Typing is the problem: the password field jumps.`,
    `Patience is the password, as my father said. The printer is out of toner.`,
    `Chromebook is what the kids use to log in, and the password works there.`,
    `Nothing is the password problem here, the wifi is down.`,
  ],
  'lists and tables': [
    `Password problems this week
Ansel - forgot
Bettina - locked
Cosmo - absent`,
    `Logins I need:
- Readlo
- Numbo
- Clever`,
    `Kid | Chromebook | Problem
Jory | 12 | password
Kit | 13 | screen`,
    `student,grade,homeroom
Lena,1,Bell
Mack,1,Ortega
the upload stops at Mack, the login is fine`,
    `Who needs a new login:
Dara Finch
Enzo Marsh
Faye Holt`,
    `1. Scanner password unknown
2. Poster printer password not needed
3. Laminator has none`,
    `Room	Opens
112	7:30
114	7:45
The door code is fine.`,
    `- office mac, password expired
- clinic mac, password forgotten
- the old one, no password`,
  ],
  numbers: [
    `The gate used to open at 6:45, then 7:00. Code works.`,
    `Locker 88 had a dent last year, combination is fine.`,
    `The copier on 2 takes 11x17, and the one on 3 takes legal. No code needed.`,
    `Weekdays 4410 calls, Saturdays 300. The phone PIN is fine.`,
    `Ada is in 20117's class, her lunch balance is $20.17.`,
    `I gave him my extension, 3021, and the ticket 60112. Was that okay?`,
    `New kid, birthday 04/17/2015, student number 501122, needs a login.`,
    `The serial is on the back, 77120934, the phone says 3 tries left.`,
    `The alarm went off at 2604 Elm Street. Code was entered by the janitor.`,
    `door 3 and door 5 are stuck, then 2 as well. 8 is fine`,
  ],
  'paths, commands, settings': [
    `BELL_ZONE=4
BELL_SITE=north
The token is in the vault.`,
    `The file is budget_password_list.xlsx on the shared drive, and Excel crashes.`,
    `net use S: \\\\fs2\\shared /user:lobby
System error 86 has occurred.`,
    `SNMP community is set, I don't know to what. Switch 10.2.0.4.`,
    `https://chat.hub.example/hooks/docs/getting-started says to make a token first`,
    `smtp://USER:PASSWORD@HOST:PORT is what the manual has. What do I write there?`,
    `The new host key is SHA256:p0LmZx81QqRt77 and I said yes.`,
  ],
  'names and signs': [
    `My user name is Harvest.Moon7! on the badge and the badge is right.`,
    `I sign in with Rtoll7, he signs in with b.toll, we get each other's mail.`,
    `The password change is Wednesday, right? Or Thursday?`,
    `I dialed *73 then 4410 and it beeped. Do I need a code for forwarding?`,
    `Is the password page Spanish only now?`,
    `does HISTORY 24 mean 24 months or 24 passwords`,
    `H:
<form><label>User <input value="rtoll"></label> <label>Password <input type="password" value=""></label></form>`,
    `H:
<p>New name please.</p><p>--<br>Y. Toll<br><i>"Kindness is the password to every heart."</i></p>`,
    `S: Otter-Pond-3
is the computer by the door, it does not start. Password is known.`,
  ],
  'spanish and french': [
    `La puerta abre con dificultad, la bisagra está suelta. La clave funciona.`,
    `le puse tinta nueva como me dijo y no imprime; la contraseña está bien`,
    `Contesté la pregunta de seguridad y no la acepta.`,
    `El portón se abre con control remoto, no con clave.`,
    `On se connecte avec peine depuis septembre, le mot de passe est bon.`,
  ],
};
