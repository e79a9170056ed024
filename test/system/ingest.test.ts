import { expect } from 'chai';
import { receiveFile } from '../../src/ingest.js';
import { loadTemplates } from '../../src/letters/templates.js';
import { loadSettings } from '../../src/settings/load.js';
import { balance } from '../../src/store/balance.js';
import { openDatabase } from '../../src/store/database.js';
import { createDatabase } from '../support/database.js';
import { mail, openDesk } from '../support/desk.js';
import { until } from '../support/district.js';

describe('mails that a mail server pipes in at the same time', function () {
  this.timeout(30_000);

  it('count as as many mails as there are', async () => {
    const url = await createDatabase();
    const desk = await openDesk({
      imap: { port: 1, user: 'nobody', password: 'none' },
      smtp: { port: 1 },
      databaseUrl: url,
    });
    const loaded = loadSettings(desk.config, process.env, { secretsNeeded: false });
    if ('faults' in loaded) throw new Error('the configuration of the test is faulty');
    const { settings } = loaded;
    const { templates } = loadTemplates(null);
    const database = await openDatabase({ kind: 'server', url, poolSize: 8 });
    try {
      const context = { database, settings, templates, mailbox: null, arrivedAt: new Date() };
      const mails = Array.from({ length: 16 }, (_, n) =>
        mail({ from: `writer${n}@willowcreek.example`, subject: `Room ${n}`, text: `No light in room ${n}.` }),
      );
      // Held back until several stand at the same place, so that they go on at the same time.
      const waiting = `select count(*) as n from pg_locks where locktype = 'advisory' and not granted`;
      const receiving = await database.transaction(async (tx) => {
        await tx.query(`select pg_advisory_xact_lock(hashtextextended('technology', 1))`);
        const all = mails.map((bytes) => receiveFile(bytes, context));
        await until(
          () => tx.query<{ n: number }>(waiting),
          ([row]) => (row?.n ?? 0) >= 6,
        );
        return { all };
      });
      const receipts = await Promise.all(receiving.all);
      expect(receipts.map(({ verdict }) => verdict?.action)).to.deep.equal(receipts.map(() => 'open'));
      expect(await balance(database.read)).to.deep.include({ seen: 16, waiting: 0, exact: true });
    } finally {
      await database.close();
      await desk.remove();
    }
  });
});
