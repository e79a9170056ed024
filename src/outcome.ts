// outcome.ts - what a verdict does: the rows it writes and the occasion its letters are written for. Pure.
import { isOpen, nextOpening } from './calendar/business-time.js';
import type { Letter } from './letters/letter.js';
import type { Occasion, Participant, TicketView } from './letters/occasion.js';
import type { LetterOptions } from './letters/options.js';
import { splitPlus } from './message/address.js';
import type { Address, Message } from './message/message.js';
import { answered, type Answered } from './policies/answered.js';
import type { Desk, Queue, WatchedMailbox } from './policies/desk.js';
import type { Facts } from './policies/facts.js';
import type { Decision, Question } from './policies/policy.js';
import { dueBy, promisedFor } from './policies/promise.js';
import { saysNothing } from './policies/vague.js';
import type { Append, Due, Open, Reopen, Verdict } from './policies/verdict.js';
import { isOfDistrict, ownAddresses, technicianOf, writerOf } from './policies/writer.js';
import type { Arrived } from './receive.js';
import type { Claimed } from './store/claim.js';
import type { NewEntry, NewTicket, Recorded, TicketChange } from './store/rows.js';

export interface Decided extends Decision {
  readonly arrived: Arrived;
  readonly claimed: Claimed;
  readonly facts: Facts;
  /** What the policies were asked; null when the verdict was given without them. */
  readonly question: Question | null;
}

export interface Outcome extends Decided {
  readonly opens: NewTicket | null;
  readonly changes: TicketChange | null;
  readonly entry: NewEntry | null;
  /** What the message tells of what the ticket's acknowledgement asked for. */
  readonly filled: Answered | null;
  /** The ticket as it is once the verdict is carried out. */
  readonly ticket: TicketView | null;
  readonly participants: readonly Participant[];
}

/** What the database adds to a decision before it can be carried out. */
export interface Known {
  /** The id reserved for a ticket this verdict opens. */
  readonly newId: number | null;
  readonly ticket: TicketView | null;
  readonly participants: readonly Participant[];
  readonly desk: Desk;
  readonly newToken: () => string;
}

/** People a mail may bring onto its ticket by copying them; a mail to thousands brings none beyond these. */
const copiedLimit = 20;

export function outcomeOf(decided: Decided, known: Known): Outcome {
  const { verdict, arrived } = decided;
  switch (verdict.action) {
    case 'open': {
      const opens = newTicket(decided, verdict, known);
      const ticket = viewOf(opens, verdict, known.ticket);
      const participants = addPeople([], openingPeople(decided, verdict, known.desk), known.newToken);
      return {
        ...decided,
        opens,
        changes: null,
        entry: entryOf(arrived, 'message'),
        filled: null,
        ticket,
        participants,
      };
    }
    case 'append':
    case 'reopen': {
      if (known.ticket === null)
        throw new Error(`verdict ${verdict.reason} names ticket ${verdict.ticket}, which is not there`);
      const filled = filledBy(verdict, known.ticket, arrived, known.desk);
      const changes = {
        ...changesOf(verdict, known.ticket, arrived, known.desk),
        ...fillingIn(filled, known.ticket),
      };
      const ticket = { ...known.ticket, ...changes, due: dueAfter(known.ticket, changes) };
      const people = technicianPeople(
        [...told(ticket.queue, ticket.assignee, known.desk), writerOf(arrived.reading.message)],
        known.desk,
      );
      const participants = addPeople(known.participants, people, known.newToken);
      return { ...decided, opens: null, changes, entry: entryFor(verdict, arrived), filled, ticket, participants };
    }
    case 'answer':
      // No ticket, but a record of the request, and its files for whoever it is passed on to.
      return {
        ...decided,
        opens: null,
        changes: null,
        entry: entryOf(arrived, 'message'),
        filled: null,
        ticket: known.ticket,
        participants: known.participants,
      };
    case 'refuse':
    case 'discard':
    case 'quarantine':
      return {
        ...decided,
        opens: null,
        changes: null,
        entry: null,
        filled: null,
        ticket: known.ticket,
        participants: known.participants,
      };
  }
}

/** The existing ticket a verdict names: the one it changes, is about, or continues. */
export function ticketOf(verdict: Verdict): number | null {
  if (verdict.action === 'open') return verdict.linkedTo ?? null;
  return verdict.ticket ?? null;
}

export function occasionOf(outcome: Outcome, desk: Desk, options: LetterOptions): Occasion {
  const { arrived, verdict, ticket, participants, facts } = outcome;
  const { message, secrets, contentKey } = arrived.reading;
  const { mailbox, uidValidity, uid } = arrived.key;
  return {
    message,
    secrets,
    verdict,
    ticket,
    participants,
    facts,
    filled: outcome.filled,
    desk,
    mailbox: arrived.mailbox,
    options,
    arrivedAt: arrived.arrivedAt,
    opensAt: isOpen(arrived.arrivedAt, desk.calendar) ? null : nextOpening(arrived.arrivedAt, desk.calendar),
    // The same on every attempt at the same message, so that a repeated transaction writes the same Message-IDs.
    seed: `${mailbox}/${uidValidity}/${uid}/${contentKey}`,
  };
}

export function rowsOf(outcome: Outcome, letters: readonly Letter[]): Recorded {
  const { claimed, opens, changes, entry, participants, ticket, verdict } = outcome;
  const touches = verdict.action === 'open' || verdict.action === 'append' || verdict.action === 'reopen';
  return {
    ledger: claimed.ledger,
    ticket: ticket?.id ?? null,
    opens,
    changes,
    entry,
    participants: touches ? participants : [],
    letters,
  };
}

function newTicket(decided: Decided, verdict: Open, { newId, desk }: Known): NewTicket {
  const { message } = decided.arrived.reading;
  const requester = requesterOf(verdict, message, desk);
  if (newId === null) throw new Error('a ticket is opened without an id reserved for it');
  return {
    id: newId,
    number: `${queueOf(desk, verdict.queue).prefix}-${newId}`,
    queue: verdict.queue,
    priority: verdict.priority,
    assignee: verdict.assignee,
    subject: subjectOf(message),
    requester: requester.address,
    requesterName: requester.name,
    openedAt: decided.arrived.arrivedAt,
    dueResponse: verdict.due.response,
    dueResolution: verdict.due.resolution,
    linkedTo: verdict.linkedTo ?? null,
    rootMessageId: message.messageId ?? '',
    language: languageOf(message, requester, decided.arrived.mailbox, desk),
    writer: authorOf(verdict, message)?.address ?? '',
    category: verdict.category ?? '',
    building: verdict.building ?? '',
    fields: verdict.fields ?? {},
    missing: verdict.missing ?? [],
    flags: verdict.flags ?? [],
  };
}

function viewOf(opens: NewTicket, verdict: Open, continued: TicketView | null): TicketView {
  const { id, number, subject, queue, priority, assignee, requester, requesterName, rootMessageId } = opens;
  return {
    id,
    number,
    status: 'open',
    subject,
    queue,
    priority,
    assignee,
    requester,
    requesterName,
    due: verdict.due,
    openedAt: opens.openedAt,
    firstResponseAt: null,
    lastUpdate: '',
    lastUpdateAt: null,
    resolution: '',
    rootMessageId,
    linkedTo: continued?.number ?? '',
    language: opens.language,
    writer: opens.writer,
    category: opens.category,
    building: opens.building,
    fields: opens.fields,
    missing: opens.missing,
    flags: opens.flags,
  };
}

/** Whose ticket it is: the writer's, unless the verdict found that it was written for somebody else. */
function requesterOf(verdict: Open, message: Message, desk: Desk): Address {
  const given = verdict.requester ?? message.from ?? { name: '', address: '' };
  const known = desk.directory.byAddress(given.address)?.name ?? '';
  return known === '' ? given : { ...given, name: known };
}

/**
 * The language of the mail; but programs that nobody set up say "en", so the directory is believed before that, and where
 * the mail is silent or somebody else's.
 */
function languageOf(message: Message, requester: Address, mailbox: WatchedMailbox, desk: Desk): string {
  const own = requester.address === writerOf(message) ? (message.language ?? '') : '';
  const known = desk.directory.byAddress(requester.address)?.language ?? '';
  return (own === 'en' ? '' : own) || known || own || mailbox.language;
}

/** Only the people whose request it is can say where they are. */
function filledBy(verdict: Append | Reopen, ticket: TicketView, { reading }: Arrived, desk: Desk): Answered | null {
  const writer = writerOf(reading.message);
  // Who may approve and asked without a proof answers as the approver.
  if (verdict.reason === 'approval') return null;
  if (verdict.entry !== 'message' || (writer !== ticket.requester && writer !== ticket.writer)) return null;
  return answered(reading.message, desk, ticket.missing);
}

function fillingIn(filled: Answered | null, ticket: TicketView): Partial<TicketChange> {
  if (filled === null) return {};
  const { fields, building, missing } = filled;
  return {
    fields: { ...ticket.fields, ...fields },
    missing,
    flags: ticket.flags.filter((flag) => flag !== 'vague' || missing.length > 0),
    ...(building === '' ? {} : { building }),
  };
}

function requesterAddress(verdict: Open, message: Message): string {
  return verdict.requester?.address ?? writerOf(message);
}

/** Who wrote, when it is not the requester. */
function authorOf(verdict: Open, message: Message): Address | null {
  const author = verdict.writer ?? message.from;
  return author === null || author.address === requesterAddress(verdict, message) ? null : author;
}

/** A subject people can tell tickets apart by: one that says nothing ("HELP!!") gives way to the first line that does (NP-38). */
function subjectOf({ subject, visible }: Message): string {
  const given = subject.replace(/^\s*((re|fwd?|aw|wg|rv|tr)\s*:\s*)+/i, '').trim();
  if (given !== '' && !saysNothing(given)) return given;
  const lines = visible.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((one) => !saysNothing(one)) ?? (given === '' ? lines[0] : given);
  return line?.trim().slice(0, 80) ?? '(no subject)';
}

function dueAfter({ due }: TicketView, { dueResponse, dueResolution }: TicketChange): Due {
  return {
    response: dueResponse === undefined ? due.response : dueResponse,
    resolution: dueResolution === undefined ? due.resolution : dueResolution,
  };
}

function changesOf(verdict: Append | Reopen, ticket: TicketView, { arrivedAt }: Arrived, desk: Desk): TicketChange {
  const change: { -readonly [key in keyof TicketChange]: TicketChange[key] } = { updatedAt: arrivedAt };
  if (verdict.action === 'reopen') Object.assign(change, { status: 'open', closedAt: null, resolution: '' });
  if (verdict.action === 'append' && verdict.reason === 'command-error') return change;
  if (verdict.action === 'append' && verdict.reason === 'approval') {
    const others = ticket.flags.filter((flag) => flag !== 'approval');
    return { ...change, flags: verdict.approved === true ? others : [...others, 'declined'] };
  }
  // A person's answer, never a machine's: the acknowledgement does not stop the clock (PC-16).
  if (verdict.reason === 'technician' && verdict.entry === 'reply') change.firstResponseAt = arrivedAt;
  for (const command of verdict.commands) {
    switch (command.name) {
      case 'close':
        Object.assign(change, { status: 'closed', closedAt: arrivedAt, resolution: command.resolution });
        break;
      case 'assign':
        change.assignee = command.to;
        break;
      case 'queue':
        change.queue = command.queue;
        // The technician of the old desk does not keep what belongs to another one.
        if (command.queue !== ticket.queue && change.assignee === undefined) change.assignee = '';
        break;
      case 'priority':
        change.priority = command.level;
        break;
      case 'note':
      case 'reopen':
        break;
    }
  }
  if (change.priority !== undefined && change.priority !== ticket.priority)
    Object.assign(change, newDates(ticket, change, arrivedAt, desk));
  return change;
}

/**
 * The dates follow the level. A level that rises counts from the moment it rises, but never ends later than was promised
 * before; one that sinks counts from the opening, as if it had been so from the start. A first answer that has come, or
 * comes with this mail, is owed no more.
 */
function newDates(ticket: TicketView, change: TicketChange, at: Date, desk: Desk): Partial<TicketChange> {
  const rank = (name: string) => desk.priorities.findIndex((level) => level.name === name);
  const level = desk.priorities.find(({ name }) => name === change.priority);
  const queue = desk.queues.find(({ name }) => name === (change.queue ?? ticket.queue));
  if (level === undefined || queue === undefined) return {};
  const rises = rank(level.name) < rank(ticket.priority);
  const { response, resolution } = dueBy(promisedFor(queue, level.name, desk), rises ? at : ticket.openedAt, desk);
  const date = (fresh: Date | null, before: Date | null) =>
    rises && before !== null && (fresh === null || before < fresh) ? before : fresh;
  const answered = ticket.firstResponseAt !== null || change.firstResponseAt !== undefined;
  return {
    ...(answered ? {} : { dueResponse: date(response, ticket.due.response) }),
    dueResolution: date(resolution, ticket.due.resolution),
  };
}

function entryFor(verdict: Append | Reopen, arrived: Arrived): NewEntry {
  return { ...entryOf(arrived, verdict.entry), text: saidIn(verdict, arrived.reading.message) };
}

/** A technician's commands are no part of what people read. */
function saidIn(verdict: Verdict, message: Message): string {
  return (verdict.action === 'append' || verdict.action === 'reopen' ? verdict.text : undefined) ?? message.visible;
}

function entryOf({ reading: { message }, arrivedAt }: Arrived, kind: NewEntry['kind']): NewEntry {
  return {
    kind,
    author: writerOf(message),
    authorName: message.from?.name ?? '',
    text: message.visible,
    fullText: message.text,
    html: message.html,
    messageId: message.messageId,
    createdAt: arrivedAt,
    attachments: message.attachments,
  };
}

interface Person extends Address {
  readonly role: Participant['role'];
}

/** The requester, the district's people who were copied, and the technicians who are told. */
function openingPeople({ arrived }: Decided, verdict: Open, desk: Desk): readonly Person[] {
  const { message } = arrived.reading;
  const own = ownAddresses(desk);
  const copied = [...message.to, ...message.cc]
    .filter(
      ({ address }) =>
        isOfDistrict(address, desk) && !own.includes(splitPlus(address).base) && technicianOf(address, desk) === null,
    )
    .slice(0, copiedLimit);
  const requester = requesterOf(verdict, message, desk);
  // A website that carried somebody's words follows no ticket; a technician does so by the queue.
  const wrote = message.speaker?.by === 'form' ? null : authorOf(verdict, message);
  const author = wrote === null || technicianOf(wrote.address, desk) !== null ? null : wrote;
  return [
    ...(requester.address === '' ? [] : [{ ...requester, role: 'requester' as const }]),
    ...(author === null ? [] : [{ ...author, role: 'participant' as const }]),
    ...copied.map((one) => ({ ...one, role: 'participant' as const })),
    // With a token of their own, so that their answer is proven.
    ...(verdict.approvers ?? []).map((address) => ({ address, name: '', role: 'participant' as const })),
    ...technicianPeople([...told(verdict.queue, verdict.assignee, desk), ...alerted(verdict, desk)], desk),
  ];
}

/** Technicians who are alerted of an emergency belong to its ticket like those of its queue. */
function alerted({ flags = [] }: Open, desk: Desk): readonly string[] {
  return flags.includes('emergency') ? desk.policies.emergency.alert : [];
}

/** Addresses told of what happens in a queue; none for a queue that is no longer configured. */
function told(queue: string, assignee: string, desk: Desk): readonly string[] {
  return [...(desk.queues.find(({ name }) => name === queue)?.notify ?? []), assignee];
}

function technicianPeople(addresses: readonly string[], desk: Desk): readonly Person[] {
  return desk.technicians
    .filter(({ address }) => addresses.includes(address))
    .map((one) => ({ ...one, role: 'technician' as const }));
}

/** Everybody once; whoever is on the ticket already keeps the role and the token that letters to them carry. */
function addPeople(
  present: readonly Participant[],
  people: readonly Person[],
  newToken: () => string,
): readonly Participant[] {
  const all = new Map(present.map((one) => [one.address, one]));
  for (const { address, name, role } of people) {
    if (!all.has(address)) all.set(address, { address, name, role, token: newToken() });
  }
  return [...all.values()];
}

function queueOf(desk: Desk, name: string): Queue {
  const queue = desk.queues.find((one) => one.name === name);
  if (queue === undefined) throw new Error(`queue ${name} is not configured`);
  return queue;
}
