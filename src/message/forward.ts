import { normaliseAddress } from './address.js';
import { cleanLine, shorten } from './clean.js';
import { limits } from './limits.js';
import type { Address } from './message.js';
import { findAttributions } from './attribution.js';
import { fromLabel, headerBlockAt } from './header-block.js';
import { isSeparator } from './trail.js';

/** Prefixes of a forwarded mail's subject: English, Spanish, French, German, Portuguese, Italian, Dutch, Vietnamese, Chinese. */
const forwardPrefix =
  /^\s*(?:fwd?|wg|tr|rv|reenv|enc|i|doorst|vs|vb|chuyển tiếp|转发|轉寄|转寄)\s*(?:\[\d+\])?\s*[:：]/iu;
const replyPrefix = /^\s*(?:re|aw|antw|sv|rép|ré|odp|res|rif|trả lời|回复|回覆|答复)\s*(?:\[\d+\])?\s*[:：]/iu;

const words =
  'forwarded message|forwarded mail|original message forwarded|mensaje reenviado|correo reenviado|message transféré|message réexpédié|mail transféré|courriel transféré|weitergeleitete (?:nachricht|mail|e-mail)|mensagem (?:re)?encaminhada|messaggio inoltrato|doorgestuurd bericht|thư (?:được )?chuyển tiếp|tin nhắn đã chuyển tiếp|转发的(?:消息|邮件)|轉寄的郵件|转发邮件信息|forwarded by [^-]{1,200}';
/** Lines that a mail program writes above a mail it forwards inline. */
const forwardLine = new RegExp(
  `^\\s*(?:[-=*_]{4,}\\s*(?:${words})\\s*[-=*_]{0,40}.{0,20}|begin forwarded message\\s*:|inicio del mensaje reenviado\\s*:|início da mensagem (?:re)?encaminhada\\s*:|début du (?:message|courriel) (?:réexpédié|transféré)\\s*:|anfang der weitergeleiteten (?:nachricht|e-mail)\\s*:|inizio messaggio inoltrato\\s*:|bắt đầu thư (?:được )?chuyển tiếp\\s*:|开始转发的邮件\\s*[:：])\\s*$`,
  'iu',
);

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
    if (/^\s{0,20}[-=*_]|[:：]\s*$/.test(line) && forwardLine.test(line)) {
      if (byPrefix || index === 0) return index;
      return replyPrefix.test(subject) || isWithinTrail(lines.slice(0, index)) ? null : index;
    }
    // Outlook and Samsung write the same lines above a reply's trail; only the subject tells the two apart.
    if (isSeparator(line) || headerBlockAt(lines, index)) return byPrefix ? index : null;
  }
  return null;
}

/** An attribution above: somebody answers a mail that had forwarded another. */
function isWithinTrail(above: readonly string[]): boolean {
  return [...findAttributions(above).values()].some((one) => one.dated);
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
