import { linkSync, mkdirSync, readdirSync, unlinkSync } from 'node:fs';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { DatabaseFault } from './fault.js';

/**
 * A lock that dies with its process: a listening unix socket. A socket file outlives a kill -9, and "remove the stale
 * file, then bind" lets two starters both win, so files are never reused: whoever finds the newest one dead links the
 * next number. Linking is atomic, and a linked socket is already listening, so a dead one is dead for good.
 */
export interface HeldSocket {
  readonly number: number;
  close(): Promise<void>;
}

export type SocketClaim =
  { readonly held: true; readonly socket: HeldSocket } | { readonly held: false; readonly number: number };

/** sun_path is 108 bytes on Linux and 104 elsewhere, the closing NUL included. */
const longestPath = 103;

/** Takes `<folder>/<name>.<n>`, or tells the number of the living holder's socket. `onConnection` serves callers. */
export async function claimSocket(
  folder: string,
  name: string,
  onConnection: (socket: Socket) => void,
): Promise<SocketClaim> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  checkLength(join(folder, `${name}.99999`));
  for (;;) {
    const newest = Math.max(0, ...numbers(folder, name));
    if (newest > 0 && (await answers(join(folder, `${name}.${newest}`)))) return { held: false, number: newest };
    const server = await listen(join(folder, `.new.${process.pid}.${Math.random().toString(36).slice(2, 8)}`), (path) =>
      tryLink(path, join(folder, `${name}.${newest + 1}`)),
    );
    if (!server) continue;
    server.on('connection', onConnection);
    // A starter that was stopped between looking and linking may come late: a higher number has superseded it.
    const all = numbers(folder, name);
    if (all.some((number) => number > newest + 1)) {
      await closeServer(server);
      continue;
    }
    for (const older of all) if (older <= newest) tryUnlink(join(folder, `${name}.${older}`));
    return { held: true, socket: { number: newest + 1, close: () => closeServer(server) } };
  }
}

/** Whether a living process listens there. A full backlog (EAGAIN) is a living one. */
export function answers(path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') resolve(false);
      else if (error.code === 'EAGAIN') resolve(true);
      else reject(new DatabaseFault(error.code ?? '', false, `The socket ${path} cannot be used: ${error.message}`));
    });
  });
}

function listen(path: string, publish: (path: string) => boolean): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(path, () => {
      const published = publish(path);
      tryUnlink(path);
      if (published) resolve(server);
      else
        void closeServer(server).then(() => {
          resolve(null);
        });
    });
  });
}

function numbers(folder: string, name: string): readonly number[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}.`) && /^\d+$/.test(file.slice(name.length + 1)))
    .map((file) => Number(file.slice(name.length + 1)));
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function tryUnlink(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

function checkLength(path: string): void {
  const length = Buffer.byteLength(path);
  if (length <= longestPath) return;
  throw new DatabaseFault(
    'path-too-long',
    false,
    `The folder of the embedded database is too deep: its socket ${path} has ${length} bytes, the system takes ${longestPath}. Choose a shorter path.`,
  );
}
