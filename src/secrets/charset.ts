/** Text of an attachment, with the way to write it back as it came. */
export interface Decoded {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

const bytesOf = {
  utf8: (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8')),
  latin1: (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1')),
  utf16le: (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le')),
  utf16be: (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16()),
};

/**
 * Reads bytes as UTF-16 (by its mark, or by NUL in every second byte), as UTF-8, else as Latin-1, which reads anything.
 * A byte order mark stays in the text, so that it is written back.
 */
export function decodeText(content: Uint8Array): Decoded {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return little(bytes);
  if (first === 0xfe && second === 0xff) return big(bytes);
  const sample = bytes.subarray(0, 200);
  const even = count(sample, 0);
  const odd = count(sample, 1);
  if (sample.length >= 8 && odd * 3 >= sample.length && even === 0) return little(bytes);
  if (sample.length >= 8 && even * 3 >= sample.length && odd === 0) return big(bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encode: bytesOf.utf8 };
  } catch (error) {
    // Not UTF-8; every byte is a character of Latin-1.
    if (!(error instanceof TypeError)) throw error;
    return { text: bytes.toString('latin1'), encode: bytesOf.latin1 };
  }
}

// A last odd byte belongs to no character; it is dropped when the text is written anew.
function little(bytes: Buffer): Decoded {
  return { text: bytes.toString('utf16le'), encode: bytesOf.utf16le };
}

function big(bytes: Buffer): Decoded {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
  return { text: even.toString('utf16le'), encode: bytesOf.utf16be };
}

function count(bytes: Buffer, parity: 0 | 1): number {
  let zeros = 0;
  for (let at = parity; at < bytes.length; at += 2) if (bytes[at] === 0) zeros += 1;
  return zeros;
}
