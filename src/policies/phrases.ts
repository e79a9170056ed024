import { singular, wordsOf } from './words.js';

export interface Found {
  /** Name of the list the phrase stands in. */
  readonly list: string;
  readonly phrase: string;
  /** Index of its first word, and how many words it has. */
  readonly at: number;
  readonly length: number;
}

export interface Token {
  /** As written, lower case, without accents. */
  readonly word: string;
  /** Without plural; what phrases are compared by. */
  readonly stem: string;
}

export type Phrasebook = ReadonlyMap<string, readonly (readonly [list: string, phrase: string])[]>;

const longest = 5;

/** Words and phrases by what their plurals have in common. A phrase may stand in several lists. */
export function phrasebook(lists: Readonly<Record<string, readonly string[]>>): Phrasebook {
  const book = new Map<string, (readonly [string, string])[]>();
  for (const [list, phrases] of Object.entries(lists)) {
    for (const phrase of phrases) {
      const key = wordsOf(phrase).map(singular).join(' ');
      const known = book.get(key) ?? [];
      if (!known.some(([name]) => name === list)) known.push([list, phrase]);
      book.set(key, known);
    }
  }
  return book;
}

export function tokensOf(text: string): readonly Token[] {
  return wordsOf(text).map((word) => ({ word, stem: singular(word) }));
}

/** Every phrase that stands in the words; of those that begin at one word, the longest only. Linear in the words. */
export function findPhrases(book: Phrasebook, tokens: readonly Token[]): readonly Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < tokens.length) {
    let taken = 1;
    for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
      const key = tokens
        .slice(at, at + length)
        .map(({ stem }) => stem)
        .join(' ');
      const known = book.get(key);
      if (known === undefined) continue;
      for (const [list, phrase] of known) found.push({ list, phrase, at, length });
      taken = length;
      break;
    }
    at += taken;
  }
  return found;
}
