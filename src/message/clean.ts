/** Line ends become \n; every other control character but the tab goes, lone surrogates too (PostgreSQL refuses both). */
export function cleanText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const clear = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/.test(lines)
    ? lines.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '')
    : lines;
  return /\p{Surrogate}/u.test(clear) ? clear.replace(/\p{Surrogate}/gu, '\ufffd') : clear;
}

/** One line for headers: white space runs become a blank; direction overrides, which disguise names, go. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim();
}

/** The first `length` UTF-16 units, never half a character. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
