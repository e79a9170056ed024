import { nothing, type Judged } from './candidates.js';
import { partsOf, secondLook, type Look } from './look.js';
import { dot, slopeOfSquash } from './network.js';
import type { Layer } from './layer.js';
import { rowAt, rowsAt, type RowKind } from './rows.js';

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
  const { outward: size, inward, hearing, hidden } = network;
  const parts = partsOf(network);
  const { all, near } = gradientAt(look, at);
  const reach = (near.length / size - 1) / 2;
  const ofNeighbours = neighbours.map(([reason, from, to]) => {
    let share = 0;
    for (let distance = Math.max(from, -reach, -at); distance <= Math.min(to, reach); distance += 1)
      if (at + distance < clues.count)
        share += dot(hearing.around(hearing.own, at + distance, 0), 0, near, (distance + reach) * size, size);
    return { reason, share };
  });
  const { row } = network;
  rowAt(clues, network, at, row);
  const slopes = row.subarray(0, size).map((sum, index) => slopeOfSquash(sum) * near[reach * size + index]!);
  const ofItself = ownEvidence.map(([reason, kind]) => {
    rowsAt(kind, clues, network, at, row);
    let share = dot(row, 0, slopes, 0, size);
    for (let index = 0; index < inward; index += 1)
      if (hidden.input[parts.inward + index]! > 0) share += row[size + index]! * all[parts.inward + index]!;
    return { reason, share };
  });
  const about = { reason: 'what the mail is about', share: dot(mail, 0, all, parts.mail, mail.length) };
  return [...ofItself, ...ofNeighbours, about];
}

// By how much the log odds grow with each number that the hidden layer reads, and with what the tokens near are by themselves.
function gradientAt(look: Look, at: number): { readonly all: Float32Array; readonly near: Float32Array } {
  const { hidden, window, out, hearing, reach, outward: size } = look.network;
  secondLook(look, at);
  const all = new Float32Array(hidden.input.length);
  hidden.back(whereOpen(hidden, out), all);
  const heard = new Float32Array(window.input.length);
  window.back(whereOpen(window, all), heard);
  const { token } = partsOf(look.network);
  for (let index = 0; index < size; index += 1) heard[reach * size + index]! += all[token + index]!;
  return { all, near: hearing.back(at, reach, heard) };
}

// Nothing goes back through what came out as zero.
function whereOpen({ output }: Layer, numbers: Float32Array): Float32Array {
  return output.map((value, row) => (value > 0 ? numbers[row]! : 0));
}
