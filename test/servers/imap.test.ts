import { expect } from 'chai';
import type { OpenMailbox } from '../../src/mail/imap.js';
import { MailFault } from '../../src/mail/mail-fault.js';
import { startDovecot, type Dovecot, type DovecotOptions } from '../support/dovecot.js';
import { accountOf, failureOf, watch } from '../support/watching.js';

const day = (n: number) => new Date(Date.UTC(2026, 0, n, 10));
const mail = (n: number, body = 'hello') => `Subject: ${n}\r\nMessage-ID: <${n}@school.example>\r\n\r\n${body}\r\n`;

async function sourcesOf(mailbox: OpenMailbox, uids: readonly number[]): Promise<readonly [number, string][]> {
  const found: [number, string][] = [];
  for await (const { uid, source } of mailbox.sources(uids)) found.push([uid, source.toString('latin1')]);
  return found;
}

describe('IMAP: what Deskgate reads and files in Dovecot', () => {
  let dovecot: Dovecot;
  const opened: OpenMailbox[] = [];
  let people = 0;

  async function fresh(count: number) {
    const user = `person${++people}@school.example`;
    for (let n = 1; n <= count; n++) dovecot.append('INBOX', mail(n), day(n), user);
    const watching = await watch(accountOf(dovecot, { user }));
    opened.push(watching.mailbox);
    return { user, ...watching };
  }

  before(async () => {
    dovecot = await startDovecot();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((mailbox) => mailbox.close()));
  });
  after(async () => {
    await dovecot.stop();
  });

  it('lists what is above a UID, ascending, and nothing when the last message is below it', async () => {
    const { mailbox } = await fresh(3);
    expect(await mailbox.uidsAbove(0)).to.deep.equal([1, 2, 3]);
    expect(await mailbox.uidsAbove(2)).to.deep.equal([3]);
    expect(await mailbox.uidsAbove(3)).to.deep.equal([]);
    expect(await mailbox.uidsAbove(500)).to.deep.equal([]);
  });

  it('says nothing of an empty folder', async () => {
    const { mailbox } = await fresh(0);
    expect(await mailbox.uidsAbove(0)).to.deep.equal([]);
    expect(await mailbox.listing([1, 2])).to.deep.equal([]);
    expect(await sourcesOf(mailbox, [1, 2])).to.deep.equal([]);
    expect(await sourcesOf(mailbox, [])).to.deep.equal([]);
  });

  it('gives size, INTERNALDATE and flags without a body', async () => {
    const { mailbox } = await fresh(2);
    const listed = await mailbox.listing([2, 1, 9]);
    expect(listed.map(({ uid, size, arrivedAt }) => [uid, size, arrivedAt.toISOString()])).to.deep.equal([
      [1, mail(1).length, day(1).toISOString()],
      [2, mail(2).length, day(2).toISOString()],
    ]);
  });

  it('streams whole messages in order of UID, leaves out those gone, and never sets \\Seen', async () => {
    const { mailbox, user } = await fresh(3);
    await mailbox.move([2], 'Done');
    expect(await sourcesOf(mailbox, [3, 2, 1])).to.deep.equal([
      [1, mail(1)],
      [3, mail(3)],
    ]);
    expect((await mailbox.header(1, 12))?.toString()).to.equal('Subject: 1\r\n');
    expect((await mailbox.header(1, 1e6))?.toString()).to.equal(mail(1).split('hello')[0]);
    expect(await mailbox.header(2, 100)).to.equal(null);
    expect(dovecot.list('INBOX', user).flatMap(({ flags }) => flags)).to.deep.equal([]);
  });

  it('files a message from within the loop that reads them, and may leave the loop early', async () => {
    const { mailbox, user } = await fresh(4);
    for await (const { uid } of mailbox.sources([1, 2, 3, 4])) {
      await mailbox.move([uid], 'Done');
      expect(await mailbox.header(uid, 10)).to.equal(null);
      if (uid === 2) break;
    }
    expect(await mailbox.uidsAbove(0)).to.deep.equal([3, 4]);
    expect(dovecot.list('Done', user)).to.have.length(2);
  });

  it('reads 8-bit and NUL bytes as they are', async () => {
    const { mailbox, user } = await fresh(0);
    const bytes = Buffer.concat([
      Buffer.from('Subject: b\r\n\r\n'),
      Buffer.from([0x80, 0xff, 0xc3, 0x28]),
      Buffer.from('\r\n'),
    ]);
    dovecot.append('INBOX', bytes, day(1), user);
    for await (const { source } of mailbox.sources(await mailbox.uidsAbove(0)))
      expect(source.equals(bytes)).to.equal(true);
  });

  it('handles 5,000 messages: lists, reads and moves all of them', async function () {
    this.timeout(60_000);
    const { mailbox, user } = await fresh(5_000);
    const uids = await mailbox.uidsAbove(0);
    expect(uids).to.have.length(5_000);
    const odd = uids.filter((uid) => uid % 2 === 1);
    expect(await mailbox.listing(odd)).to.have.length(2_500);
    let last = 0;
    for await (const { uid } of mailbox.sources(odd)) {
      expect(uid).to.be.above(last);
      last = uid;
    }
    expect(last).to.equal(4_999);
    await mailbox.move(odd, 'Done');
    expect(await mailbox.uidsAbove(0)).to.have.length(2_500);
    expect(dovecot.list('Done', user)).to.have.length(2_500);
  });

  it('announces new mail by IDLE, also while a command runs', async () => {
    const { mailbox, user, next } = await fresh(1);
    const first = next();
    dovecot.append('INBOX', mail(2), day(2), user);
    await first;
    // No command since: only a push by the server can announce this one.
    const second = next();
    dovecot.append('INBOX', mail(3), day(3), user);
    await second;
    expect(await mailbox.uidsAbove(1)).to.deep.equal([2, 3]);
    const third = next();
    dovecot.append('INBOX', mail(4), day(4), user);
    await mailbox.listing([1, 2]);
    await third;
    expect(await mailbox.uidsAbove(3)).to.deep.equal([4]);
  });

  it('announces mail that came while another folder was looked at', async () => {
    const { mailbox, user, next } = await fresh(1);
    await mailbox.ensureFolder('Quarantine');
    const announced = next();
    dovecot.append('INBOX', mail(2), day(2), user);
    await mailbox.find('Quarantine', '<nobody@school.example>');
    await announced;
    expect(await mailbox.uidsAbove(1)).to.deep.equal([2]);
  });

  it('makes folders of several levels once and subscribes to them', async () => {
    const { mailbox, user } = await fresh(1);
    await mailbox.ensureFolder('Deskgate/Erledigt für 2026');
    await mailbox.ensureFolder('Deskgate/Erledigt für 2026');
    expect(await dovecot.folders(user)).to.include('Deskgate/Erledigt für 2026');
    expect(dovecot.subscriptions(user).join()).to.include('Erledigt für 2026');
  });

  it('makes a folder again that somebody deleted meanwhile', async () => {
    const { mailbox, user } = await fresh(2);
    await mailbox.move([1], 'Done');
    await dovecot.deleteFolder('Done', user);
    await mailbox.move([2], 'Done');
    expect(dovecot.list('Done', user)).to.have.length(1);
  });

  it('moves twice as well as once', async () => {
    const { mailbox, user } = await fresh(2);
    await mailbox.move([1], 'Done');
    await mailbox.move([1], 'Done');
    await mailbox.move([], 'Done');
    await mailbox.move([2], 'INBOX');
    expect(dovecot.list('Done', user)).to.have.length(1);
    expect(await mailbox.uidsAbove(0)).to.deep.equal([2]);
  });

  for (const folder of ['Done', null]) {
    const where = folder ?? 'the same folder';
    const how = { arrivedAt: day(1), flags: ['\\Seen', '\\Flagged', '\\Recent'], marker: 'ledger-000001' };

    it(`puts a struck-out copy into ${where} in place of the original, with date and flags`, async () => {
      const { mailbox, user } = await fresh(1);
      const uid = await mailbox.replace(1, folder, Buffer.from(mail(1, '[removed: password]')), how);
      expect(uid).to.equal(folder === null ? 2 : 1);
      expect(await mailbox.uidsAbove(0)).to.deep.equal(folder === null ? [2] : []);
      const [copy, ...others] = dovecot.list(folder ?? 'INBOX', user);
      expect(others).to.deep.equal([]);
      expect(copy?.bytes.toString()).to.include('X-Deskgate-Copy: ledger-000001').and.to.include('[removed: password]');
      expect(copy?.flags).to.have.members(['\\Seen', '\\Flagged']);
      expect(copy?.arrivedAt).to.equal(day(1).getTime());
    });

    it(`leaves one copy in ${where} after a crash between its two steps`, async () => {
      const { mailbox, user } = await fresh(2);
      const bytes = Buffer.from(mail(1, '[removed: password]'));
      // What a crash leaves: the copy is there, and so is an original.
      const first = await mailbox.replace(1, folder, bytes, how);
      const again = await mailbox.replace(2, folder, bytes, how);
      expect(again).to.equal(first);
      await mailbox.replace(2, folder, bytes, how);
      expect(dovecot.list(folder ?? 'INBOX', user)).to.have.length(1);
      expect(await mailbox.uidsAbove(0)).to.deep.equal(folder === null ? [first] : []);
    });
  }

  it('finds a message in quarantine and lets it out', async () => {
    const { mailbox, user, announced } = await fresh(2);
    await mailbox.move([1], 'Quarantine');
    const before = announced();
    expect(await mailbox.find('Quarantine', '<1@school.example>')).to.equal(1);
    expect(await mailbox.find('Quarantine', '<2@school.example>')).to.equal(null);
    expect(await mailbox.find('No/such/folder', '<1@school.example>')).to.equal(null);
    expect(
      await mailbox.moveBack('No/such/folder', { messageId: '<1@school.example>', arrivedAt: day(1), size: 0 }),
    ).to.equal(false);
    expect(
      await mailbox.moveBack('Quarantine', { messageId: '<2@school.example>', arrivedAt: day(2), size: 0 }),
    ).to.equal(false);
    expect(
      await mailbox.moveBack('Quarantine', { messageId: '<1@school.example>', arrivedAt: day(1), size: 0 }),
    ).to.equal(true);
    expect(announced()).to.be.above(before);
    expect(await mailbox.uidsAbove(2)).to.deep.equal([3]);
    expect(dovecot.list('Quarantine', user)).to.deep.equal([]);
  });

  it('finds a message without a Message-ID by its time and size, and none where two are alike', async () => {
    const user = `person${++people}@school.example`;
    const bare = (words: string) => `From: a@school.example\r\n\r\n${words}\r\n`;
    for (const words of ['one', 'three', 'alike', 'alike'])
      dovecot.append('INBOX', bare(words), day(words === 'alike' ? 2 : 1), user);
    const { mailbox } = await watch(accountOf(dovecot, { user }));
    opened.push(mailbox);
    await mailbox.move([1, 2, 3, 4], 'Quarantine');
    const stray = (words: string, n: number) => ({ messageId: null, arrivedAt: day(n), size: bare(words).length });
    expect(await mailbox.moveBack('Quarantine', stray('three', 1))).to.equal(true);
    expect(dovecot.list('INBOX', user).map(({ bytes }) => bytes.toString())).to.deep.equal([bare('three')]);
    expect(await mailbox.moveBack('Quarantine', stray('alike', 2))).to.equal(false);
    expect(await mailbox.moveBack('Quarantine', stray('one', 3))).to.equal(false);
  });

  it('opens another folder than INBOX', async () => {
    const user = `person${++people}@school.example`;
    dovecot.append('Shared/Helpdesk', mail(1), day(1), user);
    const { mailbox } = await watch(accountOf(dovecot, { user }), 'Shared/Helpdesk');
    opened.push(mailbox);
    expect(await mailbox.uidsAbove(0)).to.deep.equal([1]);
    await mailbox.move([1], 'Shared/Done');
    expect(dovecot.list('Shared/Done', user)).to.have.length(1);
  });

  it('sees another UIDVALIDITY after a folder was renumbered', async () => {
    const { mailbox, user, closed } = await fresh(1);
    await dovecot.changeUidValidity('INBOX', mailbox.uidValidity + 1_000, user);
    const noticed = await failureOf(mailbox.find('Done', '<1@school.example>').then(() => mailbox.uidsAbove(0)));
    expect(noticed).to.be.instanceOf(MailFault).and.to.include({ temporary: true });
    expect(await closed).to.be.instanceOf(MailFault);
    const second = await watch(accountOf(dovecot, { user }));
    opened.push(second.mailbox);
    expect(second.mailbox.uidValidity).to.equal(mailbox.uidValidity + 1_000);
  });
});

describe('IMAP: servers with less', () => {
  const bare = 'IMAP4rev1 LITERAL+ SASL-IR NAMESPACE AUTH=PLAIN';

  async function withServer(options: DovecotOptions, work: (dovecot: Dovecot, mailbox: OpenMailbox) => Promise<void>) {
    const dovecot = await startDovecot(options);
    try {
      for (const n of [1, 2, 3]) dovecot.append('INBOX', mail(n), day(n));
      const { mailbox } = await watch(accountOf(dovecot));
      await work(dovecot, mailbox);
      await mailbox.close();
    } finally {
      await dovecot.stop();
    }
  }

  it('moves without MOVE, by COPY and UID EXPUNGE of its own messages alone', async () => {
    await withServer({ capability: `${bare} IDLE UIDPLUS` }, async (dovecot, mailbox) => {
      expect(mailbox.can).to.deep.equal({ move: false, uidPlus: true, idle: true });
      await mailbox.move([1, 3, 9], 'Done');
      await mailbox.move([1, 3, 9], 'Done');
      expect(await mailbox.uidsAbove(0)).to.deep.equal([2]);
      expect(dovecot.list('Done').map(({ arrivedAt }) => arrivedAt)).to.deep.equal([
        day(1).getTime(),
        day(3).getTime(),
      ]);
      expect(await mailbox.moveBack('Done', { messageId: '<1@school.example>', arrivedAt: day(1), size: 0 })).to.equal(
        true,
      );
      expect(await mailbox.uidsAbove(3)).to.have.length(1);
    });
  });

  it('leaves originals flagged \\Deleted without UIDPLUS, and copies them once', async () => {
    await withServer({ capability: `${bare} IDLE` }, async (dovecot, mailbox) => {
      expect(mailbox.can).to.deep.equal({ move: false, uidPlus: false, idle: true });
      await mailbox.move([1], 'Done');
      await mailbox.move([1], 'Done');
      const how = { arrivedAt: day(2), flags: [], marker: 'ledger-000002' };
      expect(await mailbox.replace(2, 'Done', Buffer.from(mail(2)), how)).to.equal(2);
      expect(dovecot.list('Done')).to.have.length(2);
      expect(dovecot.list('INBOX').map(({ flags }) => flags.includes('\\Deleted'))).to.deep.equal([true, true, false]);
    });
  });

  it('finds new mail by asking where there is no IDLE', async () => {
    await withServer({ capability: bare }, async (dovecot, mailbox) => {
      expect(mailbox.can.idle).to.equal(false);
      expect(await mailbox.uidsAbove(0)).to.deep.equal([1, 2, 3]);
      dovecot.append('INBOX', mail(4), day(4));
      expect(await mailbox.uidsAbove(3)).to.deep.equal([4]);
    });
  });

  it('translates folder names for a server with a prefix and another delimiter', async () => {
    await withServer({ separator: '.', prefix: 'INBOX.' }, async (dovecot, mailbox) => {
      await mailbox.move([1], 'Done/2026');
      await mailbox.move([2], 'INBOX/Done/2026');
      expect(await dovecot.folders()).to.include('INBOX.Done.2026');
      expect(dovecot.list('Done/2026')).to.have.length(2);
      expect(await mailbox.find('Done/2026', '<2@school.example>')).to.equal(2);
    });
  });

  it('says what the server said when the mailbox is full, and loses nothing', async () => {
    await withServer({ quota: 2_000 }, async (dovecot, mailbox) => {
      const how = { arrivedAt: day(1), flags: [], marker: 'ledger-000001' };
      const fault = await failureOf(mailbox.replace(1, 'Done', Buffer.from(mail(1, 'x'.repeat(5_000))), how));
      expect(fault).to.be.instanceOf(MailFault).and.to.include({ kind: 'refused', temporary: false });
      expect((fault as MailFault).words).to.match(/store the copy: \[OVERQUOTA\]/);
      expect(dovecot.list('INBOX')).to.have.length(3);
    });
  });
});
