/** A file that stood in a text between "begin 644 name" and "end". */
export interface UuFile {
  readonly name: string;
  readonly content: Buffer;
}

const beginLine = /^begin(?:-base64)? [0-7]{3,4} {1,4}(\S.{0,199})$/m;
/** Files taken out of one text. */
const most = 50;

/** The text without its uuencoded files (IEEE 1003.1 uuencode), and the files; what is not wholly sound stays text. */
export function extractUuencoded(text: string): { readonly text: string; readonly files: readonly UuFile[] } {
  if (!text.includes('begin') || !beginLine.test(text)) return { text, files: [] };
  const lines = text.split('\n');
  const kept: string[] = [];
  const files: UuFile[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const name = files.length < most ? beginLine.exec(line)?.[1] : undefined;
    const block = name === undefined ? null : readBlock(lines, index + 1, line.startsWith('begin-base64'));
    if (name === undefined || block === null) {
      kept.push(line);
      continue;
    }
    files.push({ name: name.trim(), content: block.content });
    index = block.end;
  }
  return { text: files.length === 0 ? text : kept.join('\n'), files };
}

function readBlock(lines: readonly string[], from: number, base64: boolean): { content: Buffer; end: number } | null {
  const chunks: Buffer[] = [];
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (base64 ? line === '====' : line.trim() === 'end') return { content: Buffer.concat(chunks), end: index };
    const chunk = base64 ? decodeBase64Line(line) : decodeLine(line);
    if (chunk === null) return null;
    chunks.push(chunk);
  }
  return null;
}

function decodeBase64Line(line: string): Buffer | null {
  return /^[A-Za-z0-9+/]{0,200}={0,2}$/.test(line) ? Buffer.from(line, 'base64') : null;
}

/** One line: its length in the first character, then four characters for three bytes; blanks at the end may have been lost. */
function decodeLine(line: string): Buffer | null {
  if (line === '') return Buffer.alloc(0);
  const length = (line.charCodeAt(0) - 32) & 63;
  const needed = Math.ceil(length / 3) * 4;
  if (line.length - 1 > needed + 4 || line.length - 1 < needed - 8 || /[^\x20-\x60]/.test(line)) return null;
  const result = Buffer.alloc((needed / 4) * 3);
  const value = (index: number): number => (index < line.length ? (line.charCodeAt(index) - 32) & 63 : 0);
  for (let group = 0; group < needed / 4; group++) {
    const at = 1 + group * 4;
    const bits = (value(at) << 18) | (value(at + 1) << 12) | (value(at + 2) << 6) | value(at + 3);
    result.writeUIntBE(bits, group * 3, 3);
  }
  return result.subarray(0, length);
}
