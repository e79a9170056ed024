import { marks, masked } from './mark.js';

/** One part of a message as a person sees it, with the way back to the characters it was written with. */
export interface Page {
  readonly raw: string;
  /** Visible text: invisible characters left out, quote marks of a reply trail and existing marks blanked. */
  readonly text: string;
  /** The same length as text: lower case, accents taken off. */
  readonly fold: string;
  /** Where each visible character begins and ends in raw; null when text and raw agree character by character. */
  readonly from: Uint32Array | null;
  readonly to: Uint32Array | null;
}

// Zero-width space, joiners, direction marks, word joiner, byte order mark, soft hyphen.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
const quotePrefix = /^[ \t]*>[> \t]*/gm;
const oddBlanks = /[\r\u00A0\u2000-\u200A\u202F\u3000]/g;

/** The page of a plain-text part. */
export function plainPage(raw: string): Page {
  if (!invisible.test(raw)) return pageOf(raw, raw, null, null);
  const from: number[] = [];
  let text = '';
  for (let at = 0; at < raw.length; at += 1) {
    const character = raw.charAt(at);
    if (invisible.test(character)) continue;
    text += character;
    from.push(at);
  }
  return pageOf(
    raw,
    text,
    Uint32Array.from(from),
    Uint32Array.from(from, (at) => at + 1),
  );
}

/** The page of a file name: underscores part words, and what follows the last full stop is no part of them. */
export function namePage(raw: string): Page {
  const words = raw.replace(/_/g, ' ').replace(/\.(?=[^.]{1,5}$)/, '\n');
  return pageOf(raw, words, null, null);
}

/** Finishes a page from its visible characters; every change here keeps the length. */
export function pageOf(raw: string, visible: string, from: Uint32Array | null, to: Uint32Array | null): Page {
  let text = visible;
  if (text.includes('>')) text = text.replace(quotePrefix, (prefix) => ' '.repeat(prefix.length));
  text = text.replace(oddBlanks, ' ');
  if (text.includes('[')) text = text.replace(marks, (mark) => masked.repeat(mark.length));
  return { raw, text, fold: foldOf(text), from, to };
}

const accented = /[\u00C0-\u024F\u1E00-\u1EFF]/g;

/** Lower case without accents, one character for each: "Contraseña" and "contrasena" become the same. */
export function foldOf(text: string): string {
  const lower = text.toLowerCase();
  const even =
    lower.length === text.length
      ? lower
      : Array.from({ length: text.length }, (_, at) => lowerOne(text.charAt(at))).join('');
  return even.replace(accented, (letter) => letter.normalize('NFD').charAt(0)).replace(/[’‘ʼ]/g, "'");
}

function lowerOne(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

/** A stretch of a page that is a secret. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a stretch of visible text stands in raw. */
export function rawSpan(page: Page, span: Span): Span {
  if (page.from === null || page.to === null) return { start: span.start, end: span.end };
  return { start: page.from[span.start] ?? page.raw.length, end: page.to[span.end - 1] ?? page.raw.length };
}

/** Where the line of `at` begins, or 200 characters before it: far enough for every rule, and never a walk through a megabyte. */
export function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - 200);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}
