import { randomBytes } from 'node:crypto';
import { MailParser, type AttachmentStream, type MessageText } from 'mailparser';
import type { Part } from './structure.js';

/** Base64 above this goes through Node's own decoder: ten times faster than a stream (measured: 0.3 against 2.9 ms for 200 KB). */
const nativeFrom = 4 * 1024;
const slice = 3 * 256 * 1024;
const boundary = `part-${randomBytes(18).toString('hex')}`;

/**
 * The decoded bytes of every part, in order. Plain parts are views of the source. The rest goes to mailparser as one flat
 * mail of attachments behind a boundary nobody can know: its own reading of structures loses parts (docs/decisions.md).
 */
export async function decodeParts(source: Buffer, parts: readonly Part[]): Promise<readonly Buffer[]> {
  const decoded = parts.map((part) => decodeDirectly(source, part));
  const waiting = parts.filter((_, index) => decoded[index] === null);
  if (waiting.length === 0) return decoded.filter((bytes) => bytes !== null);
  const streamed = await decodeThroughMailparser(source, waiting);
  let next = 0;
  return decoded.map((bytes) => bytes ?? streamed[next++] ?? Buffer.alloc(0));
}

function decodeDirectly(source: Buffer, part: Part): Buffer | null {
  const size = part.bodyEnd - part.bodyStart;
  if (part.encoding === 'identity' || size === 0) return source.subarray(part.bodyStart, part.bodyEnd);
  if (part.encoding === 'base64' && size >= nativeFrom) return decodeBase64(source, part.bodyStart, part.bodyEnd);
  return null;
}

/** In slices, so that a 25 MB body never stands in memory as a string as well. */
function decodeBase64(source: Buffer, start: number, end: number): Buffer {
  const result = Buffer.allocUnsafe(Math.ceil(((end - start) * 3) / 4));
  let written = 0;
  let carried = '';
  for (let position = start; position < end; position += slice) {
    const text =
      carried + source.toString('latin1', position, Math.min(end, position + slice)).replace(/[^A-Za-z0-9+/]+/g, '');
    const whole = position + slice >= end ? text.length : text.length - (text.length % 4);
    written += result.write(text.slice(0, whole), written, 'base64');
    carried = text.slice(whole);
  }
  return result.subarray(0, written);
}

function decodeThroughMailparser(source: Buffer, parts: readonly Part[]): Promise<readonly Buffer[]> {
  return new Promise((resolve, reject) => {
    const parser = new MailParser({
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      maxChildNodes: 1000,
    } as object);
    const contents: Buffer[] = [];
    parser.on('data', (event: AttachmentStream | MessageText) => {
      if (event.type !== 'attachment') return;
      const index = contents.push(Buffer.alloc(0)) - 1;
      const chunks: Buffer[] = [];
      event.content.on('data', (chunk: Buffer) => chunks.push(chunk));
      event.content.on('end', () => {
        contents[index] = Buffer.concat(chunks);
        event.release();
      });
    });
    parser.on('error', reject);
    parser.on('end', () => {
      resolve(contents);
    });
    const chunks: Buffer[] = [Buffer.from(`Content-Type: multipart/mixed; boundary="${boundary}"\r\n`)];
    for (const part of parts) {
      const head = `\r\n--${boundary}\r\nContent-Type: application/x-part\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: ${part.encoding}\r\n\r\n`;
      chunks.push(Buffer.from(head), source.subarray(part.bodyStart, part.bodyEnd));
    }
    chunks.push(Buffer.from(`\r\n--${boundary}--\r\n`));
    parser.end(Buffer.concat(chunks));
  });
}
