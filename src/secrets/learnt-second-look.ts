import { build } from './build.js';
import type { Find } from './find.js';
import type { Ready } from './learnt-features.js';
import { form, gap } from './learnt-tokens.js';

/** What is known of a page after the first look. */
export interface Looked {
  readonly page: Ready;
  /** For each token the sum of the first look. */
  readonly sums: Float32Array;
  /** What the rules found on the page, in order. */
  readonly finds: readonly Find[];
}

/** Below this sum of the first look a token that no rule took is not looked at again. */
export const doubtful = -4;
export const questions = 30;
/** The sum of a token that is not looked at. */
export const nothing = -9;

/** A token that is looked at again, and the answers to the questions about it. */
export interface Again {
  readonly page: number;
  readonly token: number;
  /** The find of the rules it is part of. */
  readonly find: Find | null;
  readonly answers: Float32Array;
}

interface Best {
  most: number;
  by: number;
  second: number;
  count: number;
  ruled: number;
}

/** The best of all tokens that share a key, and how many of them the rules took. */
type Company = Map<number | string, Best>;

function join(company: Company, key: number | string, at: number, sum: number, ruled: boolean): void {
  const best = company.get(key);
  if (best === undefined) {
    company.set(key, { most: sum, by: at, second: nothing, count: 1, ruled: ruled ? 1 : 0 });
    return;
  }
  best.count += 1;
  if (ruled) best.ruled += 1;
  if (sum > best.most) {
    best.second = best.most;
    best.most = sum;
    best.by = at;
  } else if (sum > best.second) best.second = sum;
}

/** Writes the best sum of the others and how many of them the rules took. */
function tell(
  company: Company,
  key: number | string,
  at: number,
  ruled: boolean,
  into: Float32Array,
  from: number,
): void {
  const best = company.get(key);
  into[from] = best === undefined ? nothing : best.by === at ? best.second : best.most;
  into[from + 1] = (best?.ruled ?? 0) - (ruled ? 1 : 0);
}

/** Asks again about each token that may be a value, now that the whole mail has been looked at once. */
export function secondLook(pages: readonly Looked[]): readonly Again[] {
  let whole = 0;
  let total = 0;
  let rules = 0;
  let numbers = 0;
  let most = nothing;
  let second = nothing;
  const tops: number[] = [];
  for (const { page, sums, finds } of pages) {
    whole += page.tokens.count;
    rules += finds.length;
    for (let at = 0; at < page.tokens.count; at += 1) {
      const sum = sums[at] ?? nothing;
      total += Math.max(sum, -8);
      if ((page.tokens.form[at] ?? 0) >= form.digits2) numbers += 1;
      if (sum > most) {
        second = most;
        most = sum;
      } else if (sum > second) second = sum;
      if (sum > doubtful) tops.push(sum);
    }
  }
  tops.sort((a, b) => b - a);
  const again: Again[] = [];
  for (const [index, { page, sums, finds }] of pages.entries()) {
    const { tokens } = page;
    const { count, line, lines } = tokens;
    const held = holders(page, finds);
    const shapes = new Map() as Company;
    const columns = new Map() as Company;
    const stems = new Map() as Company;
    const candidates: number[] = [];
    for (let at = 0; at < count; at += 1) {
      if ((sums[at] ?? nothing) <= doubtful && held[at] === undefined) continue;
      candidates.push(at);
      const ruled = held[at] !== undefined;
      const sum = sums[at] ?? nothing;
      join(shapes, shapeKey(page, at), at, sum, ruled);
      join(columns, columnKey(page, at), at, sum, ruled);
      join(stems, stemKey(page, at), at, sum, ruled);
    }
    for (const at of candidates) {
      const row = line[at] ?? 0;
      const first = lines[row] ?? 0;
      const end = lines[row + 1] ?? count;
      const sum = sums[at] ?? nothing;
      const find = held[at] ?? null;
      const answers = new Float32Array(questions);
      let best = nothing;
      let ruledLine = 0;
      for (let other = Math.max(first, at - 40); other < Math.min(end, at + 40); other += 1) {
        best = Math.max(best, sums[other] ?? nothing);
        if (held[other] !== undefined) ruledLine = 1;
      }
      answers[0] = sum;
      answers[1] = at > 0 ? (sums[at - 1] ?? nothing) : nothing;
      answers[2] = at + 1 < count ? (sums[at + 1] ?? nothing) : nothing;
      answers[3] = at > 1 ? (sums[at - 2] ?? nothing) : nothing;
      answers[4] = at + 2 < count ? (sums[at + 2] ?? nothing) : nothing;
      answers[5] = best;
      answers[6] = most;
      answers[7] = rank(tops, sum);
      answers[8] = sum >= most ? second : most;
      answers[9] = tokens.form[at] ?? 0;
      answers[10] = Math.min((tokens.end[at] ?? 0) - (tokens.start[at] ?? 0), 100);
      answers[11] = find === null ? 0 : trustOf(find.rule);
      answers[12] = Math.min(rules, 6);
      answers[13] = ruledLine;
      answers[14] =
        build(tokens.page.text.slice(tokens.start[at], Math.min(tokens.end[at] ?? 0, (tokens.start[at] ?? 0) + 80))) ??
        -1;
      answers[15] = ((tokens.gap[at] ?? 0) & gap.newline) !== 0 ? 1 : tokens.gap[at] === 0 ? 0 : 2;
      answers[16] = Math.min(end - first, 20);
      answers[17] = Math.min(whole, 300);
      answers[18] = Math.min(page.seen.get(tokens.word[at] ?? 0) ?? 1, 4);
      answers[19] = total / Math.max(1, whole);
      answers[20] = (held[at - 1] === undefined ? 0 : 1) + (held[at + 1] === undefined ? 0 : 1);
      answers[21] = Math.min(numbers, 30);
      tell(shapes, shapeKey(page, at), at, find !== null, answers, 22);
      tell(columns, columnKey(page, at), at, find !== null, answers, 24);
      tell(stems, stemKey(page, at), at, find !== null, answers, 26);
      answers[28] = Math.min(at - first, 20);
      answers[29] = shapes.get(shapeKey(page, at))?.count ?? 1;
      again.push({ page: index, token: at, find, answers });
    }
  }
  return again;
}

function rank(tops: readonly number[], sum: number): number {
  let at = 0;
  while (at < 8 && at < tops.length && (tops[at] ?? nothing) > sum) at += 1;
  return at;
}

function holders(page: Ready, finds: readonly Find[]): readonly (Find | undefined)[] {
  const { tokens } = page;
  const held: (Find | undefined)[] = new Array<Find | undefined>(tokens.count).fill(undefined);
  let at = 0;
  for (const find of finds) {
    while (at < tokens.count && (tokens.end[at] ?? 0) <= find.start) at += 1;
    for (let index = at; index < tokens.count && (tokens.start[index] ?? 0) < find.end; index += 1) held[index] = find;
  }
  return held;
}

function trustOf(rule: string): number {
  if (/^(?:phrase|bare|stray|told|list|pair|parallel)/.test(rule)) return 1;
  if (/^(?:device|answer|spoken|before-cue)/.test(rule)) return 2;
  if (/^(?:weighed|reply)/.test(rule)) return 3;
  return 4;
}

function shapeKey(page: Ready, at: number): number | string {
  const { tokens } = page;
  if ((tokens.form[at] ?? 0) < form.digits2) return -at - 1;
  return tokens.page.text
    .slice(tokens.start[at], Math.min(tokens.end[at] ?? 0, (tokens.start[at] ?? 0) + 40))
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\d/g, '9');
}

function columnKey(page: Ready, at: number): number {
  const { tokens } = page;
  const first = tokens.lines[tokens.line[at] ?? 0] ?? 0;
  return Math.min(at - first, 999) * 100 + (tokens.form[at] ?? 0);
}

function stemKey(page: Ready, at: number): number | string {
  const letters = (page.tokens.fold[at] ?? '').slice(0, 40).replace(/[^\p{L}]+/gu, '');
  return letters.length < 4 ? -at - 1 : letters;
}
