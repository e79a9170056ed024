import { expect } from 'chai';
import { pendingArrivals } from '../../src/store/arrivals.js';
import { claim } from '../../src/store/claim.js';
import { openDatabase, type Database } from '../../src/store/database.js';
import { readFacts } from '../../src/store/facts.js';
import { markFiled, settle, unfiled } from '../../src/store/ledger.js';
import { outboxState, settleLetters, takeLetters } from '../../src/store/outbox.js';
import { record } from '../../src/store/record.js';
import { participantsOf, reserveTicketIds, ticketViews } from '../../src/store/tickets.js';
import { createDatabase } from '../support/database.js';
import {
  claimOf,
  entryOf,
  evidenceOf,
  letterOf,
  minutesAfterNoon,
  noon,
  recordedOf,
  settledAs,
  ticketOf,
} from './samples.js';

const rows = 20_000;

/** A desk with a history: what a table scan would have to read. */
const history = [
  `insert into arrival select 'help', 1, n, 100, now(), now(), true from generate_series(1, ${rows}) n`,
  `insert into ledger (mailbox, uidvalidity, uid, content_key, from_address, subject, kind, size, arrived_at, action, ticket_id, filed_at, secrets)
   select 'help', 1, n, sha256(n::text::bytea), 'w' || n % 5000 || '@school.example', '', 'person', 1, now(), 'open', n, now(), '[{}]'
   from generate_series(1, ${rows}) n`,
  `insert into ticket (id, number, status, queue, priority, assignee, subject, requester, requester_name, opened_at, updated_at,
     root_message_id, language, ledger_id)
   select n, 'OLD-' || n, case when n % 50 = 0 then 'open' else 'closed' end, 'technology', '', '', '', 'w' || n % 5000 || '@school.example',
     '', now(), now(), '', '', n from generate_series(1, ${rows}) n`,
  `select setval(pg_get_serial_sequence('ticket', 'id'), ${rows})`,
  `insert into participant select n, 'w' || n % 5000 || '@school.example', '', 'requester', 'old-' || n from generate_series(1, ${rows}) n`,
  `insert into entry (ticket_id, kind, author, author_name, text, full_text, created_at)
   select n, 'message', '', '', repeat('words ', 20), '', now() from generate_series(1, ${rows}) n`,
  `insert into letter (ticket_id, template, to_address, to_name, from_address, from_name, reply_to, subject, text, html, message_id,
     in_reply_to, reference_ids, auto_submitted, with_attachments, state, created_at)
   select n, 'acknowledgement', 'w' || n % 5000 || '@school.example', '', '', '', '', '', '', '', '<old-' || n || '@help.example>', '', '{}', '',
     false, 'sent', now() - interval '2 days' from generate_series(1, ${rows}) n`,
  `insert into message_id select '<in-' || n || '@school.example>', n, null from generate_series(1, ${rows}) n`,
  'insert into message_id select message_id, ticket_id, id from letter',
  'analyze',
];

describe('store, on a desk with a history', function () {
  this.timeout(60_000);
  const open: Database[] = [];
  after(async () => {
    for (const database of open) await database.close();
  });

  it('reads no table from end to end to decide a batch, to send its letters and to file its mails', async () => {
    const url = await createDatabase();
    const filler = await openDatabase({ kind: 'server', url, poolSize: 1 });
    open.push(filler);
    for (const statement of history) await filler.read.query(statement);
    // What filling has read is counted now, not when this connection ends, and then forgotten.
    await filler.read.query('select pg_stat_force_next_flush()');
    await filler.read.query('select pg_stat_reset()');
    await filler.close();

    const database = await openDatabase({ kind: 'server', url, poolSize: 1 });
    open.push(database);
    await database.transaction(async (tx) => {
      const claims = Array.from({ length: 32 }, (_, n) =>
        claimOf(rows + n + 1, n < 30 ? `fresh ${n}` : 'twin', {
          from: `w${n}@school.example`,
          arrivedAt: minutesAfterNoon(n),
        }),
      );
      const claimed = await claim(tx, claims);
      const facts = await readFacts(
        tx,
        claimed.map((each, n) => ({
          claimed: each,
          evidence: evidenceOf({
            writer: `w${n}@school.example`,
            tokens: [`old-${n + 1}`],
            messageIds: [`<in-${n + 1}@school.example>`, `<old-${n + 1}@help.example>`],
            ticketNumber: `OLD-${n + 1}`,
            candidates: [`w${n + 100}@school.example`],
            letterId: `<old-${n + 1}@help.example>`,
            requester: `w${n + 200}@school.example`,
            assignees: ['kit@school.example', 'lou@school.example'],
            redirectDays: 30,
          }),
        })),
      );
      expect(facts.map(({ thread, letter }) => [thread?.ticket.id, letter?.ticket])).to.deep.equal(
        facts.map((_, n) => [n + 1, n + 1]),
      );
      const ids = await reserveTicketIds(tx, 32);
      await participantsOf(tx, ids);
      await ticketViews(tx, [1, 2, 3]);
      await settle(
        tx,
        claimed.map(({ ledger }, n) => settledAs(ledger, 'open', { ticket: ids[n]! })),
      );
      await record(
        tx,
        claimed.map(({ ledger }, n) =>
          recordedOf(ledger, {
            ticket: ids[n]!,
            opens: ticketOf(ids[n]!, `NEW-${n}`, { linkedTo: n + 1 }),
            entry: entryOf('words'),
            changes: { updatedAt: noon },
            participants: [{ address: `w${n}@school.example`, name: '', role: 'requester', token: `new-${n}` }],
            letters: [letterOf(`new-${n}`)],
          }),
        ),
      );
    });
    const letters = await takeLetters(database, 50, new Date(Date.now() + 1000));
    expect(letters).to.have.length(32);
    await database.transaction((tx) =>
      settleLetters(
        tx,
        letters.map(({ id }) => ({
          letter: id,
          tried: true,
          state: 'sent',
          nextTryAt: null,
          error: '',
          smtpMessageId: '',
          response: '',
        })),
      ),
    );
    await outboxState(database.read);
    await pendingArrivals(database.read, 'help', 1, 0, 64);
    const toFile = await unfiled(database.read, 'help', 1, 0, 64);
    await markFiled(
      database.read,
      toFile.map(({ ledger }) => ledger),
      'Done',
    );

    await database.read.query('select pg_stat_force_next_flush()');
    const scanned = await database.read.query(
      'select relname as table, seq_tup_read as rows from pg_stat_user_tables where seq_tup_read > 0',
    );
    expect(scanned).to.deep.equal([]);
  });
});
