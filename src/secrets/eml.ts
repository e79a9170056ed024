import type { Style } from './strike-parts.js';

const encodingField = /^content-transfer-encoding:[ \t]*(base64|quoted-printable)/im;
const markupField = /^content-type:[ \t]*text\/html/im;
const textField = /^content-type:[ \t]*(?:text|message)\//im;

/**
 * An attached mail as text, with `strikeInner` applied to the decoded bodies of its text parts (RFC 2045, 6.7 and 6.8);
 * what stands there unencoded has been struck before. A body is written anew only when something in it was struck.
 */
export function strikeMail(mail: string, strikeInner: (text: string, style: Style) => string): string {
  if (!encodingField.test(mail)) return mail;
  const lines = mail.split('\n');
  const out: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const head: string[] = [];
    // A header block ends with an empty line; a body ends with the line of a boundary.
    for (; at < lines.length && (lines[at] ?? '').trim() !== ''; at += 1) head.push(lines[at] ?? '');
    const body: string[] = [];
    const start = at;
    const header = head.join('\n');
    const encoding = encodingField.exec(header)?.[1]?.toLowerCase();
    for (; at < lines.length && !(at > start && /^--[^\s-]/.test(lines[at] ?? '')); at += 1) {
      if (
        encoding === undefined &&
        at > start &&
        (lines[at - 1] ?? '').trim() === '' &&
        (lines[at] ?? '').trim() !== ''
      )
        break;
      body.push(lines[at] ?? '');
    }
    out.push(...head);
    const readable = textField.test(header) || !/^content-type:/im.test(header);
    if (encoding === undefined || !readable) out.push(...body);
    else
      out.push(
        ...rewritten(body, encoding, (text) => strikeInner(text, markupField.test(header) ? 'markup' : 'plain')),
      );
  }
  return out.join('\n');
}

function rewritten(
  body: readonly string[],
  encoding: string,
  strikeInner: (text: string) => string,
): readonly string[] {
  const crlf = body[0]?.endsWith('\r') === true;
  const source = body.join('\n').replaceAll('\r', '');
  const decoded = encoding === 'base64' ? Buffer.from(source, 'base64').toString('utf8') : fromQuotedPrintable(source);
  const struck = strikeInner(decoded);
  if (struck === decoded) return body;
  const lead = /^\n*/.exec(source)?.[0] ?? '';
  const coded =
    encoding === 'base64'
      ? wrapped(Buffer.from(struck, 'utf8').toString('base64'))
      : toQuotedPrintable(struck.replace(/^\n+/, ''));
  const text = `${lead}${coded}${source.endsWith('\n') && !coded.endsWith('\n') ? '\n' : ''}`;
  return text.split('\n').map((line) => (crlf ? `${line}\r` : line));
}

function fromQuotedPrintable(source: string): string {
  const bytes: number[] = [];
  const joined = source.replace(/=[ \t]*\n/g, '');
  for (let at = 0; at < joined.length; at += 1) {
    const code = /^=([0-9A-Fa-f]{2})/.exec(joined.slice(at, at + 3))?.[1];
    if (code === undefined) {
      for (const byte of Buffer.from(joined.charAt(at), 'utf8')) bytes.push(byte);
    } else {
      bytes.push(Number.parseInt(code, 16));
      at += 2;
    }
  }
  return Buffer.from(bytes).toString('utf8');
}

function toQuotedPrintable(text: string): string {
  const encodedLine = (line: string): string => {
    let out = '';
    let width = 0;
    for (const byte of Buffer.from(line, 'utf8')) {
      const plain = (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32;
      const piece = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
      if (width + piece.length > 75) {
        out += '=\n';
        width = 0;
      }
      out += piece;
      width += piece.length;
    }
    return out.replace(/ $/, '=20');
  };
  return text.split('\n').map(encodedLine).join('\n');
}

function wrapped(base64: string): string {
  return base64.replace(/.{76}/g, '$&\n').trimEnd();
}
