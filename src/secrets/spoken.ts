import { denied, units } from './data/words.js';
import type { Cue } from './cue.js';
import { thingNumber } from './described.js';
import { more } from './series.js';
import type { Find, Scene } from './find.js';
import type { Page } from './page.js';
import { isJoined, isWord } from './dictionary.js';
import { isTag } from './shape.js';
import { accept, readDigits, readValue, type Value, wordAfter } from './value.js';

// What people do with a password: they type it, change it to, log in with it. All fragments are bounded.
const filler =
  '(?: (?:in|the|my|a|as|me|even|again|it|this|like|old|new|one|exactly|just|only|both|first|then|code|number|pin|password|pass|usual|was|still))?';
const typing = new RegExp(
  '(?<![a-z])(?:typ(?:e|ed|es|ing)|retyp(?:e|ed|ing)|enter(?:s|ed|ing)?|key(?:ed)? in|punch(?:ed|es)?(?: in)?|put(?:s|ting)?(?: in)?|us(?:e|es|ed|ing)|tr(?:y|ied|ies|ying)|do|did|dial(?:ed)?|press(?:ed)?|' +
    '(?:log(?:s|ged|ging)?|sign(?:s|ed|ing)?|get|gets|getting)[ -]?(?:me |them |him |her |it )?(?:in|on)(?:to (?:it|there|the \\w+))? (?:with|using)|log(?:s|ged)? in as|remember(?:ed)?|rejects?|rejected|refuses?|refused|denies|declines|(?:won.t|will not|doesn.t|does not|wouldn.t) (?:take|accept|like|recognize)|spell(?:ed|s|ing)?(?: it)?(?: out)?|takes?|accepts?|' +
    `pongo|puse|puso|ponemos|escribo|escribi|meto|meti|uso|usamos|use|entr(?:a|o|aba|amos|ar)(?: con)?|con|tape|saisis|entre|mets|utilise)${filler}${filler}[ :,-]{1,3}`,
  'g',
);
const setting =
  /(?<![a-z])(?:(?:chang|reset|sett?|switch|updat|put|mak|turn|mov|revert|chose|choos|pick|creat|cambi|puse|pusier|mett|chang)[a-z]*(?: (?:it|mine|hers|his|theirs|that|them|this|me|yours|everything|(?:my|the|your|her|his|our|their|a|la|mi|su|le|mon) [a-z]{2,14}(?: [a-z]{2,14})?))?(?: back)?(?: over)? ?(?:to|as|a|en|por)?|wa?s set to|(?:it's|it is|its|it was|is now|was|is|are|were|es|era|i have|that) ?(?:now|still)?|keeps? telling me(?: that)?|(?:says?|told me|telling me) that)[ :]{1,2}/g;
const theOne =
  /(?<![a-z])(?:(?:the )?(?:old|new|other|current|first|second|right|correct|last|temp)? ?(?:one|ones|mine|hers|his|ours|theirs|yours|it|that)|login|logon|passphrase|phrase)(?: [a-z'.]{1,12}){0,5} (?:is|was|were|should be|es|era|was set to|set to|changed to) /g;

// "opens with 7714", "log in with X", "jdoe@district.example with X", "gave her X": what lets in, named as such.
const opening =
  /(?<![a-z])(?:(?:opens?|unlocks?|unlocked|gets? in|got in|lets? (?:me|us|you|them) in|log(?:s|ged)?[ -]?(?:in|on)|sign(?:s|ed)?[ -]?(?:in|on)|authenticates?|connects?|connected|joins?|joined)(?: (?:to|as|into|here|there|fine|it) ?[\w.@\\-]{0,40})?|[\w.-]{2,40}@[\w.-]{3,60}|\.?\\[\w.-]{2,30}|login is [\w.@-]{2,40}|admin[a-z ]{0,20} is [\w.@\\-]{2,40}|(?:local )?admin(?:istrator)?(?: on [\w-]{2,20}| pw| login| account)?) (?:is|was|with|using|by typing|via|con|plus|and then)(?: the)?(?: number| numbers| digits)? /g;
const using =
  /(?<![a-z])(?:us(?:e|es|ed|ing)|typ(?:e|es|ed|ing)|enter(?:s|ed|ing)?|needs?|takes?) (?=\S{4,40} (?:to|and) (?:get|log|sign|unlock|open|access|reach|start)(?![a-z]))|(?:temporary|temp|new|old|first|second|current|default|other) one,? (?:\(|is |was )?/g;
const handing =
  /(?<![a-z])(?:gave|given|give|issued?|assigned|handed|texted|sent|told|le di|dieron|donne) (?:her|him|them|you|me|us|it|that student|the (?:student|sub|teacher|kid))?(?: a| the)?(?: new| temp| temporary)?(?: one)?[ :,]{1,2}/g;
const accessThing =
  /(?:keypad|key pad|lock|alarm|door|gate|copier|voice ?mail|panel|safe|puerta|tablet|ipad|authenticator|texted|the app)/;

/** The value in the course of a sentence, in a mail that speaks of passwords, PINs or codes. */
export function spoken(scene: Scene): readonly Find[] {
  const { page, topic, cues } = scene;
  if (!topic.password && !topic.login && !topic.access && !topic.wifi && cues.length === 0) return [];
  const finds: Find[] = [];
  const look = (pattern: RegExp, judge: (scene: Scene, at: number) => Find | null): void => {
    pattern.lastIndex = 0;
    while (pattern.exec(page.fold) !== null) {
      const found = judge(scene, pattern.lastIndex);
      if (found === null) continue;
      finds.push(found);
      const value = readValue(page, found.start);
      if (value !== null)
        for (const span of more(scene, { plural: false }, found, value)) finds.push({ ...found, ...span });
    }
  };
  look(typing, (where, at) => said(where, at, true));
  look(setting, (where, at) => said(where, at, false));
  look(opening, opened);
  look(using, opened);
  look(handing, (where, at) => said(where, at, false));
  look(theOne, phrase);
  return finds;
}

function said(scene: Scene, at: number, typed: boolean): Find | null {
  const { page, topic } = scene;
  const value = readValue(page, at);
  // "are kiosk1/X": the second of two is the rule of pairs.
  if (value === null || value.start - at > 3 || /^\w+\//.test(value.text)) return null;
  const cue = near(scene.cues, value.start);
  const number = numberSaid(scene, value, cue, typed);
  if (number !== null) return number;
  if (!topic.password && !((topic.login || topic.wifi) && value.shape === 'strong')) return null;
  if (value.shape === 'strong')
    return things.test(page.fold.slice(Math.max(0, value.start - 24), value.start))
      ? null
      : { start: value.start, end: value.end, kind: 'password', rule: 'spoken:typed' };
  if (value.quoted) {
    if (value.shape === 'placeholder' || cue === null || denied.has(value.fold)) return null;
    const span = accept(page, value, 'password', 'copula');
    return span === null || (!/\d/.test(value.text) && !typed)
      ? null
      : { start: span.start, end: span.end, kind: 'password', rule: 'spoken:quoted' };
  }
  if (isMixed(page, value)) return { start: value.start, end: value.end, kind: 'password', rule: 'spoken:typed' };
  return cue !== null && typed ? allLower(page, value) : null;
}

function numberSaid({ page, topic }: Scene, value: Value, cue: Cue | null, typed: boolean): Find | null {
  const described = cue === null ? null : thingNumber.exec(page.fold.slice(value.start, value.start + 60));
  const digits = readDigits(page, value.start + (described?.[0].length ?? 0));
  if (digits === null || measured(page, digits.start, digits.end)) return null;
  const text = page.text.slice(digits.start, digits.end);
  if (!typed && otherThing(page, cue, digits.start)) return null;
  if (described !== null) return { ...digits, kind: 'password', rule: 'spoken:number' };
  // "I have 120 tests to run off".
  if (text.length < 4 && wordAfter(page, digits.end) !== '') return null;
  if (cue !== null && (cue.kind === 'pin' || cue.kind === 'code'))
    return { ...digits, kind: cue.kind, rule: 'spoken:number' };
  if (cue !== null && topic.digits && typed) return { ...digits, kind: 'pin', rule: 'spoken:number' };
  if (cue !== null && typed && /^\d{4,12}$/.test(text)) return { ...digits, kind: 'password', rule: 'spoken:number' };
  const thing =
    topic.access &&
    typed &&
    text.length >= 4 &&
    accessThing.test(page.fold.slice(Math.max(0, value.start - 160), value.start + 80));
  return thing && !/^\d{3}-\d{4}$|^\d{3}-\d{3}-\d{4}$/.test(text)
    ? { ...digits, kind: 'code', rule: 'spoken:number' }
    : null;
}

// "the course code is 2041": the clause names what the number is, and it is nothing that lets in.
function otherThing(page: Page, cue: Cue | null, at: number): boolean {
  const clause = /[^.!?\n]*$/.exec(page.fold.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  if (cue !== null && cue.start >= at - clause.length && cue.start < at) return false;
  return /(?<![a-z])(?:error|zip|course|area|account|room|rm|ext|extension|tag|asset|serial|model|student|employee|badge|id|phone|score|page|ticket|order|product|budget|inventory|bus|case|event|tracking|number)(?![a-z])/.test(
    clause,
  );
}

function opened({ page }: Scene, at: number): Find | null {
  const value = readValue(page, at);
  if (value === null || value.start - at > 3) return null;
  const digits = readDigits(page, value.start);
  if (digits !== null) {
    const text = page.text.slice(digits.start, digits.end);
    const plain = /^\d{4,8}[#*]?$|^\d(?: \d){3,7}$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
    return plain && !measured(page, digits.start, digits.end) ? { ...digits, kind: 'pin', rule: 'spoken:opens' } : null;
  }
  if (value.shape !== 'strong' && !isMixed(page, value)) return null;
  // "I log in with cmontoya4, my neighbour with ...": a name, since no word of a dictionary is in it.
  const stem = /^(\p{L}{3,})\d{1,3}$/u.exec(value.fold)?.[1];
  if (stem !== undefined && !isWord(stem) && !isJoined(stem)) return null;
  return { start: value.start, end: value.end, kind: 'password', rule: 'spoken:opens' };
}

function isMixed(page: Page, value: Value): boolean {
  if (value.shape === 'compound' && /^\p{Lu}\p{Ll}{2,}[&+_]\p{Lu}\p{Ll}{2,}$/u.test(value.text)) return true;
  return (
    value.shape === 'mixed' &&
    value.text.length >= 5 &&
    /\p{L}{2}/u.test(value.text) &&
    !isTag(value.text) &&
    !isUserName(page, value) &&
    !units.has(wordAfter(page, value.end)) &&
    !/^\d+[-–]/.test(value.text)
  );
}

// "try butterfly all lower case": how it is spelled says that it is one.
function allLower(page: Page, value: Value): Find | null {
  if (value.shape !== 'word' || denied.has(value.fold)) return null;
  const after = page.fold.slice(value.end, value.end + 40);
  const before = page.fold.slice(Math.max(0, value.start - 24), value.start);
  const entered =
    /(?:typ(?:e|ed|es|ing)|enter(?:ed|s|ing)?|put(?:s|ting)?|key(?:ed)?|pongo|puse|escribo|escribi)(?: in)?[ :]{1,2}["“]?$/.test(
      before,
    );
  if (
    entered &&
    /^,? (?:(?:and |then )+(?:i |we |she |he )?(?:hit|press|click|push|it (?:says|said|tells|goes|does|just|still|won't|kicks)|nothing|gives?|get|got)|as always|like always|(?:like )?every (?:time|day|morning)|again|twice|three times|gives me|it (?:says|said|goes|does|just|kicks)|nothing|y (?:dice|me dice|no))/.test(
      after,
    )
  )
    return { start: value.start, end: value.end, kind: 'password', rule: 'spoken:entered' };
  return /^,? (?:\(|in |with )?(?:all |a |an )?(?:lower ?case|upper ?case|caps|capital|one word|no spaces|small|todo en minusculas|minusculas|mayusculas)/.test(
    after,
  )
    ? { start: value.start, end: value.end, kind: 'password', rule: 'spoken:spelled' }
    : null;
}

function phrase(scene: Scene, at: number): Find | null {
  const { page, topic } = scene;
  const value = readValue(page, at);
  if (value === null || !(topic.password || topic.login)) return null;
  const cue = near(scene.cues, value.start);
  if (value.quoted || value.shape === 'word' || value.shape === 'compound') {
    const span = accept(page, value, topic.passphrase ? 'passphrase' : 'password', 'copula');
    if (span === null) return null;
    const words = page.fold.slice(span.start, span.end).split(/\s+/);
    const plain = words.filter((word) => !denied.has(word)).length;
    const enough = value.quoted
      ? (words.length > 1 && (topic.login || cue !== null)) || cue !== null
      : topic.passphrase && words.length >= 3 && plain >= 3;
    return enough
      ? { start: span.start, end: span.end, kind: topic.passphrase ? 'passphrase' : 'password', rule: 'spoken:the-one' }
      : null;
  }
  return null;
}

function near(cues: readonly Cue[], at: number): Cue | null {
  let best: Cue | null = null;
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) < at - 260) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < cues.length && index < low + 12; index += 1) {
    const cue = cues[index];
    if (cue === undefined || cue.start > at + 160) break;
    if (best === null || Math.abs(cue.start - at) < Math.abs(best.start - at)) best = cue;
  }
  return best;
}

// What a number or a name right after these is.
const things =
  /(?:room|rm|ext|extension|tag|asset|serial|door|user ?name|user|login|id|student|model|version|windows|port|channel|page|bus|lab|ticket|error|code is error|number|line|as|laptop|computer|chromebook|device|printer|cart)(?:'s)?(?: name| number)?(?:[ #:.]{1,2}| is | was )$/;

function measured(page: Page, start: number, end: number): boolean {
  return units.has(wordAfter(page, end)) || things.test(page.fold.slice(Math.max(0, start - 24), start));
}

/** Named as a user name nearby, or the first half of an address in the same mail. */
function isUserName(page: Page, value: Value): boolean {
  if (things.test(page.fold.slice(Math.max(0, value.start - 24), value.start))) return true;
  const after = page.fold.slice(value.end, value.end + 40);
  return /^@|^ (?:is (?:my|the|her|his) (?:user|login)|\(user)/.test(after) || page.fold.includes(`${value.fold}@`);
}
