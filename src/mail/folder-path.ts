/** The personal namespace of a server (RFC 2342): "INBOX." and "." at Courier, "" and "/" at most others. */
export interface Namespace {
  readonly prefix: string;
  /** null: a flat server without a hierarchy. */
  readonly delimiter: string | null;
}

/**
 * The server's path of a folder that the configuration names with "/" between its levels, whatever the server uses.
 * A path already in the server's own notation is taken as it is.
 */
export function folderPath(configured: string, { prefix, delimiter }: Namespace): string {
  const path = delimiter === null ? configured : configured.split('/').filter(Boolean).join(delimiter);
  if (path.toUpperCase() === 'INBOX') return 'INBOX';
  const rooted = delimiter !== null && path.toUpperCase().startsWith(`INBOX${delimiter}`);
  // INBOX is the one name without case; "inbox/Done" and "INBOX.Done" are the same folder.
  const named = rooted ? `INBOX${path.slice(5)}` : path;
  return named.startsWith(prefix) ? named : prefix + named;
}
