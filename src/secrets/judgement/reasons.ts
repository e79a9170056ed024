import { nothing, type Judged } from './candidates.js';
import { around, partsOf, secondLook, type Look } from './look.js';
import { dot } from './network.js';
import type { Layer } from './room.js';
import { rowsAt, type RowKind } from './rows.js';

/** What may speak for a value: rows of the token itself, or its neighbours from one distance to another, behind it above zero. */
const ownEvidence: readonly (readonly [reason: string, kind: RowKind])[] = [
  ['the word itself', 'word'],
  ['built like a value', 'shape'],
  ['the signs around it', 'signs'],
  ['its place in the line', 'place'],
  ['a rule that took it', 'rule'],
];
const neighbours: readonly (readonly [reason: string, from: number, to: number])[] = [
  ['the word before it', -1, -1],
  ['the words before it', -4, -2],
  ['what was said before', -60, -5],
  ['the words after it', 1, 4],
  ['what is said behind', 5, 60],
];

/**
 * The three things that add most to the log odds of a token, the weightiest first; none repeats a word of the mail. A thing
 * adds its numbers times the gradient of the sum by them, which takes one look more and not one for each thing.
 */
export function reasonsFor({ look, sums, alone }: Judged, at: number): readonly string[] {
  const shares = [...sharesOf(look, at), { reason: 'the others like it', share: (sums[at] ?? nothing) - alone[at]! }];
  return shares
    .filter(({ share }) => share > 0.2)
    .sort((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ reason }) => reason);
}

/** What something adds to the log odds. */
export interface Share {
  readonly reason: string;
  readonly share: number;
}

/** For each thing that may speak for a token what it adds. */
export function sharesOf(look: Look, at: number): readonly Share[] {
  const { clues, network, mail } = look;
  const { outward: size, inward: rest, farReach } = network;
  const parts = partsOf(network);
  const { all, window } = gradientAt(look, at);
  const { first, last } = around(at, farReach, clues.count);
  const told = new Map<number, number>();
  for (let other = first; other <= last; other += 1) told.set(other - at, toldBy(look, at, other, all, window));
  const ofNeighbours = neighbours.map(([reason, from, to]) => {
    let share = 0;
    for (const [distance, own] of told) if (distance >= from && distance <= to) share += own;
    return { reason, share };
  });
  const { row } = network;
  const ofItself = ownEvidence.map(([reason, kind]) => {
    rowsAt(kind, clues, network, at, row);
    let share = 0;
    for (let index = 0; index < rest; index += 1)
      if (network.hidden.input[parts.inward + index]! > 0) share += row[size + 1 + index]! * all[parts.inward + index]!;
    return { reason, share };
  });
  const about = { reason: 'what the mail is about', share: dot(mail, 0, all, parts.mail, mail.length) };
  return [...ofItself, ...ofNeighbours, about];
}

// By how much the log odds grow with each number that the hidden layer reads, and with each number of the window.
function gradientAt(look: Look, at: number): { readonly all: Float32Array; readonly window: Float32Array } {
  const { hidden, window, out } = look.network;
  secondLook(look, at);
  const all = new Float32Array(hidden.input.length);
  hidden.back(whereOpen(hidden, out), all);
  const nearby = new Float32Array(window.input.length);
  window.back(whereOpen(window, all), nearby);
  return { all, window: nearby };
}

// Nothing goes back through what came out as zero.
function whereOpen({ output }: Layer, numbers: Float32Array): Float32Array {
  return output.map((value, row) => (value > 0 ? numbers[row]! : 0));
}

// What a neighbour adds: by the long sums, and by the window if it stands in it.
function toldBy(
  { network, outward }: Look,
  at: number,
  other: number,
  all: Float32Array,
  window: Float32Array,
): number {
  const { outward: size, reach, farReach, far } = network;
  const { far: start } = partsOf(network);
  const distance = other - at;
  let sum = Math.abs(distance) <= reach ? dot(outward, other * size, window, (distance + reach) * size, size) : 0;
  for (let lane = 0; lane < 2; lane += 1)
    for (let index = 0; index < size; index += 1)
      sum +=
        outward[other * size + index]! *
        far[((distance + farReach) * 2 + lane) * size + index]! *
        all[start + lane * size + index]!;
  return sum;
}
