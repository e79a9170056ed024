import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import libmime from 'libmime';

/** What a text part says, and what was wrong with its charset (null when nothing was). */
export interface Decoded {
  readonly text: string;
  readonly defect: string | null;
}

const decoders = new Map<string, TextDecoder | null>();

/**
 * Bytes to text. The label is a claim: text that is plainly UTF-8 is read as UTF-8 though it is labelled a single-byte
 * charset, and the other way round, since a wrong label is far more common than such bytes by chance.
 */
export function decodeText(bytes: Buffer, label: string): Decoded {
  const charset = normalise(label);
  if (isAscii(bytes) && !statefulCharset(charset)) return { text: bytes.toString('latin1'), defect: null };
  if (charset === '' || charset === 'utf-8') return decodeUtf8(bytes, charset);
  if (isUtf8(bytes) && !statefulCharset(charset)) {
    return { text: withoutMark(bytes.toString('utf8')), defect: `text labelled ${charset} is UTF-8` };
  }
  const decoder = decoderFor(charset);
  const text = decoder === null ? decodeRare(bytes, charset) : decodeKnown(decoder, bytes);
  if (text === null) return { text: guess(bytes), defect: `unknown charset "${charset}"` };
  return { text: withoutMark(text), defect: text.includes('\ufffd') ? `text is not valid ${charset}` : null };
}

function decodeUtf8(bytes: Buffer, charset: string): Decoded {
  if (isUtf8(bytes)) return { text: withoutMark(bytes.toString('utf8')), defect: null };
  const lenient = bytes.toString('utf8');
  const bad = count(lenient, /\ufffd/g);
  const good = count(lenient, /[\u0080-\ufffc]/g);
  // A few bad bytes in much good text are damage; otherwise the label is wrong, and Windows-1252 is what such mail is in.
  const text = good > 4 * bad ? withoutMark(lenient) : guess(bytes);
  return { text, defect: charset === '' ? 'text without a charset is not UTF-8' : 'text is not valid utf-8' };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function guess(bytes: Buffer): string {
  if (isUtf8(bytes)) return withoutMark(bytes.toString('utf8'));
  return decodeWindows1252(bytes);
}

/** Labels seen in mail that neither WHATWG nor libmime know. */
const aliases = new Map([
  ['euc_kr', 'euc-kr'],
  ['cp950', 'big5'],
  ['ms950', 'big5'],
  ['iso-2022-jp-1', 'iso-2022-jp'],
  ['iso-2022-jp-2', 'iso-2022-jp'],
  ['iso-2022-jp-ms', 'iso-2022-jp'],
  ['cp50220', 'iso-2022-jp'],
  ['cp50221', 'iso-2022-jp'],
  ['unicode-1-1-utf-7', 'utf-7'],
  ['cp-850', 'cp850'],
  ['iso-8859-9e', 'iso-8859-9'],
  ['iso-8859-8-e', 'iso-8859-8'],
  ['ansi_x3.110-1983', 'windows-1252'],
  ['iso-8859-1-windows-1252', 'windows-1252'],
]);

/** '' for labels that say nothing: none at all, US-ASCII (often false), "unknown-8bit" and their like. */
function normalise(label: string): string {
  const bare = label
    .toLowerCase()
    .replace(/^charset=/, '')
    .replace(/[^a-z0-9_:.-]/g, '')
    .slice(0, 60);
  if (/^(us-?ascii|ascii|ansi_x3\.4-1968|unknown(-8bit)?|default|binary|[78]bit)?$/.test(bare)) return '';
  return /^(utf[-_]?8|unicode-1-1-utf-8|cp65001)$/.test(bare) ? 'utf-8' : (aliases.get(bare) ?? bare);
}

/** Charsets that write other scripts with ASCII bytes. */
function statefulCharset(charset: string): boolean {
  return /^(iso-?2022|csiso2022|jis|hz|utf-?7|utf-?16|utf-?32|ucs|unicode)/.test(charset);
}

function decoderFor(charset: string): TextDecoder | null {
  const known = decoders.get(charset);
  if (known !== undefined) return known;
  const decoder = newDecoder(charset) ?? newDecoder(libmime.normalizeCharset(charset));
  if (decoders.size < 200) decoders.set(charset, decoder);
  return decoder;
}

function decodeKnown(decoder: TextDecoder, bytes: Buffer): string {
  return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
}

/** 0x80 to 0x9f of Windows-1252, which mail labelled ISO-8859-1 is in too. TextDecoder of Node 20 reads them as controls. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (char) => upper.charAt(char.charCodeAt(0) - 0x80));
}

function newDecoder(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset, { ignoreBOM: true });
  } catch (error) {
    // Not one of the WHATWG charsets.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** UTF-7, code pages of DOS and their like, through libmime; null for a charset that nobody knows. */
function decodeRare(bytes: Buffer, charset: string): string | null {
  if (/^iso-?2022-?kr$/.test(charset)) return decodeShifted(bytes, 'euc-kr', /\x0e([^\x0e\x0f]*)\x0f?/g);
  if (/^hz(?:-gb-?2312)?$/.test(charset)) return decodeShifted(bytes, 'gbk', /~\{((?:[^~]|~(?!\}))*)~\}/g);
  if (
    !/^(utf-?7|utf-?32|cp\d+|ibm-?\d+|mac\w+|x-mac-\w+|iso-?646\w*|hz\w*|viscii|tcvn\w*|armscii\w*|rk1048|pt154|georgian\w*)/.test(
      charset,
    )
  ) {
    return null;
  }
  const text = libmime.decodeWord(charset, 'B', bytes.toString('base64'));
  return text === bytes.toString('utf8') && !isAscii(bytes) ? null : text;
}

/** Seven-bit forms of two-byte charsets (RFC 1557, RFC 1843): what stands between the shifts lacks its high bits. */
function decodeShifted(bytes: Buffer, charset: string, shifted: RegExp): string {
  const raised = bytes
    .toString('latin1')
    .replace(/\x1b\$\)C/g, '')
    .replace(shifted, (_: string, run: string) =>
      run.replace(/[\x21-\x7e]/g, (char) => String.fromCharCode(char.charCodeAt(0) | 0x80)),
    );
  return new TextDecoder(charset).decode(Buffer.from(raised, 'latin1'));
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
