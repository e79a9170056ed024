import type { Hearing } from './hearing.js';
import type { Layer } from './layer.js';
import type { Room } from './room.js';
import type { Table } from './table.js';
import type { Traits } from './traits.js';

/**
 * The learnt judgement as data: sums of rows for what a token is, what it hears of its neighbours, and of theirs, then a window of
 * them, then what the other candidates of the mail say (candidates.ts). Matrices are written row after row; the sizes are those of
 * scripts/train-secrets.py.
 */
export interface Network {
  /** Length of what a token is to its neighbours, and of what it is to itself; a row holds both. */
  readonly outward: number;
  readonly inward: number;
  /** How far the window reaches to either side. */
  readonly reach: number;
  /** Number of a word; 0 is every other word. */
  readonly words: ReadonlyMap<string, number>;
  /** All the rows, and for each kind of them which is the first; without rule, cue, inner word or head a token has no such row. */
  readonly table: Table;
  readonly first: Readonly<Record<TableName, number>>;
  /** The row that a word adds to a token, the word in a token of other signs, and the head of its column. */
  readonly wordRow: (word: number) => number;
  readonly innerRow: (word: number) => number;
  readonly headRow: (word: number) => number;
  /** The first of the rows kept for words of the dictionary, and whose each of them is by now. */
  readonly firstKept: number;
  readonly keptFor: Traits[];
  /** Where layers and table are, and in it a row to be read at once. */
  readonly room: Room;
  readonly row: Float32Array;
  readonly hearing: Hearing;
  /** What the mail is about, of the largest and the mean numbers of what its tokens are in the end. */
  readonly mail: Layer;
  /** First look: one weight for each number of the token, and one for each number of the mail. */
  readonly glance: Float32Array;
  readonly glanceBias: Float32Array;
  readonly glanceMail: Float32Array;
  /** Below this sum of the first look there is no second. */
  readonly glanceBound: number;
  readonly window: Layer;
  /** Reads window, token, mail and inward, in this order. */
  readonly hidden: Layer;
  /** One weight for each hidden number, and the bias. */
  readonly out: Float32Array;
  /** Third look: what a candidate tells the others, from its hidden numbers and how likely it is. */
  readonly tell: Float32Array;
  readonly tellBias: Float32Array;
  readonly third: Layer;
  /** One weight for each number of the third look, and the bias. */
  readonly last: Float32Array;
}

/** Rows that stand in the table as they were learnt; `before` and `after` are the signs. */
export const tableNames = [
  'bias',
  'numbers',
  'form',
  'suffix',
  'pattern',
  'cue',
  'rule',
  'before',
  'after',
  'part',
  'place',
  'fromEnd',
  'width',
] as const;
export type TableName = (typeof tableNames)[number];

/** Nearly the hyperbolic tangent, without an exponential. */
export function squash(sum: number): number {
  if (sum >= 3) return 1;
  if (sum <= -3) return -1;
  const square = sum * sum;
  return (sum * (27 + square)) / (27 + 9 * square);
}

/** By how much that grows with the sum. */
export function slopeOfSquash(sum: number): number {
  if (Math.abs(sum) >= 3) return 0;
  const square = sum * sum;
  return ((9 - square) / (9 + 3 * square)) ** 2;
}

/** The sum of `length` products, four at a time. */
export function dot(a: Float32Array, aFrom: number, b: Float32Array, bFrom: number, length: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  let index = 0;
  for (; index + 3 < length; index += 4) {
    first += a[aFrom + index]! * b[bFrom + index]!;
    second += a[aFrom + index + 1]! * b[bFrom + index + 1]!;
    third += a[aFrom + index + 2]! * b[bFrom + index + 2]!;
    fourth += a[aFrom + index + 3]! * b[bFrom + index + 3]!;
  }
  for (; index < length; index += 1) first += a[aFrom + index]! * b[bFrom + index]!;
  return first + second + third + fourth;
}

/** The values, each times its weight, and the last of the weights as it is. */
export function weighed(values: Float32Array, weights: Float32Array): number {
  return dot(values, 0, weights, 0, values.length) + weights[values.length]!;
}
