import { openMailbox, type OpenMailbox } from '../../src/mail/imap.js';
import type { ImapAccount } from '../../src/mail/imap-account.js';
import type { MailFault } from '../../src/mail/mail-fault.js';
import type { Dovecot } from './dovecot.js';

export interface Watching {
  readonly mailbox: OpenMailbox;
  /** How often new mail was announced. */
  readonly announced: () => number;
  /** Resolves at the next announcement. */
  readonly next: () => Promise<void>;
  /** Resolves with the reason once the connection is gone. */
  readonly closed: Promise<MailFault | null>;
}

export function accountOf(dovecot: Dovecot, changes: Partial<ImapAccount> = {}): ImapAccount {
  return {
    host: dovecot.host,
    port: dovecot.tlsPort,
    security: 'tls',
    user: dovecot.user,
    credentials: { password: dovecot.password },
    ca: dovecot.ca,
    ...changes,
  };
}

/** Opens a mailbox and keeps what it says, so that a test can wait for it instead of sleeping. */
export async function watch(account: ImapAccount, folder = 'INBOX'): Promise<Watching> {
  let count = 0;
  let waiting: (() => void)[] = [];
  let close: (fault: MailFault | null) => void = () => undefined;
  const closed = new Promise<MailFault | null>((resolve) => (close = resolve));
  const mailbox = await openMailbox(account, folder, {
    onNew: () => {
      count++;
      for (const wake of waiting) wake();
      waiting = [];
    },
    onClose: close,
  });
  return {
    mailbox,
    announced: () => count,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    closed,
  };
}

/** The rejection of a promise; throws when it was kept. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('expected a failure');
}
