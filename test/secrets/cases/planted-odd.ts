/** Odd places and odd ways to hand a value over, written after the plain ones were mended; marked up as in planted-third.ts. */
export const plantedOdd: Readonly<Record<string, readonly string[]>> = {
  'lists of their own make': [
    String.raw`Sub binder, page 1. Attendance: sub14 then ⟦walnut⟧. Copier: ⟦3302⟧. Phone: dial 9 first. Door by the gym: ⟦5 5 0 1⟧. Bathroom key: hook.`,
    String.raw`ipads 1-5 ⟦2580⟧, ipads 6-10 ⟦1470⟧, teacher ipad ⟦0963⟧ (this one's locked)`,
    String.raw`Rm 4: ⟦clover⟧; Rm 5: ⟦thistle⟧; Rm 6: ⟦nettle⟧. These are on the door cards and Rm 6 can't get on the tablets.`,
    String.raw`My three: gradebook ⟦Plum.Tart4⟧ / email ⟦Plum.Tart5⟧ / bus app ⟦plum⟧. Only the bus app lets me.`,
    String.raw`Kinder logins (animal + color)
Ada = ⟦cat blue⟧
Ben = ⟦dog green⟧
Cy = ⟦pig pink⟧
Cy's card is lost`,
    String.raw`Hook 1 shed ⟦1402⟧
Hook 2 boiler (key)
Hook 3 roof ⟦7781⟧
Hook 3 won't turn`,
    String.raw`K-1: ⟦star⟧   2-3: ⟦moon⟧   4-5: ⟦planet⟧
that's what the computers want in the lab, 4-5 is refused`,
  ],
  'prose around it': [
    String.raw`I've always just hit enter after ⟦geranium⟧ and I was in.`,
    String.raw`Nothing but ⟦Tumbleweed⟧ ever worked on that machine.`,
    String.raw`My fingers know it by heart, ⟦Quilt&Thread⟧, so I'm sure I typed it right.`,
    String.raw`Whoever picked ⟦elephant⟧ for the nurse's computer should know that it is on the whiteboard.`,
    String.raw`It was my maiden name with a 1, ⟦Osgood1⟧, back when you let us.`,
    String.raw`She spelled it out for me over the phone: ⟦r-h-u-b-a-r-b⟧. Still no.`,
    String.raw`Do I put in ⟦parsnip⟧ or my badge number? Neither did anything.`,
    String.raw`The sticker under the keyboard, ⟦shoelace⟧, is from 2021 I think.`,
    String.raw`You'd think ⟦Firefly⟧ with a capital F would do it. It shakes.`,
    String.raw`Every cart is ⟦wildcats⟧, and has been since forever, which seems bad?`,
    String.raw`Turns out the tech before me left everything at ⟦changeme1⟧.`,
  ],
  'numbers around it': [
    String.raw`Ours is ⟦6612⟧ at the side entrance and it just blinks red since the weekend.`,
    String.raw`The elevator needs ⟦2040⟧ to go to the basement, Mr. Pike says, and it won't.`,
    String.raw`I punched ⟦7719⟧ like you said and the siren went anyway.`,
    String.raw`Texted me ⟦551908⟧ but by the time I found my glasses it was dead.`,
    String.raw`She entered ⟦1357⟧ on the tablet ten times, now it's disabled for an hour.`,
    String.raw`Zoom for the board: 812 4410 9921, then ⟦445012⟧ when it asks.`,
    String.raw`Pickup line app wants 6 digits. ⟦204418⟧ used to do it.`,
    String.raw`The number for long distance calls, ⟦80216⟧, gives a fast busy.`,
    String.raw`fax machine: user 3, ⟦9917⟧. scan to email works`,
  ],
  'codes and keys': [
    String.raw`The licence server wants the token, ours begins eyJ so I paste: ⟦eyJhbGciOi.eyJzdWIiOiJ0.c2lnbmF0dXJl⟧`,
    String.raw`<add name="sis" value="Server=db2;User=sis;Pwd=⟦Ham-Loaf7⟧;Timeout=5" />`,
    String.raw`wpa_supplicant.conf has ssid="SHOP" psk="⟦bandsaw-noise⟧" and it does not join`,
    String.raw`Set-LocalUser reader -Password (ConvertTo-SecureString "⟦Gl0wworm⟧" -AsPlainText -Force) gives access denied`,
    String.raw`enable secret ⟦Cr0quet⟧
username tech privilege 15 secret ⟦M4llet9⟧
it still asks on the console`,
    String.raw`{"user":"svc_bus","pass":"⟦gravel-pit⟧","host":"10.3.3.3"} returns 401`,
    String.raw`BitLocker wants the 48 digits, mine are ⟦123456-234567-345678-456789-567890-678901-789012-890123⟧, no good`,
    String.raw`echo "⟦teakettle⟧" | sudo -S reboot works on one pi and not on the other`,
  ],
  'in other tongues': [
    String.raw`Bonjour, depuis lundi le code du portail ne va plus, on tapait ⟦8420⟧.`,
    String.raw`Mi hija dice que en la tablet escribe ⟦estrellita⟧ y ya no abre nada.`,
    String.raw`Para entrar al wifi de la escuela usábamos ⟦halcones⟧, ¿ya cambió?`,
    String.raw`hola la maestra nos dio para el portal usuario lopezm y ⟦girasol9⟧, dice error`,
    String.raw`Mon identifiant est pdurand, et puis ⟦Coquelicot⟧, mais il dit non.`,
  ],
};
