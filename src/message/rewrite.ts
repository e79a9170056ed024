import { isUtf8 } from 'node:buffer';
import { readText, rolesOf, type Role } from './body.js';
import { decodeText } from './charset.js';
import { cleanLine } from './clean.js';
import { decodeParts } from './decode.js';
import { fieldValue, parseParameters, type Field } from './fields.js';
import { limits } from './limits.js';
import type { Attachment } from './message.js';
import { readStructure, type Part, type Structure } from './structure.js';
import { isTextLike } from './text-like.js';
import { encodeBase64, encodeQuotedPrintable, headerLine, parameterLine } from './transfer.js';
import { openPacked, uuAttachments } from './packed.js';
import { isTnef, readTnef } from './tnef.js';
import { extractUuencoded } from './uuencode.js';
import { decodeWords } from './words.js';

export type StruckPart = 'header' | 'text' | 'html' | 'attachment' | 'name';

/** Gives back the text with its secrets struck out; the very same text when there is none. */
export type Strike = (text: string, part: StruckPart) => string;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly bytes: Buffer;
}

/** Free-text fields, in the top header and in those of parts. */
const freeFields = new Set([
  'subject',
  'thread-topic',
  'comments',
  'keywords',
  'content-description',
  'x-original-subject',
]);

/**
 * The original mail with every text in it passed through `strike`: text, HTML and text-like attachments, subject and its kin, file
 * names, what stands between the parts, and enclosed mails. A part that strike leaves alone stays byte for byte; a
 * changed one is written anew as UTF-8. The field "X-Deskgate-Struck-Out: yes" is added. Throws when the result does
 * not have the same parts as the original; the caller then composes a copy (compose-copy.ts).
 */
export async function rewriteOriginal(source: Uint8Array, strike: Strike): Promise<Uint8Array> {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const rewritten = await rewriteMail(bytes, strike, { marked: true, level: 0 });
  const before = readStructure(bytes).leaves;
  const after = readStructure(rewritten).leaves;
  if (before.length !== after.length || before.some((part, index) => part.type !== after[index]?.type)) {
    throw unfaithful();
  }
  return rewritten;
}

interface Depth {
  readonly marked: boolean;
  readonly level: number;
}

async function rewriteMail(source: Buffer, struck: Strike, { marked, level }: Depth): Promise<Buffer> {
  const seen = { changed: false };
  const strike: Strike = (text, part) => {
    const result = struck(text, part);
    seen.changed ||= result !== text;
    return result;
  };
  const structure = readStructure(source);
  const roles = rolesOf(structure);
  const decoded = await decodeParts(source, structure.leaves);
  const eol = source.includes('\r\n') || !source.includes(10) ? '\r\n' : '\n';
  const edits: Edit[] = [];
  const mark = marked && !structure.root.header.fields.some((field) => field.name === 'x-deskgate-struck-out');
  const added = mark ? ['X-Deskgate-Struck-Out: yes'] : [];

  for (const gap of structure.gaps) edits.push(...strikeRaw(source, gap.start, gap.end, strike, 'text'));
  for (const part of multiparts(structure))
    edits.push(...editHeader(source, part, strike, eol, new Map(), part === structure.root ? added : []));
  for (const [index, part] of structure.leaves.entries()) {
    const lines = part === structure.root ? added : [];
    const role = roles[index] ?? 'attachment';
    const body = await editBody({ source, part, role, bytes: decoded[index] ?? Buffer.alloc(0), strike, eol, level });
    if (body !== null) edits.push(body.edit);
    edits.push(...editHeader(source, part, strike, eol, body?.fields ?? new Map<string, string>(), lines));
  }
  // Outlook packs the whole text into winmail.dat once more, where nothing can be struck in place.
  if (seen.changed && structure.leaves.some((leaf, index) => holdsBody(leaf, decoded[index]))) throw unfaithful();
  return applyEdits(source, edits);
}

function unfaithful(): Error {
  return new Error('the mail cannot be rewritten faithfully');
}

function holdsBody(leaf: Part, bytes: Buffer | undefined): boolean {
  if (bytes === undefined || !isTnef(leaf.type, leaf.filename ?? '')) return false;
  const opened = readTnef(bytes);
  return opened !== null && (opened.rtf !== null || opened.text !== '' || opened.html !== '');
}

/** What is packed into another file or into the text cannot be struck in place: a secret there asks for a copy. */
function checkPacked(files: readonly Attachment[], strike: Strike): void {
  for (const file of files) {
    if (strike(file.name, 'name') !== file.name) throw unfaithful();
    if (!isTextLike(file)) continue;
    const { text } = decodeText(Buffer.from(file.content.buffer, file.content.byteOffset, file.size), '');
    if (strike(text, 'attachment') !== text) throw unfaithful();
  }
}

interface BodyWork {
  readonly source: Buffer;
  readonly part: Part;
  readonly role: Role;
  readonly bytes: Buffer;
  readonly strike: Strike;
  readonly eol: string;
  readonly level: number;
}

/** The new body of a leaf and the fields that describe it (charset, Content-Transfer-Encoding); null when nothing was struck. */
async function editBody(work: BodyWork): Promise<{ edit: Edit; fields: ReadonlyMap<string, string> } | null> {
  const { source, part, role, bytes, strike, eol, level } = work;
  const place = (
    text: Buffer,
    fields: ReadonlyMap<string, string>,
  ): { edit: Edit; fields: ReadonlyMap<string, string> } => ({
    edit: { start: part.bodyStart, end: part.bodyEnd, bytes: text },
    fields,
  });
  if (part.type.startsWith('multipart/')) {
    const [edit] = strikeRaw(source, part.bodyStart, part.bodyEnd, strike, 'attachment');
    return edit === undefined ? null : { edit, fields: new Map() };
  }
  if (/^message\/(rfc822|global)$/.test(part.type) && level < limits.enclosed) {
    const inner = await rewriteMail(bytes, strike, { marked: false, level: level + 1 });
    if (inner.equals(bytes)) return null;
    if (part.encoding === 'identity') return place(inner, new Map());
    return place(Buffer.from(encodeBase64(inner, eol)), new Map([['content-transfer-encoding', 'base64']]));
  }
  const file = role !== 'text' && role !== 'html';
  if (isTnef(part.type, part.filename ?? '')) {
    const winmail = {
      name: 'winmail.dat',
      type: part.type,
      size: bytes.length,
      content: bytes,
      inline: false,
      contentId: null,
    };
    const packed = openPacked([winmail], true);
    checkPacked(
      packed.files.filter((one) => one !== winmail),
      strike,
    );
    if (strike(packed.text + packed.html, 'text') !== packed.text + packed.html) throw unfaithful();
    return null;
  }
  if (file && !isTextLike({ type: part.type, name: cleanLine(part.filename ?? ''), content: bytes })) return null;
  const html = role === 'html' || part.type === 'text/html' || part.type === 'text/x-amp-html';
  const { text } = readText(part, html ? 'html' : 'text', bytes, Number.POSITIVE_INFINITY);
  if (role === 'text') checkPacked(uuAttachments(extractUuencoded(text).files), strike);
  const struck = strike(text, file ? 'attachment' : role);
  if (struck === text) return null;
  const base64 = part.encoding === 'base64';
  const encoded = base64
    ? encodeBase64(Buffer.from(struck.replace(/\n/g, eol), 'utf8'), eol)
    : encodeQuotedPrintable(struck, eol);
  const fields = new Map([['content-transfer-encoding', base64 ? 'base64' : 'quoted-printable']]);
  if (part.type.startsWith('text/')) fields.set('charset', 'utf-8');
  return place(Buffer.from(encoded), fields);
}

/** Edits of a part's own header: free text and file names through strike, and what a new body asks for. */
function editHeader(
  source: Buffer,
  part: Part,
  strike: Strike,
  eol: string,
  wanted: ReadonlyMap<string, string>,
  added: readonly string[],
): readonly Edit[] {
  const edits: Edit[] = [];
  const missing = new Map(wanted);
  const lines = [...added];
  for (const field of part.header.fields) {
    const line = newLine(source, field, part, strike, eol, missing);
    if (line !== null) edits.push({ start: field.start, end: field.end, bytes: Buffer.from(line + eol) });
  }
  if (missing.has('charset')) lines.push(`Content-Type: ${part.type}; charset=utf-8`);
  const encoding = missing.get('content-transfer-encoding');
  if (encoding !== undefined) lines.push(`Content-Transfer-Encoding: ${encoding}`);
  if (lines.length > 0) {
    const { fieldsEnd, end } = part.header;
    const text = lines.join(eol) + eol + (fieldsEnd === end ? eol : '');
    // A header that ends without a line end needs one before anything can be added.
    const open = fieldsEnd > part.header.start && source[fieldsEnd - 1] !== 10;
    edits.push({ start: fieldsEnd, end: fieldsEnd, bytes: Buffer.from((open ? eol : '') + text) });
  }
  return edits;
}

/** The field as it must read now, null when it stays. What was wanted and found is taken out of `missing`. */
function newLine(
  source: Buffer,
  field: Field,
  part: Part,
  strike: Strike,
  eol: string,
  missing: Map<string, string>,
): string | null {
  const name = source.toString('latin1', field.start, field.valueStart - 1).trimEnd();
  if (freeFields.has(field.name)) {
    const text = cleanLine(decodeWords(fieldValue(source, field)));
    const struck = strike(text, 'header');
    return struck === text ? null : headerLine(name, cleanLine(struck), eol);
  }
  if (field.name === 'content-transfer-encoding') {
    const encoding = missing.get(field.name);
    missing.delete(field.name);
    return encoding === undefined || encoding === part.encoding ? null : `${name}: ${encoding}`;
  }
  if (field.name !== 'content-type' && field.name !== 'content-disposition') return null;
  const { value, params } = parseParameters(fieldValue(source, field));
  const changed = new Map(params);
  let touched = false;
  for (const key of ['name', 'filename']) {
    const given = params.get(key);
    if (given === undefined) continue;
    const struck = strike(cleanLine(given), 'name');
    if (struck === cleanLine(given)) continue;
    changed.set(key, cleanLine(struck));
    touched = true;
  }
  const charset = field.name === 'content-type' ? missing.get('charset') : undefined;
  if (charset !== undefined) {
    missing.delete('charset');
    changed.set('charset', charset);
    changed.delete('format');
    changed.delete('delsp');
    touched = true;
  }
  return touched ? parameterLine(name, field.name === 'content-type' ? part.type : value, changed, eol) : null;
}

/** Text that belongs to no part, or stands too deep to be opened: struck as it is. */
function strikeRaw(source: Buffer, start: number, end: number, strike: Strike, part: StruckPart): readonly Edit[] {
  const bytes = source.subarray(start, end);
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
  const text = bytes.toString(encoding);
  if (text.trim() === '') return [];
  const struck = strike(text, part);
  return struck === text ? [] : [{ start, end, bytes: Buffer.from(struck, encoding) }];
}

function multiparts(structure: Structure): readonly Part[] {
  const leaves = new Set(structure.leaves);
  const found: Part[] = [];
  const waiting: Part[] = [structure.root];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (!leaves.has(part)) found.push(part);
    waiting.push(...part.children);
  }
  return found;
}

function applyEdits(source: Buffer, edits: readonly Edit[]): Buffer {
  const chunks: Buffer[] = [];
  let position = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < position) throw new Error('two edits of a mail overlap');
    chunks.push(source.subarray(position, edit.start), edit.bytes);
    position = edit.end;
  }
  chunks.push(source.subarray(position));
  return Buffer.concat(chunks);
}
