// Writes the weights by which late replies and second mails are judged, from the mails of training/; with --check it only
// compares, for CI.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWeights, type SignWeights } from '../src/policies/sign-weights.js';
import { fitPairs, fitReplies, labelledPairs, labelledReplies, trainingFolder } from './reply-training.js';

const folder = join(process.cwd(), 'src/policies/data');

/** One sign an entry, weights in hundredths; entries fill lines of 110 characters. */
function written({ kinds, bias, signs }: SignWeights): string {
  const entries = [['', bias] as const, ...signs].map(
    ([sign, row]) => `${sign}=${row.map((weight) => String(Math.round(weight * 100))).join(' ')}`,
  );
  const lines: string[] = [kinds.join(' ')];
  let line = '';
  for (const entry of entries) {
    if (line !== '' && line.length + entry.length > 110) {
      lines.push(line);
      line = '';
    }
    line += `${line === '' ? '' : '|'}${entry}`;
  }
  return [...lines, line].join('\n');
}

function source(name: string, mails: string, weights: SignWeights): string {
  const text = written(weights);
  const long = text.split('\n').length > 380 ? '/* eslint-disable max-lines -- generated */\n' : '';
  const head =
    `${long}// Written by scripts/train-replies.ts from training/${mails}; do not edit. The kinds first, then the bias and each sign\n` +
    '// with one weight per kind, in hundredths.\n\n';
  return `${head}export const ${name} = String.raw\`\n${text}\n\`;\n`;
}

/** The greatest difference of two weights; exponentials may differ in the last digit between processors. */
function difference(one: SignWeights, two: SignWeights): number {
  const names = new Set([...one.signs.keys(), ...two.signs.keys()]);
  const zero = one.kinds.map(() => 0);
  const rows = [...names].map((name) => [one.signs.get(name) ?? zero, two.signs.get(name) ?? zero] as const);
  return Math.max(
    ...[...rows, [one.bias, two.bias] as const].flatMap(([a, b]) =>
      a.map((weight, at) => Math.abs(weight - (b[at] ?? 0))),
    ),
  );
}

const made = [
  {
    file: 'late-reply-weights.ts',
    name: 'lateReplyWeights',
    mails: 'late-replies.jsonl',
    weights: fitReplies(labelledReplies(join(trainingFolder, 'late-replies.jsonl'))),
  },
  {
    file: 'duplicate-weights.ts',
    name: 'duplicateWeights',
    mails: 'duplicates.jsonl',
    weights: fitPairs(labelledPairs(join(trainingFolder, 'duplicates.jsonl'))),
  },
];

for (const { file, name, mails, weights } of made) {
  const path = join(folder, file);
  if (process.argv.includes('--check')) {
    const text = readFileSync(path, 'utf8').split('String.raw`')[1]?.split('`')[0] ?? '';
    // What was pruned on one machine may just stay on another, so the limit of pruning is the tolerance.
    if (difference(weights, readWeights(text)) <= 0.1) continue;
    console.error(`${file} is not what training/ gives: run "node dist/scripts/train-replies.js"`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, source(name, mails, weights));
    console.log(`${file}: ${weights.signs.size} signs`);
  }
}
