import { aftermath, frames, goesOn, means, reversed } from './data/frames.js';
import { tools } from './data/tools.js';
import { compoundNouns, denied, nouns, units } from './data/words.js';
import { isJoined, isWord } from './dictionary.js';
import type { Find, Scene } from './find.js';
import type { Page, Span } from './page.js';
import { topicWeight } from './weigh.js';

const enough = 5;
const word = /[\p{L}\p{N}][\p{L}\p{N}'’._&+#-]{0,29}/uy;
const inside = new Set(
  'at on in over under the a an of to my our by with for el la al de del los las en y her his their is are never not no and'.split(
    ' ',
  ),
);
const articled = /^(?:el|la|los|las|un|una|the|my|a|le|les|we) /;
const small = /(?:ing|ed|ly|able|ible|n't|ado|ida|ando|iendo)$/;

/**
 * Plain words and phrases told in the course of a sentence. A word of the dictionary needs evidence on both sides: a wording
 * that tells a value before it, and behind it how it is spelled, how long it held or what became of it.
 */
export function told(scene: Scene): readonly Find[] {
  const { page, topic } = scene;
  const subject = Math.max(topicWeight(scene), topic.access ? 0.7 : 0);
  // What a mail about nothing of the sort opens with is a program or a song.

  const finds: Find[] = [];
  for (const frame of frames) {
    frame.pattern.lastIndex = 0;
    for (let match = frame.pattern.exec(page.fold); match !== null; match = frame.pattern.exec(page.fold)) {
      const at = frame.pattern.lastIndex;
      if (
        frame.name === 'set' &&
        /(?<![a-z])(?:printer|language|mailbox|rename|browser|homepage|background|time ?zone|clock|font|color|wallpaper|theme|format|role|grade level|paper|tray|input|volume)(?![a-z])/.test(
          match[0],
        )
      )
        continue;
      if (frame.about !== undefined && !frame.about.test(clauseOf(page, match.index, at))) continue;
      const value = frame.takes === 'word' ? wordsAt(page, at) : phraseAt(page, at);
      if (value !== null && articled.test(page.fold.slice(value.start, value.start + 6)) && reply(page, value) < 1.6)
        continue;
      const base = frame.name === 'opens' ? Math.max(subject, 0.5) : subject;
      if (value === null || base + frame.weight + look(page, value) + reply(page, value) < enough) continue;
      const kind = frame.takes === 'phrase' ? 'passphrase' : 'password';
      finds.push({ start: value.start, end: value.end, kind, rule: `told:${frame.name}` });
    }
  }
  for (const match of page.fold.matchAll(reversed)) {
    const value = openingOf(page, match.index);
    if (value !== null) finds.push({ start: value.start, end: value.end, kind: 'password', rule: 'told:reversed' });
  }
  return finds;
}

// The one to three words that open the sentence or the line that goes on at `end`.
function openingOf(page: Page, end: number): Told | null {
  const before = page.text.slice(Math.max(0, end - 50), end);
  const run = /(?:^|[\n.?!:] ?[ \t]*)["“]?([\p{L}\p{N}][\p{L}\p{N}._&+#!-]*(?: [\p{L}\p{N}._&+#!-]+){0,2})["”]?$/u.exec(
    before,
  )?.[1];
  if (run === undefined || (end - before.length > 0 && run.length === before.length)) return null;
  const start = before.lastIndexOf(run) + end - before.length;
  const words = page.fold.slice(start, start + run.length).split(' ');
  const [first] = words;
  if (first === undefined || !plausible(page, start, first)) return null;
  if (words.some((each) => denied.has(each) || tools.has(each) || means.has(each) || goesOn.has(each))) return null;
  return { start, end: start + run.length, words };
}

interface Told extends Span {
  readonly words: readonly string[];
}

// The clause in which a frame stands, on both sides.
function clauseOf(page: Page, from: number, to: number): string {
  const stretch = page.fold.slice(Math.max(0, from - 90), to);
  const before = /[^.!?\n]*$/.exec(stretch)?.[0] ?? '';
  return before + (/^[^.!?]{0,80}/.exec(page.fold.slice(to, to + 80))?.[0] ?? '');
}

// One or two plain words up to where the sentence goes on.
function wordsAt(page: Page, at: number): Told | null {
  const { start, quoted } = opened(page, at);
  const words: string[] = [];
  let end = start;
  while (words.length < 4) {
    const next = read(page, end === start ? start : end + 1);
    if (next === null || (words.length > 0 && (page.text[end] !== ' ' || (goesOn.has(next.fold) && !quoted)))) break;
    words.push(next.fold);
    end = next.end;
    if (/[^ ]/.test(page.text[end] ?? '\n')) break;
  }
  const [first] = words;
  if (first === undefined || words.length > 3 || !plausible(page, start, first)) return null;
  if (words.slice(1).some((each) => denied.has(each) || compoundNouns.has(each) || units.has(each))) return null;
  if (words.length > 1 && words.some((each) => tools.has(each) || means.has(each))) return null;
  // A name is capitalised, and so are products; a plain value seldom is, and never in two words.
  if (words.length > 1 && /\p{Lu}/u.test(page.text.slice(start, end))) return null;
  return { start, end, words };
}

// Three words or more; small words may stand among them.
function phraseAt(page: Page, at: number): Told | null {
  const { start } = opened(page, at);
  const words: string[] = [];
  let end = start;
  while (words.length < 9) {
    const next = read(page, words.length === 0 ? start : end + 1);
    if (next === null || (words.length > 0 && page.text[end] !== ' ')) break;
    const fold = next.fold;
    if (words.length > 0 && goesOn.has(fold) && (!inside.has(fold) || !goesFurther(page, next.end, fold))) break;
    words.push(fold);
    end = next.end;
    if (page.text[end] !== ' ') break;
  }
  const [first] = words;
  if (first === undefined || words.length < 3 || words.length > 8 || means.has(first) || tools.has(first)) return null;
  const state = words.filter((each) => denied.has(each) && !inside.has(each)).length;
  const article = /^(?:el|la|los|las|un|una|the|my|a|le|les|nobody|we)$/.test(first) && words.length >= 4;
  if (
    !article &&
    (goesOn.has(first) || (denied.has(first) && !/^(?:two|three|four|seven|nobody|my|old|new|every)$/.test(first)))
  )
    return null;
  const foreign = words.every((each) => !denied.has(each) || inside.has(each));
  if (
    (state > words.length / 3 && !foreign) ||
    words.some((each) => compoundNouns.has(each) && !inside.has(each) && each !== 'no' && each !== 'never')
  )
    return null;
  if (words.some((each) => /^\p{N}+$/u.test(each) && words.length < 3)) return null;
  if (small.test(first) && !nouns.has(first)) return null;
  return { start, end, words };
}

// "over cold river" goes on; "with spaces between", "on my phone", "to get in" do not.
function goesFurther(page: Page, end: number, fold: string): boolean {
  const next = read(page, end + 1);
  if (next === null || page.text[end] !== ' ') return false;
  if (
    /^(?:spaces?|blanks?|it|that|this|which|a|an|my|me|he|she|they|i|we|now|get|log|no|nothing|then)$/.test(next.fold)
  )
    return false;
  return !(/^(?:and|y|with|for|is|not|to)$/.test(fold) && denied.has(next.fold));
}

function opened(page: Page, at: number): { readonly start: number; readonly quoted: boolean } {
  let start = at;
  while (start < at + 3 && /["“”'‘«( *_]/.test(page.text[start] ?? '\n')) start += 1;
  return { start, quoted: /["“‘«]/.test(page.text[start - 1] ?? ' ') };
}

function read(page: Page, at: number): { readonly fold: string; readonly end: number } | null {
  word.lastIndex = at;
  const match = word.exec(page.text)?.[0].replace(/[.'’_&+#-]+$/, '');
  return match === undefined || match === ''
    ? null
    : { fold: page.fold.slice(at, at + match.length), end: at + match.length };
}

function plausible(page: Page, start: number, fold: string): boolean {
  if (fold.length < 4 || !/\p{L}{2}/u.test(fold) || /['’]/.test(fold)) return false;
  if (
    denied.has(fold) ||
    compoundNouns.has(fold) ||
    tools.has(fold) ||
    means.has(fold) ||
    units.has(fold) ||
    goesOn.has(fold)
  )
    return false;
  if (small.test(fold) && !nouns.has(fold)) return false;
  if (/^\p{L}+\d{1,4}$/u.test(fold) && !isWord(fold.replace(/\d+$/, '')) && !isJoined(fold.replace(/\d+$/, '')))
    return false;
  if (
    /@|\.(?:example|test|com|org|net|edu|docx?|xlsx?|pdf|csv|txt)$/.test(
      page.fold.slice(start, start + 60).split(/\s/, 1)[0] ?? '',
    )
  )
    return false;
  return true;
}

function look(page: Page, { start, end, words }: Told): number {
  const text = page.text.slice(start, end);
  if (words.length >= 4) return 0.8;
  if (words.length > 1) return 0.2;
  if (/^\p{Lu}?\p{Ll}+[._&+-]\p{Lu}?\p{Ll}+$/u.test(text)) return 1.5;
  if (/^\p{Lu}\p{Ll}+$/u.test(text)) return isWord(text.toLowerCase()) ? -0.2 : -1;
  if (/^\p{Lu}+$/u.test(text)) return -0.5;
  return isWord(text.toLowerCase()) ? 0.3 : isJoined(text.toLowerCase()) ? 1 : 0.3;
}

function reply(page: Page, { end }: Told): number {
  const rest = page.fold.slice(end, end + 60).replace(/[ \t]+/g, ' ');
  return aftermath.find(({ pattern }) => pattern.test(rest))?.weight ?? 0;
}
