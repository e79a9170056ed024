import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../src/store/database.js';
import { migrate } from '../src/store/migrate.js';
import { findBinaries, startPostgres } from '../test/support/postgres.js';

/**
 * Writes what the migrations make of an empty database to test/store/schema.sql, so that a change of the schema is
 * seen in review. With --check it compares instead and exits with 1 when they differ.
 */
const file = join(process.cwd(), 'test/store/schema.sql');

/** Without the lines that differ between versions of pg_dump and from run to run. */
function normalise(dump: string): string {
  const kept = dump
    .split('\n')
    .filter((line) => !/^(--|SET |SELECT pg_catalog\.set_config|\\(un)?restrict )/.test(line));
  return `${kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

async function dumpSchema(): Promise<string> {
  const postgres = await startPostgres();
  try {
    const database = await openDatabase({ kind: 'server', url: postgres.url, poolSize: 1 });
    await migrate(database);
    await database.close();
    const dumped = spawnSync(
      join(findBinaries(), 'pg_dump'),
      ['--schema-only', '--no-owner', '--no-privileges', postgres.url],
      { encoding: 'utf8' },
    );
    if (dumped.status !== 0) throw new Error(`pg_dump failed: ${dumped.stderr}`);
    return normalise(dumped.stdout);
  } finally {
    await postgres.remove();
  }
}

const dump = await dumpSchema();
if (!process.argv.includes('--check')) {
  writeFileSync(file, dump);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== dump) {
  process.stderr.write(
    'test/store/schema.sql is not what the migrations make; run: node dist/scripts/dump-schema.js\n',
  );
  process.exitCode = 1;
}
