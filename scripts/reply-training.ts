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

export function fitReplies(replies: readonly LabelledReply[]): SignWeights {
  const examples = replies.flatMap(({ closing, reply, kind }, at) => {
    const plain = { signs: lateSigns(closing, reply), kind };
    const thanked = courtesies[at % courtesies.length];
    if (thanked === undefined || kind === 'automatic' || kind === 'survey' || reply.length > courteous.longest)
      return [plain];
    return [plain, { signs: lateSigns(closing, thanked(reply)), kind, weight: courteous.weight }];
  });
  return fitSigns(lateKinds, examples, { ridge: 3, rounds: 120, seenIn: 2, least: 0.08 });
}

/** Two first mails of two writers are two matters; each is set against one further down the list. */
const strangers = { weight: 0.3, apart: 7 };

export function fitPairs(pairs: readonly LabelledPair[]): SignWeights {
  const examples = pairs.flatMap(({ first, second, minutes_apart: minutes, label }, at) => {
    const other = pairs[(at + strangers.apart) % pairs.length]?.first ?? second;
    return [
      { signs: pairSigns(first, second, minutes), kind: label },
      { signs: pairSigns(first, other, minutes), kind: 'different', weight: strangers.weight },
    ];
  });
  return fitSigns(secondKinds, examples, { ridge: 12, rounds: 200, seenIn: 2, least: 0.03 });
}
