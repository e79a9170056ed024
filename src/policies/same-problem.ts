import { duplicateWeights } from './data/duplicate-weights.js';
import { findPhrases, phrasebook, tokensOf } from './phrasebook.js';
import { pairSigns, type Problem } from './pair-signs.js';
import { readModel, reasonsFor, sharesOf, type LinearModel } from './linear-model.js';

export const secondKinds = ['same', 'addition', 'different'] as const;
/** What a second mail is while the first ticket is open: the same again, the same with something new, another matter. */
export type SecondKind = (typeof secondKinds)[number];

export interface Pair {
  readonly first: Problem;
  readonly second: Problem;
  /** From the first mail to the second. */
  readonly minutesApart: number;
}

export interface PairJudged {
  readonly kind: SecondKind;
  /** The words of the second mail that spoke most for it, the weightiest first. */
  readonly because: readonly string[];
  /** 0 to 1, as far as the pairs it was learnt from are like this one. */
  readonly sure: number;
}

/** An administrator's own phrases for a kind. */
export type SecondWords = Partial<Readonly<Record<SecondKind, readonly string[]>>>;

const learnt = readModel(duplicateWeights);
const named = 5;
const reasons = { most: named, least: 0.2 };
// A configured phrase makes its kind e^5, about a hundred and fifty times, as likely.
const configured = 5;
// How much likelier than two halves of one matter another matter must be.
const joinedOdds = 1;

/**
 * What a second mail of the same writer is to the first. Joining two matters costs more than a second ticket, so another
 * room, tag, site or name in otherwise equal words is another matter, and so is doubt. Pure, offline, linear; never throws.
 */
export function judgePair(
  { first, second, minutesApart }: Pair,
  own: SecondWords = {},
  weights: LinearModel = learnt,
): PairJudged {
  const signs = pairSigns(first, second, minutesApart);
  const decided = (kind: SecondKind, sign: string): PairJudged => ({
    kind,
    because: signs.get(sign)?.words ?? [],
    sure: 1,
  });
  if (signs.has('copy')) return decided('same', 'copy');
  if (signs.has('empty')) return decided('different', 'empty');
  if (signs.has('only-numbers-differ')) return decided('different', 'only-numbers-differ');
  const hits = findPhrases(phrasebook(own), tokensOf(`${second.subject}\n${second.text.slice(0, 4000)}`));
  const shares = sharesOf(signs, weights, new Map(hits.map(({ list }) => [list, configured] as const)));
  const share = (kind: SecondKind) => shares.get(kind) ?? 0;
  // A clear majority joins; two halves of one matter, told again or added to, count together.
  const joined = share('same') >= share('addition') ? 'same' : 'addition';
  const kind = share('different') >= joinedOdds * share(joined) ? 'different' : joined;
  return { kind, because: reasonsFor(kind, signs, weights, reasons), sure: share(kind) };
}

/** The kind alone, as the sets of examples name it. */
export function duplicate(pair: Pair): SecondKind {
  return judgePair(pair).kind;
}
