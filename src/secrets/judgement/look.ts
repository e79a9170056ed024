import type { Clues } from './clues.js';
import { multiply, weighed, type Network } from './network.js';
import { rowAt, wholeRowAt, type RowKind } from './rows.js';

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
  /** What a token is, outward and inward. */
  readonly row: Float32Array;
  /** What the hidden layer reads: window, far, mail, inward, in the order of its weights. */
  readonly all: Float32Array;
  readonly window: Float32Array;
  readonly hidden: Float32Array;
}

/** Reads a mail once; time and memory grow with its tokens. */
export function lookAt(clues: Clues, network: Network): Look {
  const { outward: size, inward: rest, reach, mailBias, windowBias, hiddenBias } = network;
  const outward = new Float32Array(clues.count * size);
  const inward = new Float32Array(clues.count * rest);
  const row = new Float32Array(size + rest);
  for (let at = 0; at < clues.count; at += 1) {
    wholeRowAt(clues, network, at, row);
    for (let index = 0; index < size; index += 1) outward[at * size + index] = Math.tanh(row[index]!);
    for (let index = 0; index < rest; index += 1) inward[at * rest + index] = Math.max(0, row[size + index]!);
  }
  const scratch = {
    row,
    all: new Float32Array(windowBias.length + 2 * size + mailBias.length + rest),
    window: new Float32Array((2 * reach + 1) * size),
    hidden: new Float32Array(hiddenBias.length),
  };
  return { clues, network, outward, inward, mail: mailOf(outward, clues.count, network), scratch };
}

/** Log odds of one token by the long sums over its neighbours, the mail and itself. */
export function firstLook({ clues, network, outward, inward, mail }: Look, at: number): number {
  const { outward: size, inward: rest, farReach, glance, glanceFar } = network;
  let sum = network.glanceBias;
  const first = Math.max(0, at - farReach);
  const last = Math.min(clues.count - 1, at + farReach);
  let weight = (first - at + farReach) * size;
  for (let index = first * size; index < (last + 1) * size; index += 1, weight += 1)
    sum += outward[index]! * glanceFar[weight]!;
  const about = 2 * size;
  for (let index = 0; index < mail.length; index += 1) sum += mail[index]! * glance[about + index]!;
  const own = about + mail.length;
  for (let index = 0; index < rest; index += 1) sum += inward[at * rest + index]! * glance[own + index]!;
  return sum;
}

/** What is left out to see what it was worth. */
export interface Without {
  /** Kinds of rows of the token itself. */
  readonly rows?: RowKind;
  /** Neighbours from this distance to that one, behind it above zero. */
  readonly from?: number;
  readonly to?: number;
  readonly mail?: boolean;
}

const nothingLeftOut: Without = {};

/** Log odds of one token by the window of its neighbours besides; its hidden numbers stay in `scratch`. */
export function secondLook(look: Look, at: number, without: Without = nothingLeftOut): number {
  const { clues, network, outward, inward, mail, scratch } = look;
  const { outward: size, inward: rest, reach, farReach } = network;
  const { row, all, window, hidden } = scratch;
  const far = network.windowBias.length;
  const about = far + 2 * size;
  const own = about + mail.length;
  all.fill(0);
  if (without.rows === undefined) all.set(inward.subarray(at * rest, (at + 1) * rest), own);
  else {
    rowAt(clues, network, at, row, without.rows);
    for (let index = 0; index < rest; index += 1) all[own + index] = Math.max(0, row[size + index]!);
  }
  all.set(network.farBias, far);
  const first = Math.max(0, at - farReach);
  const last = Math.min(clues.count - 1, at + farReach);
  for (let other = first; other <= last; other += 1) {
    if (isLeftOut(without, other - at)) continue;
    let weight = (other - at + farReach) * 2 * size;
    for (let lane = 0; lane < 2; lane += 1)
      for (let index = 0; index < size; index += 1, weight += 1)
        all[far + lane * size + index]! += outward[other * size + index]! * network.far[weight]!;
  }
  if (without.mail !== true) all.set(mail, about);
  window.fill(0);
  for (let other = Math.max(0, at - reach); other <= Math.min(clues.count - 1, at + reach); other += 1)
    if (!isLeftOut(without, other - at))
      window.set(outward.subarray(other * size, (other + 1) * size), (other - at + reach) * size);
  multiply(network.window, window, network.windowBias, all);
  multiply(network.hidden, all, network.hiddenBias, hidden);
  return weighed(hidden, network.out);
}

function isLeftOut({ from, to }: Without, distance: number): boolean {
  return from !== undefined && to !== undefined && distance >= from && distance <= to;
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
