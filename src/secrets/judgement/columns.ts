import type { Tokens } from './tokens.js';

/** Where the tokens of a page stand in its tables. */
export interface Columns {
  /** For each token what its column is headed by, one word, folded; "" outside of tables and in their first lines. */
  readonly head: readonly string[];
  /** For each token the number of its column on the page, from 1; 0 likewise. */
  readonly column: Int32Array;
}

interface Row {
  readonly start: number;
  readonly end: number;
  readonly delimiter: string;
  readonly cells: number;
}

/** No line is looked at further than this. */
const longest = 2_000;
const mostCells = 32;
const telling = /^(?:pass|pw|pwd|pin|code|key|combo|clave|contrasena|nip|secret|token|login|word|psk|unlock|lock)/;

/** Lines after one another that a tab, bar, semicolon, comma or row of blanks parts into as many cells are a table, the first its head. */
export function columnsOf(tokens: Tokens): Columns {
  const head: string[] = Array.from({ length: tokens.count }, () => '');
  const column = new Int32Array(tokens.count);
  let columns = 0;
  let above: Row | null = null;
  let heads: readonly string[] = [];
  for (let line = 0; line + 1 < tokens.lines.length; line += 1) {
    const first = tokens.lines[line] ?? 0;
    const last = tokens.lines[line + 1] ?? 0;
    const row = first < last ? rowAt(tokens.page.text, tokens.start[first] ?? 0) : null;
    if (row === null) {
      above = null;
      continue;
    }
    if (above?.delimiter !== row.delimiter || above.cells !== row.cells) {
      heads = headsOf(tokens.page.fold, row);
      columns += row.cells;
    } else writeCells(tokens, row, first, last, heads, columns - row.cells + 1, head, column);
    above = row;
  }
  return { head, column };
}

function writeCells(
  { page, start }: Tokens,
  row: Row,
  first: number,
  last: number,
  heads: readonly string[],
  base: number,
  head: string[],
  column: Int32Array,
): void {
  let cell = 0;
  let at = page.text.indexOf(row.delimiter, row.start);
  for (let token = first; token < last; token += 1) {
    while (at >= 0 && at < (start[token] ?? 0) && at < row.end) {
      cell += 1;
      at = nextDelimiter(page.text, row, at);
    }
    head[token] = heads[cell] ?? '';
    column[token] = base + Math.min(cell, row.cells - 1);
  }
}

function nextDelimiter(text: string, row: Row, at: number): number {
  let from = at + row.delimiter.length;
  if (row.delimiter === blanks) while (text.charAt(from) === ' ') from += 1;
  return text.indexOf(row.delimiter, from);
}

const blanks = '  ';

function rowAt(text: string, place: number): Row | null {
  const start = text.lastIndexOf('\n', place) + 1;
  const found = text.indexOf('\n', place);
  const end = Math.min(found < 0 ? text.length : found, start + longest);
  for (const [delimiter, least] of [
    ['\t', 1],
    ['|', 1],
    [';', 1],
    [',', 2],
    [blanks, 1],
  ] as const) {
    const from = delimiter === blanks ? place : start;
    const row = { start: from, end, delimiter, cells: 1 };
    let count = 0;
    for (let at = text.indexOf(delimiter, from); at >= 0 && at < end; at = nextDelimiter(text, row, at)) count += 1;
    if (count >= least && count < mostCells) return { ...row, cells: count + 1 };
  }
  return null;
}

// Of "league pw" and "write_key" the word that tells, of "borrower name" the last.
function headsOf(fold: string, row: Row): readonly string[] {
  const heads: string[] = [];
  let from = row.start;
  let at = fold.indexOf(row.delimiter, from);
  for (let cell = 0; cell < row.cells; cell += 1) {
    const to = at < 0 || at > row.end ? row.end : at;
    const words = fold.slice(from, Math.min(to, from + 60)).match(/\p{L}+/gu) ?? [];
    heads.push(words.find((word) => telling.test(word)) ?? words.at(-1) ?? '');
    from = to + row.delimiter.length;
    at = at < 0 ? at : nextDelimiter(fold, row, at);
  }
  return heads;
}
