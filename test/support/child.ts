import { spawn, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';

const running = new Set<ChildProcess>();

// A test run that is broken off leaves no server behind.
process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGTERM');
});

export interface Child {
  readonly pid: number;
  /** What it wrote so far, to say why it did not start. */
  readonly output: () => string;
  readonly exited: Promise<void>;
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts a server program of our own in a process group of its own: Dovecot's master leaves its open sessions behind. */
export function startChild(command: string, args: readonly string[], cwd: string): Child {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  running.add(child);
  let output = '';
  let stopped = false;
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
      // Only once: afterwards the number may belong to somebody else.
      if (stopped) return exited;
      stopped = true;
      signalGroup(child, signal);
      // Dovecot's master at times waits five seconds for a process that has long gone.
      const patience = setTimeout(() => {
        signalGroup(child, 'SIGKILL');
      }, 1_000);
      await exited;
      clearTimeout(patience);
      signalGroup(child, 'SIGKILL');
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

/** The group has the pid of the child that leads it, and lives on until the last of its processes has ended. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
