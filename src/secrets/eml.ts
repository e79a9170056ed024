import type { Style } from './strike-parts.js';

const encodingField = /^content-transfer-encoding:[ \t]*(base64|quoted-printable)/im;
const markupField = /^content-type:[ \t]*text\/html/im;
const textField = /^content-type:[ \t]*(?:text|message)\//im;

/** An encoded body of a text part: its lines, counted from 0, the last one not in it. */
interface Body {
  readonly first: number;
  readonly last: number;
  readonly encoding: string;
  readonly style: Style;
}

// Signs that no rule takes for part of a word: one for lines of encoded bodies, one for those that say how a mail is built.
const blank = '\u2800';
const blankLine = /^\u2800+\r?$/;
const blankField = '\u2801';
const blankFieldLine = /^\u2801+\r?$/;
const parameter = '[ \\t;]+(?:charset|boundary|type|format|delsp|report-type)=(?:"[^"\\r\\n]*"|[^\\s;"]+)';
const structure = new RegExp(
  `^(?:mime-version:[ \\t]*[\\d.]+|content-transfer-encoding:[ \\t]*[\\w-]+|content-type:[ \\t]*[\\w.+-]+/[\\w.+-]+|(?=[ \\t]))(?:${parameter})*[ \\t;]*\\r?$`,
  'i',
);
const boundary = /[\t ;]boundary=(?:"([^"\r\n]+)"|([^\s;"]+))/gi;

/** Whether a line says how a mail is built: a field of MIME, what continues one, or the line between two parts (RFC 2046, 5.1.1). */
function structureOf(mail: string): (line: string) => boolean {
  const between = new Set<string>();
  for (const [, quoted, bare] of mail.matchAll(boundary)) between.add(`--${quoted ?? bare ?? ''}`);
  return (line) =>
    line.trim() !== '' && (structure.test(line) || between.has(line.trimEnd().replace(/(?<=..)--$/, '')));
}

/**
 * An attached mail as text with the encoded bodies of its text parts blanked out, and the lines that say how it is built, which
 * hold no secret and without which nobody could read it; every sign where it was.
 */
export function blankEncoded(mail: string): string {
  const lines = mail.split('\n');
  return blanked(mail, lines, encodedBodies(lines)).join('\n');
}

function blanked(mail: string, lines: readonly string[], bodies: readonly Body[]): readonly string[] {
  const isStructure = structureOf(mail);
  const result = lines.map((line) => (isStructure(line) ? line.replace(/[^\r]/g, blankField) : line));
  for (const { first, last } of bodies)
    for (let at = first; at < last; at += 1) result[at] = (lines[at] ?? '').replace(/[^\r]/g, blank);
  return result;
}

/** The decoded bodies that were blanked out (RFC 2045, 6.7 and 6.8). */
export function encodedTexts(mail: string): readonly { readonly text: string; readonly style: Style }[] {
  const lines = mail.split('\n');
  return encodedBodies(lines).map(({ first, last, encoding, style }) => ({
    text: decoded(lines.slice(first, last).join('\n').replaceAll('\r', ''), encoding),
    style,
  }));
}

/**
 * `marked`, which is the blanked mail with marks in it, with the bodies of `mail` back in their places, `strikeInner` applied to each
 * decoded. A body is written anew only when something in it was struck.
 */
export function strikeEncoded(
  marked: string,
  mail: string,
  strikeInner: (text: string, style: Style) => string,
): string {
  const lines = mail.split('\n');
  const encoded = encodedBodies(lines);
  const bodies = encoded.map(({ first, last, encoding, style }) => {
    const body = lines.slice(first, last);
    return {
      blank: body.filter((line) => line.replace('\r', '') !== '').length,
      lines: rewritten(body, encoding, (text) => strikeInner(text, style)),
    };
  });
  const fields = blanked(mail, lines, encoded).flatMap((line, at) =>
    blankFieldLine.test(line) ? [lines[at] ?? ''] : [],
  );
  const out: string[] = [];
  let body = bodies.shift();
  let passed = 0;
  for (const line of marked.split('\n')) {
    while (body?.blank === 0) body = bodies.shift();
    if (body !== undefined && blankLine.test(line)) {
      if (passed === 0) out.push(...withoutEmptyEnds(body.lines));
      passed += 1;
      if (passed === body.blank) [body, passed] = [bodies.shift(), 0];
    } else if (passed === 0) out.push(blankFieldLine.test(line) ? (fields.shift() ?? '') : line);
  }
  return out.join('\n');
}

// The empty lines before and behind a body stand in the blanked text as well.
function withoutEmptyEnds(lines: readonly string[]): readonly string[] {
  const isFull = (line: string): boolean => line.replace('\r', '') !== '';
  return lines.slice(lines.findIndex(isFull), lines.findLastIndex(isFull) + 1);
}

function encodedBodies(lines: readonly string[]): readonly Body[] {
  const bodies: Body[] = [];
  let at = 0;
  while (at < lines.length) {
    const head: string[] = [];
    // A header block ends with an empty line; a body ends with the line of a boundary.
    for (; at < lines.length && (lines[at] ?? '').trim() !== ''; at += 1) head.push(lines[at] ?? '');
    const first = at;
    const header = head.join('\n');
    const encoding = encodingField.exec(header)?.[1]?.toLowerCase();
    for (; at < lines.length && !(at > first && /^--[^\s-]/.test(lines[at] ?? '')); at += 1) {
      if (
        encoding === undefined &&
        at > first &&
        (lines[at - 1] ?? '').trim() === '' &&
        (lines[at] ?? '').trim() !== ''
      )
        break;
    }
    if (encoding !== undefined && (textField.test(header) || !/^content-type:/im.test(header)))
      bodies.push({ first, last: at, encoding, style: markupField.test(header) ? 'markup' : 'plain' });
  }
  return bodies;
}

function rewritten(
  body: readonly string[],
  encoding: string,
  strikeInner: (text: string) => string,
): readonly string[] {
  const crlf = body[0]?.endsWith('\r') === true;
  const source = body.join('\n').replaceAll('\r', '');
  const before = decoded(source, encoding);
  const struck = strikeInner(before);
  if (struck === before) return body;
  const lead = /^\n*/.exec(source)?.[0] ?? '';
  const coded =
    encoding === 'base64'
      ? wrapped(Buffer.from(struck, 'utf8').toString('base64'))
      : toQuotedPrintable(struck.replace(/^\n+/, ''));
  const text = `${lead}${coded}${source.endsWith('\n') && !coded.endsWith('\n') ? '\n' : ''}`;
  return text.split('\n').map((line) => (crlf ? `${line}\r` : line));
}

function decoded(source: string, encoding: string): string {
  return encoding === 'base64' ? Buffer.from(source, 'base64').toString('utf8') : fromQuotedPrintable(source);
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
