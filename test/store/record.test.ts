import { plainTicket } from '../support/question.js';
import { expect } from 'chai';
import { attachmentsOf } from '../../src/store/attachments.js';
import type { Database } from '../../src/store/database.js';
import { ledgerText } from '../../src/store/ledger.js';
import { record } from '../../src/store/record.js';
import { listTickets, participantsOf, reserveTicketIds, showTicket, ticketViews } from '../../src/store/tickets.js';
import { openFresh, type Opened } from '../support/database.js';
import {
  arrive,
  claimOf,
  emptyTables,
  entryOf,
  letterOf,
  minutesAfterNoon,
  noon,
  openTicket,
  recordedOf,
  ticketOf,
} from './samples.js';

for (const kind of ['PostgreSQL', 'PGlite'] as const) {
  describe(`store/record on ${kind}`, function () {
    this.timeout(30_000);
    let opened: Opened;
    let database: Database;
    before(async () => {
      opened = await openFresh(kind);
      ({ database } = opened);
    });
    after(() => opened.close());
    beforeEach(() => emptyTables(opened.database.read));

    const logo = {
      name: 'logo.png',
      type: 'image/png',
      size: 4,
      content: Uint8Array.of(0, 1, 254, 255),
      inline: true,
      contentId: 'logo@mail',
    };

    it('shows a ticket as it was written', async () => {
      const ticket = await database.transaction((tx) =>
        openTicket(tx, 1, 'TECH-1', { dueResponse: minutesAfterNoon(60), assignee: 'tess@school.example' }),
      );
      await database.transaction((tx) =>
        record(tx, [
          recordedOf(1, {
            ticket,
            entry: entryOf('I looked at it.', { kind: 'reply', author: 'tess@school.example', attachments: [logo] }),
            changes: { firstResponseAt: minutesAfterNoon(5), updatedAt: minutesAfterNoon(5) },
            participants: [
              { address: 'tess@school.example', name: 'Tess', role: 'technician', token: 'tess-1' },
              { address: 'ada@school.example', name: 'Ada', role: 'participant', token: 'another' },
            ],
            letters: [letterOf('reply', { template: 'public-reply', withAttachments: true })],
          }),
        ]),
      );
      const shown = await showTicket(database.read, 'tech-1');
      expect(shown).to.deep.include({
        id: ticket,
        number: 'TECH-1',
        status: 'open',
        due: { response: minutesAfterNoon(60), resolution: null },
        openedAt: noon,
        updatedAt: minutesAfterNoon(5),
        firstResponseAt: minutesAfterNoon(5),
        lastUpdate: 'I looked at it.',
        lastUpdateAt: noon,
      });
      expect(shown?.entries.map(({ kind: entry, text, attachments }) => [entry, text, attachments])).to.deep.equal([
        ['message', 'The words of TECH-1', []],
        ['reply', 'I looked at it.', [{ name: 'logo.png', type: 'image/png', size: 4 }]],
      ]);
      expect(shown?.participants).to.deep.equal([
        { address: 'ada@school.example', name: 'Ada Finch', role: 'requester' },
        { address: 'tess@school.example', name: 'Tess', role: 'technician' },
      ]);
      expect(shown?.letters).to.have.length(1);
      expect(shown?.letters[0]).to.deep.include({ template: 'public-reply', state: 'queued', tries: 0, sentAt: null });
      expect(await showTicket(database.read, 'TECH-2')).to.equal(null);
    });

    it('never changes a token that somebody holds', async () => {
      const ticket = await database.transaction((tx) => openTicket(tx, 1, 'TECH-1'));
      await database.transaction((tx) =>
        record(tx, [
          recordedOf(1, {
            ticket,
            participants: [{ address: 'ada@school.example', name: '', role: 'participant', token: 'new' }],
          }),
        ]),
      );
      const found = await participantsOf(database.read, [ticket, 999]);
      expect([...found]).to.deep.equal([
        [ticket, [{ address: 'ada@school.example', name: 'Ada Finch', role: 'requester', token: 'token-TECH-1' }]],
      ]);
    });

    it('keeps the words and the files of a mail without a ticket, for its record and for whom it is passed on to', async () => {
      const ledger = await database.transaction(async (tx) => {
        const [claimed] = await arrive(tx, [claimOf(77, 'passed on')]);
        const entry = entryOf('An idea.', { attachments: [logo] });
        await record(tx, [recordedOf(claimed!.ledger, { entry, letters: [letterOf('passed-on')] })]);
        return claimed!.ledger;
      });
      const [letter] = await database.read.query<{ ticket: number | null; entry: number }>(
        'select ticket_id as ticket, entry_id as entry from letter',
      );
      expect(letter?.ticket).to.equal(null);
      const [file] = await attachmentsOf(database.read, letter!.entry);
      expect(file?.name).to.equal(logo.name);
      expect(await ledgerText(database.read, ledger)).to.equal(entryOf('An idea.').fullText);
    });

    it('stores the same content once, and gives it back byte by byte', async () => {
      const big = { ...logo, name: 'big.bin', content: new Uint8Array(9 * 1024 * 1024).fill(7), contentId: null };
      const ticket = await database.transaction((tx) => openTicket(tx, 1, 'TECH-1'));
      const letters = [letterOf('with', { withAttachments: true })];
      for (const attachments of [[logo, big, { ...logo, name: 'again.png' }], [logo]])
        await database.transaction((tx) =>
          record(tx, [
            recordedOf(1, { ticket, entry: entryOf('See attached.', { attachments }), letters: letters.splice(0) }),
          ]),
        );
      const [counted] = await database.read.query('select count(*) as contents from attachment_content');
      expect(counted).to.deep.equal({ contents: 2 });
      const [letter] = await database.read.query<{ entry: number }>('select entry_id as entry from letter');
      const stored = await attachmentsOf(database.read, letter!.entry);
      expect(stored.map(({ name, inline, contentId }) => [name, inline, contentId])).to.deep.equal([
        ['logo.png', true, 'logo@mail'],
        ['big.bin', true, null],
        ['again.png', true, 'logo@mail'],
      ]);
      expect(Buffer.from(stored[0]!.content)).to.deep.equal(Buffer.from(logo.content));
      expect(Buffer.compare(stored[1]!.content, big.content)).to.equal(0);
    });

    it('lays several changes of one ticket in one batch over one another', async () => {
      const ticket = await database.transaction((tx) => openTicket(tx, 1, 'TECH-1'));
      await database.transaction((tx) =>
        record(tx, [
          recordedOf(1, {
            ticket,
            changes: { priority: 'high', firstResponseAt: minutesAfterNoon(1), updatedAt: minutesAfterNoon(1) },
          }),
          recordedOf(1, {
            ticket,
            changes: {
              status: 'closed',
              closedAt: minutesAfterNoon(2),
              resolution: 'New lamp.',
              firstResponseAt: minutesAfterNoon(2),
              updatedAt: minutesAfterNoon(2),
            },
          }),
        ]),
      );
      const [shown] = await listTickets(database.read, { status: 'closed' });
      expect(shown).to.deep.include({
        priority: 'high',
        queue: 'technology',
        resolution: 'New lamp.',
        closedAt: minutesAfterNoon(2),
        firstResponseAt: minutesAfterNoon(1),
      });
    });

    it('moves the dates that are stated and leaves the others', async () => {
      const ticket = await database.transaction((tx) =>
        openTicket(tx, 1, 'TECH-1', { dueResponse: minutesAfterNoon(60), dueResolution: minutesAfterNoon(90) }),
      );
      for (const [change, due] of [
        [{ dueResolution: minutesAfterNoon(30) }, [minutesAfterNoon(60), minutesAfterNoon(30)]],
        [{ dueResponse: null }, [null, minutesAfterNoon(30)]],
      ] as const) {
        const changes = { ...change, updatedAt: minutesAfterNoon(5) };
        await database.transaction((tx) => record(tx, [recordedOf(1, { ticket, changes })]));
        const [shown] = await listTickets(database.read, {});
        expect([shown?.due.response, shown?.due.resolution]).to.deep.equal(due);
      }
    });

    it('keeps the first response and clears the closing when a ticket is opened again', async () => {
      const ticket = await database.transaction((tx) => openTicket(tx, 1, 'TECH-1'));
      const changes = [
        { status: 'closed', closedAt: noon, firstResponseAt: noon, updatedAt: noon },
        { status: 'open', closedAt: null, firstResponseAt: minutesAfterNoon(9), updatedAt: minutesAfterNoon(9) },
      ] as const;
      for (const change of changes)
        await database.transaction((tx) => record(tx, [recordedOf(1, { ticket, changes: change })]));
      const [shown] = await listTickets(database.read, { status: 'open', requester: 'ada@school.example' });
      expect(shown).to.deep.include({ closedAt: null, firstResponseAt: noon, updatedAt: minutesAfterNoon(9) });
    });

    it('gives letters the ticket they see, the one it continues included', async () => {
      const first = await database.transaction((tx) => openTicket(tx, 1, 'TECH-1'));
      const second = await database.transaction((tx) => openTicket(tx, 2, 'TECH-2', { linkedTo: first }));
      const views = await ticketViews(database.read, [second, 999]);
      expect([...views.keys()]).to.deep.equal([second]);
      expect(views.get(second)).to.deep.equal({
        id: second,
        openedAt: noon,
        firstResponseAt: null,
        lastUpdate: '',
        lastUpdateAt: null,
        language: 'en',
        number: 'TECH-2',
        status: 'open',
        subject: 'Projector is dark',
        queue: 'technology',
        priority: 'normal',
        assignee: '',
        requester: 'ada@school.example',
        requesterName: 'Ada Finch',
        due: { response: null, resolution: null },
        resolution: '',
        rootMessageId: '<root-TECH-2@school.example>',
        linkedTo: 'TECH-1',
        ...plainTicket,
      });
    });

    it('writes what PostgreSQL would refuse: NUL, half characters, endless addresses and ids', async () => {
      const long = `<${'x'.repeat(9000)}@school.example>`;
      await database.transaction(async (tx) => {
        const [id = 0] = await reserveTicketIds(tx, 1);
        const [claimed] = await arrive(tx, [claimOf(1, 'a\0b \ud800', { messageId: long, from: long })]);
        await record(tx, [
          recordedOf(claimed!.ledger, {
            ticket: id,
            opens: ticketOf(id, 'TECH-1', { requester: long, subject: 'a\0b', rootMessageId: long }),
            entry: entryOf('half \ud83d', { messageId: long }),
            letters: [letterOf('1', { to: long })],
          }),
        ]);
      });
      const shown = await showTicket(database.read, 'TECH-1');
      expect([shown?.subject, shown?.entries[0]?.text]).to.deep.equal(['a\ufffdb', 'half \ufffd']);
    });

    it('takes as many statements for sixty messages as for two', async () => {
      const counts = [];
      for (const [size, from] of [
        [2, 100],
        [60, 200],
      ] as const) {
        let statements = 0;
        await database.transaction(async (tx) => {
          const counting = {
            query<T>(sql: string, parameters?: readonly unknown[]): Promise<T[]> {
              statements++;
              return tx.query<T>(sql, parameters);
            },
          };
          const claimed = await arrive(
            tx,
            Array.from({ length: size }, (_, n) => claimOf(from + n, `mail ${from + n}`)),
          );
          const ids = await reserveTicketIds(counting, size);
          await record(
            counting,
            claimed.map(({ ledger }, n) =>
              recordedOf(ledger, {
                ticket: ids[n]!,
                opens: ticketOf(ids[n]!, `TECH-${from + n}`),
                entry: entryOf('words', { attachments: [{ ...logo, content: Uint8Array.of(n, size) }] }),
                changes: { updatedAt: noon },
                participants: [{ address: 'ada@school.example', name: '', role: 'requester', token: `t-${from + n}` }],
                letters: [letterOf(`l-${from + n}`)],
              }),
            ),
          );
        });
        counts.push(statements);
      }
      expect(counts[1]).to.equal(counts[0]);
    });
  });
}
