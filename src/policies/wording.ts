import { isIdle } from './topic.js';
import { plain, singular } from './words.js';
import type { Note } from './signs.js';

// Longer replies say what they mean in their first words.
const most = 400;
const piece = 4;
// Long and short replies weigh alike: the values of all words together are as long as this.
const strength = 5;
// Without marks that the file of weights parts its entries by.
const part = /[\p{L}']+|\d+|[?!]+|[.,:;()\u2026]|\p{Extended_Pictographic}/gu;

/** Kinds of signs that say words alone; weights are learnt for each kind by itself. */
export type WordingKind = 'word' | 'piece' | 'gram';

/** Which kind a sign is, as its name begins; null when it says more than words. */
export function wordingKind(sign: string): WordingKind | null {
  const name = sign.slice(0, sign.indexOf('~'));
  return name === 'word' || name === 'piece' || name === 'gram' ? name : null;
}

/**
 * Signs of the bare wording: words and pairs of words, and pieces of four letters, which endings, typing errors and
 * kindred words share. Each kind of sign has the same length in every text. Linear in the text.
 */
export function addWording(text: string, add: Note): void {
  const words = (plain(text).match(part) ?? []).slice(0, most);
  const grams = new Map<string, string>();
  const pieces = new Map<string, string>();
  const said = ['^', ...words.map((word) => (/^\d/.test(word) ? '#' : word)), '$'];
  for (const [index, word] of said.entries()) {
    const next = said[index + 1];
    if (next === undefined) break;
    grams.set(`word~${word}`, word);
    grams.set(`word~${word}_${next}`, `${word} ${next}`.replace(/^\^ | \$$/g, ''));
    if (index > 0) cutInto(pieces, word);
  }
  note(grams, add);
  note(pieces, add);
}

function cutInto(pieces: Map<string, string>, word: string): void {
  const framed = `<${word.slice(0, 40)}>`;
  for (let at = 0; at + piece <= framed.length; at += 1) pieces.set(`piece~${framed.slice(at, at + piece)}`, word);
}

function note(signs: ReadonlyMap<string, string>, add: Note): void {
  const value = strength / Math.sqrt(Math.max(1, signs.size));
  for (const [sign, word] of signs) add(sign, isIdle(singular(word)) || !/\p{L}/u.test(word) ? [] : [word], value);
}
