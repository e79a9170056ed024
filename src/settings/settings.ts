import type { LetterOptions } from '../letters/options.js';
import type { Desk, WatchedMailbox } from '../policies/desk.js';
import type { Action } from '../policies/verdict.js';
import type { StrikeOutOptions } from '../secrets/options.js';

/** The whole configuration as plain readonly data: defaults filled in, units resolved, references looked up. */
export interface Settings {
  readonly desk: Desk;
  /** Where desk.directory came from and how much of it could be used; null without one. */
  readonly directory: { readonly file: string; readonly people: number; readonly passedOver: number } | null;
  readonly mailboxes: readonly MailboxSettings[];
  readonly smtp: SmtpSettings;
  readonly database: DatabaseSettings;
  /** The administrator's own templates, an absolute path; null for the shipped ones alone. */
  readonly letters: { readonly folder: string | null; readonly options: LetterOptions };
  /** giveUpAfter in milliseconds. */
  readonly delivery: { readonly giveUpAfter: number; readonly concurrency: number };
  /** bytesInFlight in bytes. */
  readonly poll: { readonly cron: string; readonly batch: number; readonly bytesInFlight: number };
  /** timeout in milliseconds; threads at least 1. */
  readonly reading: { readonly threads: number; readonly timeout: number };
  readonly http: { readonly address: string; readonly port: number };
  readonly log: { readonly level: 'debug' | 'info' | 'warn' | 'error'; readonly pretty: boolean };
  readonly secrets: SecretsSettings;
  /** The effective configuration as it would be written, secrets replaced by "(hidden)"; see describe.ts. */
  readonly printable: unknown;
}

export interface MailboxSettings extends WatchedMailbox {
  readonly imap: ImapSettings;
  /** The folder that is watched. */
  readonly folder: string;
  readonly filing: FilingSettings;
}

/** Where originals go, by what became of the message. "/" parts folders. */
export interface FilingSettings {
  readonly mode: 'move' | 'leave';
  readonly folders: Readonly<Record<Action, string>>;
}

export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls' | 'none';
  /** PEM text, trusted instead of the system's certificates. */
  readonly ca?: string;
  readonly serverName?: string;
}

/** How to log in. The configuration gives passwords; an access-token source per server is the seam for OAuth2. */
export type Credentials = { readonly password: string } | { readonly accessToken: () => Promise<string> };

export interface ImapSettings extends MailServer {
  readonly user: string;
  readonly credentials: Credentials;
}

export interface SmtpSettings extends MailServer {
  /** null for a relay that asks for no login. */
  readonly login: { readonly user: string; readonly credentials: Credentials } | null;
  readonly maxConnections: number;
  /** Envelope sender; the address of the mailbox a letter comes from when not given. */
  readonly envelopeFrom?: string;
}

export type DatabaseSettings =
  | { readonly kind: 'server'; readonly url: string; readonly poolSize: number }
  | { readonly kind: 'embedded'; readonly folder: string };

export interface SecretsSettings {
  /** Originals that hold a secret stay as they are; otherwise the struck-out copy takes their place. */
  readonly keepOriginal: boolean;
  readonly strikeOut: StrikeOutOptions;
}
