// Prints how often late replies and second mails are judged right: by crossing the training mails, on those kept aside,
// and on further files. node dist/scripts/measure-replies.js [--late FILE] [--pairs FILE] [--list]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeLateReply, lateKinds } from '../src/policies/late-reply.js';
import { lateSigns } from '../src/policies/late-signs.js';
import { pairSigns } from '../src/policies/pair-signs.js';
import { judgePair } from '../src/policies/same-problem.js';
import { sharesOf, type Signs, type SignWeights } from '../src/policies/sign-weights.js';
import {
  fitPairs,
  fitReplies,
  labelledPairs,
  labelledReplies,
  trainingFolder,
  type LabelledPair,
  type LabelledReply,
} from './reply-training.js';

const { values } = parseArgs({
  options: {
    late: { type: 'string' },
    pairs: { type: 'string' },
    list: { type: 'boolean' },
    quick: { type: 'boolean' },
  },
});

interface Outcome {
  readonly right: string;
  readonly judged: string;
}

function print(title: string, outcomes: readonly Outcome[]): void {
  const hits = outcomes.filter(({ right, judged }) => right === judged).length;
  const missed = new Map<string, number>();
  for (const { right, judged } of outcomes) {
    if (right !== judged) missed.set(`${right} > ${judged}`, (missed.get(`${right} > ${judged}`) ?? 0) + 1);
  }
  console.log(`${title}: ${((100 * hits) / outcomes.length).toFixed(1)} % of ${outcomes.length}`);
  if (values.list !== true) return;
  for (const [what, times] of [...missed].sort((a, b) => b[1] - a[1])) console.log(`  ${what}: ${times}`);
}

/** Every tenth is judged by weights from the other nine, in turn. */
function crossed<T>(
  items: readonly T[],
  fit: (items: readonly T[]) => SignWeights,
  signsOf: (item: T) => Signs,
  right: (item: T) => string,
): Outcome[] {
  const folds = 10;
  return Array.from({ length: folds }, (_, fold) => {
    const weights = fit(items.filter((_item, at) => at % folds !== fold));
    return items
      .filter((_item, at) => at % folds === fold)
      .map((item) => {
        const shares = [...sharesOf(signsOf(item), weights)];
        return { right: right(item), judged: shares.reduce((best, next) => (next[1] > best[1] ? next : best))[0] };
      });
  }).flat();
}

const late = (items: readonly LabelledReply[]) =>
  items.map((item) => ({ right: item.kind, judged: judgeLateReply(item).kind }));
const pairs = (items: readonly LabelledPair[]) =>
  items.map((item) => ({ right: item.label, judged: judgePair({ ...item, minutesApart: item.minutes_apart }).kind }));

const replies = labelledReplies(join(trainingFolder, 'late-replies.jsonl'));
const seconds = labelledPairs(join(trainingFolder, 'duplicates.jsonl'));
if (values.late === undefined && values.pairs === undefined) {
  if (values.quick !== true) {
    print(
      'late replies, crossed',
      crossed(
        replies,
        fitReplies,
        ({ closing, reply }) => lateSigns(closing, reply),
        ({ kind }) => kind,
      ),
    );
    print(
      'duplicates, crossed',
      crossed(
        seconds,
        fitPairs,
        (pair) => pairSigns(pair.first, pair.second, pair.minutes_apart),
        ({ label }) => label,
      ),
    );
  }
  print('late replies, kept aside', late(labelledReplies(join(trainingFolder, 'held', 'late-replies.jsonl'))));
  print('duplicates, kept aside', pairs(labelledPairs(join(trainingFolder, 'held', 'duplicates.jsonl'))));
}
if (values.late !== undefined) print(values.late, late(labelledReplies(values.late)));
if (values.pairs !== undefined) print(values.pairs, pairs(labelledPairs(values.pairs)));
const clock = process.hrtime.bigint();
for (const { closing, reply } of replies) judgeLateReply({ closing, reply });
for (const { first, second, minutes_apart: minutesApart } of seconds)
  judgePair({ first: { ...first }, second: { ...second }, minutesApart });
const each = Number(process.hrtime.bigint() - clock) / 1e6 / (replies.length + seconds.length);
console.log(`${each.toFixed(2)} ms a mail, ${lateKinds.length} kinds`);
