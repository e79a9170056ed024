import { build } from '../build.js';
import type { Cue } from '../cue.js';
import { common } from '../data/common.js';
import { dictionary } from '../data/dictionary.js';
import { kinds } from '../data/kinds.js';
import { ordinary } from '../data/ordinary.js';
import type { Find } from '../find.js';
import type { Page } from '../page.js';
import { columnsOf } from './columns.js';
import { form, tokensOf, type Tokens } from './tokens.js';

/** One part of a mail with what the rules found on it; `subject` marks the subject line. */
export interface Sheet {
  readonly page: Page;
  readonly part: 'subject' | 'text' | 'html';
  readonly finds: readonly Find[];
  readonly cues: readonly Cue[];
}

/**
 * What the judgement knows of the tokens of a mail, all its pages in one row; an entry for each token in every column.
 * scripts/train-secrets.py learns from the same columns (scripts/secrets-clues.ts writes them down).
 */
export interface Clues {
  readonly pages: readonly Tokens[];
  /** Number of the page, and of the token on it. */
  readonly page: Uint8Array;
  readonly token: Int32Array;
  readonly count: number;
  readonly fold: readonly string[];
  /** The longest run of letters of a token that holds other signs, folded: "tiger" for Tiger24!, "cart" for CART-7; else "". */
  readonly core: readonly string[];
  /** What the column of a table is headed by that the token stands in, and the number of the column; "" and 0 elsewhere. */
  readonly head: readonly string[];
  readonly column: Int32Array;
  /** The last three letters, and the row of small letters, capitals, digits and signs, as numbers below the sizes. */
  readonly suffix: Uint16Array;
  readonly pattern: Uint16Array;
  readonly form: Uint8Array;
  /** Bits of `gap` before and behind the token. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Number in `ruleNames` of the rule that took the token, 0 for none. */
  readonly rule: Uint8Array;
  /** 1 and more: the kind of secret it is a word for ("pasword"), by its number in `kinds`; 0 for none. */
  readonly cue: Uint8Array;
  readonly part: Uint8Array;
  /** How many tokens stand before and behind it in its line, and how long the line is, each up to a bound. */
  readonly place: Uint8Array;
  readonly fromEnd: Uint8Array;
  readonly width: Uint8Array;
  /** `numberCount` numbers for each token: lengths, counts of signs, how much it is built like a value, how often it comes, whether it holds a word, two words, a year, a row of digits. */
  readonly numbers: Float32Array;
}

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
export const parts = ['subject', 'text', 'html'] as const;
/** The rules whose word the judgement hears; others count as none. */
export const ruleNames = ['', 'after-cue', 'answer', 'pair', 'list', 'table', 'lock', 'format'] as const;
const ruleNumber: ReadonlyMap<string, number> = new Map(ruleNames.map((name, at) => [name, at]));

export function cluesOf(sheets: readonly Sheet[]): Clues {
  const pages = sheets.map(({ page }) => tokensOf(page));
  const columns = pages.map(columnsOf);
  const count = pages.reduce((sum, own) => sum + own.count, 0);
  const clues = {
    pages,
    page: new Uint8Array(count),
    token: new Int32Array(count),
    count,
    fold: pages.flatMap((own) => own.fold),
    core: pages.flatMap((own) => own.fold.map(coreOf)),
    head: columns.flatMap(({ head }) => head),
    column: new Int32Array(count),
    suffix: new Uint16Array(count),
    pattern: new Uint16Array(count),
    form: new Uint8Array(count),
    before: new Int32Array(count),
    after: new Int32Array(count),
    rule: new Uint8Array(count),
    cue: new Uint8Array(count),
    part: new Uint8Array(count),
    place: new Uint8Array(count),
    fromEnd: new Uint8Array(count),
    width: new Uint8Array(count),
    numbers: new Float32Array(count * numberCount),
  };
  let at = 0;
  for (const [page, { finds, cues, part }] of sheets.entries()) {
    const tokens = pages[page];
    if (tokens === undefined) continue;
    const { text } = tokens.page;
    const seen = new Map<string, number>();
    for (const fold of tokens.fold) seen.set(fold, (seen.get(fold) ?? 0) + 1);
    let find = 0;
    let cue = 0;
    for (let token = 0; token < tokens.count; token += 1, at += 1) {
      const start = tokens.start[token] ?? 0;
      const end = tokens.end[token] ?? 0;
      const fold = tokens.fold[token] ?? '';
      const line = tokens.line[token] ?? 0;
      const first = tokens.lines[line] ?? 0;
      const last = (tokens.lines[line + 1] ?? tokens.count) - 1;
      while (find < finds.length && (finds[find]?.end ?? 0) <= start) find += 1;
      const taken = finds[find];
      while (cue < cues.length && (cues[cue]?.end ?? 0) <= start) cue += 1;
      const said = cues[cue];
      clues.page[at] = page;
      clues.token[at] = token;
      clues.column[at] = columns[page]?.column[token] ?? 0;
      clues.suffix[at] = suffixOf(fold);
      clues.pattern[at] = patternOf(text, start, end);
      clues.form[at] = tokens.form[token] ?? 0;
      clues.before[at] = tokens.gap[token] ?? 0;
      clues.after[at] = tokens.gap[token + 1] ?? 0;
      clues.rule[at] = taken !== undefined && taken.start < end ? ruleOf(taken.rule) : 0;
      clues.cue[at] = said !== undefined && said.start < end ? 1 + kinds.indexOf(said.kind) : 0;
      clues.part[at] = parts.indexOf(part);
      clues.place[at] = Math.min(token - first, 5);
      clues.fromEnd[at] = Math.min(last - token, 5);
      clues.width[at] = Math.min(last - first, 9);
      writeNumbers(
        text,
        start,
        end,
        tokens.form[token] ?? 0,
        seen.get(fold) ?? 1,
        fold,
        clues.core[at] ?? '',
        clues.numbers,
        at * numberCount,
      );
    }
  }
  return clues;
}

function ruleOf(rule: string): number {
  const end = rule.search(/[: ]/);
  return ruleNumber.get(end < 0 ? rule : rule.slice(0, end)) ?? 0;
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
function patternOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  let last = 0;
  let run = 0;
  for (let at = start; at < Math.min(end, start + 24); at += 1) {
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

function writeNumbers(
  text: string,
  start: number,
  end: number,
  own: number,
  seen: number,
  fold: string,
  core: string,
  into: Float32Array,
  at: number,
): void {
  let lower = 0;
  let upper = 0;
  let digits = 0;
  let others = 0;
  for (let index = start; index < Math.min(end, start + 60); index += 1) {
    const kind = classOf(text.charCodeAt(index));
    if (kind === small) lower += 1;
    else if (kind === capital) upper += 1;
    else if (kind === digit) digits += 1;
    else others += 1;
  }
  const length = end - start;
  into[at] = Math.min(length, 24) / 12;
  into[at + 1] = lower / 8;
  into[at + upperNumber] = upper / 4;
  into[at + 3] = digits / 4;
  into[at + 4] = Math.min(others, 5) / 2;
  // Words and bare numbers are not built like anything.
  into[at + buildNumber] =
    own === form.everyday || (own >= form.digits2 && own <= form.digits7)
      ? -1 / 3
      : (build(text.slice(start, Math.min(end, start + 80))) ?? -1) / 3;
  into[at + seenNumber] = Math.min(seen, 4) / 2;
  into[at + capitalNumber] = classOf(text.charCodeAt(start)) === capital ? 1 : 0;
  into[at + 8] = upper > 0 && lower === 0 ? 1 : 0;
  if (own === form.everyday) return;
  const letters = core === '' ? fold : core;
  into[at + 9] = core !== '' && isWord(core) ? 1 : 0;
  into[at + 10] = !isWord(letters) && isTwoWords(letters) ? 1 : 0;
  into[at + 11] = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(fold) ? 1 : 0;
  into[at + 12] = isWalk(fold) ? 1 : 0;
}
