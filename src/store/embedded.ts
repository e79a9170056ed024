import type { PGlite } from '@electric-sql/pglite';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { deferred } from './deferred.js';
import { DatabaseFault } from './fault.js';
import { claimSocket } from './socket-lock.js';
import { createHandler, createTurns } from './turns.js';

/** Where the embedded database of a folder answers. `host` and `port` are what pg makes a unix socket's path of. */
export interface Embedded {
  readonly host: string;
  readonly port: number;
  /** This process opened the folder; the others are guests that speak to it through the socket. */
  readonly owner: boolean;
  /** For a guest: resolves when the owner has gone. */
  readonly lost: Promise<void>;
  close(): Promise<void>;
}

/** pg connects to `<host>/.s.PGSQL.<port>`, so the lock's number is the port. */
const socketName = '.s.PGSQL';

/**
 * Opens the folder's PGlite (PostgreSQL compiled to WASM, data in `<folder>/data`) and serves it on a unix socket in
 * the folder, or joins the process that already does, so that `deskgate tickets list` works beside the daemon.
 * The socket is the lock: held before the data is opened, freed by the system when the process dies however it dies,
 * so two starters never open the data both. PGlite survives kill -9; it does not fsync, so a power cut may cost data.
 * All clients share one session: one transaction at a time, and session settings are everybody's.
 */
export async function openEmbedded(folder: string): Promise<Embedded> {
  const host = resolve(folder);
  const sockets = new Set<Socket>();
  const opened = deferred<(socket: Socket) => void>();
  // Callers that come while the data is still being opened wait; nothing of what they send is lost.
  const claim = await claimSocket(host, socketName, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    opened.promise.then(
      (serve) => {
        serve(socket);
      },
      () => socket.destroy(),
    );
  });
  if (!claim.held) return guest(host, claim.number);

  async function release(db: PGlite | null): Promise<void> {
    for (const socket of sockets) socket.destroy();
    await db?.close();
    await (claim.held ? claim.socket.close() : undefined);
  }
  try {
    const db = await openData(join(host, 'data'));
    const turns = createTurns(db);
    opened.resolve((socket) => {
      if (!socket.destroyed) void createHandler(turns).attach(socket);
    });
    return {
      host,
      port: claim.socket.number,
      owner: true,
      lost: new Promise(() => undefined),
      close: () => release(db),
    };
  } catch (error) {
    opened.reject(error);
    await release(null);
    throw new DatabaseFault('embedded', false, `The embedded database in ${host} cannot be opened.`, error);
  }
}

/**
 * The first time the data is made beside its place and renamed when whole: a kill in the middle leaves nothing behind
 * that looks like a database. PGlite is loaded only here; a daemon on a PostgreSQL server does without its memory.
 */
async function openData(folder: string): Promise<PGlite> {
  const { PGlite: Postgres } = await import('@electric-sql/pglite');
  if (!existsSync(folder)) {
    const unfinished = `${folder}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    const made = await Postgres.create({ dataDir: unfinished });
    await made.close();
    renameSync(unfinished, folder);
  }
  return Postgres.create({ dataDir: folder });
}

/** A connection that says nothing tells a guest when the owner goes. */
function guest(host: string, port: number): Promise<Embedded> {
  return new Promise((resolve, reject) => {
    const lifeline = createConnection(join(host, `${socketName}.${port}`));
    const lost = deferred<undefined>();
    lifeline.on('error', (error: NodeJS.ErrnoException) => {
      reject(
        new DatabaseFault(error.code ?? '', true, 'The process that served the embedded database has ended.', error),
      );
    });
    lifeline.once('close', () => {
      lost.resolve(undefined);
    });
    lifeline.resume();
    lifeline.once('connect', () => {
      lifeline.unref();
      resolve({
        host,
        port,
        owner: false,
        lost: lost.promise,
        close() {
          lifeline.destroy();
          return Promise.resolve();
        },
      });
    });
  });
}
