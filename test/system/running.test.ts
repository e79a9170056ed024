import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { startPostgres } from '../support/postgres.js';
import { createDatabase, createEmptyDatabase } from '../support/database.js';
import { letterTo, mail, openDesk, type TestDesk } from '../support/desk.js';
import { until, type DaemonProcess } from '../support/district.js';
import { startDovecot, type Dovecot } from '../support/dovecot.js';
import { startScriptedImap } from '../support/scripted-imap.js';
import { startScriptedSmtp, type Reply, type ScriptedSmtp } from '../support/smtp.js';

let writers = 0;

/** A request of somebody who never wrote before. */
function request(): { readonly bytes: Buffer; readonly writer: string } {
  writers += 1;
  const writer = `writer${writers}@willowcreek.example`;
  const text = `The phone in room ${writers} is dead.`;
  return { writer, bytes: mail({ from: writer, subject: `Phone in room ${writers}`, text }) };
}

/** Log lines of trouble about a part. */
function troubleSaid(log: string, part: string): readonly string[] {
  return log.split('\n').filter((line) => line.includes('"msg":"trouble"') && line.includes(`"part":"${part}"`));
}

describe('a daemon that is left alone', function () {
  this.timeout(120_000);
  let dovecot: Dovecot;
  let smtp: ScriptedSmtp;
  let desk: TestDesk;
  let daemon: DaemonProcess;
  let seen = 0;
  let answerTo: (address: string) => Reply = () => 'ok';

  before(async () => {
    dovecot = await startDovecot();
    smtp = await startScriptedSmtp({ onRecipient: (address) => answerTo(address) });
    desk = await openDesk({ imap: dovecot, smtp, databaseUrl: await createDatabase() });
    mkdirSync(join(desk.folder, 'letters'));
    desk.write('letters/acknowledgement.hbs', '---\nsubject: Got it\n---\n\nHello {{recipientNam}}\n');
    desk.edit((configuration) => {
      configuration.letters = { folder: 'letters' };
    });
    daemon = desk.start();
    await until(
      () => daemon.log(),
      (log) => log.includes('"msg":"started"'),
    );
  });
  after(async () => {
    await daemon.stop('SIGKILL');
    await desk.remove();
    await smtp.stop();
    await dovecot.stop();
  });

  /** A request goes all the way through: a ticket, and the acknowledgement reaches the mail server. */
  async function works(): Promise<string> {
    const { bytes, writer } = request();
    seen += 1;
    dovecot.append('INBOX', bytes);
    return (await letterTo(smtp, 'acknowledgement', writer)).parsed.text ?? '';
  }

  /** Edits the configuration and waits until the daemon took it over. */
  async function reloaded(change: Parameters<TestDesk['edit']>[0]): Promise<void> {
    const times = () => daemon.log().split('configuration reloaded').length;
    const before = times();
    desk.edit(change);
    await until(times, (now) => now > before);
  }

  const inbox = (change: (imap: Record<string, unknown>) => void) => {
    desk.edit(({ mailboxes: { technology } }) => {
      if (technology) change(technology.imap);
    });
  };

  it('starts with a broken template, writes the shipped letter, and says so', async () => {
    await desk.untilTrouble(/templates: .*acknowledgement\.hbs[^]*recipientNam[^]*recipientName/);
    expect(troubleSaid(daemon.log(), 'templates').length).to.equal(1);
    expect(await works()).to.include('Thank you for writing to us.');
    const { code, out } = await desk.command('templates', 'check');
    expect(code).to.equal(1);
    expect(out).to.include('acknowledgement.hbs').and.include('recipientNam').and.include('recipientName');
  });

  it('takes up a template that was put right, and goes back when it breaks again', async () => {
    desk.write('letters/acknowledgement.hbs', '---\nsubject: Got it\n---\n\nOur own words, {{recipientName}}.\n');
    await desk.untilTrouble(null);
    expect(await works()).to.include('Our own words');
    desk.write('letters/acknowledgement.hbs', '---\nsubject: Got it\n---\n\n{{#if phone}} no end\n');
    daemon.signal('SIGHUP');
    await desk.untilTrouble(/templates: .*acknowledgement/);
    expect(await works()).to.include('Thank you for writing to us.');
    desk.write('letters/acknowledgement.hbs', '---\nsubject: Got it\n---\n\nHello {{recipientName}}, thanks.\n');
    await desk.untilTrouble(null);
  });

  it('keeps the last good configuration after a broken edit, says where, and takes the mended one', async () => {
    desk.spoil('desk:\n  nam: Nobody\n');
    await desk.untilTrouble(/configuration: [^]*deskgate\.yaml:2:\d+[^]*desk\.nam/);
    const started = await desk.command('run');
    expect(started.code, 'a start with it').to.equal(78);
    expect(started.err).to.include('desk.nam').and.include('Did you mean "name"?').and.not.include('    at ');
    expect(await works()).to.include('thanks');
    desk.edit(() => undefined);
    await desk.untilTrouble(null);
  });

  it('watches a mailbox that is added, and leaves one that is taken out', async () => {
    desk.edit(({ mailboxes }) => {
      const { technology } = mailboxes;
      if (technology)
        mailboxes.maintenance = {
          ...technology,
          address: 'maintenance@willowcreek.example',
          queue: 'maintenance',
          imap: { ...technology.imap, user: 'maintenance@willowcreek.example' },
        };
    });
    const { bytes, writer } = request();
    dovecot.append('INBOX', bytes, new Date(), 'maintenance@willowcreek.example');
    seen += 1;
    await letterTo(smtp, 'moved', writer); // a telephone is for the other desk
    const parts = async () => (JSON.parse((await desk.get('/healthz')).body) as { parts: { part: string }[] }).parts;
    await until(parts, (all) => all.some(({ part }) => part === 'mailbox maintenance'));
    desk.edit(({ mailboxes }) => {
      delete mailboxes.maintenance;
    });
    await until(parts, (all) => all.every(({ part }) => !part.includes('maintenance')));
    dovecot.append('INBOX', request().bytes, new Date(), 'maintenance@willowcreek.example');
    await works();
    expect(dovecot.list('INBOX', 'maintenance@willowcreek.example').length).to.equal(1);
  });

  it('says that a password is wrong, once, and goes on when an edit puts it right', async () => {
    inbox((imap) => (imap.password = 'hunter2'));
    await desk.untilTrouble(/mailbox technology: .*does not accept the user name or password of mailbox technology/);
    inbox((imap) => (imap.password = '${DESKGATE_IMAP_PASSWORD}'));
    await desk.untilTrouble(null);
    await works();
    expect(troubleSaid(daemon.log(), 'mailbox technology').length).to.equal(1);
    expect(daemon.log()).to.not.include('hunter2').and.not.include(dovecot.password);
  });

  it('stays away from a server with a wrong certificate', async () => {
    inbox((imap) => Object.assign(imap, { security: 'tls', port: dovecot.tlsPort }));
    await desk.untilTrouble(/mailbox technology: .*certificate/);
    desk.write('ca.pem', dovecot.ca);
    inbox((imap) => (imap.ca = 'ca.pem'));
    await desk.untilTrouble(null);
    await works();
  });

  it('never logs in without the STARTTLS it was told to use', async () => {
    const bare = await startScriptedImap(() => undefined);
    try {
      inbox((imap) => Object.assign(imap, { security: 'starttls', port: bare.port }));
      await desk.untilTrouble(/mailbox technology: .*STARTTLS; nothing was sent/);
      expect(bare.lines().filter((line) => /LOGIN|AUTHENTICATE/i.test(line))).to.deep.equal([]);
    } finally {
      await bare.stop();
    }
    inbox((imap) => Object.assign(imap, { security: 'starttls', port: dovecot.port }));
    await desk.untilTrouble(null);
    await works();
  });

  it('recovers by itself when the mailbox server was away', async () => {
    await dovecot.halt();
    await desk.untilTrouble(/mailbox technology: /);
    await dovecot.start();
    await works();
    await desk.untilTrouble(null);
  });

  it('keeps letters while the mail server is away, and sends them then', async () => {
    const { port } = smtp;
    await reloaded((configuration) => (configuration.smtp.port = 1));
    const { bytes, writer } = request();
    seen += 1;
    dovecot.append('INBOX', bytes);
    await desk.untilTrouble(/outbox: .*127\.0\.0\.1:1/);
    expect((await desk.balance()).letters).to.include({ queued: 2, failed: 0 });
    desk.edit((configuration) => (configuration.smtp.port = port));
    await letterTo(smtp, 'acknowledgement', writer);
    await desk.untilTrouble(null);
    expect(troubleSaid(daemon.log(), 'outbox').length).to.equal(1);
    expect(daemon.log(), 'letters that were not to blame').to.not.match(/"state":"queued"[^\n]*"msg":"letter"/);
  });

  it('tells "try later" from "never" per recipient, and shows what was given up', async () => {
    const { bytes, writer } = request();
    seen += 1;
    answerTo = (address) => {
      if (address === writer) return { code: 550, text: '5.1.1 no such mailbox' };
      return { code: 451, text: '4.7.1 greylisted, try again' };
    };
    dovecot.append('INBOX', bytes);
    const sheet = await until(
      () => desk.balance(),
      ({ letters }) => letters.failed === 1 && letters.queued === 1,
    );
    answerTo = () => 'ok';
    expect(sheet.exact).to.equal(true);
    const [failed, ...others] = await desk.lines<{ id: number; to: string; error: string }>('letters', 'list');
    expect(others).to.deep.equal([]);
    expect(failed).to.include({ to: writer });
    expect(failed?.error).to.include('no such mailbox');
    expect(JSON.parse((await desk.get('/readyz')).body)).to.deep.include({ letters: { queued: 1, failed: 1 } });
    expect((await desk.command('balance')).out).to.include('1 given up (deskgate letters list)');
    expect((await desk.get('/metrics')).body).to.match(/^deskgate_outbox_letters\{state="failed"\} 1$/m);
    expect(daemon.log()).to.match(new RegExp(`"to":"${writer}","state":"failed","error":"[^"]*no such mailbox`));
    expect((await desk.command('letters', 'retry', String(failed?.id))).code).to.equal(0);
    await letterTo(smtp, 'acknowledgement', writer);
  });

  it('counts what it did for Prometheus and answers what it is asked', async () => {
    const { status, body } = await desk.get('/metrics');
    expect(status).to.equal(200);
    expect(body).to.match(/^deskgate_messages_total\{action="open",reason="new-request",mailbox="technology"\} \d+$/m);
    expect(body).to.match(/^deskgate_letters_total\{template="acknowledgement",state="sent"\} \d+$/m);
    expect(body).to.match(/^deskgate_answer_seconds_count [1-9]\d*$/m);
    expect(body).to.match(/^deskgate_part_up\{part="mailbox technology"\} 1$/m);
    expect(body).to.match(/^deskgate_messages_waiting 0$/m);
    expect(body, 'labels name nobody').to.not.include('@');
    expect((await desk.get('/healthz')).status).to.equal(200);
    expect((await desk.get('/')).status).to.equal(404);
  });

  it('holds a line per message and nothing of its content', () => {
    const received = daemon
      .log()
      .split('\n')
      .filter((line) => line.includes('"msg":"received"'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(received.length).to.equal(seen);
    expect(received[0]).to.include({ mailbox: 'technology', action: 'open', reason: 'new-request', ticket: 'TECH-1' });
    expect(daemon.log()).to.not.match(/is dead|Phone in room/);
  });

  it('finishes what is in hand on SIGTERM and ends with 0', async () => {
    for (let n = 0; n < 30; n += 1) dovecot.append('INBOX', request().bytes);
    seen += 30;
    await until(
      () => desk.balance(),
      (sheet) => sheet.seen > seen - 30,
    );
    expect(await daemon.stop(), daemon.log().slice(-2000)).to.equal(0);
    expect(daemon.log()).to.include('"msg":"stopped"').and.not.include('did not stop in time');
    daemon = desk.start();
    expect(await desk.settled(seen)).to.include({ exact: true });
    await until(
      () => dovecot.list('INBOX').length,
      (left) => left === 0,
    );
  });

  it('stops at once on a second SIGTERM', async () => {
    const hanging = await startScriptedSmtp({ onData: () => 'never' });
    try {
      await reloaded((configuration) => (configuration.smtp.port = hanging.port));
      dovecot.append('INBOX', request().bytes);
      await until(
        () => hanging.connections(),
        (count) => count > 0,
      );
      daemon.signal('SIGTERM');
      // A second one within half a second is taken for the same: npm passes Ctrl-C on once more.
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await daemon.stop()).to.equal(143);
      expect(daemon.log()).to.include('stopped at once');
    } finally {
      await hanging.stop();
    }
  });
});

describe('a daemon whose database is away', function () {
  this.timeout(120_000);

  it('waits for it at the start, goes on when it comes and goes, and ends when it is told to', async () => {
    const postgres = await startPostgres();
    const dovecot = await startDovecot();
    const smtp = await startScriptedSmtp();
    const desk = await openDesk({ imap: dovecot, smtp, databaseUrl: postgres.url });
    await postgres.stop();
    let daemon = desk.start();
    try {
      await desk.untilTrouble(/database: The database server does not answer/);
      expect((await desk.get('/metrics')).status).to.equal(503);
      daemon.signal('SIGHUP');
      expect(await daemon.stop(), daemon.log()).to.equal(0);
      expect(daemon.log()).to.not.match(/\n {4}at /);

      daemon = desk.start();
      await desk.untilTrouble(/database: /);
      await postgres.start();
      const first = request();
      dovecot.append('INBOX', first.bytes);
      await letterTo(smtp, 'acknowledgement', first.writer);
      await desk.untilTrouble(null);

      await postgres.stop();
      const second = request();
      dovecot.append('INBOX', second.bytes);
      await desk.untilTrouble(/mailbox technology: .*database/i);
      await postgres.start();
      await letterTo(smtp, 'acknowledgement', second.writer);
      await desk.untilTrouble(null);
      expect(await desk.settled(2)).to.deep.include({ exact: true, outcomes: { open: 2 } });
      expect(await daemon.stop()).to.equal(0);
    } finally {
      await daemon.stop('SIGKILL');
      await desk.remove();
      await smtp.stop();
      await dovecot.stop();
      await postgres.remove();
    }
  });

  it('says what a person must mend and ends, without a stack', async () => {
    const url = await createEmptyDatabase();
    const desk = await openDesk({
      imap: { port: 1, user: 'nobody', password: 'none' },
      smtp: { port: 1 },
      databaseUrl: `${url}_missing`,
    });
    const { code, err } = await desk.command('run');
    expect(code).to.equal(70);
    expect(err).to.include('The database named in the address does not exist').and.not.include('    at ');
    await desk.remove();
  });
});
