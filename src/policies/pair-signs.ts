import { visibleText } from '../message/visible-text.js';
import { clausesOf } from './spoken-clauses.js';
import { secondWords } from './data/second-words.js';
import { collectSigns, type Note, type Signs } from './signs.js';
import { danger, days, disclaims, swappedWords, waits } from './pair-manner.js';
import { findPhrases, phrasebook, tokensOf, type Token } from './phrasebook.js';
import { addClauses, gramsOf, readClauses } from './said.js';
import { isIdle, topicOf, type Topic } from './topic.js';
import { bareSubject, isSignOff, singular } from './words.js';
import type { WordingKind } from './wording.js';

export interface Problem {
  readonly subject: string;
  /** What the person wrote, quoted trail cut. */
  readonly text: string;
}

/** A mail read once; a busy writer's new mail is compared with twenty tickets. */
interface Read {
  readonly bare: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly subject: Topic;
  readonly body: Topic;
  readonly all: Topic;
  readonly wording: string;
}

// Length of all levelled signs of a kind together.
const strength = 5;
// As much as the facts keep of a ticket's first text.
const compared = 4000;
const ngram = 0.8;
const secondBook = phrasebook(secondWords);
const correcting =
  /\b(?:correction|correct(?:ing)?|i meant|meant to|sorry|oops|not \d+|instead of|wrong (?:room|name|number|tag)|me equivoqu\w+|correcci\u00f3n|perd\u00f3n|make that|change of plans|moved to)\b/iu;
const kept = new WeakMap<Problem, Read>();

export function read(written: Problem): Read {
  const known = kept.get(written);
  if (known !== undefined) return known;
  const bare = bareSubject(written.subject).slice(0, 300);
  const text = withoutSignOff(visibleText(written.text.slice(0, compared)));
  const tokens = tokensOf(text);
  const result = {
    bare,
    text,
    tokens,
    subject: topicOf(bare),
    body: topicOf(text),
    all: topicOf(`${bare}\n${text}`),
    wording: tokensOf(written.text.slice(0, compared))
      .map(({ word }) => word)
      .join(' '),
  };
  kept.set(written, result);
  return result;
}

/** The signs by which a second mail is judged against the first. Linear in the size of both. */
export function pairSigns(first: Problem, second: Problem, minutesApart: number): Signs {
  const one = read(first);
  const two = read(second);
  const { signs, note: add } = collectSigns();
  for (const what of [
    'things',
    'areas',
    'symptoms',
    'wishes',
    'rooms',
    'numbers',
    'names',
    'sites',
    'places',
  ] as const) {
    add(`${what}:${compare(one.all[what], two.all[what])}`, [...two.all[what]]);
  }
  const relation = compare(one.all.things, two.all.things);
  const corrected = correcting.test(`${two.bare} ${two.text}`);
  if (corrected) add('corrects');
  const apart = (['rooms', 'numbers', 'sites', 'names'] as const).filter((what) =>
    ['apart', 'cross'].includes(compare(one.all[what], two.all[what])),
  );
  for (const what of apart) add(corrected ? `conflict-corrected:${what}` : `conflict:${what}`, [...two.all[what]]);
  if (apart.length > 0 && !corrected) add(`conflict,words:${within(one, two) >= 0.6 ? 'alike' : 'unlike'}`);
  for (const what of ['symptoms', 'rooms', 'numbers', 'names', 'wishes'] as const) {
    add(`things:${relation},${what}:${compare(one.all[what], two.all[what])}`, [...two.all[what]]);
  }
  add(`subject-things:${compare(one.subject.things, two.subject.things)}`);
  add(`body-things:${compare(one.all.things, two.body.things)}`);
  const sameSubject = one.bare.toLowerCase() === two.bare.toLowerCase();
  add(sameSubject ? 'subject:same' : `subject:${compare(one.subject.words, two.subject.words)}`);
  if (sameSubject) add(`subject:same,things:${relation}`);
  if (/^\s*(?:re|rv)\s*:/i.test(second.subject)) add('subject:re');
  if (/^\s*(?:fwd?|rv)\s*:/i.test(second.subject)) add('subject:fwd');
  wordSigns(one, two, add);
  timeSigns(minutesApart, add);
  const found = findPhrases(secondBook, tokensOf(`${two.bare}\n${two.text}`));
  for (const list of new Set(found.map((hit) => hit.list))) {
    const phrases = [...new Set(found.filter((hit) => hit.list === list).map(({ phrase }) => phrase))];
    for (let n = 1; n <= Math.min(3, phrases.length); n += 1) add(`second:${list}${n}`, phrases);
    add(`second:${list},things:${relation}`, phrases);
  }
  addClauses(readClauses(clausesOf(two.text), one.all), add);
  shapeSigns(one, two, add);
  matchSigns(one, two, add);
  for (const { gram, words } of gramsOf(two.tokens, one.all)) add(`"${gram}"`, words, ngram);
  for (const { gram, words } of gramsOf(tokensOf(two.bare), one.all)) add(`s"${gram}"`, words, ngram);
  levelled(signs, 'gram', /^s?"/, add);
  levelled(signs, 'word', /^(?:shared|added):(?!\d$)/, add);
  return signs;
}

/** The same signs once more, together as long in a short mail as in a long one. */
function levelled(signs: Signs, kind: WordingKind, which: RegExp, add: Note): void {
  const found = [...signs].filter(([sign]) => which.test(sign));
  const length = Math.hypot(...found.map(([, { value }]) => value));
  for (const [sign, { value, words }] of found) add(`${kind}~${sign}`, words, (strength * value) / length);
}

/** How two sets stand: none in the second, the same, some added, some left out, each something the other lacks. */
function compare(one: ReadonlySet<string>, two: ReadonlySet<string>): string {
  if (two.size === 0) return one.size === 0 ? 'neither' : 'silent';
  if (one.size === 0) return 'first';
  const shared = [...two].filter((item) => one.has(item)).length;
  if (shared === 0) return 'apart';
  if (shared === two.size) return shared === one.size ? 'equal' : 'within';
  return shared === one.size ? 'more' : 'cross';
}

/** Share of the second mail's words that the first has as well. */
function within(one: Read, two: Read): number {
  const words = [...two.all.words];
  return words.length === 0 ? 0 : words.filter((word) => one.all.words.has(word)).length / words.length;
}

/** What stands in the second mail word for word as in the first, what is put in the place of something, and what a mail like it tells by its manner. */
function matchSigns(one: Read, two: Read, add: Note): void {
  const known = new Set([...tokensOf(one.bare), ...one.tokens].map(({ word }) => word));
  for (const { word } of [...tokensOf(two.bare), ...two.tokens]) {
    const named = isIdle(singular(word)) || word.length < 3 ? [] : [word];
    add(`${known.has(word) ? 'shared' : 'added'}:${/\d/.test(word) ? '#' : word}`, named, ngram);
  }
  const swapped = swappedWords(one.tokens, two.tokens);
  for (let n = 1; n <= Math.min(2, swapped.length); n += 1) add(`swapped${n}`, swapped);
  if (swapped.length > 0 && correcting.test(`${two.bare} ${two.text}`)) add('swapped,corrects');
  const whole = `${two.bare}\n${two.text}`;
  const relation = compare(one.all.things, two.all.things);
  if (danger.test(whole) && !danger.test(`${one.bare}\n${one.text}`)) add('danger', [danger.exec(whole)?.[0] ?? '']);
  const set = disclaims.exec(whole);
  if (set !== null) {
    add('disclaims', [set[0]]);
    add(`disclaims,things:${relation}`, [set[0]]);
  }
  const wait = waits.exec(whole);
  if (wait !== null) {
    add('waits', [wait[0]]);
    add(`waits,things:${relation}`, [wait[0]]);
  }
  const said = (read: Read) => new Set((read.text.match(days) ?? []).map((day) => day.toLowerCase()));
  add(`days:${compare(said(one), said(two))}`);
  add(`subject-in-body:${compare(one.all.words, two.subject.words)}`);
}

function wordSigns(one: Read, two: Read, add: Note): void {
  // The words "see attached" under another subject are another matter.
  const sameSubject =
    one.bare.toLowerCase() === two.bare.toLowerCase() || (one.subject.words.size === 0 && one.tokens.length > 3);
  if (
    one.wording === two.wording &&
    (sameSubject || one.tokens.length > 6) &&
    (one.wording !== '' || one.subject.words.size > 0)
  )
    add('copy', ['the same words']);
  else if (two.all.words.size === 0 && two.tokens.length === 0) add('empty');
  else if (one.wording.length > 20 && two.wording.includes(one.wording)) add('copy-within');
  const first = one.all.words;
  const second = two.all.words;
  const shared = [...second].filter((word) => first.has(word)).length;
  const within = second.size === 0 ? 0 : shared / second.size;
  const covered = first.size === 0 ? 0 : shared / first.size;
  add('words-within', [], within * 2);
  add('words-covered', [], covered * 2);
  add(`shared:${Math.min(5, shared)}`);
  const fresh = second.size - shared;
  if (fresh === 0 && second.size > 0 && covered >= 0.7 && signsOfConflict(one, two))
    add('only-numbers-differ', [...two.all.rooms, ...two.all.numbers, ...two.all.sites]);
  add(`fresh:${fresh === 0 ? 0 : fresh <= 2 ? 2 : fresh <= 5 ? 5 : fresh <= 10 ? 10 : 20}`);
  if (within >= 0.7) add('mostly-within');
  if (covered >= 0.6) add('mostly-covered');
  if (covered >= 0.6 && fresh >= 4) add('covered-and-more');
  const pairs = (tokens: readonly Token[]) =>
    new Set(tokens.slice(1).map(({ stem }, index) => `${tokens[index]?.stem ?? ''} ${stem}`));
  const firstPairs = pairs(one.tokens);
  const secondPairs = [...pairs(two.tokens)];
  const both = secondPairs.filter((pair) => firstPairs.has(pair)).length;
  add('pairs-within', [], secondPairs.length === 0 ? 0 : (both / secondPairs.length) * 2);
  add('pairs-covered', [], firstPairs.size === 0 ? 0 : (both / firstPairs.size) * 2);
}

/** Another room, tag, name or site in each, and no word that one of them was wrong. */
function signsOfConflict(one: Read, two: Read): boolean {
  if (correcting.test(`${two.bare} ${two.text}`)) return false;
  return (['rooms', 'numbers', 'sites', 'names'] as const).some((what) =>
    ['apart', 'cross'].includes(compare(one.all[what], two.all[what])),
  );
}

function timeSigns(minutes: number, add: Note): void {
  add(
    `after:${minutes <= 5 ? 'minutes' : minutes <= 60 ? 'hour' : minutes <= 480 ? 'day' : minutes <= 2880 ? 'days' : 'week'}`,
  );
}

function shapeSigns(one: Read, two: Read, add: Note): void {
  const size = two.tokens.length;
  add(`size:${size <= 3 ? 'few' : size <= 10 ? 'short' : size <= 25 ? 'line' : size <= 60 ? 'some' : 'many'}`);
  if (size > one.tokens.length * 2) add('longer');
  if (two.text.includes('?')) add('asks?');
  if (/["\u201c][^"\u201d]{3,}["\u201d]/.test(two.text) && !/["\u201c][^"\u201d]{3,}["\u201d]/.test(one.text))
    add('quotes');
  if (/\[[^\]]*\.(?:jpe?g|png|heic|pdf)\]|\[image/i.test(two.text)) add('picture');
  if (/\b(?:555-?)?\d{3}-\d{4}\b|\bext\.?\s*\d+/i.test(two.text)) add('telephone');
  if (/\b\d{1,2}:\d{2}\b|\b\d{1,2}\s*(?:am|pm)\b/i.test(two.text)) add('clock-time');
  if (/[A-Z]{4,}[ !?]+[A-Z]{2,}/.test(two.text)) add('shouts');
  if (/[!?]{2,}/.test(two.text)) add('insists');
  if (/^\s*(?:it|that|this|they|he|she|and|also|or|the same|ok|oops|sorry|se|ya|y)\b/i.test(two.text)) add('goes-on');
}

/** A name at the end is the same in both mails and makes them no more alike. */
function withoutSignOff(text: string): string {
  const sentences = text.split(/(?<=[.!?\n])\s+/);
  while (sentences.length > 1 && isSignOff(sentences.at(-1) ?? '')) sentences.pop();
  return sentences.join('\n');
}
