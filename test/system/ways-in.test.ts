import { expect } from 'chai';
import { arrivedFile, receiveFile } from '../../src/ingest.js';
import { loadTemplates } from '../../src/letters/templates.js';
import { rehearse } from '../../src/receive.js';
import { loadSettings } from '../../src/settings/load.js';
import type { Settings } from '../../src/settings/settings.js';
import { openDatabase, type Database } from '../../src/store/database.js';
import { createDatabase } from '../support/database.js';
import { mail, openDesk, type TestDesk } from '../support/desk.js';
import type { MailFields } from '../support/mixed-mail.js';

const terry = 'technician@willowcreek.example';
const casey = 'colleague@willowcreek.example';

describe('the ways into a desk, through the whole pipeline', function () {
  this.timeout(60_000);
  let database: Database;
  let desk: TestDesk;
  let settings: Settings;
  const { templates } = loadTemplates(null);

  before(async () => {
    const url = await createDatabase();
    desk = await openDesk({ imap: { port: 1, user: 'nobody', password: 'none' }, smtp: { port: 1 }, databaseUrl: url });
    desk.edit((one) => {
      one.desk.website = 'https://help.willowcreek.example';
      one.technicians = [{ address: terry }, { address: casey }];
      one.queues = { technology: { notify: [] }, maintenance: { notify: [] } };
      one.topics = { telephone: { words: ['telephone'], assignees: [terry, casey], text: 'Unplug it once.' } };
    });
    database = await openDatabase({ kind: 'server', url, poolSize: 2 });
  });
  after(async () => {
    await database.close();
    await desk.remove();
  });

  function load(): void {
    const loaded = loadSettings(desk.config, process.env, { secretsNeeded: false });
    if ('faults' in loaded) throw new Error('the configuration of the test is faulty');
    ({ settings } = loaded);
  }
  /** "open new-request", then the letters: "acknowledgement > robin". */
  async function told(fields: MailFields): Promise<readonly string[]> {
    load();
    const context = { database, settings, templates, mailbox: null, arrivedAt: new Date() };
    const { verdict, letters } = await receiveFile(mail(fields), context);
    return [
      `${verdict?.action ?? ''} ${verdict?.reason ?? ''}`,
      ...letters.map(({ template, to }) => `${template} > ${to.split('@')[0] ?? ''}`),
    ];
  }

  it('gives tickets of one topic to technicians in turn, by what they have open', async () => {
    const from = (n: number) => ({
      from: `caller${n}@willowcreek.example`,
      subject: `Telephone ${n}`,
      text: `My telephone ${n} is dead.`,
    });
    for (const n of [1, 2, 3, 4]) await told(from(n));
    const rows = await database.read.query<{ assignee: string; n: number }>(
      `select assignee, count(*)::integer as n from ticket where category = 'telephone' group by assignee order by assignee`,
    );
    expect(rows).to.deep.equal([
      { assignee: casey, n: 2 },
      { assignee: terry, n: 2 },
    ]);
  });

  it('spreads a batch over the technicians of its topic, though all of it is decided by the same facts', async () => {
    load();
    const calls = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        arrivedFile(
          mail({ from: `batch${n}@willowcreek.example`, subject: 'Telephone', text: `Telephone ${n} is dead.` }),
          {
            settings,
            mailbox: null,
            arrivedAt: new Date(),
            uid: 1000 + n,
          },
        ),
      ),
    );
    const means = { database, desk: settings.desk, templates, letters: settings.letters.options };
    const assignees = (await rehearse(calls, means)).map(({ verdict }) =>
      verdict?.action === 'open' ? verdict.assignee : '',
    );
    expect([terry, casey].map((one) => assignees.filter((who) => who === one).length)).to.deep.equal([3, 3]);
  });

  it('gives the ticket to the person written for, tells both, and adds a second mail about it', async () => {
    const about = {
      subject: 'Projector stays dark',
      text: 'for: robin@willowcreek.example\n\nThe projector in room 4 stays dark.',
    };
    expect(await told({ from: 'pat@willowcreek.example', ...about })).to.deep.equal([
      'open new-request',
      'acknowledgement > robin',
      'acknowledgement > pat',
    ]);
    const [row] = await database.read.query('select requester, writer from ticket order by id desc limit 1');
    expect(row).to.deep.equal({ requester: 'robin@willowcreek.example', writer: 'pat@willowcreek.example' });
    const own = {
      from: 'robin@willowcreek.example',
      subject: 'Projector dark',
      text: 'The projector in room 4 stays dark.',
    };
    expect((await told(own))[0]).to.equal('append duplicate');
  });

  it('sends requests back once in the period, and lets technicians open tickets', async () => {
    desk.edit((one) => {
      one.mailboxes.technology!.requests = 'return';
    });
    const request = (n: number) => ({
      from: 'lee@willowcreek.example',
      subject: `Laptop ${n}`,
      text: `Laptop ${n} is dead.`,
    });
    expect(await told(request(1))).to.deep.equal(['refuse returned', 'returned > lee']);
    expect(await told(request(2))).to.deep.equal(['refuse returned']);
    expect((await told({ ...request(3), from: terry }))[0]).to.equal('open new-request');
  });
});
