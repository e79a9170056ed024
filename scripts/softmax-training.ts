import type { Features, LinearModel } from '../src/policies/linear-model.js';

/** One labelled mail as the training sees it. */
export interface Example {
  readonly features: Features;
  /** For each label how welcome it is, 0 to 1; several may be right. */
  readonly welcome: readonly number[];
  /** How much the example counts against others. */
  readonly weight: number;
}

export interface Training {
  /** L2 penalty, per example. */
  readonly penalty: number;
  readonly rounds: number;
  /** Features in fewer examples than this are left out. */
  readonly seen: number;
  /** Weights smaller than this everywhere are left out of the result. */
  readonly prune: number;
}

/**
 * Softmax regression with L2 penalty by full-batch Adam; the likelihood of an example is that of its welcome labels
 * together. Nothing is random, so the same mails give the same weights.
 */
export function train(examples: readonly Example[], labels: readonly string[], settings: Training): LinearModel {
  const index = indexOf(examples, settings.seen);
  const wide = labels.length;
  const values = new Float64Array((index.size + 1) * wide);
  const speed = new Float64Array(values.length);
  const spread = new Float64Array(values.length);
  // The bias is the last row: a feature of value 1 that every example has and no penalty holds down.
  const rows = examples.map((example) => ({
    at: [...knownOf(example.features, index), { row: index.size, value: 1 }],
    welcome: example.welcome,
    weight: example.weight,
  }));
  const whole = rows.reduce((sum, row) => sum + row.weight, 0);
  for (let round = 1; round <= settings.rounds; round += 1) {
    const slope = new Float64Array(values.length);
    for (const row of rows) {
      const shares = softmax(row.at, values, wide);
      const welcome = shares.reduce((sum, share, label) => sum + share * (row.welcome[label] ?? 0), 0);
      const pull = shares.map(
        (share, label) => ((share - (share * (row.welcome[label] ?? 0)) / welcome) * row.weight) / whole,
      );
      for (const { row: at, value } of row.at) {
        for (let label = 0; label < wide; label += 1) slope[at * wide + label]! += value * pull[label]!;
      }
    }
    for (let at = 0; at < index.size * wide; at += 1) slope[at]! += (settings.penalty / whole) * values[at]!;
    const step = 0.05 * (1 - (0.9 * round) / settings.rounds);
    for (let at = 0; at < values.length; at += 1) {
      speed[at] = 0.9 * speed[at]! + 0.1 * slope[at]!;
      spread[at] = 0.99 * spread[at]! + 0.01 * slope[at]! ** 2;
      const even = Math.sqrt(spread[at]! / (1 - 0.99 ** round)) + 1e-9;
      values[at]! -= (step * (speed[at]! / (1 - 0.9 ** round))) / even;
    }
  }
  return modelOf(values, index, labels, settings.prune);
}

function indexOf(examples: readonly Example[], seen: number): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { features } of examples) for (const name of features.keys()) count.set(name, (count.get(name) ?? 0) + 1);
  const names = [...count.keys()].filter((name) => (count.get(name) ?? 0) >= seen).sort();
  return new Map(names.map((name, at) => [name, at]));
}

interface Known {
  readonly row: number;
  readonly value: number;
}

function knownOf(features: Features, index: ReadonlyMap<string, number>): readonly Known[] {
  const known: Known[] = [];
  for (const [name, { value }] of features) {
    const row = index.get(name);
    if (row !== undefined) known.push({ row, value });
  }
  return known;
}

function softmax(at: readonly Known[], values: Float64Array, wide: number): number[] {
  const sums = new Array<number>(wide).fill(0);
  for (const { row, value } of at) {
    for (let label = 0; label < wide; label += 1) sums[label]! += value * values[row * wide + label]!;
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}

function modelOf(
  values: Float64Array,
  index: ReadonlyMap<string, number>,
  labels: readonly string[],
  prune: number,
): LinearModel {
  const row = (at: number) => [...values.subarray(at * labels.length, (at + 1) * labels.length)].map(rounded);
  const weights = new Map<string, readonly number[]>();
  for (const [name, at] of index) {
    const own = row(at);
    if (own.some((weight) => Math.abs(weight) >= prune)) weights.set(name, own);
  }
  return { labels, bias: row(index.size), weights };
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
