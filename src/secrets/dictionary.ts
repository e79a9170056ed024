import { dictionary } from './data/dictionary.js';
import { ordinary } from './data/ordinary.js';
import { spanish } from './data/spanish.js';
import { denied } from './data/words.js';

/** A word of a dictionary (English, and the commonest of Spanish); folded letters. */
export function isWord(fold: string): boolean {
  return (
    dictionary.has(fold) ||
    ordinary.has(fold) ||
    spanish.has(fold) ||
    denied.has(fold) ||
    (fold.endsWith('s') && (dictionary.has(fold.slice(0, -1)) || ordinary.has(fold.slice(0, -1))))
  );
}

/** Two words of a dictionary written as one (purplerain), each of three letters or more. */
export function isJoined(fold: string): boolean {
  for (let at = 3; at <= fold.length - 3 && at < 20; at += 1)
    if (isWord(fold.slice(0, at)) && isWord(fold.slice(at))) return true;
  return false;
}
