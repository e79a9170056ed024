import { deviceNames, makers } from './data/device-words.js';

const device = alternatives(deviceNames);
const maker = alternatives(makers);
// "Dell Latitude 5420 laptop", "HP printer", "smart board"; a maker's model stands for the device by itself.
const withName = new RegExp(
  `(?<![\\p{L}\\p{N}@.])((?:(?:${maker})\\s(?:[\\p{L}\\p{N}-]{1,15}\\s){0,3}?)?(?:${device})(?:e?s)?)(?![\\p{L}\\p{N}@]|-\\p{L})`,
  'iu',
);
const model = new RegExp(
  `(?<![\\p{L}\\p{N}@.])((?:${maker})\\s(?:\\p{L}[\\p{L}-]{2,15}\\s)?(?=[\\p{L}-]{0,8}\\d)[\\p{L}\\p{N}-]{2,12})(?![\\p{L}\\p{N}@])`,
  'iu',
);

/** The first device that a text names, in its words; null when it names none. */
export function deviceIn(text: string): string | null {
  const found = withName.exec(text)?.[1] ?? model.exec(text)?.[1];
  return found === undefined ? null : found.replace(/\s+/g, ' ').trim();
}

const tagCue =
  '(?:(?:asset|inventory|property|service)\\s*(?:tag|id|number|no\\.?|#)|asset|bar\\s?code|tag\\s*(?:number|no\\.?|#|:|is)|tags?(?=\\s\\d{4})|serial(?:\\s*(?:number|no\\.?|#))?|s/n|placa(?:\\s+de\\s+inventario)?|etiqueta|inventario|n[uú]mero\\s+de\\s+(?:serie|inventario|activo)|activo)';
const tagged = new RegExp(
  `(?<![\\p{L}\\p{N}])${tagCue}(?![\\p{L}])(?:\\s*(?:#|:|is|es|number|no\\.?|n[uú]mero|de|del|the|tag)){0,3}\\s*#?((?=[\\p{L}-]{0,8}\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}-]{2,19})(?![\\p{L}\\p{N}]|[:/.]\\d)`,
  'iu',
);

/**
 * The tag or serial number of a device: behind a word for it, or by the district's own patterns, in which # stands for a
 * digit and @ for a letter. `prefixes` are those of ticket numbers, which are no tags.
 */
export function assetTagIn(text: string, patterns: readonly string[], prefixes: readonly string[]): string | null {
  const cued = tagged.exec(text)?.[1];
  if (cued !== undefined && !isTicket(cued, prefixes)) return cued;
  for (const pattern of patterns) {
    for (const [match] of text.matchAll(shapeOf(pattern))) if (!isTicket(match, prefixes)) return match;
  }
  return null;
}

function isTicket(tag: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => tag.toUpperCase().startsWith(`${prefix}-`));
}

function shapeOf(pattern: string): RegExp {
  const body = pattern
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll('#', '\\d')
    .replaceAll('@', '[A-Za-z]');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${body}(?![\\p{L}\\p{N}-])`, 'giu');
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\s-]+/g, '[\\s-]?'))
    .join('|');
}
