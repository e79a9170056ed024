import type { Room } from './room.js';

/**
 * What the tokens of a mail are, over and over: at first by themselves, then each having heard two of its neighbours, those having
 * heard two of theirs. A dilated convolution that adds to what it reads (van den Oord et al., WaveNet, 2016).
 */
export interface Hearing {
  /** No mail has more tokens. */
  readonly most: number;
  /** How far away a token may stand and be heard. */
  readonly reach: number;
  /** What the tokens are by themselves, one after another: to be filled before `hear`. */
  readonly own: Float32Array;
  /** What they are in the end. */
  readonly heard: Float32Array;
  /** Of `own` or `heard`: `count` tokens; or a token and those up to `reach` from it, where before the first and behind the last there is nothing. */
  readonly of: (tokens: Float32Array, first: number, count: number) => Float32Array;
  readonly around: (tokens: Float32Array, at: number, reach: number) => Float32Array;
  /** Makes of what `count` tokens are by themselves what they are in the end. */
  readonly hear: (count: number) => void;
  /**
   * From how a sum grows with what the tokens near `at` are in the end (`reach` to either side, one after another) to how it grows
   * with what all tokens within `reach` of those are by themselves, likewise; of the mail that was heard last.
   */
  readonly back: (at: number, reach: number, growth: Float32Array) => Float32Array;
}

/** One time of hearing: of whom, and what is made of it. */
interface Step {
  readonly reach: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** The weights for the way back. */
  readonly back: Float32Array;
}

/** A token, the one before it, the one behind it. */
const heardAtOnce = 3;

/** Numbers that hearing takes of a room. */
export function roomOfHearing(reaches: readonly number[], size: number, most: number): number {
  const edge = edgeOf(reaches);
  const levels = (reaches.length + 1) * (most + 2 * edge) * size;
  return levels + 3 * 4 * (edge + sum(reaches)) * size + reaches.length * (2 * heardAtOnce * size + 1) * size + size;
}

/** `weights` and `bias` are those of all steps, one after another; `size` is a multiple of `step` (room.ts). */
export function hearingIn(
  room: Room,
  reaches: readonly number[],
  weights: Float32Array,
  bias: Float32Array,
  most: number,
): Hearing {
  const size = bias.length / reaches.length;
  const edge = edgeOf(reaches);
  const far = sum(reaches);
  const levels = Array.from({ length: reaches.length + 1 }, () => room.take((most + 2 * edge) * size));
  const steps = reaches.map((reach, at) => stepIn(room, reach, at, weights, bias, size));
  const none = room.take(size);
  const widest = 4 * (edge + far);
  const [growth, open, more] = [room.take(widest * size), room.take(widest * size), room.take(widest * size)];
  const placeOf = (at: number) => (edge + at) * size;
  let tokens = 0;
  return {
    most,
    reach: far,
    own: levels[0]!,
    heard: levels[reaches.length]!,
    of: (level, first, number) => level.subarray(placeOf(first), placeOf(first + number)),
    around: (level, at, reach) => level.subarray(placeOf(at - reach), placeOf(at + reach + 1)),
    hear(count) {
      tokens = count;
      levels[0]!.fill(0, placeOf(count), placeOf(count + edge));
      for (const [at, { reach, weights: own, bias: ownBias }] of steps.entries()) {
        const values = levels[at]!.subarray(placeOf(0), placeOf(count));
        const into = levels[at + 1]!.subarray(placeOf(0), placeOf(count));
        room.convolve({ values, old: values, into, count, reach, weights: own, bias: ownBias, least: 0 });
        levels[at + 1]!.fill(0, placeOf(count), placeOf(count + edge));
      }
    },
    back(at, reach, given) {
      const wide = reach + far;
      const count = 2 * wide + 1;
      const inside = (level: Float32Array) => level.subarray(placeOf(0), placeOf(count));
      for (const one of [growth, open]) one.fill(0);
      growth.set(given, placeOf(far));
      for (const [level, { reach: own, back }] of [...steps.entries()].reverse()) {
        const [before, after] = [levels[level]!, levels[level + 1]!];
        for (let token = Math.max(-wide, -at); token <= Math.min(wide, tokens - 1 - at); token += 1) {
          const from = placeOf(at + token);
          const to = placeOf(token + wide);
          // Nothing goes back through what came out as zero.
          for (let index = 0; index < size; index += 1)
            open[to + index] = after[from + index]! > before[from + index]! ? growth[to + index]! : 0;
        }
        room.convolve({
          values: inside(open),
          old: inside(growth),
          into: inside(more),
          count,
          reach: own,
          weights: back,
          bias: none,
          least: -Infinity,
        });
        inside(growth).set(inside(more));
      }
      return inside(growth).slice();
    },
  };
}

function stepIn(room: Room, reach: number, at: number, all: Float32Array, bias: Float32Array, size: number): Step {
  const length = heardAtOnce * size * size;
  const weights = room.take(length);
  weights.set(all.subarray(at * length, (at + 1) * length));
  const ownBias = room.take(size);
  ownBias.set(bias.subarray(at * size, (at + 1) * size));
  const back = room.take(length);
  for (let from = 0; from < size; from += 1)
    for (let place = 0; place < heardAtOnce; place += 1)
      for (let to = 0; to < size; to += 1)
        back[(to * heardAtOnce + (heardAtOnce - 1 - place)) * size + from] =
          weights[(from * heardAtOnce + place) * size + to]!;
  return { reach, weights, bias: ownBias, back };
}

function edgeOf(reaches: readonly number[]): number {
  return Math.max(...reaches);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
