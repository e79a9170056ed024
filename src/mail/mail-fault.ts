/**
 * Trouble with a mail server, in words for the administrator. `temporary` says that trying again may help without
 * anybody changing anything; a permanent one needs a person, though the loops still try it again now and then.
 */
export class MailFault extends Error {
  readonly kind: FaultKind;
  readonly temporary: boolean;
  /** One sentence, no trailing full stop, no secret in it. */
  readonly words: string;

  constructor(kind: FaultKind, temporary: boolean, words: string, cause?: unknown) {
    super(words, cause === undefined ? undefined : { cause });
    this.name = 'MailFault';
    this.kind = kind;
    this.temporary = temporary;
    this.words = words;
  }
}

export type FaultKind =
  | 'connection' // refused, reset, closed, not found
  | 'timeout' // it answered too late or not at all
  | 'authentication' // user name, password or token
  | 'certificate' // TLS works, but not with the server that was meant
  | 'starttls' // no STARTTLS, or it failed; nothing was sent in the clear
  | 'tls' // the handshake failed otherwise
  | 'protocol' // an answer that makes no sense
  | 'refused' // understood and refused: quota, rights, a folder that cannot be made
  | 'folder' // the folder to watch does not exist
  | 'uidvalidity'; // the folder was renumbered or replaced: open it again

/** Where a server is, for messages: "imap.school.example:993". */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

export function named({ host, port }: Endpoint): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** X509_V_ERR and Node names for "this certificate is not good", with what to do about it. */
const certificateWords: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet; check the clock of this machine',
  CERT_REVOKED: 'has been revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another name; use the name in the certificate as "host", or set "serverName"',
  HOSTNAME_MISMATCH: 'is for another name; use the name in the certificate as "host", or set "serverName"',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is self-signed; set "ca" to the file with this certificate if it is the right one',
  SELF_SIGNED_CERT_IN_CHAIN: 'comes from an authority this machine does not know; set "ca" to its certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes from an authority this machine does not know; set "ca" to its certificate',
  UNABLE_TO_GET_ISSUER_CERT: 'comes from an authority this machine does not know; set "ca" to its certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'comes from an authority this machine does not know; set "ca" to its certificate',
  CERT_SIGNATURE_FAILURE: 'is broken',
  CERT_UNTRUSTED: 'is not trusted',
  CERT_REJECTED: 'is not trusted',
  CERT_CHAIN_TOO_LONG: 'has too long a chain',
  INVALID_CA: 'was issued by something that may not issue certificates',
  INVALID_PURPOSE: 'was not issued for a server',
  CA_MD_TOO_WEAK: 'uses a signature that is too weak',
  EE_KEY_TOO_SMALL: 'has a key that is too short',
};

const networkWords: Readonly<Record<string, string>> = {
  ENOTFOUND: 'cannot be found: no such name in DNS',
  EAI_AGAIN: 'cannot be found: the name server does not answer',
  ECONNREFUSED: 'refuses the connection: is the port right and the server running?',
  ECONNRESET: 'broke the connection off',
  EPIPE: 'broke the connection off',
  EHOSTUNREACH: 'cannot be reached: no route',
  ENETUNREACH: 'cannot be reached: no route',
  EHOSTDOWN: 'cannot be reached: the machine is down',
  EADDRNOTAVAIL: 'cannot be reached from this machine',
  EACCES: 'cannot be reached: a firewall on this machine forbids it',
  ERR_ACCESS_DENIED: 'cannot be reached: this process may not use the network',
};

/**
 * The fault behind a code of Node's socket, DNS or TLS layer, whatever library passed it on; null for any other code.
 */
export function transportFault(server: Endpoint, code: string, cause: unknown): MailFault | null {
  const certificate = certificateWords[code];
  if (certificate !== undefined) {
    return new MailFault('certificate', false, `the certificate of ${named(server)} ${certificate}`, cause);
  }
  const network = networkWords[code];
  if (network !== undefined) return new MailFault('connection', true, `${named(server)} ${network}`, cause);
  if (code === 'ETIMEDOUT') {
    return new MailFault('timeout', true, `${named(server)} does not answer`, cause);
  }
  // OpenSSL's own names: ERR_SSL_WRONG_VERSION_NUMBER is what a server that speaks no TLS on this port looks like.
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_') || code === 'EPROTO') {
    const words = `${named(server)} and this machine cannot agree on TLS (${code}): is "security" right for this port?`;
    return new MailFault('tls', false, words, cause);
  }
  return null;
}

/** Text that a server sent, fit for one line of a log: no control characters, at most 300 characters. */
export function quoted(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

/** One field of an error of unknown make; undefined when it has none of that name. */
export function field(error: unknown, name: string): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  return (error as Readonly<Record<string, unknown>>)[name];
}

export function textField(error: unknown, name: string): string {
  const value = field(error, name);
  return typeof value === 'string' ? value : '';
}
