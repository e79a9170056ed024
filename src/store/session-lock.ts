import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import pg from 'pg';
import { deferred } from './deferred.js';
import { asFault } from './fault.js';

/** First half of our advisory lock keys, so that another program in the same database does not meet them. */
export const lockClass = {
  mailbox: 1145503745,
  instance: 1145503746,
  writer: 1145503747,
  migrate: 1145503748,
} as const;

/** 32 bits of a name for the second half of the key. */
export function lockKey(name: string): number {
  return createHash('sha256').update(name).digest().readInt32BE(0);
}

/** An advisory lock of a session: PostgreSQL frees it when the connection goes, and then `lost` resolves. */
export interface SessionLock {
  readonly lost: Promise<void>;
  release(): Promise<void>;
}

/** Milliseconds between questions to the server whether it is still there; half of a silent connection is noticed so. */
const heartbeat = 10_000;

/** Takes the lock on a connection of its own; null when somebody has it, unless told to wait. */
export async function lockSession(
  url: string,
  [first, second]: readonly [number, number],
  { wait = false } = {},
): Promise<SessionLock | null> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'deskgate lock',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    query_timeout: wait ? 0 : heartbeat,
  });
  const lost = deferred<undefined>();
  // Without a listener a lost connection would end the process. "end" follows every "error".
  client.on('error', () => undefined);
  client.on('end', () => {
    lost.resolve(undefined);
  });
  try {
    await client.connect();
    // The server notices a dead client within half a minute instead of two hours, and frees what it held.
    await client.query('set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4');
    const { rows } = await client.query<{ held: boolean | string }>(
      wait ? "select pg_advisory_lock($1, $2)::text || 't' as held" : 'select pg_try_advisory_lock($1, $2) as held',
      [first, second],
    );
    if (rows[0]?.held === false) {
      await client.end();
      return null;
    }
  } catch (error) {
    client.end().catch(() => undefined);
    throw asFault(error);
  }
  let released = false;
  const beat = setInterval(() => {
    client.query('select 1').catch(() => {
      clearInterval(beat);
      if (!released) lost.resolve(undefined);
      client.end().catch(() => undefined);
    });
  }, heartbeat);
  beat.unref();
  return {
    lost: lost.promise.then(() => (released ? new Promise<void>(() => undefined) : undefined)),
    async release() {
      released = true;
      clearInterval(beat);
      await goodbye(client);
    },
  };
}

/** Ends a connection, and cuts it when the server does not answer the goodbye; a stopping daemon has ten seconds in all. */
async function goodbye(client: pg.Client): Promise<void> {
  const cut = setTimeout(() => {
    (client as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
  }, 2000);
  await client.end();
  clearTimeout(cut);
}
