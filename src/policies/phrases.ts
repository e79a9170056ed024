import { singular, wordsOf } from './words.js';

/** Words of a text made ready for `phraseIn`; plurals, accents and capitals make no difference. */
export function comparable(text: string): string {
  return ` ${wordsOf(text).map(singular).join(' ')} `;
}

/** Whether a word or phrase as configured stands in a text that `comparable` made ready. */
export function phraseIn(phrase: string, text: string): boolean {
  const wanted = comparable(phrase);
  return wanted.trim() !== '' && text.includes(wanted);
}
