import { expect } from 'chai';
import { createDatabase } from '../support/database.js';
import { letterTo, mail, openDesk, technician, type TestDesk } from '../support/desk.js';
import { until, type DaemonProcess } from '../support/district.js';
import { startDovecot, type Dovecot } from '../support/dovecot.js';
import { startScriptedSmtp, type ScriptedSmtp } from '../support/smtp.js';

describe('what waits for a person', function () {
  this.timeout(120_000);
  let dovecot: Dovecot;
  let smtp: ScriptedSmtp;
  let desk: TestDesk;
  let daemon: DaemonProcess;

  /** Claims a technician's power over TECH-1 without any proof. */
  const forged = (n: number) =>
    mail({
      from: `Terry Tech <${technician}>`,
      subject: `Re: [TECH-1] Projector, part ${n}`,
      text: `#priority high\n#note\nNumber ${n}.`,
    });
  // Minutes of searching for secrets: reading gives up on it three times, without any help from the test.
  const heavy = Buffer.from(
    [
      'From: heavy@willowcreek.example',
      'To: helpdesk@willowcreek.example',
      'Subject: Heavy',
      'Message-ID: <heavy@willowcreek.example>',
      'Content-Type: text/html',
      '',
      '<p>password is the word of the day here.'.repeat(100_000),
      '',
    ].join('\r\n'),
  );

  before(async () => {
    dovecot = await startDovecot();
    smtp = await startScriptedSmtp();
    desk = await openDesk({ imap: dovecot, smtp, databaseUrl: await createDatabase() });
    desk.edit((configuration) => {
      configuration.mailboxes.technology = { ...configuration.mailboxes.technology, sizeLimit: '9 MB' } as never;
      configuration.reading = { timeout: '3 seconds', threads: 1 };
    });
    daemon = desk.start();
    dovecot.append(
      'INBOX',
      mail({ from: 'pat@willowcreek.example', subject: 'Projector', text: 'No picture in room 12.' }),
    );
    await desk.settled(1);
    for (const n of [1, 2]) dovecot.append('INBOX', forged(n));
    await desk.settled(3);
  });
  after(async () => {
    await daemon.stop();
    await desk.remove();
    await smtp.stop();
    await dovecot.stop();
  });

  const ids = async () => (await desk.quarantine()).map(({ ledger }) => ledger);

  it('is listed with its reason, and the original stands in the quarantine folder', async () => {
    const rows = await desk.lines<{ id: number; reason: string; from: string }>('quarantine', 'list');
    expect(rows.map(({ reason, from }) => `${reason} ${from}`)).to.deep.equal(
      [1, 2].map(() => `unproven ${technician}`),
    );
    expect(rows.map(({ id }) => id)).to.deep.equal(await ids());
    expect(dovecot.list('Deskgate/Quarantine').length).to.equal(2);
    expect((await desk.command('quarantine', 'list')).out)
      .to.include(technician)
      .and.include('Projector, part 1');
  });

  it('is told to the writer once, though both mails wait', async () => {
    await letterTo(smtp, 'held', technician);
    expect(smtp.accepted.filter(({ raw }) => /^X-Deskgate: held/im.test(raw.toString())).length).to.equal(1);
  });

  it('is decided anew with a person’s word for it, in its own row', async () => {
    const [first = 0] = await ids();
    const { code, out } = await desk.command('quarantine', 'retry', String(first));
    expect(code, out).to.equal(0);
    await until(
      async () => (await desk.ticket('TECH-1')).priority,
      (priority) => priority === 'high',
    );
    const sheet = await desk.settled(3);
    expect(sheet).to.deep.include({ exact: true, outcomes: { open: 1, append: 1, quarantine: 1 } });
    await until(
      () => dovecot.list('Deskgate/Tickets').length,
      (count) => count === 2,
    );
    expect(dovecot.list('Deskgate/Quarantine').length).to.equal(1);
  });

  it('goes when a person discards it; the original stays where it is', async () => {
    const [second = 0] = await ids();
    const { code } = await desk.command('quarantine', 'discard', String(second));
    expect(code).to.equal(0);
    expect((await desk.balance()).outcomes).to.deep.equal({ open: 1, append: 1, discard: 1 });
    expect(dovecot.list('Deskgate/Quarantine').length).to.equal(1);
    const again = await desk.command('quarantine', 'discard', String(second));
    expect(again).to.include({ code: 1, err: `Message ${second} is not in quarantine\n` });
    expect((await desk.command('quarantine', 'retry', 'many')).code).to.equal(64);
  });

  it('takes in a mail that could not be read in three tries, and the next one goes on', async () => {
    dovecot.append('INBOX', heavy);
    dovecot.append(
      'INBOX',
      mail({ from: 'lee@willowcreek.example', subject: 'Keyboard', text: 'The keyboard in room 3 is dead.' }),
    );
    const { outcomes } = await desk.settled(5);
    expect(outcomes).to.include({ open: 2, quarantine: 1 });
    const [row] = await desk.quarantine();
    expect(row).to.include({ reason: 'unreadable' });
    expect(row?.detail).to.equal('Deskgate failed on this message 3 times: Error: reading took longer than 3 seconds');
    const kept = dovecot.list('Deskgate/Quarantine');
    expect(kept.some(({ bytes }) => bytes.equals(heavy))).to.equal(true);
    expect(daemon.log()).to.not.include('word of the day');
  });

  it('lets a person try such a mail again', async () => {
    const [id = 0] = await ids();
    // It is as slow as before: it comes back, is given three tries more, and waits again.
    await desk.command('quarantine', 'retry', String(id));
    await until(ids, ([now]) => now !== undefined && now !== id, 20_000);
    await desk.settled(6);
    expect(await desk.balance()).to.include({ exact: true });
    expect(await desk.trouble()).to.deep.equal([]);
    expect(dovecot.list('Deskgate/Quarantine').some(({ bytes }) => bytes.equals(heavy))).to.equal(true);
  });

  it('is decided anew where it stands when originals are left in place', async () => {
    desk.edit((configuration) => {
      configuration.mailboxes.technology = {
        ...configuration.mailboxes.technology,
        filing: { mode: 'leave' },
      } as never;
    });
    await until(
      () => daemon.log(),
      (log) => log.includes('configuration reloaded'),
    );
    dovecot.append('INBOX', forged(3));
    await desk.settled(7);
    expect(dovecot.list('INBOX').length).to.equal(1);
    const id = (await ids()).at(-1) ?? 0;
    await desk.command('quarantine', 'retry', String(id));
    await until(ids, (all) => !all.includes(id));
    expect(await desk.settled(7)).to.deep.include({ exact: true });
    expect((await desk.ticket('TECH-1')).entries.map(({ text }) => text)).to.include('Number 3.');
    expect(dovecot.list('INBOX').length).to.equal(1);
  });
});

describe('a file in quarantine', function () {
  this.timeout(60_000);

  it('is decided anew when it is ingested again after a person let it out', async () => {
    const smtp = await startScriptedSmtp();
    const desk = await openDesk({
      imap: { port: 1, user: 'nobody', password: 'none' },
      smtp,
      databaseUrl: await createDatabase(),
    });
    try {
      const file = desk.write(
        'held.eml',
        mail({ from: 'robin@willowcreek.example', subject: 'About TECH-1', text: 'Please close this ticket.' }),
      );
      await desk.pipe(
        mail({ from: 'pat@willowcreek.example', subject: 'Projector', text: 'No picture in room 12.' }),
        'ingest',
        '-',
      );
      const outcome = async () => {
        const [line] = await desk.lines<{ verdict: { action: string; reason: string } }>('ingest', file);
        return `${line?.verdict.action ?? ''} ${line?.verdict.reason ?? ''}`;
      };
      expect(await outcome()).to.equal('quarantine unproven');
      expect(await outcome()).to.equal('discard repeat');
      const [row] = await desk.quarantine();
      expect((await desk.command('quarantine', 'retry', String(row?.ledger))).code).to.equal(0);
      expect(await outcome()).to.equal('append reply');
      expect(await desk.balance()).to.deep.include({
        seen: 3,
        exact: true,
        waiting: 0,
        outcomes: { open: 1, append: 1, discard: 1 },
      });
    } finally {
      await desk.remove();
      await smtp.stop();
    }
  });
});
