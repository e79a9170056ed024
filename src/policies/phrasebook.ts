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

export interface Phrasebook {
  /** Lists and phrases by the stems of their words. */
  readonly phrases: ReadonlyMap<string, readonly (readonly [list: string, phrase: string])[]>;
  /** How many words the longest phrase has that begins with a stem. */
  readonly reach: ReadonlyMap<string, number>;
}

const longest = 5;

/** Words and phrases by what their plurals have in common. A phrase may stand in several lists. */
export function phrasebook(lists: Readonly<Record<string, readonly string[]>>): Phrasebook {
  const book = new Map<string, (readonly [string, string])[]>();
  const reach = new Map<string, number>();
  for (const [list, phrases] of Object.entries(lists)) {
    for (const phrase of phrases) {
      const stems = wordsOf(phrase).map(singular).slice(0, longest);
      const [first] = stems;
      if (first === undefined) continue;
      reach.set(first, Math.max(stems.length, reach.get(first) ?? 0));
      const key = stems.join(' ');
      const known = book.get(key) ?? [];
      if (!known.some(([name]) => name === list)) known.push([list, phrase]);
      book.set(key, known);
    }
  }
  return { phrases: book, reach };
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
    const reach = book.reach.get(tokens[at]?.stem ?? '') ?? 0;
    for (let length = Math.min(reach, tokens.length - at); length > 0; length -= 1) {
      const known = book.phrases.get(keyOf(tokens, at, length));
      if (known === undefined) continue;
      for (const [list, phrase] of known) found.push({ list, phrase, at, length });
      taken = length;
      break;
    }
    at += taken;
  }
  return found;
}

function keyOf(tokens: readonly Token[], at: number, length: number): string {
  let key = tokens[at]?.stem ?? '';
  for (let next = at + 1; next < at + length; next += 1) key += ` ${tokens[next]?.stem ?? ''}`;
  return key;
}
