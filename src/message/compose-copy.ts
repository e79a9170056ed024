import { createHash } from 'node:crypto';
import type { Address, Attachment, Message } from './message.js';
import { encodeBase64, encodeQuotedPrintable, headerLine, parameterLine } from './transfer.js';

/**
 * A plain mail made from a Message, for an original that cannot be rewritten in place: the header fields that are known, text,
 * HTML and attachments. The same message gives the same bytes.
 */
export function composeCopy(message: Message): Uint8Array {
  const boundary = (level: string): string =>
    `=_${level}_${createHash('sha256')
      .update(`${level}\n${message.messageId ?? ''}\n${message.text}`)
      .digest('hex')
      .slice(0, 40)}`;
  const text = entity('Content-Type: text/plain; charset=utf-8', message.text);
  const body =
    message.html === null
      ? text
      : multipart('alternative', boundary('a'), [text, entity('Content-Type: text/html; charset=utf-8', message.html)]);
  const whole =
    message.attachments.length === 0
      ? body
      : multipart('mixed', boundary('m'), [body, ...message.attachments.map(attachmentEntity)]);
  return Buffer.from(`${headerLines(message).join('\r\n')}\r\n${whole}`, 'utf8');
}

function headerLines(message: Message): readonly string[] {
  const lines: string[] = [];
  const addresses = (name: string, list: readonly Address[]): void => {
    if (list.length > 0) lines.push(`${name}: ${list.map(addressText).join(',\r\n ')}`);
  };
  if (message.returnPath !== null) lines.push(`Return-Path: <${message.returnPath}>`);
  for (const address of message.deliveredTo) lines.push(`Delivered-To: ${address}`);
  addresses('From', message.from === null ? [] : [message.from]);
  addresses('Sender', message.sender === null ? [] : [message.sender]);
  addresses('Reply-To', message.replyTo);
  addresses('To', message.to);
  addresses('Cc', message.cc);
  lines.push(headerLine('Subject', message.subject));
  if (message.date !== null) lines.push(`Date: ${message.date.toUTCString().replace('GMT', '+0000')}`);
  if (message.messageId !== null) lines.push(`Message-ID: ${message.messageId}`);
  if (message.inReplyTo.length > 0) lines.push(`In-Reply-To: ${message.inReplyTo.join('\r\n ')}`);
  if (message.references.length > 0) lines.push(`References: ${message.references.toReversed().join('\r\n ')}`);
  if (message.listId !== null) lines.push(`List-Id: <${message.listId}>`);
  if (message.language !== null) lines.push(`Content-Language: ${message.language}`);
  if (message.deskgate !== null) lines.push(headerLine('X-Deskgate', message.deskgate));
  lines.push('X-Deskgate-Struck-Out: yes', 'MIME-Version: 1.0');
  return lines;
}

function addressText(address: Address): string {
  if (address.name === '') return address.address;
  const name = /^[\w !#$%&'*+/=?^`{|}~-]+$/.test(address.name) ? address.name : quotedName(address.name);
  return `${name} <${address.address}>`;
}

function quotedName(name: string): string {
  if (/[^\x20-\x7e]/.test(name)) return headerLine('X', name).slice(3);
  return `"${name.replace(/(["\\])/g, '\\$1')}"`;
}

function entity(type: string, text: string): string {
  return `${type}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${encodeQuotedPrintable(text)}`;
}

function multipart(subtype: string, boundary: string, parts: readonly string[]): string {
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return `Content-Type: multipart/${subtype}; boundary="${boundary}"\r\n\r\n${body}--${boundary}--\r\n`;
}

function attachmentEntity(file: Attachment): string {
  const type = parameterLine('Content-Type', file.type, new Map([['name', file.name]]));
  const disposition = parameterLine(
    'Content-Disposition',
    file.inline ? 'inline' : 'attachment',
    new Map([['filename', file.name]]),
  );
  const id = file.contentId === null ? '' : `Content-ID: <${file.contentId}>\r\n`;
  // RFC 2046, 5.2.1 allows no base64 for an enclosed mail, but every reader undoes it, and its bytes stay as they are.
  return `${type}\r\n${disposition}\r\n${id}Content-Transfer-Encoding: base64\r\n\r\n${encodeBase64(file.content)}`;
}
