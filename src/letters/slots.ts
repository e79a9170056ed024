import type { Value, Variable } from './variables.js';

/**
 * Where values go. A template is run with marks in place of the values; Markdown is made of that, and only then are the
 * values put in. So nothing a person wrote is ever read as Handlebars, Markdown or HTML. Marks are plain letters and
 * digits: Markdown leaves such words alone, also inside emphasis and links.
 */
export interface Slot {
  /** Index into the template's names. */
  readonly name: number;
  /** Index into a list, null for a value that is none. */
  readonly item: number | null;
  readonly quoted: boolean;
}

export type Piece = string | Slot;

const mark = /Zq(\d+)([xk])(\d*)qZ/g;

export function markFor(name: number, item: number | null): string {
  return `Zq${name}x${item ?? ''}qZ`;
}

/** The same mark for {{quote}}, a paragraph of its own. */
export function quotedMark(plain: string): string {
  return plain === '' ? '' : `\n\n${plain.replace(mark, 'Zq$1k$3qZ')}\n\n`;
}

export function hasMark(text: string): boolean {
  return text.search(mark) !== -1;
}

export function split(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(mark)) {
    if (match.index > from) pieces.push(text.slice(from, match.index));
    const [whole, name, mode, item] = match;
    pieces.push({ name: Number(name), item: item === '' ? null : Number(item), quoted: mode === 'k' });
    from = match.index + whole.length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** A quotation is a paragraph of its own, so in HTML it can become a block. */
export function splitHtml(html: string): readonly Piece[] {
  return split(
    html.replace(
      /<p>(Zq\d+k\d*qZ)<\/p>/g,
      '<blockquote style="margin:0 0 0 .5em;padding-left:.8em;border-left:3px solid #bbb">$1</blockquote>',
    ),
  );
}

export interface Filling {
  readonly kinds: readonly Variable['kind'][];
  readonly values: readonly Value[];
}

export function fillText(pieces: readonly Piece[], { values }: Filling): string {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else text += piece.quoted ? quoteLines(valueAt(piece, values)) : valueAt(piece, values);
  }
  return text;
}

export function fillHtml(pieces: readonly Piece[], { kinds, values }: Filling): string {
  let html = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') html += piece;
    else html += kinds[piece.name] === 'ours' ? linked(valueAt(piece, values)) : escaped(valueAt(piece, values));
  }
  return html;
}

function valueAt(slot: Slot, values: readonly Value[]): string {
  const value = values[slot.name];
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && slot.item !== null) return String(value[slot.item] ?? '');
  return '';
}

function quoteLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign).replace(/\r\n|\r|\n/g, '<br>\n');
}

/** Only what the desk itself configured becomes a link, and only a whole http(s) address. */
function linked(text: string): string {
  const html = escaped(text);
  return /^https?:\/\/[^\s<>"']+$/i.test(text) ? `<a href="${html}">${html}</a>` : html;
}
