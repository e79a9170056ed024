import { build } from '../build.js';
import type { Cue } from '../cue.js';
import type { Kind } from '../data/kinds.js';
import type { Find } from '../find.js';
import { masked } from '../mark.js';
import { isWrittenAsNumber } from '../numbers.js';
import type { Span } from '../page.js';
import { isFilling } from '../shape.js';
import { cluesOf, type Clues, type Sheet } from './clues.js';
import { judged, nothing, type Judged } from './candidates.js';
import type { Network } from './network.js';
import { reasonsFor } from './reasons.js';
import { gap } from './tokens.js';
import { buildNumber, form } from './traits.js';

/**
 * Log odds: how sure the judgement must be to strike, to strike in a mail without any word for a secret (most mails are such, and
 * few of them hold one), to strike what is built like a password, to go on along a value, to strike a word for what it is elsewhere
 * in the mail (before the third look), and to let stand what a rule found.
 */
export interface Bounds {
  readonly strike: number;
  readonly quiet: number;
  readonly built: number;
  readonly join: number;
  readonly again: number;
  readonly keep: number;
}

/**
 * What stays of the finds of the rules and what is added to them, page for page. A mail that holds a mark already is left
 * to the rules, so that striking out twice does what once does.
 */
export function judge(pages: readonly Sheet[], network: Network, given: Bounds): readonly (readonly Find[])[] {
  if (pages.some(({ page }) => page.text.includes(masked))) return pages.map(({ finds }) => finds);
  const isQuiet = pages.every(({ cues }) => cues.length === 0);
  const bounds = isQuiet ? { ...given, strike: given.quiet } : given;
  const clues = cluesOf(pages);
  const all = judged(clues, network);
  const { sums } = all;
  const froms = startsOf(clues);
  const struck = pages.map((page, number) => {
    const [from, to] = [froms[number] ?? 0, froms[number + 1] ?? clues.count];
    return joined(keptOn(page, clues, sums, from, to, bounds.keep), addedOn(page, all, from, to, bounds));
  });
  const known = new Map<string, Kind>();
  for (const [number, finds] of struck.entries())
    for (const { start, end, kind } of finds) known.set(pages[number]?.page.fold.slice(start, end) ?? '', kind);
  return struck.map((finds, number) => {
    const [from, to] = [froms[number] ?? 0, froms[number + 1] ?? clues.count];
    return joined(finds, againOn(all, from, to, known, bounds.again));
  });
}

function startsOf(clues: Clues): readonly number[] {
  const starts = [0];
  for (const { count } of clues.pages) starts.push((starts[starts.length - 1] ?? 0) + count);
  return starts;
}

// Both lists are in order and overlap in themselves nowhere.
function joined(finds: readonly Find[], more: readonly Find[]): readonly Find[] {
  let at = 0;
  const apart = more.filter(({ start, end }) => {
    while ((finds[at]?.end ?? Infinity) <= start) at += 1;
    return (finds[at]?.start ?? Infinity) >= end;
  });
  return apart.length === 0 ? finds : [...finds, ...apart].sort((a, b) => a.start - b.start);
}

/** Letters and digits together, or what is built like a password: in a slot it is one, whatever is said around it. */
function isMade(value: string): boolean {
  const built = build(value);
  return (built ?? 0) >= 2 || (built !== null && /\p{L}/u.test(value) && /\d/.test(value));
}

/** Known formats and the administrator's own patterns are never overruled. */
function isFirm(rule: string): boolean {
  return /^(?:format|card|ssn|district|number)/.test(rule);
}

// A value that is built like one stands in a slot whatever is said around it; what lies beyond the tokens that were looked at
// is left to the rules. The finds are in order, so the tokens are gone through once.
function keptOn(
  { page, finds }: Sheet,
  clues: Clues,
  sums: Float32Array,
  from: number,
  to: number,
  bound: number,
): readonly Find[] {
  let first = from;
  return finds.filter(({ start, end, rule }) => {
    while (first < to && spanAt(clues, first).end <= start) first += 1;
    const value = page.text.slice(start, end);
    if (isFirm(rule) || isMade(value)) return true;
    let seen = false;
    for (let at = first; at < to && spanAt(clues, at).start < end; at += 1) {
      seen = true;
      if ((sums[at] ?? nothing) >= bound) return true;
    }
    return !seen;
  });
}

function spanAt(clues: Clues, at: number): Span {
  const tokens = clues.pages[clues.page[at] ?? 0];
  const token = clues.token[at] ?? 0;
  return { start: tokens?.start[token] ?? 0, end: tokens?.end[token] ?? 0 };
}

/** Finds of a page whose reasons are told; each costs a dozen looks. */
const explained = 5;

// Tokens beside each other are one value; a token that is nearly sure joins one that is.
function addedOn(page: Sheet, all: Judged, from: number, to: number, bounds: Bounds): readonly Find[] {
  const { sums } = all;
  const { clues } = all.look;
  const finds: Find[] = [];
  for (let at = from; at < to; at += 1) {
    if ((sums[at] ?? nothing) < (isBuilt(clues, at) ? bounds.built : bounds.strike)) continue;
    if (isOrdinaryThere(all, at, bounds.again)) continue;
    let first = at;
    let last = at;
    while (first - 1 >= from && isOne(clues.before[first] ?? 0) && (sums[first - 1] ?? nothing) >= bounds.join)
      first -= 1;
    while (last + 1 < to && isOne(clues.before[last + 1] ?? 0) && (sums[last + 1] ?? nothing) >= bounds.join) last += 1;
    const { start } = spanAt(clues, first);
    const { end } = spanAt(clues, last);
    const span = valueIn(page.page.text, start, end, sums[at] ?? nothing, bounds.strike);
    if (span === null) continue;
    finds.push({
      ...span,
      kind: kindOf(page, clues, first, last),
      rule: finds.length < explained ? `learnt: ${reasonsFor(all, at).join(', ')}` : 'learnt',
    });
    at = last;
  }
  return finds;
}

/** A word of the dictionary for which nothing speaks but that it is a value elsewhere in the mail: "the cafeteria is out of butter". */
function isOrdinaryThere({ look, alone }: Judged, at: number, bound: number): boolean {
  const own = look.clues.traits[at]?.form;
  return (own === form.everyday || own === form.known) && (alone[at] ?? nothing) < bound;
}

/** Nobody writes Fern#Gully4 but as a password. */
function isBuilt(clues: Clues, at: number): boolean {
  return (clues.traits[at]?.numbers[buildNumber] ?? 0) > 1.1;
}

// Two characters are no value. Of an address only a piece is, if it is one: the last that no word and no name looks like.
function valueIn(text: string, start: number, end: number, sum: number, strike: number): Span | null {
  const value = text.slice(start, end);
  if (value.replace(/[^\p{L}\p{N}]/gu, '').length < 3 || publicKey.test(value)) return null;
  if (value.length > longestValue || isFilling(value) || isNumberOfItsOwn(text, start, end)) return null;
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
const addressDoubt = 2;

// A word that is a value in one place is struck in another where it is believed by itself: in "I like marshmallow" it is not.
function againOn(
  { look, alone }: Judged,
  from: number,
  to: number,
  known: ReadonlyMap<string, Kind>,
  bound: number,
): readonly Find[] {
  const finds: Find[] = [];
  for (let at = from; at < to; at += 1) {
    const kind = known.get(look.clues.fold[at] ?? '');
    if (kind === undefined || (alone[at] ?? nothing) < bound) continue;
    finds.push({ ...spanAt(look.clues, at), kind, rule: 'learnt: a value elsewhere in the mail' });
  }
  return finds;
}

function isOne(between: number): boolean {
  return (
    between === 0 || between === gap.dash || between === (gap.dash | gap.glued) || between === (gap.slash | gap.glued)
  );
}

function kindOf(page: Sheet, clues: Clues, first: number, last: number): Kind {
  const { start } = spanAt(clues, first);
  let cue: Cue | undefined;
  for (const one of page.cues) if (one.end <= start && one.end > start - 120) cue = one;
  if (cue !== undefined) return cue.kind;
  const own = clues.traits[first]?.form ?? 0;
  if (own >= form.digits2 && own <= form.digits7) return 'code';
  return last - first >= 2 ? 'passphrase' : 'password';
}
