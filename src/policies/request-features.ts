import { matterWords } from './data/matter-words.js';
import { requestSigns } from './data/request-signs.js';
import { sentencesOf, type Sentence } from './clauses.js';
import { singular } from './words.js';
import { samSigns } from './program-names.js';

/** One thing a mail shows, with how strongly and the words it was read from. */
export interface Feature {
  readonly value: number;
  readonly words: readonly string[];
}

export type Features = ReadonlyMap<string, Feature>;

const longestPhrase = 4;
const signs = Object.entries(requestSigns).map(([name, pattern]) => ({ name, pattern: new RegExp(pattern, 'u') }));
const faults = new RegExp(requestSigns['fault.broken'] ?? '', 'u');
const lexicon = indexOf(matterWords);

/** How much one feature of a kind may say against another; found by cross-validation. */
export const strengths = {
  word: 0.4,
  matter: 0.7,
  group: 1,
  fault: 0.7,
  first: 0.5,
  subject: 0.5,
  cleared: 0.6,
  sign: 1,
  program: 8,
  ask: 1.5,
};

/** Kinds that speak for one answer together, so that a rare word has the weight of its like. */
const groups: Readonly<Record<string, string>> = {
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

/** What of a mail is weighed. Linear in its size. */
export function featuresOf(subject: string, text: string): Features {
  const found = new Map<string, { value: number; words: string[] }>();
  const add = (name: string, value: number, words: string, most = value): void => {
    const known = found.get(name);
    if (known === undefined) found.set(name, { value, words: [words] });
    else {
      known.value = Math.min(most, known.value + value / 2);
      if (known.words.length < 3 && !known.words.includes(words)) known.words.push(words);
    }
  };
  const sentences = sentencesOf(subject, text);
  const state = { begun: false };
  for (const sentence of sentences) addSentence(sentence, state, add);
  for (const [name, words] of samSigns(subject, text)) add(name, strengths.program, words);
  const asked = found.get('sign ask.please');
  if (asked !== undefined && !found.has('sign fault.broken')) add('asked nothing broken', 1, asked.words[0] ?? '');
  return found;
}

type Add = (name: string, value: number, words: string, most?: number) => void;

function addSentence(sentence: Sentence, state: { begun: boolean }, add: Add): void {
  const { place, aside } = sentence;
  const reach: string[] = [];
  let trouble = false;
  for (const { name, pattern } of signs) {
    const match = pattern.exec(sentence.text);
    if (match === null) continue;
    if (/^(?:all|group|one)\./.test(name)) reach.push(name);
    if (/^(?:fault\.broken|stop)/.test(name)) trouble = true;
    const strength = name.startsWith('ask.') ? strengths.ask : strengths.sign;
    add(aside ? `aside ${name}` : `sign ${name}`, strength, match[0], strength * 1.5);
  }
  // How far it reaches counts where the trouble is named.
  if (trouble && !aside) for (const name of reach) add(`trouble ${name}`, strengths.sign, name);
  for (const clause of sentence.clauses) {
    const words = stemsOf(clause.text);
    const kinds = new Map<string, string>();
    for (const { kind, phrase } of kindsIn(words)) kinds.set(kind, phrase);
    if (clause.standing !== 'matter') {
      for (const [kind, phrase] of kinds) {
        add(`${clause.standing} ${kind}`, strengths.cleared, phrase);
        const group = groups[kind];
        if (group !== undefined) add(`${clause.standing} ${group}`, strengths.cleared, phrase);
      }
      continue;
    }
    const grouped = new Map<string, string>();
    const fails = faults.test(clause.text);
    for (const [kind, phrase] of kinds) {
      add(`about ${kind}`, strengths.matter, phrase, strengths.matter * 2);
      if (place === 'subject') add(`subject ${kind}`, strengths.subject, phrase);
      const group = groups[kind];
      if (group === undefined) continue;
      grouped.set(group, phrase);
      if (fails) add(`fault ${kind}`, strengths.fault, phrase);
    }
    for (const [group, phrase] of grouped) {
      // A clause that names both says what is near as well as what is meant; alone it speaks louder.
      const alone = grouped.size === 1 ? 'all' : 'part';
      add(`group ${group} ${alone}`, strengths.group, phrase, strengths.group * 2);
      if (fails) add(`fault ${group} ${alone}`, strengths.fault, phrase, strengths.fault * 2);
      if (place === 'subject') add(`subject ${group} ${alone}`, strengths.subject, phrase);
      if (!state.begun) add(`first ${group} ${alone}`, strengths.first, phrase);
    }
    if (grouped.size > 0) state.begun = true;
    for (const { stem, word } of words) add(`word ${stem}`, strengths.word, word, strengths.word);
  }
}

interface Stem {
  readonly word: string;
  readonly stem: string;
}

function stemsOf(text: string): readonly Stem[] {
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

function* kindsIn(words: readonly Stem[]): Generator<{ kind: string; phrase: string }> {
  for (let at = 0; at < words.length; at += 1) {
    if (!lexicon.firsts.has(words[at]?.stem ?? '')) continue;
    // The longest phrase counts alone: "light switch" is not "light" besides.
    for (let length = longestPhrase; length > 0; length -= 1) {
      const part = words.slice(at, at + length);
      const kinds = lexicon.kinds.get(part.map(({ stem }) => stem).join(' '));
      if (kinds === undefined) continue;
      const phrase = part.map(({ word }) => word).join(' ');
      for (const kind of kinds) yield { kind, phrase };
      at += length - 1;
      break;
    }
  }
}
