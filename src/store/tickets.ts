import type { ParticipantRow, TicketRow } from './rows.js';
import type { Tx } from './tx.js';

/** Ids for tickets about to be opened; what is not used leaves a gap. */
export async function reserveTicketIds(tx: Tx, count: number): Promise<number[]> {
  return reserveIds(tx, 'ticket', count);
}

export async function reserveIds(tx: Tx, table: 'ticket' | 'entry', count: number): Promise<number[]> {
  if (count === 0) return [];
  const rows = await tx.query<{ id: number }>(
    "select nextval(pg_get_serial_sequence($1, 'id')) as id from generate_series(1, $2)",
    [table, count],
  );
  return rows.map(({ id }) => id);
}

/** The ids that the next tickets would get, without using them up. */
export async function peekTicketIds(tx: Tx, count: number): Promise<number[]> {
  const [row] = await tx.query<{ next: number }>('select coalesce(max(id), 0) + 1 as next from ticket');
  return Array.from({ length: count }, (_, at) => (row?.next ?? 1) + at);
}

/** Everybody on each of the tickets, requester first; a ticket without anybody is missing. */
export async function participantsOf(
  tx: Tx,
  tickets: readonly number[],
): Promise<ReadonlyMap<number, readonly ParticipantRow[]>> {
  if (tickets.length === 0) return new Map();
  const rows = await tx.query<ParticipantRow & { ticket: number }>(
    `select ticket_id as ticket, address, name, role, token from participant where ticket_id = any($1)
     order by ticket_id, role <> 'requester', address`,
    [[...new Set(tickets)]],
  );
  const found = new Map<number, ParticipantRow[]>();
  for (const { ticket, ...participant } of rows) {
    const list = found.get(ticket);
    if (list) list.push(participant);
    else found.set(ticket, [participant]);
  }
  return found;
}

interface FlatTicket extends Omit<TicketRow, 'due'> {
  readonly dueResponse: Date | null;
  readonly dueResolution: Date | null;
}

const ticketColumns = `ticket.id, ticket.number, ticket.status, ticket.subject, ticket.queue, ticket.priority,
  ticket.assignee, ticket.requester, ticket.requester_name as "requesterName", ticket.due_response as "dueResponse",
  ticket.due_resolution as "dueResolution", ticket.resolution, ticket.root_message_id as "rootMessageId", ticket.language,
  ticket.opened_at as "openedAt", ticket.first_response_at as "firstResponseAt",
  coalesce((select left(entry.text, 4000) from entry where entry.ticket_id = ticket.id and entry.kind = 'reply'
    order by entry.id desc limit 1), '') as "lastUpdate",
  (select entry.created_at from entry where entry.ticket_id = ticket.id and entry.kind = 'reply'
    order by entry.id desc limit 1) as "lastUpdateAt",
  ticket.writer, ticket.category, ticket.building, ticket.fields, ticket.missing, ticket.flags,
  coalesce((select linked.number from ticket linked where linked.id = ticket.linked_to), '') as "linkedTo"`;

function ticketRow({ dueResponse, dueResolution, ...row }: FlatTicket): TicketRow {
  return { ...row, due: { response: dueResponse, resolution: dueResolution } };
}

/** Tickets as letters see them, locked until the end of the transaction. */
export async function ticketViews(tx: Tx, ids: readonly number[]): Promise<ReadonlyMap<number, TicketRow>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<FlatTicket>(
    `select ${ticketColumns} from ticket where id = any($1) order by id for update`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, ticketRow(row)]));
}

export interface TicketFilter {
  readonly status?: 'open' | 'closed';
  readonly queue?: string;
  readonly requester?: string;
  /** Default 100. */
  readonly limit?: number;
}

export interface ListedTicket extends TicketRow {
  readonly updatedAt: Date;
  readonly closedAt: Date | null;
}

type FlatListed = Omit<ListedTicket, 'due'> & FlatTicket;

const listedColumns = `${ticketColumns}, ticket.updated_at as "updatedAt", ticket.closed_at as "closedAt"`;

function listed({ dueResponse, dueResolution, ...row }: FlatListed): ListedTicket {
  return { ...row, due: { response: dueResponse, resolution: dueResolution } };
}

/** Newest first. */
export async function listTickets(tx: Tx, filter: TicketFilter): Promise<readonly ListedTicket[]> {
  const rows = await tx.query<FlatListed>(
    `select ${listedColumns} from ticket
     where ($1::text is null or status = $1) and ($2::text is null or queue = $2)
       and ($3::text is null or requester = $3)
     order by id desc limit $4`,
    [filter.status ?? null, filter.queue ?? null, filter.requester ?? null, filter.limit ?? 100],
  );
  return rows.map(listed);
}

export interface ShownTicket extends ListedTicket {
  readonly entries: readonly ShownEntry[];
  readonly participants: readonly Omit<ParticipantRow, 'token'>[];
  readonly letters: readonly ShownLetter[];
}

export interface ShownEntry {
  readonly id: number;
  readonly kind: 'message' | 'reply' | 'note' | 'event';
  readonly author: string;
  readonly authorName: string;
  readonly text: string;
  readonly fullText: string;
  readonly messageId: string | null;
  readonly createdAt: Date;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly size: number }[];
}

export interface ShownLetter {
  readonly id: number;
  readonly template: string;
  readonly to: string;
  readonly subject: string;
  readonly state: 'queued' | 'sent' | 'failed';
  readonly tries: number;
  readonly error: string;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

/** By the number people see, upper or lower case; null when there is none. Reply tokens are not shown: they prove a writer. */
export async function showTicket(tx: Tx, number: string): Promise<ShownTicket | null> {
  const [flat] = await tx.query<FlatListed>(`select ${listedColumns} from ticket where number in ($1, upper($1))`, [
    number,
  ]);
  if (!flat) return null;
  const ticket = listed(flat);
  const entries = await tx.query<ShownEntry>(
    `select id, kind, author, author_name as "authorName", text, full_text as "fullText", message_id as "messageId",
       created_at as "createdAt",
       coalesce((select json_agg(json_build_object('name', name, 'type', type, 'size', size) order by position)
         from attachment where entry_id = entry.id), '[]') as attachments
     from entry where ticket_id = $1 order by id`,
    [ticket.id],
  );
  const participants = await participantsOf(tx, [ticket.id]);
  const letters = await tx.query<ShownLetter>(
    `select id, template, to_address as "to", subject, state, tries, error, created_at as "createdAt",
       sent_at as "sentAt"
     from letter where ticket_id = $1 order by id`,
    [ticket.id],
  );
  return {
    ...ticket,
    entries,
    participants: (participants.get(ticket.id) ?? []).map(({ address, name, role }) => ({ address, name, role })),
    letters,
  };
}
