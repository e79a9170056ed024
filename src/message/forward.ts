import { normaliseAddress } from './address.js';
import { cleanLine, shorten } from './clean.js';
import { limits } from './limits.js';
import type { Attachment, Forwarded } from './message.js';
import { parseAddresses } from './address.js';
import { fieldValue, readHeader } from './fields.js';
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
export function findForwarded(subject: string, text: string): Forwarded | null {
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

/** Words of one's own beside which an attached mail is still the matter: "See attached, can you help her?" */
const covering = 400;

/** The same for a mail that was attached as a whole: the only one, under a forward's subject or few words. */
export function findAttached(subject: string, text: string, files: readonly Attachment[]): Forwarded | null {
  const mails = files.filter((file) => file.type === 'message/rfc822' || file.type === 'message/global');
  const [mail] = mails;
  if (mail === undefined || mails.length > 1 || replyPrefix.test(subject)) return null;
  if (!forwardPrefix.test(subject) && text.trim().length > covering) return null;
  const bytes = Buffer.from(mail.content.buffer, mail.content.byteOffset, mail.content.byteLength);
  const field = readHeader(bytes, 0, limits.partHeaderBytes).fields.find((one) => one.name === 'from');
  const from = field === undefined ? undefined : parseAddresses(fieldValue(bytes, field), 1).addresses[0];
  return from === undefined ? null : { from, attached: true };
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
function readAuthor(value: string): Forwarded | null {
  const bracketed = /[<[(]\s*(?:mailto:)?([^\s<>[\]()]{3,320})\s*[>\])]/i.exec(value);
  const bare = /[^\s<>[\]():;,"]{1,200}@[^\s<>[\]():;,"]{1,200}/.exec(value);
  const address = normaliseAddress(bracketed?.[1] ?? '') ?? normaliseAddress(bare?.[0] ?? '');
  if (address === null) return null;
  const before = value.slice(0, bracketed?.index ?? bare?.index ?? 0);
  const name = cleanLine(before).replace(/^["'*]+|["'*]+$/g, '');
  return { from: { name: shorten(name, limits.displayName), address }, attached: false };
}
