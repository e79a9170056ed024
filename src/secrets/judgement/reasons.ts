import { nothing, type Judged } from './candidates.js';
import { secondLook, type Without } from './look.js';

/** What may speak for a value, and what of the mail it is. None of it repeats a word of the mail. */
const evidence: readonly (readonly [reason: string, without: Without])[] = [
  ['the word itself', { rows: 'word' }],
  ['built like a value', { rows: 'shape' }],
  ['the signs around it', { rows: 'signs' }],
  ['its place in the line', { rows: 'place' }],
  ['a rule that took it', { rows: 'rule' }],
  ['the word before it', { from: -1, to: -1 }],
  ['the words before it', { from: -4, to: -1 }],
  ['what was said before', { from: -60, to: -5 }],
  ['the words after it', { from: 1, to: 4 }],
  ['what is said behind', { from: 5, to: 60 }],
  ['what the mail is about', { mail: true }],
];

/** The three things without which a token would have been believed least, the weightiest first. */
export function reasonsFor({ look, sums, alone }: Judged, at: number): readonly string[] {
  const sum = alone[at] ?? nothing;
  const worths = evidence.map(([reason, without]) => ({
    reason,
    worth: sum - secondLook(look, at, without),
  }));
  return [...worths, { reason: 'the others like it', worth: (sums[at] ?? nothing) - sum }]
    .filter(({ worth }) => worth > 0.2)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 3)
    .map(({ reason }) => reason);
}
