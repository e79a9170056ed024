import { expect } from 'chai';
import { openDatabase, type Database } from '../../src/store/database.js';
import { DatabaseFault } from '../../src/store/fault.js';
import { takeLetters } from '../../src/store/outbox.js';
import { record } from '../../src/store/record.js';
import { migrate } from '../../src/store/migrate.js';
import { administer, createDatabase, openFresh, sharedPostgres } from '../support/database.js';
import { startPostgres } from '../support/postgres.js';
import { startSilenceableLine } from './silenceable-line.js';
import { letterOf, recordedOf } from './samples.js';

describe('store/database', function () {
  this.timeout(30_000);
  const open: Database[] = [];
  async function openUrl(url: string): Promise<Database> {
    const database = await openDatabase({ kind: 'server', url, poolSize: 2 });
    open.push(database);
    return database;
  }
  afterEach(async () => {
    for (const database of open.splice(0)) await database.close();
  });

  it('gives bigint as number, timestamptz as Date and bytea as bytes', async () => {
    const database = await openUrl(await createDatabase());
    const rows = await database.read.query(
      "select 9007199254740991::bigint as a, $1::timestamptz as b, '\\x00ff'::bytea as c",
      [new Date(0)],
    );
    expect(rows).to.deep.equal([{ a: Number.MAX_SAFE_INTEGER, b: new Date(0), c: Buffer.from([0, 255]) }]);
  });

  it('gives the rows of an update as of a select', async () => {
    const database = await openUrl(await createDatabase());
    await database.read.query('create table t (n integer)');
    await database.read.query('insert into t values (1), (2)');
    expect(await database.read.query('update t set n = n + 1 where n = 2 returning n')).to.deep.equal([{ n: 3 }]);
    expect(await database.read.query('delete from t')).to.deep.equal([]);
  });

  describe('a transaction', () => {
    it('leaves nothing when its work throws, and throws the same', async () => {
      const database = await openUrl(await createDatabase());
      const bug = new TypeError('a policy fell over');
      const thrown = await database
        .transaction(async (tx) => {
          await tx.query("insert into attachment_content values ('\\x00', '\\x00')");
          throw bug;
        })
        .catch((error: unknown) => error);
      expect(thrown).to.equal(bug);
      expect(await database.read.query('select * from attachment_content')).to.deep.equal([]);
    });

    it('throws when its work went on after a statement failed', async () => {
      const database = await openUrl(await createDatabase());
      const thrown = await database
        .transaction(async (tx) => {
          await tx.query('select 1 / 0').catch(() => undefined);
          return 'all is well';
        })
        .catch((error: unknown) => error);
      expect(thrown).to.be.instanceOf(DatabaseFault).and.include({ code: '22012', temporary: false });
    });

    it('is repeated when two wait for one another', async () => {
      const database = await openUrl(await createDatabase());
      await database.read.query('create table t as select 1 as id, 0 as n union select 2, 0');
      const arrived: (() => void)[] = [];
      const both = new Promise<void>((resolve) => {
        arrived.push(() => {
          if (arrived.push(() => undefined) === 3) resolve();
        });
      });
      const attempts = await Promise.all(
        [
          [1, 2],
          [2, 1],
        ].map(async (order) => {
          let attempt = 0;
          await database.transaction(async (tx) => {
            attempt++;
            await tx.query('update t set n = n + 1 where id = $1', [order[0]]);
            if (attempt === 1) {
              arrived[0]?.();
              await both;
            }
            await tx.query('update t set n = n + 1 where id = $1', [order[1]]);
          });
          return attempt;
        }),
      );
      expect(attempts).to.have.members([1, 2]);
      expect(await database.read.query('select n from t')).to.deep.equal([{ n: 2 }, { n: 2 }]);
    });
  });

  describe('holding a mailbox', () => {
    it('is for one at a time, until released', async () => {
      const url = await createDatabase();
      const [first, second] = [await openUrl(url), await openUrl(url)];
      const lock = await first.holdMailbox('help');
      expect(lock).not.to.equal(null);
      expect(await second.holdMailbox('help')).to.equal(null);
      const other = await second.holdMailbox('repairs');
      expect(other).not.to.equal(null);
      await lock?.release();
      const next = await second.holdMailbox('help');
      expect(next).not.to.equal(null);
      await Promise.all([other?.release(), next?.release()]);
    });

    it('is noticed to be lost when the connection goes, and free for the next', async () => {
      const url = await createDatabase();
      const database = await openUrl(url);
      const lock = await database.holdMailbox('help');
      await administer(
        url,
        `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 1145503745
           and database = (select oid from pg_database where datname = current_database())`,
      );
      await lock?.lost;
      const again = await database.holdMailbox('help');
      expect(again).not.to.equal(null);
      await again?.release();
    });

    it('is the owner’s alone in an embedded database', async () => {
      const opened = await openFresh('PGlite');
      const guest = await opened.another();
      const lock = await opened.database.holdMailbox('help');
      expect(lock).not.to.equal(null);
      expect(await opened.database.holdMailbox('help')).to.equal(null);
      expect(await guest.holdMailbox('repairs')).to.equal(null);
      await lock?.release();
      expect(await opened.database.holdMailbox('help')).not.to.equal(null);
      await opened.close();
    });
  });

  it('takes a server that falls silent for gone, and goes on over a new connection', async () => {
    const { port } = await sharedPostgres();
    const url = await createDatabase();
    const line = await startSilenceableLine(port);
    try {
      const database = await openUrl(`${url.replace(String(port), String(line.port))}?query_timeout=300`);
      await database.ping();
      line.silence();
      const fault = await database.transaction((tx) => tx.query('select 1')).catch((error: unknown) => error);
      expect(fault).to.be.instanceOf(DatabaseFault).and.include({ temporary: true });
      expect(await database.transaction((tx) => tx.query('select 1 as one'))).to.deep.equal([{ one: 1 }]);
    } finally {
      for (const database of open.splice(0)) await database.close();
      await line.close();
    }
  });

  it('recovers by itself when the server was restarted or killed, and takes its letters again', async () => {
    const postgres = await startPostgres({ fsync: true });
    try {
      const database = await openUrl(postgres.url);
      await migrate(database);
      await database.transaction((tx) => record(tx, [recordedOf(1, { letters: [letterOf('one')] })]));
      const lock = await database.holdMailbox('help');
      await postgres.stop();
      await lock?.lost;
      const away = await database.ping().catch((error: unknown) => error);
      expect(away).to.be.instanceOf(DatabaseFault).and.include({ temporary: true });
      await postgres.start();
      await database.ping();
      await postgres.kill9();
      await postgres.start();
      // Letters are taken only once this process's number is locked again, which it sees to by itself.
      let taken = 0;
      while (taken === 0) taken = (await takeLetters(database, 1, new Date(Date.now() + 1000)).catch(() => [])).length;
      expect(taken).to.equal(1);
    } finally {
      for (const database of open.splice(0)) await database.close();
      await postgres.remove();
    }
  });
});
