import { randomBytes } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { buildHeaderParam, encodeWords, foldLines, hasLongerLines, quoteString } from 'nodemailer/lib/mime-funcs';
import { encode, wrap } from 'nodemailer/lib/qp';

// Letters are written here and not by the library's composer: that one is made for any mail there is and streams it in
// many small pieces, which cost a third of the daemon's time; a letter has one of two shapes. The encodings are the library's.

/** A name and a value that is ready to stand in a header. */
export type HeaderField = readonly [name: string, value: string];

export interface Body {
  readonly text: string;
  /** '' for a text-only letter. */
  readonly html: string;
  readonly attachments: readonly File[];
}

interface File {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
  readonly contentId: string | null;
  readonly inline: boolean;
}

/** Lines of text go as they are up to this length; RFC 5322, 2.1.1 allows 998. */
const longestLine = 900;

/** A whole mail (RFC 5322, MIME): text, or text and HTML as alternatives, with the attachments after them. */
export function composeMail(header: readonly HeaderField[], { text, html, attachments }: Body): Buffer {
  const head = [...header, ['MIME-Version', '1.0'] as const].map(
    ([name, value]) => `${foldLines(`${name}: ${value}`, 76)}\r\n`,
  );
  const pictures = attachments.filter(({ contentId }) => contentId !== null && html.includes(`cid:${contentId}`));
  const files = attachments.filter((file) => !pictures.includes(file));
  const page =
    html === ''
      ? []
      : [
          pictures.length === 0
            ? textPart('html', html)
            : multipart('related', [textPart('html', html), ...pictures.map(filePart)]),
        ];
  const words =
    page.length === 0 ? textPart('plain', text) : multipart('alternative', [textPart('plain', text), ...page]);
  const body = files.length === 0 ? words : multipart('mixed', [words, ...files.map(filePart)]);
  return Buffer.concat([Buffer.from(head.join('')), ...body]);
}

/** "Name" <local@domain>, the name encoded where it needs to be (RFC 2047), the domain in ASCII (RFC 5890). */
export function mailbox({ name, address }: { readonly name: string; readonly address: string }): string {
  const at = address.lastIndexOf('@');
  const ascii = `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1)) || address.slice(at + 1)}`;
  const shown = oneLine(name);
  if (shown === '') return ascii;
  return `${/^[\x20-\x7e]*$/.test(shown) ? quoteString(shown) : encodeWords(shown, 'B', 52, true)} <${ascii}>`;
}

/** A subject or another free text: one line, encoded where it is not ASCII. */
export function unstructured(value: string): string {
  return encodeWords(oneLine(value), 'B', 52, true);
}

/** RFC 5322, 3.3, in UTC. */
export function rfcDate(date: Date): string {
  return date.toUTCString().replace(/GMT$/, '+0000');
}

/** A part is a list of pieces, so that attachments are copied once. */
type Part = readonly Buffer[];

function textPart(kind: 'plain' | 'html', text: string): Part {
  const lines = text.replace(/\r\n?|\n/g, '\r\n');
  const plain = /^[\t\r\n\x20-\x7e]*$/.test(lines) && !hasLongerLines(lines, longestLine);
  const type = `Content-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: ${plain ? '7bit' : 'quoted-printable'}\r\n\r\n`;
  return [Buffer.from(`${type}${plain ? lines : wrap(encode(lines))}`)];
}

function filePart({ name, type, content, contentId, inline }: File): Part {
  const named = parameter('name', name);
  const disposition = `${inline ? 'inline' : 'attachment'}${parameter('filename', name)}`;
  const head = [
    `Content-Type: ${mediaType(type)}${named}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: ${disposition}`,
    ...(contentId !== null && /^[^\s<>\u0000-\u001f\u007f]{1,900}$/.test(contentId)
      ? [`Content-ID: <${contentId}>`]
      : []),
  ];
  return [Buffer.from(`${head.map((line) => foldLines(line, 76)).join('\r\n')}\r\n\r\n`), base64Lines(content)];
}

/** Lines of 76 characters, written in place: as strings a file of 20 MB would cost 100. */
function base64Lines(content: Uint8Array): Buffer {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const lines = Buffer.allocUnsafe(Math.ceil(bytes.length / 57) * 78);
  let end = 0;
  for (let at = 0; at < bytes.length; at += 57) {
    end += lines.write(bytes.toString('base64', at, at + 57), end, 'latin1');
    end += lines.write('\r\n', end, 'latin1');
  }
  return lines.subarray(0, end);
}

/** RFC 2231 where the value is not ASCII or long. */
function parameter(key: string, value: string): string {
  const shown = oneLine(value);
  if (/^[\x20-\x7e]{1,60}$/.test(shown)) return `; ${key}=${quoteString(shown)}`;
  return buildHeaderParam(key, shown, 50)
    .map((part) => `; ${part.key}=${/^[\w%*'.-]+$/.test(part.value) ? part.value : quoteString(part.value)}`)
    .join('');
}

/** A type that an attachment may have: a stranger's "multipart/..." or "message/..." would change the letter's structure. */
function mediaType(type: string): string {
  const plain = /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/i.test(type);
  return plain && !/^(multipart|message)\//i.test(type) ? type.toLowerCase() : 'application/octet-stream';
}

function multipart(kind: 'alternative' | 'mixed' | 'related', parts: readonly Part[]): Part {
  const boundary = `=_${randomBytes(15).toString('hex')}`;
  const open = Buffer.from(`\r\n--${boundary}\r\n`);
  return [
    Buffer.from(`Content-Type: multipart/${kind}; boundary="${boundary}"\r\n`),
    ...parts.flatMap((part) => [open, ...part]),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ];
}

function oneLine(value: string): string {
  return value.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
}
