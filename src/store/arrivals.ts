import { rowsParameter } from './json.js';
import type { MessageKey } from './rows.js';
import type { Tx } from './tx.js';

/** Arrivals: every message ever seen in a mailbox, noted before it is worked. */

export interface Listing {
  readonly uid: number;
  /** Bytes (RFC822.SIZE). */
  readonly size: number;
  /** INTERNALDATE. */
  readonly arrivedAt: Date;
}

export interface PendingArrival extends Listing {
  /** How often working it failed so far. */
  readonly tries: number;
}

/** 0 when nothing was ever seen under this UIDVALIDITY. */
export async function highestUid(tx: Tx, mailbox: string, uidValidity: number): Promise<number> {
  const [row] = await tx.query<{ uid: number | null }>(
    'select max(uid) as uid from arrival where mailbox = $1 and uidvalidity = $2',
    [mailbox, uidValidity],
  );
  return row?.uid ?? 0;
}

/** Notes what a mailbox lists; what is known already stays as it is. */
export async function noteArrivals(
  tx: Tx,
  mailbox: string,
  uidValidity: number,
  listings: readonly Listing[],
): Promise<void> {
  if (listings.length === 0) return;
  await tx.query(
    `insert into arrival (mailbox, uidvalidity, uid, size, arrived_at)
     select $1, $2, uid, size, "arrivedAt"
     from json_to_recordset($3) as given (uid bigint, size bigint, "arrivedAt" timestamptz) order by uid
     on conflict do nothing`,
    [mailbox, uidValidity, rowsParameter(listings)],
  );
}

export interface Stranded extends PendingArrival {
  /** The one it was noted under. */
  readonly uidValidity: number;
}

/**
 * Arrivals that wait under an older UIDVALIDITY, once the mailbox has been listed under the new one: what still stands
 * there was noted again, known by size and INTERNALDATE, and its older arrival goes. Gives the rest: removed meanwhile.
 */
export async function dropRenumbered(tx: Tx, mailbox: string, uidValidity: number): Promise<readonly Stranded[]> {
  return tx.query<Stranded>(
    `with old as materialized (
       select mailbox, uidvalidity, uid, size, arrived_at, tries,
         row_number() over (partition by uidvalidity, size, arrived_at order by uid) as n
       from arrival where mailbox = $1 and uidvalidity not in ($2, $3) and not decided),
     here as (
       select size, arrived_at, count(*) as count from arrival
       where mailbox = $1 and uidvalidity = $2 and not decided and exists (select from old) group by size, arrived_at),
     again as (
       delete from arrival using old join here using (size, arrived_at)
       where old.n <= here.count and arrival.mailbox = old.mailbox and arrival.uidvalidity = old.uidvalidity
         and arrival.uid = old.uid)
     select old.uid, old.uidvalidity as "uidValidity", old.size, old.arrived_at as "arrivedAt", old.tries
     from old left join here using (size, arrived_at) where old.n > coalesce(here.count, 0)
     order by old.uidvalidity, old.uid`,
    [mailbox, uidValidity, ingestedUidValidity],
  );
}

/** What has no verdict yet and a UID above `after`, by UID. */
export async function pendingArrivals(
  tx: Tx,
  mailbox: string,
  uidValidity: number,
  after: number,
  limit: number,
): Promise<readonly PendingArrival[]> {
  return tx.query<PendingArrival>(
    `select uid, size, arrived_at as "arrivedAt", tries from arrival
     where mailbox = $1 and uidvalidity = $2 and uid > $3 and not decided order by uid limit $4`,
    [mailbox, uidValidity, after, limit],
  );
}

/** Counts a failed try, outside of the transaction that failed. Gives the tries so far. */
export async function noteFailure(tx: Tx, key: MessageKey, error: string): Promise<number> {
  const [row] = await tx.query<{ tries: number }>(
    `update arrival set tries = tries + 1, last_error = $4
     where mailbox = $1 and uidvalidity = $2 and uid = $3 returning tries`,
    [key.mailbox, key.uidValidity, key.uid, error],
  );
  return row?.tries ?? 0;
}

/** The UIDVALIDITY of what never stood in a mailbox: no IMAP server gives 0 (RFC 3501, nz-number). */
export const ingestedUidValidity = 0;

/** A UID for a message from a file, under `ingestedUidValidity`. Note the arrival in the same transaction: the next caller waits for it. */
export async function nextUid(tx: Tx, mailbox: string): Promise<number> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [mailbox]);
  return (await highestUid(tx, mailbox, ingestedUidValidity)) + 1;
}

/** Messages of all mailboxes that wait for a verdict, from the small index of those alone. */
export async function countPending(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ count: number }>('select count(*) as count from arrival where not decided');
  return row?.count ?? 0;
}
