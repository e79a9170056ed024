import { expect } from 'chai';
import { openDatabase, type Database } from '../../src/store/database.js';
import { DatabaseFault } from '../../src/store/fault.js';
import { migrate, pendingMigrations } from '../../src/store/migrate.js';
import { tables } from '../../src/store/tables.js';
import { createDatabase, createEmptyDatabase } from '../support/database.js';

describe('store/migrate', function () {
  this.timeout(30_000);
  const open: Database[] = [];
  async function openUrl(url: string): Promise<Database> {
    const database = await openDatabase({ kind: 'server', url, poolSize: 1 });
    open.push(database);
    return database;
  }
  afterEach(async () => {
    for (const database of open.splice(0)) await database.close();
  });

  it('makes the tables of an empty database, once', async () => {
    const database = await openUrl(await createEmptyDatabase());
    const pending = await pendingMigrations(database);
    expect(pending).not.to.have.length(0);
    expect(await migrate(database)).to.deep.equal(pending);
    expect(await pendingMigrations(database)).to.deep.equal([]);
    expect(await migrate(database)).to.deep.equal([]);
  });

  it('is run once by ten that start at the same time', async () => {
    const url = await createEmptyDatabase();
    const databases = await Promise.all(Array.from({ length: 10 }, () => openUrl(url)));
    const expected = await pendingMigrations(databases[0]!);
    const run = await Promise.all(databases.map(migrate));
    expect(run.flat()).to.deep.equal(expected);
  });

  it('refuses a database that a newer version migrated', async () => {
    const database = await openUrl(await createDatabase());
    await database.read.query("insert into migration (timestamp, name) values (9999999999999, 'later-9999999999999')");
    for (const act of [migrate, pendingMigrations]) {
      const fault: unknown = await act(database).catch((error: unknown) => error);
      expect(fault).to.be.instanceOf(DatabaseFault).and.include({ code: 'newer', temporary: false });
      expect(String(fault)).to.contain('later-9999999999999');
    }
  });

  it('makes just the columns that the entity schemas name', async () => {
    const database = await openUrl(await createDatabase());
    const rows = await database.read.query<{ name: string }>(
      `select table_name || '.' || column_name || ' ' || data_type || case is_nullable when 'YES' then ' null' else '' end as name
       from information_schema.columns where table_schema = 'public' and table_name <> 'migration'`,
    );
    const types: Record<string, string> = { timestamptz: 'timestamp with time zone' };
    const declared = tables.flatMap(({ options }) =>
      Object.entries(options.columns).map(([name, column]) => {
        const type = column?.array ? 'ARRAY' : (types[String(column?.type)] ?? String(column?.type));
        return `${options.tableName ?? ''}.${name} ${type}${column?.nullable ? ' null' : ''}`;
      }),
    );
    expect(rows.map(({ name }) => name)).to.have.members(declared);
  });
});
