/**
 * The text of an exported file. Excel writes UTF-16 for "Unicode text", UTF-8 with a mark for "CSV UTF-8", and Windows-1252
 * for plain "CSV"; other programs write UTF-8 without a mark.
 */
export function decodeExport(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', bytes);
  // Without a mark, every other byte of what is mostly ASCII is 0.
  if (bytes.length > 3 && bytes[1] === 0 && bytes[3] === 0) return decoded('utf-16le', bytes);
  if (bytes.length > 3 && bytes[0] === 0 && bytes[2] === 0) return decoded('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return decoded('windows-1252', bytes);
    throw error;
  }
}

function decoded(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}
