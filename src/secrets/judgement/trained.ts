import { matrices, rows, sizes, words } from '../data/judgement.js';
import { tableNames, type Network, type TableName } from './network.js';
import { hearingIn, roomOfHearing } from './hearing.js';
import { layerIn, roomOfLayer } from './layer.js';
import { openRoom, stepped, type Room } from './room.js';
import { roomOfTable, tableIn, type Table } from './table.js';
import { mostTokens } from './tokens.js';
import { mostKept } from './traits.js';

let network: Network | null = null;

/** The network as it was trained (scripts/train-secrets.py); unpacked when it is first asked for. */
export function trained(): Network {
  network ??= unpacked();
  return network;
}

type Matrices = Readonly<Record<keyof typeof matrices, Float32Array>>;

function unpacked(): Network {
  const all = Object.fromEntries(Object.entries(matrices).map(([name, text]) => [name, numbersOf(text)])) as Matrices;
  const width = sizes.outward + sizes.inward;
  const plain = { ...all, suffix: wholeOf(rows.suffix, width), pattern: wholeOf(rows.pattern, width) };
  const known = words.trim().split(/\s/);
  const wordCount = known.length + 1;
  const plainCount = tableNames.reduce((sum, name) => sum + plain[name].length / width, 0);
  const count = plainCount + 3 * wordCount + mostKept;
  const room = openRoom(roomOfLayers(all) + roomOfTable(count, width) + stepped(width));
  const table = tableIn(room, count, width);
  const first = fill(table, plain, width);
  const bias = table.row(first.bias);
  moveNone(bias, table, first.cue, plain.cue.length / width);
  moveNone(bias, table, first.rule, plain.rule.length / width);
  return {
    ...sizes,
    ...all,
    ...layersIn(room, all),
    room,
    row: room.take(stepped(width)),
    table,
    first,
    words: new Map(known.map((word, at) => [word, at + 1])),
    wordRow: wordRows(table, plainCount, wordCount, all.meaning),
    innerRow: wordRows(table, plainCount + wordCount, wordCount, all.inner, bias),
    headRow: wordRows(table, plainCount + 2 * wordCount, wordCount, all.head, bias),
    firstKept: plainCount + 3 * wordCount,
    keptFor: [],
  };
}

/** A mail is subject, text and HTML. */
const mostRead = 3 * mostTokens;

function roomOfLayers({ mail, mailBias, window, windowBias, hidden, hiddenBias, third, thirdBias }: Matrices): number {
  return (
    roomOfLayer(mail, mailBias) +
    roomOfLayer(window, windowBias) +
    roomOfLayer(hidden, hiddenBias) +
    roomOfLayer(third, thirdBias) +
    roomOfHearing(sizes.hearing, sizes.outward, mostRead)
  );
}

function layersIn(room: Room, all: Matrices): Pick<Network, 'mail' | 'hearing' | 'window' | 'hidden' | 'third'> {
  return {
    mail: layerIn(room, all.mail, all.mailBias),
    window: layerIn(room, all.window, all.windowBias),
    hidden: layerIn(room, all.hidden, all.hiddenBias),
    third: layerIn(room, all.third, all.thirdBias),
    hearing: hearingIn(room, sizes.hearing, all.hearing, all.hearingBias, mostRead),
  };
}

// The tables one behind another; for each which row is its first.
function fill(
  table: Table,
  tables: Readonly<Record<TableName, Float32Array>>,
  width: number,
): Readonly<Record<TableName, number>> {
  let row = 0;
  const first = tableNames.map((name) => {
    const start = row;
    for (let from = 0; from < tables[name].length; from += width, row += 1)
      table.row(row).set(tables[name].subarray(from, from + width));
    return [name, start] as const;
  });
  return Object.fromEntries(first) as Record<TableName, number>;
}

// The first row of some tables says "none", and most tokens have none: it goes into the bias, the others are what differs from it.
function moveNone(bias: Float32Array, table: Table, first: number, count: number): void {
  const none = table.row(first).slice();
  add(bias, none, 1);
  for (let row = 0; row < count; row += 1) add(table.row(first + row), none, -1);
}

function add(into: Float32Array, row: Float32Array, times: number): void {
  for (let index = 0; index < into.length; index += 1) into[index]! += times * row[index]!;
}

// A word is kept as what it means, in fewer numbers; its row is made when the word is first read. With a bias word 0 says "none".
function wordRows(
  table: Table,
  first: number,
  count: number,
  matrix: Float32Array,
  bias?: Float32Array,
): (word: number) => number {
  const made = new Uint8Array(count);
  const short = matrix.length / (sizes.outward + sizes.inward);
  const read = rowsOf(rows.word, short);
  const meaning = new Float32Array(short);
  const put = (word: number): void => {
    read(word, meaning, 0);
    const row = table.row(first + word);
    for (let at = 0; at < matrix.length; at += 1) row[Math.floor(at / short)]! += matrix[at]! * meaning[at % short]!;
    made[word] = 1;
  };
  put(0);
  const none = bias === undefined ? null : table.row(first).slice();
  if (bias !== undefined && none !== null) add(bias, none, 1);
  return (word) => {
    if (made[word] === 0) {
      put(word);
      if (none !== null) add(table.row(first + word), none, -1);
    }
    return first + word;
  };
}

interface Packed {
  readonly scale: string;
  readonly values: string;
}

/** Rows of numbers of 8 bits, each times the scale of its row. */
function rowsOf({ scale, values }: Packed, wide: number): (row: number, into: Float32Array, start: number) => void {
  const scales = numbersOf(scale);
  const bytes = Buffer.from(values, 'base64');
  return (row, into, start) => {
    for (let index = 0; index < wide; index += 1)
      into[start + index] = bytes.readInt8(row * wide + index) * scales[row]!;
  };
}

function wholeOf(packed: Packed, wide: number): Float32Array {
  const read = rowsOf(packed, wide);
  const count = numbersOf(packed.scale).length;
  const whole = new Float32Array(count * wide);
  for (let row = 0; row < count; row += 1) read(row, whole, row * wide);
  return whole;
}

function numbersOf(text: string): Float32Array {
  const bytes = Buffer.from(text, 'base64');
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
