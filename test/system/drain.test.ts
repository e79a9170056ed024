import { expect } from 'chai';
import { simpleParser } from 'mailparser';
import { createDatabase } from '../support/database.js';
import { openDistrict, until, type District } from '../support/district.js';
import { startDovecot, type Dovecot } from '../support/dovecot.js';
import { mixedMails } from '../support/mixed-mail.js';
import { startScriptedSmtp, type ScriptedSmtp } from '../support/smtp.js';
import type { Balance } from '../../src/store/balance.js';
import { openDatabase, type Database } from '../../src/store/database.js';

describe('500 mixed mails through Dovecot, PostgreSQL and SMTP', function () {
  this.timeout(120_000);
  const mails = mixedMails(500);
  let dovecot: Dovecot;
  let smtp: ScriptedSmtp;
  let district: District;
  let database: Database;
  let log = '';

  before(async () => {
    dovecot = await startDovecot();
    smtp = await startScriptedSmtp();
    const databaseUrl = await createDatabase();
    database = await openDatabase({ kind: 'server', url: databaseUrl, poolSize: 2 });
    district = openDistrict({ imap: dovecot, smtp, databaseUrl });
    for (const { bytes } of mails) dovecot.append('INBOX', bytes);
    const daemon = await district.startDaemon();
    await until(
      async () => [await counts(district), smtp.accepted.length] as const,
      ([sheet, letters]) =>
        sheet.seen >= mails.length && sheet.waiting === 0 && sheet.letters.queued === 0 && letters > 0,
      90_000,
    );
    expect(await daemon.stop(), daemon.log()).to.equal(0);
    log = daemon.log();
  });
  after(async () => {
    await database.close();
    district.remove();
    await smtp.stop();
    await dovecot.stop();
  });

  it('ends every message in exactly the outcome it must have', async () => {
    const sheet = await counts(district);
    const expected: Record<string, number> = {};
    for (const { expect: wanted } of mails) expected[wanted.action] = (expected[wanted.action] ?? 0) + 1;
    expect(sheet.outcomes).to.deep.equal(expected);
    expect(sheet).to.include({ seen: mails.length, waiting: 0, exact: true });
  });

  it('gives each message its own reason', async () => {
    const rows = await database.read.query<{ action: string; reason: string }>(
      'select action, reason from ledger order by uid',
    );
    expect(rows.map(({ action, reason }) => `${action} ${reason}`)).to.deep.equal(
      mails.map(({ expect: { action, reason } }) => `${action} ${reason}`),
    );
  });

  it('sends exactly the letters that belong to them, each once', async () => {
    const letters = await Promise.all(
      smtp.accepted.map(async ({ to, raw }) => {
        const template = (await simpleParser(raw)).headers.get('x-deskgate');
        return `${typeof template === 'string' ? template : 'nothing'} ${to.join(' ')}`;
      }),
    );
    const wanted = mails.flatMap((mail) => mail.letters);
    expect(beyond(letters, wanted), 'letters too many').to.deep.equal([]);
    expect(beyond(wanted, letters), 'letters missing').to.deep.equal([]);
  });

  it('files every original by its outcome and leaves the mailbox empty', async () => {
    const filed = new Map((await dovecot.folders()).map((folder) => [folder, dovecot.list(folder).length]));
    const of = (action: string) => mails.filter((mail) => mail.expect.action === action).length;
    expect(filed.get('INBOX')).to.equal(0);
    expect(filed.get('Deskgate/Tickets'), [...filed].join(' ')).to.equal(of('open'));
    expect(filed.get('Deskgate/Refused')).to.equal(of('refuse'));
    expect(filed.get('Deskgate/Discarded')).to.equal(of('discard'));
  });

  it('leaves no planted password in the database, the log, the letters or the filed copies', async () => {
    const tables = await database.read.query<{ name: string }>(
      `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public'`,
    );
    expect(tables.length).to.be.greaterThan(5);
    const dump: string[] = [];
    for (const { name } of tables) {
      const rows = await database.read.query<{ row: string }>(`select row_to_json(t)::text as row from ${name} t`);
      dump.push(...rows.map(({ row }) => row));
    }
    const contents = await database.read.query<{ content: Buffer }>('select content from attachment_content');
    const filed: string[] = [];
    for (const folder of await dovecot.folders()) {
      for (const { bytes } of dovecot.list(folder)) filed.push(bytes.toString('latin1'));
    }
    const places = {
      database: dump.join('\n') + contents.map(({ content }) => content.toString('latin1')).join('\n'),
      log,
      letters: smtp.accepted.map(({ raw }) => raw.toString('latin1')).join('\n'),
      filed: filed.join('\n'),
    };
    const secrets = mails.flatMap(({ secret }) => secret ?? []);
    expect(secrets.length).to.be.greaterThan(30);
    // The filed copies carry the mark where the password stood: so the search below looks at the right place.
    expect(places.filed.match(/\[removed: password\]/g)?.length).to.equal(secrets.length);
    for (const [place, text] of Object.entries(places)) {
      expect(
        secrets.filter((secret) => text.includes(secret)),
        place,
      ).to.deep.equal([]);
    }
  });
});

/** What the first list has more often than the second. */
function beyond(first: readonly string[], second: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const one of second) left.set(one, (left.get(one) ?? 0) + 1);
  return first.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

async function counts(district: District): Promise<Balance> {
  const { out, err } = await district.command('balance', '--json');
  if (out === '') throw new Error(err);
  return JSON.parse(out) as Balance;
}
