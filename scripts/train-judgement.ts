// Writes the weights of src/policies/judgement.ts from the mails of training/; with --check it only compares, for CI.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { impactWeights, matterWeights } from '../src/policies/data/judgement-weights.js';
import { readModel, type LinearModel } from '../src/policies/linear-model.js';
import { difference, textOf } from './model-text.js';
import { labelledMails, trainJudgement } from './judgement-training.js';

const file = join(process.cwd(), 'src/policies/data/judgement-weights.ts');

const { matter, impact } = trainJudgement(labelledMails('routing.jsonl'));
if (process.argv.includes('--check')) {
  // What was pruned on one machine may just stay on another, so the prune limit is the tolerance.
  const apart = Math.max(difference(matter, readModel(matterWeights)), difference(impact, readModel(impactWeights)));
  if (!(apart <= 0.15)) {
    console.error('The weights are not what training/ gives: run "node dist/scripts/train-judgement.js"');
    process.exitCode = 1;
  }
} else {
  const constant = (name: string, model: LinearModel) => `export const ${name} = String.raw\`\n${textOf(model)}\n\`;\n`;
  const head =
    '/* eslint-disable max-lines -- generated */\n' +
    '// Written by scripts/train-judgement.ts from training/routing.jsonl; do not edit. Labels first, then the bias and each\n' +
    '// feature with one weight per label, in hundredths.\n\n';
  writeFileSync(file, `${head}${constant('matterWeights', matter)}\n${constant('impactWeights', impact)}`);
  console.log(`${matter.weights.size} features for the matter, ${impact.weights.size} for the impact`);
}
