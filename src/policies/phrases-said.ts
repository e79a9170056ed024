import type { Message } from '../message/message.js';
import { bareSubject, plain, singular, wordsOf } from './words.js';

/** A piece of a mail between two stops, small letters without accents. */
export interface Clause {
  readonly text: string;
  readonly words: readonly string[];
}

const mostClauses = 200;

/** The subject and what stands between full stops, line breaks, semicolons and "but". */
export function clausesOf({ subject, visible }: Pick<Message, 'subject' | 'visible'>): readonly Clause[] {
  return `${bareSubject(subject)}\n${visible}`
    .slice(0, 8000)
    .split(/[.!?;:]+(?=\s|$)|\n|,?\s(?=but\s|pero\s|however\s|sin embargo\s)/i)
    .map(plain)
    .map((text) => ({ text, words: wordsOf(text).map(singular) }))
    .filter(({ words }) => words.length > 0)
    .slice(0, mostClauses);
}

/** How many other words may stand among those of a phrase: "reset my school password" is a password reset. */
const between = 4;

/**
 * Where the words of a phrase stand together in a clause, in whatever order: the place of the first of them; -1 when
 * they do not.
 */
export function placeOf(phrase: string, { words }: Clause): number {
  const wanted = wordsOfPhrase(phrase);
  const [first] = wanted;
  if (first === undefined) return -1;
  const reach = wanted.length === 1 ? 1 : wanted.length + between;
  return words.findIndex(
    (word, at) => wanted.includes(word) && wanted.every((one) => words.slice(at, at + reach).includes(one)),
  );
}

// A configuration has some hundred phrases, and every clause of every mail is asked for each.
const phrasesKept = new Map<string, readonly string[]>();
const mostPhrases = 5000;

function wordsOfPhrase(phrase: string): readonly string[] {
  const known = phrasesKept.get(phrase);
  if (known !== undefined) return known;
  const wanted = [...new Set(wordsOf(phrase).map(singular))];
  if (phrasesKept.size >= mostPhrases) phrasesKept.clear();
  phrasesKept.set(phrase, wanted);
  return wanted;
}

/** Those of the phrases that the clauses hold, as they were configured. */
export function phrasesSaid(phrases: readonly string[], clauses: readonly Clause[]): readonly string[] {
  return phrases.filter((phrase) => clauses.some((clause) => placeOf(phrase, clause) !== -1));
}
