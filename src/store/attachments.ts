import { createHash } from 'node:crypto';
import { rowsParameter, storable } from './json.js';
import type { NewAttachment } from './rows.js';
import type { Tx } from './tx.js';

export interface StoredAttachment {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly content: Uint8Array;
  readonly inline: boolean;
  readonly contentId: string | null;
}

/** Bytes of content in one statement: pg copies parameters whole, and memory is bounded by this. */
const mostAtOnce = 8 * 1024 * 1024;

/**
 * Stores each content once, by its SHA-256, and the attachments of entries that exist already. Three statements, and
 * one more per 8 MB of content that is new.
 */
export async function storeAttachments(
  tx: Tx,
  attachments: readonly { readonly entry: number; readonly attachment: NewAttachment }[],
): Promise<void> {
  if (attachments.length === 0) return;
  const hashed = attachments.map(({ entry, attachment }) => ({
    entry,
    attachment,
    sha256: createHash('sha256').update(attachment.content).digest('hex'),
  }));
  const contents = new Map(hashed.map(({ sha256, attachment }) => [sha256, attachment.content]));
  const known = await tx.query<{ sha256: string }>(
    `select encode(sha256, 'hex') as sha256 from attachment_content
     where sha256 in (select decode(hex, 'hex') from unnest($1::text[]) as hex)`,
    [[...contents.keys()]],
  );
  for (const { sha256 } of known) contents.delete(sha256);
  // Sorted, so that two transactions with the same new contents wait for one another in one direction only.
  for (const part of parts([...contents].sort(([a], [b]) => (a < b ? -1 : 1)))) await insertContents(tx, part);
  await tx.query(
    `insert into attachment (entry_id, position, sha256, name, type, size, inline, content_id)
     select entry, position, decode(sha256, 'hex'), name, type, size, inline, "contentId"
     from json_to_recordset($1) as given (entry bigint, position integer, sha256 text, name text, type text, size bigint,
       inline boolean, "contentId" text)`,
    [
      rowsParameter(
        hashed.map(({ entry, sha256, attachment: { name, type, size, inline, contentId } }, position) => ({
          entry,
          position,
          sha256,
          name,
          type,
          size,
          inline,
          contentId: contentId === null ? null : storable(contentId),
        })),
      ),
    ],
  );
}

/** Content goes as binary parameters of its own: in an array or in JSON it would travel as twice as much hexadecimal. */
async function insertContents(tx: Tx, part: readonly (readonly [string, Uint8Array])[]): Promise<void> {
  const values = part.map((_, index) => `($${2 * index + 1}, $${2 * index + 2})`).join(', ');
  await tx.query(
    `insert into attachment_content (sha256, content) values ${values} on conflict do nothing`,
    part.flatMap(([sha256, content]) => [Buffer.from(sha256, 'hex'), asBuffer(content)]),
  );
}

function asBuffer(content: Uint8Array): Buffer {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

function parts<T extends readonly [string, Uint8Array]>(contents: readonly T[]): readonly (readonly T[])[] {
  const all: T[][] = [];
  let size = Infinity;
  for (const content of contents) {
    size += content[1].byteLength;
    if (size > mostAtOnce || (all.at(-1)?.length ?? 0) >= 1000) {
      all.push([]);
      size = content[1].byteLength;
    }
    all.at(-1)?.push(content);
  }
  return all;
}

/** An entry's attachments with their contents, for the letter that carries them. */
export async function attachmentsOf(tx: Tx, entry: number): Promise<readonly StoredAttachment[]> {
  const rows = await tx.query<Omit<StoredAttachment, 'content'> & { content: Buffer | null; sha256: string; length: number }>(
    `select name, type, size, inline, content_id as "contentId", encode(sha256, 'hex') as sha256, octet_length(content) as length,
       case when octet_length(content) <= $2 then content end as content
     from attachment join attachment_content using (sha256) where entry_id = $1 order by position`,
    [entry, pieceSize],
  );
  const whole: StoredAttachment[] = [];
  for (const { sha256, length, ...row } of rows) {
    whole.push({ ...row, content: row.content ?? (await inPieces(tx, sha256, length)) });
  }
  return whole;
}

/** The driver reads bytes as hexadecimal text, twice the size; in pieces a file of 20 MB does not need 60. */
const pieceSize = 1 << 20;

async function inPieces(tx: Tx, sha256: string, length: number): Promise<Buffer> {
  const content = Buffer.allocUnsafe(length);
  for (let at = 0; at < length; at += pieceSize) {
    const [row] = await tx.query<{ piece: Buffer }>(
      `select substring(content from $2 for $3) as piece from attachment_content where sha256 = decode($1, 'hex')`,
      [sha256, at + 1, pieceSize],
    );
    row?.piece.copy(content, at);
  }
  return content;
}
