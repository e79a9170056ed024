import { lineOfWords, singular, wordsOf } from './words.js';

// A configuration's list is a few hundred phrases and stays the same object until the next reload.
const phrasesOfList = new WeakMap<readonly string[], Phrases>();

interface Phrases {
  /** From what words and their plurals have in common to the phrase as it was configured. */
  readonly configured: ReadonlyMap<string, string>;
  /** The words that phrases begin with: nearly all words of a mail begin none. */
  readonly firsts: ReadonlySet<string>;
}

const longestPhrase = 3;

/** Which phrases of the list stand in the text, each once, as they are written in the list. Plurals count. */
export function phrasesIn(text: string, list: readonly string[]): readonly string[] {
  const words = wordsOf(text).map(singular);
  const { configured, firsts } = phrasesOf(list);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    if (!firsts.has(words[at] ?? '')) continue;
    // The longest phrase counts alone: "water fountain" is not "water" besides.
    for (let length = longestPhrase; length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      const match = configured.get(phrase);
      if (match === undefined) continue;
      found.add(match);
      at += length - 1;
      break;
    }
  }
  return [...found];
}

function phrasesOf(list: readonly string[]): Phrases {
  const known = phrasesOfList.get(list);
  if (known !== undefined) return known;
  const configured = new Map(list.map((phrase) => [lineOfWords(phrase).trim(), phrase]));
  const firsts = new Set([...configured.keys()].map((phrase) => phrase.split(' ')[0] ?? ''));
  const phrases = { configured, firsts };
  phrasesOfList.set(list, phrases);
  return phrases;
}

const linesOfList = new WeakMap<readonly string[], readonly string[]>();

/** The first phrase of the list that stands in a text, whatever its length; the text as `lineOfWords` gives it. */
export function firstPhraseIn(line: string, list: readonly string[]): string | undefined {
  let lines = linesOfList.get(list);
  if (lines === undefined) {
    lines = list.map(lineOfWords);
    linesOfList.set(list, lines);
  }
  return list[lines.findIndex((phrase) => line.includes(phrase))];
}
