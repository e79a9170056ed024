import type { LinearModel } from '../src/policies/linear-model.js';
import type { Signs } from '../src/policies/signs.js';

export interface Example {
  readonly signs: Signs;
  readonly kind: string;
  /** How much it counts; 1 unless said. */
  readonly weight?: number;
}

export interface FitOptions {
  /** Strength of the pull towards no weight. */
  readonly ridge: number;
  readonly rounds: number;
  /** A sign that fewer mails show, each counted by its weight, is left out. */
  readonly seenIn: number;
  /** Signs whose weights all are smaller are left out of the result. */
  readonly least: number;
}

/**
 * Softmax regression with L2, by full-batch gradient steps with momentum. No chance in it: the same mails give the same
 * weights on every machine.
 */
export function fitSigns(
  kinds: readonly string[],
  examples: readonly Example[],
  { ridge, rounds, seenIn, least }: FitOptions,
): LinearModel {
  const seen = new Map<string, number>();
  for (const { signs, weight = 1 } of examples)
    for (const sign of signs.keys()) seen.set(sign, (seen.get(sign) ?? 0) + weight);
  const names = [...seen].filter(([, times]) => times >= seenIn).map(([name]) => name);
  const index = new Map(names.map((name, place) => [name, place] as const));
  const rows = examples.map(({ signs, kind, weight }) => ({
    at: [...signs].flatMap(([sign, { value }]) => {
      const place = index.get(sign);
      return place === undefined ? [] : [[place, value] as const];
    }),
    kind: kinds.indexOf(kind),
    weight: weight ?? 1,
  }));
  const width = kinds.length;
  const weights = new Float64Array(names.length * width);
  const speed = new Float64Array(weights.length);
  const bias = new Float64Array(width);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(weights.length);
    const biasSlope = new Float64Array(width);
    for (const { at, kind, weight } of rows) {
      const sums = Array.from(bias);
      for (const [place, strength] of at)
        for (let k = 0; k < width; k += 1) sums[k] = sums[k]! + weights[place * width + k]! * strength;
      const top = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - top));
      const whole = powers.reduce((a, b) => a + b, 0);
      for (let k = 0; k < width; k += 1) {
        const error = (powers[k]! / whole - (k === kind ? 1 : 0)) * weight;
        biasSlope[k] = biasSlope[k]! + error;
        for (const [place, strength] of at) slope[place * width + k] = slope[place * width + k]! + error * strength;
      }
    }
    const step = 1.0;
    for (let i = 0; i < weights.length; i += 1) {
      speed[i] = 0.9 * speed[i]! - step * (slope[i]! / total + (ridge / total) * weights[i]!);
      weights[i] = weights[i]! + speed[i]!;
    }
    for (let k = 0; k < width; k += 1) bias[k] = bias[k]! - (step * biasSlope[k]!) / total;
  }
  const kept = new Map<string, readonly number[]>();
  for (const name of names.sort()) {
    const place = index.get(name)! * width;
    const row = Array.from(weights.slice(place, place + width), hundredths);
    if (row.some((weight) => Math.abs(weight) >= least)) kept.set(name, row);
  }
  return { labels: kinds, bias: Array.from(bias, hundredths), weights: kept };
}

function hundredths(weight: number): number {
  return Math.round(weight * 100) / 100;
}
