import { attributionAbove, findAttributions, isWeakAttribution, type Attribution } from './attribution.js';
import { isForward } from './forward.js';
import { headerBlockAt } from './header-block.js';
import { readHtml, type Mark } from './html-text.js';
import type { Address } from './message.js';
import { isClientLine, withoutSignature } from './signature.js';
import { isRule, isSeparator } from './trail.js';

export interface VisibleOptions {
  readonly subject?: string;
  /** Who wrote it: a name that stands above contact lines begins a signature. */
  readonly writer?: Address | null;
  /** The HTML of the same mail, for its marks. */
  readonly html?: string | null;
  /** Marks by line, where `text` was made from the HTML. */
  readonly marks?: readonly Mark[];
  /** Lines at which all below is trail, whatever they are: those of the desk's own letters. */
  readonly delimiters?: readonly string[];
}

/**
 * What the person wrote now, apart from the quoted trail and the signature. Answers written between quoted lines keep the lines
 * they answer; of a forwarded mail nothing is cut; in doubt more is shown. Every line of the result is a line of
 * `text`, in order. Linear in the size of the text. The rules, and where others choose otherwise: docs/mail.md.
 */
export function visibleText(text: string, options: VisibleOptions = {}): string {
  if (text.trim() === '') return '';
  const all = text.split('\n');
  const delimited = beforeDelimiter(all, options.delimiters ?? []);
  if (isForward(options.subject ?? '', text)) return trimmed(delimited).join('\n');
  const lines = withoutMarkedSignatures(delimited, options.marks ?? []);
  const shown = trimmed(withoutSignature(trimmed(withoutTrail(lines)), options.writer));
  if (shown.length > 0 && shown.length < trimmed(all).length) return shown.join('\n');
  const { html } = options;
  const byHtml = typeof html === 'string' && options.marks === undefined ? cutWhereHtmlSays(text, html) : null;
  if (byHtml !== null) return byHtml;
  return (shown.length > 0 ? shown : trimmed(all)).join('\n');
}

function beforeDelimiter(lines: readonly string[], delimiters: readonly string[]): readonly string[] {
  if (delimiters.length === 0) return lines;
  const wanted = new Set(delimiters.map((line) => line.trim()));
  const at = lines.findIndex((line) => wanted.has(line.trim()));
  return at > 0 ? lines.slice(0, ruleAbove(lines, at)) : lines;
}

interface Marked {
  readonly lines: readonly string[];
  /** First lines of attributions, and of the trail, that the HTML names; indexes into `lines`. */
  readonly attributions: ReadonlyMap<number, Attribution>;
  readonly trail: number;
}

/** Takes out the lines that the HTML calls a signature; what it says of other lines moves with them. */
function withoutMarkedSignatures(lines: readonly string[], marks: readonly Mark[]): Marked {
  const dropped = new Uint8Array(lines.length + 1);
  for (const mark of marks) {
    if (mark.kind === 'signature') dropped.fill(1, mark.start, Math.min(mark.end, lines.length));
  }
  const moved: number[] = [];
  const kept: string[] = [];
  for (const [index, line] of lines.entries()) {
    moved.push(kept.length);
    if (dropped[index] === 0) kept.push(line);
  }
  moved.push(kept.length);
  const place = (index: number): number => moved[Math.min(index, lines.length)] ?? kept.length;
  const attributions = new Map<number, Attribution>();
  let trail = kept.length;
  for (const mark of marks) {
    const start = place(mark.start);
    if (mark.kind === 'trail') trail = Math.min(trail, start);
    if (mark.kind === 'attribution') attributions.set(start, { start, end: place(mark.end), dated: false });
  }
  return { lines: kept, attributions, trail };
}

/** Cuts at the first header block or separator; then drops quoted blocks that no answer follows. */
function withoutTrail({ lines, attributions: marked, trail }: Marked): readonly string[] {
  const attributions = new Map([...findAttributions(lines), ...marked]);
  const hard = hardCut(lines, attributions);
  // A mark with nothing above it: the whole mail stands in the trail's frame.
  const end = trail > 0 && trail < hard && lines.slice(0, trail).some((line) => line.trim() !== '') ? trail : hard;
  return withoutClientLines(withoutQuotes(lines.slice(0, end), attributions));
}

/** Index of the line that begins an unquoted trail, or the number of lines. */
function hardCut(lines: readonly string[], attributions: ReadonlyMap<number, Attribution>): number {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (isSeparator(line) || headerBlockAt(lines, index)) return ruleAbove(lines, index);
    const attribution = attributions.get(index);
    if (attribution === undefined) continue;
    // Its quote is not marked by ">": all below is the trail.
    if (attribution.dated && !isQuoted(nextText(lines, attribution.end))) return ruleAbove(lines, index);
    index = attribution.end - 1;
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
  // ">:" is the folded end of an attribution, ">>> >>>" an ornament.
  return /^[ \t]{0,3}>/.test(line) && !/^[ \t]*(?:>\s?:\s*$|>>> >>>)/.test(line);
}

interface Block {
  readonly kind: 'text' | 'quote';
  /** First line of an attribution that belongs to the quote, or of the quote itself. */
  readonly start: number;
  /** First quoted line. */
  readonly quoted: number;
  readonly end: number;
}

/**
 * One quote with an attribution goes wherever it stands: the person answers all of it, above or below. Several quotes with
 * text between stay up to the last answer, without their attributions: the text answers them. A quote that nobody
 * attributes and text follows was put there by hand and stays.
 */
function withoutQuotes(lines: readonly string[], attributions: ReadonlyMap<number, Attribution>): readonly string[] {
  const blocks = readBlocks(lines, attributions);
  const quotes = blocks.filter((block) => block.kind === 'quote');
  const answers = blocks.filter(
    (block) => block.kind === 'text' && hasText(lines, block) && !isSignature(lines, block),
  );
  const first = quotes[0];
  const last = answers.at(-1);
  if (first === undefined || last === undefined) return lines;
  const whole = quotes.length === 1 && first.start < first.quoted;
  return blocks
    .filter((block) => block.kind === 'text' || (!whole && block.end <= last.start))
    .flatMap((block) => lines.slice(block.quoted, block.end));
}

function readBlocks(lines: readonly string[], attributions: ReadonlyMap<number, Attribution>): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let index = 0;
  while (index < lines.length) {
    const attributed = attributions.get(index)?.end ?? (isWeakAttribution(lines[index] ?? '') ? index + 1 : index);
    const quoted = attributed > index ? nextQuoted(lines, attributed) : index;
    if (quoted < 0 || !isQuoted(lines[quoted] ?? '')) {
      index++;
      continue;
    }
    const above = attributed > index ? index : attributionAbove(lines, quoted);
    const first = above >= start ? above : index;
    if (first > start) blocks.push({ kind: 'text', start, quoted: start, end: first });
    const end = quoteEnd(lines, quoted);
    blocks.push({ kind: 'quote', start: first, quoted, end });
    start = index = end;
  }
  if (start < lines.length) blocks.push({ kind: 'text', start, quoted: start, end: lines.length });
  return blocks;
}

/** Blank lines and what a careless program broke off a quoted line belong to the quote when it goes on behind them. */
function quoteEnd(lines: readonly string[], from: number): number {
  let end = from + 1;
  while (end < lines.length) {
    if (isQuoted(lines[end] ?? '')) {
      end++;
      continue;
    }
    let next = end;
    while (next < lines.length && next < end + 20 && (lines[next] ?? '').trim() === '') next++;
    const remainder = next === end && isRemainder(lines, end);
    if (remainder) next++;
    if (!isQuoted(lines[next] ?? '')) return end;
    end = next + 1;
  }
  return end;
}

/** The end of a long quoted line, or of a link in it, that came to stand on a line of its own. */
function isRemainder(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim();
  if (!isQuoted(lines[index + 1] ?? '')) return false;
  if (/^[(<]?https?:\/\/\S{1,500}[)>]?\s?>?$/.test(line)) return true;
  const above = lines[index - 1] ?? '';
  return above.length > 60 && line.length < 80 && /^[\p{Ll}\p{P}]/u.test(line);
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

function hasText(lines: readonly string[], block: Block): boolean {
  for (let index = block.start; index < block.end; index++) if ((lines[index] ?? '').trim() !== '') return true;
  return false;
}

/** The block is nothing but a signature or what the mail program added. */
function isSignature(lines: readonly string[], block: Block): boolean {
  const own = trimmed(lines.slice(block.start, Math.min(block.end, block.start + 60)));
  return own.length > 0 && trimmed(withoutSignature(['', ...own])).length === 0;
}

/** "Sent from my phone" stands above the trail, and so in the middle when a person wrote below it too. */
function withoutClientLines(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line) => !isClientLine(line));
  return kept.some((line) => line.trim() !== '') ? kept : lines;
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

/** A sign that the HTML may mark its trail; most mails have none and need no second look. */
const hint =
  /<blockquote|gmail_|divRplyFwdMsg|appendonsend|yahoo|OutlookMessageHeader|OLK_SRC|border-top:\s?solid|stopSpelling|__DIVIDER__|messageReply/i;

/** Text of HTML up to where a mail program began the quoted trail; null when none marked it. */
function htmlTextBeforeQuote(html: string): string | null {
  if (!hint.test(html)) return null;
  const { text, marks } = readHtml(html);
  const lines = text.split('\n');
  const starts = marks.filter((mark) => mark.kind !== 'signature').map((mark) => mark.start);
  const quoted = lines.findIndex((line) => isQuoted(line));
  if (quoted >= 0) starts.push(quoted);
  const start = Math.min(...starts);
  return Number.isFinite(start) ? lines.slice(0, start).join('\n') : null;
}
