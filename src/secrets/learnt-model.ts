import { tableSize } from './learnt-features.js';

/** A node of a tree: what is asked, and where to go if it is less or not; a number is a leaf. */
export type Node = number | readonly [question: number, bound: number, less: Node, other: Node];

/** The two looks of the learnt judgement. */
export interface Model {
  /** First look: a weight for each feature, in 24ths. */
  readonly weights: Int8Array;
  /** Second look: trees over `questions`, added to `base`. */
  readonly base: number;
  readonly trees: readonly Node[];
}

export const scale = 24;

/** Weights as text: pairs of the distance to the one before and the weight, in base 64. */
export function packed(weights: Int8Array): string {
  const bytes: number[] = [];
  let last = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight === 0) continue;
    let step = at - last;
    while (step >= 128) {
      bytes.push((step & 127) | 128);
      step >>>= 7;
    }
    bytes.push(step, weight & 255);
    last = at;
  }
  return Buffer.from(bytes).toString('base64');
}

export function unpacked(text: string): Int8Array {
  const bytes = Buffer.from(text, 'base64');
  const weights = new Int8Array(tableSize);
  let at = 0;
  let index = 0;
  while (index < bytes.length) {
    let step = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[index++] ?? 0;
      step |= (byte & 127) << shift;
      shift += 7;
      if (byte < 128) break;
    }
    at += step;
    weights[at] = ((bytes[index++] ?? 0) << 24) >> 24;
  }
  return weights;
}

export function walk(trees: readonly Node[], base: number, answers: ArrayLike<number>): number {
  let sum = base;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = (answers[node[0]] ?? 0) < node[1] ? node[2] : node[3];
    sum += node;
  }
  return sum;
}
