import type { Find } from './find.js';
import { mostTokens, tokensOf } from './judgement/tokens.js';
import type { Page } from './page.js';

/** Finds of one page as they stand on another. */
export type Carry = (finds: readonly Find[]) => readonly Find[];

/**
 * For an HTML part that says word for word what the text says, as mail programs write it: what was found in the text as it stands
 * in the HTML. Null when the words differ, or when the HTML has a table, whose cells tell more than the text.
 */
export function carriedOver(text: Page, html: Page): Carry | null {
  if (/<t[dh][\s>]/i.test(html.raw)) return null;
  const [from, to] = [tokensOf(text), tokensOf(html)];
  if (from.count !== to.count || from.count >= mostTokens || from.fold.some((fold, at) => fold !== to.fold[at]))
    return null;
  return (finds) =>
    finds.flatMap((find) => {
      const first = from.end.findIndex((end) => end > find.start);
      const last = from.start.findLastIndex((start) => start < find.end);
      if (first < 0 || last < first) return [];
      const start = (to.start[first] ?? 0) + Math.max(0, find.start - (from.start[first] ?? 0));
      const end = (to.end[last] ?? 0) - Math.max(0, (from.end[last] ?? 0) - find.end);
      return [{ ...find, start, end }];
    });
}
