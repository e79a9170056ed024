/** Longest subject or name in a letter, in characters: what mail programs show, and far below any header limit. */
const longest = 180;

/**
 * One header line from words that may hold anything: no control characters or line breaks (header injection), no
 * direction marks (they turn the rest of the line around), no lone surrogates, bounded.
 */
export function oneLine(words: string, most = longest): string {
  const line = words
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length <= most
    ? line
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
