/** One record of the file as it is written: several lines when a line break stands inside quotation marks. */
export interface Written {
  readonly text: string;
  /** Its first line, from 1. */
  readonly line: number;
  /** Its last line. */
  readonly last: number;
  /** A quotation mark was opened and not closed: only the first line is taken, the next one begins anew. */
  readonly unclosed: boolean;
}

/** An address block has no more lines; a mark that is still open then was never meant to be. */
const mostLines = 8;

/**
 * Cuts the text into records, so that a batch can be parsed at a time and one stray quotation mark costs one line instead
 * of the rest of the file.
 */
export function* writtenRecords(text: string, delimiter: string, from = 0): Generator<Written, void> {
  const lines = linesOf(text, from);
  const ahead: Line[] = [];
  function take(): Line | null {
    return ahead.shift() ?? lines.next().value ?? null;
  }
  for (let first = take(); first !== null; first = take()) {
    const taken = [first];
    let end = endOf(first.text, delimiter, false);
    while (end === 'open' && taken.length < mostLines) {
      const next = take();
      if (next === null) break;
      taken.push(next);
      end = endOf(next.text, delimiter, true);
    }
    const open = end !== 'closed';
    if (open) ahead.unshift(...taken.slice(1));
    const text = open ? first.text : taken.map((line) => line.text).join('\n');
    if (text.trim() !== '')
      yield { text, line: first.number, last: first.number + (open ? 0 : taken.length - 1), unclosed: open };
  }
}

interface Line {
  readonly text: string;
  readonly number: number;
}

function* linesOf(text: string, from: number): Generator<Line, null> {
  const ending = text.includes('\n') ? '\n' : '\r';
  let number = 1;
  for (let at = 0; at < text.length; number += 1) {
    const found = text.indexOf(ending, at);
    const end = found === -1 ? text.length : found;
    const line = text.slice(at, end);
    at = end + 1;
    if (number > from) yield { text: line.endsWith('\r') ? line.slice(0, -1) : line, number };
  }
  return null;
}

type End = 'closed' | 'open' | 'stray';

/**
 * How a line ends: within a quoted field or not. A mark inside an unquoted field is a character like any other; one that
 * closes what an earlier line opened stands before a delimiter, or it opens a field and the earlier one was a stray.
 */
function endOf(line: string, delimiter: string, open: boolean): End {
  if (!line.includes('"')) return open ? 'open' : 'closed';
  let quoted = open;
  let earlier = open;
  let start = !open;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (quoted) {
      if (character !== '"') continue;
      const next = line.charAt(at + 1);
      if (next === '"') {
        at += 1;
        continue;
      }
      if (earlier && next !== '' && next !== ' ' && next !== delimiter) return 'stray';
      quoted = false;
      earlier = false;
    } else if (character === '"' && start) {
      quoted = true;
      start = false;
    } else {
      start = character === delimiter;
    }
  }
  return quoted ? 'open' : 'closed';
}
