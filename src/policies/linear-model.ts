/** One thing a text shows: how strongly it is there, and the words of the text it was read from. */
export interface Feature {
  readonly value: number;
  readonly words: readonly string[];
}

export type Features = ReadonlyMap<string, Feature>;

/** Weights of features for labels; a feature that is not listed says nothing. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** One number per label. */
  readonly bias: readonly number[];
  /** One number per label, by the name of the feature. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** Shares of the labels by name: softmax of the weighed features, 0 to 1, together 1. */
export type Shares = ReadonlyMap<string, number>;

/** `extra` adds to the score of labels: 1 makes a label e times as likely against the others. */
export function sharesOf(
  features: Features,
  model: LinearModel,
  extra: ReadonlyMap<string, number> = new Map(),
): Shares {
  const sums = model.labels.map((label, at) => (model.bias[at] ?? 0) + (extra.get(label) ?? 0));
  for (const [name, { value }] of features) {
    const weights = model.weights.get(name);
    if (weights === undefined) continue;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + value * (weights[at] ?? 0);
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return new Map(model.labels.map((label, at) => [label, (powers[at] ?? 0) / whole]));
}

/** The words that spoke most for a label against the mean of the others, the weightiest first; none of less than `least` points. */
export function reasonsFor(
  label: string,
  features: Features,
  model: LinearModel,
  { most, least }: { readonly most: number; readonly least: number },
): readonly string[] {
  const own = model.labels.indexOf(label);
  const spoken = new Map<string, number>();
  for (const [name, { value, words }] of features) {
    const weights = model.weights.get(name);
    if (weights === undefined) continue;
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const mine = weights[own] ?? 0;
    const points = value * (mine - (all - mine) / (weights.length - 1));
    // What was read from the same words counts together.
    for (const word of words) spoken.set(word, (spoken.get(word) ?? 0) + points / words.length);
  }
  return [...spoken]
    .filter(([word, points]) => word !== '' && points > least)
    .sort((one, two) => two[1] - one[1])
    .slice(0, most)
    .map(([word]) => word);
}

/** A model from the text that scripts/model-text.ts writes: the labels, then "name=weight weight ..." in hundredths, the bias without a name. */
export function readModel(text: string): LinearModel {
  const [labels = '', ...lines] = text.trim().split('\n');
  const weights = new Map<string, readonly number[]>();
  for (const line of lines) {
    for (const entry of line.split('|')) {
      const equals = entry.lastIndexOf('=');
      weights.set(
        entry.slice(0, equals),
        entry
          .slice(equals + 1)
          .split(' ')
          .map((weight) => Number(weight) / 100),
      );
    }
  }
  const bias = weights.get('') ?? [];
  weights.delete('');
  return { labels: labels.split(' '), bias, weights };
}

/** What decided, for the trace: `, by "hall", "printer"`; empty when nothing did. */
export function decidedBy(words: readonly string[]): string {
  return words.length === 0 ? '' : `, by ${words.map((word) => `"${word}"`).join(', ')}`;
}
