/** A district's own pattern: compiled, or the reason for people why it was refused. */
export type CompiledPattern =
  { readonly ok: true; readonly regexp: RegExp } | { readonly ok: false; readonly error: string };

// An unbounded repeat is read as "up to 40": a password is no longer, and the number of ways in which a
// pattern can match (an upper bound of what backtracking may try from one place) becomes finite.
const longestRepeat = 40;
const mostWays = 2000;

interface Piece {
  /** The pattern with unbounded repeats replaced by bounded ones. */
  readonly source: string;
  /** In how many ways this piece can match. */
  readonly ways: number;
}

/** Thrown inside this file only, answered in compilePattern. */
class Refused extends Error {}

/**
 * Compiles a pattern over whole words, ignoring capitals. Refused with a reason: invalid syntax, look-around and
 * back-references, and patterns that could be tried in more than 2,000 ways from one place of the text.
 */
export function compilePattern(source: string): CompiledPattern {
  if (source === '') return { ok: false, error: 'the pattern is empty' };
  if (source.length > 300) return { ok: false, error: 'the pattern is longer than 300 characters' };
  try {
    const reader = { source, at: 0 };
    const piece = alternatives(reader);
    if (reader.at < source.length) throw new Refused(`unmatched ")" at character ${reader.at + 1}`);
    if (piece.ways > mostWays) {
      throw new Refused(
        'the pattern can match in too many ways and would be slow; use fewer or bounded repeats such as {1,6}',
      );
    }
    const regexp = new RegExp(`(?<![\\p{L}\\p{N}])(?:${piece.source})(?![\\p{L}\\p{N}])`, 'giu');
    if (new RegExp(`^(?:${piece.source})$`, 'iu').test('')) throw new Refused('the pattern matches the empty text');
    return { ok: true, regexp };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.message };
    if (error instanceof SyntaxError) return { ok: false, error: `not a regular expression: ${error.message}` };
    throw error;
  }
}

interface Reader {
  readonly source: string;
  at: number;
}

function alternatives(reader: Reader): Piece {
  const branches: Piece[] = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(sequence(reader));
  }
  return {
    source: branches.map((branch) => branch.source).join('|'),
    ways: branches.reduce((sum, branch) => sum + branch.ways, 0),
  };
}

function sequence(reader: Reader): Piece {
  let source = '';
  let ways = 1;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const piece = repeated(reader, atom(reader));
    source += piece.source;
    ways = Math.min(ways * piece.ways, Number.MAX_SAFE_INTEGER);
  }
  return { source, ways };
}

function atom(reader: Reader): Piece {
  const { source, at } = reader;
  const first = source.charAt(at);
  if (first === '(') return group(reader);
  if (first === '[') {
    const end = classEnd(source, at);
    reader.at = end;
    return { source: source.slice(at, end), ways: 1 };
  }
  if (first === '\\') {
    const match = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<|[\s\S])/y;
    match.lastIndex = at;
    const escape = match.exec(source)?.[0];
    if (escape === undefined) throw new Refused('the pattern ends in a backslash');
    if (/^\\(?:[1-9]|k)/.test(escape)) throw new Refused('back-references are not allowed');
    reader.at += escape.length;
    return { source: escape, ways: 1 };
  }
  if ('*+?{'.includes(first)) throw new Refused(`nothing to repeat before "${first}" at character ${at + 1}`);
  reader.at += String.fromCodePoint(source.codePointAt(at) ?? 0).length;
  return { source: source.slice(at, reader.at), ways: 1 };
}

function group(reader: Reader): Piece {
  const opening = /\((?:\?(?::|<(?![=!])[^>]*>))?/y;
  opening.lastIndex = reader.at;
  const open = opening.exec(reader.source)?.[0] ?? '(';
  if (open === '(' && reader.source[reader.at + 1] === '?') throw new Refused('look-around and flags are not allowed');
  reader.at += open.length;
  const inner = alternatives(reader);
  if (reader.source[reader.at] !== ')') throw new Refused('a "(" is not closed');
  reader.at += 1;
  return { source: `(?:${inner.source})`, ways: inner.ways };
}

function classEnd(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === ']') return at + 1;
  }
  throw new Refused('a "[" is not closed');
}

function repeated(reader: Reader, piece: Piece): Piece {
  const quantifier = /(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y;
  quantifier.lastIndex = reader.at;
  const match = quantifier.exec(reader.source);
  if (match === null) return piece;
  reader.at += match[0].length;
  const [least, most] = bounds(match);
  if (most > 100 || least > most) throw new Refused(`"${match[0]}" repeats too often; at most 100 times`);
  let ways = 0;
  for (let count = least; count <= most; count += 1)
    ways = Math.min(ways + piece.ways ** count, Number.MAX_SAFE_INTEGER);
  return { source: `${piece.source}{${least},${most}}`, ways };
}

function bounds(match: RegExpExecArray): [number, number] {
  const [text, least, comma, most] = match;
  if (text.startsWith('*')) return [0, longestRepeat];
  if (text.startsWith('+')) return [1, longestRepeat];
  if (text.startsWith('?')) return [0, 1];
  const from = Number(least);
  if (comma === undefined) return [from, from];
  return [from, most === undefined || most === '' ? Math.max(from, longestRepeat) : Number(most)];
}
