import { join } from 'node:path';
import { pino } from 'pino';
import { startDaemon } from '../daemon.js';
import { runSandbox } from '../sandbox/sandbox.js';
import { balance } from '../store/balance.js';
import { print } from './print.js';
import { settingsOf } from './start.js';

export interface SandboxCommand {
  readonly exit?: boolean;
  readonly keep?: boolean;
}

/** Runs the true daemon against an embedded mailbox until Ctrl-C; its exit code says whether the samples went well. */
export async function sandbox({ exit = false, keep = false }: SandboxCommand): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopping.abort();
    });
  }
  const log = pino({ level: 'error' }, pino.destination(2));
  process.exitCode = await runSandbox({
    folder: join(process.cwd(), 'var', 'sandbox'),
    keep,
    exit,
    print,
    signal: stopping.signal,
    start: async (config, onReceipt) => {
      const surroundings = { log, now: () => new Date(), signal: stopping.signal, onReceipt };
      const daemon = await startDaemon(settingsOf({ config }), surroundings);
      return { httpPort: daemon.httpPort, balance: () => balance(daemon.database.read), stop: daemon.stop };
    },
  });
}
