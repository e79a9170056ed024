import { denied, units } from './data/words.js';
import type { Cue } from './cue.js';
import type { Find, Scene } from './find.js';
import { isTag, shapeOf } from './shape.js';
import { readDigits, readValue, wordAfter } from './value.js';
import type { Page } from './page.js';
import { linesOf, type Line } from './tables.js';

const heading =
  /(?:passwords?|pass ?codes?|pws?|pwds?|pins?|codes?|logins?|combos?|combinations|keys|passphrases?|claves|contrasenas|codigos|mots de passe|credentials|creds|passes|nips|accesos)(?![a-z])[^\n]{0,60}(?:[:：]|(?<![a-z])are)[ \t]*$/;
const bareHeading =
  /^[ \t]*[^\n.?!,:]{0,40}(?<![a-z])(?:codes|combos|combinations|passwords|pins|passcodes)(?: (?:for|to|at|of|in) [a-z ]{2,40})?[ \t]*$/;
const trailing =
  /(?:(?:those|these|above|they) (?:are|were)|that'?s|that is|which (?:are|is|were)) [^\n.]{0,30}(?:passwords?|pins?|pws?|codes?|password cards|combos?|passcodes)(?![a-z])/;
const separator = /[ \t]*(?:[:=|\t→]|->|=>|[ \t][-–—/][ \t]| {2,}|[–—]|\.{2,})[ \t]*/g;

/** Items under a heading ("passwords for my class:"), above a remark ("those are their pins"), or in a row after "are". */
export function lists({ page, cues, topic }: Scene): readonly Find[] {
  const finds: Find[] = [];
  if (cues.length === 0 && !topic.login) return finds;
  const lines = linesOf(page.text);
  const known: (Find | 'aside' | 'other' | undefined)[] = [];
  const item = (index: number): Find | 'aside' | 'other' => (known[index] ??= itemAt(page, lines[index]));
  let ended = -1;
  for (const [index, line] of lines.entries()) {
    if (line.end - line.start > 200) continue;
    const text = page.fold.slice(line.start, line.end);
    if (
      (heading.test(text) || (bareHeading.test(text) && isParted(page, lines[index + 1]))) &&
      !/(?:error|zip|stop|qr|dress|area|answer) (?:codes?|keys?)/.test(text)
    ) {
      const first = isEmpty(page, lines[index + 1]) ? index + 2 : index + 1;
      for (let next = first; next < lines.length; next += 1) {
        const found = item(next);
        if (found === 'other') break;
        if (found !== 'aside') finds.push(found);
      }
    }
    if (trailing.test(text)) {
      // Back to the list before, and no further than the remark before that one.
      let previous = isEmpty(page, lines[index - 1]) ? index - 2 : index - 1;
      for (; previous > ended; previous -= 1) {
        const found = item(previous);
        if (found === 'other') break;
        if (found !== 'aside') finds.push(found);
      }
      ended = index;
    }
  }
  for (const cue of cues) if (cue.plural && !cue.word.endsWith('ss')) finds.push(...inRow(page, cue));
  return finds;
}

function isParted(page: Page, line: Line | undefined): boolean {
  return (
    line !== undefined &&
    /^[^\n]{2,40}(?: [-–—] |: ?|\t| ?\.{2,} ?)\S{3,30}\s*$/.test(
      page.text.slice(line.start, Math.min(line.end, line.start + 90)),
    )
  );
}

function isEmpty(page: Page, line: Line | undefined): boolean {
  return line !== undefined && page.text.slice(line.start, Math.min(line.end, line.start + 200)).trim() === '';
}

function itemAt(page: Page, line: Line | undefined): Find | 'aside' | 'other' {
  if (line === undefined || isEmpty(page, line)) return 'other';
  const found = itemOf(page, line.start, line.end);
  if (found !== null) return found;
  const text = page.fold.slice(line.start, Math.min(line.end, line.start + 120));
  return isAside(text) && !heading.test(text) ? 'aside' : 'other';
}

// "Dottie - (absent)": an item whose value is missing does not end the list.
function isAside(line: string): boolean {
  return /^\s*(?:[-*•·]|\d{1,2}[.)])?\s*[^\s:=-]{1,20}(?: [^\s:=-]{1,20})?\s*(?:[-:=–—]\s*(?:\(.*\)|[a-z /]{0,25}))\s*$/.test(
    line,
  );
}

function itemOf(page: Page, start: number, end: number): Find | null {
  if (end - start > 90) return null;
  const line = page.text.slice(start, end);
  const lead = /^\s*(?:[-*•·◦–]|\(?\d{1,2}[.)]|[a-z][.)])?[ \t]+|^\s*/i.exec(line)?.[0].length ?? 0;
  const body = line.slice(lead).trimEnd();
  if (body === '' || body.split(/\s+/).length > 7) return null;
  let from = -1;
  separator.lastIndex = 0;
  for (let match = separator.exec(body); match !== null; match = separator.exec(body))
    if (match.index > 0) from = separator.lastIndex;
  const parted = from > 0;
  if (!parted) {
    const digits = readDigits(page, start + lead);
    if (digits !== null && digits.end >= start + lead + body.length - 1)
      return { ...digits, kind: 'code', rule: 'list' };
    const space = body.lastIndexOf(' ');
    from = space + 1;
  }
  // "101 amber-fox": a room and its word.
  const after = /^\d{1,4}[ \t]+(?=[^\s\d][^\s]{3,30}$)/.exec(body);
  if (after !== null) from = after[0].length;
  if (body.charAt(from) === '(') return null;
  const value = readValue(page, start + lead + Math.max(from, 0));
  if (value === null || value.end > end || value.end < start + lead + body.length - 2)
    return parted && value !== null ? numberIn(page, value.start, start + lead + body.length) : null;
  const digits = value.shape === 'digits' ? readDigits(page, value.start) : null;
  if (digits !== null) return { ...digits, kind: 'code', rule: 'list' };
  if (parted && /^\d{1,2}-\d{1,2}-\d{1,2}$/.test(value.text))
    return { start: value.start, end: value.end, kind: 'code', rule: 'list' };
  const shape = shapeOf(value.text);
  const likely =
    shape === 'strong' ||
    (shape === 'mixed' && (!isTag(value.text) || value.text.length >= 6)) ||
    ((parted || after !== null) && shape === 'compound' && !denied.has(value.fold)) ||
    (parted && shape === 'word' && !denied.has(value.fold) && value.text.length > 3 && /^[^A-Z]*$/.test(value.text));
  return likely && !value.text.slice(1, -1).includes('@')
    ? { start: value.start, end: value.end, kind: 'password', rule: 'list' }
    : null;
}

function numberIn(page: Page, start: number, end: number): Find | null {
  const digits = readDigits(page, start);
  return digits !== null && digits.end >= end - 1 ? { ...digits, kind: 'code', rule: 'list' } : null;
}

// "The lunch pins are Gus 2201, Hana 2202 and Ike 2203": every value of one make up to the end of the line.
function inRow(page: Page, cue: Cue): readonly Find[] {
  const stretch = page.fold.slice(cue.end, cue.end + 240);
  const joint = /^[^\n.:;?!]{0,50}?(?:\bare\b|\bwere\b|:|\bson\b|\bsont\b)/.exec(stretch);
  if (joint === null) return [];
  const line = stretch.slice(joint[0].length).split('\n', 1)[0] ?? '';
  const finds: Find[] = [];
  const base = cue.end + joint[0].length;
  const token = /[^\s,;:()]{3,60}/g;
  for (let match = token.exec(line); match !== null; match = token.exec(line)) {
    const value = readValue(page, base + match.index);
    if (value?.start !== base + match.index) continue;
    if (/[.!?]$/.test(match[0]) && finds.length === 0 && shapeOf(value.text) === 'word') break;
    const pure =
      value.shape === 'digits' &&
      value.text.length >= 4 &&
      value.text.length <= 8 &&
      !units.has(wordAfter(page, value.end));
    const mixed =
      value.shape === 'strong' ||
      (value.shape === 'mixed' && value.text.length >= 4 && !isTag(value.text) && !/^\d+[-–]/.test(value.text));
    if (pure || mixed) finds.push({ start: value.start, end: value.end, kind: cue.kind, rule: 'list:row' });
    if (/[.!?]$/.test(match[0])) break;
  }
  return finds.length >= 2 ? finds : [];
}
