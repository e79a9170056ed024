import { storeAttachments } from './attachments.js';
import { indexable, rowsParameter } from './json.js';
import type { NewEntry, ParticipantRow, Recorded, TicketChange } from './rows.js';
import { reserveIds } from './tickets.js';
import type { Tx } from './tx.js';

interface Written extends Recorded {
  /** Id of the entry, null without one. */
  readonly entryId: number | null;
}

/**
 * Writes what a batch of decided messages leaves behind: tickets, changes, participants, entries, attachments, letters.
 * The number of statements does not grow with the batch; what is not there costs none.
 */
export async function record(tx: Tx, rows: readonly Recorded[]): Promise<void> {
  const ids = await reserveIds(tx, 'entry', rows.filter(({ entry }) => entry !== null).length);
  const written: readonly Written[] = rows.map((row) => ({
    ...row,
    entryId: row.entry ? (ids.shift() ?? null) : null,
  }));
  await openTickets(tx, written);
  await changeTickets(tx, written);
  await addParticipants(tx, written);
  await addEntries(tx, written);
  await storeAttachments(
    tx,
    written.flatMap(({ entryId: entry, entry: fresh }) =>
      entry === null ? [] : (fresh?.attachments ?? []).map((attachment) => ({ entry, attachment })),
    ),
  );
  await addMessageIds(tx, written);
  await queueLetters(tx, written);
  await pointLedger(tx, written);
}

async function openTickets(tx: Tx, rows: readonly Written[]): Promise<void> {
  const opened = rows.flatMap(({ ledger, opens }) =>
    opens ? [{ ...opens, ledger, requester: indexable(opens.requester) }] : [],
  );
  if (opened.length === 0) return;
  await tx.query(
    `insert into ticket (id, number, queue, priority, assignee, subject, requester, requester_name, opened_at,
       updated_at, due_response, due_resolution, linked_to, root_message_id, language, ledger_id,
       writer, category, building, fields, missing, flags)
     select id, number, queue, priority, assignee, subject, requester, "requesterName", "openedAt", "openedAt",
       "dueResponse", "dueResolution", "linkedTo", "rootMessageId", language, ledger,
       writer, category, building, fields, missing, flags
     from json_to_recordset($1) as given (id bigint, number text, queue text, priority text, assignee text, subject text,
       requester text, "requesterName" text, "openedAt" timestamptz, "dueResponse" timestamptz,
       "dueResolution" timestamptz, "linkedTo" bigint, "rootMessageId" text, language text, ledger bigint,
       writer text, category text, building text, fields jsonb, missing text[], flags text[])`,
    [rowsParameter(opened)],
  );
}

/** An update touches each row once, so changes of one ticket in one batch are laid over one another first. */
async function changeTickets(tx: Tx, rows: readonly Written[]): Promise<void> {
  const merged = new Map<number, TicketChange>();
  for (const { ticket, changes } of rows) {
    if (ticket === null || !changes) continue;
    const before = merged.get(ticket);
    const firstResponseAt = before?.firstResponseAt ?? changes.firstResponseAt;
    merged.set(ticket, { ...before, ...changes, ...(firstResponseAt ? { firstResponseAt } : {}) });
  }
  if (merged.size === 0) return;
  await tx.query(
    `update ticket set
       status = coalesce(change ->> 'status', status),
       closed_at = case when change ? 'closedAt' then (change ->> 'closedAt')::timestamptz else closed_at end,
       resolution = coalesce(change ->> 'resolution', resolution),
       queue = coalesce(change ->> 'queue', queue),
       priority = coalesce(change ->> 'priority', priority),
       assignee = coalesce(change ->> 'assignee', assignee),
       category = coalesce(change ->> 'category', category),
       building = coalesce(change ->> 'building', building),
       fields = coalesce(change -> 'fields', fields),
       missing = case when change ? 'missing' then array(select jsonb_array_elements_text(change -> 'missing')) else missing end,
       flags = case when change ? 'flags' then array(select jsonb_array_elements_text(change -> 'flags')) else flags end,
       due_response = case when change ? 'dueResponse' then (change ->> 'dueResponse')::timestamptz else due_response end,
       due_resolution = case when change ? 'dueResolution' then (change ->> 'dueResolution')::timestamptz else due_resolution end,
       first_response_at = coalesce(first_response_at, (change ->> 'firstResponseAt')::timestamptz),
       updated_at = (change ->> 'updatedAt')::timestamptz
     from json_to_recordset($1) as given (ticket bigint, change jsonb) where id = given.ticket`,
    [rowsParameter([...merged].map(([ticket, change]) => ({ ticket, change })))],
  );
}

async function addParticipants(tx: Tx, rows: readonly Written[]): Promise<void> {
  const added = rows.flatMap(({ ticket, participants }) =>
    ticket === null
      ? []
      : participants.map((each: ParticipantRow) => ({ ...each, ticket, address: indexable(each.address) })),
  );
  if (added.length === 0) return;
  await tx.query(
    `insert into participant (ticket_id, address, name, role, token)
     select ticket, address, name, role, token
     from json_to_recordset($1) as given (ticket bigint, address text, name text, role text, token text)
     order by ticket, address
     on conflict (ticket_id, address) do nothing`,
    [rowsParameter(added)],
  );
}

async function addEntries(tx: Tx, rows: readonly Written[]): Promise<void> {
  const added = rows.flatMap(({ ledger, ticket, entryId, entry }) =>
    entry ? [{ id: entryId, ledger, ticket, ...textOf(entry) }] : [],
  );
  if (added.length === 0) return;
  await tx.query(
    `insert into entry (id, ticket_id, ledger_id, kind, author, author_name, text, full_text, html, message_id, created_at)
     select id, ticket, ledger, kind, author, "authorName", text, "fullText", html, "messageId", "createdAt"
     from json_to_recordset($1) as given (id bigint, ticket bigint, ledger bigint, kind text, author text,
       "authorName" text, text text, "fullText" text, html text, "messageId" text, "createdAt" timestamptz)`,
    [rowsParameter(added)],
  );
}

/** Everything but the attachments, whose bytes must not become JSON. */
function textOf({ attachments: _, ...text }: NewEntry): Omit<NewEntry, 'attachments'> {
  return text;
}

/** The first mail with an id keeps it: a later one that reuses the id must not pull the thread to its ticket. */
async function addMessageIds(tx: Tx, rows: readonly Written[]): Promise<void> {
  const ids = rows.flatMap(({ ticket, entry, opens }) => {
    const own = [entry?.messageId, opens?.rootMessageId].filter((id) => typeof id === 'string' && id !== '');
    return ticket === null ? [] : own.map((id) => ({ ticket, id: indexable(id ?? '') }));
  });
  if (ids.length === 0) return;
  await tx.query(
    `insert into message_id (message_id, ticket_id)
     select id, ticket from json_to_recordset($1) as given (id text, ticket bigint) order by id
     on conflict do nothing`,
    [rowsParameter(ids)],
  );
}

/** A letter that is held back counts as written when it may go: its date, its age and its tries begin then. */
async function queueLetters(tx: Tx, rows: readonly Written[]): Promise<void> {
  const letters = rows.flatMap(({ ledger, ticket, entryId, letters: written }) =>
    written.map((letter) => ({
      ...letter,
      ledger,
      ticket,
      entry: entryId,
      to: indexable(letter.to),
      fromName: letter.from.name,
      fromAddress: letter.from.address,
    })),
  );
  if (letters.length === 0) return;
  await tx.query(
    `with queued as (
       insert into letter (ledger_id, ticket_id, entry_id, template, to_address, to_name, from_address, from_name,
         reply_to, subject, text, html, message_id, in_reply_to, reference_ids, auto_submitted, with_attachments,
         created_at, next_try_at)
       select ledger, ticket, entry, template, "to", "toName", "fromAddress", "fromName", "replyTo", subject, text, html,
         "messageId", "inReplyTo", "references", "autoSubmitted", "withAttachments",
         coalesce("notBefore", now()), coalesce("notBefore", now())
       from json_to_recordset($1) as given (ledger bigint, ticket bigint, entry bigint, template text, "to" text,
         "toName" text, "fromAddress" text, "fromName" text, "replyTo" text, subject text, text text, html text,
         "messageId" text, "inReplyTo" text, "references" text[], "autoSubmitted" text, "withAttachments" boolean, "notBefore" timestamptz)
       returning id, message_id, ticket_id)
     insert into message_id (message_id, ticket_id, letter_id)
     select message_id, ticket_id, id from queued order by message_id
     on conflict do nothing`,
    [rowsParameter(letters)],
  );
}

async function pointLedger(tx: Tx, rows: readonly Written[]): Promise<void> {
  const pointed = rows
    .filter(({ ticket, entryId }) => ticket !== null || entryId !== null)
    .map(({ ledger, ticket, entryId }) => ({ ledger, ticket, entry: entryId }));
  if (pointed.length === 0) return;
  await tx.query(
    `update ledger set ticket_id = coalesce(given.ticket, ticket_id), entry_id = coalesce(given.entry, entry_id)
     from json_to_recordset($1) as given (ledger bigint, ticket bigint, entry bigint) where ledger.id = given.ledger`,
    [rowsParameter(pointed)],
  );
}
