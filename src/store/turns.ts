import type { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketHandler } from '@electric-sql/pglite-socket';

/**
 * Who may speak to PGlite, which is one session. The queue of pglite-socket 0.2 hands out single protocol messages, so
 * outside of a transaction one client's Bind can meet another client's Parse: of 120 statements of 300 kB by three
 * clients, four got another client's answer. Here a client keeps the floor from its first message until the server
 * would say ReadyForQuery outside of a transaction.
 */
export interface Turns {
  enqueue(handler: number, message: Uint8Array, onData: (bytes: Uint8Array) => void): Promise<number>;
  clearQueueForHandler(handler: number): void;
  clearTransactionIfNeeded(handler: number): Promise<void>;
  getQueueLength(): number;
}

interface Waiting {
  readonly handler: number;
  readonly message: Uint8Array;
  readonly onData: (bytes: Uint8Array) => void;
  readonly resolve: (size: number) => void;
  readonly reject: (error: unknown) => void;
}

/** Frontend messages that the server answers with ReadyForQuery: Sync, Query, FunctionCall; a startup message begins with 0. */
const endsTurn = new Set([0, ...Buffer.from('SQF')]);
const terminate = 'X'.charCodeAt(0);
const sync = Uint8Array.of('S'.charCodeAt(0), 0, 0, 0, 4);

export function createTurns(db: PGlite): Turns {
  let waiting: Waiting[] = [];
  let floor: number | null = null;
  let running = false;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    for (let next = take(); next; next = take()) {
      floor = next.handler;
      try {
        next.resolve(await speak(next.message, next.onData));
      } catch (error) {
        floor = null;
        next.reject(error);
      }
    }
    running = false;
  }

  function take(): Waiting | undefined {
    const index = floor === null ? 0 : waiting.findIndex(({ handler }) => handler === floor);
    return index === -1 ? undefined : waiting.splice(index, 1)[0];
  }

  async function speak(message: Uint8Array, onData: (bytes: Uint8Array) => void): Promise<number> {
    let size = 0;
    // Terminate would end the backend, which all clients share.
    if (message[0] !== terminate) {
      await db.runExclusive(() =>
        db.execProtocolRawStream(message, {
          onRawData(bytes) {
            size += bytes.length;
            onData(bytes);
          },
        }),
      );
    }
    if (endsTurn.has(message[0] ?? 0) && !db.isInTransaction()) floor = null;
    return size;
  }

  return {
    enqueue(handler, message, onData) {
      return new Promise((resolve, reject) => {
        waiting.push({ handler, message, onData, resolve, reject });
        void run();
      });
    },
    clearQueueForHandler(handler) {
      const gone = waiting.filter((each) => each.handler === handler);
      waiting = waiting.filter((each) => each.handler !== handler);
      for (const each of gone) each.reject(new Error('The client went away.'));
    },
    /** A client that went away in mid turn: what it left open is rolled back before the next one speaks. */
    async clearTransactionIfNeeded(handler) {
      if (floor !== handler || db.closed) return;
      await db.runExclusive(() => db.execProtocolRawStream(sync, { onRawData: () => undefined }));
      if (db.isInTransaction()) await db.exec('rollback');
      floor = null;
      void run();
    },
    getQueueLength: () => waiting.length,
  };
}

/** pglite-socket's handler (framing, SSL and cancel requests) with our turns in place of its queue, which has the same shape. */
export function createHandler(turns: Turns): PGLiteSocketHandler {
  type Options = ConstructorParameters<typeof PGLiteSocketHandler>[0];
  return new PGLiteSocketHandler({ queryQueue: turns as unknown as Options['queryQueue'], closeOnDetach: true });
}
