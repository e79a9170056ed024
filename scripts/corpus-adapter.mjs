// The built reader in the shape that scripts comparing mail parsers expect:
//   parse(raw)                                    a mail's bytes -> { subject, from, to, cc, text, html, attachments, ... }
//   reply({ text, html }, { delimiters, sender }) a body -> what the person wrote now; cut at these lines, where some are named
// Build first: npm run build.
import { Buffer } from 'node:buffer';
import { parseAddresses } from '../dist/src/message/address.js';
import { cleanText } from '../dist/src/message/clean.js';
import { readHtml } from '../dist/src/message/html-text.js';
import { parse as parseMessage } from '../dist/src/message/parse.js';
import { visibleText } from '../dist/src/message/visible-text.js';

export async function parse(raw) {
  const message = await parseMessage(raw);
  return {
    subject: message.subject,
    from: message.from,
    to: message.to,
    cc: message.cc,
    text: message.text,
    html: message.html ?? '',
    replyText: message.visible,
    messageId: message.messageId,
    inReplyTo: message.inReplyTo,
    references: message.references,
    date: message.date,
    is_auto_reply: message.automatic?.response === true,
    is_auto_generated: message.automatic !== null,
    is_bounce: message.bounce !== null,
    attachments: message.attachments.map((file) => ({
      filename: file.name,
      contentType: file.type,
      size: file.size,
      content: Buffer.from(file.content),
    })),
  };
}

export function reply({ text, html }, { delimiters, sender } = {}) {
  const writer = typeof sender === 'string' ? (parseAddresses(sender, 1).addresses[0] ?? null) : null;
  if (text !== null && text !== undefined) {
    return visibleText(cleanText(text), { html: html ?? null, writer, delimiters: delimiters ?? [] });
  }
  const read = readHtml(html ?? '');
  return visibleText(cleanText(read.text), { marks: read.marks, writer, delimiters: delimiters ?? [] });
}
