import type { Evidence, Facts, OpenTicket, Redirection, Thread, TicketFact } from '../policies/facts.js';
import type { Claimed } from './claim.js';
import { indexable, rowsParameter } from './json.js';
import { lockClass, lockKey } from './session-lock.js';
import type { Tx } from './tx.js';

export interface FactQuestion {
  readonly evidence: Evidence;
  readonly claimed: Claimed;
}

/** A ticket, a letter or both that a piece of evidence points to. */
interface Pointer {
  /** Number of the question. */
  readonly n: number;
  readonly by: 'token' | 'reference' | 'subject' | 'letter' | 'requester';
  /** Place of the piece of evidence among its kind, nearest first. */
  readonly place: number;
  readonly ticket: number | null;
  readonly letter: number | null;
  /** For a token: whom it was given to. For a letter: whom it was written to. */
  readonly address: string;
}

interface LockedTicket extends TicketFact {
  readonly firstText: string;
  /** Participants among the writers that were asked about. */
  readonly writers: readonly string[];
}

interface Counted {
  readonly n: number;
  readonly fromWriter: number;
  readonly fromPair: number;
  readonly secretsFromWriter: number;
  readonly lettersToday: readonly string[];
  readonly returnedAt: Date | null;
  readonly openByAssignee: Readonly<Record<string, number>>;
  readonly knownAddresses: readonly string[];
  readonly openTop: number;
  readonly repeatOf: Facts['repeatOf'];
  /** Out of JSON, so that the time is text. */
  readonly redirected: readonly (Omit<Redirection, 'askedAt'> & { readonly askedAt: string })[];
}

/** How many open tickets of a writer the policies look at, and how many messages a flood is counted up to. */
const mostOpenTickets = 20;
const mostCounted = 1000;
/** Answers without a ticket that a new request is compared with. */
const mostRedirected = 20;
const mostOfLevel = 100;

/**
 * Facts for a batch, in the order of the questions, in four statements. From here to the end of the transaction nobody
 * else decides a message of these writers or changes these tickets, so what is read stays true. Locks are taken in one
 * order everywhere: contents (claim), writers, tickets.
 */
export async function readFacts(tx: Tx, questions: readonly FactQuestion[]): Promise<readonly Facts[]> {
  if (questions.length === 0) return [];
  await lockWriters(tx, questions);
  const pointers = await findPointers(tx, questions);
  const tickets = await lockTickets(tx, pointers, questions);
  const counted = new Map((await count(tx, questions)).map((row) => [row.n, row]));
  return questions.map(({ evidence, claimed }, n) => {
    const own = pointers.filter((pointer) => pointer.n === n);
    const row = counted.get(n);
    const letter = own.find(({ by }) => by === 'letter');
    return {
      repeatOf: row?.repeatOf ?? null,
      thread: threadOf(own, tickets, indexable(evidence.writer)),
      letter: letter?.letter ? { id: letter.letter, ticket: letter.ticket, recipient: letter.address } : null,
      openTickets: openTicketsOf(own, tickets, indexable(requesterOf(evidence))),
      fromWriter: row?.fromWriter ?? 0,
      fromPair: row?.fromPair ?? 0,
      secretsFromWriter: row?.secretsFromWriter ?? 0,
      lettersToday: row?.lettersToday ?? [],
      returnedAt: row?.returnedAt ?? null,
      openByAssignee: row?.openByAssignee ?? {},
      knownAddresses: row?.knownAddresses ?? [],
      redirected: row?.redirected.map((asked) => ({ ...asked, askedAt: new Date(asked.askedAt) })) ?? [],
      openTop: row?.openTop ?? 0,
      released: claimed.state === 'released',
    };
  });
}

/** Whose open tickets matter: those of the person written for. */
function requesterOf({ writer, requester }: Evidence): string {
  return requester === '' ? writer : requester;
}

async function lockWriters(tx: Tx, questions: readonly FactQuestion[]): Promise<void> {
  const writers = questions
    .flatMap(({ evidence }) => [evidence.writer, evidence.requester])
    .filter((writer) => writer !== '');
  const keys = [...new Set(writers.map(lockKey))].sort((a, b) => a - b);
  await tx.query('select pg_advisory_xact_lock($1, key) from unnest($2::integer[]) as key', [lockClass.writer, keys]);
}

async function findPointers(tx: Tx, questions: readonly FactQuestion[]): Promise<readonly Pointer[]> {
  const evidence = questions.flatMap(({ evidence: given }, n) => [
    ...given.tokens.map((value, place) => ({ n, by: 'token', place, value })),
    ...given.messageIds.map((value, place) => ({ n, by: 'reference', place, value: indexable(value) })),
    ...(given.ticketNumber === null ? [] : [{ n, by: 'subject', place: 0, value: given.ticketNumber }]),
    ...(given.letterId === null ? [] : [{ n, by: 'letter', place: 0, value: indexable(given.letterId) }]),
    ...(requesterOf(given) === '' ? [] : [{ n, by: 'requester', place: 0, value: indexable(requesterOf(given)) }]),
  ]);
  return tx.query<Pointer>(
    `with given as materialized (
       select * from json_to_recordset($1) as given (n integer, by text, place integer, value text))
     select n, by, place, p.ticket_id as ticket, null::bigint as letter, p.address
       from given join participant p on p.token = given.value where by = 'token'
     union all
     select n, by, place, m.ticket_id, m.letter_id, coalesce(l.to_address, '')
       from given join message_id m on m.message_id = given.value left join letter l on l.id = m.letter_id
       where by = 'reference' and m.ticket_id is not null or by = 'letter' and m.letter_id is not null
     union all
     select n, by, place, t.id, null, ''
       from given join ticket t on t.number = given.value where by = 'subject'
     union all
     select n, by, open.place::integer, open.id, null, ''
       from given cross join lateral (
         select t.id, row_number() over (order by t.id desc) - 1 as place from ticket t
         where t.requester = given.value and t.status = 'open' order by t.id desc limit $2) open
       where by = 'requester'
     order by n, by, place`,
    [rowsParameter(evidence), mostOpenTickets],
  );
}

/**
 * Locks what the messages point to, in the order of ids, then reads: a ticket that was just being closed is seen closed.
 * The writer's other open tickets are only read: locking each would write each, and few of them are touched
 * (ticketViews locks those).
 */
async function lockTickets(
  tx: Tx,
  pointers: readonly Pointer[],
  questions: readonly FactQuestion[],
): Promise<ReadonlyMap<number, LockedTicket>> {
  const idsOf = (wanted: readonly Pointer[]) =>
    [...new Set(wanted.map(({ ticket }) => ticket))].filter((id) => id !== null);
  const meant = idsOf(pointers.filter(({ by }) => by !== 'requester'));
  const open = idsOf(pointers.filter(({ by }) => by === 'requester'));
  if (meant.length + open.length === 0) return new Map();
  const rows = await tx.query<LockedTicket>(
    `with locked as materialized (select * from ticket where id = any($1) order by id for update),
       both_kinds as (select * from locked union all select * from ticket where id = any($2) and id <> all($1))
     select t.id, t.number, t.status, t.queue, t.priority, t.assignee, t.subject, t.requester, t.opened_at as "openedAt",
       t.closed_at as "closedAt", t.flags, t.resolution,
       case when t.id = any($2)
         then coalesce((select left(e.text, 4000) from entry e where e.ticket_id = t.id order by e.id limit 1), '')
         else '' end as "firstText",
       case when t.id = any($1)
         then array(select p.address from participant p where p.ticket_id = t.id and p.address = any($3))
         else '{}' end as writers
     from both_kinds t`,
    [meant, open, [...new Set(questions.map(({ evidence }) => indexable(evidence.writer)))]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function count(tx: Tx, questions: readonly FactQuestion[]): Promise<readonly Counted[]> {
  const given = questions.map(({ evidence, claimed }, n) => ({
    n,
    ledger: claimed.ledger,
    of: claimed.of,
    writer: indexable(evidence.writer),
    mailbox: evidence.mailbox,
    window: evidence.window,
    redirectDays: evidence.redirectDays,
    candidates: evidence.candidates.map(indexable),
    assignees: evidence.assignees,
    period: evidence.returnPeriod,
    topLevel: evidence.topLevel,
  }));
  return tx.query<Counted>(
    `with given as materialized (
       select * from json_to_recordset($1) as given (n integer, ledger bigint, of bigint, writer text, mailbox text,
         "window" double precision, "redirectDays" integer, candidates text[], assignees text[], period double precision,
         "topLevel" text))
     select given.n, coalesce(flood.writer, 0) as "fromWriter", coalesce(flood.pair, 0) as "fromPair",
       coalesce(told.mails, 0) as "secretsFromWriter",
       array(select distinct template from (
         select template from letter where to_address = any(given.candidates || given.writer) and created_at > now() - interval '24 hours'
           and state <> 'failed' order by created_at desc limit $2) recent) as "lettersToday",
       (select letter.created_at from letter
         where given.writer <> '' and letter.to_address = given.writer and letter.template = 'returned' and letter.state <> 'failed'
           and letter.created_at > own.arrived_at - given.period * interval '1 second'
         order by letter.created_at desc limit 1) as "returnedAt",
       (select coalesce(json_object_agg(one, (select count(*) from ticket t where t.assignee = one and t.status = 'open')), '{}')
         from unnest(given.assignees) as one) as "openByAssignee",
       array(select candidate from unnest(given.candidates) as candidate
         where exists (select from ledger l where l.from_address = candidate)
           or exists (select from letter l where l.to_address = candidate)
           or exists (select from participant p where p.address = candidate)) as "knownAddresses",
       (select count(*) from (select from ticket t where given."topLevel" <> '' and t.status = 'open'
         and t.priority = given."topLevel" limit $4) top) as "openTop",
       (select json_build_object('ledger', l.id, 'action', coalesce(l.action, ''), 'ticket', l.ticket_id)
         from ledger l where l.id = given.of) as "repeatOf",
       case when given."redirectDays" = 0 or given.writer = '' then '[]'::json else coalesce((
         select json_agg(json_build_object('name', name, 'askedAt', at, 'subject', subject, 'text', text)) from (
           select l.redirect as name, l.arrived_at as at, l.subject, coalesce(left(e.text, 1000), '') as text
           from ledger l left join entry e on e.id = l.entry_id
           where l.from_address = given.writer and l.redirect <> '' and l.id <> own.id
             and l.arrived_at between own.arrived_at - (given."redirectDays" + 1) * interval '1 day' and own.arrived_at
           order by l.arrived_at desc limit $3) answered), '[]'::json) end as redirected
     from given join ledger own on own.id = given.ledger
     left join lateral (
       select count(*) as writer, count(*) filter (where mailbox = given.mailbox) as pair from (
         select l.mailbox from ledger l
         where given.writer <> '' and l.from_address = given.writer and l.id <> own.id
           and l.arrived_at between own.arrived_at - given.window * interval '1 second' and own.arrived_at
           and (l.arrived_at < own.arrived_at or l.id < own.id)
         order by l.arrived_at desc limit $2) recent) flood on true
     left join lateral (
       select count(*) as mails from (
         select from ledger l
         where given.writer <> '' and l.from_address = given.writer and l.id <> own.id and l.repeat_of is null
           and l.arrived_at between own.arrived_at - interval '90 days' and own.arrived_at
           and (l.arrived_at < own.arrived_at or l.id < own.id)
           and jsonb_array_length(coalesce(l.secrets, '[]')) > 0
         order by l.arrived_at desc limit $2) recent) told on true`,
    [rowsParameter(given), mostCounted, mostRedirected, mostOfLevel],
  );
}

/** Token before reference before subject; among tokens the writer's own first, among references the nearest. */
function threadOf(
  pointers: readonly Pointer[],
  tickets: ReadonlyMap<number, LockedTicket>,
  writer: string,
): Thread | null {
  const tokens = pointers.filter(({ by }) => by === 'token');
  const pointer =
    tokens.find(({ address }) => address === writer) ??
    tokens[0] ??
    pointers.find(({ by }) => by === 'reference') ??
    pointers.find(({ by }) => by === 'subject');
  if (!pointer || pointer.by === 'letter' || pointer.by === 'requester') return null;
  const ticket = tickets.get(pointer.ticket ?? 0);
  if (!ticket) return null;
  const participant =
    writer !== '' && (ticket.requester === writer || ticket.assignee === writer || ticket.writers.includes(writer));
  return {
    by: pointer.by,
    ticket: factOf(ticket),
    participant,
    tokenOwner: pointer.by === 'token' ? pointer.address : '',
  };
}

function openTicketsOf(
  pointers: readonly Pointer[],
  tickets: ReadonlyMap<number, LockedTicket>,
  writer: string,
): readonly OpenTicket[] {
  return pointers
    .filter(({ by }) => by === 'requester')
    .map(({ ticket }) => tickets.get(ticket ?? 0))
    .filter((ticket) => ticket !== undefined)
    .filter(({ status, requester }) => status === 'open' && requester === writer)
    .map((ticket) => ({ ...factOf(ticket), firstText: ticket.firstText }));
}

function factOf({ firstText: _, writers: __, ...fact }: LockedTicket): TicketFact {
  return fact;
}
