import type { Message } from '../message/message.js';
import { anotherWords, complaintWords, matterWords, triedWords } from './data/several-words.js';
import type { Opinion, Policy, Question } from './policy.js';
import { once } from './once.js';
import { bareSubject, lineOfWords, plain, wordsOf } from './words.js';

/** Says whether a mail clearly holds several problems; open.ts marks its ticket. No verdict: one mail is one number (PC-2, PC-9). */
export const several: Policy = { name: 'several', decide };

function decide({ message }: Question): Opinion {
  const matters = severalIn(message);
  return {
    said: matters.length === 0 ? 'One matter, as far as can be told.' : `Several problems: ${matters.join('; ')}.`,
  };
}

const matters: readonly (readonly [matter: string, words: readonly string[]])[] = Object.entries(matterWords).map(
  ([matter, words]) => [matter, words.map(lineOfWords)],
);
const listItem = /^\s*(?:\(?\d{1,2}[.):]|[-*\u2022\u2013]|#\d{1,2}\b)\s*(?=\S)/;

/**
 * The matters of a mail that clearly holds more than one, each a complaint or a wish about other things; [] otherwise.
 * Shy: a list of steps, two devices in one problem and an aside are one matter.
 */
export const severalIn = once(find);

function find({ subject, visible }: Pick<Message, 'subject' | 'visible'>): readonly string[] {
  const lines = onLines(visible.slice(0, 8000)).split('\n');
  const listed = apart(items(lines));
  if (listed.length > 1) return listed;
  return apart(turns(`${bareSubject(subject)}.\n${visible.slice(0, 8000)}`));
}

/** "1) the printer ... 2) the door ..." in one line is a list as well. */
function onLines(text: string): string {
  const counted = /(?:^|\s)\(?1[.)]\s[^]*\s\(?2[.)]\s/.test(text);
  return counted ? text.replace(/[^\S\n]+(?=\(?[1-9][.)]\s)/g, '\n') : text;
}

/** The items of a list, with the lines that belong to them. */
function items(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  let within = false;
  for (const line of lines) {
    if (listItem.test(line)) {
      found.push(line.replace(listItem, ''));
      within = true;
    } else if (within && line.trim() !== '') {
      found.push(`${found.pop() ?? ''} ${line.trim()}`);
    } else {
      within = false;
    }
  }
  return found;
}

/** The text cut where it turns to another matter: at "Also, ...", at "Another thing: ...". A postscript is an aside. */
function turns(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
  const parts: string[] = [];
  for (const sentence of sentences) {
    if (/^\s*p\.?\s?s\b/i.test(sentence)) break;
    const start = ` ${wordsOf(sentence).join(' ')} `.replace(/^ (?:and|oh|y) /, ' ');
    if (parts.length === 0 || anotherWords.some((words) => start.startsWith(` ${words} `))) parts.push(sentence);
    else parts.push(`${parts.pop() ?? ''} ${sentence}`);
  }
  return parts;
}

/** What parts are about that complain or wish and share nothing with those before. */
function apart(parts: readonly string[]): readonly string[] {
  if (parts.length < 2) return [];
  const named: string[] = [];
  const known = new Set<string>();
  for (const part of parts) {
    const about = mattersOf(part);
    if (about.length === 0 || !complains(part) || about.some((matter) => known.has(matter))) continue;
    for (const matter of about) known.add(matter);
    named.push(about.join(', '));
  }
  return named.length > 1 ? named : [];
}

function mattersOf(text: string): readonly string[] {
  const joined = lineOfWords(text);
  return matters.filter(([, words]) => words.some((word) => joined.includes(word))).map(([matter]) => matter);
}

function complains(text: string): boolean {
  const joined = ` ${wordsOf(text).join(' ')} `;
  if (triedWords.some((words) => joined.startsWith(` ${words} `))) return false;
  // "works now", "is fine": named to be set aside.
  if (/\b(?:works? (?:fine|now|great)|is fine|are fine|is ok|is okay|funciona bien|esta bien)\b/.test(plain(text)))
    return false;
  return complaintWords.some((words) => joined.includes(` ${words} `));
}
