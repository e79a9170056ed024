// Mails of the demonstration as bytes: samples from files, answers and bounces from the letters they are about.
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Letter } from '../letters/letter.js';
import type { DeliveredLetter } from './post-office.js';
import type { Answer, FromFile } from './scene.js';

/** src/sandbox/samples, seen from dist/src/sandbox. */
const samples = new URL('../../../src/sandbox/samples/', import.meta.url);

/** A sample with the line ends of RFC 5322 and, where asked for, an attachment of so many bytes. */
export function sampleOf({ file, fill = 0 }: FromFile): Buffer {
  const text = readFileSync(new URL(file, samples), 'utf8').replace(/\r?\n/g, '\r\n');
  const lines =
    randomBytes(fill)
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  return Buffer.from(text.replace('[filled when sent]', lines.join('\r\n')));
}

/** What its reader writes back to a letter. `read` is what arrived, `letter` the same before it was sent. */
export function answerTo(read: DeliveredLetter, letter: Letter, { name, text, automatic }: Answer): Buffer {
  const subject = oneLine(letter.subject);
  return crlf([
    `From: ${name} <${read.to}>`,
    `To: ${read.replyTo}`,
    `Subject: ${encoded(automatic ? `Automatic reply: ${subject}` : `Re: ${subject.replace(/^Re: /i, '')}`)}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@mail.willowcreek.example>`,
    `In-Reply-To: ${read.messageId}`,
    `References: ${`${read.references} ${read.messageId}`.trim().split(/\s+/).join('\n ')}`,
    ...(automatic ? ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'] : []),
    ...plainText,
    '',
    text,
    ...(automatic
      ? []
      : ['', `On Mon, Nov 16, 2026 at 10:30 AM ${letter.from.name} <${letter.from.address}> wrote:`, '']),
    ...(automatic
      ? []
      : letter.text
          .trimEnd()
          .split('\n')
          .map((line) => `> ${line}`.trimEnd())),
    '',
  ]);
}

/** What a mail server reports when it could not deliver a letter after all (RFC 3464). */
export function bounceOf(read: DeliveredLetter, letter: Letter): Buffer {
  const header =
    Buffer.from(read.bytes)
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0] ?? '';
  return crlf([
    'From: Mail Delivery System <mailer-daemon@mail.willowcreek.example>',
    `To: ${letter.from.address}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@mail.willowcreek.example>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="=_report"',
    '',
    '--=_report',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `<${read.to}>: mailbox is full`,
    '',
    '--=_report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.willowcreek.example',
    '',
    `Final-Recipient: rfc822; ${read.to}`,
    'Action: failed',
    'Status: 5.2.2',
    'Diagnostic-Code: smtp; 552 5.2.2 mailbox is full',
    '',
    '--=_report',
    'Content-Type: text/rfc822-headers',
    '',
    header,
    '',
    '--=_report--',
    '',
  ]);
}

/** The value of the Message-ID field of a mail, with angle brackets. */
export function messageIdOf(bytes: Uint8Array): string {
  return /^Message-ID:\s*(<[^>]+>)/im.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '';
}

const plainText = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'];

function crlf(lines: readonly string[]): Buffer {
  return Buffer.from(lines.join('\n').replace(/\r?\n/g, '\r\n'));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** RFC 2047, one encoded word for each 30 bytes; plain ASCII stays as it is. */
function encoded(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > 30) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join('\n ');
}
