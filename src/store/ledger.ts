import { rowsParameter } from './json.js';
import type { MessageKey } from './rows.js';
import type { Tx } from './tx.js';

/** The ledger after the claim: verdicts, and what becomes of the originals. */

export interface Settled {
  readonly ledger: number;
  readonly action: string;
  readonly reason: string;
  readonly detail: string;
  readonly trace: readonly { readonly policy: string; readonly opinion: string }[];
  /** What was struck out, without the values. */
  readonly secrets: readonly unknown[];
  readonly ticket: number | null;
  /** Name of the redirect that answered; ''. */
  readonly redirect: string;
  /** What it was decided by, for store/past.ts; null for what no policy was asked about. */
  readonly question: unknown;
  readonly verdict: unknown;
}

/** Writes the verdicts of claimed rows. */
export async function settle(tx: Tx, rows: readonly Settled[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `update ledger set action = given.action, reason = given.reason, detail = given.detail, trace = given.trace,
       secrets = given.secrets, ticket_id = given.ticket, question = given.question, verdict = given.verdict,
       redirect = given.redirect
     from json_to_recordset($1) as given (ledger bigint, action text, reason text, detail text, trace jsonb,
       secrets jsonb, ticket bigint, question jsonb, verdict jsonb, redirect text)
     where ledger.id = given.ledger`,
    [rowsParameter(rows)],
  );
}

export interface Unfiled {
  readonly ledger: number;
  readonly uid: number;
  /** INTERNALDATE. */
  readonly arrivedAt: Date;
  readonly action: string;
  readonly reason: string;
  /** How many secrets were struck out; the original must not stay as it is. */
  readonly secrets: number;
  /** Hexadecimal, as claimed. */
  readonly contentKey: string;
}

/** Decided messages above the UID `after` whose originals still stand where they arrived, by UID. */
export async function unfiled(
  tx: Tx,
  mailbox: string,
  uidValidity: number,
  after: number,
  limit: number,
): Promise<readonly Unfiled[]> {
  return tx.query<Unfiled>(
    `select id as ledger, uid, arrived_at as "arrivedAt", action, reason, coalesce(jsonb_array_length(secrets), 0) as secrets,
       encode(content_key, 'hex') as "contentKey"
     from ledger where mailbox = $1 and uidvalidity = $2 and filed_at is null and action is not null
       and uid > $3
     order by uid limit $4`,
    [mailbox, uidValidity, after, limit],
  );
}

/** `folder`: where the originals went, '' for left in place, 'gone' for no longer there. */
export async function markFiled(tx: Tx, ledgers: readonly number[], folder: string): Promise<void> {
  if (ledgers.length === 0) return;
  await tx.query('update ledger set filed_at = now(), filed_to = $2 where id = any($1)', [[...ledgers], folder]);
}

/**
 * Once everything that stands in a renumbered mailbox has been claimed, what is decided and not filed under an older
 * UIDVALIDITY does not stand there any more: it had been moved when the renumbering came.
 */
export async function markGoneBefore(tx: Tx, mailbox: string, uidValidity: number): Promise<void> {
  await tx.query(
    `update ledger set filed_at = now(), filed_to = 'gone'
     where mailbox = $1 and uidvalidity not in ($2, 0) and filed_at is null and action is not null`,
    [mailbox, uidValidity],
  );
}

/**
 * A struck-out copy took the original's place and has a UID of its own: the row and its arrival go over to it. Nothing
 * happens when the new key has a row already.
 */
export async function rekey(tx: Tx, ledger: number, key: MessageKey): Promise<void> {
  await tx.query(
    `with old as (select * from ledger where id = $1
       and not exists (select from ledger where mailbox = $2 and uidvalidity = $3 and uid = $4) for update),
     gone as (delete from arrival using old
       where arrival.mailbox = old.mailbox and arrival.uidvalidity = old.uidvalidity and arrival.uid = old.uid),
     come as (insert into arrival (mailbox, uidvalidity, uid, size, arrived_at, decided)
       select $2, $3, $4, size, arrived_at, true from old
       on conflict (mailbox, uidvalidity, uid) do update set decided = true)
     update ledger set mailbox = $2, uidvalidity = $3, uid = $4 from old where ledger.id = old.id`,
    [ledger, key.mailbox, key.uidValidity, key.uid],
  );
}

export interface LedgerRow {
  readonly ledger: number;
  readonly mailbox: string;
  readonly uidValidity: number;
  readonly uid: number;
  readonly messageId: string | null;
  readonly from: string;
  readonly subject: string;
  readonly kind: string;
  readonly size: number;
  readonly arrivedAt: Date;
  readonly receivedAt: Date;
  readonly action: string;
  readonly reason: string;
  readonly detail: string;
  /** Name of the redirect that answered it without a ticket; ''. */
  readonly redirect: string;
  readonly trace: readonly { readonly policy: string; readonly opinion: string }[];
  readonly secrets: readonly unknown[];
  readonly ticket: string | null;
  readonly repeatOf: number | null;
  readonly filedTo: string | null;
  readonly releaseRequestedAt: Date | null;
}

const ledgerRow = `ledger.id as ledger, ledger.mailbox, ledger.uidvalidity as "uidValidity", ledger.uid,
  ledger.message_id as "messageId", ledger.from_address as "from", ledger.subject, ledger.kind, ledger.size,
  ledger.arrived_at as "arrivedAt", ledger.received_at as "receivedAt", coalesce(ledger.action, '') as action,
  coalesce(ledger.reason, '') as reason, coalesce(ledger.detail, '') as detail,
  ledger.redirect,
  coalesce(ledger.trace, '[]') as trace, coalesce(ledger.secrets, '[]') as secrets, ticket.number as ticket,
  ledger.repeat_of as "repeatOf", ledger.filed_to as "filedTo", ledger.release_requested_at as "releaseRequestedAt"
  from ledger left join ticket on ticket.id = ledger.ticket_id`;

export interface LedgerFilter {
  readonly ledger?: number;
  readonly mailbox?: string;
  readonly from?: string;
  readonly action?: string;
  readonly reason?: string;
  readonly messageId?: string;
  readonly redirect?: string;
  /** Arrived at this time or later. */
  readonly since?: Date;
  /** Default 100. */
  readonly limit?: number;
}

/** Newest first. */
export async function showLedger(tx: Tx, filter: LedgerFilter): Promise<readonly LedgerRow[]> {
  return tx.query<LedgerRow>(
    `select ${ledgerRow}
     where ($1::bigint is null or ledger.id = $1) and ($2::text is null or ledger.mailbox = $2)
       and ($3::text is null or ledger.from_address = $3) and ($4::text is null or ledger.action = $4)
       and ($5::text is null or ledger.reason = $5) and ($6::text is null or ledger.message_id = $6)
       and ($7::text is null or ledger.redirect = $7) and ($8::timestamptz is null or ledger.arrived_at >= $8)
     order by ledger.id desc limit $9`,
    [
      filter.ledger ?? null,
      filter.mailbox ?? null,
      filter.from ?? null,
      filter.action ?? null,
      filter.reason ?? null,
      filter.messageId ?? null,
      filter.redirect ?? null,
      filter.since ?? null,
      filter.limit ?? 100,
    ],
  );
}

/** What the person wrote, as its entry has it, quoted trail included; '' for a message without an entry. */
export async function ledgerText(tx: Tx, ledger: number): Promise<string> {
  const [row] = await tx.query<{ text: string }>(
    'select entry.full_text as text from ledger join entry on entry.id = ledger.entry_id where ledger.id = $1',
    [ledger],
  );
  return row?.text ?? '';
}

/** What waits for a person, oldest first. */
export async function listQuarantine(tx: Tx): Promise<readonly LedgerRow[]> {
  return tx.query<LedgerRow>(`select ${ledgerRow} where ledger.action = 'quarantine' order by ledger.id`);
}

/** Quarantined messages that a person let out and whose originals still stand in the quarantine folder. */
export async function released(
  tx: Tx,
  mailbox: string,
): Promise<
  readonly {
    readonly ledger: number;
    readonly messageId: string | null;
    readonly arrivedAt: Date;
    readonly size: number;
    readonly folder: string;
    readonly reason: string;
  }[]
> {
  return tx.query(
    `select id as ledger, message_id as "messageId", arrived_at as "arrivedAt", size, filed_to as folder, reason from ledger
     where action = 'quarantine' and release_requested_at is not null and mailbox = $1
       and filed_to is not null and filed_to not in ('', 'gone') order by id`,
    [mailbox],
  );
}

/**
 * A person lets a message out. Its next claim decides it again: under the UID it gets when the original is moved back,
 * or under the same one when it was left in place. False when the row is not in quarantine.
 */
export async function requestRelease(tx: Tx, ledger: number): Promise<boolean> {
  const rows = await tx.query(
    `with released as (update ledger set release_requested_at = now() where id = $1 and action = 'quarantine' returning *),
     pending as (update arrival set decided = false, tries = 0 from released
       where (released.filed_at is null or released.filed_to = '') and arrival.mailbox = released.mailbox
         and arrival.uidvalidity = released.uidvalidity and arrival.uid = released.uid)
     select id from released`,
    [ledger],
  );
  return rows.length > 0;
}

/** A person throws a message away; the original stays where it was filed. False when the row is not in quarantine. */
export async function discardQuarantined(tx: Tx, ledger: number): Promise<boolean> {
  const rows = await tx.query(
    `update ledger set action = 'discard', reason = 'by-hand', detail = 'A person discarded this out of quarantine.',
       release_requested_at = null
     where id = $1 and action = 'quarantine' returning id`,
    [ledger],
  );
  return rows.length > 0;
}
