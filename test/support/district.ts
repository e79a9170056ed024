import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync, openSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/root.js';
import { freePort, temporaryFolder } from './install.js';

/** Where the servers of a test stand. */
export interface Servers {
  readonly imap: { readonly port: number; readonly user: string; readonly password: string };
  readonly smtp: { readonly port: number };
  /** Null: the embedded database in the district's folder. */
  readonly databaseUrl: string | null;
  /** Messages decided together at most. */
  readonly batch?: number;
  /** What becomes of the originals; moved by default. */
  readonly filing?: 'move' | 'leave';
}

export interface District {
  /** Temporary; holds the configuration, the embedded database and the daemons' logs. */
  readonly folder: string;
  readonly config: string;
  /** Writes the configuration anew, with text put after the common part. */
  readonly configure: (extra: string) => void;
  readonly startDaemon: () => Promise<DaemonProcess>;
  /** Runs a command of the true program to its end. */
  readonly command: (...words: readonly string[]) => Promise<Finished>;
  readonly remove: () => void;
}

export interface DaemonProcess {
  readonly pid: number;
  readonly httpPort: number;
  readonly log: () => string;
  /** Sends the signal and waits for the end; the exit code, null when killed. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
  readonly signal: (signal: NodeJS.Signals) => void;
  readonly exited: Promise<number | null>;
}

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const program = join(root, 'dist', 'src', 'main.js');
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A school district of its own, around servers that run: its configuration, its daemons, its commands. */
export function openDistrict(servers: Servers): District {
  const home = temporaryFolder('district');
  const config = join(home.path, 'deskgate.yaml');
  const environment = { ...process.env, DESKGATE_IMAP_PASSWORD: servers.imap.password };
  let daemons = 0;

  function configure(extra: string, httpPort = 0): void {
    writeFileSync(config, `${common(servers, home.path, httpPort)}${extra}`);
  }
  let extra = '';
  configure(extra);
  return {
    folder: home.path,
    config,
    configure: (text) => {
      extra = text;
      configure(text);
    },
    startDaemon: async () => {
      const httpPort = await freePort();
      // Every daemon has a port of its own, so every daemon has a configuration of its own.
      daemons += 1;
      const own = join(home.path, `daemon-${daemons}.yaml`);
      writeFileSync(own, `${common(servers, home.path, httpPort)}${extra}`);
      return launch({ config: own, httpPort, folder: home.path, name: `daemon-${daemons}`, env: environment });
    },
    command: (...words) => runProgram([...words, '--config', config], home.path, environment),
    remove: home.remove,
  };
}

/** Starts `run` with a configuration; what it logs goes to <folder>/<name>.log. */
export function launch({
  config,
  httpPort,
  folder,
  name,
  env,
}: {
  readonly config: string;
  readonly httpPort: number;
  readonly folder: string;
  readonly name: string;
  readonly env: NodeJS.ProcessEnv;
}): DaemonProcess {
  const logFile = join(folder, `${name}.log`);
  const output = openSync(logFile, 'w');
  const flags = ['--enable-source-maps', ...(process.env.DESKGATE_NODE_FLAGS?.split(' ') ?? [])];
  const child = spawn(process.execPath, [...flags, program, 'run', '--config', config], {
    cwd: folder,
    env,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  running.add(child);
  const exited = once(child, 'exit').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return {
    pid: child.pid ?? -1,
    httpPort,
    log: () => readFileSync(logFile, 'utf8'),
    exited,
    signal: (signal) => {
      child.kill(signal);
    },
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
}

export async function runProgram(
  words: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
  input: string | Uint8Array = '',
): Promise<Finished> {
  const child = spawn(process.execPath, ['--enable-source-maps', program, ...words], {
    cwd,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  running.add(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.on('error', () => undefined); // a command that reads no input closes it
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  running.delete(child);
  return { code, out, err };
}

function common(
  { imap, smtp, databaseUrl, batch = 32, filing = 'move' }: Servers,
  folder: string,
  httpPort: number,
): string {
  return `
extends: districts/starter
desk:
  name: Willow Creek Help Desk
  domains: [willowcreek.example]
  zone: America/Boise
mailboxes:
  technology:
    address: helpdesk@willowcreek.example
    sizeLimit: 1 MB
    filing:
      mode: ${filing}
    imap:
      host: 127.0.0.1
      port: ${imap.port}
      security: none, in the clear
      user: ${imap.user}
      password: \${DESKGATE_IMAP_PASSWORD}
technicians:
  - { address: technician@willowcreek.example, name: Terry Tech }
queues:
  technology:
    notify: [technician@willowcreek.example]
smtp:
  host: 127.0.0.1
  port: ${smtp.port}
  security: none, in the clear
database:
  ${databaseUrl === null ? `folder: ${folder}/database` : `url: ${databaseUrl}`}
http:
  port: ${httpPort}
poll:
  cron: '*/2 * * * * *'
  batch: ${batch}
`;
}

/** Asks again until the answer is right; fails with the last answer after `patience` milliseconds. */
export async function until<T>(
  ask: () => Promise<T> | T,
  right: (answer: T) => boolean,
  patience = 30_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (right(answer)) return answer;
    if (Date.now() > end) throw new Error(`still not so after ${patience} ms: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
