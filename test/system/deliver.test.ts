import { expect } from 'chai';
import { deliverAlways } from '../../src/deliver.js';
import { watchHealth } from '../../src/health.js';
import { receiveFile } from '../../src/ingest.js';
import { loadTemplates } from '../../src/letters/templates.js';
import type { OutgoingMail } from '../../src/mail/outgoing.js';
import { loadSettings } from '../../src/settings/load.js';
import { balance } from '../../src/store/balance.js';
import { openDatabase, type Database } from '../../src/store/database.js';
import { DatabaseFault } from '../../src/store/fault.js';
import { bell } from '../../src/wake.js';
import { pino } from 'pino';
import { createDatabase } from '../support/database.js';
import { mail, openDesk } from '../support/desk.js';
import { until } from '../support/district.js';

describe('letters whose result cannot be written down', function () {
  this.timeout(30_000);

  it('are tried again under the same Message-ID once the database is back', async () => {
    const url = await createDatabase();
    const desk = await openDesk({
      imap: { port: 1, user: 'any', password: 'any' },
      smtp: { port: 1 },
      databaseUrl: url,
    });
    const loaded = loadSettings(desk.config, process.env, { secretsNeeded: false });
    if ('faults' in loaded) throw new Error('the configuration of the test is faulty');
    const { settings } = loaded;
    const database = await openDatabase({ kind: 'server', url, poolSize: 4 });
    const { templates } = loadTemplates(null);
    await receiveFile(mail({ from: 'pat@willowcreek.example', subject: 'Phone', text: 'It is dead.' }), {
      database,
      settings,
      templates,
      mailbox: null,
      arrivedAt: new Date(),
    });
    const sent: string[] = [];
    let away = true;
    const flaky: Database = {
      ...database,
      read: {
        query: async (sql, parameters) => {
          if (away && sql.includes('smtp')) {
            away = false;
            throw new DatabaseFault('57P01', true, 'The database server is being shut down.');
          }
          return database.read.query(sql, parameters);
        },
      },
    };
    const stopping = new AbortController();
    const wake = bell();
    const delivering = deliverAlways(
      {
        database: flaky,
        transport: () => ({
          send: ({ messageId }: OutgoingMail) => {
            sent.push(messageId);
            return Promise.resolve({ outcome: 'sent', response: '250 ok', messageId });
          },
          verify: () => Promise.resolve(),
          close: () => undefined,
        }),
        settings: () => settings,
        health: watchHealth(pino({ level: 'silent' }), () => new Date()),
        onLetter: () => undefined,
        now: () => new Date(),
      },
      wake,
      stopping.signal,
    );
    try {
      await until(
        () => balance(database.read),
        ({ letters }) => letters.sent === 2 && letters.queued === 0,
      );
      expect(away).to.equal(false);
      expect(new Set(sent).size).to.equal(2);
      expect(sent.length).to.be.within(3, 4);
    } finally {
      stopping.abort();
      await delivering;
      await database.close();
      await desk.remove();
    }
  });
});
