import { idle } from './data/problem-words.js';
import type { Token } from './phrasebook.js';
import { singular } from './words.js';

const idleStems = new Set(idle.map(singular));

/** Danger is a matter of its own, also in a thing already reported. */
export const danger =
  /\b(?:smok\w*|sparks?|sparking|burn(?:t|ing|s)?|bulg\w*|swell\w*|swollen|shock\w*|smells?|fumes|fire|melt\w*|sharp|bleed\w*|hot|hi temp|humo|chispas?|quema\w*|hinchad\w*|huele|caliente)\b/i;
/** Names of days, each occurrence. */
export const days =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado)\b/gi;
/** Sets the second mail apart from the first: "not the projector this time". */
export const disclaims =
  /\b(?:not (?:about )?(?:the|that|my) [\w -]{2,25}(?:this time|matter|again)|(?:not|isn't|no) (?:the|el|la|es el|es la) \w+|this time|(?:different|separate|apart|aside) (?:from|story|matter)|other than the|nothing to do with|as for the|tampoco|esta vez|aparte de|i(?:'m| am) the one (?:with|who)|as the one|(?:first|other) (?:matter|ticket|one) (?:is|was|can))\b/i;
/** Waits for what was asked: "wondering where it stands". */
export const waits =
  /\b(?:where (?:we|it|things|this) stands?|wondering (?:when|if|whether)|(?:had|have|has|get|got) (?:a )?chance|it(?:'s| has) been|been (?:a|two|three|\d+) (?:days?|weeks?|months?|hours?)|one more day|when i (?:first )?wrote|i(?:'m| am) begging|(?:plainer|other|simpler) words|my turn|anybody|anyone looking|forgot(?:ten)? (?:about )?(?:me|us)|i reported|as i (?:wrote|said)|i wrote|les? (?:reenv\u00edo|escrib\u00ed)|por si no)\b/i;

/** Words between the same neighbours in both mails, but not the same: "board in the MUSIC room", "board in the ART room". */
export function swappedWords(one: readonly Token[], two: readonly Token[]): readonly string[] {
  const around = (tokens: readonly Token[], at: number) =>
    `${tokens[at - 1]?.stem ?? '^'} ${tokens[at + 1]?.stem ?? '$'}`;
  const between = new Map(one.map(({ stem }, at) => [around(one, at), stem] as const));
  const known = new Set(one.map(({ stem }) => stem));
  return two
    .filter(({ stem }, at) => {
      const other = between.get(around(two, at));
      return other !== undefined && other !== stem && !known.has(stem) && !isIdleWord(stem);
    })
    .map(({ word }) => word);
}

// Unlike idle words, places tell two matters apart.
function isIdleWord(stem: string): boolean {
  return stem.length < 2 || idleStems.has(stem);
}
