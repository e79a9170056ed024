import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase, type Database } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate.js';
import { startPostgres, type Postgres } from './postgres.js';

let server: Promise<Postgres> | null = null;
let template: Promise<void> | null = null;
let made = 0;

/** One server for the whole run, started when the first test asks for it and ended with the process. */
export function sharedPostgres(): Promise<Postgres> {
  server ??= startPostgres();
  return server;
}

/** Address of a new, migrated database: a copy of a template, which takes a few dozen milliseconds. */
export async function createDatabase(): Promise<string> {
  const postgres = await sharedPostgres();
  template ??= createTemplate(postgres);
  await template;
  return copyOf(postgres, 'deskgate_template');
}

/** Address of a new database without any table. */
export async function createEmptyDatabase(): Promise<string> {
  return copyOf(await sharedPostgres(), 'template0');
}

async function copyOf(postgres: Postgres, from: string): Promise<string> {
  const name = `test_${process.pid}_${++made}`;
  await administer(postgres.url, `create database ${name} template ${from}`);
  return postgres.urlOf(name);
}

async function createTemplate(postgres: Postgres): Promise<void> {
  await administer(postgres.url, 'create database deskgate_template');
  const database = await openDatabase({ kind: 'server', url: postgres.urlOf('deskgate_template'), poolSize: 1 });
  await migrate(database);
  await database.close();
}

/** One statement on a connection of its own. */
export async function administer<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

let embeddedTemplate: Promise<string> | null = null;

/** A folder with a new embedded database, migrated: a copy, because making one takes seconds of computing. */
export async function createFolder(): Promise<string> {
  embeddedTemplate ??= createEmbeddedTemplate();
  const template = await embeddedTemplate;
  const folder = mkdtempSync(join(tmpdir(), 'dg-'));
  cpSync(join(template, 'data'), join(folder, 'data'), { recursive: true });
  return folder;
}

async function createEmbeddedTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dg-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const database = await openDatabase({ kind: 'embedded', folder });
  await migrate(database);
  await database.close();
  return folder;
}

export interface Opened {
  readonly database: Database;
  /** Another one on the same tables, as a second daemon would open it. */
  another(): Promise<Database>;
  close(): Promise<void>;
}

/** A fresh migrated database of either kind, so that one suite runs over both. */
export async function openFresh(kind: 'PostgreSQL' | 'PGlite'): Promise<Opened> {
  const folder = kind === 'PGlite' ? await createFolder() : null;
  const options = folder
    ? ({ kind: 'embedded', folder } as const)
    : ({ kind: 'server', url: await createDatabase(), poolSize: 4 } as const);
  const database = await openDatabase(options);
  const all = [database];
  return {
    database,
    async another() {
      const other = await openDatabase(options);
      all.push(other);
      return other;
    },
    async close() {
      for (const each of all.reverse()) await each.close();
      if (folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}
