/** The header field that tells a copy put into the mailbox from every other message. */
export const copyField = 'X-Deskgate-Copy';

/**
 * A message with the marker as its first header field, ready for APPEND. Everything else stays byte for byte, except
 * that a server without BINARY (RFC 3516) takes no NUL in a literal: there it becomes 0x80, as IMAP servers themselves do.
 */
export function markedCopy(bytes: Uint8Array, marker: string, { binary }: { readonly binary: boolean }): Buffer {
  if (!/^[A-Za-z0-9._-]{8,200}$/.test(marker))
    throw new RangeError('a marker is 8 to 200 letters, digits, dots, dashes');
  const copy = Buffer.concat([Buffer.from(`${copyField}: ${marker}\r\n`), bytes]);
  if (binary) return copy;
  for (let at = copy.indexOf(0); at >= 0; at = copy.indexOf(0, at + 1)) copy[at] = 0x80;
  return copy;
}
