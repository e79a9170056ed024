import { expect } from 'chai';
import type { Facts } from '../../src/policies/facts.js';
import { claim } from '../../src/store/claim.js';
import type { Database } from '../../src/store/database.js';
import { readFacts } from '../../src/store/facts.js';
import { settle } from '../../src/store/ledger.js';
import { settleLetters, takeLetters } from '../../src/store/outbox.js';
import { record } from '../../src/store/record.js';
import { openFresh, type Opened } from '../support/database.js';
import {
  arrive,
  claimOf,
  emptyTables,
  entryOf,
  evidenceOf,
  letterOf,
  minutesAfterNoon,
  noon,
  openTicket,
  recordedOf,
  settledAs,
} from './samples.js';

for (const kind of ['PostgreSQL', 'PGlite'] as const) {
  describe(`store/facts on ${kind}`, function () {
    this.timeout(30_000);
    let opened: Opened;
    let database: Database;
    before(async () => {
      opened = await openFresh(kind);
      ({ database } = opened);
    });
    after(() => opened.close());
    beforeEach(() => emptyTables(opened.database.read));

    let uid = 1000;
    /** Facts about one message that just came, asked with this evidence. */
    async function factsOf(
      evidence: Parameters<typeof evidenceOf>[0],
      more: Parameters<typeof claimOf>[2] = {},
    ): Promise<Facts> {
      return database.transaction(async (tx) => {
        const given = claimOf(++uid, `mail ${uid}`, { from: evidence?.writer ?? 'ada@school.example', ...more });
        const [claimed] = await arrive(tx, [given]);
        const [facts] = await readFacts(tx, [{ evidence: evidenceOf(evidence), claimed: claimed! }]);
        return facts!;
      });
    }
    const open = (at: number, number: string, more: Parameters<typeof openTicket>[3] = {}): Promise<number> =>
      database.transaction((tx) => openTicket(tx, at, number, more));

    it('knows nothing about a first mail', async () => {
      expect(await factsOf({})).to.deep.equal({
        repeatOf: null,
        thread: null,
        letter: null,
        openTickets: [],
        fromWriter: 0,
        fromPair: 0,
        secretsFromWriter: 0,
        lettersToday: [],
        returnedAt: null,
        openByAssignee: {},
        knownAddresses: [],
        redirected: [],
        openTop: 0,
        released: false,
      });
    });

    it("knows the writer's answers without a ticket, the newest first, within the days asked about", async () => {
      const days = [40, 12, 3, 1];
      for (const [n, back] of days.entries()) {
        await database.transaction(async (tx) => {
          const from = back === 1 ? 'ben@school.example' : 'ada@school.example';
          const arrivedAt = new Date(noon.getTime() - back * 86_400_000);
          const [claimed] = await arrive(tx, [claimOf(++uid, `quote ${n}`, { from, arrivedAt })]);
          await record(tx, [recordedOf(claimed!.ledger, { entry: entryOf(`quote for ${back}`) })]);
          await settle(tx, [settledAs(claimed!.ledger, 'answer', { redirect: 'quote' })]);
        });
      }
      const told = (facts: Facts) => facts.redirected.map(({ name, text }) => `${name}: ${text}`);
      expect(told(await factsOf({ redirectDays: 30 }))).to.deep.equal(['quote: quote for 3', 'quote: quote for 12']);
      expect((await factsOf({ redirectDays: 30 })).redirected[0]).to.deep.include({
        askedAt: new Date(noon.getTime() - 3 * 86_400_000),
        subject: 'quote 2',
      });
      expect(told(await factsOf({ redirectDays: 0 }))).to.deep.equal([]);
      expect(told(await factsOf({ redirectDays: 30, writer: '' }))).to.deep.equal([]);
    });

    it('counts the open tickets of the level that is asked about, and none when none is', async () => {
      for (const n of [1, 2, 3]) await open(n, `TECH-${n}`, { priority: 'critical' });
      await open(4, 'TECH-4', { priority: 'normal' });
      await database.read.query("update ticket set status = 'closed' where number = 'TECH-3'");
      expect((await factsOf({ topLevel: 'critical' })).openTop).to.equal(2);
      expect((await factsOf({ topLevel: '' })).openTop).to.equal(0);
    });

    it('prefers a token to a reference and a reference to a number', async () => {
      const [one, two, three] = [await open(1, 'TECH-1'), await open(2, 'TECH-2'), await open(3, 'TECH-3')];
      const token = ['no such token', 'token-TECH-1'];
      const messageIds = [
        '<unknown@elsewhere.example>',
        '<root-TECH-2@school.example>',
        '<root-TECH-1@school.example>',
      ];
      const table = [
        [{ tokens: token, messageIds, ticketNumber: 'TECH-3' }, 'token', one],
        [{ messageIds, ticketNumber: 'TECH-3' }, 'reference', two],
        [{ ticketNumber: 'TECH-3' }, 'subject', three],
      ] as const;
      for (const [evidence, by, ticket] of table) {
        const { thread } = await factsOf(evidence);
        expect([thread?.by, thread?.ticket.id]).to.deep.equal([by, ticket]);
      }
    });

    it('tells whose token it is, and takes the writer’s own before another', async () => {
      await open(1, 'TECH-1', { requester: 'bo@school.example' });
      await open(2, 'TECH-2');
      const stranger = await factsOf({ writer: 'eve@elsewhere.example', tokens: ['token-TECH-1'] });
      expect(stranger.thread).to.deep.include({ by: 'token', participant: false, tokenOwner: 'bo@school.example' });
      const own = await factsOf({ tokens: ['token-TECH-1', 'token-TECH-2'] });
      expect([own.thread?.ticket.number, own.thread?.tokenOwner]).to.deep.equal(['TECH-2', 'ada@school.example']);
    });

    for (const [writer, participant] of [
      ['ada@school.example', true],
      ['cy@school.example', true],
      ['tess@school.example', true],
      ['eve@elsewhere.example', false],
      ['', false],
    ] as const) {
      it(`says that ${writer || 'nobody'} ${participant ? 'belongs' : 'does not belong'} to the ticket`, async () => {
        const ticket = await open(1, 'TECH-1', { assignee: 'tess@school.example' });
        await database.transaction((tx) =>
          record(tx, [
            recordedOf(1, {
              ticket,
              participants: [{ address: 'cy@school.example', name: '', role: 'participant', token: 'cy-token' }],
            }),
          ]),
        );
        expect((await factsOf({ writer, ticketNumber: 'TECH-1' })).thread?.participant).to.equal(participant);
      });
    }

    it('finds the letter that a bounce is about, by our id and by the one a relay gave it', async () => {
      const ticket = await open(1, 'TECH-1');
      await database.transaction((tx) =>
        record(tx, [recordedOf(1, { ticket, letters: [letterOf('ours', { to: 'cy@school.example' })] })]),
      );
      const [letter] = await takeLetters(database, 1, new Date());
      await database.transaction((tx) =>
        settleLetters(tx, [
          {
            letter: letter!.id,
            tried: true,
            state: 'sent',
            nextTryAt: null,
            error: '',
            smtpMessageId: '<relay@mx.example>',
            response: '',
          },
        ]),
      );
      for (const letterId of ['<ours@help.example>', '<relay@mx.example>']) {
        const facts = await factsOf({ writer: '', letterId });
        expect(facts.letter).to.deep.equal({ id: letter!.id, ticket, recipient: 'cy@school.example' });
        const reply = await factsOf({ messageIds: [letterId] });
        expect([reply.thread?.by, reply.thread?.ticket.id]).to.deep.equal(['reference', ticket]);
      }
    });

    it('lists the writer’s open tickets, newest first, with the first words', async () => {
      await open(1, 'TECH-1');
      const closed = await open(2, 'TECH-2');
      await open(3, 'TECH-3');
      await open(4, 'TECH-4', { requester: 'bo@school.example' });
      await database.transaction((tx) =>
        record(tx, [
          recordedOf(2, {
            ticket: closed,
            changes: { status: 'closed', closedAt: noon, updatedAt: noon },
            entry: entryOf('done'),
          }),
        ]),
      );
      const { openTickets } = await factsOf({});
      expect(openTickets.map(({ number, firstText }) => [number, firstText])).to.deep.equal([
        ['TECH-3', 'The words of TECH-3'],
        ['TECH-1', 'The words of TECH-1'],
      ]);
      expect(openTickets[0]).to.deep.include({ openedAt: noon, closedAt: null, requester: 'ada@school.example' });
    });

    it('counts the mails with a secret of one writer within 90 days, each content once, this one not counted', async () => {
      const day = 24 * 60;
      const given = [
        { from: 'ada@school.example', days: 100, secrets: 1 },
        { from: 'ada@school.example', days: 80, secrets: 2 },
        { from: 'ada@school.example', days: 5, secrets: 1 },
        { from: 'ada@school.example', days: 4, secrets: 0 },
        { from: 'bob@school.example', days: 3, secrets: 1 },
      ];
      for (const [n, { from, days, secrets }] of given.entries())
        await database.transaction(async (tx) => {
          const [claimed] = await arrive(tx, [
            claimOf(++uid, `told ${n}`, { from, arrivedAt: minutesAfterNoon(-days * day) }),
          ]);
          const found = Array.from({ length: secrets }, () => ({ kind: 'password', rule: 'pair', part: 'text' }));
          await settle(tx, [settledAs(claimed!.ledger, 'open', { secrets: found })]);
        });
      const now = { arrivedAt: minutesAfterNoon(0) };
      expect((await factsOf({}, now)).secretsFromWriter).to.equal(2);
      expect((await factsOf({ writer: 'bob@school.example' }, now)).secretsFromWriter).to.equal(1);
      expect((await factsOf({ writer: 'cy@school.example' }, now)).secretsFromWriter).to.equal(0);
      expect((await factsOf({ writer: '' }, now)).secretsFromWriter).to.equal(0);
    });

    it('counts a flood by the time of arrival, per writer and per mailbox, the message itself not counted', async () => {
      await database.transaction(async (tx) => {
        await arrive(tx, [
          claimOf(1, 'too old', { arrivedAt: minutesAfterNoon(-61) }),
          claimOf(2, 'in the window', { arrivedAt: minutesAfterNoon(-59) }),
          claimOf(3, 'other mailbox', { mailbox: 'repairs', arrivedAt: minutesAfterNoon(-10) }),
          claimOf(4, 'somebody else', { from: 'bo@school.example' }),
          claimOf(5, 'later', { arrivedAt: minutesAfterNoon(5) }),
        ]);
      });
      const { fromWriter, fromPair } = await factsOf({ window: 3600 });
      expect({ fromWriter, fromPair }).to.deep.equal({ fromWriter: 2, fromPair: 1 });
    });

    it('counts earlier messages of the same batch, not later ones', async () => {
      const facts = await database.transaction(async (tx) => {
        const claimed = await claim(tx, [claimOf(1, 'a'), claimOf(2, 'b'), claimOf(3, 'c')]);
        return readFacts(
          tx,
          claimed.map((each) => ({ evidence: evidenceOf(), claimed: each })),
        );
      });
      expect(facts.map(({ fromWriter }) => fromWriter)).to.have.members([0, 1, 2]);
    });

    it('tells the row that a repeat repeats, what became of it, and that a message was released', async () => {
      const facts = await database.transaction(async (tx) => {
        const [first] = await arrive(tx, [claimOf(1, 'a')]);
        await settle(tx, [settledAs(first!.ledger, 'refuse')]);
        const [second] = await arrive(tx, [claimOf(2, 'a')]);
        return readFacts(tx, [
          { evidence: evidenceOf(), claimed: second! },
          { evidence: evidenceOf(), claimed: { ...second!, state: 'released' } },
        ]);
      });
      expect(facts[0]?.repeatOf).to.deep.equal({ ledger: 1, action: 'refuse', ticket: null });
      expect(facts.map(({ released }) => released)).to.deep.equal([false, true]);
    });

    it('finds the open tickets of the person written for, not those of the writer', async () => {
      await open(1, 'TECH-1', { requester: 'ada@school.example' });
      await open(2, 'TECH-2', { requester: 'bo@school.example' });
      const facts = await factsOf({ writer: 'ada@school.example', requester: 'bo@school.example' });
      expect(facts.openTickets.map(({ number }) => number)).to.deep.equal(['TECH-2']);
    });

    it('counts the open tickets of the technicians asked about, also of those who have none', async () => {
      await open(1, 'TECH-1', { assignee: 'kit@school.example' });
      await open(2, 'TECH-2', { assignee: 'kit@school.example' });
      await open(3, 'TECH-3', { assignee: 'lou@school.example' });
      await open(4, 'TECH-4', { assignee: 'max@school.example' });
      await database.read.query("update ticket set status = 'closed', closed_at = now() where number = 'TECH-2'");
      const assignees = ['kit@school.example', 'lou@school.example', 'new@school.example'];
      expect((await factsOf({ assignees })).openByAssignee).to.deep.equal({
        'kit@school.example': 1,
        'lou@school.example': 1,
        'new@school.example': 0,
      });
    });

    it('knows when the writer was last shown the way in, within the period and not when the letter failed', async () => {
      const arrivedAt = new Date();
      const asked = async (returnPeriod: number, writer = 'ada@school.example') =>
        (await factsOf({ writer, returnPeriod }, { arrivedAt })).returnedAt;
      await database.transaction((tx) =>
        record(tx, [recordedOf(1, { letters: [letterOf('1', { template: 'returned' }), letterOf('2')] })]),
      );
      await database.read.query("update letter set created_at = now() - interval '3 days'");
      expect(await asked(7 * 86_400)).to.be.instanceOf(Date);
      expect(await asked(2 * 86_400)).to.equal(null);
      expect(await asked(7 * 86_400, 'bo@school.example')).to.equal(null);
      await database.read.query("update letter set state = 'failed'");
      expect(await asked(7 * 86_400)).to.equal(null);
    });

    it('names the templates of the last day once each, failed letters apart', async () => {
      await database.transaction((tx) =>
        record(tx, [
          recordedOf(1, {
            letters: [
              letterOf('1', { template: 'wrong-domain' }),
              letterOf('2', { template: 'wrong-domain' }),
              letterOf('3', { template: 'closed' }),
              letterOf('4', { template: 'held' }),
              letterOf('5', { template: 'outsider', to: 'bo@school.example' }),
            ],
          }),
        ]),
      );
      await database.read.query("update letter set created_at = now() - interval '25 hours' where template = 'closed'");
      await database.read.query("update letter set state = 'failed' where template = 'held'");
      expect((await factsOf({})).lettersToday).to.deep.equal(['wrong-domain']);
    });

    it('knows candidate addresses that wrote or were written to', async () => {
      await database.transaction(async (tx) => {
        await arrive(tx, [claimOf(1, 'a', { from: 'wrote@school.example' })]);
        await record(tx, [recordedOf(1, { letters: [letterOf('1', { to: 'got@school.example' })] })]);
      });
      const candidates = ['nobody@school.example', 'wrote@school.example', 'got@school.example'];
      expect((await factsOf({ candidates })).knownAddresses).to.have.members([
        'wrote@school.example',
        'got@school.example',
      ]);
    });

    it('answers a batch in the order of the questions', async () => {
      const ids = [await open(1, 'TECH-1'), await open(2, 'TECH-2')];
      const facts = await database.transaction(async (tx) => {
        const claimed = await arrive(tx, [claimOf(11, 'x'), claimOf(12, 'y'), claimOf(13, 'z')]);
        const asked = ['TECH-2', 'TECH-9', 'TECH-1'];
        return readFacts(
          tx,
          claimed.map((each, n) => ({ evidence: evidenceOf({ ticketNumber: asked[n]! }), claimed: each })),
        );
      });
      expect(facts.map(({ thread }) => thread?.ticket.id)).to.deep.equal([ids[1], undefined, ids[0]]);
    });

    it('sees a ticket closed that another transaction was just closing', async () => {
      const ticket = await open(1, 'TECH-1');
      let facts: Promise<Facts> | null = null;
      await database.transaction(async (tx) => {
        await record(tx, [recordedOf(1, { ticket, changes: { status: 'closed', closedAt: noon, updatedAt: noon } })]);
        facts = factsOf({ ticketNumber: 'TECH-1', writer: 'ada@school.example' });
        for (let waiting = 0; kind === 'PostgreSQL' && waiting === 0;)
          [{ waiting } = { waiting: 0 }] = await tx.query<{ waiting: number }>(
            'select count(*) as waiting from pg_locks where not granted',
          );
      });
      const { thread, openTickets } = await facts!;
      expect([thread?.ticket.status, openTickets]).to.deep.equal(['closed', []]);
    });
  });
}
