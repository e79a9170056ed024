import { normaliseAddress } from './address.js';
import { cleanLine, shorten } from './clean.js';
import { readMessageId } from './references.js';
import type { Bounce } from './message.js';

/** What is needed of a mail to tell whether it reports a delivery that failed. */
export interface BounceSigns {
  readonly type: string;
  readonly reportType: string;
  readonly from: string;
  readonly returnPath: string | null;
  readonly subject: string;
  readonly failedRecipients: string | null;
  /** In-Reply-To and References, nearest first. */
  readonly answers: readonly string[];
  readonly text: string;
  /** Content of message/delivery-status, '' when there is none. */
  readonly status: string;
  /** Header of the enclosed original, '' when it does not come along. */
  readonly original: string;
}

/**
 * Reads a delivery status notification: RFC 3464, or the free-form reports of qmail, Exim, Postfix, Exchange and Gmail. Null when the
 * mail is none or reports a success. A person who forwards a bounce writes no bounce: free text alone is believed only
 * from a mailer.
 */
export function readBounce(mail: BounceSigns): Bounce | null {
  if (mail.status !== '') return fromStatus(mail);
  const report = mail.type === 'multipart/report' && mail.reportType === 'delivery-status';
  if (!report && !fromMailer(mail) && mail.failedRecipients === null) return null;
  const recipient = normaliseAddress((mail.failedRecipients ?? '').split(',')[0] ?? '') ?? recipientIn(mail.text);
  if (recipient === '' && !report && !failurePhrase.test(mail.subject)) return null;
  const line = diagnosticLine(mail.text);
  const status = statusIn(line) || statusIn(mail.text.slice(0, 20_000));
  const delayed = status.startsWith('4') || /\bdelay(ed)?\b|verzögert|retardé|retrasad/i.test(mail.subject);
  return { recipient, status, permanent: !delayed, about: aboutOf(mail), diagnostic: line };
}

interface Recipient {
  readonly recipient: string;
  readonly action: string;
  readonly status: string;
  readonly diagnostic: string;
}

/** The worst recipient of the report speaks for it; a report of successes alone is no bounce. */
function fromStatus(mail: BounceSigns): Bounce | null {
  const groups = statusGroups(mail.status);
  const worst = groups.find((one) => isFailed(one)) ?? groups.find((one) => isDelayed(one));
  if (worst === undefined) return null;
  return {
    recipient: worst.recipient,
    status: worst.status,
    permanent: isFailed(worst),
    about: aboutOf(mail),
    diagnostic: worst.diagnostic || diagnosticLine(mail.text),
  };
}

function isFailed(one: Recipient): boolean {
  return one.action === 'failed' || (one.action === '' && one.status.startsWith('5'));
}

function isDelayed(one: Recipient): boolean {
  return one.action === 'delayed' || one.status.startsWith('4');
}

/** Fields of each recipient; groups stand apart by blank lines (RFC 3464, 2.1). */
function statusGroups(status: string): readonly Recipient[] {
  const groups: Recipient[] = [];
  for (const group of status
    .slice(0, 200_000)
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n[ \t]*\n/)) {
    const fields = new Map<string, string>();
    for (const line of group.split('\n')) {
      const colon = line.indexOf(':');
      if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
    }
    const recipient =
      withoutType(fields.get('original-recipient') ?? '') || withoutType(fields.get('final-recipient') ?? '');
    const action = /^[a-z]+/i.exec(fields.get('action') ?? '')?.[0].toLowerCase() ?? '';
    const code = statusIn(fields.get('status') ?? '');
    if (recipient === '' && action === '' && code === '') continue;
    const diagnostic = cleanLine(withoutType(fields.get('diagnostic-code') ?? ''));
    groups.push({
      recipient: normaliseAddress(recipient.replace(/^<|>$/g, '')) ?? '',
      action,
      status: code,
      diagnostic: shorten(diagnostic, 500),
    });
  }
  return groups;
}

function withoutType(value: string): string {
  return value.replace(/^\s*[a-z0-9-]{1,30}\s*;\s*/i, '').trim();
}

function statusIn(text: string): string {
  return /(?:^|[\s#(;-])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(text)?.[1] ?? '';
}

function aboutOf(mail: BounceSigns): string | null {
  const field = /^message-id[ \t]*:((?:.|\n[ \t]){0,1200})/im.exec(mail.original);
  return readMessageId(field?.[1] ?? null) ?? messageIdIn(mail.text) ?? mail.answers[0] ?? null;
}

/** qmail, Exim and others append the original as text. */
function messageIdIn(text: string): string | null {
  const field = /^[> \t]{0,4}message-id:[ \t]*(<[^<>\s]{3,900}>)/im.exec(text);
  return readMessageId(field?.[1] ?? null);
}

const failurePhrase =
  /undeliver|delivery (status notification|has failed|failure|failed|incomplete)|returned mail|mail delivery (failed|failure|system)|failure notice|message not delivered|could not be delivered|non remis|unzustellbar|no se puede entregar|não (?:foi )?(?:possível )?entreg|message status - undeliverable|nicht zugestellt|no se ha podido entregar|no entregado|échec de la remise|delayed mail|warning: message/i;

function fromMailer(mail: BounceSigns): boolean {
  const local = mail.from.split('@')[0] ?? '';
  const mailer = /^(mailer-daemon|mail-daemon|postmaster|mdaemon|microsoftexchange[0-9a-f]*)$/.test(local);
  return failurePhrase.test(mail.subject) && (mailer || mail.returnPath === '');
}

/** The shapes in which mailers name the recipient, most particular first. */
const recipientShapes = [
  /^[ \t]{0,8}<([^<>\s]{3,320})>:?[ \t]*$/m, // qmail, Yahoo, Sendmail
  /^<([^<>\s]{3,320})>(?: \(expanded from <[^<>\s]{3,320}>\))?: /m, // Postfix
  /^[ \t]{1,8}([^\s@<>:]{1,200}@[^\s@<>:]{1,200})[ \t]*(?:\([^()\n]{0,200}\))?$/m, // Exim, Domino, GroupWise
  /message wasn't delivered to ([^\s@<>]{1,200}@[^\s@<>]{1,200}) because/i, // Gmail
  /(?:failed to these recipients or (?:groups|distribution lists)|recipients? or groups?):\s{1,20}(?:[^\n@]{0,200}[(<])?([^\s@<>()]{1,200}@[^\s@<>()]{1,200})/i, // Exchange
  /(?:your message to|ihre nachricht an|su mensaje para|votre message à)\s{1,20}<?([^\s@<>()]{1,200}@[^\s@<>()]{1,200}?)>?\s+(?:couldn't|could not|wasn't|konnte|no se|n'a)/i, // Office 365
  /(?:recipients|destinatarios o grupos|destinataires ou groupes suivants|empfänger oder gruppen|destinatários ou grupos)\s?:\s{1,20}(?:[^\n@]{0,200}[(<])?([^\s@<>()]{1,200}@[^\s@<>()]{1,200})/i, // Exchange, SES
  /(?:couldn't be delivered to|wasn't able to deliver your message to|delivery to the following recipients? failed[^:\n]{0,40}:)\s{1,20}<?([^\s@<>()]{1,200}@[^\s@<>()]{1,200})/i,
] as const;

function recipientIn(text: string): string {
  const start = text.slice(0, 20_000);
  for (const shape of recipientShapes) {
    const found = normaliseAddress((shape.exec(start)?.[1] ?? '').replace(/[.,;]$/, ''));
    if (found !== null) return found;
  }
  return '';
}

/** The line with the server's code, or "" when no line looks like one. */
function diagnosticLine(text: string): string {
  const lines = text.slice(0, 20_000).split('\n');
  const line = lines.find((one) => /\b[45]\d\d[ -]|[#( ][45]\.\d{1,3}\.\d{1,3}\b/.test(one.slice(0, 1000)));
  return shorten(cleanLine(line ?? ''), 500);
}
