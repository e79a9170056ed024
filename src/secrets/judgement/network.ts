import { form } from './tokens.js';
import { numberCount, type Clues } from './clues.js';

/**
 * The learnt judgement as data: sums of rows for what a token is, then a window of its neighbours. Matrices are written row
 * after row; the sizes are those of scripts/train-secrets.py.
 */
export interface Network {
  /** Length of what a token is to its neighbours, and of what it is to itself. */
  readonly outward: number;
  readonly inward: number;
  /** How far the window reaches to either side, and the long sums. */
  readonly reach: number;
  readonly farReach: number;
  /** Number of a word; 0 is every other word. */
  readonly words: ReadonlyMap<string, number>;
  /** What a word adds to a token, as long as outward and inward together. */
  readonly wordRow: (word: number) => Float32Array;
  readonly suffix: Float32Array;
  readonly pattern: Float32Array;
  readonly form: Float32Array;
  readonly rule: Float32Array;
  readonly cue: Float32Array;
  readonly part: Float32Array;
  readonly place: Float32Array;
  readonly fromEnd: Float32Array;
  readonly width: Float32Array;
  readonly before: Float32Array;
  readonly after: Float32Array;
  readonly numbers: Float32Array;
  readonly bias: Float32Array;
  /** Two long sums: for each place of the far reach and each of the outward numbers a weight. */
  readonly far: Float32Array;
  readonly farBias: Float32Array;
  readonly mail: Float32Array;
  readonly mailBias: Float32Array;
  /** First look: one weight for each of inward, far and mail, and the bias. */
  readonly glance: Float32Array;
  /** Below this sum of the first look there is no second. */
  readonly glanceBound: number;
  readonly window: Float32Array;
  readonly windowBias: Float32Array;
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  /** One weight for each hidden number, and the bias. */
  readonly out: Float32Array;
}

/** The sum of a token that was not looked at. */
export const nothing = -20;

/** A mail as the network sees it. Sums are log odds that a token is part of a secret. */
export interface Look {
  readonly clues: Clues;
  readonly network: Network;
  /** For each token the outward numbers. */
  readonly outward: Float32Array;
  readonly mail: Float32Array;
  readonly scratch: Scratch;
}

/** Room to work in, used anew for every token. */
interface Scratch {
  /** What the hidden layer reads: window, far, mail, inward, in the order of its weights. */
  readonly all: Float32Array;
  readonly window: Float32Array;
  readonly hidden: Float32Array;
}

/** Reads a mail once; time and memory grow with its tokens. */
export function lookAt(clues: Clues, network: Network): Look {
  const { outward: size, inward, reach, mailBias, windowBias, hiddenBias } = network;
  const outward = new Float32Array(clues.count * size);
  for (let at = 0; at < clues.count; at += 1) addRows(clues, network, at, 0, size, outward, at * size, nothingLeftOut);
  for (let index = 0; index < outward.length; index += 1) outward[index] = Math.tanh(outward[index]!);
  const scratch = {
    all: new Float32Array(windowBias.length + 2 * size + mailBias.length + inward),
    window: new Float32Array((2 * reach + 1) * size),
    hidden: new Float32Array(hiddenBias.length),
  };
  return { clues, network, outward, mail: mailOf(outward, clues.count, network), scratch };
}

/** An everyday word amid a sentence, with no sign before or behind it and no rule that took it, is not looked at: half of a mail is made of these. */
export function mayBeValue(clues: Clues, at: number): boolean {
  return clues.form[at] !== form.everyday || clues.before[at] !== 0 || clues.after[at] !== 0 || clues.rule[at] !== 0;
}

/** Log odds for every token, `nothing` for those that the first look passes over. */
export function sumsOf(look: Look): Float32Array {
  const { clues, network } = look;
  const sums = new Float32Array(clues.count).fill(nothing);
  for (let at = 0; at < clues.count; at += 1)
    if (mayBeValue(clues, at)) sums[at] = sumAt(look, at, network.glanceBound) ?? nothing;
  return sums;
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

/** The kinds of rows a token is the sum of. */
export type RowKind = 'word' | 'shape' | 'signs' | 'place' | 'rule';

const nothingLeftOut: Without = {};

/** Log odds of one token; null when its first look stays below the bound. */
export function sumAt(look: Look, at: number, bound: number, without: Without = nothingLeftOut): number | null {
  const { clues, network, outward, mail, scratch } = look;
  const { outward: size, inward, reach, farReach, glance, out } = network;
  const { all, window, hidden } = scratch;
  const far = network.windowBias.length;
  const about = far + 2 * size;
  const own = about + mail.length;
  all.fill(0);
  addRows(clues, network, at, size, inward, all, own, without);
  for (let index = own; index < all.length; index += 1) if (all[index]! < 0) all[index] = 0;
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
  let glanced = glance[glance.length - 1]!;
  for (let index = 0; index < glance.length - 1; index += 1) glanced += glance[index]! * all[far + index]!;
  if (glanced < bound) return null;
  window.fill(0);
  for (let other = Math.max(0, at - reach); other <= Math.min(clues.count - 1, at + reach); other += 1)
    if (!isLeftOut(without, other - at))
      window.set(outward.subarray(other * size, (other + 1) * size), (other - at + reach) * size);
  multiply(network.window, window, network.windowBias, all);
  multiply(network.hidden, all, network.hiddenBias, hidden);
  let sum = out[hidden.length]!;
  for (let index = 0; index < hidden.length; index += 1) sum += hidden[index]! * out[index]!;
  return sum;
}

function isLeftOut({ from, to }: Without, distance: number): boolean {
  return from !== undefined && to !== undefined && distance >= from && distance <= to;
}

// Adds to `into`, from `start` on, the columns `from` to `from + size` of every row that token `at` is the sum of.
function addRows(
  clues: Clues,
  network: Network,
  at: number,
  from: number,
  size: number,
  into: Float32Array,
  start: number,
  { rows }: Without,
): void {
  const wide = network.outward + network.inward;
  addRow(network.bias, from, size, into, start);
  if (rows !== 'word') {
    const fold = clues.fold[at]!;
    const word = network.words.get(fold) ?? network.words.get(stemOf(fold)) ?? 0;
    addRow(network.wordRow(word), from, size, into, start);
    addRow(network.suffix, clues.suffix[at]! * wide + from, size, into, start);
    addRow(network.cue, clues.cue[at]! * wide + from, size, into, start);
  }
  if (rows !== 'shape') {
    addRow(network.pattern, clues.pattern[at]! * wide + from, size, into, start);
    addRow(network.form, clues.form[at]! * wide + from, size, into, start);
    for (let number = 0; number < numberCount; number += 1) {
      const value = clues.numbers[at * numberCount + number]!;
      if (value === 0) continue;
      const row = number * wide + from;
      for (let index = 0; index < size; index += 1) into[start + index]! += value * network.numbers[row + index]!;
    }
  }
  if (rows !== 'signs') {
    for (let bits = clues.before[at]!, bit = 0; bits !== 0; bits >>>= 1, bit += 1)
      if ((bits & 1) !== 0) addRow(network.before, bit * wide + from, size, into, start);
    for (let bits = clues.after[at]!, bit = 0; bits !== 0; bits >>>= 1, bit += 1)
      if ((bits & 1) !== 0) addRow(network.after, bit * wide + from, size, into, start);
  }
  if (rows !== 'place') {
    addRow(network.part, clues.part[at]! * wide + from, size, into, start);
    addRow(network.place, clues.place[at]! * wide + from, size, into, start);
    addRow(network.fromEnd, clues.fromEnd[at]! * wide + from, size, into, start);
    addRow(network.width, clues.width[at]! * wide + from, size, into, start);
  }
  addRow(network.rule, (rows === 'rule' ? 0 : clues.rule[at]!) * wide + from, size, into, start);
}

function addRow(table: Float32Array, from: number, size: number, into: Float32Array, start: number): void {
  for (let index = 0; index < size; index += 1) into[start + index]! += table[from + index]!;
}

/** "doesn't" is known as "doesn", as the vectors of words have it. */
function stemOf(fold: string): string {
  const at = fold.indexOf("'");
  return at > 0 ? fold.slice(0, at) : '';
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

// into[row] = the larger of 0 and bias[row] + matrix[row] * values, four at a time.
function multiply(matrix: Float32Array, values: Float32Array, bias: Float32Array, into: Float32Array): void {
  const wide = values.length;
  for (let row = 0; row < bias.length; row += 1) {
    const start = row * wide;
    let a = bias[row]!;
    let b = 0;
    let c = 0;
    let d = 0;
    let index = 0;
    for (; index + 3 < wide; index += 4) {
      a += matrix[start + index]! * values[index]!;
      b += matrix[start + index + 1]! * values[index + 1]!;
      c += matrix[start + index + 2]! * values[index + 2]!;
      d += matrix[start + index + 3]! * values[index + 3]!;
    }
    for (; index < wide; index += 1) a += matrix[start + index]! * values[index]!;
    into[row] = Math.max(0, a + b + c + d);
  }
}
