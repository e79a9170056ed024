/** One sign of a text: how strongly it is there, and the words of the text that show it. */
export interface Sign {
  readonly value: number;
  readonly words: readonly string[];
}

export type Signs = ReadonlyMap<string, Sign>;

/** What each sign speaks for: one weight per kind, in the order of `kinds`. */
export interface SignWeights {
  readonly kinds: readonly string[];
  readonly bias: readonly number[];
  readonly signs: ReadonlyMap<string, readonly number[]>;
}

export type Note = (sign: string, words?: readonly string[], value?: number) => void;

const keptWords = 3;

/** A map to collect signs in, and the function that notes one; of a sign that comes twice, the stronger value and the words of both. */
export function collectSigns(): { readonly signs: Signs; readonly note: Note } {
  const signs = new Map<string, Sign>();
  const note: Note = (sign, words = [], value = 1) => {
    const known = signs.get(sign);
    if (known === undefined) signs.set(sign, { value, words: words.slice(0, keptWords) });
    else if (known.words.length < keptWords)
      signs.set(sign, {
        value: Math.max(value, known.value),
        words: [...new Set([...known.words, ...words])].slice(0, keptWords),
      });
  };
  return { signs, note };
}

/** Share of each kind: softmax of the weighed signs, 0 to 1, together 1. Unknown signs say nothing. */
export function sharesOf(
  signs: Signs,
  weights: SignWeights,
  extra: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  const sums = weights.kinds.map((kind, at) => (weights.bias[at] ?? 0) + (extra.get(kind) ?? 0));
  for (const [sign, { value }] of signs) {
    const row = weights.signs.get(sign);
    if (row === undefined) continue;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0) * value;
  }
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const whole = powers.reduce((total, power) => total + power, 0);
  return new Map(weights.kinds.map((kind, at) => [kind, (powers[at] ?? 0) / whole]));
}

/** The words that spoke most for a kind against the mean of the others, the weightiest first. */
export function wordsFor(kind: string, signs: Signs, weights: SignWeights, most: number): readonly string[] {
  const own = weights.kinds.indexOf(kind);
  const spoken = new Map<string, number>();
  for (const [sign, { value, words }] of signs) {
    const row = weights.signs.get(sign);
    if (row === undefined) continue;
    const all = row.reduce((sum, weight) => sum + weight, 0);
    const mine = row[own] ?? 0;
    const points = value * (mine - (all - mine) / (row.length - 1));
    for (const word of words) spoken.set(word, (spoken.get(word) ?? 0) + points / words.length);
  }
  return [...spoken]
    .filter(([, points]) => points > 0.2)
    .sort((one, two) => two[1] - one[1])
    .slice(0, most)
    .map(([word]) => word);
}

/** Weights from the text that scripts/train-replies.ts writes: kinds, then "sign=weight weight ..." in hundredths. */
export function readWeights(text: string): SignWeights {
  const [kinds = '', ...lines] = text.trim().split('\n');
  const signs = new Map<string, readonly number[]>();
  for (const entry of lines.flatMap((line) => line.split('|'))) {
    const equals = entry.lastIndexOf('=');
    const row = entry.slice(equals + 1).split(' ');
    signs.set(
      entry.slice(0, equals),
      row.map((weight) => Number(weight) / 100),
    );
  }
  const bias = signs.get('') ?? [];
  signs.delete('');
  return { kinds: kinds.split(' '), bias, signs };
}
