// Prints how often late replies and second mails are judged right: each author's training mails by the other authors', those kept
// aside, and further files. node dist/scripts/measure-replies.js [--late FILE] [--pairs FILE] [--list]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeLateReply, lateKinds } from '../src/policies/late-reply.js';
import { judgePair } from '../src/policies/same-problem.js';
import type { LinearModel } from '../src/policies/linear-model.js';
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

/** Each author's mails, judged by weights from all the other authors' in turn. */
function crossed<T extends { readonly id: string }>(
  title: string,
  items: readonly T[],
  fit: (items: readonly T[]) => LinearModel,
  judge: (items: readonly T[], weights: LinearModel) => Outcome[],
): void {
  const authors = [...new Set(items.map(authorOf))];
  const all = authors.map((author) => {
    const weights = fit(items.filter((item) => authorOf(item) !== author));
    const outcomes = judge(
      items.filter((item) => authorOf(item) === author),
      weights,
    );
    print(`${title}, author ${author} by the others`, outcomes);
    return outcomes;
  });
  print(`${title}, each author by the others`, all.flat());
}

/** Mails are numbered by author: "la-001". */
function authorOf({ id }: { readonly id: string }): string {
  return id.slice(0, id.indexOf('-'));
}

const late = (items: readonly LabelledReply[], weights?: LinearModel) =>
  items.map((item) => ({ right: item.kind, judged: judgeLateReply(item, {}, weights).kind }));
const pairs = (items: readonly LabelledPair[], weights?: LinearModel) =>
  items.map((item) => ({
    right: item.label,
    judged: judgePair({ ...item, minutesApart: item.minutes_apart }, {}, weights).kind,
  }));

const replies = labelledReplies(join(trainingFolder, 'late-replies.jsonl'));
const seconds = labelledPairs(join(trainingFolder, 'duplicates.jsonl'));
if (values.late === undefined && values.pairs === undefined) {
  if (values.quick !== true) {
    crossed('late replies', replies, fitReplies, late);
    crossed('duplicates', seconds, fitPairs, pairs);
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
