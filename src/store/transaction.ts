import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';
import { asFault, DatabaseFault } from './fault.js';
import type { Tx } from './tx.js';

/** Single statements, each on whatever connection is free. */
export function readsOf(source: () => Promise<DataSource>): Tx {
  return {
    async query<T>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
      const runner = (await source()).createQueryRunner();
      try {
        return await ask<T>(runner, sql, parameters);
      } finally {
        await runner.release();
      }
    },
  };
}

/** serialization_failure and deadlock_detected: the database asks for the whole transaction again. */
const repeatable: readonly string[] = ['40001', '40P01'];
const attempts = 5;

export async function transact<T>(source: () => Promise<DataSource>, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(await source(), work);
    } catch (error) {
      if (!(error instanceof DatabaseFault) || !repeatable.includes(error.code) || attempt === attempts) throw error;
      await delay(attempt * 10 * (1 + Math.random()));
    }
  }
}

async function once<T>(source: DataSource, work: (tx: Tx) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  let failed: unknown = null;
  const tx: Tx = {
    async query<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
      try {
        return await ask<R>(runner, sql, parameters);
      } catch (error) {
        failed ??= error;
        throw error;
      }
    },
  };
  try {
    await tx.query('begin isolation level read committed; set local jit = off');
    const result = await work(tx);
    // PostgreSQL answers the commit of a failed transaction with a quiet rollback; work that went on must hear of it.
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- what ask() threw, unchanged
    if (failed) throw failed;
    await tx.query('commit');
    return result;
  } catch (error) {
    await rollBack(runner);
    throw error;
  } finally {
    await runner.release();
  }
}

/** A connection that cannot even roll back must not go to the next user of the pool. */
async function rollBack(runner: QueryRunner): Promise<void> {
  try {
    await ask(runner, 'rollback', []);
  } catch {
    await discard(runner);
  }
}

/** The pool drops a connection that has been ended. */
async function discard(runner: QueryRunner): Promise<void> {
  const connection = (await runner.connect().catch(() => null)) as { end(): Promise<void> } | null;
  await connection?.end().catch(() => undefined);
}

async function ask<T>(runner: QueryRunner, sql: string, parameters: readonly unknown[]): Promise<T[]> {
  try {
    const result = await runner.query(sql, [...parameters], true);
    return result.records as T[];
  } catch (error) {
    const fault = asFault(error);
    // Broken or silent: an answer that still comes must not meet the next statement.
    if (fault instanceof DatabaseFault && fault.code === '') await discard(runner);
    throw fault;
  }
}
