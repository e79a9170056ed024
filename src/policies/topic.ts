import { idle, places } from './data/problem-words.js';
import { symptoms, things, wishes } from './data/topic-words.js';
import { findPhrases, phrasebook, tokensOf, type Token } from './phrasebook.js';
import { plain, singular } from './words.js';

/** What a text is about, as far as words tell. All in the form that comparing needs, not for showing. */
export interface Topic {
  /** "projector", "printer". */
  readonly things: ReadonlySet<string>;
  /** Neighbourhoods of the things: "display", "print". */
  readonly areas: ReadonlySet<string>;
  readonly symptoms: ReadonlySet<string>;
  readonly wishes: ReadonlySet<string>;
  /** Numbers that name a place: "room 4", "en el 22". */
  readonly rooms: ReadonlySet<string>;
  /** Tags, models, extensions, stations: whatever else holds a digit and names something. */
  readonly numbers: ReadonlySet<string>;
  /** Capitalised words inside sentences. */
  readonly names: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  /** Words that say something, without idle ones. */
  readonly words: ReadonlySet<string>;
  /** Places: "library", "gym". */
  readonly places: ReadonlySet<string>;
}

const areaOf = new Map(
  Object.entries(things).flatMap(([area, list]) => Object.keys(list).map((thing) => [thing, area] as const)),
);
const thingBook = phrasebook(Object.assign({}, ...Object.values(things)) as Record<string, readonly string[]>);
const symptomBook = phrasebook(symptoms);
const wishBook = phrasebook(wishes);
const idleWords = new Set(idle.map(singular));
const placeWords = new Set(places.map(singular));

export function isIdle(stem: string): boolean {
  return idleWords.has(stem) || placeWords.has(stem);
}

export function topicOf(text: string): Topic {
  return topicOfTokens(text, tokensOf(text));
}

export function topicOfTokens(text: string, tokens: readonly Token[]): Topic {
  const things = new Set(findPhrases(thingBook, tokens).map(({ list }) => list));
  const { rooms, numbers } = numbersIn(text);
  return {
    things,
    areas: new Set([...things].map((thing) => areaOf.get(thing) ?? thing)),
    symptoms: new Set(findPhrases(symptomBook, tokens).map(({ list }) => list)),
    wishes: new Set(findPhrases(wishBook, tokens).map(({ list }) => list)),
    rooms,
    numbers,
    names: namesIn(text),
    sites: sitesIn(text),
    words: new Set(
      tokens
        .filter(({ word, stem }) => word.length > 2 && !/\d/.test(word) && !idleWords.has(stem))
        .map(({ stem }) => shorten(stem)),
    ),
    places: new Set(tokens.map(({ stem }) => stem).filter((stem) => placeWords.has(stem))),
  };
}

/** "jammed", "jamming" and "jam" are one. Rough; both sides are cut alike. */
function shorten(word: string): string {
  if (word.length < 6) return word;
  return word.replace(/(?:ing|ed|ando|iendo|ado|ada)$/, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

const roomBefore =
  /\b(?:room|rm|salon|aula|classroom|portable|lab|library|office|modular|rooms|cuarto|room no|in|en el|en la|from|of|del)\s*#?\s*([a-z]{0,2}-?\d{1,4}[a-z]?)\b/g;

function numbersIn(text: string): { rooms: ReadonlySet<string>; numbers: ReadonlySet<string> } {
  const bare = plain(text)
    .replace(
      /\bticket\s*#?\s*[\w-]*\d+\b|\b(?:hd|wo|case|caso|boleta|solicitud|request|work order)[-\s#]*(?:no\.?\s*)?\d+\b|^\s*\[?#\d+\]?/gm,
      ' ',
    )
    // Times, dates, spans and grades change from mail to mail and name no thing.
    .replace(/\b\d{1,2}[:.]\d{2}\s*(?:am|pm)?\b|\b\d{1,2}\s*(?:am|pm)\b|\b\d{1,4}[/.]\d{1,2}(?:[/.]\d{2,4})?\b/g, ' ')
    .replace(
      /\b\d+(?:st|nd|rd|th)\b|\bgr(?:ade)?\s*\d+\b|\b\d+\s*(?:%|percent|min\w*|hours?|hrs?|days?|dias|weeks?|times|kids|students|of us|teachers|veces|semanas|horas)/g,
      ' ',
    )
    .replace(/\b[1-9]\s*(?:-|to|al?)\s*(?:5|10)\b|\b\d{1,2}\s*\/\s*(?:5|10)\b/g, ' ');
  const rooms = new Set([...bare.matchAll(roomBefore)].map(([, number]) => number ?? ''));
  const all = bare.match(/[a-z\d]*(?:-?[a-z]*\d+[a-z\d]*)(?:-[a-z\d]+)*/g) ?? [];
  return { rooms, numbers: new Set(all.filter((number) => !rooms.has(number) && /\d/.test(number))) };
}

function sitesIn(text: string): ReadonlySet<string> {
  const parts = plain(text).match(/[a-z\d.-]{4,253}/g) ?? [];
  return new Set(
    parts.map((part) => part.replace(/[.-]+$/, '')).filter((part) => /^(?:[a-z\d-]+\.)+[a-z]{2,}$/.test(part)),
  );
}

const titles = /^(?:mr|mrs|ms|mx|dr|coach|nurse|principal|sr|sra|mtra|maestra|profe)$/;

/** Names of people and programs: capitalised inside a sentence, or after a title. Shouting has none. */
function namesIn(text: string): ReadonlySet<string> {
  const shown = text.slice(0, 8000);
  if (shown === shown.toUpperCase()) return new Set();
  const found = [
    ...shown.matchAll(/(?<=[\p{Ll}\p{N},'"(&][ \t]|\b(?:Mr|Mrs|Ms|Dr|Sra?|Mtra)\.?[ \t])\p{Lu}[\p{L}\u2019'-]+/gu),
  ].map(([name]) => plain(name).replace(/'s$/, ''));
  return new Set(
    found.filter((name) => {
      const stem = singular(name);
      return (
        name.length > 1 &&
        !titles.test(name) &&
        !idleWords.has(stem) &&
        !placeWords.has(stem) &&
        !thingBook.phrases.has(stem)
      );
    }),
  );
}
