import { expect } from 'chai';
import {
  dropRenumbered,
  highestUid,
  ingestedUidValidity,
  nextUid,
  noteArrivals,
  noteFailure,
  pendingArrivals,
} from '../../src/store/arrivals.js';
import { balance } from '../../src/store/balance.js';
import type { Database } from '../../src/store/database.js';
import {
  discardQuarantined,
  listQuarantine,
  markFiled,
  markGoneBefore,
  rekey,
  settle,
  showLedger,
  unfiled,
} from '../../src/store/ledger.js';
import { openFresh, type Opened } from '../support/database.js';
import { arrive, claimOf, emptyTables, noon, openTicket, settledAs } from './samples.js';

describe('store/ledger', function () {
  this.timeout(30_000);
  let opened: Opened;
  let database: Database;
  before(async () => {
    opened = await openFresh('PostgreSQL');
    ({ database } = opened);
  });
  after(() => opened.close());
  beforeEach(() => emptyTables(database.read));

  const listing = (uid: number): { uid: number; size: number; arrivedAt: Date } => ({
    uid,
    size: uid * 10,
    arrivedAt: noon,
  });
  const note = (uids: readonly number[], uidValidity = 1): Promise<void> =>
    noteArrivals(database.read, 'help', uidValidity, uids.map(listing));
  const decide = (uid: number, action: string, more: Parameters<typeof settledAs>[2] = {}): Promise<number> =>
    database.transaction(async (tx) => {
      const [claimed] = await arrive(tx, [claimOf(uid, `mail ${uid}`)]);
      await settle(tx, [settledAs(claimed!.ledger, action, more)]);
      return claimed!.ledger;
    });

  it('knows waiting arrivals again under a new UIDVALIDITY, however often it changed, and names those that are gone', async () => {
    const mails = [1, 2, 3].map(listing);
    const twin = { ...listing(3), uid: 4 };
    await noteArrivals(database.read, 'help', 1, [...mails, twin]);
    await decide(1, 'open');
    await noteArrivals(
      database.read,
      'help',
      2,
      mails.map((each) => ({ ...each, uid: each.uid + 10 })),
    );
    await noteArrivals(
      database.read,
      'help',
      3,
      mails.map((each) => ({ ...each, uid: each.uid + 20 })),
    );
    await noteArrivals(database.read, 'other', 1, [listing(7)]);
    const gone = await dropRenumbered(database.read, 'help', 3);
    expect(gone.map(({ uidValidity, uid }) => [uidValidity, uid])).to.deep.equal([[1, 4]]);
    const left = await database.read.query<{ key: string }>(
      "select mailbox || ' ' || uidvalidity || '/' || uid as key from arrival order by key",
    );
    expect(left.map(({ key }) => key)).to.deep.equal([
      'help 1/1',
      'help 1/4',
      'help 3/21',
      'help 3/22',
      'help 3/23',
      'other 1/7',
    ]);
  });

  it('ends the filing of what was decided under an older UIDVALIDITY and no longer stands there', async () => {
    await note([1, 2]);
    await decide(1, 'open');
    await decide(2, 'open');
    await markGoneBefore(database.read, 'help', 1);
    expect(await unfiled(database.read, 'help', 1, 0, 10)).to.have.length(2);
    await markGoneBefore(database.read, 'help', 2);
    expect(await unfiled(database.read, 'help', 1, 0, 10)).to.deep.equal([]);
    expect((await showLedger(database.read, {})).map(({ filedTo }) => filedTo)).to.deep.equal(['gone', 'gone']);
  });

  it('notes arrivals once and gives those without a verdict by UID', async () => {
    await note([4, 2, 4_294_967_295]);
    await note([2, 3]);
    await decide(3, 'discard');
    expect(await highestUid(database.read, 'help', 1)).to.equal(4_294_967_295);
    expect(await highestUid(database.read, 'help', 2)).to.equal(0);
    expect(await pendingArrivals(database.read, 'help', 1, 0, 2)).to.deep.equal([
      { ...listing(2), tries: 0 },
      { ...listing(4), tries: 0 },
    ]);
  });

  it('counts failures', async () => {
    await note([1]);
    const key = { mailbox: 'help', uidValidity: 1, uid: 1 };
    expect([await noteFailure(database.read, key, 'one'), await noteFailure(database.read, key, 'two')]).to.deep.equal([
      1, 2,
    ]);
    expect((await pendingArrivals(database.read, 'help', 1, 0, 1))[0]?.tries).to.equal(2);
  });

  it('gives each ingested file a UID of its own', async () => {
    const uids = await Promise.all(
      Array.from({ length: 8 }, () =>
        database.transaction(async (tx) => {
          const uid = await nextUid(tx, 'help');
          await noteArrivals(tx, 'help', ingestedUidValidity, [listing(uid)]);
          return uid;
        }),
      ),
    );
    expect(uids).to.have.members([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('lists what is not filed yet', async () => {
    const [first, second, third] = [
      await decide(1, 'open', { secrets: [{ kind: 'password' }, { kind: 'password' }] }),
      await decide(2, 'refuse'),
      await decide(3, 'discard'),
    ];
    await markFiled(database.read, [second, third], 'Done');
    expect(await unfiled(database.read, 'help', 1, 0, 10)).to.deep.equal([
      {
        ledger: first,
        uid: 1,
        arrivedAt: listing(1).arrivedAt,
        action: 'open',
        reason: 'test',
        secrets: 2,
        contentKey: claimOf(1, 'mail 1').contentKey,
      },
    ]);
  });

  it('follows a struck-out copy to its new UID, seen by the poll meanwhile or not', async () => {
    for (const seen of [false, true]) {
      const uid = seen ? 5 : 1;
      const ledger = await decide(uid, 'open', { secrets: [{ kind: 'password' }] });
      if (seen) await note([uid + 100]);
      await database.transaction((tx) => rekey(tx, ledger, { mailbox: 'help', uidValidity: 1, uid: uid + 100 }));
      const rows = await showLedger(database.read, { ledger });
      expect(rows.map((row) => row.uid)).to.deep.equal([uid + 100]);
    }
    expect(await pendingArrivals(database.read, 'help', 1, 0, 10)).to.deep.equal([]);
    expect(await balance(database.read)).to.deep.include({ seen: 2, outcomes: { open: 2 }, waiting: 0 });
  });

  it('shows the trace, and what waits in quarantine until a person throws it away', async () => {
    const trace = [{ policy: 'flood', opinion: 'too many' }];
    const held = await decide(1, 'quarantine', { trace, reason: 'flood' });
    await decide(2, 'refuse');
    const [row] = await listQuarantine(database.read);
    expect(row).to.deep.include({ ledger: held, mailbox: 'help', uid: 1, reason: 'flood', trace, ticket: null });
    expect(await discardQuarantined(database.read, held)).to.equal(true);
    expect(await listQuarantine(database.read)).to.deep.equal([]);
  });

  describe('balance', () => {
    it('is exact when every message has its outcome or waits, and every open its ticket', async () => {
      await database.transaction((tx) => openTicket(tx, 1, 'TECH-1'));
      await decide(2, 'refuse');
      await note([3]);
      await noteArrivals(database.read, 'repairs', 9, [listing(1)]);
      expect(await balance(database.read)).to.deep.equal({
        seen: 4,
        outcomes: { open: 1, refuse: 1 },
        waiting: 2,
        perMailbox: { help: { seen: 3, decided: 2, waiting: 1 }, repairs: { seen: 1, decided: 0, waiting: 1 } },
        letters: { queued: 0, sent: 0, failed: 0 },
        exact: true,
      });
    });

    for (const [flaw, sql] of [
      ['an outcome lost its message', 'delete from arrival where uid = 2'],
      [
        'two rows lost and found cancel out',
        'update arrival set uid = 77 where uid = 2; update ledger set uid = 78 where uid = 2',
      ],
      ['an open has no ticket', "update ledger set action = 'open' where uid = 2"],
      ['a ticket has no open', "update ledger set action = 'refuse' where uid = 1"],
      ['a row was claimed and never decided', 'update ledger set action = null where uid = 1'],
    ] as const) {
      it(`is not exact when ${flaw}`, async () => {
        await database.transaction((tx) => openTicket(tx, 1, 'TECH-1'));
        await decide(2, 'refuse');
        expect((await balance(database.read)).exact).to.equal(true);
        for (const statement of sql.split(';')) await database.read.query(statement);
        expect((await balance(database.read)).exact).to.equal(false);
      });
    }
  });
});
