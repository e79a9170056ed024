import { Piscina } from 'piscina';
import type { Reading } from './read.js';
import type { Read, ReadingTask } from './reading-worker.js';
import type { StrikeOutOptions } from './secrets/options.js';

/** Reads mails in worker threads, so that one hostile mail can neither stall the daemon nor exhaust its memory. */
export interface Reader {
  /** Rejects when a mail takes longer than the timeout or more than its memory; the worker is replaced. */
  readonly read: (source: Uint8Array, options: StrikeOutOptions) => Promise<Reading>;
  readonly readHeader: (header: Uint8Array, size: number, options: StrikeOutOptions) => Promise<Reading>;
  readonly close: () => Promise<void>;
}

export interface ReadingOptions {
  readonly threads: number;
  /** Milliseconds for one mail. */
  readonly timeout: number;
}

/** A 25 MB mail needs about 120 MB of heap while it is read; twice that is a mail gone wrong. */
const heapLimit = 256;

/** Mails that wait for a free thread go to it together: waking a thread costs as much as reading a small mail. */
const together = { mails: 16, bytes: 1 << 20 } as const;

interface Waiting {
  readonly task: ReadingTask;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: unknown) => void;
}

export function startReader({ threads, timeout }: ReadingOptions): Reader {
  const pool = new Piscina<readonly ReadingTask[], readonly Read[]>({
    filename: new URL('./reading-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit },
  });
  let waiting: Waiting[] = [];
  let free = threads;

  function read(task: ReadingTask): Promise<Reading> {
    return new Promise((resolve, reject) => {
      waiting.push({ task, resolve, reject });
      // After this turn, so that mails that come at once are handed over at once.
      if (free > 0 && waiting.length === 1) setImmediate(handOver);
    });
  }

  function handOver(): void {
    while (free > 0 && waiting.length > 0) {
      const group = waiting.slice(0, groupSize(waiting));
      waiting = waiting.slice(group.length);
      free -= 1;
      void readGroup(group).finally(() => {
        free += 1;
        handOver();
      });
    }
  }

  /** When a group fails as a whole, each of its mails is read alone, and only the one at fault is told so. */
  async function readGroup(group: readonly Waiting[]): Promise<void> {
    try {
      const answers = await run(group.map(({ task }) => task));
      group.forEach(({ resolve, reject }, at) => {
        const answer = answers[at];
        if (answer !== undefined && 'reading' in answer) resolve(answer.reading);
        else reject(new Error(answer?.error ?? 'the worker gave no answer'));
      });
    } catch (error) {
      const [only, ...others] = group;
      if (others.length > 0) for (const one of group) await readGroup([one]);
      else only?.reject(error);
    }
  }

  async function run(tasks: readonly ReadingTask[]): Promise<readonly Read[]> {
    const tooLong = new AbortController();
    const clock = setTimeout(() => {
      tooLong.abort();
    }, timeout);
    try {
      return await pool.run(tasks, { signal: tooLong.signal });
    } catch (error) {
      throw tooLong.signal.aborted ? new Error(`reading took longer than ${timeout / 1000} seconds`) : error;
    } finally {
      clearTimeout(clock);
    }
  }

  return {
    read: (source, options) => read({ source, options, headerOf: null }),
    readHeader: (source, size, options) => read({ source, options, headerOf: size }),
    close: () => pool.close({ force: true }),
  };
}

function groupSize(waiting: readonly Waiting[]): number {
  let bytes = 0;
  const end = waiting.findIndex(
    ({ task }, at) => at >= together.mails || (bytes += task.source.byteLength) > together.bytes,
  );
  return end === -1 ? waiting.length : Math.max(1, end);
}
