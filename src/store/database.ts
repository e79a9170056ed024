import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Embedded } from './embedded.js';
import { lockClass, lockKey, lockSession, type SessionLock } from './session-lock.js';
import { claimSocket } from './socket-lock.js';
import { connect, rememberSource } from './source.js';
import { readsOf, transact } from './transaction.js';
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

/**
 * Opens a pool to a PostgreSQL server, which recovers by itself when the server comes back, or the embedded database of
 * a folder (embedded.ts). Does not migrate.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.kind === 'server' ? openServer(options.url, options.poolSize) : openFolder(options.folder);
}

async function openServer(url: string, poolSize: number): Promise<Database> {
  const pool = await connect({ url, poolSize });
  const source = (): Promise<DataSource> => Promise.resolve(pool);
  const instance = await holdInstance(url).catch(async (error: unknown) => {
    await pool.destroy();
    throw error;
  });
  const database = describe(source, false, instance.number, {
    holdMailbox: (name) => lockSession(url, [lockClass.mailbox, lockKey(name)]),
    async close() {
      await instance.release();
      // Waits for statements under way, but not for a server that has fallen silent.
      await Promise.race([pool.destroy(), delay(3000, undefined, { ref: false })]);
    },
  });
  rememberSource(database, { source, toMigrate: () => lockAndConnect(url) });
  return database;
}

async function lockAndConnect(url: string): Promise<{ readonly source: DataSource; release(): Promise<void> }> {
  const lock = await lockSession(url, [lockClass.migrate, 0], { wait: true });
  const source = await connect({ url, poolSize: 1, patient: true }).catch(async (error: unknown) => {
    await lock?.release();
    throw error;
  });
  return {
    source,
    async release() {
      await source.destroy();
      await lock?.release();
    },
  };
}

/**
 * A number that no living process has: random, and locked by a session of this process (letters taken by a number that
 * nobody locks are free, see outbox.ts). After a restart of the server the same number is locked again.
 */
async function holdInstance(url: string): Promise<{ readonly number: number; release(): Promise<void> }> {
  const number = randomInt(1, 2 ** 31);
  const first = await lockSession(url, [lockClass.instance, number]);
  if (!first) return holdInstance(url);
  let current: SessionLock = first;
  const stopped = new AbortController();

  async function keep(): Promise<void> {
    while (!stopped.signal.aborted) {
      await current.lost;
      await relock();
    }
    await current.release().catch(() => undefined);
  }

  async function relock(): Promise<void> {
    while (!stopped.signal.aborted) {
      await delay(500, undefined, { ref: false, signal: stopped.signal }).catch(() => undefined);
      const lock = await lockSession(url, [lockClass.instance, number]).catch(() => null);
      if (!lock) continue;
      current = lock;
      return;
    }
  }
  void keep();
  return {
    number,
    async release() {
      stopped.abort();
      await current.release().catch(() => undefined);
    },
  };
}

/** In a folder the one session is everybody's, so its advisory locks bind nobody: only the owner works mailboxes. */
async function openFolder(folder: string): Promise<Database> {
  const instance = randomInt(1, 2 ** 31);
  const held = new Set<string>();
  let current = await join(folder, instance);
  let joining: Promise<Joined> | null = null;

  /** When the owner has gone, the next statement makes this process the owner, or the guest of the next one. */
  async function source(): Promise<DataSource> {
    if (!current.gone) return current.source;
    joining ??= current
      .leave()
      .then(() => join(folder, instance))
      .finally(() => (joining = null));
    current = await joining;
    return current.source;
  }

  const database = describe(source, true, instance, {
    async holdMailbox(name) {
      await source();
      if (!current.owner || held.has(name)) return null;
      held.add(name);
      return {
        lost: new Promise<void>(() => undefined),
        release() {
          held.delete(name);
          return Promise.resolve();
        },
      };
    },
    close: () => current.leave(),
  });
  rememberSource(database, {
    source,
    toMigrate: async () => ({ source: await source(), ...(await waitForSocket(folder)) }),
  });
  return database;
}

interface Joined {
  readonly source: DataSource;
  readonly owner: boolean;
  readonly gone: boolean;
  leave(): Promise<void>;
}

async function join(folder: string, instance: number): Promise<Joined> {
  // Loaded only here: the embedded database's program takes memory that a server's client has no use for.
  const { openEmbedded } = await import('./embedded.js');
  const embedded: Embedded = await openEmbedded(folder);
  const source = await connect({ host: embedded.host, port: embedded.port }).catch(async (error: unknown) => {
    await embedded.close();
    throw error;
  });
  const joined = {
    source,
    owner: embedded.owner,
    gone: false,
    async leave() {
      if (source.isInitialized) await source.destroy();
      await embedded.close();
    },
  };
  void embedded.lost.then(() => (joined.gone = true));
  // Only the owner takes letters (outbox.ts), so only its number needs to be seen alive.
  if (embedded.owner)
    await readsOf(() => Promise.resolve(source)).query('select pg_advisory_lock($1, $2)', [
      lockClass.instance,
      instance,
    ]);
  return joined;
}

async function waitForSocket(folder: string): Promise<{ release(): Promise<void> }> {
  for (;;) {
    const claim = await claimSocket(folder, '.s.migrate', (socket) => socket.destroy());
    if (claim.held) return { release: () => claim.socket.close() };
    await delay(50);
  }
}

function describe(
  source: () => Promise<DataSource>,
  embedded: boolean,
  instance: number,
  rest: Pick<Database, 'holdMailbox' | 'close'>,
): Database {
  const read = readsOf(source);
  let closing: Promise<void> | null = null;
  return {
    embedded,
    instance,
    read,
    transaction: (work) => transact(source, work),
    holdMailbox: (name) => rest.holdMailbox(name),
    async ping() {
      await read.query('select 1');
    },
    close: () => (closing ??= rest.close()),
  };
}
