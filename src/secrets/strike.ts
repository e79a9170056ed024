import type { Find } from './find.js';
import { markOf } from './mark.js';
import type { Page } from './page.js';

/**
 * The raw part with a mark in place of each find. Where tags or invisible characters split a value, they stay and the
 * visible characters go. Without finds the very same string.
 */
export function strike(page: Page, finds: readonly Find[]): string {
  if (finds.length === 0) return page.raw;
  const edits: { readonly from: number; readonly to: number; readonly mark: string }[] = [];
  for (const find of finds) {
    let mark = markOf(find.kind);
    for (let at = find.start; at < find.end; at += 1) {
      const from = page.from === null ? at : (page.from[at] ?? page.raw.length);
      const to = page.to === null ? at + 1 : (page.to[at] ?? page.raw.length);
      if (from === to) continue;
      edits.push({ from, to, mark });
      mark = '';
    }
  }
  // What stands in an attribute is read after the text behind it.
  if (page.from !== null) edits.sort((a, b) => a.from - b.from);
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, mark } of edits) {
    if (from < done) continue;
    pieces.push(page.raw.slice(done, from), mark);
    done = to;
  }
  pieces.push(page.raw.slice(done));
  return pieces.join('');
}
