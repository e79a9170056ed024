import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lateKinds, type LateKind } from '../src/policies/late-reply.js';
import { lateSigns } from '../src/policies/late-signs.js';
import { pairSigns, type Problem } from '../src/policies/pair-signs.js';
import { secondKinds, type SecondKind } from '../src/policies/same-problem.js';
import type { SignWeights } from '../src/policies/sign-weights.js';
import { fitSigns } from './fit-signs.js';

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

/** Reads a file of labelled mails, one JSON object a line. */
export function labelled<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

export const trainingFolder = join(process.cwd(), 'training');

export function fitReplies(replies: readonly LabelledReply[]): SignWeights {
  const examples = replies.map(({ closing, reply, kind }) => ({ signs: lateSigns(closing, reply), kind }));
  return fitSigns(lateKinds, examples, { ridge: 4, rounds: 150, seenIn: 2, least: 0.08 });
}

export function fitPairs(pairs: readonly LabelledPair[]): SignWeights {
  const examples = pairs.map(({ first, second, minutes_apart: minutes, label }) => ({
    signs: pairSigns(first, second, minutes),
    kind: label,
  }));
  return fitSigns(secondKinds, examples, { ridge: 12, rounds: 200, seenIn: 2, least: 0.03 });
}
