import { expect } from 'chai';
import { pendingArrivals } from '../../src/store/arrivals.js';
import { balance } from '../../src/store/balance.js';
import { claim, type ClaimState } from '../../src/store/claim.js';
import { discardQuarantined, markFiled, requestRelease, settle, showLedger } from '../../src/store/ledger.js';
import { openFresh, type Opened } from '../support/database.js';
import { arrive, claimOf, emptyTables, settledAs } from './samples.js';

for (const kind of ['PostgreSQL', 'PGlite'] as const) {
  describe(`store/claim on ${kind}`, function () {
    this.timeout(30_000);
    let opened: Opened;
    before(async () => {
      opened = await openFresh(kind);
    });
    after(() => opened.close());
    beforeEach(() => emptyTables(opened.database.read));

    /** Claims in a transaction of its own and settles what is to be decided. */
    async function decide(claims: Parameters<typeof arrive>[1], action = 'discard'): ReturnType<typeof arrive> {
      return opened.database.transaction(async (tx) => {
        const claimed = await arrive(tx, claims);
        const open: readonly ClaimState[] = ['new', 'repeat', 'released'];
        await settle(
          tx,
          claimed.filter(({ state }) => open.includes(state)).map(({ ledger }) => settledAs(ledger, action)),
        );
        return claimed;
      });
    }
    async function statesOf(claims: Parameters<typeof arrive>[1]): Promise<readonly ClaimState[]> {
      return (await decide(claims)).map(({ state }) => state);
    }
    async function expectExact(seen: number): Promise<void> {
      const { exact, seen: counted, waiting } = await balance(opened.database.read);
      expect({ exact, seen: counted, waiting }).to.deep.equal({ exact: true, seen, waiting: 0 });
    }

    it('answers in the order of the claims', async () => {
      const claimed = await decide([claimOf(3, 'c'), claimOf(1, 'a'), claimOf(2, 'b')]);
      expect(claimed.map(({ state }) => state)).to.deep.equal(['new', 'new', 'new']);
      const rows = await showLedger(opened.database.read, {});
      expect(claimed.map(({ ledger }) => rows.find((row) => row.ledger === ledger)?.uid)).to.deep.equal([3, 1, 2]);
    });

    it('says done for the same UID again', async () => {
      const [first] = await decide([claimOf(1, 'a')]);
      expect(await decide([claimOf(1, 'a'), claimOf(2, 'b')])).to.deep.include({ ...first, state: 'done' });
      await expectExact(2);
    });

    it('says repeat for the same content elsewhere, with a row of its own', async () => {
      const [first] = await decide([claimOf(1, 'a')]);
      const [second] = await decide([claimOf(7, 'a', { mailbox: 'repairs' })]);
      expect(second).to.deep.include({ state: 'repeat', of: first?.ledger });
      expect(second?.ledger).not.to.equal(first?.ledger);
      await expectExact(2);
    });

    it('says repeat for the second of twins within one batch', async () => {
      const claimed = await decide([claimOf(5, 'a'), claimOf(6, 'a'), claimOf(7, 'a')]);
      expect(claimed.map(({ state, of }) => [state, of])).to.deep.equal([
        ['new', null],
        ['repeat', claimed[0]?.ledger],
        ['repeat', claimed[0]?.ledger],
      ]);
      await expectExact(3);
    });

    it('gives a message that still stands in a renumbered mailbox its row back', async () => {
      const [first] = await decide([claimOf(1, 'a'), claimOf(2, 'b')]);
      await opened.database.transaction((tx) => markFiled(tx, [first!.ledger], ''));
      const again = await decide([claimOf(11, 'a', { uidValidity: 2 }), claimOf(12, 'b', { uidValidity: 2 })]);
      expect(again.map(({ state }) => state)).to.deep.equal(['renumbered', 'renumbered']);
      expect(again[0]?.ledger).to.equal(first?.ledger);
      await expectExact(2);
      expect(await statesOf([claimOf(11, 'a', { uidValidity: 2 })])).to.deep.equal(['done']);
    });

    it('gives twins in a renumbered mailbox a row each', async () => {
      await decide([claimOf(1, 'a'), claimOf(2, 'a')]);
      const claims = [claimOf(11, 'a', { uidValidity: 2 }), claimOf(12, 'a', { uidValidity: 2 })];
      expect(await statesOf(claims)).to.deep.equal(['renumbered', 'renumbered']);
      await expectExact(2);
    });

    it('takes the same content for a repeat when the first was filed away before the renumbering', async () => {
      const [first] = await decide([claimOf(1, 'a')]);
      await opened.database.transaction((tx) => markFiled(tx, [first!.ledger], 'Done'));
      expect(await statesOf([claimOf(1, 'a', { uidValidity: 2 })])).to.deep.equal(['repeat']);
      await expectExact(2);
    });

    for (const [where, folder, uid] of [
      ['moved back under a new UID', 'Quarantine', 9],
      ['left in place', '', 1],
    ] as const) {
      it(`decides a message again that a person let out of quarantine, ${where}`, async () => {
        const [held] = await decide([claimOf(1, 'a')], 'quarantine');
        await opened.database.transaction(async (tx) => {
          await markFiled(tx, [held!.ledger], folder);
          expect(await requestRelease(tx, held!.ledger)).to.equal(true);
        });
        const pending = await pendingArrivals(opened.database.read, 'help', 1, 0, 10);
        expect(pending.map((each) => each.uid)).to.deep.equal(folder === '' ? [1] : []);
        const [released] = await decide([claimOf(uid, 'a')]);
        expect(released).to.deep.equal({ ledger: held?.ledger, state: 'released', of: null });
        await expectExact(1);
        expect(await pendingArrivals(opened.database.read, 'help', 1, 0, 10)).to.deep.equal([]);
      });
    }

    it('does not release what is not in quarantine', async () => {
      const [first] = await decide([claimOf(1, 'a')]);
      await opened.database.transaction(async (tx) => {
        expect(await requestRelease(tx, first!.ledger)).to.equal(false);
        expect(await discardQuarantined(tx, first!.ledger)).to.equal(false);
      });
    });

    it('leaves nothing behind when the transaction fails', async () => {
      await opened.database
        .transaction(async (tx) => {
          await arrive(tx, [claimOf(1, 'a')]);
          throw new Error('a policy fell over');
        })
        .catch(() => undefined);
      expect(await statesOf([claimOf(1, 'a')])).to.deep.equal(['new']);
    });

    it('makes a twin in another transaction wait, and then see the first', async () => {
      const other = await opened.another();
      const order: string[] = [];
      let second: Promise<unknown> = Promise.resolve();
      await opened.database.transaction(async (tx) => {
        await arrive(tx, [claimOf(1, 'a'), claimOf(2, 'b')]);
        second = other.transaction(async (twin) => {
          const claimed = await arrive(twin, [
            claimOf(1, 'b', { mailbox: 'repairs' }),
            claimOf(2, 'a', { mailbox: 'repairs' }),
          ]);
          order.push(claimed.map(({ state }) => state).join());
        });
        // The twin can only be waiting when its statement has reached the server; here that is seen, there is one session.
        if (kind === 'PostgreSQL') await untilSomebodyWaits(tx);
        order.push('first commits');
      });
      await second;
      expect(order).to.deep.equal(['first commits', 'repeat,repeat']);
    });

    it('lets the twin go first when the first gives up', async () => {
      const other = await opened.another();
      let second: Promise<unknown> = Promise.resolve();
      await opened.database
        .transaction(async (tx) => {
          await arrive(tx, [claimOf(1, 'a')]);
          second = other.transaction((twin) => arrive(twin, [claimOf(1, 'a', { mailbox: 'repairs' })]));
          if (kind === 'PostgreSQL') await untilSomebodyWaits(tx);
          throw new Error('gives up');
        })
        .catch(() => undefined);
      expect(await second).to.deep.include({ ledger: 2, state: 'new', of: null });
    });

    it('decides every content once when two daemons claim the same mails in many batches', async () => {
      const other = await opened.another();
      const contents = Array.from({ length: 60 }, (_, index) => `mail ${index}`);
      const states = await Promise.all(
        [opened.database, other].flatMap((database, daemon) =>
          [0, 1, 2].map(async (part) => {
            const own = contents.filter((_, index) => index % 3 === part).toSorted(() => (daemon === 0 ? 1 : -1));
            const claims = own.map((content, index) =>
              claimOf(part * 100 + index + 1, content, { mailbox: `box ${daemon}` }),
            );
            return (await database.transaction((tx) => claim(tx, claims))).map(({ state }) => state);
          }),
        ),
      );
      const count = (state: ClaimState): number => states.flat().filter((each) => each === state).length;
      expect({ new: count('new'), repeat: count('repeat') }).to.deep.equal({ new: 60, repeat: 60 });
    });
  });
}

async function untilSomebodyWaits(tx: { query<T>(sql: string): Promise<T[]> }): Promise<void> {
  for (;;) {
    const [row] = await tx.query<{ waiting: number }>('select count(*) as waiting from pg_locks where not granted');
    if (row && row.waiting > 0) return;
  }
}
