import { glad, thankful, troubled, untroubled } from './data/thanks-words.js';
import { isSignOff, wordsOf } from './words.js';

const longest = 40;
const signOff = 4;

/**
 * Whether somebody only says thanks, in English or Spanish. Strict on purpose: a thanks taken for a complaint reopens a
 * ticket that a technician closes again, a complaint taken for a thanks is silence (NP-13).
 */
export function isThanks(visible: string): boolean {
  const written = withoutSignature(visible);
  if (written === '') return false;
  if (/[?\u00bf]/.test(written)) return false;
  const signs = Array.from(written.replace(/\s|\u200d|\ufe0f|\p{EMod}/gu, ''));
  if (signs.every((sign) => glad.has(sign))) return true;
  const words = wordsOf(written);
  if (words.length > longest) return false;
  const text = ` ${words.join(' ')} `;
  const remaining = untroubled.reduce((rest, phrase) => rest.replaceAll(` ${phrase} `, ' , '), text);
  if (words.some((word) => word.endsWith("n't")) || troubled.some((phrase) => remaining.includes(` ${phrase} `)))
    return false;
  // Numbers name a room, a device, a ticket: something is being told.
  if (words.some((word) => /\d/.test(word))) return false;
  return sentencesOf(written).every((sentence) => isHarmless(sentence)) && has(text, thankful);
}

/** A sentence that is thankful itself, or so short that it is a greeting or a name. */
function isHarmless(sentence: string): boolean {
  const words = wordsOf(sentence);
  return words.length <= signOff || has(` ${words.join(' ')} `, thankful);
}

function has(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => text.includes(` ${phrase} `));
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/[.!;\n]+/).filter((sentence) => sentence.trim() !== '');
}

/** Without "Sent from my phone" and the lines of names, rooms and extensions at the end. */
function withoutSignature(visible: string): string {
  const lines = visible
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:sent from my|enviado desde mi|get outlook for)\b/i.test(line));
  while (lines.length > 1 && isSignOff(lines.at(-1) ?? '')) lines.pop();
  return lines.join('\n');
}
