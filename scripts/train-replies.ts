// Writes the weights by which late replies and second mails are judged, from the mails of training/; with --check it only
// compares, for CI.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel, type LinearModel } from '../src/policies/linear-model.js';
import { difference, textOf } from './model-text.js';
import { fitPairs, fitReplies, labelledPairs, labelledReplies, trainingFolder } from './reply-training.js';

const folder = join(process.cwd(), 'src/policies/data');

function source(name: string, mails: string, weights: LinearModel): string {
  const text = textOf(weights);
  const long = text.split('\n').length > 380 ? '/* eslint-disable max-lines -- generated */\n' : '';
  const head =
    `${long}// Written by scripts/train-replies.ts from training/${mails}; do not edit. The kinds first, then the bias and each sign\n` +
    '// with one weight per kind, in hundredths.\n\n';
  return `${head}export const ${name} = String.raw\`\n${text}\n\`;\n`;
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
    if (difference(weights, readModel(text)) <= 0.1) continue;
    console.error(`${file} is not what training/ gives: run "node dist/scripts/train-replies.js"`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, source(name, mails, weights));
    console.log(`${file}: ${weights.weights.size} signs`);
  }
}
