import { visibleText } from '../message/visible-text.js';
import { asksRating } from './data/reply-words.js';
import { clausesOf } from './spoken-clauses.js';
import { collectSigns, type Note, type Signs } from './signs.js';
import { findPhrases, phrasebook, tokensOf } from './phrasebook.js';
import { addClauses, gramsOf, overlaps, readClauses, type Said } from './said.js';
import { topicOf, type Topic } from './topic.js';
import { addWording } from './wording.js';
import { isSignOff } from './words.js';

const ratingBook = phrasebook({ rating: asksRating });
// A rating in full, whoever asked for it: "5 out of 5 stars", "9/10".
const onlyRating = /^\W*\d{1,2}\s*(?:\/|out of|of|de)\s*(?:5|10)\b\W*(?:stars?|estrellas|points?|puntos)?\W*$/iu;
// All there is to it: "no", "nope!".
const refusal = /^\W*(?:no|nope|nah|not (?:yet|really|fixed)|still no|tampoco|todav\u00eda no|a\u00fan no)\W*$/iu;
const ngram = 0.8;

/** What the reply says now: without quoted trail, signature and the names at its end. */
export function spokenOf(reply: string): string {
  const lines = visibleText(reply.slice(0, 20_000)).split(/\r?\n/);
  while (
    lines.length > 1 &&
    (isSignOff(lines.at(-1) ?? '') || /^\s*(?:sent from my|enviado desde mi)/i.test(lines.at(-1) ?? ''))
  )
    lines.pop();
  const text = lines
    .filter((line) => !/^\s*>/.test(line))
    .join('\n')
    .trim();
  return (text === '' ? reply : text).slice(0, 4000);
}

/** A fault told of as there and going on: "still broken", "it stopped again", "does not work". */
function complainsNow({ state, found }: Said): boolean {
  if (state !== 'fail' && state !== 'askfail') return false;
  const has = (list: string) => found.some((hit) => hit.list === list);
  if (has('past') || has('conditional') || has('untroubled') || has('jest')) return false;
  const denied = found.some(({ list, phrase }) => list === 'fail' && /^(?:no|not|sin) /.test(phrase));
  const same = !has('ok') && found.some(({ list, phrase }) => list === 'persists' && phrase.startsWith('same '));
  return denied || same || (has('fail') && has('persists')) || (has('ok') && !has('fail'));
}

/** The signs by which a reply to a closing mail is judged. Linear in the size of both. */
export function lateSigns(closing: string, reply: string): Signs {
  const spoken = spokenOf(reply);
  const about = topicOf(closing);
  const { signs, note: add } = collectSigns();
  const said = readClauses(clausesOf(spoken), about);
  addClauses(said, add);
  const states = said.map(({ state }) => state);
  const [first] = states;
  const last = states.at(-1);
  if (first !== undefined) add(`first:${first}`);
  if (last !== undefined) add(`last:${last}`);
  if (states.every((state) => ['thanks', 'glad', 'ok', 'said'].includes(state))) add('all-well');
  if (!states.some((state) => ['fail', 'neg', 'askfail'].includes(state))) add('no-failure');
  if (said.some(complainsNow) || refusal.test(spoken)) add('complains');
  for (const list of ['automatic', 'informs', 'fail', 'thanks', 'persists', 'machine']) {
    const times = said.filter(({ found }) => found.some((hit) => hit.list === list)).length;
    for (let n = 2; n <= Math.min(4, times); n += 1) add(`many:${list}${n}`);
  }
  wholeSigns(spoken, closing, about, add);
  for (const { gram, words } of gramsOf(tokensOf(spoken), about)) add(`"${gram}"`, words, ngram);
  addWording(spoken, add);
  return signs;
}

const figure =
  /^\W*(?:un[ao]?|a|an|i(?:'d)? (?:would )?give (?:it|you|this)?(?: an?)?|le doy un|solid|easy)?\s*(?:\d{1,2}|one|two|three|four|five|ten|cinco|cuatro|diez|[A-F][+-]?)(?![\w:])/i;

function wholeSigns(spoken: string, closing: string, about: Topic, add: Note): void {
  const tokens = tokensOf(spoken);
  const topic = topicOf(spoken);
  const size = tokens.length;
  add(`words:${size <= 2 ? 'few' : size <= 6 ? 'short' : size <= 14 ? 'line' : size <= 40 ? 'some' : 'many'}`);
  const asksToRate = findPhrases(ratingBook, tokensOf(closing)).length > 0 || onlyRating.test(spoken);
  if (asksToRate) add('rating-asked');
  if (asksToRate && figure.test(spoken)) add('rates');
  if (asksToRate && figure.test(spoken) && size <= 3) add('rates-only');
  if (asksToRate && size <= 2) add('answer-only');
  if (
    asksToRate &&
    /(?<![\w-])(?:\d|10|one|two|three|four|five|six|seven|eight|nine|ten|uno|dos|tres|cuatro|cinco|diez)(?![\w:-])/i.test(
      spoken,
    )
  )
    add('rates-somewhere');
  if (asksToRate && topic.things.size === 0) add('rating-asked,no-thing');
  if (/\u2b50|\ud83c\udf1f/u.test(spoken)) add('rates');
  if (/\b\d{1,2}\s*(?:\/|out of|of|de)\s*(?:5|10|five|ten)\b|\b(?:stars?|estrellas?)\b/i.test(spoken))
    add(asksToRate ? 'rates' : 'figure');
  if (/\?|\u00bf/.test(spoken)) add('asks?');
  if (/\?\s*$/.test(spoken)) add('asks-last?');
  if (
    /[\u{1F44D}\u{1F44F}\u{1F64F}\u{1F64C}\u{1F389}\u2764\u{1F60A}\u{1F600}-\u{1F604}\u{1F970}\u2705\u{1F4AA}]/u.test(
      spoken,
    )
  )
    add('glad-picture');
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
