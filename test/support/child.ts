import { spawn, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';

const running = new Set<ChildProcess>();

// A test run that is broken off leaves no server behind.
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

export interface Child {
  readonly pid: number;
  /** What it wrote so far, to say why it did not start. */
  readonly output: () => string;
  readonly exited: Promise<void>;
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts a server program of our own and keeps its pid. */
export function startChild(command: string, args: readonly string[], cwd: string): Child {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4_000)));
  }
  const exited = new Promise<void>((resolve) => {
    const ended = () => {
      running.delete(child);
      resolve();
    };
    child.once('exit', ended);
    child.once('error', (error) => {
      output += String(error);
      ended();
    });
  });
  return {
    pid: child.pid ?? -1,
    output: () => output,
    exited,
    stop: async (signal = 'SIGTERM') => {
      if (running.has(child)) child.kill(signal);
      await exited;
    },
  };
}

/** Resolves once something answers on the port; throws when the child ends first or takes longer than `patience` ms. */
export async function listening(child: Child, port: number, patience = 10_000): Promise<void> {
  const until = Date.now() + patience;
  const ended = child.exited.then(() => 'ended' as const);
  while (Date.now() < until) {
    if (await answers(port)) return;
    const pause = new Promise<'again'>((resolve) => setTimeout(resolve, 10, 'again'));
    if ((await Promise.race([ended, pause])) === 'ended') break;
  }
  await child.stop('SIGKILL');
  throw new Error(`no server on port ${port}: ${child.output()}`);
}

async function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => {
      resolve(false);
    });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
