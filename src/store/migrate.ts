import type { DataSource } from 'typeorm';
import type { Database } from './database.js';
import { asFault, DatabaseFault } from './fault.js';
import { migrations } from './migrations/index.js';
import { sourceOf } from './source.js';

/**
 * Brings the tables to what this code needs and gives the names of the migrations that were run. Each runs in a
 * transaction of its own; others that start meanwhile wait on a lock and find nothing left to do.
 */
export async function migrate(database: Database): Promise<readonly string[]> {
  const { source, ...lock } = await sourceOf(database).toMigrate();
  try {
    await refuseNewer(source);
    const run = await source.runMigrations({ transaction: 'each' });
    return run.map(({ name }) => name);
  } catch (error) {
    throw asFault(error);
  } finally {
    await lock.release();
  }
}

/** Names of the migrations still to be run; throws as migrate() does when the database is newer than the code. */
export async function pendingMigrations(database: Database): Promise<readonly string[]> {
  try {
    const done = await refuseNewer(await sourceOf(database).source());
    return known().filter((name) => !done.has(name));
  } catch (error) {
    throw asFault(error);
  }
}

function known(): readonly string[] {
  return migrations.map((Migration) => new Migration().name ?? '');
}

/** Old code on new tables would write rows that the new code no longer understands. */
async function refuseNewer(source: DataSource): Promise<ReadonlySet<string>> {
  const table = await source.query<{ there: boolean }[]>("select to_regclass('migration') is not null as there");
  if (!table[0]?.there) return new Set();
  const rows = await source.query<{ name: string }[]>('select name from migration order by id');
  const done = new Set(rows.map(({ name }) => name));
  const ours = new Set(known());
  const unknown = [...done].filter((name) => !ours.has(name));
  if (unknown.length === 0) return done;
  throw new DatabaseFault(
    'newer',
    false,
    `The database was migrated by a newer Deskgate (${unknown.join(', ')}). Install that version or restore a backup.`,
  );
}
