import { cleanLine } from './clean.js';
import { limits } from './limits.js';

/** The Message-ID of the mail itself, with angle brackets; null when there is none worth the name. */
export function readMessageId(value: string | null): string | null {
  return value === null ? null : (readMessageIds(value)[0] ?? null);
}

/**
 * Message-IDs of In-Reply-To or References in the order of the header (RFC 5322, 3.6.4), each once. Ids folded in the middle are
 * joined; where no angle brackets stand at all, words with an @ count. Outlook's Thread-Index is no reference: it
 * outlives a changed subject and a new recipient.
 */
export function readMessageIds(value: string): readonly string[] {
  const found = new Set<string>();
  const bracketed = value.match(/<[^<>]{1,1100}>/g);
  const candidates = bracketed ?? value.split(/[\s,]+/).filter((word) => word.includes('@'));
  for (const candidate of candidates) {
    const id = cleanLine(candidate).replace(/[<>\s"]/g, '');
    if (id !== '' && id.length <= limits.messageId - 2) found.add(`<${id}>`);
  }
  return [...found];
}

/** References with the nearest mail first, as far as they are kept. */
export function nearestFirst(ids: readonly string[]): readonly string[] {
  return ids.slice(-limits.references).reverse();
}
