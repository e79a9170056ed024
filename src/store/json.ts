/**
 * Rows as one parameter for json_to_recordset, which keeps the number of statements and of parameters the same for a
 * batch of any size. PostgreSQL text holds neither NUL nor half a surrogate pair: both become U+FFFD.
 */
export function rowsParameter(rows: readonly unknown[]): string {
  const json = JSON.stringify(rows);
  // JSON.stringify escapes just these, so the slow way is only taken when there may be one.
  return /\\u(?:0000|d[89a-f])/.test(json)
    ? JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? storable(value) : value))
    : json;
}

export function storable(text: string): string {
  return text.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** An index entry takes 2,700 bytes; no address or Message-ID that a server accepts is longer than this (RFC 5322, 2.1.1). */
const longest = 998;

/** For columns with an index. Looking up goes the same way, so an overlong value still finds itself. */
export function indexable(text: string): string {
  const clean = storable(text);
  if (Buffer.byteLength(clean) <= longest) return clean;
  return storable(Buffer.from(clean).subarray(0, longest).toString());
}
