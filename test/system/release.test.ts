import { expect } from 'chai';
import { createDatabase } from '../support/database.js';
import { openDistrict, until, type DaemonProcess, type District } from '../support/district.js';
import { startDovecot, type Dovecot } from '../support/dovecot.js';
import { mailOf } from '../support/mixed-mail.js';
import { startScriptedSmtp, type ScriptedSmtp } from '../support/smtp.js';
import { openDatabase, type Database } from '../../src/store/database.js';

describe('a message set apart because deciding it failed, let out by a person', function () {
  this.timeout(90_000);
  let dovecot: Dovecot;
  let smtp: ScriptedSmtp;
  let district: District;
  let database: Database;
  let daemon: DaemonProcess;

  before(async () => {
    dovecot = await startDovecot();
    smtp = await startScriptedSmtp();
    const databaseUrl = await createDatabase();
    database = await openDatabase({ kind: 'server', url: databaseUrl, poolSize: 2 });
    district = openDistrict({ imap: dovecot, smtp, databaseUrl });
    daemon = await district.startDaemon();
  });
  after(async () => {
    await daemon.stop();
    await database.close();
    district.remove();
    await smtp.stop();
    await dovecot.stop();
  });

  it('is decided anew and not thrown away as a repeat of itself', async () => {
    const ann = 'ann@willowcreek.example';
    const asked = { from: ann, messageId: '<a@willowcreek.example>', subject: 'Printer', text: 'It is out of paper.' };
    dovecot.append('INBOX', mailOf(asked));
    const [ticket] = await until(
      () => database.read.query<{ number: string }>('select number from ticket'),
      ({ length }) => length === 1,
    );
    const answer = { from: 'technician@willowcreek.example', messageId: '<b@willowcreek.example>', text: 'On my way.' };
    dovecot.append('INBOX', mailOf({ ...answer, subject: `Re: [${ticket!.number}] Printer` }));
    const [held] = await until(
      () =>
        database.read.query<{ id: number }>(
          "select id from ledger where action = 'quarantine' and filed_to = 'Deskgate/Quarantine'",
        ),
      ({ length }) => length === 1,
    );
    // As if deciding had failed three times; the row differs in nothing else.
    await database.read.query("update ledger set reason = 'fault' where id = $1", [held!.id]);

    expect((await district.command('quarantine', 'retry', String(held!.id))).code).to.equal(0);
    const [row] = await until(
      () =>
        database.read.query<{ action: string; reason: string }>(
          "select action, reason from ledger where message_id = '<b@willowcreek.example>' and action <> 'quarantine'",
        ),
      ({ length }) => length > 0,
    );

    expect(row).to.deep.equal({ action: 'append', reason: 'technician' });
    await until(
      () => dovecot.list('Deskgate/Quarantine').length + dovecot.list('INBOX').length,
      (left) => left === 0,
    );
  });
});
