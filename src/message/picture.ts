/** Width and height in pixels of a PNG, GIF, JPEG or BMP, from its first bytes; null for anything else. */
export function pictureSize(content: Uint8Array): { readonly width: number; readonly height: number } | null {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length < 26) return null;
  if (bytes.readUInt32BE(0) === 0x89504e47) return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (bytes.toString('latin1', 0, 4) === 'GIF8') return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  if (bytes.toString('latin1', 0, 2) === 'BM') {
    return { width: Math.abs(bytes.readInt32LE(18)), height: Math.abs(bytes.readInt32LE(22)) };
  }
  return bytes.readUInt16BE(0) === 0xffd8 ? jpegSize(bytes) : null;
}

/** Walks the segments up to the frame header (ITU T.81, B.2.2). */
function jpegSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  let position = 2;
  for (let segment = 0; segment < 100 && position + 9 < bytes.length; segment++) {
    if (bytes[position] !== 0xff) return null;
    const marker = bytes[position + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { height: bytes.readUInt16BE(position + 5), width: bytes.readUInt16BE(position + 7) };
    }
    position += 2 + bytes.readUInt16BE(position + 2);
  }
  return null;
}

/**
 * The picture dresses the mail: a tracking pixel, an icon, a logo or a banner of a signature. A screenshot, however small its file, is
 * taller than a logo and wider than an icon.
 */
export function isDecorative(content: Uint8Array): boolean {
  const size = pictureSize(content);
  if (size === null) return false;
  const { width, height } = size;
  if (width <= 2 && height <= 2) return true;
  return (height <= 120 && width <= 700) || (width <= 160 && height <= 200);
}
