import { isForward } from './forward.js';
import { htmlTextBeforeQuote } from './html-text.js';
import {
  attributionAt,
  headerBlockAt,
  isClientLine,
  isDated,
  isRule,
  isSeparator,
  isWeakAttribution,
} from './trail.js';

/** Lines of a signature after "-- "; a longer block is more likely text that happens to stand under two dashes. */
const signatureLines = 25;

/**
 * What the person wrote now, apart from the quoted trail and the signature. Answers written between quoted lines keep the lines
 * they answer; of a forwarded mail nothing is cut; in doubt more is shown. Every line of the result is a line of
 * `text`, in order. Linear in the size of the text.
 */
export function visibleText(text: string, html: string | null, subject = ''): string {
  if (text.trim() === '') return '';
  if (isForward(subject, text)) return text;
  const lines = text.split('\n');
  const shown = trimmed(withoutSignature(withoutTrail(lines)));
  if (shown.length < trimmed(lines).length && shown.length > 0) return shown.join('\n');
  const byHtml = html === null ? null : cutWhereHtmlSays(text, html);
  if (byHtml !== null) return byHtml;
  return (shown.length > 0 ? shown : trimmed(lines)).join('\n');
}

/** Cuts at the first header block or separator; then drops quoted blocks that no answer follows. */
function withoutTrail(lines: readonly string[]): readonly string[] {
  const end = hardCut(lines);
  return withoutQuotes(lines.slice(0, end));
}

/** Index of the line that begins an unquoted trail, or the number of lines. */
function hardCut(lines: readonly string[]): number {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (isSeparator(line) || headerBlockAt(lines, index)) return ruleAbove(lines, index);
    const length = attributionAt(lines, index);
    // An attribution whose quote is not marked by ">": all below is the trail.
    if (length > 0 && isDated(lines, index, length) && !isQuoted(nextText(lines, index + length))) return index;
    if (length > 1) index += length - 1;
  }
  return lines.length;
}

function ruleAbove(lines: readonly string[], index: number): number {
  let above = index - 1;
  while (above >= 0 && (lines[above] ?? '').trim() === '') above--;
  return above >= 0 && isRule(lines[above] ?? '') ? above : index;
}

function nextText(lines: readonly string[], index: number): string {
  for (let next = index; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.trim() !== '') return line;
  }
  return '';
}

function isQuoted(line: string): boolean {
  return /^[ \t]{0,3}>/.test(line);
}

interface Block {
  readonly kind: 'text' | 'quote';
  /** First line of an attribution that belongs to the quote, or of the quote itself. */
  readonly start: number;
  readonly end: number;
}

/**
 * Quotes at the end go. A quote that stands above everything is dropped when one answer follows as a whole (answering below);
 * quotes with text on both sides stay, since the text answers them.
 */
function withoutQuotes(lines: readonly string[]): readonly string[] {
  const blocks = readBlocks(lines);
  const quotes = blocks.filter((block) => block.kind === 'quote');
  const answers = blocks.filter(
    (block) => block.kind === 'text' && hasText(lines, block) && !isSignature(lines, block),
  );
  const first = answers[0];
  const last = answers.at(-1);
  const quote = quotes[0];
  if (quote === undefined || first === undefined || last === undefined) return lines;
  const below = quotes.length === 1 && first.start >= quote.end;
  return blocks
    .filter((block) => block.kind === 'text' || (!below && block.end <= last.start))
    .flatMap((block) => lines.slice(block.start, block.end));
}

function readBlocks(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let index = 0;
  while (index < lines.length) {
    const attribution = attributionAt(lines, index) || (isWeakAttribution(lines[index] ?? '') ? 1 : 0);
    const quoteFrom = attribution > 0 ? nextQuoted(lines, index + attribution) : index;
    if (quoteFrom < 0 || !isQuoted(lines[quoteFrom] ?? '')) {
      index++;
      continue;
    }
    if (index > start) blocks.push({ kind: 'text', start, end: index });
    let end = quoteFrom;
    while (end < lines.length && (isQuoted(lines[end] ?? '') || blankWithin(lines, end))) end++;
    blocks.push({ kind: 'quote', start: index, end });
    start = index = end;
  }
  if (start < lines.length) blocks.push({ kind: 'text', start, end: lines.length });
  return blocks;
}

/** Up to two blank lines may stand between an attribution and its quote. */
function nextQuoted(lines: readonly string[], index: number): number {
  for (let next = index; next <= index + 2; next++) {
    const line = lines[next];
    if (line === undefined) return -1;
    if (line.trim() !== '') return isQuoted(line) ? next : -1;
  }
  return -1;
}

/** A single blank line between two quoted lines belongs to the quote. */
function blankWithin(lines: readonly string[], index: number): boolean {
  return (lines[index] ?? '').trim() === '' && isQuoted(lines[index + 1] ?? '');
}

function hasText(lines: readonly string[], block: Block): boolean {
  for (let index = block.start; index < block.end; index++) if ((lines[index] ?? '').trim() !== '') return true;
  return false;
}

/** The block is nothing but a signature or what the mail program added. */
function isSignature(lines: readonly string[], block: Block): boolean {
  const own = trimmed(lines.slice(block.start, Math.min(block.end, block.start + 60)));
  return own.length > 0 && trimmed(withoutSignature(own)).length === 0;
}

function withoutSignature(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  const from = Math.max(0, lines.length - signatureLines - 5);
  for (let index = lines.length - 1; index >= from; index--) {
    const line = lines[index] ?? '';
    // RFC 3676, 4.3 asks for the blank; trailing white space is often lost on the way.
    if (/^-- ?$/.test(line) && countText(lines, index + 1, end) <= signatureLines) {
      end = index;
      break;
    }
  }
  for (let seen = 0, index = end - 1; index >= 0 && seen < 3; index--) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    if (isClientLine(line)) return lines.slice(0, index);
    seen++;
  }
  return lines.slice(0, end);
}

function countText(lines: readonly string[], start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index++) if ((lines[index] ?? '').trim() !== '') count++;
  return count;
}

function trimmed(lines: readonly string[]): readonly string[] {
  let start = 0;
  let end = lines.length;
  while (start < end && (lines[start] ?? '').trim() === '') start++;
  while (end > start && ((lines[end - 1] ?? '').trim() === '' || isRule(lines[end - 1] ?? ''))) end--;
  return lines.slice(start, end);
}

/**
 * Where the HTML marks the trail and the plain text gives no sign that is known here (another language, an odd client): the
 * text is cut where it has said all that the HTML says before the mark, compared without white space.
 */
function cutWhereHtmlSays(text: string, html: string): string | null {
  const before = htmlTextBeforeQuote(html);
  if (before === null) return null;
  const wanted = before.replace(/[\s*_>-]+/g, '');
  if (wanted === '') return null;
  let matched = 0;
  let line = 0;
  const lines = text.split('\n');
  for (; line < lines.length && matched < wanted.length; line++) {
    const words = (lines[line] ?? '').replace(/[\s*_>-]+/g, '');
    if (!wanted.startsWith(words, matched)) return null;
    matched += words.length;
  }
  if (matched !== wanted.length) return null;
  const shown = trimmed(withoutSignature(lines.slice(0, line)));
  return shown.length > 0 ? shown.join('\n') : null;
}
