import { matrices, rows, sizes, words } from '../data/judgement.js';
import type { Bounds } from './judge.js';
import type { Network } from './network.js';
import { layerIn, openRoom, roomOfLayer, roomOfSlide, slideIn } from './room.js';

/** docs/secrets.md shows what other bounds give. */
export const bounds: Bounds = { strike: -0.9, quiet: -0.7, built: -2, join: -1.8, again: -0.5, keep: -1 };

let network: Network | null = null;

/** The network as it was trained (scripts/train-secrets.py); unpacked when it is first asked for. */
export function trained(): Network {
  network ??= unpacked();
  return network;
}

function unpacked(): Network {
  const wide = sizes.outward + 1 + sizes.inward;
  const tables = Object.fromEntries(Object.entries(matrices).map(([name, text]) => [name, numbersOf(text)])) as Tables;
  const inner = wordRows(tables.inner, wide);
  const head = wordRows(tables.head, wide);
  const bias = tables.bias.slice();
  for (const none of [inner(0), head(0), tables.rule, tables.cue])
    for (let index = 0; index < wide; index += 1) bias[index]! += none[index]!;
  return {
    ...sizes,
    ...tables,
    ...layersOf(tables),
    wide,
    bias,
    rule: lessFirst(tables.rule, wide),
    cue: lessFirst(tables.cue, wide),
    words: new Map(
      words
        .trim()
        .split(/\s/)
        .map((word, at) => [word, at + 1]),
    ),
    wordRow: wordRows(tables.meaning, wide),
    innerRow: lessNone(inner),
    headRow: lessNone(head),
    suffix: wholeOf(rows.suffix, wide),
    pattern: wholeOf(rows.pattern, wide),
  };
}

type Tables = Readonly<Record<keyof typeof matrices, Float32Array>>;

function layersOf(tables: Tables): Pick<Network, 'mail' | 'glance' | 'window' | 'hidden' | 'third'> {
  const { mail, mailBias, window, windowBias, hidden, hiddenBias, third, thirdBias, glance } = tables;
  const layers = [
    [mail, mailBias],
    [window, windowBias],
    [hidden, hiddenBias],
    [third, thirdBias],
  ] as const;
  const numbers = layers.reduce((sum, [matrix, bias]) => sum + roomOfLayer(matrix, bias), 0);
  const room = openRoom(numbers + roomOfSlide(glance, sizes.outward));
  return {
    mail: layerIn(room, mail, mailBias),
    window: layerIn(room, window, windowBias),
    hidden: layerIn(room, hidden, hiddenBias),
    third: layerIn(room, third, thirdBias),
    glance: slideIn(room, glance, sizes.outward),
  };
}

// The rows that say "none" are in the bias; the others are what differs from them.
function lessFirst(table: Float32Array, wide: number): Float32Array {
  return table.map((value, at) => value - table[at % wide]!);
}

function lessNone(rowOf: (word: number) => Float32Array): (word: number) => Float32Array {
  const known = new Map<number, Float32Array>();
  return (word) => {
    let row = known.get(word);
    if (row === undefined) {
      const none = rowOf(0);
      row = rowOf(word).map((value, at) => value - none[at]!);
      known.set(word, row);
    }
    return row;
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

// A word is kept as what it means, in fewer numbers; its row is made when the word is first read.
function wordRows(meaning: Float32Array, wide: number): (word: number) => Float32Array {
  const short = meaning.length / wide;
  const read = rowsOf(rows.word, short);
  const own = new Float32Array(short);
  const known = new Map<number, Float32Array>();
  return (word) => {
    const made = known.get(word);
    if (made !== undefined) return made;
    read(word, own, 0);
    const row = new Float32Array(wide);
    for (let index = 0; index < wide; index += 1)
      for (let part = 0; part < short; part += 1) row[index]! += meaning[index * short + part]! * own[part]!;
    known.set(word, row);
    return row;
  };
}

function numbersOf(text: string): Float32Array {
  const bytes = Buffer.from(text, 'base64');
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
