import type { Tx } from './tx.js';

export type DatabaseOptions =
  | { readonly kind: 'server'; readonly url: string; readonly poolSize: number }
  | { readonly kind: 'embedded'; readonly folder: string };

/** An open database: a PostgreSQL server, or the embedded one in a folder. Everything throws DatabaseFault. */
export interface Database {
  readonly embedded: boolean;
  /** Single statements, each on its own. Never inside `transaction`: the embedded database has one connection. */
  readonly read: Tx;
  /** Read committed. Runs `work` again after a deadlock or a serialization failure, so it must not act elsewhere. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The sole right to work a mailbox, held by a connection of its own; null while another process has it. */
  holdMailbox(name: string): Promise<MailboxLock | null>;
  /** This process's number; what it took (letters) is free again once it is gone. */
  readonly instance: number;
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface MailboxLock {
  /** Resolves when the right was lost because its connection went; never after `release`. */
  readonly lost: Promise<void>;
  release(): Promise<void>;
}
