import type { Find } from './find.js';
import { markOf } from './mark.js';
import type { Page } from './page.js';

/**
 * The raw part with a mark in place of each find. Where tags or invisible characters split a value, they stay and the
 * visible characters go. Without finds the very same string.
 */
export function strike(page: Page, finds: readonly Find[]): string {
  if (finds.length === 0) return page.raw;
  const pieces: string[] = [];
  let done = 0;
  for (const find of finds) {
    let marked = false;
    for (let at = find.start; at < find.end; at += 1) {
      const from = page.from === null ? at : (page.from[at] ?? page.raw.length);
      const to = page.to === null ? at + 1 : (page.to[at] ?? page.raw.length);
      if (from === to || from < done) continue;
      if (from > done) pieces.push(page.raw.slice(done, from));
      if (!marked) pieces.push(markOf(find.kind));
      marked = true;
      done = to;
    }
  }
  pieces.push(page.raw.slice(done));
  return pieces.join('');
}
