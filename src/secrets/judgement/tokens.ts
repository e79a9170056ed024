import type { Page } from '../page.js';
import { isKnown } from './traits.js';

/** The tokens of a page in columns: one entry for each token in every array. */
export interface Tokens {
  readonly page: Page;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Folded words. */
  readonly fold: readonly string[];
  /** What stands between the token before and this one: bits of `gap`; the last entry is what follows the last token. */
  readonly gap: Int32Array;
  readonly line: Int32Array;
  /** For each line the number of its first token; one more at the end. */
  readonly lines: readonly number[];
}

/** Signs between two tokens. */
export const gap = {
  newline: 1,
  blankLine: 2,
  colon: 4,
  quote: 8,
  bracket: 16,
  dash: 32,
  comma: 64,
  stop: 128,
  question: 256,
  slash: 512,
  equals: 1024,
  cell: 2048,
  arrow: 4096,
  bullet: 8192,
  glued: 16384,
  close: 32768,
  mark: 65536,
} as const;

const blank = 1;
const splits = 2;
const kindOf = new Uint8Array(65536);
for (const code of [9, 10, 13, 32, 160]) kindOf[code] = blank;
for (const sign of ',;|()<>{}[]"“”«»=/\\:→—–…\uE000•●▪·') kindOf[sign.charCodeAt(0)] = splits;

const gapOf = new Map<number, number>();
for (const [signs, bit] of [
  [':：', gap.colon],
  ['"“”«»\'‘’`„', gap.quote],
  ['([{<', gap.bracket],
  [')]}>', gap.close],
  ['-–—~', gap.dash],
  [',;', gap.comma],
  ['.!…', gap.stop],
  ['?¿', gap.question],
  ['/\\', gap.slash],
  ['=', gap.equals],
  ['\t|', gap.cell],
  ['→', gap.arrow],
  ['*•●▪·_', gap.bullet],
  ['\uE000', gap.mark],
] as const)
  for (const sign of signs) gapOf.set(sign.charCodeAt(0), bit);

/** No page is looked at further than this many tokens: a mail is far shorter, a list of values is found by the rules. */
export const mostTokens = 6_000;

/** The pages of a mail are cut once, though more than one asks for their tokens. */
const cut = new WeakMap<Page, Tokens>();

export function tokensOf(page: Page): Tokens {
  let tokens = cut.get(page);
  if (tokens === undefined) {
    tokens = cutUp(page);
    cut.set(page, tokens);
  }
  return tokens;
}

function cutUp(page: Page): Tokens {
  const { text, fold } = page;
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length && starts.length < mostTokens) {
    while (at < text.length && kindOf[text.charCodeAt(at)] === blank) at += 1;
    const from = at;
    while (at < text.length && kindOf[text.charCodeAt(at)] !== blank) at += 1;
    if (at > from) chunk(text, from, at, starts, ends);
  }
  // A run without blanks may have been parted into many.
  starts.length = ends.length = Math.min(starts.length, mostTokens);
  const count = starts.length;
  const folds: string[] = [];
  const gaps = new Int32Array(count + 1);
  const line = new Int32Array(count);
  const lines: number[] = [0];
  for (let token = 0; token < count; token += 1) {
    const start = starts[token] ?? 0;
    folds.push(fold.slice(start, ends[token] ?? 0));
    gaps[token] = gapBetween(text, token === 0 ? 0 : (ends[token - 1] ?? 0), start);
    if (token > 0 && ((gaps[token] ?? 0) & gap.newline) !== 0) lines.push(token);
    line[token] = lines.length - 1;
  }
  gaps[count] = gapBetween(text, ends[count - 1] ?? 0, text.length) | gap.newline;
  if (count > 0) gaps[0] = (gaps[0] ?? 0) | gap.newline;
  lines.push(count);
  return {
    page,
    count,
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    fold: folds,
    gap: gaps,
    line,
    lines,
  };
}

// A run without blanks: an address, a time, a date are one token, anything else is parted at its signs.
function chunk(text: string, from: number, to: number, starts: number[], ends: number[]): void {
  const whole = to - from <= 300 && isWhole(text, from, to);
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && (whole || kindOf[text.charCodeAt(at)] !== splits)) continue;
    push(text, start, at, starts, ends);
    start = at + 1;
  }
}

function isWhole(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from);
  const chunkText = text.slice(from, to);
  if (first >= 48 && first <= 57) return /^\d+(?:[:/.,]\d+)+(?:[ap]m?)?[.,;:!?)"”]*$/i.test(chunkText);
  return chunkText.includes('://');
}

function push(text: string, from: number, to: number, starts: number[], ends: number[]): void {
  let start = from;
  let end = to;
  while (start < end && "'‘’`¿¡-~._".includes(text.charAt(start))) start += 1;
  while (end > start && ".?,;:'‘’`~-".includes(text.charAt(end - 1))) end -= 1;
  if (end - start > 2 && text.charAt(start) === '*' && text.charAt(end - 1) === '*') {
    while (text.charAt(start) === '*' && start < end) start += 1;
    while (text.charAt(end - 1) === '*' && end > start) end -= 1;
  }
  while (end > start && text.charAt(end - 1) === '_') end -= 1;
  // The exclamation mark of a sentence, not of a value.
  if (text.charAt(end - 1) === '!' && /^\p{L}+!+$/u.test(text.slice(start, Math.min(end, start + 40)))) {
    const rest = text.slice(start, end).replace(/!+$/, '');
    if (isKnown(rest.toLowerCase())) end = start + rest.length;
  }
  for (let at = start; at < end; at += 1)
    if (isWordCode(text.charCodeAt(at))) {
      starts.push(start);
      ends.push(end);
      return;
    }
}

function isWordCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 192 && code !== 0xe000 && code < 0x2000) ||
    code > 0x3000
  );
}

function gapBetween(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 32) return 0;
  let bits = 0;
  let lines = 0;
  let blanks = 0;
  const start = Math.max(from, to - 40);
  for (let at = start; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) lines += 1;
    else if (code === 32) blanks += 1;
    else bits |= gapOf.get(code) ?? 0;
  }
  if (lines > 0) bits |= gap.newline;
  if (lines > 1) bits |= gap.blankLine;
  if (lines === 0 && blanks === 0 && to > from) bits |= gap.glued;
  if (blanks >= 3 && lines === 0) bits |= gap.cell;
  return bits;
}
