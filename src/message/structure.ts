import { fieldValue, parseParameters, readHeader, type HeaderBlock } from './fields.js';
import { limits } from './limits.js';

/** One part of a mail as places in its bytes; nothing is decoded or copied. */
export interface Part {
  /** Media type, lower case, always "x/y". */
  readonly type: string;
  readonly params: ReadonlyMap<string, string>;
  /** Content-Disposition, lower case, '' when missing. */
  readonly disposition: string;
  /** From filename or, failing that, name; decoded but not cleaned; null when there is none. */
  readonly filename: string | null;
  /** As in the header, null when missing. */
  readonly contentId: string | null;
  readonly encoding: 'base64' | 'quoted-printable' | 'uuencode' | 'identity';
  readonly header: HeaderBlock;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly parent: Part | null;
  readonly depth: number;
  /** In a multipart only. */
  readonly children: readonly Part[];
}

export interface Structure {
  readonly root: Part;
  /** Parts that are no multipart, in order. Enclosed messages are leaves: they are kept, not opened. */
  readonly leaves: readonly Part[];
  /** Text before the first and after the last part of a multipart. No client shows it. */
  readonly gaps: readonly { readonly start: number; readonly end: number }[];
  readonly defects: readonly string[];
}

type Draft = { -readonly [K in keyof Part]: Part[K] } & { children: Draft[] };

interface Multipart {
  readonly part: Draft;
  readonly boundary: string;
  closed: boolean;
}

const LF = 10;
const CR = 13;
const dashes = Buffer.from('\n--');

/**
 * Finds the parts (RFC 2046, 5.1) in one pass over the bytes, without recursion. Forgiving where clients err: white space
 * after a boundary, a multipart never closed, parts after the closing line, no boundary named, one that never occurs.
 */
export function readStructure(source: Buffer, partDefault = 'text/plain'): Structure {
  const header = readHeader(source, 0, limits.headerBytes);
  const defects: string[] = [...header.defects];
  const root = draftPart(source, header, null, partDefault);
  const leaves: Draft[] = [];
  const gaps: { start: number; end: number }[] = [];
  const open: Multipart[] = [];
  let parts = 1;
  let gapStart = -1;
  let leaf: Draft | null = null;

  const begin = (part: Draft): void => {
    const boundary = part.type.startsWith('multipart/') ? boundaryOf(source, part) : null;
    if (boundary !== null && open.length < limits.depth) {
      open.push({ part, boundary, closed: false });
      gapStart = part.bodyStart;
      return;
    }
    if (boundary !== null) defects.push(`parts nested deeper than ${limits.depth} are kept as one attachment`);
    else if (part.type.startsWith('multipart/')) {
      defects.push(`${part.type} without a boundary`);
      part.type = 'text/plain';
    }
    leaf = part;
    leaves.push(part);
  };
  const endCurrent = (end: number): void => {
    if (leaf !== null) leaf.bodyEnd = Math.max(leaf.bodyStart, end);
    else if (gapStart >= 0 && end > gapStart) gaps.push({ start: gapStart, end });
    leaf = null;
    gapStart = -1;
  };

  begin(root);
  for (const line of delimiterLines(source, root.bodyStart, open)) {
    const level = levelOf(open, line.text);
    if (level === null) continue;
    const multipart = open[level.index];
    if (multipart === undefined) continue;
    if (!level.close && parts >= limits.parts) {
      defects.push(`more than ${limits.parts} parts, the rest is kept as one`);
      break;
    }
    endCurrent(beforeLineEnd(source, line.start));
    for (const inner of open.splice(level.index + 1)) {
      inner.part.bodyEnd = Math.max(inner.part.bodyStart, beforeLineEnd(source, line.start));
      if (!inner.closed) defects.push('a multipart is not closed');
    }
    if (level.close) {
      multipart.closed = true;
      gapStart = line.end;
      continue;
    }
    if (multipart.closed) defects.push('a part after the end of its multipart');
    parts++;
    const childHeader = readHeader(source, line.end, limits.partHeaderBytes);
    defects.push(...childHeader.defects);
    const fallback = multipart.part.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    const child = draftPart(source, childHeader, multipart.part, fallback);
    multipart.part.children.push(child);
    begin(child);
    line.resume(child.bodyStart);
  }
  endCurrent(source.length);
  if (open.some((one) => !one.closed && one.part.children.length > 0)) defects.push('a multipart is not closed');
  for (const { part } of open) if (part !== root) part.bodyEnd = source.length;
  for (const part of childless(root)) {
    defects.push(`${part.type} without parts`);
    part.type = 'text/plain';
    leaves.push(part);
    const own = gaps.findIndex((gap) => gap.start === part.bodyStart);
    if (own >= 0) gaps.splice(own, 1);
  }
  leaves.sort((a, b) => a.bodyStart - b.bodyStart);
  return { root, leaves, gaps, defects };
}

function childless(root: Draft): readonly Draft[] {
  const found: Draft[] = [];
  const waiting: Draft[] = [root];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part.type.startsWith('multipart/') && part.children.length === 0 && part.depth < limits.depth) found.push(part);
    waiting.push(...part.children);
  }
  return found;
}

interface Line {
  /** Without the two dashes and without trailing white space. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Goes on from there instead of from the end of this line. */
  readonly resume: (position: number) => void;
}

/** Lines that begin with two dashes and are short enough for one of the open boundaries. */
function* delimiterLines(source: Buffer, from: number, open: readonly Multipart[]): Generator<Line> {
  let position = from;
  const resume = (to: number): void => {
    position = to;
  };
  while (open.length > 0 && position < source.length) {
    let start = position;
    if (source[start] !== 45 || source[start + 1] !== 45 || (start > 0 && source[start - 1] !== LF)) {
      const found = source.indexOf(dashes, Math.max(0, position - 1));
      if (found < 0) return;
      start = found + 1;
    }
    const next = source.indexOf(LF, start);
    const end = next < 0 ? source.length : next + 1;
    position = end;
    if (end - start > limits.boundary + 100) continue;
    const text = source.toString('latin1', start + 2, end).trimEnd();
    if (text !== '') yield { text, start, end, resume };
  }
}

/** The multipart whose delimiter this is; the innermost that still expects one, where two share a boundary. */
function levelOf(open: readonly Multipart[], text: string): { index: number; close: boolean } | null {
  let closedMatch: { index: number; close: boolean } | null = null;
  for (let index = open.length - 1; index >= 0; index--) {
    const multipart = open[index];
    if (multipart === undefined || !text.startsWith(multipart.boundary)) continue;
    const rest = text.slice(multipart.boundary.length);
    if (rest !== '' && rest !== '--') continue;
    const match = { index, close: rest === '--' };
    if (!multipart.closed) return match;
    closedMatch ??= match;
  }
  return closedMatch;
}

function draftPart(source: Buffer, header: HeaderBlock, parent: Draft | null, fallback: string): Draft {
  let type: string | null = null;
  let encoding: string | null = null;
  let disposition: string | null = null;
  let contentId: string | null = null;
  let location: string | null = null;
  for (const field of header.fields) {
    if (field.name === 'content-type') type ??= fieldValue(source, field);
    else if (field.name === 'content-transfer-encoding') encoding ??= fieldValue(source, field);
    else if (field.name === 'content-disposition') disposition ??= fieldValue(source, field);
    else if (field.name === 'content-id') contentId ??= fieldValue(source, field);
    else if (field.name === 'content-location') location ??= fieldValue(source, field);
  }
  const contentType = parseParameters(type ?? fallback);
  const placement = parseParameters(disposition ?? '');
  return {
    type: mediaType(contentType.value, fallback),
    params: contentType.params,
    disposition: placement.value,
    filename: placement.params.get('filename') ?? contentType.params.get('name') ?? nameIn(location, contentType.value),
    contentId,
    encoding: transferEncoding(encoding ?? ''),
    header,
    bodyStart: header.end,
    bodyEnd: source.length,
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    children: [],
  };
}

/** A web page saved as mail names its pictures by their address alone (RFC 2557). Its own text stays text. */
function nameIn(location: string | null, type: string): string | null {
  if (location === null || /^(?:text|multipart)\//.test(type)) return null;
  return /([^/?#\\]{1,100}\.[A-Za-z0-9]{2,5})(?:[?#].*)?$/.exec(location.slice(0, 2000))?.[1] ?? null;
}

function mediaType(value: string, fallback: string): string {
  if (/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(value)) return value;
  if (value === 'html') return 'text/html';
  return value === '' || value === 'text' ? fallback : 'application/octet-stream';
}

function transferEncoding(value: string): Part['encoding'] {
  const bare = value
    .replace(/\([^()]*\)/g, '')
    .trim()
    .toLowerCase();
  if (bare === 'base64' || bare === 'quoted-printable') return bare;
  if (/^(?:x-)?uue(?:ncode)?$/.test(bare)) return 'uuencode';
  return 'identity';
}

/** The boundary parameter, or, where it is missing, the first line of the body that looks like a delimiter. */
function boundaryOf(source: Buffer, part: Draft): string | null {
  const named = part.params.get('boundary')?.trimEnd() ?? '';
  if (named !== '') return Buffer.from(named, 'utf8').toString('latin1').slice(0, limits.boundary);
  const start = source.toString('latin1', part.bodyStart, part.bodyStart + 1000);
  return /^--(\S{5,70})[ \t]*\r?$/m.exec(start)?.[1] ?? null;
}

/** The line end before a delimiter belongs to the delimiter (RFC 2046, 5.1.1). */
function beforeLineEnd(source: Buffer, position: number): number {
  if (source[position - 1] !== LF) return position;
  return source[position - 2] === CR ? position - 2 : position - 1;
}
