import type { Message } from '../message/message.js';
import { pressingWords, relaxedWords } from './data/pressing-words.js';
import { bareSubject, plain } from './words.js';

/**
 * How a mail presses, for the trace; [] when it does not. None of it tells how bad a matter is, so nothing here raises a
 * level.
 */
export function pressing({ subject, visible, important }: Message): readonly string[] {
  const bare = bareSubject(subject);
  const written = `${bare}\n${visible}`.slice(0, 8000);
  const text = ` ${plain(written).replace(/[^\p{L}\p{N}'!]+/gu, ' ')} `;
  const relaxed = relaxedWords.some((words) => text.includes(` ${words} `));
  const words = relaxed
    ? []
    : pressingWords.filter((one) => new RegExp(`(?<![\\p{L}])${one}(?![\\p{L}])`, 'u').test(text));
  return [
    ...words,
    ...(/!{2,}|(?:!\s*){3}/.test(written) ? ['exclamation marks'] : []),
    ...(isShouted(bare) || isShouted(visible.slice(0, 2000)) ? ['capitals'] : []),
    ...(important === true ? ['high importance'] : []),
  ];
}

/** Two words at least, nearly all in capitals: "SIS" and "HVAC" alone are names. */
function isShouted(text: string): boolean {
  const words = (text.match(/\p{L}{2,}/gu) ?? []).slice(0, 200);
  const letters = words.join('');
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  return words.length >= 2 && letters.length >= 10 && capitals / letters.length >= 0.8;
}
