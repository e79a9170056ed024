import { lateReplyWeights } from './data/late-reply-weights.js';
import { lateSigns } from './late-signs.js';
import { findPhrases, phrasebook, tokensOf } from './phrasebook.js';
import { readModel, reasonsFor, sharesOf, type LinearModel } from './linear-model.js';

/** What a reply to a closing mail is, the first that fits: a complaint inside a thanks is a complaint. */
export const lateKinds = [
  'automatic',
  'still-broken',
  'new-problem',
  'question',
  'more-info',
  'survey',
  'thanks',
] as const;
export type LateKind = (typeof lateKinds)[number];

/** A closing mail and what came back; signature and quoted trail may still be in the reply. */
export interface LateMail {
  readonly closing: string;
  readonly reply: string;
}

export interface LateJudged {
  readonly kind: LateKind;
  /** The words that spoke most for it, the weightiest first. */
  readonly because: readonly string[];
  /** 0 to 1, as far as the mails it was learnt from are like this one. */
  readonly sure: number;
}

/** An administrator's own phrases for a kind. */
export type LateWords = Partial<Readonly<Record<LateKind, readonly string[]>>>;

const learnt = readModel(lateReplyWeights);
// A configured phrase makes its kind e^5, about a hundred and fifty times, as likely.
const configured = 5;
// What stays closed must be this much likelier than a fault: silence costs more than one ticket looked at in vain.
const quietOdds = 3;
// Where every clause thanks, praises or tells of success.
const wellOdds = 1.2;
const quiet: readonly LateKind[] = ['thanks', 'survey'];
const loud: readonly LateKind[] = ['still-broken', 'new-problem', 'question'];
const named = 5;
const reasons = { most: named, least: 0.2 };

/** What a reply to a closed ticket means, by its words alone. Pure, offline, linear in the size of both; never throws. */
export function judgeLateReply(
  { closing, reply }: LateMail,
  own: LateWords = {},
  weights: LinearModel = learnt,
): LateJudged {
  const signs = lateSigns(closing.slice(0, 4000), reply);
  const hits = findPhrases(phrasebook(own), tokensOf(reply.slice(0, 4000)));
  const shares = sharesOf(signs, weights, new Map(hits.map(({ list }) => [list, configured] as const)));
  // Where nobody asked for a rating and none is given, nothing is one.
  const rated = ['rating-asked', 'rates', 'figure'].some((sign) => signs.has(sign));
  const ruledOut = (kind: LateKind) => kind === 'survey' && !rated && !hits.some(({ list }) => list === kind);
  const share = (kind: LateKind) => (ruledOut(kind) ? 0 : (shares.get(kind) ?? 0));
  const likeliest = (kinds: readonly LateKind[]) =>
    kinds.reduce((best, kind) => (share(kind) > share(best) ? kind : best));
  const first = likeliest(lateKinds);
  const risk = likeliest(loud);
  const odds = signs.has('all-well') && !signs.has('asks?') ? wellOdds : quietOdds;
  // "Still not working" in so many words outweighs any thanks around it.
  const loudly = signs.has('complains') || hits.some(({ list }) => loud.includes(list as LateKind));
  const risky = loudly || share(first) < odds * share(risk);
  const kind = quiet.includes(first) && risky ? risk : first;
  const said = hits.filter(({ list }) => list === kind).map(({ phrase }) => phrase);
  return {
    kind,
    because: [...new Set([...said, ...reasonsFor(kind, signs, weights, reasons)])].slice(0, named),
    sure: share(kind),
  };
}

/** The kind alone, as the sets of examples name it. */
export function lateReply(mail: LateMail): LateKind {
  return judgeLateReply(mail).kind;
}
