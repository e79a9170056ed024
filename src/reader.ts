import { Piscina } from 'piscina';
import type { Reading } from './read.js';
import type { ReadingTask } from './reading-worker.js';
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

export function startReader({ threads, timeout }: ReadingOptions): Reader {
  const pool = new Piscina<ReadingTask, Reading>({
    filename: new URL('./reading-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit },
  });
  // One mail waits behind each that is being read, so that a worker never idles; the clock of a mail starts only
  // when the one before it is done, or a stalled one would cost those behind it their time and, after three tries, them.
  const enter = gate(threads + 1);
  const begin = gate(threads);
  async function run(task: ReadingTask): Promise<Reading> {
    const leave = await enter();
    const tooLong = new AbortController();
    const reading = pool.run(task, { signal: tooLong.signal });
    reading.catch(() => undefined); // awaited below; until then it must not count as unhandled
    const end = await begin();
    const clock = setTimeout(() => {
      tooLong.abort(new Error(`reading took longer than ${timeout / 1000} seconds`));
    }, timeout);
    try {
      return await reading;
    } catch (error) {
      throw tooLong.signal.aborted ? tooLong.signal.reason : error;
    } finally {
      clearTimeout(clock);
      end();
      leave();
    }
  }
  return {
    read: (source, options) => run({ source, options, headerOf: null }),
    readHeader: (source, size, options) => run({ source, options, headerOf: size }),
    close: () => pool.close({ force: true }),
  };
}

/** Lets `permits` callers in at a time, the rest in the order they came; each calls what it was given on leaving. */
function gate(permits: number): () => Promise<() => void> {
  const waiting: (() => void)[] = [];
  let free = permits;
  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  }
  return async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return leave;
  };
}
