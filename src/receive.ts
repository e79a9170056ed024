// receive.ts - the way of a message, from what was read to rows. What it promises: a message is decided once; its
// ledger row, ticket, entry and letters commit together or not at all; a message given twice, by a restart or by a
// second daemon, is recognised and changes nothing. Only after the commit does poll.ts touch the mailbox.
//
// Messages come in batches because the round trips to the database, not its work, cost the time. A batch holds at
// most one message of any writer and any conversation (policies/together.ts), so deciding side by side is deciding
// in order.
import { lettersFor, type Letters } from './letters/letters-for.js';
import type { Letter } from './letters/letter.js';
import type { LetterOptions } from './letters/options.js';
import type { TemplateFault } from './letters/template.js';
import type { Templates } from './letters/templates.js';
import { newToken } from './letters/token.js';
import { occasionOf, outcomeOf, rowsOf, ticketOf, type Decided, type Outcome } from './outcome.js';
import { decide } from './policies/chain.js';
import type { Desk, WatchedMailbox } from './policies/desk.js';
import { evidenceOf } from './policies/evidence.js';
import { noFacts } from './policies/facts.js';
import { keptOf } from './policies/kept-question.js';
import type { TraceLine } from './policies/policy.js';
import type { Verdict } from './policies/verdict.js';
import type { Reading } from './read.js';
import type { Database } from './store/database.js';
import { readFacts } from './store/facts.js';
import { claim, type Claimed } from './store/claim.js';
import { settle } from './store/ledger.js';
import { record } from './store/record.js';
import type { MessageKey } from './store/rows.js';
import { rehearsal } from './store/rehearsal.js';
import { participantsOf, peekTicketIds, reserveTicketIds, ticketViews } from './store/tickets.js';
import type { Tx } from './store/tx.js';

/** A message that was read and waits for its verdict. */
export interface Arrived {
  readonly key: MessageKey;
  readonly mailbox: WatchedMailbox;
  readonly reading: Reading;
  /** INTERNALDATE. */
  readonly arrivedAt: Date;
  /** RFC822.SIZE. */
  readonly size: number;
  /** Over the mailbox's limit: only the header was read. */
  readonly oversize: boolean;
  /** A verdict given before any policy is asked: the message vanished, or Deskgate failed on it too often. */
  readonly settled: Verdict | null;
}

/** What became of it. */
export interface Receipt {
  readonly arrived: Arrived;
  readonly ledger: number;
  /** Null when this very message had its verdict before: nothing was done now. */
  readonly verdict: Verdict | null;
  /** The ticket's number, '' when there is none. */
  readonly ticket: string;
  readonly trace: readonly TraceLine[];
  readonly letters: readonly Letter[];
  /** Templates that failed while the letters were written; the shipped ones took their place. */
  readonly faults: readonly TemplateFault[];
}

/** What decisions and letters are made of. */
export interface Words {
  readonly desk: Desk;
  readonly templates: Templates;
  readonly letters: LetterOptions;
}

export interface Means extends Words {
  readonly database: Database;
}

/**
 * Decides a batch in one transaction. Throws DatabaseFault when the database is away; the batch can be given again.
 * `arrive` notes in the same transaction what was not noted before, as mail from a mailbox is.
 */
export async function receive(
  batch: readonly Arrived[],
  { database, ...words }: Means,
  arrive: (tx: Tx, batch: readonly Arrived[]) => Promise<readonly Arrived[]> = asNoted,
): Promise<Receipt[]> {
  return database.transaction(async (tx) => {
    const { before, outcomes } = await consider(tx, await arrive(tx, batch), words.desk, reserveTicketIds);
    const written = outcomes.map((outcome) => write(outcome, words));
    await record(
      tx,
      written.map(({ outcome, letters }) => rowsOf(outcome, letters)),
    );
    await settle(tx, outcomes.map(verdictRow));
    return [...before.map(receiptOfBefore), ...written.map(receiptOf)];
  });
}

function asNoted(_tx: Tx, batch: readonly Arrived[]): Promise<readonly Arrived[]> {
  return Promise.resolve(batch);
}

/** What would become of a batch, for `explain`: the same steps in a transaction that is rolled back, no number used up. */
export async function rehearse(batch: readonly Arrived[], { database, ...words }: Means): Promise<Receipt[]> {
  return rehearsal(database, async (tx) => {
    const { before, outcomes } = await consider(tx, batch, words.desk, peekTicketIds);
    return [...before.map(receiptOfBefore), ...outcomes.map((outcome) => receiptOf(write(outcome, words)))];
  });
}

/** The same for a helpdesk with an empty database. */
export function rehearseEmpty(arrived: Arrived, words: Words): Receipt {
  const { desk } = words;
  const claimed: Claimed = { ledger: 0, state: 'new', of: null };
  const decided = decideOne({ arrived, claimed }, noFacts, desk);
  const newId = decided.verdict.action === 'open' ? 1 : null;
  const outcome = outcomeOf(decided, { newId, ticket: null, participants: [], desk, newToken });
  return receiptOf(write(outcome, words));
}

interface Considered {
  readonly before: readonly Claim[];
  readonly outcomes: readonly Outcome[];
}

async function consider(
  tx: Tx,
  batch: readonly Arrived[],
  desk: Desk,
  newIds: typeof reserveTicketIds,
): Promise<Considered> {
  const claimed = await claim(tx, batch.map(claimOf)); // ledger first: a twin waits here
  const claims = batch.map((arrived, at) => ({ arrived, claimed: the(claimed, at) }));
  const fresh = claims.filter((one) => !decidedBefore(one));
  const facts = await readFacts(
    tx,
    fresh.map((one) => questionOf(one, desk)),
  ); // the only other reads
  standAlone(facts);
  const decided = fresh.map((one, at) => decideOne(one, the(facts, at), desk)); // pure: policies/chain.ts
  return { before: claims.filter(decidedBefore), outcomes: await withTickets(tx, decided, desk, newIds) };
}

interface Written extends Letters {
  readonly outcome: Outcome;
}

function write(outcome: Outcome, { desk, templates, letters }: Words): Written {
  return { outcome, ...lettersFor(occasionOf(outcome, desk, letters), templates) };
}

type Claim = Pick<Decided, 'arrived' | 'claimed'>;

function claimOf({ key, reading, size, arrivedAt }: Arrived) {
  const { message, contentKey } = reading;
  const { messageId, from, subject, kind } = message;
  return { key, contentKey, messageId, from: from?.address ?? '', subject, kind, size, arrivedAt };
}

/** What was decided rests on facts that changed meanwhile, or two messages are about one ticket: decide again, one by one. */
export class NotTogether extends Error {
  constructor() {
    super('the messages of a batch cannot be decided together');
    this.name = 'NotTogether';
  }
}

function standAlone(facts: readonly Decided['facts'][]): void {
  const tickets = facts.flatMap(({ thread, letter }) => thread?.ticket.id ?? letter?.ticket ?? []);
  if (new Set(tickets).size < tickets.length) throw new NotTogether();
}

/** Facts read a requester's open tickets without locking them: one that was closed since is no duplicate any more. */
function stillOpen(verdict: Verdict, views: ReadonlyMap<number, { readonly status: string }>): void {
  if (verdict.action === 'append' && verdict.reason === 'duplicate' && views.get(verdict.ticket)?.status === 'closed') {
    throw new NotTogether();
  }
}

/** A message whose verdict stands; renumbered is the same one under a new UIDVALIDITY. Only its filing is repeated. */
function decidedBefore({ claimed }: Claim): boolean {
  return claimed.state === 'done' || claimed.state === 'renumbered';
}

function questionOf({ arrived, claimed }: Claim, desk: Desk) {
  return { evidence: evidenceOf(arrived.reading.message, arrived.mailbox, desk), claimed };
}

function decideOne({ arrived, claimed }: Claim, facts: Decided['facts'], desk: Desk): Decided {
  const { mailbox, oversize, arrivedAt } = arrived;
  if (arrived.settled !== null) {
    const { reason, detail } = arrived.settled;
    return {
      arrived,
      claimed,
      facts,
      question: null,
      verdict: arrived.settled,
      trace: [{ policy: reason, opinion: detail }],
    };
  }
  const question = { message: arrived.reading.message, facts, desk, mailbox, oversize, arrivedAt };
  return { arrived, claimed, facts, question, ...decide(question) };
}

/** Gives new tickets their numbers and reads the tickets that verdicts name, for the whole batch at once. */
async function withTickets(
  tx: Tx,
  decided: readonly Decided[],
  desk: Desk,
  newIds: typeof reserveTicketIds,
): Promise<readonly Outcome[]> {
  const opening = decided.filter(({ verdict }) => verdict.action === 'open');
  const numbers = opening.length === 0 ? [] : await newIds(tx, opening.length);
  const named = [...new Set(decided.flatMap(({ verdict }) => ticketOf(verdict) ?? []))];
  const views = named.length === 0 ? new Map<number, never>() : await ticketViews(tx, named);
  const participants = named.length === 0 ? new Map<number, never>() : await participantsOf(tx, named);
  for (const { verdict } of decided) stillOpen(verdict, views);
  return decided.map((one) => {
    const ticket = ticketOf(one.verdict);
    const opens = opening.indexOf(one);
    return outcomeOf(one, {
      newId: opens === -1 ? null : the(numbers, opens),
      ticket: ticket === null ? null : (views.get(ticket) ?? null),
      participants: ticket === null ? [] : (participants.get(ticket) ?? []),
      desk,
      newToken,
    });
  });
}

function verdictRow({ claimed, verdict, trace, ticket, arrived, entry, question }: Outcome) {
  const { action, reason, detail } = verdict;
  const { text, visible } = arrived.reading.message;
  const elsewhere = entry !== null && entry.text === visible && entry.fullText === text;
  return {
    ledger: claimed.ledger,
    action,
    reason,
    detail,
    trace,
    secrets: arrived.reading.secrets,
    ticket: ticket?.id ?? null,
    redirect: verdict.action === 'answer' ? verdict.redirected.name : '',
    question: question === null ? null : keptOf(question, elsewhere),
    // A technician's words are on the ticket.
    verdict: question === null ? null : { ...verdict, text: undefined },
  };
}

function receiptOf({ outcome, letters, faults }: Written): Receipt {
  const { arrived, claimed, verdict, trace, ticket } = outcome;
  return { arrived, ledger: claimed.ledger, verdict, ticket: ticket?.number ?? '', trace, letters, faults };
}

function receiptOfBefore({ arrived, claimed }: Claim): Receipt {
  return { arrived, ledger: claimed.ledger, verdict: null, ticket: '', trace: [], letters: [], faults: [] };
}

function the<T>(list: readonly T[], at: number): T {
  const value = list[at];
  if (value === undefined) throw new Error(`the database answered for ${list.length} messages, not for number ${at}`);
  return value;
}
