import type { Cue } from './cue.js';
import { denied } from './data/words.js';
import type { Scene } from './find.js';
import { masked } from './mark.js';
import type { Span } from './page.js';
import { isTag } from './shape.js';
import { readDigits, readValue, type Value } from './value.js';

const joint =
  /(?:[ \t]{0,4}(?:["”'’][ \t]{0,2})?(?:,|\/|\bor\b|\band\b|\bthen\b|\by\b|\bo\b|\bet\b|\bou\b|;|\n))+[ \t]{0,40}(?:(?:then|maybe|even|also|possibly|and|or|sometimes|the new one,?|with) )?/y;

/** "X or Y", "X, Y and Z", "Ana 2201, Bo 2202": values that go on after one, in the same make. */
export function more({ page }: Scene, cue: Pick<Cue, 'plural'>, first: Span, firstValue: Value): readonly Span[] {
  const spans: Span[] = [];
  let end = Math.max(first.end, firstValue.quoted ? firstValue.next : first.end);
  const sample = page.text.slice(first.start, first.end);
  for (let count = 0; count < 60; count += 1) {
    joint.lastIndex = end;
    const gap = joint.exec(page.fold);
    if (gap === null || gap[0] === '' || (gap[0].includes('\n') && !cue.plural)) break;
    let value = readValue(page, joint.lastIndex);
    if (value === null || value.shape === 'mark') break;
    // A name before the value: "Ana 2201".
    if (value.shape === 'word' && cue.plural && !denied.has(value.fold)) value = readValue(page, value.next);
    if (value === null || value.text.includes(masked) || !alike(sample, value)) break;
    const digits = value.shape === 'digits' ? readDigits(page, value.start) : null;
    const span = digits ?? { start: value.start, end: value.end };
    spans.push(span);
    end = value.quoted ? value.next : span.end;
  }
  return spans;
}

function alike(sample: string, value: Value): boolean {
  if (/^[\d #*-]+$/.test(sample)) return value.shape === 'digits' && Math.abs(sample.length - value.text.length) <= 1;
  if (value.shape === 'strong') return true;
  return value.shape === 'mixed' && /\d/.test(sample) && !isTag(value.text);
}
