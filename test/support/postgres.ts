import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './install.js';

/** A PostgreSQL server of our own: a fresh cluster in a temporary folder, on a free loopback port, never as root. */
export interface Postgres {
  /** Superuser "postgres", database "postgres", no password. */
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  urlOf(database: string): string;
  start(): Promise<void>;
  /** Fast shutdown: open connections are ended. */
  stop(): Promise<void>;
  restart(): Promise<void>;
  /** As a power cut would: the postmaster and every backend at once. */
  kill9(): Promise<void>;
  /** Stops and removes the folder. */
  remove(): Promise<void>;
}

/** User that must give the password "right" even on loopback, for tests of refusals. */
export const guardedUser = 'guarded';

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

export async function startPostgres({ fsync = false } = {}): Promise<Postgres> {
  const bin = findBinaries();
  const user = whoMayRun();
  const folder = mkdtempSync(join(tmpdir(), 'deskgate-pg-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const cluster = join(folder, 'cluster');
  const made = spawnSync(
    join(bin, 'initdb'),
    [
      '-D',
      cluster,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
      '--no-instructions',
    ],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}${made.error?.message ?? ''}`);
  const access = join(cluster, 'pg_hba.conf');
  writeFileSync(access, `host all ${guardedUser} 127.0.0.1/32 scram-sha-256\n${readFileSync(access, 'utf8')}`);
  const port = await freePort();
  let child: ChildProcess | null = null;

  function urlOf(database: string): string {
    return `postgres://postgres@127.0.0.1:${port}/${database}`;
  }

  async function start(): Promise<void> {
    const log = openSync(join(folder, 'log'), 'a');
    child = spawn(
      join(bin, 'postgres'),
      [
        '-D',
        cluster,
        '-p',
        String(port),
        '-k',
        folder,
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'max_connections=60',
        '-c',
        `fsync=${fsync ? 'on' : 'off'}`,
        '-c',
        'shared_buffers=64MB',
      ],
      { ...user, cwd: folder, stdio: ['ignore', log, log] },
    );
    closeSync(log);
    // The test run must not wait for the server; the exit listener below ends it.
    child.unref();
    await untilReady(child, urlOf('postgres'), join(folder, 'log'));
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!child) return;
    const ending = child;
    child = null;
    if (ending.exitCode !== null || ending.signalCode !== null) return;
    const exited = once(ending, 'exit');
    if (signal === 'SIGKILL') for (const backend of childrenOf(ending.pid)) killIfThere(backend);
    ending.ref();
    ending.kill(signal);
    await exited;
  }

  function leave(): void {
    child?.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  process.once('exit', leave);
  await start();
  return {
    url: urlOf('postgres'),
    port,
    folder,
    urlOf,
    start,
    stop: () => end('SIGINT'),
    async restart() {
      await end('SIGINT');
      await start();
    },
    kill9: () => end('SIGKILL'),
    async remove() {
      await end('SIGINT');
      process.removeListener('exit', leave);
      leave();
    },
  };
}

/** The newest installed server. */
export function findBinaries(): string {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root)
    ? readdirSync(root).filter((name) => existsSync(join(root, name, 'bin/postgres')))
    : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  if (newest) return join(root, newest, 'bin');
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const bin = asked.status === 0 ? asked.stdout.trim() : '';
  if (bin !== '' && existsSync(join(bin, 'postgres'))) return bin;
  throw new Error('These tests need a PostgreSQL server (15 or later): apt-get install postgresql');
}

/** PostgreSQL refuses to run as root; then it runs as the package's user, or as nobody. */
function whoMayRun(): User {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const found = spawnSync('id', [name], { encoding: 'utf8' });
    const [, uid, gid] = /uid=(\d+)\S* gid=(\d+)/.exec(found.stdout) ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('These tests run as root and need a user "postgres" or "nobody" to run PostgreSQL as.');
}

async function untilReady(child: ChildProcess, url: string, log: string): Promise<void> {
  for (let left = 200; left > 0; left--) {
    if (child.exitCode !== null) break;
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await delay(50);
    }
  }
  throw new Error(`PostgreSQL did not start: ${readFileSync(log, 'utf8')}`);
}

/** A backend may have ended since it was listed. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function childrenOf(pid: number | undefined): readonly number[] {
  const listed = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return listed.stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(Number);
}
