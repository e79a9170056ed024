import type { Tx } from './tx.js';

export interface Balance {
  /** Messages that ever stood in a mailbox (or came as a file). */
  readonly seen: number;
  /** Decided messages by action. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Seen and not decided yet. */
  readonly waiting: number;
  readonly perMailbox: Readonly<
    Record<string, { readonly seen: number; readonly decided: number; readonly waiting: number }>
  >;
  readonly letters: { readonly queued: number; readonly sent: number; readonly failed: number };
  /** Every message seen has exactly one outcome or waits, no outcome is without its message, and each "open" has exactly one ticket. */
  readonly exact: boolean;
}

interface Row {
  readonly mailbox: string;
  readonly seen: number;
  readonly waiting: number;
}

/**
 * Compares what was seen (arrival) with what was decided (ledger), row by row and not only by sum. One statement, so
 * that all numbers are of one moment. Reads both tables whole: seconds at a million messages.
 */
export async function balance(tx: Tx): Promise<Balance> {
  const [row] = await tx.query<{
    mailboxes: readonly Row[] | null;
    outcomes: readonly { mailbox: string; action: string; count: number }[] | null;
    letters: Partial<Record<'queued' | 'sent' | 'failed', number>> | null;
    strays: number;
    unopened: number;
  }>(
    `select
      (select json_agg(m) from (
        select arrival.mailbox, count(*) as seen, count(*) filter (where ledger.action is null) as waiting
        from arrival left join ledger using (mailbox, uidvalidity, uid) group by arrival.mailbox) m) as mailboxes,
      (select json_agg(o) from (
        select mailbox, action, count(*) as count from ledger where action is not null group by mailbox, action) o) as outcomes,
      (select json_object_agg(state, count) from (
        select state, count(*) as count from letter group by state) l) as letters,
      (select count(*) from ledger left join arrival using (mailbox, uidvalidity, uid) where arrival.uid is null) as strays,
      (select count(*) from (select id from ledger where action = 'open') opened
        full join ticket on ticket.ledger_id = opened.id where opened.id is null or ticket.id is null) as unopened`,
  );
  const mailboxes = row?.mailboxes ?? [];
  const letters = row?.letters ?? {};
  const outcomes: Record<string, number> = {};
  const decided: Record<string, number> = {};
  for (const { mailbox, action, count } of row?.outcomes ?? []) {
    outcomes[action] = (outcomes[action] ?? 0) + count;
    decided[mailbox] = (decided[mailbox] ?? 0) + count;
  }
  const seen = sum(mailboxes.map((each) => each.seen));
  const waiting = sum(mailboxes.map((each) => each.waiting));
  return {
    seen,
    outcomes,
    waiting,
    perMailbox: Object.fromEntries(
      mailboxes.map((each) => [
        each.mailbox,
        { seen: each.seen, decided: decided[each.mailbox] ?? 0, waiting: each.waiting },
      ]),
    ),
    letters: {
      queued: letters.queued ?? 0,
      sent: letters.sent ?? 0,
      failed: letters.failed ?? 0,
    },
    exact: seen === sum(Object.values(outcomes)) + waiting && row?.strays === 0 && row.unopened === 0,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
