import type { Clues } from './clues.js';
import { dot, weighed, type Network } from './network.js';
import { stepped } from './room.js';
import { rowAt } from './rows.js';

/** A mail as the network sees it. Sums are log odds that a token is part of a secret. */
export interface Look {
  readonly clues: Clues;
  readonly network: Network;
  /** For each token the outward numbers. */
  readonly outward: Float32Array;
  readonly mail: Float32Array;
  /** For each token the sum of the first look: by its own rows, the mail and its nearest neighbours. */
  readonly first: Float32Array;
}

/** Reads a mail once; time and memory grow with its tokens. Of a row only what neighbours and first look need is summed. */
export function lookAt(clues: Clues, network: Network): Look {
  const { outward: size } = network;
  const outward = new Float32Array(clues.count * size);
  const own = new Float32Array(clues.count);
  const row = network.row.subarray(0, stepped(size + 1));
  const told = network.row.subarray(0, size);
  for (let at = 0; at < clues.count; at += 1) {
    rowAt(clues, network, at, row);
    own[at] = row[size]!;
    network.room.squash(told);
    outward.set(told, at * size);
  }
  const mail = mailOf(outward, clues.count, network);
  const about = network.glanceBias[0]! + dot(mail, 0, network.glanceMail, 0, mail.length);
  for (let at = 0; at < clues.count; at += 1) own[at]! += about;
  return { clues, network, outward, mail, first: network.glance.along(outward, own) };
}

/**
 * Log odds of one token by the window of its neighbours, the long sums, the mail and itself; what led to them stays in the
 * network's layers until the next look.
 */
export function secondLook({ clues, network, outward, mail }: Look, at: number): number {
  const { outward: size, inward: rest, reach, farReach, window, hidden, far } = network;
  const parts = partsOf(network);
  const near = around(at, reach, clues.count);
  window.input.fill(0);
  window.input.set(outward.subarray(near.first * size, (near.last + 1) * size), (near.first - at + reach) * size);
  window.run();
  const all = hidden.input;
  all.set(window.output);
  all.set(network.farBias, parts.far);
  const { first, last } = around(at, farReach, clues.count);
  for (let other = first; other <= last; other += 1)
    for (let lane = 0; lane < 2; lane += 1) {
      const weight = ((other - at + farReach) * 2 + lane) * size;
      const into = parts.far + lane * size;
      for (let index = 0; index < size; index += 1)
        all[into + index]! += outward[other * size + index]! * far[weight + index]!;
    }
  all.set(mail, parts.mail);
  const { row } = network;
  rowAt(clues, network, at, row);
  for (let index = 0; index < rest; index += 1) all[parts.inward + index] = Math.max(0, row[size + 1 + index]!);
  hidden.run();
  return weighed(hidden.output, network.out);
}

/** Where the parts of what the hidden layer reads begin; the window is the first. */
export function partsOf({ window, outward, mail: about }: Network): {
  readonly far: number;
  readonly mail: number;
  readonly inward: number;
} {
  const far = window.output.length;
  const mail = far + 2 * outward;
  return { far, mail, inward: mail + about.output.length };
}

/** The first and the last token within reach. */
export function around(at: number, reach: number, count: number): { readonly first: number; readonly last: number } {
  return { first: Math.max(0, at - reach), last: Math.min(count - 1, at + reach) };
}

function mailOf(outward: Float32Array, count: number, { outward: size, mail }: Network): Float32Array {
  const both = mail.input;
  both.fill(-9, 0, size);
  both.fill(0, size);
  for (let at = 0; at < count; at += 1)
    for (let index = 0; index < size; index += 1) {
      const value = outward[at * size + index]!;
      if (value > both[index]!) both[index] = value;
      both[size + index]! += value / count;
    }
  mail.run();
  return mail.output.slice();
}
