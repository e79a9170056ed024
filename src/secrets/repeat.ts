import { ordinary } from './data/ordinary.js';
import { denied } from './data/words.js';
import type { Kind } from './data/kinds.js';
import { foldOf, type Page } from './page.js';
import type { Find } from './find.js';

const prefixLength = 3;

/** Values that were found somewhere in a message, ready to be looked for everywhere in it. */
export interface KnownValues {
  readonly size: number;
  /** By the first three characters: the lengths to try, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  readonly kinds: ReadonlyMap<string, Kind>;
}

/** Values shorter than three characters are not looked for elsewhere: they would take harmless text with them. */
export function knownValues(values: Iterable<readonly [string, Kind]>): KnownValues {
  const lengths = new Map<string, number[]>();
  const kinds = new Map<string, Kind>();
  for (const [value, kind] of values) {
    const fold = foldOf(value);
    if (fold.length < prefixLength || kinds.has(fold)) continue;
    kinds.set(fold, kind);
    const prefix = fold.slice(0, prefixLength);
    const known = lengths.get(prefix);
    if (known === undefined) lengths.set(prefix, [fold.length]);
    else if (!known.includes(fold.length)) known.push(fold.length);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return { size: kinds.size, lengths, kinds };
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** Every place where a known value stands, whatever its capitals; an ordinary word only where it stands as a value. */
export function repeats(page: Page, known: KnownValues): readonly Find[] {
  if (known.size === 0) return [];
  const { fold, text } = page;
  const finds: Find[] = [];
  for (let at = 0; at + prefixLength <= fold.length; at += 1) {
    const lengths = known.lengths.get(fold.slice(at, at + prefixLength));
    if (lengths === undefined) continue;
    for (const length of lengths) {
      const value = fold.slice(at, at + length);
      const kind = known.kinds.get(value);
      if (
        kind === undefined ||
        !standsAlone(text, at, at + length, value) ||
        (isOrdinary(value) && !standsAsValue(fold, at, at + length))
      )
        continue;
      finds.push({ start: at, end: at + length, kind, rule: 'repeat' });
      at += length - 1;
      break;
    }
  }
  return finds;
}

// Long odd values may be glued to other letters; short ones and plain words may not.
function standsAlone(text: string, start: number, end: number, value: string): boolean {
  if (value.length >= 8 && /[^\p{L}\s]/u.test(value) && /\p{L}/u.test(value)) return true;
  const glued = (inner: string | undefined, outer: string | undefined): boolean =>
    wordCharacter.test(inner ?? '') && wordCharacter.test(outer ?? ' ');
  return !glued(text[start], text[start - 1]) && !glued(text[end - 1], text[end]);
}

/** A word of the dictionary, or too short and plain to be anything else. */
export function isOrdinary(fold: string): boolean {
  return /^\p{L}+$/u.test(fold) && (ordinary.has(fold) || denied.has(fold) || ordinary.has(fold.replace(/s$/, '')));
}

const valueBefore =
  /(?:typ(?:e|ed|ing)|enter(?:ed)?|tr(?:y|ied)|put in|put|use[d]?|password|again|pw|pass|is|was|spelled|with)[ :,-]{1,3}["“'‘(]?$/;

function standsAsValue(fold: string, start: number, end: number): boolean {
  const before = fold.slice(Math.max(0, start - 20), start);
  const after = fold.slice(end, end + 12);
  if (/["“‘'(]$/.test(before) && /^["”’')]/.test(after)) return true;
  if (/(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after)) return true;
  return valueBefore.test(before) && /^(?:[.,!?;)]|\s*\n|$| again| twice| and | but )/.test(after);
}

const numbered = /^(\p{L}[\p{L}!#$%*&@._-]{4,30}?)\d{1,4}[!#$%*]{0,3}$/u;
const token = /(?<![\p{L}\p{N}])\p{L}[\p{L}!#$%*&@._-]{4,30}?\d{1,4}[!#$%*]{0,3}(?![\p{L}\p{N}@])/gu;

/** "until Friday it was Heron_8, then Heron_9": what differs from a value in its number alone is the next of its line. */
export function kin(page: Page, values: ReadonlyMap<string, Kind>): readonly Find[] {
  const stems = new Map<string, Kind>();
  for (const [value, kind] of values) {
    // "Peppermint, or maybe peppermint1".
    if (/^\p{L}{6,30}$/u.test(value)) stems.set(value.toLowerCase(), kind);
    const stem = numbered.exec(value)?.[1];
    if (stem !== undefined && kind !== 'district pattern' && /\p{Lu}\p{Ll}|\p{L}[!#$%*&@_-]/u.test(stem))
      stems.set(stem, kind);
  }
  if (stems.size === 0) return [];
  const finds: Find[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(page.text); match !== null; match = token.exec(page.text)) {
    const stem = numbered.exec(match[0])?.[1];
    const kind = stem === undefined ? undefined : (stems.get(stem) ?? stems.get(stem.toLowerCase()));
    if (kind === undefined || values.has(match[0])) continue;
    finds.push({ start: match.index, end: match.index + match[0].length, kind, rule: 'repeat:numbered' });
  }
  return finds;
}
