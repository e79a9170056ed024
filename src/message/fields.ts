import { decodeText } from './charset.js';
import { decodeWords } from './words.js';

/** One header field as a place in the bytes: from its name to the end of its last line, line end included. */
export interface Field {
  /** Lower case. */
  readonly name: string;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

export interface HeaderBlock {
  readonly fields: readonly Field[];
  readonly start: number;
  /** Where the body begins. */
  readonly end: number;
  /** Where the blank line begins that ends the header; equals `end` when there is none. */
  readonly fieldsEnd: number;
  readonly defects: readonly string[];
}

const LF = 10;
const CR = 13;

/**
 * Reads a header block (RFC 5322, 2.2). Broken ones are common: a line that is no field ends the header, as if the blank
 * line were missing, unless a well-known field follows, in which case only that line is passed over.
 */
export function readHeader(source: Buffer, from: number, limit: number): HeaderBlock {
  const fields: Field[] = [];
  const defects: string[] = [];
  let start = from;
  if (source[start] === 0xef && source[start + 1] === 0xbb && source[start + 2] === 0xbf) start += 3;
  let position = start;
  const stop = Math.min(source.length, start + limit);
  while (position < source.length) {
    const lineEnd = endOfLine(source, position);
    if (isBlank(source, position, lineEnd)) {
      return { fields, start, end: lineEnd, fieldsEnd: position, defects };
    }
    const colon = fieldColon(source, position, lineEnd);
    if (colon < 0) {
      // "From " is the separator line of an mbox file.
      const mbox = fields.length === 0 && /^>?From /.test(source.toString('latin1', position, position + 6));
      const continued = source[position] === 32 || source[position] === 9;
      if (!mbox && !continued && !(source[position] !== 45 && isKnownField(source, lineEnd))) {
        if (fields.length > 0) defects.push('no blank line after the header');
        return { fields, start, end: position, fieldsEnd: position, defects };
      }
      if (!mbox) defects.push('a header line is not a field');
      position = lineEnd;
      if (mbox) start = lineEnd;
      continue;
    }
    let end = lineEnd;
    while (end < source.length && (source[end] === 32 || source[end] === 9)) {
      const next = endOfLine(source, end);
      // A line of white space alone is the blank line of a mail that went through a careless editor.
      if (isWhite(source, end, next)) break;
      end = next;
    }
    if (end > stop) {
      defects.push('header too long, the rest of it was not read');
      return { fields, start, ...afterHeader(source, position), defects };
    }
    const name = source.toString('latin1', position, colon).trimEnd().toLowerCase();
    fields.push({ name, start: position, valueStart: colon + 1, end });
    position = end;
  }
  return { fields, start, end: source.length, fieldsEnd: source.length, defects };
}

/** The value of a field, unfolded; raw 8-bit is read as UTF-8 or else Windows-1252, encoded words are left. */
export function fieldValue(source: Buffer, field: Field): string {
  const raw = source.subarray(field.valueStart, field.end);
  return decodeText(raw, '')
    .text.replace(/\r?\n(?=[ \t])/g, '')
    .trim();
}

/** A structured value with parameters (RFC 2045, 5.1; RFC 2231): value in lower case, names in lower case. */
export interface Parameterised {
  readonly value: string;
  readonly params: ReadonlyMap<string, string>;
}

export function parseParameters(text: string): Parameterised {
  const pieces = splitParameters(text);
  const value = (pieces[0] ?? '')
    .replace(/\([^()]*\)/g, '')
    .trim()
    .toLowerCase();
  const params = new Map<string, string>();
  const extended = new Map<string, Segment[]>();
  for (const piece of pieces.slice(1)) {
    const equals = piece.indexOf('=');
    if (equals < 0) continue;
    const key = piece.slice(0, equals).trim().toLowerCase();
    const raw = unquote(piece.slice(equals + 1).trim());
    const segment = /^([^*]{1,60})\*(?:(\d{1,3})(\*?))?$/.exec(key);
    if (segment?.[1] === undefined) {
      if (!params.has(key)) params.set(key, decodeWords(raw));
      continue;
    }
    const list = extended.get(segment[1]) ?? [];
    list.push({ order: Number(segment[2] ?? 0), encoded: segment[2] === undefined || segment[3] === '*', text: raw });
    extended.set(segment[1], list);
  }
  // The extended form wins over the plain one, its fallback for old readers (RFC 6266, 4.3).
  for (const [key, segments] of extended) params.set(key, joinSegments(segments));
  return { value, params };
}

interface Segment {
  readonly order: number;
  readonly encoded: boolean;
  readonly text: string;
}

/** Joined as bytes before decoding, since a character may be cut between two segments. */
function joinSegments(segments: Segment[]): string {
  let charset = '';
  const bytes: Buffer[] = [];
  segments.sort((a, b) => a.order - b.order);
  for (const [index, segment] of segments.entries()) {
    const label = index === 0 && segment.encoded ? /^([^']*)'[^']*'/.exec(segment.text) : null;
    if (label !== null) charset = label[1] ?? '';
    const text = segment.text.slice(label?.[0].length ?? 0);
    bytes.push(segment.encoded ? percentDecode(text) : Buffer.from(text, 'utf8'));
  }
  return decodeWords(decodeText(Buffer.concat(bytes), charset).text);
}

function percentDecode(text: string): Buffer {
  return Buffer.from(
    Buffer.from(text, 'utf8')
      .toString('latin1')
      .replace(/%([0-9a-f]{2})/gi, (_: string, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
}

function splitParameters(text: string): readonly string[] {
  const pieces: string[] = [];
  let quoted = false;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '\\' && quoted) index++;
    else if (char === '"') quoted = !quoted;
    else if (char === ';' && !quoted) {
      pieces.push(text.slice(start, index));
      start = index + 1;
      if (pieces.length > 100) return pieces;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}

function unquote(text: string): string {
  if (!text.startsWith('"')) return text;
  const end = text.length > 1 && text.endsWith('"') ? -1 : undefined;
  // A backslash quotes " and \ alone: Windows clients write paths into file names unescaped.
  return text.slice(1, end).replace(/\\(["\\])/g, '$1');
}

function endOfLine(source: Buffer, position: number): number {
  const end = source.indexOf(LF, position);
  return end < 0 ? source.length : end + 1;
}

function isBlank(source: Buffer, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const byte = source[index];
    if (byte !== CR && byte !== LF) return false;
  }
  return true;
}

function isWhite(source: Buffer, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const byte = source[index];
    if (byte !== CR && byte !== LF && byte !== 32 && byte !== 9) return false;
  }
  return true;
}

/** Position of the colon after a field name, -1 when the line is no field. */
function fieldColon(source: Buffer, start: number, end: number): number {
  const last = Math.min(end, start + 100);
  let ended = false;
  for (let index = start; index < last; index++) {
    const byte = source[index] ?? 0;
    if (byte === 58) return index > start ? index : -1;
    if (byte === 32 || byte === 9) {
      if (index === start) return -1;
      ended = true;
    } else if (ended || byte <= 32 || byte >= 127) return -1;
  }
  return -1;
}

function isKnownField(source: Buffer, position: number): boolean {
  const start = source.toString('latin1', position, position + 40);
  return /^(from|to|cc|subject|date|message-id|mime-version|received|return-path|reply-to|references|in-reply-to|x-[\w-]+|content-(type|transfer-encoding|disposition)|dkim-signature)[ \t]*:/i.test(
    start,
  );
}

function afterHeader(source: Buffer, position: number): { end: number; fieldsEnd: number } {
  let at = position;
  while (at < source.length) {
    const end = endOfLine(source, at);
    if (isBlank(source, at, end)) return { end, fieldsEnd: at };
    at = end;
  }
  return { end: source.length, fieldsEnd: source.length };
}
