import { expect } from 'chai';
import { QueryFailedError } from 'typeorm';
import { openDatabase } from '../../src/store/database.js';
import { asFault, DatabaseFault } from '../../src/store/fault.js';
import { administer, createEmptyDatabase, sharedPostgres } from '../support/database.js';
import { guardedUser } from '../support/postgres.js';

function coded(code: string): Error {
  return Object.assign(new Error('words of the driver'), { code });
}

describe('store/fault', () => {
  const table: readonly (readonly [code: string, temporary: boolean])[] = [
    ['ECONNREFUSED', true],
    ['ENOTFOUND', true],
    ['25006', true],
    ['28P01', false],
    ['3D000', false],
    ['40P01', true],
    ['42P01', false],
    ['42601', false],
    ['53300', true],
    ['57P01', true],
    ['08006', true],
    ['23505', false],
  ];
  for (const [code, temporary] of table) {
    it(`calls ${code} ${temporary ? 'temporary' : 'permanent'}`, () => {
      expect(asFault(coded(code)))
        .to.be.instanceOf(DatabaseFault)
        .and.include({ code, temporary });
    });
  }

  it('reads the code through the wrapping of TypeORM and drops the parameters', () => {
    const fault = asFault(new QueryFailedError('select $1', ['a private sentence'], coded('23505')));
    expect(fault).to.include({ code: '23505' });
    expect(JSON.stringify(fault)).not.to.contain('private');
  });

  it('lets a bug through unchanged', () => {
    const bug = new TypeError('undefined is not a function');
    expect(asFault(bug)).to.equal(bug);
  });

  it('calls a lost connection, which has no code, temporary', () => {
    expect(asFault(new Error('Connection terminated unexpectedly'))).to.include({ code: '', temporary: true });
  });

  describe('against a server', () => {
    async function faultOf(url: string): Promise<unknown> {
      try {
        await (await openDatabase({ kind: 'server', url, poolSize: 1 })).close();
        return null;
      } catch (error) {
        return error;
      }
    }

    it('says that the password is wrong', async () => {
      const { url, port } = await sharedPostgres();
      await administer(url, `create role ${guardedUser} login password 'right'`);
      const wrong = await faultOf(`postgres://${guardedUser}:wrong@127.0.0.1:${port}/postgres`);
      expect(wrong).to.be.instanceOf(DatabaseFault).and.include({ code: '28P01', temporary: false });
      expect(await faultOf(`postgres://${guardedUser}:right@127.0.0.1:${port}/postgres`)).to.equal(null);
    });

    it('says that the database does not exist', async () => {
      const postgres = await sharedPostgres();
      expect(await faultOf(postgres.urlOf('nowhere'))).to.include({ code: '3D000', temporary: false });
    });

    it('says that nobody listens', async () => {
      expect(await faultOf('postgres://postgres@127.0.0.1:1/postgres')).to.include({
        code: 'ECONNREFUSED',
        temporary: true,
      });
    });

    it('says that a standby is read-only', async () => {
      const url = await createEmptyDatabase();
      const database = await openDatabase({ kind: 'server', url, poolSize: 1 });
      await database.read.query('set default_transaction_read_only = on');
      const fault = await database.read.query('create table t ()').catch((error: unknown) => error);
      expect(fault).to.include({ code: '25006', temporary: true });
      await database.close();
    });
  });
});
