import type { SendMailOptions } from 'nodemailer';
import { composeMail, mailbox, rfcDate, unstructured, type HeaderField } from './compose.js';

/** One letter to one person, everything decided. */
export interface OutgoingMail {
  /** The mailbox it comes from; bounces go there too unless the server's configuration says otherwise. */
  readonly from: Named;
  readonly to: Named;
  /** Address with the reply token; '' for none. */
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  /** '' for a text-only letter. */
  readonly html: string;
  /** With angle brackets; the same at every attempt. */
  readonly messageId: string;
  /** With angle brackets; '' for none. */
  readonly inReplyTo: string;
  /** With angle brackets, oldest first. */
  readonly references: readonly string[];
  /** RFC 3834, 5; '' for a person's words passed on. */
  readonly autoSubmitted: 'auto-replied' | 'auto-generated' | '';
  /** Value of X-Deskgate. */
  readonly deskgate: string;
  readonly attachments: readonly OutgoingAttachment[];
  readonly date: Date;
}

export interface Named {
  /** '' for none. */
  readonly name: string;
  readonly address: string;
}

export interface OutgoingAttachment {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
  /** Without angle brackets; null for none. */
  readonly contentId: string | null;
  readonly inline: boolean;
}

/** Exchange drops a header field longer than this, and other servers refuse the mail; the thread's root stays first. */
const maximumReferences = 30;

/**
 * What programs may send back (MS-OXCMAIL 2.2.3.2.14). Not "All": that asks Exchange to suppress non-delivery reports
 * too (NDR), and a letter that did not arrive would go unnoticed.
 */
const suppress = { automatic: 'DR, RN, NRN, OOF, AutoReply', person: 'OOF, AutoReply' } as const;

/** What the library sends: an envelope and the whole mail, written by composeMail. */
export function mailOptions(mail: OutgoingMail, envelopeFrom: string): SendMailOptions {
  return {
    // RFC 3834, 3.3 would have the null return path on automatic responses. Then nobody hears of a letter that cannot
    // be delivered; loops are prevented by Auto-Submitted, X-Deskgate and the cap per person instead.
    envelope: { from: envelopeFrom, to: [mail.to.address], size: atLeast(mail) },
    messageId: mail.messageId,
    raw: composeMail(headerOf(mail), mail),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Only the values given here end up in the mail, each in its own field of the header. */
function headerOf(mail: OutgoingMail): readonly HeaderField[] {
  const references = shortened(mail.references.filter(isMessageId)).join(' ');
  const replyTo = isAddress(mail.replyTo) ? mail.replyTo : '';
  const fields: readonly HeaderField[] = [
    ['From', mailbox(mail.from)],
    ['To', mailbox(mail.to)],
    ['Reply-To', replyTo === '' ? '' : mailbox({ name: '', address: replyTo })],
    ['Subject', unstructured(mail.subject)],
    ['Date', rfcDate(mail.date)],
    ['Message-ID', mail.messageId],
    ['In-Reply-To', isMessageId(mail.inReplyTo) ? mail.inReplyTo : ''],
    ['References', references],
    ['Auto-Submitted', mail.autoSubmitted],
    ['X-Auto-Response-Suppress', mail.autoSubmitted === '' ? suppress.person : suppress.automatic],
    ['X-Deskgate', unstructured(mail.deskgate)],
  ];
  return fields.filter(([, value]) => value !== '');
}

/** Bytes that the mail will have at the least (base64 in lines of 76), so that SIZE can refuse it before it is sent. */
function atLeast({ text, html, attachments }: OutgoingMail): number {
  const files = attachments.reduce((sum, { content }) => sum + content.byteLength, 0);
  return text.length + html.length + Math.floor((files * 4 * 78) / (3 * 76));
}

/** A msg-id (RFC 5322, 3.6.4) as seen in practice: anything between angle brackets without blanks. */
export function isMessageId(value: string): boolean {
  return /^<[^\s<>\u0000-\u001f\u007f]{1,900}>$/.test(value);
}

/** An addr-spec that is safe in an envelope and a header: one "@", no blanks, brackets, quotes, lists or controls. */
export function isAddress(value: string): boolean {
  return (
    value.length <= 320 &&
    /^[^\s<>()[\]\\,;:"@\u0000-\u001f\u007f]+@[^\s<>()[\]\\,;:"@\u0000-\u001f\u007f]+$/.test(value)
  );
}

function shortened(references: readonly string[]): string[] {
  if (references.length <= maximumReferences) return [...references];
  return [...references.slice(0, 1), ...references.slice(1 - maximumReferences)];
}
