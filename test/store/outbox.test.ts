import { expect } from 'chai';
import type { Database } from '../../src/store/database.js';
import {
  listFailedLetters,
  outboxState,
  retryLetter,
  settleLetters,
  takeLetters,
  type LetterResult,
} from '../../src/store/outbox.js';
import { record } from '../../src/store/record.js';
import { showTicket } from '../../src/store/tickets.js';
import { openFresh, type Opened } from '../support/database.js';
import { emptyTables, letterOf, openTicket, recordedOf } from './samples.js';

for (const kind of ['PostgreSQL', 'PGlite'] as const) {
  describe(`store/outbox on ${kind}`, function () {
    this.timeout(30_000);
    let opened: Opened;
    let database: Database;
    before(async () => {
      opened = await openFresh(kind);
      ({ database } = opened);
    });
    after(() => opened.close());
    beforeEach(() => emptyTables(database.read));

    async function queue(count: number, ticket: number | null = null): Promise<void> {
      const letters = Array.from({ length: count }, (_, n) => letterOf(`letter-${n}`));
      await database.transaction((tx) => record(tx, [recordedOf(1, { ticket, letters })]));
    }
    const soon = (): Date => new Date(Date.now() + 1000);
    const result = (letter: number, more: Partial<LetterResult>): LetterResult => ({
      letter,
      tried: true,
      state: 'sent',
      nextTryAt: null,
      error: '',
      smtpMessageId: '',
      response: '',
      ...more,
    });
    const settle = (...results: LetterResult[]): Promise<void> =>
      database.transaction((tx) => settleLetters(tx, results));

    it('gives a letter as it was queued', async () => {
      const letter = letterOf('one', { withAttachments: true, autoSubmitted: '' });
      await database.transaction((tx) => record(tx, [recordedOf(1, { letters: [letter] })]));
      const [taken] = await takeLetters(database, 10, soon());
      expect(taken).to.deep.include({ ...letter, tries: 0, ticket: null, entry: null });
    });

    it('gives a letter to one taker only, up to the limit, oldest first', async () => {
      await queue(5);
      const first = await takeLetters(database, 3, soon());
      const second = await takeLetters(database, 3, soon());
      expect([first, second].map((letters) => letters.map(({ messageId }) => messageId))).to.deep.equal([
        ['<letter-0@help.example>', '<letter-1@help.example>', '<letter-2@help.example>'],
        ['<letter-3@help.example>', '<letter-4@help.example>'],
      ]);
    });

    it('waits until a letter is due, and counts the tries', async () => {
      await queue(1);
      const [letter] = await takeLetters(database, 1, soon());
      const nextTryAt = new Date(Date.now() + 60_000);
      await settle(result(letter!.id, { state: 'queued', nextTryAt, error: '451 try later' }));
      expect(await takeLetters(database, 1, soon())).to.deep.equal([]);
      const [again] = await takeLetters(database, 1, nextTryAt);
      expect(again).to.deep.include({ id: letter?.id, messageId: letter?.messageId, tries: 1 });
    });

    it('holds a letter back until its time, and counts its age from there', async () => {
      const notBefore = new Date(Date.now() + 3_600_000);
      await database.transaction((tx) =>
        record(tx, [recordedOf(1, { letters: [letterOf('held', { notBefore }), letterOf('at once')] })]),
      );
      const now = await takeLetters(database, 10, soon());
      expect(now.map(({ messageId }) => messageId)).to.deep.equal(['<at once@help.example>']);
      const { queued, oldestQueued } = await outboxState(database.read);
      expect(queued).to.equal(2);
      expect(oldestQueued).to.be.within(0, 60);
      const [held] = await takeLetters(database, 10, notBefore);
      expect(held).to.deep.include({ messageId: '<held@help.example>', createdAt: notBefore });
    });

    it('never gives a sent letter again, whatever is said of it later', async () => {
      await queue(1);
      const [letter] = await takeLetters(database, 1, soon());
      await settle(result(letter!.id, { response: '250 ok' }));
      await settle(result(letter!.id, { state: 'queued', nextTryAt: new Date(0) }));
      expect(await takeLetters(database, 1, soon())).to.deep.equal([]);
      expect(await outboxState(database.read)).to.deep.equal({ queued: 0, failed: 0, oldestQueued: 0 });
    });

    it('shows a letter that was given up, on the ticket too, and sends it again when asked', async () => {
      const ticket = await database.transaction((tx) => openTicket(tx, 1, 'TECH-1'));
      await queue(2, ticket);
      const [letter] = await takeLetters(database, 1, soon());
      await settle(result(letter!.id, { state: 'failed', error: '550 no such user', response: '550 no such user' }));
      const [failed] = await listFailedLetters(database.read);
      expect(failed).to.deep.include({ id: letter?.id, error: '550 no such user', tries: 1 });
      const entries = (await showTicket(database.read, 'TECH-1'))?.entries ?? [];
      expect(entries.map((entry) => entry.kind)).to.deep.equal(['message', 'event']);
      expect(entries[1]?.text).to.contain('ada@school.example').and.to.contain('550 no such user');
      expect((await outboxState(database.read)).failed).to.equal(1);
      expect(await retryLetter(database.read, letter!.id)).to.equal(true);
      expect(await retryLetter(database.read, letter!.id)).to.equal(false);
      const again = await takeLetters(database, 5, soon());
      expect(again.map(({ messageId }) => messageId)).to.include(letter?.messageId);
    });

    it('tells how long the oldest letter waits', async () => {
      await queue(2);
      await database.read.query(
        "update letter set created_at = now() - interval '90 seconds' where id = (select min(id) from letter)",
      );
      const { queued, oldestQueued } = await outboxState(database.read);
      expect(queued).to.equal(2);
      expect(oldestQueued).to.be.within(90, 120);
    });

    if (kind === 'PostgreSQL') {
      it('shares the letters among instances, none given twice', async () => {
        await queue(40);
        const others = [database, await opened.another(), await opened.another()];
        const taken = await Promise.all([...others, ...others].map((each) => takeLetters(each, 10, soon())));
        const ids = taken.flat().map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        const rest = await takeLetters(database, 40, soon());
        expect(ids.length + rest.length).to.equal(40);
      });

      it('frees what an instance had taken once it is gone', async () => {
        await queue(3);
        const other = await opened.another();
        expect(await takeLetters(other, 2, soon())).to.have.length(2);
        expect(await takeLetters(database, 5, soon())).to.have.length(1);
        await other.close();
        expect(await takeLetters(database, 5, soon())).to.have.length(2);
      });
    } else {
      it('gives letters to the process that owns the folder alone', async () => {
        await queue(2);
        const guest = await opened.another();
        expect(await takeLetters(guest, 5, soon())).to.deep.equal([]);
        expect(await takeLetters(database, 5, soon())).to.have.length(2);
      });
    }
  });
}
