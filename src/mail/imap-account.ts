import type { ImapFlowOptions } from 'imapflow';
import { MailFault, named } from './mail-fault.js';

/** How to reach and enter one IMAP mailbox. */
export interface ImapAccount {
  readonly host: string;
  readonly port: number;
  /** tls: from the first byte (993). starttls: required before anything is said (143). none: in the clear, in so many words. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user: string;
  readonly credentials: Credentials;
  /** PEM certificates to trust instead of the system's. */
  readonly ca?: string | undefined;
  /** The name the certificate is checked against, where it is not `host`. */
  readonly serverName?: string | undefined;
  /** The mailbox's name in the configuration, for messages. */
  readonly name?: string | undefined;
  readonly timeouts?: ImapTimeouts | undefined;
}

/** A password, or a source of OAuth2 access tokens asked anew at every connection. */
export type Credentials = { readonly password: string } | { readonly accessToken: () => Promise<string> };

/** Milliseconds. */
export interface ImapTimeouts {
  /** For DNS, TCP and TLS together. */
  readonly connect?: number;
  /** For the server's first line. */
  readonly greeting?: number;
  /**
   * A command unanswered for so long ends the connection; an idle one is probed (DONE, NOOP) after so long, so that a
   * connection gone silent is noticed within twice this time.
   */
  readonly silence?: number;
}

const defaults = { connect: 30_000, greeting: 20_000, silence: 120_000 } as const;

/** What one response may take, against a server that never stops sending. A mail over the size limit is never fetched. */
const limits = { maxLineLength: 64 << 20, maxLiteralSize: 256 << 20, maxResponseSize: 320 << 20 } as const;

/** `warned` receives the errors that the library would only log when it answers `false`. */
export async function clientOptions(
  account: ImapAccount,
  warned: (error: unknown) => void,
  idleDelay: number,
): Promise<ImapFlowOptions> {
  const { timeouts = {} } = account;
  const silent = () => undefined;
  const capture = (entry: { readonly err?: unknown }) => {
    if (entry.err !== undefined) warned(entry.err);
  };
  return {
    host: account.host,
    port: account.port,
    secure: account.security === 'tls',
    // undefined would mean "if the server offers it", which is what an attacker strips.
    ...(account.security === 'tls' ? {} : { doSTARTTLS: account.security === 'starttls' }),
    ...(account.serverName === undefined ? {} : { servername: account.serverName }),
    tls: { minVersion: 'TLSv1.2', ...(account.ca === undefined ? {} : { ca: account.ca }) },
    auth: await authentication(account),
    clientInfo: { name: 'Deskgate', version: false, vendor: false, 'support-url': false },
    connectionTimeout: timeouts.connect ?? defaults.connect,
    greetingTimeout: timeouts.greeting ?? defaults.greeting,
    socketTimeout: timeouts.silence ?? defaults.silence,
    autoIdleDelay: idleDelay,
    // Nothing here needs CONDSTORE, UTF8=ACCEPT or IMAP4rev2; without them every server speaks the same plain rev1.
    disableAutoEnable: true,
    disableCompression: true,
    ...limits,
    logger: { trace: silent, debug: silent, info: silent, warn: capture, error: capture },
  };
}

async function authentication(account: ImapAccount): Promise<NonNullable<ImapFlowOptions['auth']>> {
  const { user, credentials } = account;
  if ('password' in credentials) return { user, pass: credentials.password };
  try {
    return { user, accessToken: await credentials.accessToken() };
  } catch (error) {
    if (error instanceof MailFault) throw error;
    throw new MailFault('authentication', true, `no access token could be had for ${user} at ${named(account)}`, error);
  }
}
