import { denied } from './data/words.js';
import type { Find, Scene } from './find.js';
import type { Kind } from './data/kinds.js';
import { isPlaceholder } from './shape.js';

interface Cell {
  readonly start: number;
  readonly end: number;
}
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** What stands in tables, and the lines that are their headings. */
export interface Tables {
  readonly finds: readonly Find[];
  readonly headings: readonly Line[];
}

// Indexes below never leave the list; this answers the compiler.
const beyond: Line = { start: 0, end: 0 };

const separators: readonly RegExp[] = [/\t/g, /\|/g, /;/g, /,/g, / {2,}/g, / [-–] /g, / \/ /g];
// Between cells these are seldom more than punctuation, so it takes three of them.
const rare: ReadonlySet<string> = new Set([' [-–] ', ' \\/ ']);
const secretHeading =
  /^(?:(?:temp(?:orary)?|new|old|current|initial|default|student|user|login|lunch|ipad|tablet|device|wi-?fi|network|portal|email|google|first|one[- ]time|reset|copier|door|access|voicemail|computer|chromebook|parent|backup|guest|unlock|screen|entry|alarm|gate|their|your)[ _.-]{0,2}){0,3}(?:password|passwords|pass|passcode|passwd|pwd|pw|p\/w|pin|pins|pin code|pin number|pin #|pin no|passphrase|wifi key|wi-fi key|network key|psk|key|wpa key|contrasena|clave|nip|mot de passe|mdp|passwort|kennwort|senha|mat khau|secret|api key|token|combo|combination|lock combo|backup code|recovery code|access code|door code|gate code|alarm code|unlock code|code|(?:magic|secret|class|picture|login|log-in|unlock|key|code|entry) ?words?|word|initial[ _]pw|(?:gets?|goes|logs?|signs?|lets? (?:them|you))[ -](?:in|on) (?:with|using)|(?:opens?|unlocks?|starts) (?:with|by)|types?(?: in)?|enters|what (?:they|to) type|to (?:get in|open|unlock|log in)|combo ?\/ ?code|palabra|se abre con|entra con)(?: ?\(.{0,30}\)|[ _-](?:temp|new|initial|hash|default|1|2))?\*?$/;
const labelHeading =
  /^(?:#|no|name|names|first|last|first name|last name|student|students|student name|teacher|user|users|username|user name|user id|login|id|ids|student id|sid|grade|gr|room|email|e-mail|school|site|device|asset|tag|asset tag|serial|period|class|campus|location|ssid|network|dept|department|phone|ext|notes?|status|nombre|apellido|usuario|correo|grado|nom|prenom|identifiant|door|building|copier|account|acct|child|app|site|system|service|website|url|homeroom|hr|staff|employee|date|expires|where|what|door|lock|locker|locker #|locker no|kid|kids|pupil|who|seat|chromebook|lab|group|table|number|no\.|hour|type|sis_id|student_id|first_name|last_name|bus|hook|quien|donde|alumno|salon|machine|printer|cart|slot|seat)$/;

/** A table with a heading for passwords: the whole column, however the cells are parted; or a row that begins with it. */
export function tables({ page, cues, topic }: Scene): Tables {
  if (cues.length === 0 && !/pass|code|combo|key|secret|\bwith\b|\btypes\b|word\b|palabra/.test(page.fold))
    return { finds: [], headings: [] };
  const lines = linesOf(page.text);
  const finds: Find[] = [];
  const headings: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? beyond;
    const length = line.end - line.start;
    if (length >= 3 && length <= 400) {
      const used = header(page.text, page.fold, lines, at, finds, topic.access || topic.password);
      if (used > at) {
        headings.push(line);
        at = used;
        continue;
      }
      const stacked = stackedTable(page.text, page.fold, lines, at, finds);
      if (stacked > at) {
        headings.push({ start: line.start, end: (lines[stacked - 1] ?? beyond).end });
        at = stacked;
        continue;
      }
    }
    at += 1;
  }
  return { finds, headings };
}

function header(
  text: string,
  fold: string,
  lines: readonly Line[],
  at: number,
  finds: Find[],
  bareCode: boolean,
): number {
  const line = lines[at] ?? beyond;
  for (const separator of separators) {
    const cells = cellsOf(text, line, separator);
    if (cells.length < 2 || (cells.length < 3 && rare.has(separator.source))) continue;
    const names = cells.map((cell) => fold.slice(cell.start, cell.end).replace(/^[*_"]+|[*_"]+$/g, ''));
    const columns = names.flatMap((name, index) =>
      secretHeading.test(name) && (bareCode || !/^(?:code|key|combo|word|types?|enters)$/.test(name)) ? [index] : [],
    );
    if (columns.length === 0) continue;
    const labels = names.filter((name) => labelHeading.test(name) || secretHeading.test(name)).length;
    if (
      columns.length === 1 &&
      columns[0] === 0 &&
      labels === 1 &&
      cells.length >= 3 &&
      names.slice(1).every((name) => name.length <= 30)
    ) {
      for (const cell of cells.slice(1)) take(text, fold, cell, kindOf(names[0] ?? ''), finds);
      return at + 1;
    }
    // A sentence with a comma and the word in it is no heading.
    if (labels < 2 && !(separator.source === '\\t' || separator.source === '\\|')) continue;
    if (cells.length === 2 && labels < 2 && columns[0] === 0) continue;
    let next = at + 1;
    let rows = 0;
    for (; next < lines.length; next += 1) {
      const row = lines[next] ?? beyond;
      const body = text.slice(row.start, Math.min(row.end, row.start + 400));
      if (body.trim() === '') {
        if (rows === 0 && next === at + 1) continue;
        break;
      }
      if (/^[\s|:+=-]+$/.test(body)) continue;
      const rowCells = cellsOf(text, row, separator);
      const exact = rowCells.length === cells.length;
      const short =
        separator.source === ' {2,}' ||
        separator.source === ',' ||
        separator.source === ';' ||
        rare.has(separator.source);
      if (
        rowCells.length < 2 ||
        (!exact && short && rowCells.length > cells.length + 3) ||
        (short && rowCells.length < cells.length)
      )
        break;
      for (const column of columns) {
        const fromRight = column - cells.length + rowCells.length;
        const cell =
          exact || rowCells.length < cells.length ? rowCells[column] : rowCells[column === 0 ? 0 : fromRight];
        if (cell !== undefined) take(text, fold, cell, kindOf(names[column] ?? ''), finds);
      }
      rows += 1;
    }
    if (rows > 0) return next;
  }
  return at;
}

// A table pasted as plain text: every cell on a line of its own, the headings first.
function stackedTable(text: string, fold: string, lines: readonly Line[], at: number, finds: Find[]): number {
  const headings: string[] = [];
  let next = at;
  for (; next < lines.length && headings.length < 9; next += 1) {
    const line = lines[next] ?? beyond;
    const name = fold.slice(line.start, Math.min(line.end, line.start + 41)).trim();
    if (!labelHeading.test(name) && !secretHeading.test(name)) break;
    headings.push(name);
  }
  const columns = headings.flatMap((name, index) => (secretHeading.test(name) ? [index] : []));
  if (headings.length < 2 || columns.length === 0 || columns.length === headings.length) return at;
  const rows: Line[] = [];
  for (let row = next; row < lines.length; row += 1) {
    const line = lines[row] ?? beyond;
    const body = text.slice(line.start, Math.min(line.end, line.start + 60)).trim();
    if (body === '' || line.end - line.start > 50 || /[:.]$/.test(body)) break;
    rows.push(line);
  }
  if (rows.length < headings.length || rows.length % headings.length !== 0) return at;
  for (const [index, line] of rows.entries()) {
    const column = index % headings.length;
    if (columns.includes(column))
      take(text, fold, trim(text, line.start, line.end), kindOf(headings[column] ?? ''), finds);
  }
  return next + rows.length;
}

function take(text: string, fold: string, cell: Cell, kind: Kind, finds: Find[]): void {
  let { start, end } = cell;
  while (start < end && /["'*_`]/.test(text[start] ?? '')) start += 1;
  while (end > start && /["'`]/.test(text[end - 1] ?? '')) end -= 1;
  const value = text.slice(start, end);
  const plain = fold.slice(start, end);
  if (
    value.length < 2 ||
    value.length > 80 ||
    isPlaceholder(value) ||
    !/[\p{L}\p{N}]/u.test(value) ||
    value.includes('\uE000')
  )
    return;
  if (/^\(.*\)$/.test(value) || denied.has(plain) || secretHeading.test(plain) || labelHeading.test(plain)) return;
  const words = plain.split(/\s+/);
  if (words.length > 1 && (denied.has(words[0] ?? '') || words.length > 6)) return;
  finds.push({ start, end, kind, rule: 'table' });
}

function kindOf(heading: string): Kind {
  if (/pin|nip/.test(heading)) return 'pin';
  if (/wi-?fi|psk|network|wpa/.test(heading)) return 'wifi key';
  if (/code|combo/.test(heading) && !heading.includes('passcode')) return 'code';
  if (/key|token|secret/.test(heading)) return 'key';
  return heading.includes('phrase') ? 'passphrase' : 'password';
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function cellsOf(text: string, line: Line, separator: RegExp): readonly Cell[] {
  const outer = trim(text, line.start, Math.min(line.end, line.start + 2000));
  const bars = separator.source === '\\|';
  const body = text.slice(outer.start, outer.end);
  const cells: Cell[] = [];
  let from = 0;
  separator.lastIndex = 0;
  for (let match = separator.exec(body); match !== null; match = separator.exec(body)) {
    if (!(bars && match.index === 0)) cells.push(trim(text, outer.start + from, outer.start + match.index));
    from = match.index + match[0].length;
  }
  if (!(bars && from === body.length && from > 0)) cells.push(trim(text, outer.start + from, outer.end));
  return cells;
}

function trim(text: string, start: number, end: number): Cell {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
