import { build } from '../build.js';
import type { Cue } from '../cue.js';
import type { Kind } from '../data/kinds.js';
import type { Find } from '../find.js';
import { masked } from '../mark.js';
import type { Bounds } from './bounds.js';
import { cluesOf, spanAt, type Clues, type Sheet } from './clues.js';
import { extentOf } from './extent.js';
import { judged, nothing, type Judged } from './candidates.js';
import type { Network } from './network.js';
import { reasonsFor } from './reasons.js';
import { buildNumber, form } from './traits.js';

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
  const sure = sureOf(all, bounds.again);
  const froms = startsOf(clues);
  const struck = pages.map((page, number) => {
    const [from, to] = [froms[number] ?? 0, froms[number + 1] ?? clues.count];
    return joined(keptOn(page, clues, sums, from, to, bounds.keep), addedOn(page, all, from, to, bounds, sure));
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

/** Finds of a page whose reasons are told; each costs a look and the way back. */
const explained = 5;

function addedOn(
  page: Sheet,
  all: Judged,
  from: number,
  to: number,
  bounds: Bounds,
  sure: ReadonlySet<string>,
): readonly Find[] {
  const { sums } = all;
  const { clues } = all.look;
  const finds: Find[] = [];
  for (let at = from; at < to; at += 1) {
    if ((sums[at] ?? nothing) < (isBuilt(clues, at) ? bounds.built : bounds.strike)) continue;
    if (isOrdinaryThere(all, at, bounds.again, sure)) continue;
    const { first, last, span } = extentOf(page.page.text, all, at, from, to, bounds);
    if (span !== null)
      finds.push({
        ...span,
        kind: kindOf(page, clues, first, last),
        rule: finds.length < explained ? `learnt: ${reasonsFor(all, at).join(', ')}` : 'learnt',
      });
    at = last;
  }
  return finds;
}

/** A word of the dictionary for which nothing speaks but that it is surely a value elsewhere: "the cafeteria is out of butter". */
function isOrdinaryThere({ look, alone }: Judged, at: number, bound: number, sure: ReadonlySet<string>): boolean {
  const { traits, fold } = look.clues;
  const own = traits[at]?.form;
  return (own === form.everyday || own === form.known) && (alone[at] ?? nothing) < bound && sure.has(fold[at] ?? '');
}

/** The words that are believed to be values by themselves, somewhere in the mail. */
function sureOf({ look, alone }: Judged, bound: number): ReadonlySet<string> {
  return new Set(look.clues.fold.filter((_, at) => (alone[at] ?? nothing) >= bound));
}

/** Nobody writes Fern#Gully4 but as a password. */
function isBuilt(clues: Clues, at: number): boolean {
  return (clues.traits[at]?.numbers[buildNumber] ?? 0) > 1.1;
}

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

function kindOf(page: Sheet, clues: Clues, first: number, last: number): Kind {
  const { start } = spanAt(clues, first);
  let cue: Cue | undefined;
  for (const one of page.cues) if (one.end <= start && one.end > start - 120) cue = one;
  if (cue !== undefined) return cue.kind;
  const own = clues.traits[first]?.form ?? 0;
  if (own >= form.digits2 && own <= form.digits7) return 'code';
  return last - first >= 2 ? 'passphrase' : 'password';
}
