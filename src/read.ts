import { composeCopy } from './message/compose-copy.js';
import { contentKey } from './message/content-key.js';
import type { Message } from './message/message.js';
import { parse, parseHeaders } from './message/parse.js';
import { rewriteOriginal } from './message/rewrite.js';
import type { Found } from './secrets/found.js';
import type { Kind } from './secrets/data/kinds.js';
import type { StrikeOutOptions } from './secrets/options.js';
import { strikeMessage, strikeText } from './secrets/strike-message.js';

/** What is left of a mail once it has been read: everything after this works on the struck-out message alone. */
export interface Reading {
  readonly message: Message;
  readonly secrets: readonly Found[];
  /** Identity of the content, hex: the same mail in two mailboxes, or its struck-out copy, has the same one. */
  readonly contentKey: string;
  /** The original with the secrets struck out, to be filed in its place; null when nothing was found. */
  readonly copy: Uint8Array | null;
}

/**
 * Bytes to a struck-out message. The only function that sees both the raw text and what became of it; it runs in the
 * reading worker, and nothing it returns holds a secret. Pure; throws only on a bug.
 */
export async function read(source: Uint8Array, options: StrikeOutOptions): Promise<Reading> {
  const { message, found, kinds } = strikeMessage(await parse(source), options);
  if (found.length === 0) return { message, secrets: found, contentKey: contentKey(message), copy: null };
  const copy = await copyWithout(kinds, source, message, options);
  // The key is the copy's own, so that the copy, should it ever arrive, is known as the same mail.
  return { message, secrets: found, contentKey: contentKey(await parse(copy)), copy };
}

/** A message over the size limit: its header only, the body was never fetched. */
export async function readHeader(header: Uint8Array, size: number, options: StrikeOutOptions): Promise<Reading> {
  const { message, found } = strikeMessage(await parseHeaders(header, size), options);
  return { message, secrets: found, contentKey: contentKey(message), copy: null };
}

/** Rewrites the original in place; a mail too broken for that, or one that still holds a value, is composed anew. */
async function copyWithout(
  kinds: ReadonlyMap<string, Kind>,
  source: Uint8Array,
  struck: Message,
  options: StrikeOutOptions,
): Promise<Uint8Array> {
  const rewritten = await rewriteOriginal(source, (text, part) =>
    strikeText(text, kinds, options, part === 'html' ? 'markup' : 'plain'),
  ).catch(() => null);
  if (rewritten !== null && (await isClean(rewritten, [...kinds.keys()], options))) return rewritten;
  return composeCopy(struck);
}

async function isClean(copy: Uint8Array, values: readonly string[], options: StrikeOutOptions): Promise<boolean> {
  const bytes = Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength);
  if (values.some((value) => value.length > 3 && bytes.includes(value))) return false;
  return strikeMessage(await parse(copy), options).found.length === 0;
}
