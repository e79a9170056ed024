import { matterWords } from './data/matter-words.js';
import { singular } from './words.js';

/** Kinds that speak for one answer together, so that a rare word has the weight of its like. */
export const groups: Readonly<Record<string, string>> = {
  computer: 'device',
  chromebook: 'device',
  peripheral: 'device',
  printer: 'device',
  network: 'device',
  account: 'device',
  email: 'device',
  phish: 'device',
  phone: 'device',
  display: 'device',
  sound: 'device',
  alarmtech: 'device',
  program: 'device',
  errors: 'device',
  plumbing: 'building',
  hvac: 'building',
  electric: 'building',
  light: 'building',
  door: 'building',
  structure: 'building',
  furniture: 'building',
  pest: 'building',
  grounds: 'building',
};

const longestPhrase = 4;
const lexicon = indexOf(matterWords);

export interface Stem {
  readonly word: string;
  readonly stem: string;
}

export function stemsOf(text: string): readonly Stem[] {
  const words = text.match(/[\p{L}\p{N}/]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return words.map((word) => ({ word, stem: stemOf(word) }));
}

/** What forms of one word share, English and Spanish: "leaks", "leaking", "leaked"; "bocina", "bocinas". */
export function stemOf(word: string): string {
  if (/\d/.test(word)) return /^\d+$/.test(word) ? '#'.repeat(Math.min(word.length, 4)) : word;
  const short = singular(word);
  // "mice" is not "mic", nor "side" what "siding" has in common with it.
  const one = short.length === 3 && /^.{3}es?$/.test(word) ? `${short}e` : short;
  const cut = one.replace(/(?:ing|ed)$/, '');
  if (cut === one || cut.length < 3 || !/[aeiouy]/.test(cut)) return one;
  const single = /([bdgklmnprt])\1$/.test(cut) ? cut.slice(0, -1) : cut;
  return single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single;
}

const beside =
  /^(?:in|inside|under|beside|behind|by|next|near|at|from|above|over|for|of|to|on|onto|with|where|en|de|del|sobre|bajo|junto|para|con)$/;
const between = /^(?:the|a|an|my|our|his|her|their|your|el|la|los|las|mi|un|una|su|old|new|back|front|main)$/;

/** "near" for what a preposition makes a place or an owner of: "the door of the computer lab", "under the printer". */
export function roleOf(words: readonly Stem[], at: number): 'near' | 'head' | 'later' {
  let before = at - 1;
  while (before >= 0 && at - before < 4 && between.test(words[before]?.word ?? '')) before -= 1;
  if (beside.test(words[before]?.word ?? '')) return 'near';
  return before < 0 ? 'head' : 'later';
}

interface Lexicon {
  readonly kinds: ReadonlyMap<string, readonly string[]>;
  readonly firsts: ReadonlySet<string>;
}

function indexOf(lists: Readonly<Record<string, readonly string[]>>): Lexicon {
  const kinds = new Map<string, string[]>();
  const firsts = new Set<string>();
  for (const [kind, phrases] of Object.entries(lists)) {
    for (const phrase of phrases) {
      const stems = stemsOf(phrase).map(({ stem }) => stem);
      const key = stems.join(' ');
      if (stems[0] !== undefined) firsts.add(stems[0]);
      kinds.set(key, [...(kinds.get(key) ?? []), kind]);
    }
  }
  return { kinds, firsts };
}

/** Which kinds of things the words name, the longest name first, and at which word it begins. */
export function* kindsIn(words: readonly Stem[]): Generator<{ kind: string; phrase: string; at: number }> {
  for (let at = 0; at < words.length; at += 1) {
    if (!lexicon.firsts.has(words[at]?.stem ?? '')) continue;
    // The longest phrase counts alone: "light switch" is not "light" besides.
    for (let length = longestPhrase; length > 0; length -= 1) {
      const part = words.slice(at, at + length);
      const kinds = lexicon.kinds.get(part.map(({ stem }) => stem).join(' '));
      if (kinds === undefined) continue;
      const phrase = part.map(({ word }) => word).join(' ');
      for (const kind of kinds) yield { kind, phrase, at };
      at += length - 1;
      break;
    }
  }
}
