import { createTransport, type SMTPPoolOptions } from 'nodemailer';
import type { Credentials } from './imap-account.js';
import { MailFault, named } from './mail-fault.js';
import { isAddress, isMessageId, mailOptions, type OutgoingMail } from './outgoing.js';
import { sendFailure, smtpFault, type SendResult } from './smtp-fault.js';

/** How to reach and enter one submission server. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** tls: from the first byte (465). starttls: required before anything is sent (587). none: in the clear, in so many words. */
  readonly security: 'tls' | 'starttls' | 'none';
  /** null for a relay that knows this machine by its address. */
  readonly login: { readonly user: string; readonly credentials: Credentials } | null;
  /** PEM certificates to trust instead of the system's. */
  readonly ca?: string | undefined;
  /** The name the certificate is checked against, where it is not `host`. */
  readonly serverName?: string | undefined;
  /** The name this machine greets with (EHLO); its host name by default. */
  readonly greetAs?: string | undefined;
  /** Where bounces go instead of to the mailbox the letter comes from. */
  readonly envelopeFrom?: string | undefined;
  readonly maxConnections?: number | undefined;
  readonly timeouts?: SmtpTimeouts | undefined;
}

/** Milliseconds. */
export interface SmtpTimeouts {
  /** For DNS, TCP and TLS together. */
  readonly connect?: number;
  readonly greeting?: number;
  /** For any answer; RFC 5321, 4.5.3.2 wants up to ten minutes for the one after the mail's last line. */
  readonly silence?: number;
}

export interface Transport {
  /** One attempt. Never throws for anything that a server or a network does. */
  readonly send: (mail: OutgoingMail) => Promise<SendResult>;
  /** Connects and logs in, sends nothing. Throws MailFault. */
  readonly verify: () => Promise<void>;
  /** Lets attempts in hand end and closes the connections; what is still waiting comes back as unreachable. */
  readonly close: () => void;
}

const defaults = { connect: 30_000, greeting: 30_000, silence: 600_000 } as const;

/** Keeps connections open between letters and opens up to `maxConnections` of them when there is more to send. */
export function openTransport(server: SmtpServer): Transport {
  const mailer = createTransport(poolOptions(server));
  const user = server.login?.user ?? '';
  let closed = false;
  if (server.login && 'accessToken' in server.login.credentials) {
    const { accessToken } = server.login.credentials;
    mailer.set(
      'oauth2_provision_cb',
      (_user: string, _renew: boolean, done: (error: Error | null, token?: string) => void) => {
        accessToken().then(
          (token) => {
            done(null, token);
          },
          (cause: unknown) => {
            const words = `no access token could be had for ${user} at ${named(server)}`;
            const fault = cause instanceof MailFault ? cause : new MailFault('authentication', true, words, cause);
            done(new Error(fault.words, { cause: fault }));
          },
        );
      },
    );
  }

  async function send(mail: OutgoingMail): Promise<SendResult> {
    if (!isMessageId(mail.messageId)) throw new RangeError('a letter needs a Message-ID in angle brackets');
    const envelopeFrom = server.envelopeFrom ?? mail.from.address;
    if (!isAddress(mail.from.address)) throw new RangeError('a letter needs an address to come from');
    if (!isAddress(mail.to.address)) {
      return { outcome: 'permanent', code: 553, response: 'the address is not one that mail can be sent to' };
    }
    try {
      const info = await mailer.sendMail(mailOptions(mail, envelopeFrom));
      return { outcome: 'sent', response: info.response, messageId: info.serverMessageId ?? mail.messageId };
    } catch (error) {
      if (closed) {
        const fault = new MailFault('connection', true, `sending through ${named(server)} was stopped`, error);
        return { outcome: 'unreachable', fault };
      }
      return sendFailure(server, user, error);
    }
  }

  async function verify(): Promise<void> {
    try {
      await mailer.verify();
    } catch (error) {
      throw smtpFault(server, user, error);
    }
  }

  function close(): void {
    closed = true;
    mailer.close();
  }

  return { send, verify, close };
}

function poolOptions(server: SmtpServer): SMTPPoolOptions & { pool: true } {
  const { timeouts = {}, login } = server;
  return {
    pool: true,
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    tls: { minVersion: 'TLSv1.2', ...(server.ca === undefined ? {} : { ca: server.ca }) },
    ...(server.serverName === undefined ? {} : { servername: server.serverName }),
    ...(server.greetAs === undefined ? {} : { name: server.greetAs }),
    maxConnections: server.maxConnections ?? 4,
    maxMessages: 1_000,
    // The outbox retries; here only a connection that was closed while idle is worth a second try at once.
    maxRequeues: 1,
    connectionTimeout: timeouts.connect ?? defaults.connect,
    greetingTimeout: timeouts.greeting ?? defaults.greeting,
    socketTimeout: timeouts.silence ?? defaults.silence,
    ...(login === null ? {} : { auth: authentication(login), forceAuth: true }),
    logger: false,
  };
}

function authentication({ user, credentials }: NonNullable<SmtpServer['login']>): NonNullable<SMTPPoolOptions['auth']> {
  if ('password' in credentials) return { user, pass: credentials.password };
  return { type: 'OAuth2', user };
}
