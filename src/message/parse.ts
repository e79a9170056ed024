import { parseAddresses } from './address.js';
import { attachmentName } from './names.js';
import { readAutomatic } from './automatic.js';
import { readBody, rolesOf, type Body, type Role } from './body.js';
import { readBounce } from './bounce.js';
import { cleanText, shorten } from './clean.js';
import { decodeText } from './charset.js';
import { decodeParts } from './decode.js';
import { emptyMessage } from './empty.js';
import { findAttached, findForwarded } from './forward.js';
import { readHeaders, type Headers } from './headers.js';
import { readHeader } from './fields.js';
import { readHtml } from './html-text.js';
import { limits } from './limits.js';
import type { Attachment, Message } from './message.js';
import { readNatures } from './nature.js';
import { openPacked, uuAttachments, type Packed } from './packed.js';
import { isDecorative } from './picture.js';
import { readStructure, type Part, type Structure } from './structure.js';
import { isForm, isVoicemail, readSpeaker } from './speaker.js';
import { visibleText } from './visible-text.js';

/**
 * One mail, from its bytes to a Message. Never throws, whatever the bytes are: what cannot be read is named in `defects`; in the worst
 * case the whole original is kept as the attachment "original.eml". Attachments may be views of `source`.
 */
export async function parse(source: Uint8Array): Promise<Message> {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  try {
    return await read(withLineFeeds(bytes), bytes.length);
  } catch {
    // A fault of this program, not of the mail: the person's words must not be lost because of it.
    return unreadable(bytes);
  }
}

/** The Message of a mail whose body was not fetched: its header alone, and its size (RFC822.SIZE). */
export function parseHeaders(source: Uint8Array, size: number): Promise<Message> {
  const bytes = withLineFeeds(Buffer.from(source.buffer, source.byteOffset, source.byteLength));
  const structure = readStructure(bytes.subarray(0, readHeader(bytes, 0, limits.headerBytes).end));
  const headers = readHeaders(bytes, structure.root.header);
  const headerDefects = structure.root.header.defects;
  return Promise.resolve(
    compose({
      headers,
      structure,
      body: noBody,
      attachments: [],
      status: '',
      original: '',
      size,
      defects: headerDefects,
    }),
  );
}

const noBody: Body = { text: '', html: null, marks: null, files: [], defects: [] };

/** Mail of old Macintoshes ends its lines with CR alone. */
function withLineFeeds(bytes: Buffer): Buffer {
  return bytes.includes(10) || !bytes.includes(13)
    ? bytes
    : Buffer.from(bytes.toString('latin1').replace(/\r/g, '\n'), 'latin1');
}

async function read(bytes: Buffer, size: number): Promise<Message> {
  const structure = readStructure(bytes);
  const headers = readHeaders(bytes, structure.root.header);
  const roles = rolesOf(structure);
  const decoded = await decodeParts(bytes, structure.leaves);
  const pairs = structure.leaves.map((part, index) => ({
    part,
    role: roles[index] ?? 'attachment',
    bytes: decoded[index] ?? Buffer.alloc(0),
  }));
  const body = readBody(
    pairs.flatMap(({ part, role, bytes }) => (role === 'text' || role === 'html' ? [{ part, kind: role, bytes }] : [])),
  );
  const files = pairs.filter((pair) => isFile(pair.role, pair.part, pair.bytes));
  const defects = [...structure.defects];
  if (files.length > limits.attachments)
    defects.push(`more than ${limits.attachments} attachments, the first were kept`);
  for (const { part, bytes } of pairs) {
    if (part.encoding === 'base64' && bytes.length === 0 && part.bodyEnd - part.bodyStart > 4)
      defects.push('base64 not readable');
  }
  const packed = openPacked(
    files.slice(0, limits.attachments).map(({ part, bytes }, index) => attachment(part, bytes, index + 1, body.html)),
    body.text.trim() === '',
  );
  defects.push(...packed.defects);
  return compose({
    headers,
    structure,
    body: withPackedBody(body, packed),
    attachments: [...packed.files, ...uuAttachments(body.files)].slice(0, limits.attachments),
    status: reportText(pairs, 'status'),
    original: originalHeader(pairs),
    size,
    defects,
  });
}

function withPackedBody(body: Body, { text, html }: Packed): Body {
  if (text.trim() === '' && html === '') return body;
  const own = cleanText(text.trim() === '' ? readHtml(html).text : text);
  return { ...body, text: shorten(own, limits.text), html: body.html ?? (html === '' ? null : cleanText(html)) };
}

interface Read {
  readonly part: Part;
  readonly role: Role;
  readonly bytes: Buffer;
}

/** An empty nameless part is a leftover of some gateway, not a file. */
function isFile(role: Role, part: Part, bytes: Buffer): boolean {
  return role === 'attachment' && (bytes.length > 0 || part.filename !== null);
}

function attachment(part: Part, content: Buffer, number: number, html: string | null): Attachment {
  const contentId = contentIdOf(part);
  const shown = contentId !== null && html?.includes(`cid:${contentId}`) === true;
  const related =
    part.parent?.type === 'multipart/related' && part.disposition !== 'attachment' && part.type.startsWith('image/');
  const inline = shown || (related && contentId !== null);
  return {
    name: attachmentName(part, number),
    type: part.type.startsWith('multipart/') ? 'message/rfc822' : part.type,
    size: content.length,
    content,
    inline,
    contentId,
    ...(inline && isDecorative(content) ? { decorative: true } : {}),
  };
}

function contentIdOf(part: Part): string | null {
  const value = part.contentId;
  return value === null
    ? null
    : cleanText(value)
        .replace(/[<>\s]/g, '')
        .slice(0, limits.messageId) || null;
}

function reportText(pairs: readonly Read[], role: Role): string {
  const texts = pairs
    .filter((pair) => pair.role === role)
    .map((pair) => cleanText(decodeText(pair.bytes.subarray(0, 200_000), '').text));
  return texts.join('\n\n');
}

/** The header of the mail that a report encloses: as headers alone or as the whole mail. */
function originalHeader(pairs: readonly Read[]): string {
  const headers = reportText(pairs, 'headers');
  if (headers !== '') return headers;
  const whole = pairs.find((pair) => /^message\/(rfc822|global)$/.test(pair.part.type));
  if (whole === undefined) return '';
  const header = readHeader(whole.bytes, 0, limits.partHeaderBytes);
  return cleanText(decodeText(whole.bytes.subarray(0, header.fieldsEnd), '').text);
}

interface Found {
  readonly headers: Headers;
  readonly structure: Structure;
  readonly body: Body;
  readonly attachments: readonly Attachment[];
  readonly status: string;
  readonly original: string;
  readonly size: number;
  readonly defects: readonly string[];
}

/** Puts the message together; the only place that knows in which order its parts depend on each other. */
function compose(found: Found): Message {
  const { headers, structure, body } = found;
  const { part, first } = headers;
  const type = structure.root.header.fields.length > 0 ? structure.root.type : 'text/plain';
  const reportType = structure.root.params.get('report-type')?.toLowerCase() ?? '';
  const answers = [...part.inReplyTo, ...part.references];
  const bounce = readBounce({
    type,
    reportType,
    from: part.from?.address ?? '',
    returnPath: part.returnPath,
    subject: part.subject,
    failedRecipients: first('x-failed-recipients'),
    answers,
    text: body.text,
    status: found.status,
    original: found.original,
  });
  const { from, subject, returnPath, sender, replyTo, listId } = part;
  const signs = {
    first,
    from,
    subject,
    sender,
    replyTo,
    listId,
    files: found.attachments.map((file) => file.type),
    addresses: (value: string | null) => (value === null ? [] : parseAddresses(value, 20).addresses),
  };
  const automatic =
    bounce === null
      ? readAutomatic({
          ...signs,
          returnPath,
          answers: answers.length > 0,
          type,
          reportType,
        })
      : null;
  return {
    ...part,
    text: body.text,
    visible: visibleText(body.text, {
      html: body.html,
      subject,
      writer: part.from,
      ...(body.marks === null ? {} : { marks: body.marks }),
    }),
    html: body.html,
    attachments: found.attachments,
    kind: bounce !== null ? 'bounce' : automatic !== null ? 'automatic' : 'person',
    automatic,
    forwarded:
      bounce === null && automatic === null
        ? (findForwarded(subject, body.text) ?? findAttached(subject, body.text, found.attachments))
        : null,
    speaker: readSpeaker(signs),
    ...(isImportant(first) ? { important: true } : {}),
    natures: readNatures({
      ...signs,
      text: body.text,
      type,
      smimeType: structure.root.params.get('smime-type')?.toLowerCase() ?? '',
      form: isForm(signs),
      voicemail: isVoicemail(signs),
    }),
    bounce,
    size: found.size,
    defects: [...new Set([...headers.defects, ...found.defects, ...body.defects])].slice(0, limits.defects),
  };
}

/** X-Priority counts from 1, the highest; Importance and Priority are RFC 2156, sections 2.3.1.6 and 2.3.1.11. */
function isImportant(first: Headers['first']): boolean {
  return (
    /^\s*[12]\b/.test(first('x-priority') ?? '') ||
    /^\s*high\b/i.test(first('importance') ?? first('x-msmail-priority') ?? '') ||
    /^\s*urgent\b/i.test(first('priority') ?? '')
  );
}

function unreadable(bytes: Buffer): Message {
  const original = { name: 'original.eml', type: 'message/rfc822', size: bytes.length, content: bytes };
  return {
    ...emptyMessage(bytes.length, 'the mail could not be read, its original is attached'),
    attachments: [{ ...original, inline: false, contentId: null }],
  };
}
