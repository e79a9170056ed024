import type { Feature, Features } from './linear-model.js';

/** What late replies and second mails show: features that are named by what clauses do. */
export type Signs = Features;

export type Note = (sign: string, words?: readonly string[], value?: number) => void;

const keptWords = 3;

/** A map to collect signs in, and the function that notes one; of a sign that comes twice, the stronger value and the words of both. */
export function collectSigns(): { readonly signs: Signs; readonly note: Note } {
  const signs = new Map<string, Feature>();
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
