import { entities } from './data/entities.js';
import { pageOf, type Page } from './page.js';

const block = new Set(
  'address article aside blockquote body br caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol option p pre section table tbody tfoot thead title tr ul'.split(
    ' ',
  ),
);
const cell = new Set(['td', 'th']);
const silent = new Set(['style']);
const speaking = new Set([
  'href',
  'src',
  'title',
  'alt',
  'value',
  'content',
  'action',
  'data',
  'summary',
  'aria-label',
  'placeholder',
]);

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

interface Writer {
  readonly raw: string;
  readonly from: number[];
  readonly to: number[];
  readonly visible: string[];
}

/**
 * The page of an HTML part: what a browser would show, cells parted by tabs and blocks by line breaks, then, each on a
 * line of its own, what stands in attributes and comments, since a secret in a link counts although nobody sees it.
 * One pass over the markup; broken markup is read as text.
 */
export function markupPage(raw: string): Page {
  const writer: Writer = { raw, from: [], to: [], visible: [] };
  const asides: (readonly [number, number])[] = [];
  let at = 0;
  let pre = false;
  // Once no ">" or "-->" is left, no later "<" needs to look for one: keeps a row of a million "<" linear.
  let noTags = false;
  let noComments = false;
  while (at < raw.length) {
    const character = raw.charAt(at);
    if (character === '<' && !noComments && raw.startsWith('<!--', at)) {
      const end = raw.indexOf('-->', at + 4);
      if (end >= 0) {
        asides.push([at + 4, end]);
        at = end + 3;
        continue;
      }
      noComments = true;
    }
    if (character === '<' && !noTags && /[a-z/!?]/i.test(raw.charAt(at + 1))) {
      const end = tagEnd(raw, at);
      if (end < 0) {
        if (!raw.includes('>', at)) noTags = true;
      } else {
        const name = /^\/?([a-z0-9:-]{1,20})/i.exec(raw.slice(at + 1, at + 23))?.[1]?.toLowerCase() ?? '';
        const closing = raw.charAt(at + 1) === '/';
        if (name === 'pre') pre = !closing;
        if (block.has(name)) breakLine(writer, at);
        else if (cell.has(name) && !closing) startCell(writer, at);
        attributes(raw, at + 1 + name.length, end, asides);
        at = silent.has(name) && !closing ? afterElement(raw, end + 1, name) : end + 1;
        continue;
      }
    }
    at = writeOne(writer, at, pre);
  }
  for (const [start, end] of asides) {
    breakLine(writer, start);
    for (let inner = start; inner < end;) inner = writeOne(writer, inner, false, end);
  }
  return pageOf(raw, writer.visible.join(''), Uint32Array.from(writer.from), Uint32Array.from(writer.to));
}

// Quotation marks may hide a ">" inside an attribute; a tag that is longer than 20,000 characters is taken for text
// unless it is plain, so that one stray quotation mark does not swallow the mail (pasted pictures are long data: links).
function tagEnd(raw: string, start: number): number {
  const plain = raw.indexOf('>', start);
  if (plain < 0) return -1;
  let quote = '';
  for (let at = start + 1; at < raw.length && at < start + longestTag; at += 1) {
    const character = raw.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      if (raw.charAt(at - 1) === '=' || raw.charAt(at - 1) === ' ') quote = character;
    } else if (character === '>') return at;
  }
  return plain;
}

const attribute = /([a-z-]{1,30})\s{0,5}=\s{0,5}(?:"([^"]{0,8000})"|'([^']{0,8000})'|([^\s"'>]{1,2000}))/iy;
const longestTag = 20_000;

function attributes(raw: string, start: number, end: number, asides: (readonly [number, number])[]): void {
  if (end - start > longestTag) return;
  let at = start;
  while (at < end) {
    if (/\s/.test(raw.charAt(at))) {
      at += 1;
      continue;
    }
    attribute.lastIndex = at;
    const match = attribute.exec(raw);
    if (match === null) {
      at += 1;
      continue;
    }
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const stop = Math.min(attribute.lastIndex, end);
    const closing = match[4] === undefined ? 1 : 0;
    if (speaking.has((match[1] ?? '').toLowerCase()) && value.length < 8000 && !/^(?:data|cid):/i.test(value)) {
      asides.push([stop - closing - value.length, stop - closing]);
    }
    at = Math.max(stop, at + 1);
  }
}

function afterElement(raw: string, start: number, name: string): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = start;
  return closing.exec(raw)?.index ?? raw.length;
}

function put(writer: Writer, character: string, from: number, to: number): void {
  writer.visible.push(character);
  writer.from.push(from);
  writer.to.push(to);
}

function last(writer: Writer): string {
  return writer.visible[writer.visible.length - 1] ?? '\n';
}

function breakLine(writer: Writer, at: number): void {
  if (last(writer) !== '\n') put(writer, '\n', at, at);
}

function startCell(writer: Writer, at: number): void {
  // A paragraph inside the cell before has broken the line; the row goes on all the same only when it has not.
  if (last(writer) !== '\n') put(writer, '\t', at, at);
}

const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));?/iy;

function writeOne(writer: Writer, at: number, pre: boolean, limit = writer.raw.length): number {
  const { raw } = writer;
  let character = raw.charAt(at);
  let end = at + 1;
  if (character === '&') {
    entity.lastIndex = at;
    const match = entity.exec(raw);
    const decoded = match === null ? undefined : decode(match);
    if (decoded !== undefined && entity.lastIndex <= limit) {
      character = decoded;
      end = entity.lastIndex;
    }
  } else if (!pre && (character === '\n' || character === '\t' || character === '\r' || character === ' ')) {
    if (/[ \n\t]/.test(last(writer))) return end;
    character = ' ';
  }
  if (invisible.test(character)) return end;
  for (const unit of character.split('')) put(writer, unit, at, end);
  return end;
}

function decode(match: RegExpExecArray): string | undefined {
  const [, decimal, hexadecimal, name] = match;
  if (name !== undefined) return entities[name] ?? entities[name.toLowerCase()];
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
