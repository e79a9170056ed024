import { plainTicket } from '../support/question.js';
import { createHash } from 'node:crypto';
import type { Evidence } from '../../src/policies/facts.js';
import { noteArrivals } from '../../src/store/arrivals.js';
import { claim, type Claim, type Claimed } from '../../src/store/claim.js';
import { settle, type Settled } from '../../src/store/ledger.js';
import { record } from '../../src/store/record.js';
import type { NewEntry, NewLetter, NewTicket, Recorded } from '../../src/store/rows.js';
import { reserveTicketIds } from '../../src/store/tickets.js';
import type { Tx } from '../../src/store/tx.js';

/** Plain rows for tests; each takes what the test cares about. */

export const noon = new Date('2026-03-02T12:00:00Z');

export function minutesAfterNoon(minutes: number): Date {
  return new Date(noon.getTime() + minutes * 60_000);
}

/** A mail with this content in mailbox "help". */
export function claimOf(
  uid: number,
  content: string,
  more: Partial<Claim> & { mailbox?: string; uidValidity?: number } = {},
): Claim {
  const { mailbox = 'help', uidValidity = 1, ...rest } = more;
  return {
    key: { mailbox, uidValidity, uid },
    contentKey: createHash('sha256').update(content).digest('hex'),
    messageId: `<${content}@school.example>`,
    from: 'ada@school.example',
    subject: content,
    kind: 'person',
    size: 100,
    arrivedAt: noon,
    ...rest,
  };
}

/** Notes the arrivals and claims them, as the mailbox loop does. */
export async function arrive(tx: Tx, claims: readonly Claim[]): Promise<readonly Claimed[]> {
  for (const { key, size, arrivedAt } of claims)
    await noteArrivals(tx, key.mailbox, key.uidValidity, [{ uid: key.uid, size, arrivedAt }]);
  return claim(tx, claims);
}

export function settledAs(ledger: number, action: string, more: Partial<Settled> = {}): Settled {
  return {
    ledger,
    action,
    reason: 'test',
    detail: '',
    trace: [],
    secrets: [],
    ticket: null,
    question: null,
    verdict: null,
    redirect: '',
    ...more,
  };
}

export function ticketOf(id: number, number: string, more: Partial<NewTicket> = {}): NewTicket {
  return {
    id,
    number,
    queue: 'technology',
    priority: 'normal',
    assignee: '',
    subject: 'Projector is dark',
    requester: 'ada@school.example',
    requesterName: 'Ada Finch',
    openedAt: noon,
    dueResponse: null,
    dueResolution: null,
    linkedTo: null,
    rootMessageId: `<root-${number}@school.example>`,
    language: 'en',
    ...plainTicket,
    ...more,
  };
}

export function entryOf(text: string, more: Partial<NewEntry> = {}): NewEntry {
  return {
    kind: 'message',
    author: 'ada@school.example',
    authorName: 'Ada Finch',
    text,
    fullText: `${text}\n> quoted`,
    html: null,
    messageId: null,
    createdAt: noon,
    attachments: [],
    ...more,
  };
}

export function letterOf(id: string, more: Partial<NewLetter> = {}): NewLetter {
  return {
    template: 'acknowledgement',
    to: 'ada@school.example',
    toName: 'Ada Finch',
    from: { name: 'Help', address: 'help@school.example' },
    replyTo: 'help+abc@school.example',
    subject: 'Received',
    text: 'We have it.',
    html: '<p>We have it.</p>',
    messageId: `<${id}@help.example>`,
    inReplyTo: '',
    references: ['<a@school.example>', '<b@school.example>'],
    autoSubmitted: 'auto-replied',
    withAttachments: false,
    ...more,
  };
}

export function recordedOf(ledger: number, more: Partial<Recorded> = {}): Recorded {
  return { ledger, ticket: null, opens: null, changes: null, entry: null, participants: [], letters: [], ...more };
}

/** A mail that opened a ticket, with its requester as participant (token "token-<number>"). Gives the ticket's id. */
export async function openTicket(tx: Tx, uid: number, number: string, more: Partial<NewTicket> = {}): Promise<number> {
  const [id = 0] = await reserveTicketIds(tx, 1);
  const ticket = ticketOf(id, number, more);
  const [claimed] = await arrive(tx, [claimOf(uid, `mail ${number}`, { from: ticket.requester })]);
  await settle(tx, [settledAs(claimed!.ledger, 'open', { ticket: id })]);
  await record(tx, [
    recordedOf(claimed!.ledger, {
      ticket: id,
      opens: ticket,
      entry: entryOf(`The words of ${number}`, { messageId: ticket.rootMessageId, author: ticket.requester }),
      participants: [
        { address: ticket.requester, name: ticket.requesterName, role: 'requester', token: `token-${number}` },
      ],
    }),
  ]);
  return id;
}

export function evidenceOf(more: Partial<Evidence> = {}): Evidence {
  return {
    writer: 'ada@school.example',
    tokens: [],
    messageIds: [],
    ticketNumber: null,
    candidates: [],
    letterId: null,
    mailbox: 'help',
    window: 3600,
    redirectDays: 0,
    topLevel: '',
    ...more,
  };
}

/** Empties the tables; ledger ids begin at 1 again. Deleting few rows is far faster on PGlite than truncating files. */
export async function emptyTables(tx: Tx): Promise<void> {
  await tx.query(
    `with ids as (delete from message_id), attachments as (delete from attachment),
       contents as (delete from attachment_content), letters as (delete from letter), entries as (delete from entry),
       participants as (delete from participant), tickets as (delete from ticket), ledgers as (delete from ledger),
       arrivals as (delete from arrival)
     select setval(pg_get_serial_sequence('ledger', 'id'), 1, false)`,
  );
}
