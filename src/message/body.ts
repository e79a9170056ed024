import libmime from 'libmime';
import { decodeText, type Decoded } from './charset.js';
import { cleanText, shorten } from './clean.js';
import { readHtml, type Mark } from './html-text.js';
import { limits } from './limits.js';
import type { Part, Structure } from './structure.js';
import { extractUuencoded, type UuFile } from './uuencode.js';

/** What a leaf is for. `status` and `headers` are the machine-readable parts of a report. */
export type Role = 'text' | 'html' | 'attachment' | 'status' | 'headers' | 'skip';

/** One role for each leaf, in order. A text file is an attachment though it is shown inline, as soon as it has a name. */
export function rolesOf(structure: Structure): readonly Role[] {
  const { root, leaves } = structure;
  const report = root.type === 'multipart/report';
  const roles = leaves.map((leaf) => roleOf(leaf, report));
  if (!roles.includes('text') && !roles.includes('html')) {
    // Some programs name even the body; the first part then is the text, if it is not meant as a file.
    const first = leaves[0];
    const named = first !== undefined && (first.type === 'text/plain' || first.type === 'text/html');
    if (named && (first.disposition !== 'attachment' || (first.parent === null && first.filename === null))) {
      roles[0] = first.type === 'text/plain' ? 'text' : 'html';
    }
  }
  return roles;
}

function roleOf(leaf: Part, report: boolean): Role {
  if (report && /^message\/(global-)?delivery-status$/.test(leaf.type)) return 'status';
  if (report && /^(text\/rfc822-headers|message\/global-headers)$/.test(leaf.type)) return 'headers';
  const alternative = leaf.parent?.type === 'multipart/alternative';
  // Other renderings of the same text, for watches and for AMP.
  if (alternative && /^text\/(x-amp-html|watch-html|enriched|richtext)$/.test(leaf.type)) return 'skip';
  if (leaf.disposition === 'attachment') return 'attachment';
  if (leaf.filename !== null && leaf.filename.trim() !== '' && !alternative) return 'attachment';
  if (leaf.type === 'text/plain') return 'text';
  if (leaf.type === 'text/html') return 'html';
  return 'attachment';
}

export interface Body {
  readonly text: string;
  readonly html: string | null;
  /** What the HTML says of the text's lines, where the text was made from it; null for text of its own. */
  readonly marks: readonly Mark[] | null;
  /** Files that stood uuencoded in the text; it no longer holds them. */
  readonly files: readonly UuFile[];
  readonly defects: readonly string[];
}

interface Piece {
  readonly kind: 'text' | 'html';
  readonly content: string;
  readonly part: Part;
}

/**
 * Joins the text parts in order. HTML stands in for text wherever it has no alternative with words in it; text beside HTML
 * (Apple Mail writes text, picture, HTML) appears in the HTML too.
 */
export function readBody(
  parts: readonly { readonly part: Part; readonly kind: 'text' | 'html'; readonly bytes: Buffer }[],
): Body {
  const defects: string[] = [];
  const files: UuFile[] = [];
  const pieces = parts.map(({ part, kind, bytes }): Piece => {
    // One character more than is kept shows that something was cut; four bytes are the longest character.
    const bound = 4 * (kind === 'text' ? limits.text : limits.html) + 4;
    const { text, defect } = readText(part, kind, bytes, bound);
    if (defect !== null) defects.push(defect);
    if (kind === 'html') return { kind, content: text, part };
    const extracted = extractUuencoded(text);
    files.push(...extracted.files);
    return { kind, content: extracted.text, part };
  });
  let marks: readonly Mark[] | null = null;
  const texts = pieces.flatMap((piece) => {
    if (piece.kind === 'text') return [piece.content];
    if (hasAlternative(piece, pieces)) return [];
    const read = readHtml(piece.content);
    marks = read.marks;
    return [cleanText(read.text)];
  });
  if (texts.filter((one) => one.trim() !== '').length !== 1) marks = null;
  const text = joined(texts, '\n');
  const html = pieces.some((piece) => piece.kind === 'html') ? joinHtml(pieces) : null;
  if (text.length > limits.text) defects.push('text too long, the rest of it was cut');
  if (html !== null && html.length > limits.html) defects.push('HTML too long, the rest of it was cut');
  return {
    text: shorten(text, limits.text),
    html: html === null ? null : shorten(html, limits.html),
    marks,
    files,
    defects,
  };
}

/** The text of one part: charset, soft line breaks (RFC 3676) and line ends undone, control characters removed. */
export function readText(part: Part, kind: 'text' | 'html', bytes: Buffer, bound: number): Decoded {
  const label = part.params.get('charset') ?? (kind === 'html' ? metaCharset(bytes) : '');
  const { text, defect } = decodeText(bytes.length > bound ? bytes.subarray(0, bound) : bytes, label);
  const flowed = kind === 'text' && part.params.get('format')?.trim().toLowerCase() === 'flowed';
  const plain = flowed ? libmime.decodeFlowed(text, part.params.get('delsp')?.trim().toLowerCase() === 'yes') : text;
  return { text: cleanText(plain), defect };
}

function metaCharset(bytes: Buffer): string {
  const head = bytes.toString('latin1', 0, 2048);
  return /<meta[^<>]{0,200}charset=["']?([\w:.-]{1,40})/i.exec(head)?.[1] ?? '';
}

function hasAlternative(html: Piece, pieces: readonly Piece[]): boolean {
  for (let part = html.part.parent; part !== null; part = part.parent) {
    const group = part;
    if (group.type !== 'multipart/alternative') continue;
    if (pieces.some((piece) => piece.kind === 'text' && piece.content.trim() !== '' && isWithin(piece.part, group)))
      return true;
  }
  return false;
}

function isWithin(part: Part, group: Part): boolean {
  for (let above = part.parent; above !== null; above = above.parent) if (above === group) return true;
  return false;
}

function joinHtml(pieces: readonly Piece[]): string {
  const shown = pieces.flatMap((piece) => {
    if (piece.kind === 'html') return [piece.content];
    const alternative = pieces.some((other) => other.kind === 'html' && shareAlternative(piece.part, other.part));
    return alternative || piece.content.trim() === ''
      ? []
      : [`<div style="white-space:pre-wrap">${escapeHtml(piece.content)}</div>`];
  });
  return joined(shown, '<br>\n');
}

function shareAlternative(a: Part, b: Part): boolean {
  for (let part = a.parent; part !== null; part = part.parent) {
    if (part.type === 'multipart/alternative' && isWithin(b, part)) return true;
  }
  return false;
}

function joined(pieces: readonly string[], separator: string): string {
  return pieces.length === 1 ? (pieces[0] ?? '') : pieces.filter((piece) => piece.trim() !== '').join(separator);
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
