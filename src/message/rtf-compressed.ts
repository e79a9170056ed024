import { limits } from './limits.js';

/** What every compressed RTF stream may refer back to before it has said anything (MS-OXRTFCP, 2.1.2.1). */
const dictionary =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const compressed = 0x75465a4c;
const plain = 0x414c454d;

/** Undoes the compression of Outlook's RTF bodies (MS-OXRTFCP); null when the bytes are none. */
export function decompressRtf(source: Buffer): Buffer | null {
  if (source.length < 16) return null;
  const rawSize = Math.min(source.readUInt32LE(4), limits.html);
  const kind = source.readUInt32LE(8);
  if (kind === plain) return source.subarray(16, 16 + rawSize);
  if (kind !== compressed) return null;
  const window = Buffer.alloc(4096, 32);
  window.write(dictionary, 'latin1');
  let at = dictionary.length;
  const result = Buffer.alloc(rawSize);
  let written = 0;
  const put = (byte: number): void => {
    result[written++] = byte;
    window[at] = byte;
    at = (at + 1) % 4096;
  };
  let position = 16;
  while (position < source.length && written < rawSize) {
    const control = source[position++] ?? 0;
    for (let bit = 0; bit < 8 && written < rawSize && position < source.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(source[position++] ?? 0);
        continue;
      }
      if (position + 1 >= source.length) return result.subarray(0, written);
      const reference = source.readUInt16BE(position);
      position += 2;
      const offset = reference >>> 4;
      if (offset === at) return result.subarray(0, written);
      for (let index = 0; index < (reference & 15) + 2 && written < rawSize; index++) {
        put(window[(offset + index) % 4096] ?? 0);
      }
    }
  }
  return result.subarray(0, written);
}
