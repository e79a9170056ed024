import type { Clues } from './clues.js';
import { lookAt, secondLook, type Look } from './look.js';
import { dot, squash, weighed, type Network } from './network.js';
import { wordOf } from './rows.js';

/** The sum of a token that the first look passed over. */
export const nothing = -20;

/** Every token after all its looks. */
export interface Judged {
  readonly look: Look;
  /** Log odds for each token, `nothing` for those that the first look passed over. */
  readonly sums: Float32Array;
  /** The same before the third look. */
  readonly alone: Float32Array;
}

/**
 * The tokens that the first look lets through are candidates; a second look reads their neighbours, and a third what the
 * other candidates are that resemble them: of ten numbers in a column the ninth is a PIN if the others are.
 */
export function judged(clues: Clues, network: Network): Judged {
  const look = lookAt(clues, network);
  const alone = new Float32Array(clues.count).fill(nothing);
  const candidates: number[] = [];
  const seen: number[] = [];
  for (let at = 0; at < clues.count; at += 1) {
    if (look.first[at]! < network.glanceBound) continue;
    const sum = secondLook(look, at);
    alone[at] = sum;
    candidates.push(at);
    seen.push(...network.hidden.output, 1 / (1 + Math.exp(-sum)));
  }
  return { look, sums: thirdLook(clues, network, candidates, Float32Array.from(seen), alone), alone };
}

/** What the second look saw of each candidate, beside what those tell that are alike and those before and behind. */
function thirdLook(
  clues: Clues,
  network: Network,
  candidates: readonly number[],
  seen: Float32Array,
  alone: Float32Array,
): Float32Array {
  const { third, last } = network;
  const sums = alone.slice();
  const size = seen.length / candidates.length;
  const told = toldBy(seen, candidates.length, size, network);
  const length = network.tellBias.length;
  const kin = resemblances(clues, network, candidates).map((keys) => summed(keys, told, length));
  const toldAt = (number: number) => told.subarray(number * length, (number + 1) * length);
  const all = third.input;
  for (const [number, at] of candidates.entries()) {
    all.fill(0);
    all.set(seen.subarray(number * size, (number + 1) * size));
    let from = size;
    for (const { group, means, most } of kin) {
      const own = group[number]! * length;
      all.set(means.subarray(own, own + length), from);
      all.set(most.subarray(own, own + length), from + length);
      from += 2 * length;
    }
    if (number > 0) all.set(toldAt(number - 1), from);
    if (number + 1 < candidates.length) all.set(toldAt(number + 1), from + length);
    from += 2 * length;
    for (const { group, counts } of kin) all[from++] = Math.log(counts[group[number]!]!);
    third.run();
    sums[at] = alone[at]! + weighed(third.output, last);
  }
  return sums;
}

// What each candidate tells the others: a few numbers between -1 and 1.
function toldBy(seen: Float32Array, count: number, size: number, { tell, tellBias }: Network): Float32Array {
  const length = tellBias.length;
  const told = new Float32Array(count * length);
  for (let number = 0; number < count; number += 1)
    for (let row = 0; row < length; row += 1)
      told[number * length + row] = squash(tellBias[row]! + dot(tell, row * size, seen, number * size, size));
  return told;
}

// In which ways candidates can be alike: those with the same key are.
function resemblances(
  clues: Clues,
  network: Network,
  candidates: readonly number[],
): readonly (readonly (number | string)[])[] {
  const keys = (of: (at: number, form: number) => number | string) =>
    candidates.map((at) => of(at, clues.traits[at]!.form));
  const line = (at: number) => clues.pages[clues.page[at] ?? 0]?.line[clues.token[at] ?? 0] ?? 0;
  const wordBefore = (at: number) => ((clues.token[at] ?? 0) > 0 ? wordOf(clues.fold[at - 1]!, network) : 0);
  return [
    keys((at, form) => clues.traits[at]!.pattern * 64 + form),
    keys((at, form) => ((clues.page[at] ?? 0) * 8 + (clues.place[at] ?? 0)) * 64 + form),
    keys((at, form) => wordBefore(at) * 64 + form),
    keys((at) => clues.fold[at] ?? ''),
    keys((at) => (clues.column[at] === 0 ? -1 - at : (clues.page[at] ?? 0) * 1_000_000 + (clues.column[at] ?? 0))),
    keys((at) => ((clues.page[at] ?? 0) * 131_072 + (clues.before[at] ?? 0)) * 131_072 + (clues.after[at] ?? 0)),
    keys((at) => (clues.page[at] ?? 0) * 1_000_000 + line(at)),
    keys(() => 0),
  ];
}

/** Candidates that are alike in one way, and for each group of them what they tell. */
interface Kin {
  /** For each candidate the number of its group. */
  readonly group: Int32Array;
  readonly counts: readonly number[];
  readonly means: Float32Array;
  readonly most: Float32Array;
}

function summed(keys: readonly (number | string)[], told: Float32Array, length: number): Kin {
  const numbers = new Map<number | string, number>();
  const group = new Int32Array(keys.length);
  const counts: number[] = [];
  for (const [at, key] of keys.entries()) {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
      counts.push(0);
    }
    group[at] = number;
    counts[number]! += 1;
  }
  const means = new Float32Array(counts.length * length);
  const most = new Float32Array(counts.length * length).fill(-1);
  for (let at = 0; at < keys.length; at += 1) {
    const own = group[at]! * length;
    for (let index = 0; index < length; index += 1) {
      const value = told[at * length + index]!;
      means[own + index]! += value / counts[group[at]!]!;
      if (value > most[own + index]!) most[own + index] = value;
    }
  }
  return { group, counts, means, most };
}
