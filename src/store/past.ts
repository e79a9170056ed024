import type { Tx } from './tx.js';

/** A message that was decided, with what it was decided by. */
export interface PastMessage {
  readonly ledger: number;
  readonly mailbox: string;
  readonly arrivedAt: Date;
  readonly from: string;
  readonly subject: string;
  readonly action: string;
  readonly reason: string;
  /** The ticket's number, '' for none. */
  readonly ticket: string;
  /** As policies/kept-question.ts made it; null for what was decided without asking, or by a version before it was kept. */
  readonly question: unknown;
  readonly verdict: unknown;
  /** Of the entry it became; '' when it became none. */
  readonly text: string;
  readonly visible: string;
}

export interface PastPlace {
  readonly arrivedAt: Date;
  readonly ledger: number;
}

/** The messages that arrived from `since` on, in order of arrival, `limit` at a time: the ones after the last one given. */
export async function pastMessages(
  tx: Tx,
  since: Date,
  after: PastPlace | null,
  limit: number,
): Promise<readonly PastMessage[]> {
  return tx.query<PastMessage>(
    `select ledger.id as ledger, ledger.mailbox, ledger.arrived_at as "arrivedAt", ledger.from_address as "from",
       ledger.subject, ledger.action, ledger.reason, coalesce(ticket.number, '') as ticket, ledger.question, ledger.verdict,
       coalesce(entry.full_text, '') as text, coalesce(entry.text, '') as visible
     from ledger left join ticket on ticket.id = ledger.ticket_id left join entry on entry.id = ledger.entry_id
     where ledger.action is not null and ledger.arrived_at >= $1
       and ($2::timestamptz is null or (ledger.arrived_at, ledger.id) > ($2, $3))
     order by ledger.arrived_at, ledger.id limit $4`,
    [since, after?.arrivedAt ?? null, after?.ledger ?? null, limit],
  );
}

/** The requester's first words on each ticket, as facts have them (store/facts.ts), at most 4,000 characters. */
export async function firstTexts(tx: Tx, tickets: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (tickets.length === 0) return new Map();
  const rows = await tx.query<{ ticket: number; text: string }>(
    `select ticket.id as ticket, left(entry.text, 4000) as text
     from ticket join lateral (select text from entry where ticket_id = ticket.id order by id limit 1) entry on true
     where ticket.id = any($1)`,
    [[...new Set(tickets)]],
  );
  return new Map(rows.map(({ ticket, text }) => [ticket, text]));
}
