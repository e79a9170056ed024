/** Signs of a text and how strongly each is there; names are for people as well: they come out in the trace. */
export type Signs = ReadonlyMap<string, number>;

/** What each sign speaks for: its weights in the order of `kinds`. Made by scripts/train-replies.ts. */
export interface Weights<Kind extends string> {
  readonly kinds: readonly Kind[];
  readonly bias: readonly number[];
  readonly signs: Readonly<Record<string, readonly number[]>>;
}

export interface Scored<Kind extends string> {
  readonly kind: Kind;
  /** Likelihood of each kind, as far as the training mails were like this one. */
  readonly share: Readonly<Record<Kind, number>>;
  /** Signs that spoke for the kind, the strongest first. */
  readonly because: readonly string[];
}

const named = 6;

/** Weighs signs. Softmax over the sums; unknown signs count nothing. */
export function weigh<Kind extends string>(weights: Weights<Kind>, signs: Signs): Scored<Kind> {
  const sums = weights.bias.slice();
  for (const [sign, strength] of signs) {
    const row = weights.signs[sign];
    if (row === undefined) continue;
    for (const [index, weight] of row.entries()) sums[index] = (sums[index] ?? 0) + weight * strength;
  }
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const whole = powers.reduce((total, power) => total + power, 0);
  const best = powers.indexOf(Math.max(...powers));
  const share = Object.fromEntries(weights.kinds.map((kind, index) => [kind, (powers[index] ?? 0) / whole]));
  return {
    kind: weights.kinds[best] as Kind,
    share: share as Record<Kind, number>,
    because: reasons(weights, signs, best),
  };
}

export function reasons<Kind extends string>(weights: Weights<Kind>, signs: Signs, kind: number): readonly string[] {
  return [...signs]
    .map(([sign, strength]) => {
      const row = weights.signs[sign] ?? [];
      const mean = row.reduce((total, weight) => total + weight, 0) / Math.max(1, row.length);
      return { sign, says: ((row[kind] ?? 0) - mean) * strength };
    })
    .filter(({ says }) => says > 0)
    .sort((a, b) => b.says - a.says)
    .slice(0, named)
    .map(({ sign }) => sign);
}
