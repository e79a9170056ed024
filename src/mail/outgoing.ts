import type { SendMailOptions } from 'nodemailer';

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

/** The library's options for a letter. Only the values given here end up in the mail, each on its own line of the header. */
export function mailOptions(mail: OutgoingMail, envelopeFrom: string): SendMailOptions {
  const references = mail.references.filter(isMessageId);
  const replyTo = address(mail.replyTo);
  return {
    from: named(mail.from),
    to: named(mail.to),
    // RFC 3834, 3.3 would have the null return path on automatic responses. Then nobody hears of a letter that cannot
    // be delivered; loops are prevented by Auto-Submitted, X-Deskgate and the cap per person instead.
    envelope: { from: envelopeFrom, to: [mail.to.address], size: atLeast(mail) },
    ...(replyTo === '' ? {} : { replyTo }),
    subject: oneLine(mail.subject),
    text: mail.text,
    ...(mail.html === '' ? {} : { html: mail.html }),
    messageId: mail.messageId,
    ...(isMessageId(mail.inReplyTo) ? { inReplyTo: mail.inReplyTo } : {}),
    ...(references.length === 0 ? {} : { references: shortened(references) }),
    date: mail.date,
    headers: {
      ...(mail.autoSubmitted === '' ? {} : { 'Auto-Submitted': mail.autoSubmitted }),
      'X-Auto-Response-Suppress': mail.autoSubmitted === '' ? suppress.person : suppress.automatic,
      'X-Deskgate': oneLine(mail.deskgate),
    },
    attachments: mail.attachments.map(({ name, type, content, contentId, inline }) => ({
      filename: oneLine(name),
      content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
      contentType: mediaType(type),
      contentDisposition: inline ? 'inline' : 'attachment',
      ...(contentId !== null && isMessageId(`<${contentId}>`) ? { cid: contentId } : {}),
    })),
    textEncoding: 'quoted-printable',
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
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

function address(value: string): string {
  return isAddress(value) ? value : '';
}

function named({ name, address: value }: Named): { name: string; address: string } {
  return { name: oneLine(name), address: value };
}

function oneLine(value: string): string {
  return value.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
}

function shortened(references: readonly string[]): string[] {
  if (references.length <= maximumReferences) return [...references];
  return [...references.slice(0, 1), ...references.slice(1 - maximumReferences)];
}

/** A type that an attachment may have: a stranger's "multipart/..." or "message/..." would change the letter's structure. */
function mediaType(type: string): string {
  const plain = /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/i.test(type);
  return plain && !/^(multipart|message)\//i.test(type) ? type.toLowerCase() : 'application/octet-stream';
}
