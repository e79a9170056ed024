import { plain, wordsOf } from './words.js';

const yes = [
  'yes',
  'yep',
  'yeah',
  'approve',
  'approved',
  'i approve',
  'ok',
  'okay',
  'go ahead',
  'granted',
  'agreed',
  'fine with me',
  'that is fine',
  "that's fine",
  'please proceed',
  'please do',
  'si',
  'aprobado',
  'aprobada',
  'apruebo',
  'lo apruebo',
  'la apruebo',
  'autorizado',
  'autorizada',
  'autorizo',
  'lo autorizo',
  'adelante',
  'de acuerdo',
];
const no = [
  'no',
  'nope',
  'not approved',
  'i do not approve',
  "i don't approve",
  'deny',
  'denied',
  'decline',
  'declined',
  'rejected',
  'i decline',
  'rechazado',
  'rechazada',
  'lo rechazo',
  'no lo apruebo',
  'no la apruebo',
  'no apruebo',
  'no autorizo',
  'no aprobado',
  'no aprobada',
  'denegado',
  'denegada',
];
/** What makes of a yes something that a person has to read. */
const reserved =
  /\b(?:but|however|unless|until|except|only|if|when|after|first|wait|hold|not|don't|can't|cannot|never|why|who|pero|salvo|excepto|solo|siempre que|cuando|despues|espere|nunca|quien|que)\b|\?/;
const greeting =
  /^(?:hi|hello|hey|good (?:morning|afternoon)|dear|hola|buen[oa]s (?:dias|tardes)|thanks|thank you|gracias)\b/;

/**
 * A plain yes or no to what was asked, in English or Spanish; null for everything else. Strict on purpose: what is left to a
 * person costs a minute, an approval nobody gave costs more.
 */
export function yesOrNo(visible: string): 'yes' | 'no' | null {
  const sentences = plain(visible)
    .split(/(?<=[?])|[.!;,\n]+/)
    .map((one) => one.trim())
    .filter((one) => wordsOf(one).length > 0 && !(greeting.test(one) && wordsOf(one).length <= 4));
  const [first = '', ...rest] = sentences;
  if (begins(first, no)) return rest.some((one) => begins(one, yes)) ? null : 'no';
  if (!begins(first, yes)) return null;
  return sentences.some((one) => reserved.test(one) || begins(one, no)) ? null : 'yes';
}

function begins(sentence: string, phrases: readonly string[]): boolean {
  const words = `${wordsOf(sentence).join(' ')} `;
  return phrases.some((phrase) => words.startsWith(`${phrase} `));
}
