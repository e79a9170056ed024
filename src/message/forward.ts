import { normaliseAddress } from './address.js';
import { cleanLine, shorten } from './clean.js';
import { limits } from './limits.js';
import type { Address } from './message.js';
import { fromLabel, headerBlockAt } from './trail.js';

/** Prefixes of a forwarded mail's subject: English, Spanish, French, German, Portuguese, Italian. */
const forwardPrefix = /^\s*(?:fwd?|wg|tr|rv|reenv|enc|i|doorst)\s*(?:\[\d+\])?\s*:/i;
const replyPrefix = /^\s*(?:re|aw|antw|sv|rép|ré|odp|res|rif)\s*(?:\[\d+\])?\s*:/i;

/** Lines that a mail program writes above a mail it forwards inline. */
const forwardLine =
  /^\s*(?:-{4,}\s*(?:forwarded message|original message forwarded|mensaje reenviado|message transféré|weitergeleitete nachricht|mensagem encaminhada|messaggio inoltrato|forwarded by [^-]{1,200})\s*-{0,20}.{0,20}|begin forwarded message\s*:|inicio del mensaje reenviado\s*:|début du message (?:réexpédié|transféré)\s*:|anfang der weitergeleiteten (?:nachricht|e-mail)\s*:)\s*$/i;

/**
 * The original writer of a mail that was forwarded inline; null when nothing was forwarded or the address is not plainly
 * stated. Looks only at lines that stand unquoted and before any reply's trail.
 */
export function findForwarded(subject: string, text: string): { readonly from: Address } | null {
  const start = forwardStart(subject, text);
  if (start === null) return null;
  const lines = text.split('\n', start + 40).slice(start);
  for (const line of lines.slice(0, 12)) {
    if (line.length > limits.examinedLine) return null;
    // Apple Mail quotes what it forwards.
    const value = fromLabel(line.replace(/^> ?/, ''));
    if (value !== null) return readAuthor(value);
  }
  return null;
}

/** True when the mail carries another one on, whoever wrote it: nothing of it is quoted trail. */
export function isForward(subject: string, text: string): boolean {
  return forwardStart(subject, text) !== null;
}

/** Index of the line where the forwarded mail begins. */
function forwardStart(subject: string, text: string): number | null {
  const byPrefix = forwardPrefix.test(subject);
  const lines = text.split('\n', 2000);
  for (const [index, line] of lines.entries()) {
    if (line.length > limits.examinedLine || line.startsWith('>')) continue;
    if (forwardLine.test(line)) return replyPrefix.test(subject) && index > 0 && !byPrefix ? null : index;
    // Outlook writes the same block above a reply's trail; only the subject tells the two apart.
    if (headerBlockAt(lines, index)) return byPrefix ? index : null;
  }
  return null;
}

/** "Ann Teacher <ann@school.example>", "[mailto:...]", "*From:* ..." and a bare address. */
function readAuthor(value: string): { readonly from: Address } | null {
  const bracketed = /[<[(]\s*(?:mailto:)?([^\s<>[\]()]{3,320})\s*[>\])]/i.exec(value);
  const bare = /[^\s<>[\]():;,"]{1,200}@[^\s<>[\]():;,"]{1,200}/.exec(value);
  const address = normaliseAddress(bracketed?.[1] ?? '') ?? normaliseAddress(bare?.[0] ?? '');
  if (address === null) return null;
  const before = value.slice(0, bracketed?.index ?? bare?.index ?? 0);
  const name = cleanLine(before).replace(/^["'*]+|["'*]+$/g, '');
  return { from: { name: shorten(name, limits.displayName), address } };
}
