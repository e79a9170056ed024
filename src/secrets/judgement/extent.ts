import { isWrittenAsNumber } from '../numbers.js';
import type { Span } from '../page.js';
import { isFilling } from '../shape.js';
import type { Bounds } from './bounds.js';
import { nothing, type Judged } from './candidates.js';
import { spanAt, type Clues } from './clues.js';
import { gap } from './tokens.js';

/** A value around a token: its first and last token, and what of them is struck; null for nothing. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  readonly span: Span | null;
}

/** How far a value reaches that is believed at one token: tokens beside each other are one, and one that is nearly sure joins one that is. */
export function extentOf(
  text: string,
  { look, sums }: Judged,
  at: number,
  from: number,
  to: number,
  bounds: Bounds,
): Extent {
  const { clues } = look;
  let first = at;
  let last = at;
  const between = (token: number): number | null => (first < last ? (clues.before[token] ?? 0) : null);
  while (first > from && goOn(clues, first, between(first + 1)) && (sums[first - 1] ?? nothing) >= bounds.join)
    first -= 1;
  while (last + 1 < to && goOn(clues, last + 1, between(last)) && (sums[last + 1] ?? nothing) >= bounds.join) last += 1;
  const { start } = spanAt(clues, first);
  const { end } = spanAt(clues, last);
  const most = sums.subarray(first, last + 1).reduce((sum, one) => Math.max(sum, one), nothing);
  return { first, last, span: valueIn(text, start, end, most, bounds) };
}

// Whether a token and the one before it may be one value; `next` is what stands between the tokens beside them that are of it.
function goOn(clues: Clues, at: number, next: number | null): boolean {
  const between = clues.before[at] ?? 0;
  if (isShort(clues, at - 1) && isShort(clues, at)) return (between & ~series) === 0 && (next ?? between) === between;
  return (
    between === 0 || between === gap.dash || between === (gap.dash | gap.glued) || between === (gap.slash | gap.glued)
  );
}

/** What may stand between the numbers of a dial, or the keys of a pad, always the same: "31 / 9 / 22", "C, 3, 5, 1", but not "1 B, 2 D". */
const series = gap.dash | gap.slash | gap.comma | gap.stop | gap.arrow | gap.glued;

function isShort(clues: Clues, at: number): boolean {
  const { start, end } = spanAt(clues, at);
  return end - start <= 2;
}

// Two characters are a value where that is sure, one is none. Of an address only a piece is, if it is one: the last that no word and no name looks like.
function valueIn(text: string, start: number, end: number, sum: number, { strike, short }: Bounds): Span | null {
  if (end - start > longestValue) return null;
  const value = text.slice(start, end);
  const { length } = value.replace(/[^\p{L}\p{N}]/gu, '');
  if (length < 2 || (length === 2 && sum < short) || publicKey.test(value)) return null;
  if (isFilling(value) || isNumberOfItsOwn(text, start, end)) return null;
  const address = /^[a-z][a-z+.-]*:\/\/[^/]*/i.exec(value)?.[0];
  if (address === undefined) return { start, end };
  if (sum < strike + addressDoubt) return null;
  let piece: Span | null = null;
  const path = value.slice(address.length);
  for (const { index, 0: own } of path.matchAll(/[^/?&=#]{6,}/g))
    if (/\d/.test(own) && /\p{L}/u.test(own) && !shared.test(path.slice(0, index)))
      piece = { start: start + address.length + index, end: start + address.length + index + own.length };
  return piece;
}

// Card and social security numbers are the business of rules that can be switched off.
function isNumberOfItsOwn(text: string, start: number, end: number): boolean {
  const before = /[\d -]{0,24}$/.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  const after = /^[\d -]{0,24}/.exec(text.slice(end, end + 24))?.[0] ?? '';
  const run = `${before}${text.slice(start, end)}${after}`.trim();
  return isWrittenAsNumber(run);
}

/** Nobody types more; longer keys are known by their form. */
const longestValue = 200;

/**
 * The half of a key that everybody may have: of SSH (RFC 4253, section 6.6: the name of the format comes first), and of RSA as in
 * DKIM records (RFC 5280, section 4.1.2.7: the number of the algorithm comes first).
 */
const publicKey = /^(?:AAAA[BCE]|MI[A-Za-z0-9+/]{2,6}MA0GCSqGSIb3DQEBAQUAA)[A-Za-z0-9+/]{10,}/;

/** The number of a shared document, folder or form names it and lets nobody in by itself. */
const shared = /\/(?:d|e|u|file|folders?|docs?|documents?|forms?|view|share)\/$/i;

/** Most addresses hold no secret, and those that do are known by their form. */
const addressDoubt = 1.2;
