import { negations, replyWords } from './data/reply-words.js';
import { things } from './data/topic-words.js';
import type { Clause } from './spoken-clauses.js';
import { findPhrases, phrasebook, type Found, type Token } from './phrasebook.js';
import type { Note } from './signs.js';
import { isIdle, topicOfTokens, type Topic } from './topic.js';
import { singular } from './words.js';

const book = phrasebook(replyWords);
const thingBook = phrasebook(Object.assign({}, ...Object.values(things)) as Record<string, readonly string[]>);
const negating = new Set(negations.map(singular));
const determiners = new Set([
  'the',
  'my',
  'our',
  'a',
  'an',
  'his',
  'her',
  'their',
  'el',
  'la',
  'los',
  'las',
  'mi',
  'un',
  'una',
  'nuestra',
  'nuestro',
]);
const pronouns = new Set([
  'it',
  "it's",
  'its',
  'they',
  'them',
  'that',
  'this',
  'he',
  'she',
  'both',
  'esta',
  'eso',
  'se',
  'lo',
  'la',
]);
// A word of negation reaches this many words ahead: "not really working".
const reach = 3;
const mostGrams = 300;

/** What a clause does: tells of a fault now, under a condition or in the past, of success, asks, wants, informs, thanks. */
export type State =
  'if' | 'ask' | 'askfail' | 'fail' | 'past' | 'ok' | 'neg' | 'want' | 'tell' | 'thanks' | 'glad' | 'said';
/** How what a clause speaks of stands to the matter: the same thing, its neighbourhood, another thing, another number, a noun no list knows. */
export type Relation = 'same' | 'near' | 'other' | 'number' | 'new' | 'none';

export interface Said {
  readonly clause: Clause;
  readonly state: State;
  readonly relation: Relation;
  readonly found: readonly Found[];
  readonly negated: boolean;
}

/** Reads clauses in their order against the matter they may be about. */
export function readClauses(clauses: readonly Clause[], about: Topic): readonly Said[] {
  let subject: Relation = 'none';
  return clauses.map((clause) => {
    const found = thankedAgain(findPhrases(book, clause.tokens));
    const told = relationOf(topicOfTokens(clause.text, clause.tokens), about);
    const own = told === 'none' && namesNewThing(clause.tokens, about) ? 'new' : told;
    if (own !== 'none') subject = own;
    // "It", "both": what the sentence before spoke of.
    const relation = own === 'none' && clause.tokens.some(({ word }) => pronouns.has(word)) ? subject : own;
    return { clause, state: stateOf(clause, found), relation, found, negated: negationsIn(clause.tokens).length > 0 };
  });
}

/** "Thanks again" says nothing of a fault. */
function thankedAgain(found: readonly Found[]): readonly Found[] {
  if (!found.some(({ list }) => list === 'thanks')) return found;
  return found.filter(({ list, phrase }) => list !== 'persists' || !/^(?:again|otra vez|once more)$/.test(phrase));
}

function negationsIn(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ word, stem }, index) => (negating.has(stem) || word.endsWith("n't") ? [index] : []));
}

function stateOf({ tokens, asked }: Clause, found: readonly Found[]): State {
  const has = (list: string) => found.some((hit) => hit.list === list);
  const negated = negationsIn(tokens);
  const covered = found.filter(({ list }) => list === 'untroubled' || list === 'courtesy');
  const eased = found.some(({ list }) => list === 'untroubled');
  const free = negated.filter((index) => !covered.some(({ at, length }) => index >= at && index < at + length));
  const isNegated = ({ at }: Found) => free.some((index) => index < at && at - index <= reach);
  const outside = (hit: Found) => !covered.some(({ at, length }) => hit.at >= at && hit.at < at + length);
  const fails = found.filter((hit) => hit.list === 'fail' && outside(hit));
  const works = found.filter((hit) => hit.list === 'ok');
  const persists = found.some((hit) => hit.list === 'persists' && outside(hit));
  const failing = fails.some((hit) => !isNegated(hit) || hit.length > 1) || works.some(isNegated);
  const working = works.some((hit) => !isNegated(hit));
  if (asked) return has('asks') ? 'want' : failing || free.length > 0 ? 'askfail' : 'ask';
  if (has('conditional') && tokens.length > 2 && (failing || persists || free.length > 0)) return 'if';
  if (failing) return has('past') && !persists ? 'past' : 'fail';
  if (persists && !has('thanks') && !(working && free.length === 0)) return 'fail';
  if (has('asks') && !has('thanks')) return 'want';
  if (free.length > 0 && fails.length === 0) return has('past') ? 'past' : 'neg';
  if (has('doubt')) return 'ask';
  if (has('thanks')) return 'thanks';
  if (works.length > 0 || eased || fails.length > 0) return 'ok';
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

/** "The vacuum", "my bookcase": a noun that neither the closing mail nor any list knows. */
function namesNewThing(tokens: readonly Token[], about: Topic): boolean {
  return tokens.some(({ word, stem }, index) => {
    const before = tokens[index - 1];
    if (before === undefined || !determiners.has(before.word) || word.length < 4 || /\d/.test(word)) return false;
    return !about.words.has(stem) && !book.phrases.has(stem) && !isIdle(stem);
  });
}

function newNumber(topic: Topic, about: Topic): boolean {
  const known = new Set([...about.numbers, ...about.rooms]);
  return known.size > 0 && [...topic.numbers, ...topic.rooms].some((number) => !known.has(number));
}

export function overlaps(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  for (const item of one) if (two.has(item)) return true;
  return false;
}

export interface Gram {
  readonly gram: string;
  readonly words: readonly string[];
}

/** Words and pairs of words, with things, numbers and names said by what they are to the closing mail. */
export function gramsOf(tokens: readonly Token[], about: Topic): readonly Gram[] {
  const known = new Set([...about.numbers, ...about.rooms]);
  const hits = new Map(findPhrases(thingBook, tokens).map((hit) => [hit.at, hit] as const));
  const said: { readonly as: string; readonly word: string }[] = [{ as: '^', word: '' }];
  for (let index = 0; index < tokens.length && said.length < mostGrams;) {
    const hit = hits.get(index);
    const { word, stem } = tokens[index] ?? { word: '', stem: '' };
    if (hit !== undefined) {
      said.push({
        as: about.things.has(hit.list) ? 'SAME' : about.things.size > 0 ? 'OTHER' : 'THING',
        word: hit.phrase,
      });
      index += hit.length;
      continue;
    }
    const numeral = known.has(word) ? 'SAME#' : '#';
    said.push({ as: /\d/.test(word) ? numeral : about.words.has(stem) && stem.length > 3 ? 'SAMEWORD' : stem, word });
    index += 1;
  }
  said.push({ as: '$', word: '' });
  const grams = new Map<string, Gram>();
  for (const [index, { as, word }] of said.entries()) {
    if (as !== '^' && as !== '$') grams.set(as, { gram: as, words: isIdle(as) ? [] : [word] });
    const next = said[index + 1];
    if (next === undefined) continue;
    const gram = `${as} ${next.as}`;
    grams.set(gram, { gram, words: [`${word} ${next.word}`.trim()] });
  }
  return [...grams.values()];
}

/** The lists whose phrases make a clause what it is, to name them in the trace. */
const tellingOf: Readonly<Record<State, readonly string[]>> = {
  if: ['conditional'],
  ask: ['doubt'],
  askfail: ['fail', 'doubt'],
  fail: ['fail', 'persists', 'ok'],
  past: ['past', 'fail'],
  ok: ['ok', 'untroubled'],
  neg: [],
  want: ['asks'],
  tell: ['informs'],
  thanks: ['thanks'],
  glad: ['glad'],
  said: [],
};

/** The signs of clauses: what each does and about what, and what follows on what. */
export function addClauses(said: readonly Said[], add: Note): void {
  let before: State | null = null;
  for (const { clause, state, relation, found, negated } of said) {
    const side = relation === 'none' ? 'none' : relation === 'same' || relation === 'near' ? 'same' : 'other';
    const words = found.filter(({ list }) => tellingOf[state].includes(list)).map(({ phrase }) => phrase);
    if (before !== null) {
      add(`${before}>${state}`, words);
      add(`${before}>${state}@${side}`, words);
    }
    if (state !== 'said') before = state;
    add(`${state}@${relation}`, words);
    add(`is:${state}`, words);
    if (clause.turned) add(`but:${state}`, words);
    for (const { list, phrase } of found) {
      add(`list:${list}`, [phrase]);
      if (list === 'another' || list === 'persists') add(`${list}@${relation}`, [phrase]);
      if (list === 'another' || list === 'persists' || list === 'informs') add(`${list}&${state}`, [phrase]);
    }
    if (negated) add(`negated@${relation}`);
  }
}
