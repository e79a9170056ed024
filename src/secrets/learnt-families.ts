import type { Kind } from './data/kinds.js';
import { hashOf } from './learnt-tokens.js';

/** Words that speak of the same thing; what stands near them is judged by how far away it stands. Folded, en, es, fr. */
export const families = {
  pass: '',
  pin: '',
  code: '',
  key: '',
  login:
    'login logins logon log logs logged logging sign signs signed signing signin user username usernames users usr account accounts acct credentials creds credential usuario usuarios cuenta identifiant compte utilisateur profile userid uid',
  wifi: 'wifi wi-fi ssid wireless network networks hotspot router red wlan wpa wpa2 wpa3 internet reseau psk guest',
  answer:
    'answer answers answered question questions pregunta preguntas respuesta respuestas reponse maiden pet pets favorite favourite mother mascot street born nickname childhood security hint reminder',
  opens:
    'open opens opened opening unlock unlocks unlocked unlocking in into let lets abre abren abrir abria entra entro entrar entre ouvre ouvrir accepts takes took accept works worked work sirve funciona gets got getting',
  enters:
    'type types typed typing enter enters entered entering dial dials dialed dialing press presses pressed punch punched put puts putting use uses used using try tries tried trying key keyed keying tap tapped hit poke input insert spell spelled spelling fill filled feed give gave write escribe escribo escribi escribir pongo pone puse poner uso usa usaba usamos tape taper tapez tapait teclea tecleo marcar marca marco utilise mets mettre pruebo probe intento',
  sets: 'set sets change changed changing make made makes pick picked picks choose chose chosen new reset temporary temp default start starter initial first old previous former current become becomes became switch switched replace replaced cambie cambio cambiar puso poner elegi nuevo nueva vieja viejo anterior nouveau nouvelle ancien ancienne choisi change',
  says: 'say says said saying read reads note notes sticky written wrote card paper taped tape label poster board sticker sheet binder memo envelope reads tells told tell called means mean dice decia dijo nota papel hoja cartel escrito ecrit dit papier etiquette texted text sent sends gave read scrawled printed',
  places:
    'door doors gate gates lock locks locker padlock safe keypad panel alarm lockbox cabinet garage shed closet vault combination combo dial puerta porton candado alarma caja porte cadenas portail alarme coffre elevator office cage cart gym pool',
  phone:
    'voicemail phone phones extension ext call caller telephone meeting conference host zoom telefono tel fax number mailbox buzon',
  device:
    'laptop chromebook ipad tablet printer copier computer pc mac projector server switch camera kiosk board machine desktop phone box screen impresora computadora ordinateur imprimante',
  number:
    'id ids tag tags asset serial serials ticket number numbers no nr num room rooms rm model error errors version order case badge fob part barcode tracking invoice po ext claim account student employee grade page step unit bus route zip date week period lab salon numero salle item line bldg building form year section code',
  people:
    'student students teacher kids kid class everyone everybody staff sub subs substitute he she his her him mom alumno alumnos maestra maestro eleve eleves professeur hija hijo',
  state:
    'expired expire expires wrong incorrect invalid forgot forgotten forget locked lockout broken denied refused rejected olvide expiro bloqueada incorrecta oublie expire failed fails fail error must should cannot never nothing missing reset rules characters required',
  token:
    'token tokens api secret bearer auth authorization apikey secrets webhook client psk recovery backup verification authenticator mfa 2fa otp string',
  same: 'same also too or and then again before after now not but instead misma mismo tambien aussi still',
  phrase:
    'phrase phrases word words magic frase palabra mot mots passphrase words sentence letters lowercase capital uppercase caps spelled mayuscula minuscula majuscule',
} as const;

export type Family = keyof typeof families;
export const familyNames = Object.keys(families) as readonly Family[];

/** Bits of the families a word belongs to, by the hash of the word. */
export const familiesOf: ReadonlyMap<number, number> = built();

function built(): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const [at, name] of familyNames.entries())
    for (const word of families[name].split(' ')) {
      if (word === '') continue;
      const hash = hashOf(word, 0, word.length);
      bits.set(hash, (bits.get(hash) ?? 0) | (1 << at));
    }
  return bits;
}

/** The family of a cue that the rules found, whatever its language and spelling. */
export function familyOfKind(kind: Kind): number {
  switch (kind) {
    case 'pin':
      return 1 << familyNames.indexOf('pin');
    case 'code':
      return 1 << familyNames.indexOf('code');
    case 'key':
    case 'wifi key':
      return 1 << familyNames.indexOf('key');
    case 'password':
    case 'passphrase':
    case 'answer':
    case 'card number':
    case 'ssn':
    case 'district pattern':
      return 1 << familyNames.indexOf('pass');
  }
}
