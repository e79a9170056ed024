import { bareSubject, isSignOff, plain } from './words.js';

/**
 * How a clause speaks of its things: as the matter, as what is in order or not meant ("the wifi is fine", "it is not the
 * lamp"), or by the way ("PS", "no rush, but some day").
 */
export type Standing = 'matter' | 'aside' | 'cleared';

export interface Clause {
  /** Lower case, no accents, no apostrophes. */
  readonly text: string;
  readonly standing: Standing;
}

export interface Sentence {
  readonly text: string;
  readonly place: 'subject' | 'text';
  readonly aside: boolean;
  readonly clauses: readonly Clause[];
}

// Nobody says in sentence 60 what the first 59 were about; a pasted log must cost nothing.
const mostSentences = 60;

/** A mail in sentences and clauses, without quoted lines, greeting, closing and signature. */
export function sentencesOf(subject: string, text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const about = flat(bareSubject(subject));
  if (about.trim() !== '') sentences.push({ text: about, place: 'subject', aside: false, clauses: clausesOf(about) });
  for (const line of bodyLines(text.slice(0, 8000))) {
    let aside = false;
    for (const part of line.split(/(?<=[.!?…])\s+|;\s+|\s\/\s/)) {
      const one = flat(part);
      if (!/[\p{L}\p{N}]/u.test(one)) continue;
      aside = aside || /^\W*(?:p ?\.?s\b|ps\b|pd\b|posdata\b)/.test(one);
      const passing = aside || byTheWay.test(one);
      sentences.push({ text: one, place: 'text', aside: passing, clauses: clausesOf(one, passing) });
      if (sentences.length >= mostSentences) return sentences;
    }
  }
  return sentences;
}

const byTheWay =
  /\b(?:by the way|btw|also at some point|at some point|unrelated|on another note|while i have you|no rush on|separately|one day|someday|por cierto|de paso|aparte)\b/;

function flat(text: string): string {
  return plain(text).replace(/['`´]/g, '');
}

const closing =
  /^\W*(?:thanks?|thank you|thx|ty|many thanks|gracias|muchas gracias|mil gracias|regards|best|best regards|kind regards|sincerely|respectfully|cheers|warmly|yours|cordially|saludos|atentamente|cordialmente|un saludo|sent from|enviado desde|get outlook|with affection|your patience)\b/i;
const greeting =
  /^\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hola|buen(?:os|as|) (?:dias|días|tardes|noches|dia|día)|estimad[oa]s?|greetings|howdy)\b[^.!?]{0,40}[,.!:]?\s*$/i;

function bodyLines(text: string): readonly string[] {
  const all = text.split(/\r?\n/);
  const own = all.filter((line) => !/^\s{0,3}>/.test(line));
  const lines = own.some((line) => line.trim() !== '') ? own : all.map((line) => line.replace(/^\s*>+\s?/, ''));
  let end = lines.length;
  // From below: what only says who writes. The first line with something to say ends it.
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = (lines[at] ?? '').trim();
    if (line === '' || isSigning(line)) end = at;
    else break;
  }
  return lines.slice(0, end).filter((line, at) => line.trim() !== '' && !(at < 3 && greeting.test(line)));
}

function isSigning(line: string): boolean {
  if (closing.test(line) && line.split(/\s+/).length <= 6) return true;
  if (/^\s*(?:[-—–~]{1,3}\s*\S|[-_=*]{2,}\s*$)/.test(line) && line.split(/\s+/).length <= 7) return true;
  return isSignOff(line) && !/^(?:urgent|help)\b/i.test(line);
}

const borders =
  /[,:()[\]—–"]|\s-+\s|\b(?:but|except|although|though|however|because|since|while|pero|aunque|porque|excepto|sino|just that|and (?=the|my|it|its|i|we|all|now|then|he|she|they|our|his|her)|y (?=el|la|los|las|no|ya|mi))\b/;

function clausesOf(sentence: string, aside = false): readonly Clause[] {
  return sentence
    .split(borders)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, standing: isCleared(text) ? 'cleared' : aside ? 'aside' : 'matter' }));
}

const inOrder =
  /\b(?:(?:is|are|was|were|its|theyre|seems?|looks?|still|all|esta|estan|todo|va) (?:\w+ )?(?:fine|ok|okay|good|great|perfect|perfectly|working|dry|wonderful|bien|perfecto|perfecta)|works? (?:fine|ok|okay|great|well|good|perfectly|beautifully|everywhere|normally|as usual)?|runs? (?:fine|perfectly|great|well)|(?:fine|ok|okay)$|funcionan?|sirven?|jalan?|si (?:prende|abre|imprime|carga|entra)n?)\b/;
const failing =
  /\b(?:not|no|dont|doesnt|isnt|arent|wasnt|wont|cant|cannot|didnt|never|stopped|nothing|none|neither|nobody|ni|nunca|tampoco|used to|until|dejo|should|quit|hardly|barely|only)\b/;
const notMeant =
  /^(?:(?:it|this|that|and|so|which|pues|i|im|i am|we|were|were|its|the problem|the trouble) )*(?:is |are |was |am )?(?:not|isnt|arent|wasnt|aint|not asking(?: for)?|no es|no son|no fue|dont (?:need|want)|no need|nothing to do with|nada que ver|no quiero|no pido|no necesito)\b(?! (?:work|turn|print|charg|connect|open|load|show|see|get|able|clos|lock|latch|play|hav|sure|know|respond|sync|let|allow|be)\w*)/;

function isCleared(clause: string): boolean {
  return (inOrder.test(clause) && !failing.test(clause)) || notMeant.test(clause);
}
