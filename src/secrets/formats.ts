import { formats as known } from './data/formats.js';
import type { Find, Scene } from './find.js';
import { isPlaceholder } from './shape.js';

// One scan for all hints: hardly any mail holds one.
const anyHint = new RegExp(
  known.flatMap((format) => format.hint.map((hint) => hint.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))).join('|'),
);

/** Tokens, key blocks, credentials in links and commands: known by their format alone. */
export function formats({ page, patterns }: Scene): readonly Find[] {
  const finds: Find[] = [];
  const hinted = anyHint.test(page.fold);
  for (const format of known) {
    if (format.hint.length > 0 && (!hinted || !format.hint.some((hint) => page.fold.includes(hint)))) continue;
    format.pattern.lastIndex = 0;
    for (let match = format.pattern.exec(page.text); match !== null; match = format.pattern.exec(page.text)) {
      const secret = (match[1] ?? match[0]).trimEnd();
      if (secret === '') continue;
      const start = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(secret));
      if (!isPlaceholder(secret) && !secret.includes('\uE000'))
        finds.push({ start, end: start + secret.length, kind: format.kind, rule: `format:${format.name}` });
    }
  }
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(page.text); match !== null; match = pattern.exec(page.text)) {
      finds.push({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'district pattern',
        rule: 'district-pattern',
      });
    }
  }
  return finds;
}
