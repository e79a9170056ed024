import libmime from 'libmime';

/** Base64 in lines of 76 characters (RFC 2045, 6.8). */
export function encodeBase64(bytes: Uint8Array, eol = '\r\n'): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return text.replace(/.{76}(?=.)/g, `$&${eol}`);
}

/** Quoted-printable of a text with \n line ends, as UTF-8, in lines of at most 76 characters (RFC 2045, 6.7). */
export function encodeQuotedPrintable(text: string, eol = '\r\n'): string {
  return text
    .split('\n')
    .map((line) => encodeLine(line, eol))
    .join(eol);
}

function encodeLine(line: string, eol: string): string {
  let result = '';
  let width = 0;
  const bytes = Buffer.from(line, 'utf8');
  for (const [index, byte] of bytes.entries()) {
    const blank = byte === 32 || byte === 9;
    const plain = (byte > 32 && byte < 127 && byte !== 61) || (blank && index < bytes.length - 1);
    const piece = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (width + piece.length > 75) {
      result += `=${eol}`;
      width = 0;
    }
    result += piece;
    width += piece.length;
  }
  // A line "." alone ends an SMTP transaction, "From " is changed by mbox files.
  if (result === '.') return '=2E';
  return result.startsWith('From ') ? `=46${result.slice(1)}` : result;
}

/** "Name: value", with encoded words where needed, folded, without a line end. */
export function headerLine(name: string, value: string, eol = '\r\n'): string {
  return libmime.foldLines(`${name}: ${libmime.encodeWords(value, 'Q', 52)}`, 76).replace(/\r\n/g, eol);
}

/** A field with parameters, RFC 2231 where needed, folded, without a line end. */
export function parameterLine(name: string, value: string, params: ReadonlyMap<string, string>, eol = '\r\n'): string {
  const structured = libmime.buildHeaderValue({ value, params: Object.fromEntries(params) });
  return libmime.foldLines(`${name}: ${structured}`, 76).replace(/\r\n/g, eol);
}
