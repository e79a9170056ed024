import type { Clues } from './clues.js';
import type { Network } from './network.js';
import { numberCount, seenNumber, type Traits } from './traits.js';

/** The kinds of rows a token is the sum of, besides the bias. */
export const rowKinds = ['word', 'shape', 'seen', 'cue', 'rule', 'signs', 'place'] as const;
export type RowKind = (typeof rowKinds)[number];

/** The rows of one kind, added up; as much of them as `into` has room for. */
export function rowsAt(kind: RowKind, clues: Clues, network: Network, at: number, into: Float32Array): void {
  choose(kind, clues, network, at);
  network.table.sum(into);
}

/** The bias and the rows of all kinds; as much of it as `into` has room for. */
export function rowAt(clues: Clues, network: Network, at: number, into: Float32Array): void {
  const { table, first } = network;
  const traits = clues.traits[at]!;
  if (traits.kept !== null) table.choose(keptRow(traits, traits.kept, network));
  else {
    chooseWord(traits, network);
    chooseShape(traits, network);
  }
  table.choose(first.bias);
  choose('seen', clues, network, at);
  choose('cue', clues, network, at);
  choose('rule', clues, network, at);
  choose('signs', clues, network, at);
  choose('place', clues, network, at);
  table.sum(into);
}

function choose(kind: RowKind, clues: Clues, network: Network, at: number): void {
  const { table, first } = network;
  switch (kind) {
    case 'word':
      chooseWord(clues.traits[at]!, network);
      break;
    case 'shape':
      chooseShape(clues.traits[at]!, network);
      break;
    case 'seen':
      table.choose(first.numbers + seenNumber, clues.seen[at]);
      break;
    case 'cue':
      if (clues.cue[at] !== 0) table.choose(first.cue + clues.cue[at]!);
      break;
    case 'rule':
      if (clues.rule[at] !== 0) table.choose(first.rule + clues.rule[at]!);
      break;
    case 'signs':
      chooseBits(network, first.before, clues.before[at]!);
      chooseBits(network, first.after, clues.after[at]!);
      break;
    case 'place':
      choosePlace(clues, network, at);
  }
}

// What a word of the dictionary adds by itself is summed once; its number may have belonged to another before.
function keptRow(traits: Traits, number: number, network: Network): number {
  const { table, firstKept, keptFor } = network;
  const row = firstKept + number;
  if (keptFor[number] !== traits) {
    chooseWord(traits, network);
    chooseShape(traits, network);
    table.sum(table.row(row));
    keptFor[number] = traits;
  }
  return row;
}

function chooseWord({ fold, core, suffix }: Traits, network: Network): void {
  const { table, words, first } = network;
  table.choose(network.wordRow(wordOf(fold, network)));
  const inner = words.get(core) ?? 0;
  if (inner !== 0) table.choose(network.innerRow(inner));
  table.choose(first.suffix + suffix);
}

function chooseShape({ pattern, form, numbers }: Traits, { table, first }: Network): void {
  table.choose(first.pattern + pattern);
  table.choose(first.form + form);
  for (let number = 0; number < numberCount; number += 1)
    if (numbers[number] !== 0) table.choose(first.numbers + number, numbers[number]);
}

function chooseBits({ table }: Network, first: number, bits: number): void {
  for (let left = bits, bit = 0; left !== 0; left >>>= 1, bit += 1) if ((left & 1) !== 0) table.choose(first + bit);
}

function choosePlace(clues: Clues, network: Network, at: number): void {
  const { table, words, first } = network;
  const head = clues.head[at]!;
  const above = head === '' ? 0 : (words.get(head) ?? 0);
  if (above !== 0) table.choose(network.headRow(above));
  table.choose(first.part + clues.part[at]!);
  table.choose(first.place + clues.place[at]!);
  table.choose(first.fromEnd + clues.fromEnd[at]!);
  table.choose(first.width + clues.width[at]!);
}

/** The number of a word, folded; 0 for one that is not known. "doesn't" is known as "doesn". */
export function wordOf(fold: string, { words }: Network): number {
  const apostrophe = fold.indexOf("'");
  return words.get(fold) ?? (apostrophe > 0 ? (words.get(fold.slice(0, apostrophe)) ?? 0) : 0);
}
