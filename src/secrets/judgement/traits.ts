import { build } from '../build.js';
import { common } from '../data/common.js';
import { dictionary } from '../data/dictionary.js';
import { ordinary } from '../data/ordinary.js';
import { spanish } from '../data/spanish.js';
import { denied } from '../data/words.js';
import { shapeOf } from '../shape.js';

/** What a token is by itself, whatever stands around it. */
export interface Traits {
  readonly fold: string;
  /** One of `form`. */
  readonly form: number;
  /** The longest run of letters of a token that holds other signs, folded: "tiger" for Tiger24!, "cart" for CART-7; else "". */
  readonly core: string;
  /** The last three letters, and the row of small letters, capitals, digits and signs, as numbers below the sizes. */
  readonly suffix: number;
  readonly pattern: number;
  /**
   * `numberCount` numbers: lengths, counts of signs, how much it is built like a value, whether it holds a word, two words, a
   * year, a row of digits. How often it comes is not known here and left at 0.
   */
  readonly numbers: Float32Array;
  /** For a word of the dictionary, whose object is the same from mail to mail, a number below `mostKept`; null for any other. */
  readonly kept: number | null;
}

/** What a token looks like, coarsely. */
export const form = {
  everyday: 0,
  known: 1,
  unknown: 2,
  name: 3,
  strangeName: 4,
  capitals: 5,
  digits2: 6,
  digits3: 7,
  digits4: 8,
  digits5: 9,
  digits7: 10,
  lowerDigits: 11,
  capitalDigits: 12,
  tag: 13,
  strong: 14,
  compound: 15,
  structured: 16,
  camel: 17,
  letter: 18,
  spanish: 19,
  placeholder: 20,
} as const;

export const suffixes = 1024;
export const patterns = 512;
export const numberCount = 13;
/** Which of the numbers says how many capitals a token has, a quarter of that; and whether it begins with one. */
export const upperNumber = 2;
export const capitalNumber = 7;
/** Which of the numbers says how often the token comes on its page, up to four times: half of it. */
export const seenNumber = 6;
/** Which of the numbers says how much a token is built like a value: a third of `build`. */
export const buildNumber = 5;

const known = new Map<string, Traits>();
/** No more are kept at a time. */
export const mostKept = 8_000;

/** Of words of the dictionary the traits are kept, since they come again and again; of nothing else, since it may be a value. */
export function traitsOf(text: string, fold: string): Traits {
  const before = known.get(text);
  if (before !== undefined) return before;
  const own = formOf(text, fold);
  const core = coreOf(fold);
  const isKept = own === form.everyday || own === form.known || own === form.name;
  const numbers = numbersOf(text, fold, own, core);
  if (isKept && known.size === mostKept) known.clear();
  const kept = isKept ? known.size : null;
  const traits = { fold, form: own, core, suffix: suffixOf(fold), pattern: patternOf(text), numbers, kept };
  if (isKept) known.set(text, traits);
  return traits;
}

/** Whether a word stands in one of the lists. */
export function isKnown(fold: string): boolean {
  return ordinary.has(fold) || dictionary.has(fold) || denied.has(fold) || spanish.has(fold);
}

function formOf(text: string, fold: string): number {
  let lower = 0;
  let upper = 0;
  let digits = 0;
  let others = 0;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) lower += 1;
    else if (code >= 65 && code <= 90) upper += 1;
    else if (code >= 48 && code <= 57) digits += 1;
    else if (code >= 192) {
      if (text.charAt(at) === text.charAt(at).toLowerCase()) lower += 1;
      else upper += 1;
    } else others += 1;
  }
  if (digits === length)
    return length <= 2
      ? form.digits2
      : length === 3
        ? form.digits3
        : length === 4
          ? form.digits4
          : length <= 6
            ? form.digits5
            : form.digits7;
  if (digits === 0 && others === 0) {
    if (length === 1) return form.letter;
    if (upper === 0) return wordForm(fold);
    if (lower === 0) return form.capitals;
    const first = text.charCodeAt(0);
    if (upper === 1 && first < 97) {
      const kind = wordForm(fold);
      return kind === form.unknown ? form.strangeName : form.name;
    }
    return form.camel;
  }
  if (length > 200) return form.structured;
  if (digits === 0 && others === 1 && /^\p{L}+['’]\p{L}{1,2}$/u.test(text)) return form.everyday;
  switch (shapeOf(text)) {
    case 'structured':
    case 'empty':
    case 'mark':
      return form.structured;
    case 'placeholder':
      return form.placeholder;
    case 'strong':
      return form.strong;
    case 'digits':
      return length <= 5 ? form.digits4 : form.digits5;
    case 'mixed':
      return lower === 0 && upper > 0 ? form.tag : upper > 0 ? form.capitalDigits : form.lowerDigits;
    case 'compound':
    case 'word':
      return form.compound;
  }
}

function wordForm(fold: string): number {
  if (common.has(fold) || denied.has(fold)) return form.everyday;
  if (ordinary.has(fold) || dictionary.has(fold) || (fold.endsWith('s') && dictionary.has(fold.slice(0, -1))))
    return form.known;
  if (spanish.has(fold)) return form.spanish;
  return form.unknown;
}

function coreOf(fold: string): string {
  if (/^\p{L}*$/u.test(fold)) return '';
  let core = '';
  for (const [run] of fold.slice(0, 60).matchAll(/\p{L}+/gu)) if (run.length > core.length) core = run;
  return core;
}

function suffixOf(fold: string): number {
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, fold.length - 3); at < fold.length; at += 1)
    hash = Math.imul(hash ^ fold.charCodeAt(at), 0x01000193);
  return (hash >>> 8) % suffixes;
}

const small = 1;
const capital = 2;
const digit = 3;

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return small;
  if (code >= 65 && code <= 90) return capital;
  if (code >= 48 && code <= 57) return digit;
  return code >= 192 ? small : code;
}

/** Runs shortened: "Aa9!" for Tiger24!, but up to five digits are told apart. */
function patternOf(text: string): number {
  let hash = 0x811c9dc5;
  let last = 0;
  let run = 0;
  for (let at = 0; at < Math.min(text.length, 24); at += 1) {
    const own = classOf(text.charCodeAt(at));
    run = own === last ? run + 1 : 1;
    if (run <= 2 || (own === digit && run <= 5)) hash = Math.imul(hash ^ own, 0x01000193);
    last = own;
  }
  return (hash >>> 8) % patterns;
}

function isWord(letters: string): boolean {
  return letters.length >= 3 && (ordinary.has(letters) || dictionary.has(letters) || common.has(letters));
}

/** "hotcocoa", "bluefence". */
function isTwoWords(letters: string): boolean {
  if (letters.length > 24) return false;
  for (let at = 3; at <= letters.length - 3; at += 1)
    if (isWord(letters.slice(0, at)) && isWord(letters.slice(at))) return true;
  return false;
}

/** "1234", "0000", "4321": four digits each as far from the one before. */
function isWalk(fold: string): boolean {
  for (const [digits] of fold.slice(0, 40).matchAll(/\d{4,}/g)) {
    const step = digits.charCodeAt(1) - digits.charCodeAt(0);
    if (Math.abs(step) > 1) continue;
    let at = 2;
    while (at < digits.length && digits.charCodeAt(at) - digits.charCodeAt(at - 1) === step) at += 1;
    if (at === digits.length) return true;
  }
  return false;
}

function numbersOf(text: string, fold: string, own: number, core: string): Float32Array {
  const numbers = new Float32Array(numberCount);
  let lower = 0;
  let upper = 0;
  let digits = 0;
  let others = 0;
  for (let at = 0; at < Math.min(text.length, 60); at += 1) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === small) lower += 1;
    else if (kind === capital) upper += 1;
    else if (kind === digit) digits += 1;
    else others += 1;
  }
  numbers[0] = Math.min(text.length, 24) / 12;
  numbers[1] = lower / 8;
  numbers[2] = upper / 4;
  numbers[3] = digits / 4;
  numbers[4] = Math.min(others, 5) / 2;
  // Words and bare numbers are not built like anything.
  const isPlain = own === form.everyday || (own >= form.digits2 && own <= form.digits7);
  numbers[buildNumber] = isPlain ? -1 / 3 : (build(text.slice(0, 80)) ?? -1) / 3;
  numbers[7] = classOf(text.charCodeAt(0)) === capital ? 1 : 0;
  numbers[8] = upper > 0 && lower === 0 ? 1 : 0;
  if (own === form.everyday) return numbers;
  const letters = core === '' ? fold : core;
  numbers[9] = core !== '' && isWord(core) ? 1 : 0;
  numbers[10] = !isWord(letters) && isTwoWords(letters) ? 1 : 0;
  numbers[11] = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(fold) ? 1 : 0;
  numbers[12] = isWalk(fold) ? 1 : 0;
  return numbers;
}
