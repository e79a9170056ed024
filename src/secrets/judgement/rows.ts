import { capitalNumber, numberCount, seenNumber, upperNumber, type Clues } from './clues.js';
import type { Network } from './network.js';
import { form } from './tokens.js';

/** The kinds of rows a token is the sum of, besides the bias. */
export const rowKinds = ['word', 'shape', 'seen', 'cue', 'rule', 'signs', 'place'] as const;
export type RowKind = (typeof rowKinds)[number];

/** Adds the rows of one kind; rows are as long as outward and inward together. */
export function addRows(kind: RowKind, clues: Clues, network: Network, at: number, into: Float32Array): void {
  switch (kind) {
    case 'word':
      addWord(clues, network, at, into);
      break;
    case 'shape':
      addShape(clues, network, at, into);
      break;
    case 'seen':
      addRow(network.numbers, seenNumber, into, clues.numbers[at * numberCount + seenNumber]);
      break;
    case 'cue':
      addRow(network.cue, clues.cue[at]!, into);
      break;
    case 'rule':
      addRow(network.rule, clues.rule[at]!, into);
      break;
    case 'signs':
      addBits(network.before, clues.before[at]!, into);
      addBits(network.after, clues.after[at]!, into);
      break;
    case 'place':
      addPlace(clues, network, at, into);
  }
}

/** The bias and the rows of all kinds, made of sums that were made before. */
export function rowAt(clues: Clues, network: Network, at: number, into: Float32Array): void {
  const kept = keptOf(network);
  into.set(network.bias);
  const words = wordsFor(kept, clues, at);
  const addWhole = (row: Float32Array) => {
    addWord(clues, network, at, row);
    addShape(clues, network, at, row);
  };
  if (words === null) addWhole(into);
  else addKept(words, clues.fold[at]!, into, addWhole);
  addRows('seen', clues, network, at, into);
  if (clues.cue[at] !== 0) addRows('cue', clues, network, at, into);
  if (clues.rule[at] !== 0) addRows('rule', clues, network, at, into);
  addKeptBits(kept.before, network.before, clues.before[at]!, into);
  addKeptBits(kept.after, network.after, clues.after[at]!, into);
  const addOwnPlace = (row: Float32Array) => {
    addPlace(clues, network, at, row);
  };
  const place = ((clues.part[at]! * 16 + clues.place[at]!) * 16 + clues.fromEnd[at]!) * 16 + clues.width[at]!;
  if (clues.head[at] !== '') addOwnPlace(into);
  else addKept(kept.places, place, into, addOwnPlace);
}

// Only words of the dictionary are kept, as they are mostly written.
function wordsFor({ words, names }: Kept, clues: Clues, at: number): Map<string, Float32Array> | null {
  if (clues.form[at]! > form.name || clues.form[at] === form.unknown) return null;
  const upper = clues.numbers[at * numberCount + upperNumber]!;
  if (upper === 0) return words;
  return upper === oneCapital && clues.numbers[at * numberCount + capitalNumber] === 1 ? names : null;
}

const oneCapital = 1 / 4;

/** Sums of rows that come again and again; of words only those of the dictionary, in small letters or with one capital. */
interface Kept {
  readonly words: Map<string, Float32Array>;
  readonly names: Map<string, Float32Array>;
  readonly places: Map<number, Float32Array>;
  readonly before: Map<number, Float32Array>;
  readonly after: Map<number, Float32Array>;
}

const mostKept = 4_000;
const keptRows = new WeakMap<Network, Kept>();

function keptOf(network: Network): Kept {
  let kept = keptRows.get(network);
  if (kept === undefined) {
    kept = { words: new Map(), names: new Map(), places: new Map(), before: new Map(), after: new Map() };
    keptRows.set(network, kept);
  }
  return kept;
}

function addKept<Key>(
  rows: Map<Key, Float32Array>,
  key: Key,
  into: Float32Array,
  make: (row: Float32Array) => void,
): void {
  let row = rows.get(key);
  if (row === undefined) {
    row = new Float32Array(into.length);
    make(row);
    if (rows.size >= mostKept) rows.clear();
    rows.set(key, row);
  }
  addRow(row, 0, into);
}

function addKeptBits(rows: Map<number, Float32Array>, table: Float32Array, bits: number, into: Float32Array): void {
  if (bits === 0) return;
  addKept(rows, bits, into, (row) => {
    addBits(table, bits, row);
  });
}

function addWord(clues: Clues, network: Network, at: number, into: Float32Array): void {
  addRow(network.wordRow(wordAt(clues, network, at)), 0, into);
  const inner = network.words.get(clues.core[at]!) ?? 0;
  if (inner !== 0) addRow(network.innerRow(inner), 0, into);
  addRow(network.suffix, clues.suffix[at]!, into);
}

function addShape(clues: Clues, network: Network, at: number, into: Float32Array): void {
  addRow(network.pattern, clues.pattern[at]!, into);
  addRow(network.form, clues.form[at]!, into);
  for (let number = 0; number < numberCount; number += 1)
    if (number !== seenNumber) addRow(network.numbers, number, into, clues.numbers[at * numberCount + number]);
}

function addBits(table: Float32Array, bits: number, into: Float32Array): void {
  for (let left = bits, bit = 0; left !== 0; left >>>= 1, bit += 1) if ((left & 1) !== 0) addRow(table, bit, into);
}

function addPlace(clues: Clues, network: Network, at: number, into: Float32Array): void {
  const head = network.words.get(clues.head[at]!) ?? 0;
  if (head !== 0) addRow(network.headRow(head), 0, into);
  addRow(network.part, clues.part[at]!, into);
  addRow(network.place, clues.place[at]!, into);
  addRow(network.fromEnd, clues.fromEnd[at]!, into);
  addRow(network.width, clues.width[at]!, into);
}

function addRow(table: Float32Array, row: number, into: Float32Array, times = 1): void {
  if (times === 0) return;
  const from = row * into.length;
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
