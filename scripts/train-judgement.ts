// Writes the weights of src/policies/judgement.ts from the mails of training/; with --check it only compares, for CI.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { impactWeights, matterWeights } from '../src/policies/data/judgement-weights.js';
import { readModel, type LinearModel } from '../src/policies/linear-model.js';
import { labelledMails, trainJudgement } from './judgement-training.js';

const file = join(process.cwd(), 'src/policies/data/judgement-weights.ts');

/** One feature an entry, weights in hundredths; entries fill lines of 110 characters. */
function written(model: LinearModel): string {
  const entries = [['', model.bias] as const, ...model.weights].map(
    ([name, weights]) => `${name}=${weights.map((weight) => String(Math.round(weight * 100))).join(' ')}`,
  );
  const lines = [model.labels.join(' ')];
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

/** The greatest difference of two weights; exponentials may differ in the last digit between processors. */
function difference(one: LinearModel, two: LinearModel): number {
  const names = new Set([...one.weights.keys(), ...two.weights.keys()]);
  const zero = one.labels.map(() => 0);
  const differences = [...names].flatMap((name) => {
    const other = two.weights.get(name) ?? zero;
    return (one.weights.get(name) ?? zero).map((weight, at) => Math.abs(weight - (other[at] ?? 0)));
  });
  return Math.max(...differences, ...one.bias.map((bias, at) => Math.abs(bias - (two.bias[at] ?? 0))));
}

const { matter, impact } = trainJudgement(labelledMails('routing.jsonl'));
if (process.argv.includes('--check')) {
  // What was pruned on one machine may just stay on another, so the prune limit is the tolerance.
  const apart = Math.max(difference(matter, readModel(matterWeights)), difference(impact, readModel(impactWeights)));
  if (!(apart <= 0.15)) {
    console.error('The weights are not what training/ gives: run "node dist/scripts/train-judgement.js"');
    process.exitCode = 1;
  }
} else {
  const constant = (name: string, model: LinearModel) =>
    `export const ${name} = String.raw\`\n${written(model)}\n\`;\n`;
  const head =
    '/* eslint-disable max-lines -- generated */\n' +
    '// Written by scripts/train-judgement.ts from training/routing.jsonl; do not edit. Labels first, then the bias and each\n' +
    '// feature with one weight per label, in hundredths.\n\n';
  writeFileSync(file, `${head}${constant('matterWeights', matter)}\n${constant('impactWeights', impact)}`);
  console.log(`${matter.weights.size} features for the matter, ${impact.weights.size} for the impact`);
}
