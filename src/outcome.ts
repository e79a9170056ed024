// outcome.ts - what a verdict does: the rows it writes and the occasion its letters are written for. Pure.
import { isOpen, nextOpening } from './calendar/business-time.js';
import type { Letter } from './letters/letter.js';
import type { Occasion, Participant, TicketView } from './letters/occasion.js';
import type { LetterOptions } from './letters/options.js';
import type { Message } from './message/message.js';
import type { Answered } from './policies/answered.js';
import type { Desk } from './policies/desk.js';
import type { Facts } from './policies/facts.js';
import type { Decision, Question } from './policies/policy.js';
import type { Append, Reopen, Verdict } from './policies/verdict.js';
import { writerOf } from './policies/writer.js';
import type { Arrived } from './receive.js';
import type { Claimed } from './store/claim.js';
import type { NewEntry, NewTicket, Recorded, TicketChange } from './store/rows.js';
import { changesOf, dueAfter, filledBy, fillingIn } from './ticket/change.js';
import { newTicket, viewOf } from './ticket/opening.js';
import { addPeople, openingPeople, technicianPeople, told } from './ticket/people.js';

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

export function outcomeOf(decided: Decided, known: Known): Outcome {
  const { verdict, arrived } = decided;
  switch (verdict.action) {
    case 'open': {
      const { reading, mailbox, arrivedAt } = arrived;
      if (known.newId === null) throw new Error('a ticket is opened without an id reserved for it');
      const opening = { message: reading.message, mailbox, arrivedAt, id: known.newId };
      const opens = newTicket(opening, verdict, known.desk);
      const ticket = viewOf(opens, verdict, known.ticket);
      const participants = addPeople([], openingPeople(reading.message, verdict, known.desk), known.newToken);
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
      const filled = filledBy(verdict, known.ticket, arrived.reading.message, known.desk);
      const changes = {
        ...changesOf(verdict, known.ticket, arrived.arrivedAt, known.desk),
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
