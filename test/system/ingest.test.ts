import { expect } from 'chai';
import { receiveFile } from '../../src/ingest.js';
import { loadTemplates } from '../../src/letters/templates.js';
import { loadSettings } from '../../src/settings/load.js';
import { balance } from '../../src/store/balance.js';
import { openDatabase } from '../../src/store/database.js';
import { createDatabase } from '../support/database.js';
import { openDistrict } from '../support/district.js';

/** Nothing connects to a mail server here. */
const nowhere = { port: 1, user: 'technology', password: 'nothing' };

describe('mails from several pipes at once', function () {
  this.timeout(60_000);

  it('gives each its own number, so that none is taken for another', async () => {
    const databaseUrl = await createDatabase();
    const district = openDistrict({ imap: nowhere, smtp: nowhere, databaseUrl });
    const loaded = loadSettings(district.config, { DESKGATE_IMAP_PASSWORD: nowhere.password });
    district.remove();
    if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
    const { settings } = loaded;
    const { templates } = loadTemplates(null, settings.desk);
    const database = await openDatabase(settings.database);
    try {
      const receipts = await Promise.all(
        ['ada', 'bea', 'cleo', 'dora', 'ella', 'fay', 'gwen', 'hana'].map((name) =>
          receiveFile(mailFrom(name), { database, settings, templates, mailbox: null, arrivedAt: new Date() }),
        ),
      );
      expect(receipts.map(({ verdict }) => verdict?.action)).to.deep.equal(Array<string>(8).fill('open'));
      expect(await balance(database.read)).to.deep.include({ seen: 8, outcomes: { open: 8 }, exact: true });
    } finally {
      await database.close();
    }
  });
});

function mailFrom(name: string): Buffer {
  return Buffer.from(
    [
      `From: ${name}@willowcreek.example`,
      'To: helpdesk@willowcreek.example',
      `Message-ID: <${name}-1@willowcreek.example>`,
      'Date: Mon, 16 Nov 2026 09:00:00 -0700',
      'Subject: The printer is out of paper',
      '',
      `Room of ${name}.`,
      '',
    ].join('\r\n'),
  );
}
