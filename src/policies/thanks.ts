import { courteous, glad, thankful, troubled, untroubled } from './data/thanks-words.js';
import { isSignOff, wordsOf } from './words.js';

const longest = 40;
const longestText = 2000;
// In words, of a clause: without and with a word of thanks. "great, the projector is smoking" has one of each.
const longestAside = 2;
const longestThanks = 14;

/**
 * Whether somebody only says thanks, in English or Spanish. Strict on purpose: a thanks taken for a complaint reopens a
 * ticket that a technician closes again, a complaint taken for a thanks is silence (NP-13).
 */
export function isThanks(visible: string): boolean {
  if (visible.length > longestText) return false;
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
  return clausesOf(written).every((clause) => isHarmless(clause)) && has(text, thankful);
}

/** A clause of thanks or courtesy, or so short that it is a greeting or a name. */
function isHarmless(clause: string): boolean {
  const words = wordsOf(clause);
  if (words.length <= longestAside) return true;
  return words.length <= longestThanks && has(` ${words.join(' ')} `, [...thankful, ...courteous, ...untroubled]);
}

function has(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => text.includes(` ${phrase} `));
}

function clausesOf(text: string): readonly string[] {
  return text.split(/[.,!;:\n]+/).filter((clause) => clause.trim() !== '');
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
