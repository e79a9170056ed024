import { expect } from 'chai';
import { createDatabase } from '../support/database.js';
import { mail, openDesk, technician, type TestDesk } from '../support/desk.js';

interface Line {
  readonly from: string;
  readonly subject: string;
  readonly ticket: string;
  readonly changes: readonly { readonly what: string; readonly was: string; readonly would: string }[];
}

describe('deskgate rehearse', function () {
  this.timeout(60_000);
  let desk: TestDesk;

  before(async () => {
    desk = await openDesk({
      imap: { port: 1, user: 'nobody', password: 'none' },
      smtp: { port: 1 },
      databaseUrl: await createDatabase(),
    });
    const mails = [
      mail({
        from: 'ana@willowcreek.example',
        subject: 'Projector',
        text: 'The projector in room 12 has a yellow tint.',
      }),
      mail({
        from: 'ana@willowcreek.example',
        subject: 'Projector',
        text: 'The projector in room 12 still has a yellow tint.',
      }),
      mail({ from: 'vendor@supplies.example', subject: 'Offer', text: 'Buy our toner.' }),
      mail({ from: technician, subject: 'My own', text: 'My phone is dead.' }),
      mail({ from: 'ana@willowcreek.example', subject: 'Re: [TECH-1] Projector', text: 'It hums, too.' }),
    ];
    for (const [number, one] of mails.entries()) {
      const { code, err } = await desk.pipe(one, 'ingest', '-', '--at', `2026-11-16T1${number}:00:00-07:00`);
      if (code !== 0) throw new Error(err);
    }
  });
  after(() => desk.remove());

  async function rehearse(
    ...words: readonly string[]
  ): Promise<{ lines: readonly Line[]; sum: Record<string, unknown> }> {
    const printed = await desk.lines('rehearse', '--since', '2026-11-01', ...words);
    return { lines: printed.slice(0, -1) as unknown as Line[], sum: printed.at(-1) ?? {} };
  }

  it('finds no difference under the configuration that decided', async () => {
    const { lines, sum } = await rehearse();
    expect(lines).to.deep.equal([]);
    expect(sum).to.include({ messages: 5, different: 0, notAsked: 0 });
  });

  it('lists what would have ended differently, and changes nothing', async () => {
    const before = await desk.balance();
    desk.edit((configuration) => {
      configuration.mailboxes.technology!.outsiders = 'accept';
      configuration.policies = { duplicate: { windowHours: 0 } };
      configuration.queues = {
        technology: { notify: [technician], respondWithin: '1 business days' },
        maintenance: { notify: [technician] },
      };
    });
    const { lines, sum } = await rehearse();
    const short = lines.map(
      ({ subject, changes }) => `${subject}: ${changes.map(({ what, would }) => `${what} ${would}`).join(', ')}`,
    );
    expect(short).to.deep.equal([
      'Projector: answer due 2026-11-17T23:00:00.000Z',
      'Projector: action open, reason new-request',
      'Offer: action open, reason new-request',
      'My own: answer due 2026-11-17T23:00:00.000Z',
    ]);
    expect(sum).to.include({ messages: 5, different: 4 });
    expect(await desk.balance()).to.deep.equal(before);
  });

  it('says so for people, with the time, the writer and the ticket', async () => {
    const { out, code } = await desk.command('rehearse', '--since', '2026-11-01');
    expect(code).to.equal(0);
    expect(out).to.include('2026-11-16 17:00  ana@willowcreek.example: Projector (TECH-1)');
    expect(out).to.include('reason: outsider -> new-request');
    expect(out).to.match(/5 messages since 2026-11-01: 4 would have ended differently\.\n$/);
  });

  it('counts only what arrived since then', async () => {
    expect((await rehearse()).sum).to.include({ messages: 5 });
    const [sum] = (await desk.lines('rehearse', '--since', '2026-11-16T21:30:00Z')).slice(-1);
    expect(sum).to.include({ messages: 0 });
  });

  it('refuses a time it does not understand', async () => {
    const { code, err } = await desk.command('rehearse', '--since', 'soon');
    expect(code).to.equal(64);
    expect(err).to.include('--since takes a length of time such as 30d');
  });
});
