import type { Database } from './database.js';
import { indexable, rowsParameter } from './json.js';
import type { NewLetter } from './rows.js';
import { lockClass } from './session-lock.js';
import type { Tx } from './tx.js';

export interface QueuedLetter extends NewLetter {
  readonly id: number;
  readonly ticket: number | null;
  /** Whose attachments to carry (attachmentsOf) when `withAttachments`. */
  readonly entry: number | null;
  /** Attempts that failed so far. */
  readonly tries: number;
  readonly createdAt: Date;
}

const letterColumns = `letter.id, ticket_id as ticket, entry_id as entry, template, to_address as "to",
  to_name as "toName", json_build_object('name', from_name, 'address', from_address) as "from", reply_to as "replyTo",
  subject, text, html, message_id as "messageId", in_reply_to as "inReplyTo", reference_ids as "references",
  auto_submitted as "autoSubmitted", with_attachments as "withAttachments", tries, created_at as "createdAt"`;

/** Numbers of the processes that are alive: each holds a lock on its own (database.ts). */
const living = `select objid::bigint from pg_locks where locktype = 'advisory' and classid = ${lockClass.instance}
  and objsubid = 2 and granted and database = (select oid from pg_database where datname = current_database())`;

/**
 * Takes letters that are due for this process, oldest first, in one short transaction. A letter that a dead process had
 * taken is free; one that this process has taken is not given again until settleLetters. A process whose own lock is
 * gone (the server just restarted, or the guest of an embedded database) takes none.
 */
export async function takeLetters(db: Database, limit: number, now: Date): Promise<readonly QueuedLetter[]> {
  const letters = await db.transaction((tx) =>
    tx.query<QueuedLetter>(
      `with living as materialized (${living}),
       due as (
         select id from letter
         where state = 'queued' and next_try_at <= $2 and $3 in (select objid from living)
           and (taken_by is null or taken_by not in (select objid from living))
         order by next_try_at, id limit $1 for update skip locked)
       update letter set taken_by = $3 from due where letter.id = due.id returning ${letterColumns}`,
      [limit, now, db.instance],
    ),
  );
  return letters.toSorted((a, b) => a.id - b.id);
}

/** Gives back every letter this process has taken and not settled; one of them may be sent a second time. */
export async function releaseLetters(db: Database): Promise<void> {
  await db.read.query(`update letter set taken_by = null where taken_by = $1 and state = 'queued'`, [db.instance]);
}

export interface LetterResult {
  readonly letter: number;
  /** False when the letter itself was not tried: the server was away, or Deskgate is stopping. */
  readonly tried: boolean;
  /** queued: try again at `nextTryAt`. */
  readonly state: 'sent' | 'queued' | 'failed';
  readonly nextTryAt: Date | null;
  readonly error: string;
  /** The Message-ID that the server says it used; '' or ours when it kept ours. Replies may name it. */
  readonly smtpMessageId: string;
  /** What the server answered. */
  readonly response: string;
}

/** Writes down how sending went and gives the letters back. A letter given up leaves an event on its ticket. */
export async function settleLetters(tx: Tx, results: readonly LetterResult[]): Promise<void> {
  if (results.length === 0) return;
  await tx.query(
    `with given as materialized (
       select * from json_to_recordset($1) as given (letter bigint, tried boolean, state text, "nextTryAt" timestamptz, error text,
         "smtpMessageId" text, response text)),
     settled as (
       update letter set state = given.state, next_try_at = given."nextTryAt", taken_by = null, error = given.error,
         response = given.response, tries = tries + case when given.tried and given.state <> 'sent' then 1 else 0 end,
         sent_at = case when given.state = 'sent' then now() else sent_at end
       from given where letter.id = given.letter and letter.state = 'queued'
       returning letter.id, letter.ticket_id, letter.to_address, letter.template, given.state, given.error,
         given."smtpMessageId"),
     learnt as (
       insert into message_id (message_id, ticket_id, letter_id)
       select "smtpMessageId", ticket_id, id from settled where "smtpMessageId" <> '' order by 1
       on conflict do nothing)
     insert into entry (ticket_id, kind, author, author_name, text, full_text, created_at)
     select ticket_id, 'event', '', '', words, words, now() from (
       select ticket_id, 'The letter "' || template || '" to ' || to_address || ' could not be delivered: ' || error as words
       from settled where state = 'failed' and ticket_id is not null order by id) failed`,
    [rowsParameter(results.map((result) => ({ ...result, smtpMessageId: indexable(result.smtpMessageId) })))],
  );
}

export interface OutboxState {
  readonly queued: number;
  readonly failed: number;
  /** Seconds that the oldest queued letter has waited; 0 when none is queued. */
  readonly oldestQueued: number;
}

/** For health and metrics; both counts come from small indexes however many letters were sent (balance counts those). */
export async function outboxState(tx: Tx): Promise<OutboxState> {
  const [row] = await tx.query<OutboxState>(
    `select queued.count as queued, (select count(*) from letter where state = 'failed') as failed,
       coalesce(extract(epoch from now() - queued.oldest), 0)::double precision as "oldestQueued"
     from (select count(*) as count, min(created_at) filter (where created_at <= now()) as oldest
       from letter where state = 'queued') queued`,
  );
  return row ?? { queued: 0, failed: 0, oldestQueued: 0 };
}

export interface FailedLetter extends QueuedLetter {
  readonly error: string;
  readonly response: string;
}

/** Letters given up, oldest first. */
export async function listFailedLetters(tx: Tx): Promise<readonly FailedLetter[]> {
  return tx.query<FailedLetter>(
    `select ${letterColumns}, error, response from letter where state = 'failed' order by id`,
  );
}

/** Queues a letter that was given up, with the same Message-ID. False when it is not one of those. */
export async function retryLetter(tx: Tx, letter: number): Promise<boolean> {
  const rows = await tx.query(
    `update letter set state = 'queued', next_try_at = now(), tries = 0, taken_by = null
     where id = $1 and state = 'failed' returning id`,
    [letter],
  );
  return rows.length > 0;
}
