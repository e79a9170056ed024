import { accessSync, chownSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The path of a server's program; servers live in sbin, which is not on everybody's PATH. */
export function program(name: string): string {
  const places = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/usr/lib/postfix/sbin',
  ];
  for (const place of places) {
    const path = join(place, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  throw new Error(`${name} is not installed; run: node scripts/ensure-servers.mjs`);
}

/** A user for servers that refuse to run as root: nobody, or whoever runs the tests. */
export function unprivileged(): { readonly uid: number; readonly gid: number; readonly root: boolean } {
  const uid = process.getuid?.() ?? 0;
  return uid === 0 ? { uid: 65_534, gid: 65_534, root: true } : { uid, gid: process.getgid?.() ?? uid, root: false };
}

const folders = new Set<string>();

// After a run that was broken off; the servers are asked to end by then (child.ts).
process.on('exit', () => {
  for (const path of folders) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
});

/** A new folder under the system's temporary one, belonging to the unprivileged user; remove() takes it away. */
export function temporaryFolder(name: string): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `deskgate-${name}-`));
  const { uid, gid, root } = unprivileged();
  folders.add(path);
  if (root) chownSync(path, uid, gid);
  return {
    path,
    remove: () => {
      folders.delete(path);
      rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const given = new Set<number>();

/** A port of loopback that nobody listens on and that this process did not give before. */
export async function freePort(): Promise<number> {
  const port = await anyPort();
  if (given.has(port)) return freePort();
  given.add(port);
  return port;
}

async function anyPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
