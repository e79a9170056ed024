import type { Find, Scene } from './find.js';
import { isTag, shapeOf } from './shape.js';

const candidate = /(?<![^\s(["“'‘,:=>/-])[^\s"“”()[\],;:/\uE000]{5,60}/gu;

/**
 * What nobody writes but as a password (letters with digits and signs amid them), in a mail that speaks of passwords or
 * of logging in, needs no slot.
 */
export function stray({ page, topic }: Scene): readonly Find[] {
  if (!topic.password && !topic.login && !topic.wifi) return [];
  const finds: Find[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(page.text); match !== null; match = candidate.exec(page.text)) {
    if (!/[!#$%^&*@+~]/.test(match[0])) continue;
    const core = match[0].replace(/^[*_'‘`]+/, '');
    const start = match.index + match[0].length - core.length;
    const text = core.replace(/[.?'’`»]+$/, '');
    if (shapeOf(text) !== 'strong' || isTag(text)) continue;
    if (/^\w+=|[?&]\w+=|^\d+[+@]|\*$/.test(text) && !/[!#$]/.test(text)) continue;
    // Part of an address or a path.
    if (/[/@.\w]/.test(page.text[start - 1] ?? ' ') && page.text.slice(Math.max(0, start - 80), start).includes('://'))
      continue;
    finds.push({ start, end: start + text.length, kind: 'password', rule: 'stray' });
  }
  return finds;
}
