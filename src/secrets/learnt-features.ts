import type { Cue } from './cue.js';
import { familiesOf, familyNames, familyOfKind } from './learnt-families.js';
import { form, gap, type Tokens } from './learnt-tokens.js';

/** Size of the table of weights; features are numbers below it. */
export const tableSize = 1 << 18;

/** What the judgement looks at; the sentence is what `deskgate explain` shows. */
export const slots = [
  'bias',
  'form',
  'pattern',
  'length',
  'word',
  'stem',
  'before',
  'beforeStem',
  'before2',
  'before3',
  'after',
  'after2',
  'after3',
  'pairBefore',
  'pairAfter',
  'gapBefore',
  'gapAfter',
  'gaps',
  'place',
  'alone',
  'lineLength',
  'lineFirst',
  'lineLabel',
  'lineAbove',
  'aboveGap',
  'heading',
  'cueBefore',
  'cueAfter',
  'cueLine',
  'mail',
  'subject',
  'bagBefore',
  'bagAfter',
  'sentenceFirst',
  'sentenceMood',
  'again',
  'around',
  'formBefore',
  'formAfter',
  'beforeGap',
  'aroundForms',
  'nearCue',
  'verbBefore',
  'neighbour',
  'cueGap',
  'aboveLast',
  'fromEnd',
  'sureNear',
] as const;
type Slot = (typeof slots)[number];
const slotNumber = Object.fromEntries(slots.map((name, at) => [name, at + 1])) as Record<Slot, number>;

/** What a mail as a whole says, for each of its pages alike. */
export interface Setting {
  readonly families: number;
  readonly subjectWords: readonly number[];
  readonly subjectFamilies: number;
}

/** A page made ready: its tokens with, for each, the families it belongs to and the nearest of each before and behind it. */
export interface Ready {
  readonly tokens: Tokens;
  readonly family: Int32Array;
  /** Per token and family the number of the nearest token of the family at or before it, -1 for none. */
  readonly last: Int16Array;
  readonly next: Int16Array;
  readonly sentence: Int32Array;
  readonly sentences: readonly number[];
  readonly seen: ReadonlyMap<number, number>;
  readonly group: Uint8Array;
}

const width = familyNames.length;

/** Coarser than forms: what is crossed with most of the evidence. */
const groupOf = new Uint8Array(21);
for (const [group, forms] of [
  [0, [form.everyday]],
  [1, [form.known, form.spanish]],
  [2, [form.unknown]],
  [3, [form.name]],
  [4, [form.strangeName]],
  [5, [form.capitals, form.letter]],
  [6, [form.digits2, form.digits3]],
  [7, [form.digits4, form.digits5]],
  [8, [form.digits7]],
  [9, [form.lowerDigits, form.capitalDigits, form.camel]],
  [10, [form.tag]],
  [11, [form.strong]],
  [12, [form.compound]],
  [13, [form.structured, form.placeholder]],
] as const)
  for (const one of forms) groupOf[one] = group;
export const groups = 14;

const breaks = gap.stop | gap.question | gap.blankLine;

export function ready(tokens: Tokens, cues: readonly Cue[]): Ready {
  const { count } = tokens;
  const family = new Int32Array(count);
  const sentence = new Int32Array(count);
  const sentences: number[] = [0];
  const seen = new Map<number, number>();
  const group = new Uint8Array(count);
  let cue = 0;
  for (let at = 0; at < count; at += 1) {
    const word = tokens.word[at] ?? 0;
    let bits = familiesOf.get(word) ?? 0;
    while (cue < cues.length && (cues[cue]?.end ?? 0) <= (tokens.start[at] ?? 0)) cue += 1;
    const own = cues[cue];
    if (own !== undefined && own.start < (tokens.end[at] ?? 0)) bits |= familyOfKind(own.kind);
    family[at] = bits;
    group[at] = groupOf[tokens.form[at] ?? 0] ?? 0;
    seen.set(word, (seen.get(word) ?? 0) + 1);
    if (at > 0 && ((tokens.gap[at] ?? 0) & breaks) !== 0) sentences.push(at);
    sentence[at] = sentences.length - 1;
  }
  sentences.push(count);
  const last = new Int16Array(count * width).fill(-1);
  const next = new Int16Array(count * width).fill(-1);
  for (let at = 0; at < count; at += 1) {
    const bits = family[at] ?? 0;
    for (let one = 0; one < width; one += 1)
      last[at * width + one] = (bits & (1 << one)) !== 0 ? at : at === 0 ? -1 : (last[(at - 1) * width + one] ?? -1);
  }
  for (let at = count - 1; at >= 0; at -= 1) {
    const bits = family[at] ?? 0;
    for (let one = 0; one < width; one += 1)
      next[at * width + one] =
        (bits & (1 << one)) !== 0 ? at : at === count - 1 ? -1 : (next[(at + 1) * width + one] ?? -1);
  }
  return { tokens, family, last, next, sentence, sentences, seen, group };
}

export function settingOf(pages: readonly Ready[], subject: Ready | undefined): Setting {
  let families = 0;
  for (const page of pages) for (const bits of page.family) families |= bits;
  let subjectFamilies = 0;
  const subjectWords: number[] = [];
  if (subject !== undefined) {
    for (const bits of subject.family) subjectFamilies |= bits;
    for (let at = 0; at < Math.min(10, subject.tokens.count); at += 1) subjectWords.push(subject.tokens.word[at] ?? 0);
  }
  return { families, subjectWords, subjectFamilies };
}

/** Features of one token, collected here; read `list` up to `size`. */
export interface Sink {
  readonly list: Int32Array;
  /** For each the slot it is of. */
  readonly slot: Uint8Array;
  size: number;
}

export function sink(): Sink {
  return { list: new Int32Array(400), slot: new Uint8Array(400), size: 0 };
}

function add(into: Sink, slot: number, a: number, b: number): void {
  let hash = Math.imul(a ^ Math.imul(slot, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(b + 1, 0x27d4eb2f), 0xc2b2ae35);
  into.list[into.size] = (hash ^ (hash >>> 15)) & (tableSize - 1);
  into.slot[into.size] = slot;
  into.size += 1;
}

const s = slotNumber;

function near(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  if (distance <= 14) return 7;
  if (distance <= 25) return 8;
  return 9;
}

const begin = 0x5bd1e995;
const cueFamilies = 0b1111;

/** Fills `into` with what all tokens of a group share in a mail. */
export function sharedFeatures(setting: Setting, group: number, into: Sink): void {
  into.size = 0;
  for (let one = 0; one < width; one += 1) {
    if ((setting.families & (1 << one)) !== 0) add(into, s.mail, one, group);
    if ((setting.subjectFamilies & (1 << one)) !== 0) add(into, s.subject, one, group);
  }
  for (const subject of setting.subjectWords) {
    add(into, s.subject, subject, 100);
    add(into, s.subject, subject, 101 + group);
  }
}

/**
 * Whether a token may be a value at all. An everyday word amid a sentence, with no sign before or behind it, is left out:
 * half of a mail is made of these.
 */
export function mayBeValue({ tokens }: Ready, at: number): boolean {
  return tokens.form[at] !== form.everyday || tokens.gap[at] !== 0 || tokens.gap[at + 1] !== 0;
}

/** Fills `into` with the features of token `at` alone. */
export function features(page: Ready, at: number, into: Sink): void {
  const { tokens, group: groupList, sentence, sentences } = page;
  const { word, stem, gap: gaps, form: forms, line, lines, count } = tokens;
  into.size = 0;
  const group = groupList[at] ?? 0;
  const own = forms[at] ?? 0;
  const wordAt = (index: number): number => (index < 0 || index >= count ? begin : (word[index] ?? 0));
  const formAt = (index: number): number => (index < 0 || index >= count ? 31 : (forms[index] ?? 0));
  const before = gaps[at] ?? 0;
  const after = gaps[at + 1] ?? 0;
  const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
  add(into, s.bias, 0, 0);
  add(into, s.form, own, 0);
  add(into, s.form, own, 1 + Math.min(length, 16));
  add(into, s.length, Math.min(length, 20), group);
  add(into, s.pattern, patternOf(tokens, at), 0);
  add(into, s.word, word[at] ?? 0, 0);
  add(into, s.stem, stem[at] ?? 0, 0);
  // Who stands beside it.
  const one = wordAt(at - 1);
  const two = wordAt(at - 2);
  const three = wordAt(at - 3);
  const follow = wordAt(at + 1);
  add(into, s.before, one, 0);
  add(into, s.before, one, 1 + group);
  add(into, s.beforeStem, at > 0 ? (stem[at - 1] ?? 0) : begin, group);
  add(into, s.before2, two, 0);
  add(into, s.before2, two, 1 + group);
  add(into, s.before3, three, 1 + group);
  add(into, s.after, follow, 0);
  add(into, s.after, follow, 1 + group);
  add(into, s.after2, wordAt(at + 2), 0);
  add(into, s.after2, wordAt(at + 2), 1 + group);
  add(into, s.after3, wordAt(at + 3), 0);
  add(into, s.pairBefore, Math.imul(two, 31) ^ one, 0);
  add(into, s.pairBefore, Math.imul(two, 31) ^ one, 1 + group);
  add(into, s.pairAfter, Math.imul(wordAt(at + 2), 31) ^ follow, 0);
  add(into, s.around, Math.imul(one, 31) ^ follow, 0);
  add(into, s.formBefore, formAt(at - 1), group);
  add(into, s.formBefore, formAt(at - 2), 32 + group);
  add(into, s.formAfter, formAt(at + 1), group);
  add(into, s.formAfter, formAt(at + 2), 32 + group);
  add(into, s.aroundForms, formAt(at - 1) * 32 + formAt(at + 1), group);
  // The signs around it.
  add(into, s.gapBefore, before, 0);
  add(into, s.gapBefore, before, 1 + group);
  add(into, s.gapAfter, after, 0);
  add(into, s.gapAfter, after, 1 + group);
  add(into, s.gaps, before, after);
  add(into, s.gaps, before * 7 + group + 1, 0x20000 + after);
  add(into, s.beforeGap, one, before + 1);
  add(into, s.beforeGap, Math.imul(one, 17) + group, before + 1);
  for (let bit = 0; bit < 17; bit += 1) {
    if ((before & (1 << bit)) !== 0) add(into, s.gapBefore, -1 - bit, group);
    if ((after & (1 << bit)) !== 0) add(into, s.gapAfter, -1 - bit, group);
  }
  // Where it stands.
  const row = line[at] ?? 0;
  const first = lines[row] ?? 0;
  const end = lines[row + 1] ?? count;
  const wide = end - first;
  add(into, s.place, Math.min(at - first, 4) * 8 + Math.min(end - 1 - at, 4), 0);
  add(into, s.place, Math.min(at - first, 4) * 8 + Math.min(end - 1 - at, 4), 1 + group);
  add(into, s.lineLength, Math.min(wide, 12), group);
  if (at !== first) {
    add(into, s.lineFirst, wordAt(first), 0);
    add(into, s.lineFirst, wordAt(first), 1 + group);
  }
  if (wide <= 3 || (before & (gap.colon | gap.cell)) !== 0) {
    let label = at - 1;
    while (label > first && label > at - 8 && ((gaps[label + 1] ?? 0) & (gap.colon | gap.equals)) === 0) label -= 1;
    if (label >= first) {
      add(into, s.lineLabel, wordAt(label), 0);
      add(into, s.lineLabel, wordAt(label), 1 + group);
    }
  }
  if (row > 0) {
    const above = lines[row - 1] ?? 0;
    const kind = Math.min(at - first, 3);
    add(into, s.aboveLast, wordAt(first - 1), kind);
    add(into, s.lineAbove, wordAt(above), kind);
    add(into, s.aboveGap, gaps[first] ?? 0, Math.min(at - first, 2) * 16 + group);
    if (wide === 1) {
      add(into, s.alone, gaps[first] ?? 0, group);
      add(into, s.alone, Math.min(first - above, 8), 1000 + group);
    }
    // The word of the line above, and of the first line of the block, that stands in the same place of the row.
    const offset = at - first;
    if (offset < wide && first - above === wide) {
      add(into, s.heading, wordAt(above + offset), 0);
      add(into, s.heading, formAt(above + offset), 1 + group);
    }
    let top = row;
    while (top > 0 && row - top < 12 && ((gaps[lines[top] ?? 0] ?? 0) & gap.blankLine) === 0) top -= 1;
    if (top < row) {
      add(into, s.heading, wordAt((lines[top] ?? 0) + offset), 100);
      add(into, s.heading, wordAt((lines[top] ?? 0) + offset), 101 + group);
    }
  }
  add(into, s.fromEnd, Math.min(count - 1 - at, 5), group);
  // Cues near it.
  let nearest = 99;
  for (let one = 0; one < width; one += 1) {
    const b = at === 0 ? -1 : (page.last[(at - 1) * width + one] ?? -1);
    if (b >= 0) {
      const distance = near(at - b);
      const where = (line[b] ?? 0) === row ? 0 : (line[b] ?? 0) === row - 1 ? 1 : 2;
      if (distance < 9) add(into, s.cueBefore, one * 16 + distance, 1 + group);
      add(into, s.cueLine, one * 4 + where, group);
      if (sentence[b] === sentence[at]) add(into, s.cueLine, one * 4 + 3, group);
      if ((cueFamilies & (1 << one)) !== 0) nearest = Math.min(nearest, distance);
    }
    const n = at === count - 1 ? -1 : (page.next[(at + 1) * width + one] ?? -1);
    if (n >= 0) {
      const distance = near(n - at);
      if (distance < 9) add(into, s.cueAfter, one * 16 + distance, 1 + group);
    }
  }
  add(into, s.nearCue, nearest, own);
  add(into, s.nearCue, nearest * 8 + Math.min(at - first, 4), 100 + group);
  add(into, s.cueGap, nearest, before);
  // Its sentence.
  const number = sentence[at] ?? 0;
  const opening = sentences[number] ?? 0;
  const closing = sentences[number + 1] ?? count;
  add(into, s.sentenceFirst, wordAt(opening), group);
  const mood = ((gaps[closing] ?? 0) & gap.question) !== 0 ? 1 : 0;
  add(into, s.sentenceMood, mood, group);
  for (let index = Math.max(opening, at - 8); index < at - 1; index += 1) {
    add(into, s.bagBefore, wordAt(index), 0);
  }
  for (let index = at + 2; index < Math.min(closing, at + 8); index += 1) add(into, s.bagAfter, wordAt(index), 0);
  const again = page.seen.get(word[at] ?? 0) ?? 1;
  add(into, s.again, Math.min(again, 4), group);
}

/** The order of small letters, capitals, digits and signs, runs shortened: "Aa9!" for Tiger24!. */
function patternOf(tokens: Tokens, at: number): number {
  const { text } = tokens.page;
  let hash = 7;
  let last = 0;
  let run = 0;
  const end = Math.min(tokens.end[at] ?? 0, (tokens.start[at] ?? 0) + 24);
  for (let index = tokens.start[at] ?? 0; index < end; index += 1) {
    const code = text.charCodeAt(index);
    const kind =
      code >= 48 && code <= 57
        ? 1
        : code >= 97 && code <= 122
          ? 2
          : code >= 65 && code <= 90
            ? 3
            : code >= 192
              ? 2
              : code;
    run = kind === last ? run + 1 : 1;
    if (run <= 2 || (kind === 1 && run <= 5)) hash = Math.imul(hash, 131) + kind;
    last = kind;
  }
  return hash;
}
