import type { Clues } from './clues.js';
import type { Network } from './network.js';
import { numberCount, seenNumber, type Traits } from './traits.js';

/** The kinds of rows a token is the sum of, besides the bias. */
export const rowKinds = ['word', 'shape', 'seen', 'cue', 'rule', 'signs', 'place'] as const;
export type RowKind = (typeof rowKinds)[number];

/** Adds the rows of one kind; if `into` is shorter than a row, only their beginnings. */
export function addRows(kind: RowKind, clues: Clues, network: Network, at: number, into: Float32Array): void {
  switch (kind) {
    case 'word':
      addWord(clues, network, at, into);
      break;
    case 'shape':
      addShape(clues, network, at, into);
      break;
    case 'seen':
      addRow(network, network.numbers, seenNumber, into, clues.numbers[at * numberCount + seenNumber]);
      break;
    case 'cue':
      addRow(network, network.cue, clues.cue[at]!, into);
      break;
    case 'rule':
      addRow(network, network.rule, clues.rule[at]!, into);
      break;
    case 'signs':
      addBits(network, network.before, clues.before[at]!, into);
      addBits(network, network.after, clues.after[at]!, into);
      break;
    case 'place':
      addPlace(clues, network, at, into);
  }
}

/** The bias and the rows of all kinds; as much of it as `into` has room for. */
export function rowAt(clues: Clues, network: Network, at: number, into: Float32Array): void {
  into.set(network.bias.subarray(0, into.length));
  if (clues.traits[at]!.isKept) addRow(network, keptRow(clues, network, at), 0, into);
  else {
    addWord(clues, network, at, into);
    addShape(clues, network, at, into);
  }
  addRows('seen', clues, network, at, into);
  if (clues.cue[at] !== 0) addRows('cue', clues, network, at, into);
  if (clues.rule[at] !== 0) addRows('rule', clues, network, at, into);
  addRows('signs', clues, network, at, into);
  addRows('place', clues, network, at, into);
}

/** Sums of the rows of word and shape, for as long as the traits are kept that they are sums for. */
const keptRows = new WeakMap<Network, WeakMap<Traits, Float32Array>>();

function keptRow(clues: Clues, network: Network, at: number): Float32Array {
  let kept = keptRows.get(network);
  if (kept === undefined) {
    kept = new WeakMap();
    keptRows.set(network, kept);
  }
  const traits = clues.traits[at]!;
  let row = kept.get(traits);
  if (row === undefined) {
    row = new Float32Array(network.wide);
    addWord(clues, network, at, row);
    addShape(clues, network, at, row);
    kept.set(traits, row);
  }
  return row;
}

function addWord(clues: Clues, network: Network, at: number, into: Float32Array): void {
  addRow(network, network.wordRow(wordAt(clues, network, at)), 0, into);
  const inner = network.words.get(clues.core[at]!) ?? 0;
  if (inner !== 0) addRow(network, network.innerRow(inner), 0, into);
  addRow(network, network.suffix, clues.suffix[at]!, into);
}

function addShape(clues: Clues, network: Network, at: number, into: Float32Array): void {
  addRow(network, network.pattern, clues.pattern[at]!, into);
  addRow(network, network.form, clues.form[at]!, into);
  for (let number = 0; number < numberCount; number += 1)
    if (number !== seenNumber) addRow(network, network.numbers, number, into, clues.numbers[at * numberCount + number]);
}

function addBits(network: Network, table: Float32Array, bits: number, into: Float32Array): void {
  for (let left = bits, bit = 0; left !== 0; left >>>= 1, bit += 1)
    if ((left & 1) !== 0) addRow(network, table, bit, into);
}

function addPlace(clues: Clues, network: Network, at: number, into: Float32Array): void {
  const head = network.words.get(clues.head[at]!) ?? 0;
  if (head !== 0) addRow(network, network.headRow(head), 0, into);
  addRow(network, network.part, clues.part[at]!, into);
  addRow(network, network.place, clues.place[at]!, into);
  addRow(network, network.fromEnd, clues.fromEnd[at]!, into);
  addRow(network, network.width, clues.width[at]!, into);
}

function addRow(network: Network, table: Float32Array, row: number, into: Float32Array, times = 1): void {
  if (times === 0) return;
  const from = row * network.wide;
  for (let index = 0; index < into.length; index += 1) into[index]! += times * table[from + index]!;
}

/** The number of a token's word; 0 for one that is not known. */
export function wordAt({ fold }: Clues, { words }: Network, at: number): number {
  return words.get(fold[at]!) ?? words.get(stemOf(fold[at]!)) ?? 0;
}

/** "doesn't" is known as "doesn", as the vectors of words have it. */
function stemOf(fold: string): string {
  const at = fold.indexOf("'");
  return at > 0 ? fold.slice(0, at) : '';
}
