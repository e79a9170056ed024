import type { Clues } from './clues.js';
import { dot, weighed, type Network } from './network.js';
import { rowAt } from './rows.js';

/** A mail as the network sees it, until it sees another: what its tokens are stays in the network. Sums are log odds that a token is part of a secret. */
export interface Look {
  readonly clues: Clues;
  readonly network: Network;
  readonly mail: Float32Array;
  /** For each token the sum of the first look: by itself with what it heard, and by the mail. */
  readonly first: Float32Array;
}

/** Reads a mail once; time grows with its tokens. */
export function lookAt(clues: Clues, network: Network): Look {
  const { outward: size, hearing, room } = network;
  if (clues.count > hearing.most) throw new RangeError(`${clues.count} tokens are more than a mail has`);
  for (let at = 0; at < clues.count; at += 1) rowAt(clues, network, at, hearing.around(hearing.own, at, 0));
  const { heard } = hearing;
  room.squash(hearing.of(hearing.own, 0, clues.count));
  hearing.hear(clues.count);
  const all = hearing.of(heard, 0, clues.count);
  const mail = mailOf(all, clues.count, network);
  const about = network.glanceBias[0]! + dot(mail, 0, network.glanceMail, 0, mail.length);
  const first = new Float32Array(clues.count);
  for (let at = 0; at < clues.count; at += 1) first[at] = about + dot(all, at * size, network.glance, 0, size);
  return { clues, network, mail, first };
}

/**
 * Log odds of one token by the window of its neighbours, itself with what it heard, the mail and itself alone; what led to them
 * stays in the network's layers until the next look.
 */
export function secondLook({ clues, network, mail }: Look, at: number): number {
  const { hearing, reach, window, hidden, row, outward: size } = network;
  const parts = partsOf(network);
  window.input.set(hearing.around(hearing.heard, at, reach));
  window.run();
  const all = hidden.input;
  all.set(window.output);
  all.set(hearing.around(hearing.heard, at, 0), parts.token);
  all.set(mail, parts.mail);
  rowAt(clues, network, at, row);
  for (let index = 0; index < network.inward; index += 1) all[parts.inward + index] = Math.max(0, row[size + index]!);
  hidden.run();
  return weighed(hidden.output, network.out);
}

/** Where the parts of what the hidden layer reads begin; the window is the first. */
export function partsOf({ window, outward, mail: about }: Network): {
  readonly token: number;
  readonly mail: number;
  readonly inward: number;
} {
  const token = window.output.length;
  const mail = token + outward;
  return { token, mail, inward: mail + about.output.length };
}

function mailOf(tokens: Float32Array, count: number, { outward: size, mail }: Network): Float32Array {
  const both = mail.input;
  both.fill(count === 0 ? 0 : -Infinity, 0, size);
  both.fill(0, size);
  for (let at = 0; at < count; at += 1)
    for (let index = 0; index < size; index += 1) {
      const value = tokens[at * size + index]!;
      if (value > both[index]!) both[index] = value;
      both[size + index]! += value / count;
    }
  mail.run();
  return mail.output.slice();
}
