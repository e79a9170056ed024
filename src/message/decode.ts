import { MailParser, type AttachmentStream, type MessageText } from 'mailparser';
import type { Part } from './structure.js';

/** Base64 above this goes through Node's own decoder: ten times faster than a stream (measured: 0.3 against 2.9 ms for 200 KB). */
const nativeFrom = 4 * 1024;
const slice = 3 * 256 * 1024;
/**
 * The decoded bytes of every part, in order. Plain parts are views of the source. The rest goes to mailparser one by one, as a
 * mail that is nothing but an attachment: its own reading of whole mails loses parts (docs/decisions.md).
 */
export async function decodeParts(source: Buffer, parts: readonly Part[]): Promise<readonly Buffer[]> {
  const decoded: Buffer[] = [];
  for (const part of parts) decoded.push(decodeDirectly(source, part) ?? (await decodeThroughMailparser(source, part)));
  return decoded;
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

function decodeThroughMailparser(source: Buffer, part: Part): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parser = new MailParser();
    const chunks: Buffer[] = [];
    parser.on('data', (event: AttachmentStream | MessageText) => {
      if (event.type !== 'attachment') return;
      event.content.on('data', (chunk: Buffer) => chunks.push(chunk));
      event.content.on('end', () => {
        event.release();
      });
    });
    parser.on('error', reject);
    parser.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    parser.write(
      `Content-Type: application/x-part\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: ${part.encoding}\r\n\r\n`,
    );
    parser.end(source.subarray(part.bodyStart, part.bodyEnd));
  });
}
