import { decodeText } from './charset.js';
import { decompressRtf } from './rtf-compressed.js';

/** What Outlook packed into winmail.dat (MS-OXTNEF): the files, and the body where it says one. */
export interface Tnef {
  readonly files: readonly TnefFile[];
  readonly text: string;
  readonly html: string;
  readonly rtf: Buffer | null;
}

export interface TnefFile {
  readonly name: string;
  readonly type: string;
  readonly contentId: string | null;
  readonly content: Buffer;
}

const signature = 0x223e9f78;
/** Attributes: type and id as one number (MS-OXTNEF, 2.1.3). */
const attribute = {
  body: 0x0002800c,
  attachData: 0x0006800f,
  attachTitle: 0x00018010,
  attachRendData: 0x00069002,
  messageProperties: 0x00069003,
  attachment: 0x00069005,
  codePage: 0x00069007,
} as const;
/** MAPI properties by id (MS-OXPROPS). */
const property = {
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  displayName: 0x3001,
  attachData: 0x3701,
  shortName: 0x3704,
  longName: 0x3707,
  mimeTag: 0x370e,
  contentId: 0x3712,
} as const;
const most = 200;

export function isTnef(type: string, name: string): boolean {
  return /^application\/(?:vnd\.)?ms-tnef$/.test(type) || /^winmail\.dat$/i.test(name);
}

type Draft = { -readonly [K in keyof TnefFile]: TnefFile[K] };

/** Opens a winmail.dat; null when its bytes are none, or it ends in the middle: the part then stays a file as it is. */
export function readTnef(source: Buffer): Tnef | null {
  if (source.length < 15 || source.readUInt32LE(0) !== signature) return null;
  const files: Draft[] = [];
  let [text, html] = ['', ''];
  let rtf: Buffer | null = null;
  let codePage = 'windows-1252';
  let position = 6;
  while (position + 9 <= source.length) {
    const id = source.readUInt32LE(position + 1);
    const length = source.readUInt32LE(position + 5);
    const start = position + 9;
    if (start + length + 2 > source.length) return null;
    const value = source.subarray(start, start + length);
    position = start + length + 2;
    const file = files.at(-1);
    if (id === attribute.codePage && length >= 4) codePage = charsetOf(value.readUInt32LE(0));
    else if (id === attribute.body) text = textOf(value, codePage);
    else if (id === attribute.attachRendData) {
      if (files.length >= most) return null;
      files.push({ name: '', type: 'application/octet-stream', contentId: null, content: Buffer.alloc(0) });
    } else if (id === attribute.attachTitle && file !== undefined) file.name ||= textOf(value, codePage);
    else if (id === attribute.attachData && file !== undefined) file.content = value;
    else if (id === attribute.attachment && file !== undefined) describe(file, readProperties(value), codePage);
    else if (id === attribute.messageProperties) {
      const properties = readProperties(value);
      text ||= propertyText(properties, property.body, codePage);
      html ||= propertyText(properties, property.html, 'utf-8');
      const packed = properties.get(property.rtf)?.value;
      rtf = packed === undefined ? rtf : decompressRtf(packed);
    }
  }
  return { files, text, html, rtf };
}

function describe(file: Draft, properties: Properties, codePage: string): void {
  const name =
    propertyText(properties, property.longName, codePage) || propertyText(properties, property.displayName, codePage);
  if (name !== '') file.name = name;
  const type = propertyText(properties, property.mimeTag, codePage).toLowerCase();
  if (/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type)) file.type = type;
  const contentId = propertyText(properties, property.contentId, codePage).replace(/[<>\s]/g, '');
  if (contentId !== '') file.contentId = contentId;
  const data = properties.get(property.attachData);
  // An enclosed message is an object: sixteen bytes name its kind, then comes a TNEF of its own.
  if (file.content.length === 0 && data !== undefined) {
    file.content = data.type === 0x0d ? data.value.subarray(16) : data.value;
    if (data.type === 0x0d) file.type = 'application/ms-tnef';
  }
}

type Properties = ReadonlyMap<number, { readonly type: number; readonly value: Buffer }>;

/** Bytes of a value of fixed length, by type (MS-OXTNEF, 2.1.3.5.3), padded to four. */
const fixed = new Map([
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);

/** The properties of one list, as far as it is sound. */
function readProperties(source: Buffer): Properties {
  const found = new Map<number, { type: number; value: Buffer }>();
  if (source.length < 4) return found;
  const count = Math.min(source.readUInt32LE(0), 5000);
  let position = 4;
  const word = (): number => {
    if (position + 4 > source.length) throw new RangeError('TNEF property ends early');
    position += 4;
    return source.readUInt32LE(position - 4);
  };
  const bytes = (length: number): Buffer => {
    if (position + length > source.length) throw new RangeError('TNEF property ends early');
    const value = source.subarray(position, position + length);
    position += Math.ceil(length / 4) * 4;
    return value;
  };
  try {
    for (let index = 0; index < count; index++) {
      const tag = word();
      const [type, id] = [tag & 0xffff, tag >>> 16];
      if (id >= 0x8000) {
        bytes(16);
        if (word() === 0) word();
        else bytes(word());
      }
      const size = fixed.get(type & 0x0fff);
      const many = (type & 0x1000) !== 0;
      const values = many || size === undefined ? word() : 1;
      if (values > 10_000) return found;
      for (let each = 0; each < values; each++) {
        const value = bytes(size ?? word());
        if (!found.has(id)) found.set(id, { type: type & 0x0fff, value });
      }
    }
  } catch (error) {
    // The list ends in the middle: what was read before stands.
    if (!(error instanceof RangeError)) throw error;
  }
  return found;
}

function propertyText(properties: Properties, id: number, codePage: string): string {
  const found = properties.get(id);
  if (found === undefined) return '';
  return found.type === 0x1f ? textOf(found.value, 'utf-16le') : textOf(found.value, codePage);
}

function textOf(value: Buffer, charset: string): string {
  return decodeText(value, charset).text.replace(/\0[^]*$/, '');
}

function charsetOf(codePage: number): string {
  if (codePage === 65001) return 'utf-8';
  if (codePage === 932) return 'shift_jis';
  if (codePage === 936) return 'gbk';
  if (codePage === 949) return 'euc-kr';
  if (codePage === 950) return 'big5';
  return codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252';
}
