import type { Message } from '../message/message.js';
import type { Evidence } from './facts.js';

/**
 * What ties a message to others whose outcome may depend on its own: the writer, whom they write for, its tokens, every Message-ID it has or
 * names, the ticket number. Messages that share a key are decided one after the other.
 */
export function orderKeys(message: Message, evidence: Evidence): readonly string[] {
  const ids = [...(message.messageId === null ? [] : [message.messageId]), ...evidence.messageIds];
  const keys = [
    ...evidence.tokens.map((token) => `token:${token}`),
    ...ids.map((id) => `id:${id}`),
    ...(evidence.letterId === null ? [] : [`id:${evidence.letterId}`]),
    ...(evidence.ticketNumber === null ? [] : [`ticket:${evidence.ticketNumber}`]),
    ...(evidence.writer === '' ? [] : [`writer:${evidence.writer}`]),
    ...(evidence.requester === '' ? [] : [`writer:${evidence.requester}`]),
  ];
  return [...new Set(keys)];
}

/**
 * Splits an ordered list into batches whose members may be decided in one transaction: at most `limit` each, no two
 * that share a key, and of those that share one the earlier in the earlier batch. An item goes into the first batch
 * that has room after all its kin, in near linear time.
 */
export function splitIntoBatches<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
  limit: number,
): readonly (readonly T[])[] {
  const batches: T[][] = [];
  // For a full batch, a later one to look at instead; following it shortens the path for the next (union-find).
  const onward: number[] = [];
  const earliest = new Map<string, number>();
  const room = (from: number): number => {
    let at = from;
    while (onward[at] !== undefined && onward[at] !== at) at = onward[at] ?? at;
    for (let step = from; step !== at;) {
      const next = onward[step] ?? at;
      onward[step] = at;
      step = next;
    }
    return at;
  };
  for (const item of items) {
    const keys = keysOf(item);
    const at = room(Math.max(0, ...keys.map((key) => earliest.get(key) ?? 0)));
    const batch = (batches[at] ??= []);
    onward[at] ??= at;
    batch.push(item);
    if (batch.length >= Math.max(1, limit)) onward[at] = at + 1;
    for (const key of keys) earliest.set(key, at + 1);
  }
  return batches;
}
