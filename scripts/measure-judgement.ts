// Prints how often policies/judgement.ts is right: on the mails kept aside, across authors, and on files named as arguments.
import { readFileSync } from 'node:fs';
import { classify } from '../src/policies/judgement.js';
import { sharesOf } from '../src/policies/linear-model.js';
import { featuresOf } from '../src/policies/request-features.js';
import { scoreOf, type Said, type Score } from './judgement-score.js';
import { labelledMails, trainJudgement, type LabelledMail } from './judgement-training.js';

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function print(name: string, mails: number, score: Score): void {
  const parts = (record: Readonly<Record<string, number>>) =>
    Object.entries(record)
      .map(([label, share]) => `${label} ${percent(share)}`)
      .join(', ');
  console.log(`${name}: ${mails} mails`);
  console.log(`  matter   ${percent(score.matter)}   (${parts(score.byQueue)}; ${score.sentAway} sent away wrongly)`);
  console.log(`  priority ${percent(score.impact)}   (${parts(score.byLevel)})`);
}

/** Trained on some authors, asked about another whose mails it never met. */
function acrossAuthors(mails: readonly LabelledMail[], author: string): void {
  const others = mails.filter(({ id }) => !id.startsWith(author));
  const own = mails.filter(({ id }) => id.startsWith(author));
  const { matter, impact } = trainJudgement(others);
  const likeliest = (shares: ReadonlyMap<string, number>) => [...shares].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  const judge = ({ subject, text }: LabelledMail): Said => {
    const features = featuresOf(subject, text);
    const label = likeliest(sharesOf(features, matter));
    const queue = label === 'technology' || label === 'maintenance';
    return {
      queue: queue ? label : 'redirect',
      redirect: queue ? null : label,
      priority: likeliest(sharesOf(features, impact)),
    };
  };
  print(`author "${author}" by weights from the others`, own.length, scoreOf(own, judge));
}

const files = process.argv.slice(2);
const training = labelledMails('routing.jsonl');
const held = labelledMails('held/routing.jsonl');
print('kept aside (training/held)', held.length, scoreOf(held, classify));
for (const author of ['ra', 'rb', 'rc', 'rd', 'rh']) acrossAuthors(training, author);
for (const file of files) {
  const mails = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledMail);
  print(file, mails.length, scoreOf(mails, classify));
}
const started = performance.now();
for (const mail of training) classify(mail);
console.log(`${((performance.now() - started) / training.length).toFixed(2)} ms a mail`);
