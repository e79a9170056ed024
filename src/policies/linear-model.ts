import type { Features } from './request-features.js';

/** Weights of features for labels; a feature that is not listed says nothing. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** One number per label. */
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

export interface Scored {
  readonly label: string;
  /** Softmax of the scores, 0 to 1. */
  readonly share: number;
}

/** All labels, the likeliest first. */
export function scoresOf(features: Features, model: LinearModel): readonly Scored[] {
  const sums = [...model.bias];
  for (const [name, { value }] of features) {
    const weights = model.weights.get(name);
    if (weights === undefined) continue;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + value * (weights[at] ?? 0);
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return model.labels
    .map((label, at) => ({ label, share: (powers[at] ?? 0) / whole }))
    .sort((one, two) => two.share - one.share);
}
