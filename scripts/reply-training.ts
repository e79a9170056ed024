import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lateKinds, type LateKind } from '../src/policies/late-reply.js';
import { lateSigns } from '../src/policies/late-signs.js';
import { pairSigns, type Problem } from '../src/policies/pair-signs.js';
import { secondKinds, type SecondKind } from '../src/policies/same-problem.js';
import type { LinearModel } from '../src/policies/linear-model.js';
import { wordingKind, type WordingKind } from '../src/policies/wording.js';
import { fitSigns, type Example } from './fit-signs.js';

/** A reply to a closing mail, labelled by hand. */
export interface LabelledReply {
  readonly id: string;
  readonly closing: string;
  readonly reply: string;
  readonly kind: LateKind;
}

/** Two mails of one writer, labelled by hand. */
export interface LabelledPair {
  readonly id: string;
  readonly first: Problem;
  readonly second: Problem;
  readonly minutes_apart: number;
  readonly label: SecondKind;
}

/** Files of labelled mails hold one JSON object a line. */
export function labelledReplies(path: string): readonly LabelledReply[] {
  return linesOf(path) as readonly LabelledReply[];
}

export function labelledPairs(path: string): readonly LabelledPair[] {
  return linesOf(path) as readonly LabelledPair[];
}

function linesOf(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

export const trainingFolder = join(process.cwd(), 'training');

/** Courtesy changes nothing: whatever a reply is, it stays that with thanks before or after it. */
const courtesies = [
  (reply: string) => `Thanks! ${reply}`,
  (reply: string) => `${reply}\nThank you`,
  (reply: string) => `Thank you so much, ${reply}`,
  (reply: string) => `Hi,\n${reply}. Thanks.`,
  (reply: string) => `Gracias. ${reply}`,
] as const;
const courteous = { weight: 0.3, longest: 160 };

export function fitReplies(replies: readonly LabelledReply[]): LinearModel {
  const examples = replies.flatMap(({ closing, reply, kind }, at): Example[] => {
    const plain = { signs: lateSigns(closing, reply), kind };
    const thanked = courtesies[at % courtesies.length];
    if (thanked === undefined || kind === 'automatic' || kind === 'survey' || reply.length > courteous.longest)
      return [plain];
    return [plain, { signs: lateSigns(closing, thanked(reply)), kind, weight: courteous.weight }];
  });
  const own = examples.filter(({ weight }) => weight === undefined);
  return together([
    [half, fitSigns(lateKinds, only(examples, null), { ridge: 4, rounds: 80, seenIn: 2, least })],
    [half, fitSigns(lateKinds, only(own, 'word'), { ...wording, rounds: 80, seenIn: 2 })],
    [half, fitSigns(lateKinds, only(own, 'piece'), { ...wording, rounds: 80, seenIn: 3 })],
  ]);
}

// Signs that weigh less are left out. Many small ones add up: with 0.1 it would cost two mails in a hundred.
const least = 0.02;
const wording = { ridge: 1.5, least };
// Judges that err unlike one another, by what clauses do, by words, by pieces of words, have half a voice or less, which makes
// the shares come true best on mails of authors not learnt from.
const half = 0.5;
const quarter = 0.25;

function only(examples: readonly Example[], kind: WordingKind | null, without = /^$/): readonly Example[] {
  return examples.map((example) => ({
    ...example,
    signs: new Map([...example.signs].filter(([sign]) => wordingKind(sign) === kind && !without.test(sign))),
  }));
}

/** One set of weights that adds up the votes of several. */
function together(judges: readonly (readonly [voice: number, weights: LinearModel])[]): LinearModel {
  const labels = judges[0]?.[1].labels ?? [];
  const sums = new Map<string, readonly number[]>();
  const vote = (sign: string, row: readonly number[], voice: number) => {
    const known = sums.get(sign);
    sums.set(
      sign,
      row.map((weight, at) => (known?.[at] ?? 0) + voice * weight),
    );
  };
  for (const [voice, { bias, weights }] of judges) {
    vote('', bias, voice);
    for (const [sign, row] of weights) vote(sign, row, voice);
  }
  const rows = [...sums].map(([sign, row]) => [sign, row.map((weight) => Math.round(weight * 100) / 100)] as const);
  const bias = rows.find(([sign]) => sign === '')?.[1] ?? [];
  return { labels, bias, weights: new Map(rows.filter(([sign, row]) => sign !== '' && row.some((w) => w !== 0))) };
}

/** Two first mails of two writers are two matters; each is set against one further down the list. */
const strangers = { weight: 0.12, apart: 7 };
const wordAlone = /^s?"|^(?:shared|added):(?!\d$)/;

export function fitPairs(pairs: readonly LabelledPair[]): LinearModel {
  const examples = pairs.flatMap(({ first, second, minutes_apart: minutes, label }, at): Example[] => {
    const other = pairs[(at + strangers.apart) % pairs.length]?.first ?? second;
    return [
      { signs: pairSigns(first, second, minutes), kind: label },
      { signs: pairSigns(first, other, minutes), kind: 'different', weight: strangers.weight },
    ];
  });
  const own = examples.filter(({ weight }) => weight === undefined);
  const learning = { ridge: 12, rounds: 150, seenIn: 2, least };
  return together([
    [half, fitSigns(secondKinds, only(examples, null), learning)],
    [half, fitSigns(secondKinds, only(own, null, wordAlone), { ...learning, ridge: 8 })],
    [quarter, fitSigns(secondKinds, only(own, 'gram'), { ...learning, ...wording })],
    [quarter, fitSigns(secondKinds, only(own, 'word'), { ...learning, ...wording })],
  ]);
}
