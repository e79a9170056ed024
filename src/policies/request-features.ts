import { requestSigns } from './data/request-signs.js';
import { sentencesOf, type Sentence } from './clauses.js';
import type { Features } from './linear-model.js';
import { shapesOfMail, shapesOfSentence } from './request-shape.js';
import { groups, kindsIn, roleOf, stemsOf } from './things-named.js';
import { samSigns } from './program-names.js';

const signs = Object.entries(requestSigns).map(([name, pattern]) => ({ name, pattern: new RegExp(pattern, 'u') }));
const faults = new RegExp(requestSigns['fault.broken'] ?? '', 'u');
const hypothetical = new RegExp(requestSigns['ask.hypothetical'] ?? '', 'u');

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
  shape: 1,
  role: 0.35,
  program: 8,
  ask: 1.5,
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
  const state = { begun: false, signs: new Map<string, string>() };
  for (const sentence of sentences) addSentence(sentence, state, add);
  for (const [name, words] of samSigns(subject, text)) add(name, strengths.program, words);
  for (const { name, sign } of shapesOfMail([...state.signs.keys()])) {
    add(`shape ${name}`, strengths.shape, state.signs.get(sign) ?? '');
  }
  const questions = sentences.filter(({ place }) => place === 'text');
  if (questions.length > 0 && questions.every(({ text: one }) => one.trimEnd().endsWith('?')))
    add('asked only', 1, '?');
  const asked = found.get('sign ask.please');
  if (asked !== undefined && !found.has('sign fault.broken')) add('asked nothing broken', 1, asked.words[0] ?? '');
  return found;
}

interface State {
  /** Whether a thing of one of the groups has been named. */
  begun: boolean;
  /** What was found so far, with its words. */
  readonly signs: Map<string, string>;
}

type Add = (name: string, value: number, words: string, most?: number) => void;

function addSentence(sentence: Sentence, state: State, add: Add): void {
  const { place, aside } = sentence;
  const supposed = hypothetical.test(sentence.text);
  const here: string[] = [];
  const reach: string[] = [];
  let trouble = false;
  for (const { name, pattern } of signs) {
    const match = pattern.exec(sentence.text);
    if (match === null) continue;
    // What only might happen is no trouble.
    if (supposed && /^(?:all|stop|danger|fault|harm|group)\./.test(name)) {
      add(`supposed ${name}`, strengths.sign, match[0]);
      continue;
    }
    if (!aside) {
      here.push(name);
      state.signs.set(name, match[0]);
    }
    if (/^(?:all|group|one)\./.test(name)) reach.push(name);
    if (/^(?:fault\.broken|stop)/.test(name)) trouble = true;
    const strength = name.startsWith('ask.') ? strengths.ask : strengths.sign;
    add(aside ? `aside ${name}` : `sign ${name}`, strength, match[0], strength * 1.5);
  }
  for (const { name, sign } of shapesOfSentence(here))
    add(`shape ${name}`, strengths.shape, state.signs.get(sign) ?? '');
  // How far it reaches counts where the trouble is named.
  if (trouble && !aside) for (const name of reach) add(`trouble ${name}`, strengths.sign, name);
  for (const clause of sentence.clauses) {
    const words = stemsOf(clause.text);
    const kinds = new Map<string, string>();
    const roles = new Map<string, string>();
    for (const { kind, phrase, at } of kindsIn(words)) {
      kinds.set(kind, phrase);
      const group = groups[kind];
      if (group !== undefined) roles.set(`${roleOf(words, at)} ${group}`, phrase);
    }
    if (clause.standing !== 'matter') {
      for (const [kind, phrase] of kinds) {
        add(`${clause.standing} ${kind}`, strengths.cleared, phrase);
        const group = groups[kind];
        if (group !== undefined) add(`${clause.standing} ${group}`, strengths.cleared, phrase);
      }
      continue;
    }
    for (const [role, phrase] of roles) add(role, strengths.role, phrase, strengths.role * 2);
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
