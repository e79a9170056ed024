import { compoundNouns, denied, nouns, phraseEnds, units } from './data/words.js';
import type { Kind } from './data/kinds.js';
import type { Page, Span } from './page.js';
import { isPlaceholder, isTag, shapeOf, type Shape } from './shape.js';

/** What stands in a slot, before anybody has judged whether it is a secret. */
export interface Value extends Span {
  readonly text: string;
  readonly fold: string;
  readonly quoted: boolean;
  readonly shape: Shape;
  /** Where reading goes on. */
  readonly next: number;
}

/**
 * How closely the slot is bound to its cue. label: a colon, an equals sign, the next line, a table cell; copula: "is",
 * "was set to"; direct: nothing between; article: after "is the", where plain words describe.
 */
export type Slot = 'label' | 'copula' | 'direct' | 'article';

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '`': '`',
  "'": "'",
  '”': '”',
  '‹': '›',
};
const chunk = /[^\s\uE000]{1,160}/y;

/** Reads the token or the quoted phrase that begins at or after `at` on the same line; null at the end of the line. */
export function readValue(page: Page, at: number): Value | null {
  const { text } = page;
  let start = at;
  while (start < at + 60 && (text[start] === ' ' || text[start] === '\t')) start += 1;
  while (start < at + 64 && '(*_¡¿'.includes(text[start] ?? '\n') && /[^\s*_(]/.test(text[start + 1] ?? '\n'))
    start += 1;
  const quote = closing[text[start] ?? ''];
  // The mark that closes a quotation before the slot opens none.
  const closes = /[\p{L}\p{N}.,!?]/u.test(text[start - 1] ?? ' ') && /[\s.,;:!?)]/.test(text[start + 1] ?? ' ');
  if (quote !== undefined && !closes) {
    const quoted = readQuoted(page, start, quote);
    if (quoted !== null) return quoted;
    start += 1;
  }
  chunk.lastIndex = start;
  const token = chunk.exec(text)?.[0];
  if (token === undefined) return null;
  return token.length > 0 ? trimmed(page, start, token) : null;
}

function readQuoted(page: Page, start: number, quote: string): Value | null {
  const { text } = page;
  const limit = Math.min(text.length, start + 90);
  for (let at = start + 2; at < limit && text[at] !== '\n'; at += 1) {
    if (text[at] !== quote && !(quote === '”' && text[at] === '“') && !(quote === '’' && text[at] === "'")) continue;
    if (/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) continue;
    const inside = text.slice(start + 1, at).replace(/[,.;]$/, '');
    const lead = inside.length - inside.trimStart().length;
    const content = inside.trim();
    if (content === '') return null;
    return valueOf(page, start + 1 + lead, content, at + 1, true);
  }
  return null;
}

function trimmed(page: Page, start: number, token: string): Value {
  const { text: all } = page;
  const remark = /^\([^()\n]{1,60}\)/.exec(all.slice(Math.max(0, start - 1), start + 62))?.[0];
  if (remark !== undefined && !/[\d!#$%^&*@+~]/.test(remark))
    return { ...valueOf(page, start, remark.slice(1, -1), start + remark.length - 1, false), shape: 'placeholder' };
  const bracketed = /^<[^<>]{1,40}>/.exec(token)?.[0];
  if (bracketed !== undefined) return valueOf(page, start, bracketed, start + bracketed.length, false);
  let text = token;
  // One field of a longer string: Pwd=x;Encrypt=True, key=x&temp=41, {"pw":"x","y":1}.
  const cut = /;(?=[A-Za-z ]+=)|&(?=[A-Za-z_]+=)|["'],|["']\}|","|,(?=[\p{L}\p{N}"])|<\/|\)[,.;]|\|/u.exec(text);
  if (cut !== null && cut.index > 0) text = text.slice(0, cut.index);
  const opens = /[([{<]/.test(text.slice(1));
  for (;;) {
    const before = text;
    text = text.replace(/[.,;:"”’»`…?]+$/u, '').replace(/'$/, '');
    if (!opens) text = text.replace(/[)\]}>]+$/, '');
    if (text === before) break;
  }
  if (text === '') text = token;
  return valueOf(page, start, text, start + token.length, false);
}

function valueOf(page: Page, start: number, text: string, next: number, quoted: boolean): Value {
  return {
    start,
    end: start + text.length,
    text,
    fold: page.fold.slice(start, start + text.length),
    quoted,
    shape: /\s/.test(text) ? (isPlaceholder(text) ? 'placeholder' : 'word') : shapeOf(text),
    next,
  };
}

/** The next word after a value, folded and without punctuation; '' when a sentence or a line ends between. */
export function wordAfter(page: Page, at: number): string {
  const after = /[ \t]{0,3}\(?([\p{L}\p{N}'-]{1,30})/uy;
  after.lastIndex = at;
  return after.exec(page.fold)?.[1] ?? '';
}

/** The stretch to strike when the value is a secret in this slot; null when it is a word about one. */
export function accept(page: Page, value: Value, kind: Kind, slot: Slot): Span | null {
  const span = judge(page, value, kind, slot);
  return span === null ? null : { start: span.start, end: span.end };
}

function judge(page: Page, value: Value, kind: Kind, slot: Slot): Span | null {
  if (value.shape === 'mark' || value.shape === 'placeholder' || value.shape === 'empty') return null;
  if (value.quoted) return quotedSecret(value, kind) ? value : null;
  if (kind === 'pin' || kind === 'code') {
    const group = readDigits(page, value.start);
    if (group !== null) return units.has(wordAfter(page, group.end)) ? null : group;
    if (value.shape === 'mixed') return mixedSecret(value, slot);
    if (value.shape === 'strong') return value;
    return kind === 'pin' && slot === 'label' && value.shape === 'word' ? plainSecret(page, value, kind, slot) : null;
  }
  switch (value.shape) {
    case 'strong':
      return value;
    case 'mixed': {
      const span = mixedSecret(value, slot);
      const tail =
        slot === 'label'
          ? /^(?: [&+] \S{1,10}){1,3}(?=\s*(?:\n|$))/.exec(page.text.slice(value.end, value.end + 40))
          : null;
      return span === null || tail === null ? span : { start: span.start, end: span.end + tail[0].length };
    }
    case 'digits':
      return digitsSecret(page, value, kind, slot);
    case 'structured':
      return structuredSecret(value, slot);
    case 'compound':
      return compoundSecret(value, kind, slot);
    case 'word':
      return plainSecret(page, value, kind, slot);
  }
}

const spaced =
  /(?:\d{1,6}(?:-\d{1,6})+|\d(?: \d){2,9}|\d{2,4}(?: \d{2,4}){1,7}|\d{3,12})[#*]{0,2}(?![\p{L}\p{N}]|[-/:.]\d|\.\d)/uy;

/** A number that is dialled or turned: 4471#, 9 3 0 5, 24-8-32, 481 902. */
export function readDigits(page: Page, at: number): Span | null {
  let start = at;
  while (start < at + 10 && ' #\t'.includes(page.text[start] ?? '\n')) start += 1;
  if (page.text[start] === '*' && /\d/.test(page.text[start + 1] ?? '')) start += 1;
  spaced.lastIndex = start;
  const match = spaced.exec(page.text)?.[0];
  if (match === undefined || /^\d{3}-\d{3}-\d{4}/.test(match)) return null;
  const groups = match.replace(/[#*]+$/, '').split(' ');
  const even = groups.every((group) => group.length === groups[0]?.length);
  const length = even || groups.length < 2 ? match.length : (groups[0]?.length ?? 0);
  return length >= 3 ? { start, end: start + length } : null;
}

function quotedSecret(value: Value, kind: Kind): boolean {
  const words = value.fold.split(/[\s,.!?]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 8) return false;
  if (words.length === 1)
    return !denied.has(value.fold) && (value.shape !== 'structured' || kind !== 'password' || /\d/.test(value.text));
  if (
    /\b(?:password|username|user name|incorrect|invalid|expired|denied|contrasena|error|not|try again|your|failed|locked|disabled)\b/.test(
      value.fold,
    )
  )
    return false;
  return words.filter((word) => denied.has(word)).length / words.length < 0.7;
}

function mixedSecret(value: Value, slot: Slot): Span | null {
  const [, unit] = /^\d+[-–]([a-z]+)/.exec(value.fold) ?? [];
  if (unit !== undefined && units.has(unit)) return null;
  if (slot === 'label') return value;
  if (value.text.length < 4) return null;
  if (slot === 'article' && isTag(value.text)) return null;
  return slot === 'direct' && /^[a-z]+\d{1,2}$/.test(value.text) && value.text.length < 5 ? null : value;
}

function digitsSecret(page: Page, value: Value, kind: Kind, slot: Slot): Span | null {
  if (slot === 'article' || units.has(wordAfter(page, value.end))) return null;
  const least = kind === 'key' ? 6 : slot === 'label' ? 3 : 4;
  if (value.text.length < least) return null;
  const group = readDigits(page, value.start);
  return slot === 'direct' && kind === 'password' && value.text.length < 4 ? null : (group ?? value);
}

function structuredSecret(value: Value, slot: Slot): Span | null {
  if (/[@\\]|:\/\/|\.[a-z]{2,5}$/i.test(value.text)) return null;
  if (/^(?:\d{1,2}:\d{2}|#\d+$|\/)/.test(value.text) || /^\d+(?:st|nd|rd|th|am|pm|x)$/i.test(value.text)) return null;
  if (slot === 'label') return value;
  if (slot !== 'copula') return null;
  return /^[a-z]{3,}\d+$/i.test(value.text) || /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/.test(value.text) ? value : null;
}

// "case-sensitive", "all-lowercase", "up-to-date", "password-protected".
const descriptive =
  /^(?:all|pre|self|one|two|three|four|six|eight|up|read|so|out|non|un|long|well|over|old|in|on|off|case|mis|re|no|not|auto|user|log|sign|e|x|wi|dash|lower|upper|mixed|multi|single|e)-|(?:ed|ing|able|ible|ly|sensitive|only|based|date|wide|like|free|specific|-in|-up|-out|-on|-off|time|term|case|fi|factor|step|digit|character)$/;

function compoundSecret(value: Value, kind: Kind, slot: Slot): Span | null {
  if (slot === 'direct' || (slot === 'article' && kind !== 'passphrase')) return null;
  if (/'(?:s|t|re|ve|ll|d|m)$/.test(value.fold) || denied.has(value.fold)) return null;
  const parts = value.fold.split(/[^\p{L}]+/u).filter((part) => part !== '');
  if (/^\p{L}+-\p{L}+$/u.test(value.fold) && !descriptive.test(value.fold) && !denied.has(parts[0] ?? '')) return value;
  if (parts.some((part) => denied.has(part) || compoundNouns.has(part)) && parts.length < 3) return null;
  return value;
}

const sentence =
  /\b(?:i|i'm|you|we|they|it|please|need|needs|can|can't|cannot|don't|doesn't|didn't|isn't|won't|not|no|does|was|were|forgot|wrong|help)\b/;

function plainSecret(page: Page, value: Value, kind: Kind, slot: Slot): Span | null {
  const word = value.fold.replace(/[!?*]+$/, '');
  const whole = wholeLine(page, value, slot);
  if (whole !== null) return whole;
  const phrase = phraseFrom(page, value, kind, slot);
  // What goes on into a mark was part of what was struck before, or a remark on it.
  if (/^[ \t]{1,3}\uE000/.test(page.text.slice(phrase.end, phrase.end + 4))) return null;
  const several = phrase.end > value.end;
  if (slot === 'article') return kind === 'passphrase' && several ? phrase : null;
  if (slot === 'direct') return null;
  if (denied.has(word)) {
    // "every good boy does fine" begins like a sentence; as a passphrase it needs four words and no verdict.
    const words = page.fold.slice(phrase.start, phrase.end).split(/\s+/);
    const state = words.filter((each) => denied.has(each)).length;
    return kind === 'passphrase' && words.length >= 4 && state * 2 < words.length ? phrase : null;
  }
  if (word.length < 3 || compoundNouns.has(word)) return null;
  if (
    slot === 'copula' &&
    !nouns.has(word) &&
    /(?:ing|ed|ly|able|ible|n't|ado|ida|ando|iendo)$/.test(word) &&
    /^[a-z]/.test(value.text)
  )
    return null;
  if (slot === 'label') {
    const rest = page.fold.slice(value.end, value.end + 120).split(/[\n.;]/, 1)[0] ?? '';
    if (
      kind !== 'passphrase' &&
      rest.trim().split(/\s+/).length >= 3 &&
      sentence.test(rest) &&
      !/[,!?]/.test(page.text[value.end] ?? '')
    )
      return null;
  }
  return phrase;
}

const small = /^(?:my|the|a|an|of|and|in|on|at|by|for|to|with|our|his|her|over|under|every|we|all)$/;

// "password: my dog ate 3 socks": a line of four words or more in which nothing speaks about a password.
function wholeLine(page: Page, value: Value, slot: Slot): Span | null {
  if (slot !== 'label' || !/^(?:my|the|a|an|our|every|we|all|his|her)$/.test(value.fold)) return null;
  const line = /[^\n]{8,70}(?=\n|$)/y;
  line.lastIndex = value.start;
  const text = line.exec(page.fold)?.[0].trimEnd();
  if (text === undefined || !/^[\p{L}\p{N} '-]+$/u.test(text)) return null;
  const words = text.split(' ');
  if (
    words.length < 4 ||
    words.length > 8 ||
    words.some((word) => !small.test(word) && (denied.has(word) || compoundNouns.has(word)))
  )
    return null;
  return { start: value.start, end: value.start + text.length };
}

/** A passphrase goes on over plain words until a word that no phrase goes on with, a mark of punctuation or the line's end. */
function phraseFrom(page: Page, value: Value, kind: Kind, slot: Slot): Span {
  let end = value.end;
  if (value.quoted || /[!?*]$/.test(value.text)) return value;
  const word = /[ \t]{1,2}([\p{L}\p{M}\p{N}'-]{1,24})(?=[\s.,;:!?)"”]|$)/uy;
  for (let count = 1; count < 9; count += 1) {
    word.lastIndex = end;
    const match = word.exec(page.text);
    if (match === null) break;
    const next = page.fold.slice(word.lastIndex - (match[1]?.length ?? 0), word.lastIndex);
    const label = /^\s?[:=]/.test(page.text.slice(word.lastIndex, word.lastIndex + 2));
    const strict = kind !== 'passphrase' || slot !== 'label';
    if (
      label ||
      (strict && phraseEnds.has(next)) ||
      (slot === 'copula' && compoundNouns.has(next) && kind !== 'passphrase')
    )
      break;
    end = word.lastIndex;
  }
  return { start: value.start, end };
}
