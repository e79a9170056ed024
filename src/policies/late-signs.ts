import { visibleText } from '../message/visible-text.js';
import { asksRating, negations, replyWords } from './data/reply-words.js';
import { things } from './data/topic-words.js';
import { clausesOf, type Clause } from './clauses.js';
import type { Signs } from './linear.js';
import { findPhrases, phrasebook, tokensOf, type Found, type Token } from './phrases.js';
import { topicOf, topicOfTokens, type Topic } from './topic.js';
import { isSignOff, singular } from './words.js';

const book = phrasebook(replyWords);
const ratingBook = phrasebook({ rating: asksRating });
const negating = new Set(negations.map(singular));
const thingBook = phrasebook(Object.assign({}, ...Object.values(things)) as Record<string, readonly string[]>);

// A word of negation reaches this many words ahead: "not really working".
const reach = 3;
const ngram = 0.5;

/** What the reply says now: without quoted trail, signature and the names at its end. */
export function spokenOf(reply: string): string {
  const lines = visibleText(reply.slice(0, 20_000)).split(/\r?\n/);
  while (lines.length > 1 && (isSignOff(lines.at(-1) ?? '') || /^\s*(?:sent from my|enviado desde mi)/i.test(lines.at(-1) ?? '')))
    lines.pop();
  const text = lines.filter((line) => !/^\s*>/.test(line)).join('\n').trim();
  return (text === '' ? reply : text).slice(0, 4000);
}

type State = 'if' | 'ask' | 'fail' | 'past' | 'ok' | 'neg' | 'want' | 'tell' | 'thanks' | 'glad' | 'said';
type Relation = 'same' | 'near' | 'other' | 'number' | 'none';

/** The signs by which a reply to a closing mail is judged. Linear in the size of both. */
export function lateSigns(closing: string, reply: string): Signs {
  const spoken = spokenOf(reply);
  const about = topicOf(closing);
  const signs = new Map<string, number>();
  const add = (sign: string, strength = 1) => signs.set(sign, Math.max(signs.get(sign) ?? 0, strength));
  const clauses = clausesOf(spoken);
  const states: State[] = [];
  for (const clause of clauses) {
    const found = findPhrases(book, clause.tokens);
    const state = stateOf(clause, found);
    const relation = relationOf(topicOfTokens(clause.text, clause.tokens), about);
    states.push(state);
    add(`${state}@${relation}`);
    add(`is:${state}`);
    if (clause.turned) add(`but:${state}`);
    for (const { list } of found) {
      add(`list:${list}`);
      if (list === 'another' || list === 'persists') add(`${list}@${relation}`);
      if (list === 'another' || list === 'persists') add(`${list}&${state}`);
      if (list === 'informs') add(`informs&${state}`);
    }
    if (negationsIn(clause.tokens).length > 0) add(`negated@${relation}`);
  }
  const first = states[0];
  const last = states.at(-1);
  if (first !== undefined) add(`first:${first}`);
  if (last !== undefined) add(`last:${last}`);
  if (states.every((state) => ['thanks', 'glad', 'ok', 'said'].includes(state))) add('all-well');
  if (!states.some((state) => state === 'fail' || state === 'neg')) add('no-failure');
  const count = (list: string) => Math.min(4, clauses.filter(({ tokens }) => findPhrases(book, tokens).some((f) => f.list === list)).length);
  for (const list of ['automatic', 'informs', 'fail', 'thanks', 'persists', 'machine']) {
    for (let n = 2; n <= count(list); n += 1) add(`many:${list}${n}`);
  }
  wholeSigns(spoken, closing, about, add);
  for (const gram of gramsOf(tokensOf(spoken), about)) add(`"${gram}"`, ngram);
  return signs;
}

function negationsIn(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ word, stem }, index) => (negating.has(stem) || word.endsWith("n't") ? [index] : []));
}

function stateOf({ tokens, asked }: Clause, found: readonly Found[]): State {
  const has = (list: string) => found.some((hit) => hit.list === list);
  const negated = negationsIn(tokens);
  const covered = found.filter(({ list }) => list === 'untroubled');
  const free = negated.filter((index) => !covered.some(({ at, length }) => index >= at && index < at + length));
  const isNegated = ({ at }: Found) => free.some((index) => index < at && at - index <= reach);
  const outside = (hit: Found) => !covered.some(({ at, length }) => hit.at >= at && hit.at < at + length);
  const fails = found.filter((hit) => hit.list === 'fail' && outside(hit));
  const works = found.filter((hit) => hit.list === 'ok');
  const persists = found.some((hit) => hit.list === 'persists' && outside(hit));
  const failing = fails.some((hit) => !isNegated(hit) || hit.length > 1) || works.some(isNegated);
  if (asked) return 'ask';
  if (has('conditional') && tokens.length > 2 && (failing || persists || free.length > 0)) return 'if';
  if (failing) return has('past') && !persists ? 'past' : 'fail';
  if (persists && !has('thanks')) return 'fail';
  if (has('asks') && !has('thanks')) return 'want';
  if (free.length > 0 && fails.length === 0) return has('past') ? 'past' : 'neg';
  if (has('doubt')) return 'ask';
  if (has('thanks')) return 'thanks';
  if (works.length > 0 || covered.length > 0 || fails.length > 0) return 'ok';
  if (has('informs')) return 'tell';
  if (has('glad')) return 'glad';
  return 'said';
}

function relationOf(topic: Topic, about: Topic): Relation {
  if (overlaps(topic.things, about.things)) return newNumber(topic, about) ? 'number' : 'same';
  if (newNumber(topic, about)) return 'number';
  if (overlaps(topic.areas, about.areas) || overlaps(topic.words, about.words)) return 'near';
  if (topic.things.size > 0) return about.things.size > 0 ? 'other' : 'near';
  return 'none';
}

function newNumber(topic: Topic, about: Topic): boolean {
  const known = new Set([...about.numbers, ...about.rooms]);
  return known.size > 0 && [...topic.numbers, ...topic.rooms].some((number) => !known.has(number));
}

export function overlaps(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  for (const item of one) if (two.has(item)) return true;
  return false;
}

const figure = /^\W*(?:un[ao]?|a|an|i(?:'d)? (?:would )?give (?:it|you|this)?(?: an?)?|le doy un|solid|easy)?\s*(?:\d{1,2}|one|two|three|four|five|ten|cinco|cuatro|diez|[A-F][+-]?)(?![\w:])/i;

function wholeSigns(spoken: string, closing: string, about: Topic, add: (sign: string, strength?: number) => void): void {
  const tokens = tokensOf(spoken);
  const topic = topicOf(spoken);
  const size = tokens.length;
  add(`words:${size <= 2 ? 'few' : size <= 6 ? 'short' : size <= 14 ? 'line' : size <= 40 ? 'some' : 'many'}`);
  const asksToRate = findPhrases(ratingBook, tokensOf(closing)).length > 0;
  if (asksToRate) add('rating-asked');
  if (asksToRate && figure.test(spoken)) add('rates');
  if (asksToRate && figure.test(spoken) && size <= 3) add('rates-only');
  if (asksToRate && size <= 2) add('answer-only');
  if (/\u2b50|\ud83c\udf1f/u.test(spoken)) add('rates');
  if (/\b\d{1,2}\s*(?:\/|out of|of|de)\s*(?:5|10|five|ten)\b|\b(?:stars?|estrellas?)\b/i.test(spoken)) add(asksToRate ? 'rates' : 'figure');
  if (/\?|\u00bf/.test(spoken)) add('asks?');
  if (/\?\s*$/.test(spoken)) add('asks-last?');
  if (/[\u{1F44D}\u{1F44F}\u{1F64F}\u{1F64C}\u{1F389}\u2764\u{1F60A}\u{1F600}-\u{1F604}\u{1F970}\u2705\u{1F4AA}]/u.test(spoken)) add('glad-picture');
  if (/[\u{1F620}\u{1F621}\u{1F622}\u{1F62D}\u{1F44E}\u{1F926}]|:\(/u.test(spoken)) add('sad-picture');
  if (size === 0) add('wordless');
  if (/\[[^\]]*\.(?:jpe?g|png|heic|pdf)\]|\[image/i.test(spoken)) add('picture');
  if (/\S+@\S+\.\w|<[^>]+@[^>]+>/.test(spoken)) add('address');
  if (/\b[45]\d\d\s+[45]\.\d|\b[45]\.\d\.\d/.test(spoken)) add('smtp-code');
  if (/^\s*(?:to|subject|sent|when|where|organizer|asunto|para):/im.test(spoken)) add('fields');
  if (/\b[A-Z]{3,}[A-Z ,!?']{6,}/.test(spoken)) add('shouts');
  if (/"[^"]{4,}"/.test(spoken)) add('quotes');
  const known = new Set([...about.numbers, ...about.rooms]);
  const numbers = [...topic.numbers, ...topic.rooms];
  if (numbers.some((number) => known.has(number))) add('number:same');
  if (numbers.some((number) => !known.has(number))) add(known.size > 0 ? 'number:other' : 'number:first');
  if ([...topic.names].some((name) => !about.names.has(name))) add(about.names.size > 0 ? 'name:other' : 'name:first');
  const alien = [...topic.things].filter((thing) => !about.things.has(thing));
  const shared = overlaps(topic.things, about.things);
  if (shared) add('thing:same');
  if (alien.length > 0 && about.things.size > 0) add(shared ? 'thing:both' : 'thing:other');
  if ([...topic.areas].some((area) => !about.areas.has(area)) && about.areas.size > 0) add('area:other');
  if (topic.things.size === 0) add('thing:none');
  if (/\b(?:as|is) (?:closed|resolved|completed?|done)\b/i.test(spoken)) add('says-closed');
}

/** Words and pairs of words, with things, numbers and names said by what they are to the closing mail. */
function gramsOf(tokens: readonly Token[], about: Topic): ReadonlySet<string> {
  const known = new Set([...about.numbers, ...about.rooms]);
  const at = new Map(findPhrases(thingBook, tokens).map((hit) => [hit.at, hit] as const));
  const said: string[] = ['^'];
  for (let index = 0; index < tokens.length && said.length < 300; ) {
    const hit = at.get(index);
    const { word, stem } = tokens[index] ?? { word: '', stem: '' };
    if (hit !== undefined) {
      said.push(about.things.has(hit.list) ? 'SAME' : about.things.size > 0 ? 'OTHER' : 'THING');
      index += hit.length;
      continue;
    }
    said.push(/\d/.test(word) ? (known.has(word) ? 'SAME#' : '#') : about.words.has(stem) && stem.length > 3 ? 'SAMEWORD' : stem);
    index += 1;
  }
  said.push('$');
  const grams = new Set<string>();
  for (const [index, word] of said.entries()) {
    if (word !== '^' && word !== '$') grams.add(word);
    const next = said[index + 1];
    if (next !== undefined) grams.add(`${word} ${next}`);
  }
  return grams;
}
