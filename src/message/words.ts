import { decodeText } from './charset.js';

/** One encoded word (RFC 2047, 2), also with a language (RFC 2231, 5) and with blanks inside, which some clients write. */
const word = /=\?([^?\s]{1,80})\?([bq])\?([^?]*)\?=/giy;

/**
 * Decodes the encoded words of a header value. Neighbours in one charset are joined as bytes before they are decoded:
 * many clients cut a word inside a character.
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  let result = '';
  let bytes: Buffer[] = [];
  let charset = '';
  let position = 0;
  const flush = (): void => {
    if (bytes.length > 0) result += decodeText(Buffer.concat(bytes), charset).text;
    bytes = [];
  };
  while (position < value.length) {
    const start = value.indexOf('=?', position);
    if (start < 0) break;
    word.lastIndex = start;
    const match = word.exec(value);
    const between = value.slice(position, start);
    if (match === null) {
      flush();
      result += between + '=?';
      position = start + 2;
      continue;
    }
    const label = (match[1] ?? '').replace(/\*.*$/, '').toLowerCase();
    // White space between two encoded words is not part of the text (RFC 2047, 6.2).
    if (bytes.length === 0 || between.trim() !== '' || label !== charset) {
      const adjacent = bytes.length > 0 && between.trim() === '';
      flush();
      if (!adjacent) result += between;
    }
    charset = label;
    bytes.push(decodeWord(match[2] ?? 'q', match[3] ?? ''));
    position = word.lastIndex;
  }
  flush();
  return result + value.slice(position);
}

function decodeWord(encoding: string, text: string): Buffer {
  if (encoding.toLowerCase() === 'b') return Buffer.from(text, 'base64');
  const plain = text
    .replace(/_/g, ' ')
    .replace(/=([0-9a-f]{2})/gi, (_: string, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  // A raw character beyond Latin-1 inside a Q word was 8-bit in the header.
  return /[^\x00-\xff]/.test(plain) ? Buffer.from(plain, 'utf8') : Buffer.from(plain, 'latin1');
}
