import type { TicketView } from '../letters/occasion.js';
import type { Address, Message } from '../message/message.js';
import { queueNamed, type Desk, type WatchedMailbox } from '../policies/desk.js';
import { saysNothing } from '../policies/vague.js';
import type { Open } from '../policies/verdict.js';
import { writerOf } from '../policies/writer.js';
import type { NewTicket } from '../store/rows.js';

/** Where and when a mail came that opens a ticket. */
export interface Opening {
  readonly message: Message;
  readonly mailbox: WatchedMailbox;
  readonly arrivedAt: Date;
  /** Reserved for the ticket. */
  readonly id: number;
}

/** The row of the ticket that a verdict opens. */
export function newTicket({ message, mailbox, arrivedAt, id }: Opening, verdict: Open, desk: Desk): NewTicket {
  const requester = requesterOf(verdict, message, desk);
  return {
    id,
    number: `${queueNamed(verdict.queue, desk).prefix}-${id}`,
    queue: verdict.queue,
    priority: verdict.priority,
    assignee: verdict.assignee,
    subject: subjectOf(message),
    requester: requester.address,
    requesterName: requester.name,
    openedAt: arrivedAt,
    dueResponse: verdict.due.response,
    dueResolution: verdict.due.resolution,
    linkedTo: verdict.linkedTo ?? null,
    rootMessageId: message.messageId ?? '',
    language: languageOf(message, requester, mailbox, desk),
    writer: authorOf(verdict, message)?.address ?? '',
    category: verdict.category ?? '',
    building: verdict.building ?? '',
    fields: verdict.fields ?? {},
    missing: verdict.missing ?? [],
    flags: verdict.flags ?? [],
  };
}

/** The same ticket as letters show it. */
export function viewOf(opens: NewTicket, verdict: Open, continued: TicketView | null): TicketView {
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
export function requesterOf(verdict: Open, message: Message, desk: Desk): Address {
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

/** Who wrote, when it is not the requester. */
export function authorOf(verdict: Open, message: Message): Address | null {
  const author = verdict.writer ?? message.from;
  return author === null || author.address === requesterAddress(verdict, message) ? null : author;
}

function requesterAddress(verdict: Open, message: Message): string {
  return verdict.requester?.address ?? writerOf(message);
}

/** A subject people can tell tickets apart by: one that says nothing ("HELP!!") gives way to the first line that does (NP-38). */
function subjectOf({ subject, visible }: Message): string {
  const given = subject.replace(/^\s*((re|fwd?|aw|wg|rv|tr)\s*:\s*)+/i, '').trim();
  if (given !== '' && !saysNothing(given)) return given;
  const lines = visible.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((one) => !saysNothing(one)) ?? (given === '' ? lines[0] : given);
  return line?.trim().slice(0, 80) ?? '(no subject)';
}
