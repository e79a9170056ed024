import * as known from './data/problem-words.js';
import { bareSubject, isSignOff, plain, singular, wordsOf } from './words.js';

const idle = new Set(known.idle.map(singular));
const places = new Set(known.places.map(singular));
const synonyms = new Map(
  Object.entries(known.synonyms).flatMap(([word, others]) =>
    others.map((other) => [singular(other), singular(word)] as const),
  ),
);

export interface Problem {
  readonly subject: string;
  /** What the person wrote, quoted trail cut. */
  readonly text: string;
}

interface Traits {
  /** The text itself, in one line, for mail sent twice. */
  readonly wording: string;
  /** What it is about. */
  readonly topics: ReadonlySet<string>;
  readonly subjectTopics: ReadonlySet<string>;
  /** Capitalised words inside sentences, and web sites. */
  readonly names: ReadonlySet<string>;
  readonly reminds: boolean;
}

// As much as the facts keep of a ticket's first text.
const compared = 4000;
const enoughShared = 2;
// Of the shorter mail's topics, this share must be in the longer one as well.
const share = 0.6;

/**
 * Whether two mails of one person are about the same problem. Joining two matters costs more than a second ticket, so
 * two different numbers or names (another room, tag, student, site) always make them different, and so does doubt.
 */
export function sameProblem(first: Problem, second: Problem): boolean {
  // First what is found quickest and tells most apart: a busy writer's twenty open tickets are compared with each mail.
  if (conflict(numbersOf(first), numbersOf(second))) return false;
  const one = traitsOf(first);
  const two = traitsOf(second);
  if (conflict(one.names, two.names)) return false;
  const sentTwice = one.wording !== '' && one.wording === two.wording;
  // The words "see attached" under another subject are another matter.
  if (sentTwice && !conflict(one.subjectTopics, two.subjectTopics)) return true;
  const shared = common(one.topics, two.topics);
  const fewer = Math.min(one.topics.size, two.topics.size);
  if (fewer === 0) return false;
  // A reminder says little besides; naming the thing is enough.
  if (two.reminds && common(one.subjectTopics, two.topics) > 0 && shared * 4 >= fewer) return true;
  return shared >= enoughShared && shared / fewer >= share;
}

/** Kept while the problem itself is: the same mail is compared with many tickets. */
const keptNumbers = new WeakMap<Problem, ReadonlySet<string>>();
const keptTraits = new WeakMap<Problem, Traits>();

/** Rooms, tags, extensions, error codes: whatever holds a digit. */
function numbersOf(problem: Problem): ReadonlySet<string> {
  return kept(keptNumbers, problem, ({ subject, text }) =>
    numbersIn(`${bareSubject(subject)}\n${text.slice(0, compared)}`),
  );
}

function traitsOf(problem: Problem): Traits {
  return kept(keptTraits, problem, readTraits);
}

function kept<T>(store: WeakMap<Problem, T>, problem: Problem, read: (problem: Problem) => T): T {
  const known = store.get(problem) ?? read(problem);
  store.set(problem, known);
  return known;
}

function readTraits(problem: Problem): Traits {
  const { subject } = problem;
  const written = problem.text.slice(0, compared);
  const text = withoutSignOff(written);
  const about = bareSubject(subject);
  const both = `${about}\n${text}`;
  const words = wordsOf(both);
  const joined = ` ${words.join(' ')} `;
  return {
    wording: wordsOf(text).join(' '),
    topics: topicsOf(words),
    subjectTopics: topicsOf(wordsOf(about)),
    names: namesIn(text),
    reminds: known.reminding.some((phrase) => joined.includes(` ${phrase} `)),
  };
}

function topicsOf(words: readonly string[]): ReadonlySet<string> {
  const topics = words
    .filter((word) => word.length > 2 && !/\d/.test(word))
    .map(singular)
    .map((word) => synonyms.get(word) ?? word)
    .filter((word) => !idle.has(word) && !places.has(word));
  return new Set(topics.map(stem));
}

/** "jammed", "jamming" and "jam" are one. Rough; both sides are cut alike. */
function stem(word: string): string {
  if (word.length < 6) return word;
  return word.replace(/(?:ing|ed)$/, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

function numbersIn(text: string): ReadonlySet<string> {
  const bare = plain(text)
    // Times, dates, spans and grades change from mail to mail and name no thing.
    .replace(/\b\d{1,2}[:.]\d{2}\s*(?:am|pm)?\b|\b\d{1,2}\s*(?:am|pm)\b|\b\d{1,4}[/.]\d{1,2}(?:[/.]\d{2,4})?\b/g, ' ')
    .replace(
      /\b\d+\s*(?:%|percent|minutes?|mins?|hours?|hrs?|days?|weeks?|years?|times|minutos?|horas?|dias?)(?![a-z])/g,
      ' ',
    )
    .replace(/\b\d+(?:st|nd|rd|th)\b/g, ' ');
  return new Set(bare.match(/[a-z]{0,12}-?\d[a-z\d]*(?:-[a-z\d]+)*/g) ?? []);
}

function namesIn(text: string): ReadonlySet<string> {
  const sites = (text.toLowerCase().match(/[a-z\d.-]{4,253}/g) ?? []).filter((part) =>
    /^(?:[a-z\d-]+\.)+[a-z]{2,}$/.test(part),
  );
  // Shouting has no names in it.
  if (text === text.toUpperCase()) return new Set(sites);
  const capitalised = [...text.matchAll(/(?<=[\p{Ll}\p{N},'"(&)][ \t])\p{Lu}[\p{L}'’]+/gu)].flatMap(([name]) =>
    wordsOf(name.replace(/['’]s$/u, '')),
  );
  const names = capitalised.filter((word) => ![idle, places, synonyms].some((common) => common.has(singular(word))));
  return new Set([...sites, ...names]);
}

/** A name at the end is the same in both mails and makes them no more alike. */
function withoutSignOff(text: string): string {
  const sentences = text.split(/(?<=[.!?\n])\s+/);
  while (sentences.length > 1 && isSignOff(sentences.at(-1) ?? '')) sentences.pop();
  return sentences.join('\n');
}

/** Each has something that the other lacks. */
function conflict(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return [...one].some((item) => !two.has(item)) && [...two].some((item) => !one.has(item));
}

function common(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  return [...one].filter((item) => two.has(item)).length;
}
