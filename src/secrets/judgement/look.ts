import type { Clues } from './clues.js';
import { dot, multiply, weighed, type Network } from './network.js';
import { rowAt } from './rows.js';

/** A mail as the network sees it. Sums are log odds that a token is part of a secret. */
export interface Look {
  readonly clues: Clues;
  readonly network: Network;
  /** For each token the outward numbers, and the inward ones. */
  readonly outward: Float32Array;
  readonly inward: Float32Array;
  readonly mail: Float32Array;
  readonly scratch: Scratch;
}

/** Room to work in, used anew for every token. */
interface Scratch {
  /** What the window is made of. */
  readonly window: Float32Array;
  /** What the hidden layer reads: window, far, mail, inward, in the order of its weights. */
  readonly all: Float32Array;
  readonly hidden: Float32Array;
}

/** Reads a mail once; time and memory grow with its tokens. */
export function lookAt(clues: Clues, network: Network): Look {
  const { outward: size, inward: rest, reach, mailBias, windowBias, hiddenBias } = network;
  const outward = new Float32Array(clues.count * size);
  const inward = new Float32Array(clues.count * rest);
  const row = new Float32Array(size + rest);
  for (let at = 0; at < clues.count; at += 1) {
    rowAt(clues, network, at, row);
    for (let index = 0; index < size; index += 1) outward[at * size + index] = Math.tanh(row[index]!);
    for (let index = 0; index < rest; index += 1) inward[at * rest + index] = Math.max(0, row[size + index]!);
  }
  const scratch = {
    window: new Float32Array((2 * reach + 1) * size),
    all: new Float32Array(windowBias.length + 2 * size + mailBias.length + rest),
    hidden: new Float32Array(hiddenBias.length),
  };
  return { clues, network, outward, inward, mail: mailOf(outward, clues.count, network), scratch };
}

/** Log odds of one token by the long sums over its neighbours, the mail and itself. */
export function firstLook({ clues, network, outward, inward, mail }: Look, at: number): number {
  const { outward: size, inward: rest, farReach, glance, glanceFar } = network;
  const { first, last } = around(at, farReach, clues.count);
  const length = (last + 1 - first) * size;
  const own = 2 * size + mail.length;
  return (
    network.glanceBias +
    dot(outward, first * size, glanceFar, (first - at + farReach) * size, length) +
    dot(mail, 0, glance, 2 * size, mail.length) +
    dot(inward, at * rest, glance, own, rest)
  );
}

/** Log odds of one token by the window of its neighbours besides; what led to them stays in `scratch`. */
export function secondLook(look: Look, at: number): number {
  const { clues, network, outward, inward, mail, scratch } = look;
  const { outward: size, inward: rest, reach, farReach } = network;
  const { window, all, hidden } = scratch;
  const parts = partsOf(network);
  const near = around(at, reach, clues.count);
  window.fill(0);
  window.set(outward.subarray(near.first * size, (near.last + 1) * size), (near.first - at + reach) * size);
  multiply(network.window, window, network.windowBias, all);
  all.set(network.farBias, parts.far);
  const { first, last } = around(at, farReach, clues.count);
  for (let other = first; other <= last; other += 1)
    for (let lane = 0; lane < 2; lane += 1) {
      const weight = ((other - at + farReach) * 2 + lane) * size;
      const into = parts.far + lane * size;
      for (let index = 0; index < size; index += 1)
        all[into + index]! += outward[other * size + index]! * network.far[weight + index]!;
    }
  all.set(mail, parts.mail);
  all.set(inward.subarray(at * rest, (at + 1) * rest), parts.inward);
  multiply(network.hidden, all, network.hiddenBias, hidden);
  return weighed(hidden, network.out);
}

/** Where the parts of what the hidden layer reads begin; the window is the first. */
export function partsOf({ windowBias, outward, mailBias }: Network): {
  readonly far: number;
  readonly mail: number;
  readonly inward: number;
} {
  const far = windowBias.length;
  const mail = far + 2 * outward;
  return { far, mail, inward: mail + mailBias.length };
}

/** The first and the last token within reach. */
export function around(at: number, reach: number, count: number): { readonly first: number; readonly last: number } {
  return { first: Math.max(0, at - reach), last: Math.min(count - 1, at + reach) };
}

function mailOf(outward: Float32Array, count: number, network: Network): Float32Array {
  const { outward: size, mailBias } = network;
  const both = new Float32Array(2 * size);
  both.fill(-9, 0, size);
  for (let at = 0; at < count; at += 1)
    for (let index = 0; index < size; index += 1) {
      const value = outward[at * size + index]!;
      if (value > both[index]!) both[index] = value;
      both[size + index]! += value / count;
    }
  const mail = new Float32Array(mailBias.length);
  multiply(network.mail, both, mailBias, mail);
  return mail;
}
