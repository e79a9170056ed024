import type { Cue } from '../cue.js';
import { kinds } from '../data/kinds.js';
import type { Find } from '../find.js';
import type { Page, Span } from '../page.js';
import { columnsOf } from './columns.js';
import { tokensOf, type Tokens } from './tokens.js';
import { traitsOf, type Traits } from './traits.js';

/** One part of a mail with what the rules found on it; `subject` marks the subject line. */
export interface Sheet {
  readonly page: Page;
  readonly part: 'subject' | 'text' | 'html';
  readonly finds: readonly Find[];
  readonly cues: readonly Cue[];
}

/**
 * What the judgement knows of the tokens of a mail, all its pages in one row; an entry for each token in every column.
 * scripts/train-secrets.py learns from the same columns (scripts/secrets-clues.ts writes them down).
 */
export interface Clues {
  readonly pages: readonly Tokens[];
  /** Number of the page, and of the token on it. */
  readonly page: Uint8Array;
  readonly token: Int32Array;
  readonly count: number;
  readonly fold: readonly string[];
  /** What each is by itself. */
  readonly traits: readonly Traits[];
  /** Half of how often it comes on its page, up to four times. */
  readonly seen: Float32Array;
  /** What the column of a table is headed by that the token stands in, and the number of the column; "" and 0 elsewhere. */
  readonly head: readonly string[];
  readonly column: Int32Array;
  /** Bits of `gap` before and behind the token. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Number in `ruleNames` of the rule that took the token, 0 for none. */
  readonly rule: Uint8Array;
  /** 1 and more: the kind of secret it is a word for ("pasword"), by its number in `kinds`; 0 for none. */
  readonly cue: Uint8Array;
  readonly part: Uint8Array;
  /** How many tokens stand before and behind it in its line, and how long the line is, each up to a bound. */
  readonly place: Uint8Array;
  readonly fromEnd: Uint8Array;
  readonly width: Uint8Array;
}

export const parts = ['subject', 'text', 'html'] as const;
/** The rules whose word the judgement hears; others count as none. */
export const ruleNames = ['', 'after-cue', 'answer', 'pair', 'list', 'table', 'lock', 'format'] as const;
const ruleNumber: ReadonlyMap<string, number> = new Map(ruleNames.map((name, at) => [name, at]));

export function cluesOf(sheets: readonly Sheet[]): Clues {
  const pages = sheets.map(({ page }) => tokensOf(page));
  const columns = pages.map(columnsOf);
  const traits = pages.flatMap(traitsOn);
  const count = pages.reduce((sum, own) => sum + own.count, 0);
  const clues = {
    pages,
    page: new Uint8Array(count),
    token: new Int32Array(count),
    count,
    fold: pages.flatMap((own) => own.fold),
    traits,
    seen: new Float32Array(count),
    head: columns.flatMap(({ head }) => head),
    column: new Int32Array(count),
    before: new Int32Array(count),
    after: new Int32Array(count),
    rule: new Uint8Array(count),
    cue: new Uint8Array(count),
    part: new Uint8Array(count),
    place: new Uint8Array(count),
    fromEnd: new Uint8Array(count),
    width: new Uint8Array(count),
  };
  let at = 0;
  for (const [page, { finds, cues, part }] of sheets.entries()) {
    const tokens = pages[page];
    if (tokens === undefined) continue;
    const seen = new Map<string, number>();
    for (const fold of tokens.fold) seen.set(fold, (seen.get(fold) ?? 0) + 1);
    let find = 0;
    let cue = 0;
    for (let token = 0; token < tokens.count; token += 1, at += 1) {
      const start = tokens.start[token] ?? 0;
      const end = tokens.end[token] ?? 0;
      const line = tokens.line[token] ?? 0;
      const first = tokens.lines[line] ?? 0;
      const last = (tokens.lines[line + 1] ?? tokens.count) - 1;
      while (find < finds.length && (finds[find]?.end ?? 0) <= start) find += 1;
      const taken = finds[find];
      while (cue < cues.length && (cues[cue]?.end ?? 0) <= start) cue += 1;
      const said = cues[cue];
      clues.page[at] = page;
      clues.token[at] = token;
      clues.column[at] = columns[page]?.column[token] ?? 0;
      clues.before[at] = tokens.gap[token] ?? 0;
      clues.after[at] = tokens.gap[token + 1] ?? 0;
      clues.rule[at] = taken !== undefined && taken.start < end ? ruleOf(taken.rule) : 0;
      clues.cue[at] = said !== undefined && said.start < end ? 1 + kinds.indexOf(said.kind) : 0;
      clues.part[at] = parts.indexOf(part);
      clues.place[at] = Math.min(token - first, 5);
      clues.fromEnd[at] = Math.min(last - token, 5);
      clues.width[at] = Math.min(last - first, 9);
      clues.seen[at] = Math.min(seen.get(tokens.fold[token] ?? '') ?? 1, 4) / 2;
    }
  }
  return clues;
}

/** Where a token stands on its page. */
export function spanAt(clues: Clues, at: number): Span {
  const tokens = clues.pages[clues.page[at] ?? 0];
  const token = clues.token[at] ?? 0;
  return { start: tokens?.start[token] ?? 0, end: tokens?.end[token] ?? 0 };
}

function traitsOn({ page, count, start, end, fold }: Tokens): readonly Traits[] {
  return Array.from({ length: count }, (_, token) =>
    traitsOf(page.text.slice(start[token], end[token]), fold[token] ?? ''),
  );
}

function ruleOf(rule: string): number {
  const end = rule.search(/[: ]/);
  return ruleNumber.get(end < 0 ? rule : rule.slice(0, end)) ?? 0;
}
