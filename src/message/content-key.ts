import { createHash } from 'node:crypto';
import type { Message } from './message.js';

/**
 * A key of what the mail says, sha256 in hex. Received, Delivered-To and flags are left out, so that one mail in two mailboxes has one
 * key; Message-ID alone is not enough, since broken programs use one twice. Each value is preceded by its length,
 * so that nothing can be moved from one into the next.
 */
export function contentKey(message: Message): string {
  const hash = createHash('sha256');
  const add = (value: string | Uint8Array): void => {
    const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value;
    hash.update(`${bytes.length}:`).update(bytes);
  };
  add(message.messageId ?? '');
  add(message.from?.address ?? '');
  add(message.date === null ? '' : message.date.toISOString());
  add(message.subject);
  add(message.text);
  add(message.html ?? '');
  for (const file of message.attachments) {
    add(file.name);
    add(file.content);
  }
  return hash.digest('hex');
}
