import { findAttributions } from './attribution.js';
import { headerBlockAt } from './header-block.js';
import { isSeparator } from './trail.js';

/** Lines of a signature that are worth reading; disclaimers go on for longer. */
const most = 25;

/**
 * What stands under the writer's own words and above anything quoted: the signature, '' when there is none. A line of
 * the text that `visible` has not is taken for one only below the last that it has.
 */
export function signedWith({ text, visible }: { readonly text: string; readonly visible: string }): string {
  const lines = text.split('\n');
  const shown = visible.split('\n').filter((line) => line.trim() !== '');
  let from = 0;
  for (const wanted of shown) {
    const at = lines.indexOf(wanted, from);
    if (at === -1) return '';
    from = at + 1;
  }
  const below = lines.slice(from, from + 4 * most);
  const attributions = findAttributions(below);
  const end = below.findIndex(
    (line, at) => /^[ \t]{0,3}>/.test(line) || isSeparator(line) || attributions.has(at) || headerBlockAt(below, at),
  );
  return below
    .slice(0, end === -1 ? below.length : end)
    .slice(0, most)
    .join('\n')
    .trim();
}
