import type { TicketView } from '../letters/occasion.js';
import type { Message } from '../message/message.js';
import { answered, type Answered } from '../policies/answered.js';
import type { Desk } from '../policies/desk.js';
import { dueBy, promisedFor } from '../policies/promise.js';
import type { Append, Due, Reopen } from '../policies/verdict.js';
import { writerOf } from '../policies/writer.js';
import type { TicketChange } from '../store/rows.js';

/** What a verdict changes on its ticket. */
export function changesOf(verdict: Append | Reopen, ticket: TicketView, arrivedAt: Date, desk: Desk): TicketChange {
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

/** The dates of a ticket once it is changed. */
export function dueAfter({ due }: TicketView, { dueResponse, dueResolution }: TicketChange): Due {
  return {
    response: dueResponse === undefined ? due.response : dueResponse,
    resolution: dueResolution === undefined ? due.resolution : dueResolution,
  };
}

/** What a mail tells of what the acknowledgement asked for; only the people whose request it is can say where they are. */
export function filledBy(verdict: Append | Reopen, ticket: TicketView, message: Message, desk: Desk): Answered | null {
  const writer = writerOf(message);
  // Who may approve and asked without a proof answers as the approver.
  if (verdict.reason === 'approval') return null;
  if (verdict.entry !== 'message' || (writer !== ticket.requester && writer !== ticket.writer)) return null;
  return answered(message, desk, ticket.missing);
}

/** The same as a change of the ticket. */
export function fillingIn(filled: Answered | null, ticket: TicketView): Partial<TicketChange> {
  if (filled === null) return {};
  const { fields, building, missing } = filled;
  return {
    fields: { ...ticket.fields, ...fields },
    missing,
    flags: ticket.flags.filter((flag) => flag !== 'vague' || missing.length > 0),
    ...(building === '' ? {} : { building }),
  };
}
