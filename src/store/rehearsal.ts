import type { Database } from './database.js';
import type { Tx } from './tx.js';

/** Runs `work` in a transaction that is always rolled back; what it read and would have written is its answer. */
export async function rehearsal<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await database.transaction(async (tx): Promise<never> => {
      throw new RolledBack(await work(tx));
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.answer as T;
    throw error;
  }
}

/** Thrown on purpose: it is how a transaction is told not to commit. */
class RolledBack extends Error {
  readonly answer: unknown;
  constructor(answer: unknown) {
    super('rolled back on purpose');
    this.answer = answer;
  }
}
