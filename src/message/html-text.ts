import { decodeEntities } from './entities.js';
import { markOf, type MarkKind } from './html-marks.js';
import { tokens, type Token } from './html-tokens.js';
import { limits } from './limits.js';

/** Lines of the text that a mail program marked by its own tags: where the trail begins, an attribution, a signature. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  /** Index after its last line; of a trail, the number of lines. */
  readonly end: number;
}

export interface HtmlText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Readable text of HTML: paragraphs as lines, lists with bullets, quotes with ">", cells side by side, links as their words. */
export function htmlText(html: string): string {
  return readHtml(html).text;
}

/** A line of its own, with an empty one above and below. */
const apart = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre fieldset'.split(' '));
/** A line of its own. */
const blocks = new Set(
  'div li dt dd tr section article header footer main nav aside address center form figure figcaption caption body legend'.split(
    ' ',
  ),
);
/** Elements that never have content. */
const empty = new Set('br hr img input meta link area base col embed source track wbr'.split(' '));
const bullets = '* ';
const rule = '------------------------------';

interface Range {
  readonly name: string;
  readonly kind: MarkKind | 'hidden';
  readonly start: number;
  depth: number;
}

/** Text and marks of HTML; linear in its length, whatever it holds. */
export function readHtml(html: string): HtmlText {
  const bounded = html.length > limits.html ? html.slice(0, limits.html) : html;
  const read = readPage(bounded, true);
  // A hidden element that is never closed would take the whole mail with it.
  return read.text === '' ? readPage(bounded, false) : read;
}

/** One pass over the page. All state is here: every tag changes how the next text is written. */
function readPage(html: string, hides: boolean): HtmlText {
  const lines: string[] = [];
  const marks: Mark[] = [];
  const ranges: Range[] = [];
  const lists: { ordered: boolean; number: number }[] = [];
  let line = '';
  /** The line holds nothing but a bullet so far. */
  let bulleted = false;
  let blankWanted = false;
  /** Paragraphs without margin. */
  let compact = false;
  let gap = '';
  let quotes = 0;
  let pre = 0;
  let hidden = 0;

  for (const token of tokens(html)) {
    if (token.kind === 'text') addText(token.start, token.end);
    else if (token.kind === 'open') open(token);
    else close(token.name);
  }
  endLine();
  while (ranges.length > 0) endRange(ranges.length - 1);
  while (lines.length > 0 && isBlank(lines.at(-1) ?? '')) lines.pop();
  return { text: lines.join('\n'), marks };

  function addText(start: number, end: number): void {
    if (hidden > 0) return;
    const raw = decodeEntities(html.slice(start, end));
    if (pre > 0) {
      const pieces = raw.split(/\r\n?|\n/);
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) newLine();
        append(piece);
      }
      return;
    }
    const text = raw.replace(/\u00ad|\u034f|\u200b|\u2060|\ufeff/g, '').replace(/[ \t\r\n\f]+/g, ' ');
    if (line === '' || bulleted || gap !== '' || line.endsWith(' ')) {
      const bare = text.startsWith(' ') ? text.slice(1) : text;
      if (bare !== '') append(bare);
    } else append(text);
  }

  function append(text: string): void {
    if (text === '') return;
    if (line === '' && blankWanted) push('');
    blankWanted = false;
    if (gap !== '' && line !== '' && text.trim() !== '') {
      line = line.trimEnd() + gap;
      gap = '';
    }
    if (text.trim() !== '') bulleted = false;
    line += text;
  }

  function push(text: string): void {
    const full = (quotes > 0 ? '> '.repeat(Math.min(quotes, 10)) : '') + text.replace(/\u00a0/g, ' ');
    const bare = full.trimEnd();
    if (isBlank(bare) && (lines.length === 0 || isBlank(lines.at(-1) ?? ''))) return;
    lines.push(bare);
  }

  function newLine(): void {
    if (line === '' && blankWanted) blankWanted = false;
    push(line);
    line = '';
    gap = '';
    bulleted = false;
  }

  /** Ends the line if anything stands on it. */
  function endLine(): void {
    if (bulleted) return;
    if (line !== '' && line !== ' ') newLine();
    line = '';
    gap = '';
  }

  function beginBlock(name: string, tag: string): void {
    endLine();
    if (!apart.has(name) || bulleted) return;
    // Outlook's paragraphs have no margin: its blank lines are paragraphs of their own.
    if (name === 'p') {
      if (tag !== '') compact = /\bMso(?:Normal|PlainText|ListParagraph)/.test(tag);
      if (compact) return;
    }
    if ((name === 'ul' || name === 'ol') && lists.length > 0) return;
    blankWanted = true;
  }

  function open(token: Token & { kind: 'open' | 'close' }): void {
    const { name } = token;
    // Nothing that is looked for stands behind a megabyte of picture.
    const tag = html.slice(token.start, Math.min(token.end, token.start + 2000));
    for (const range of ranges) if (range.name === name) range.depth++;
    if (hidden > 0) return;
    const isBlock = blocks.has(name) || apart.has(name);
    if (isBlock) beginBlock(name, tag);
    if (name === 'br') newLine();
    else if (name === 'hr') {
      endLine();
      beginRange(name, tag);
      push(rule);
    } else if (name === 'img') addPicture(tag);
    else if (name === 'td' || name === 'th') gap = line === '' ? '' : '  ';
    else if (name === 'li') addBullet();
    else if (name === 'ul' || name === 'ol') {
      if (lists.length < 20) lists.push({ ordered: name === 'ol', number: startOf(tag) });
    } else if (name === 'blockquote') {
      flushBlank();
      quotes++;
    } else if (name === 'pre') pre++;
    if (tag.length > name.length + 2 && !empty.has(name)) beginRange(name, tag);
  }

  /** The empty line between text and a quote does not belong to the quote. */
  function flushBlank(): void {
    if (blankWanted) push('');
    blankWanted = false;
  }

  function close(name: string): void {
    for (let index = ranges.length - 1; index >= 0; index--) {
      const range = ranges[index];
      if (range?.name !== name || --range.depth > 0) continue;
      if (range.kind !== 'hidden') endLine();
      endRange(index);
    }
    if (hidden > 0) return;
    if (blocks.has(name) || apart.has(name)) {
      if (name === 'li' && bulleted) {
        line = '';
        bulleted = false;
      }
      beginBlock(name, '');
    }
    if (name === 'ul' || name === 'ol') lists.pop();
    else if (name === 'blockquote' && quotes > 0) quotes--;
    else if (name === 'pre' && pre > 0) pre--;
  }

  function addBullet(): void {
    const list = lists.at(-1);
    const indent = '  '.repeat(Math.max(0, lists.length - 1));
    if (blankWanted) flushBlank();
    line = indent + (list?.ordered === true ? `${list.number++}. ` : bullets);
    bulleted = true;
  }

  /** Gmail and Outlook on the web show smileys as pictures. */
  function addPicture(tag: string): void {
    const alt = /\balt\s*=\s*(?:"([^"]{1,12})"|'([^']{1,12})')/i.exec(tag);
    const text = decodeEntities(alt?.[1] ?? alt?.[2] ?? '');
    if (/^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{EMod}|\u200d|\ufe0f)*$/u.test(text)) append(text);
  }

  function beginRange(name: string, tag: string): void {
    if (hides && /display\s*:\s*none|mso-hide\s*:\s*all/i.test(tag) && !empty.has(name)) {
      ranges.push({ name, kind: 'hidden', start: 0, depth: 1 });
      hidden++;
      return;
    }
    const kind = markOf(name, tag);
    if (kind === null || ranges.length >= 8) return;
    endLine();
    if (kind === 'trail') {
      if (!marks.some((mark) => mark.kind === 'trail')) {
        marks.push({ kind, start: lines.length, end: Number.POSITIVE_INFINITY });
      }
    } else ranges.push({ name, kind, start: lines.length, depth: 1 });
  }

  function endRange(index: number): void {
    const [range] = ranges.splice(index, 1);
    if (range === undefined) return;
    if (range.kind === 'hidden') hidden--;
    else if (lines.length > range.start && marks.length < 200) {
      marks.push({ kind: range.kind, start: range.start, end: lines.length });
    }
  }
}

function startOf(tag: string): number {
  const number = Number(/\bstart\s*=\s*["']?(\d{1,6})/i.exec(tag)?.[1] ?? 1);
  return Number.isFinite(number) ? number : 1;
}

function isBlank(line: string): boolean {
  return line === '' || /^[> ]*$/.test(line);
}
