import { nobody } from '../../src/directory/person.js';
import type { Message } from '../../src/message/message.js';
import type { Desk, Level, Queue, WatchedMailbox } from '../../src/policies/desk.js';
import type { Facts, OpenTicket, Thread, TicketFact } from '../../src/policies/facts.js';
import { policyOptions } from '../../src/policies/options.js';
import type { Question } from '../../src/policies/policy.js';

/** A Monday morning within hours. */
export const arrivedAt = new Date('2026-11-16T17:00:00Z');

export const technologyMailbox: WatchedMailbox = {
  name: 'technology',
  address: 'helpdesk@willowcreek.example',
  aliases: ['tech@willowcreek.example'],
  queue: 'technology',
  sizeLimit: 25_000_000,
  outsiders: 'refuse',
  requests: 'accept',
  language: 'en',
};

const queue: Queue = {
  name: 'technology',
  title: 'Technology',
  prefix: 'TECH',
  address: 'helpdesk@willowcreek.example',
  words: [],
  notify: [],
  assignee: '',
  priority: 'normal',
  respondWithin: { amount: 2, unit: 'business-days' },
  resolveWithin: null,
  acknowledgement: { send: true, deadline: true },
  outsideHours: null,
  require: [],
};

/** Priorities without a meaning of their own. */
export function levels(...names: readonly string[]): readonly Level[] {
  return names.map((name) => ({
    name,
    title: name,
    impacts: [],
    signs: [],
    meaning: '',
    respondWithin: null,
    resolveWithin: null,
  }));
}

/** A ticket that says nothing of itself besides its text. */
export const plainTicket = {
  writer: '',
  category: '',
  building: '',
  fields: {},
  missing: [],
  flags: [],
} as const;

/** A district that has set up nothing of its own. */
export const plainDistrict = {
  roles: {},
  buildings: [],
  groups: [],
  topics: [],
  redirects: [],
  directory: nobody,
  disaster: '',
} as const;

const hours = [7 * 60, 15 * 60] as const;

export const desk: Desk = {
  name: 'Willow Creek School District',
  domains: ['willowcreek.example', 'students.willowcreek.example'],
  trustedServers: ['mx.willowcreek.example'],
  mailboxes: [
    technologyMailbox,
    {
      ...technologyMailbox,
      name: 'maintenance',
      address: 'maintenance@willowcreek.example',
      aliases: [],
      queue: 'maintenance',
    },
  ],
  queues: [
    queue,
    {
      ...queue,
      name: 'maintenance',
      title: 'Maintenance',
      prefix: 'MNT',
      address: 'maintenance@willowcreek.example',
      assignee: 'tom@willowcreek.example',
      respondWithin: null,
    },
  ],
  technicians: [
    { address: 'rosa@willowcreek.example', name: 'Rosa Nunez' },
    { address: 'tom@willowcreek.example', name: 'Tom Abel' },
  ],
  priorities: levels('critical', 'high', 'normal', 'low'),
  ...plainDistrict,
  calendar: { zone: 'America/Denver', hours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours }, closed: [] },
  policies: policyOptions.parse({}),
  texts: {},
  language: 'en',
};

const message: Message = {
  messageId: '<first@willowcreek.example>',
  inReplyTo: [],
  references: [],
  from: { name: 'Ana Teacher', address: 'ana@willowcreek.example' },
  sender: null,
  replyTo: [],
  to: [{ name: '', address: 'helpdesk@willowcreek.example' }],
  cc: [],
  deliveredTo: [],
  returnPath: 'ana@willowcreek.example',
  date: null,
  subject: 'Printer in room 12',
  text: 'The printer in room 12 prints stripes.',
  visible: 'The printer in room 12 prints stripes.',
  html: null,
  attachments: [],
  kind: 'person',
  automatic: null,
  bounce: null,
  forwarded: null,
  speaker: null,
  natures: [],
  deskgate: null,
  authentication: [],
  arc: [],
  listId: null,
  language: null,
  size: 2000,
  defects: [],
};

const facts: Facts = {
  repeatOf: null,
  thread: null,
  letter: null,
  openTickets: [],
  fromWriter: 0,
  fromPair: 0,
  secretsFromWriter: 0,
  lettersToday: [],
  returnedAt: null,
  openByAssignee: {},
  knownAddresses: [],
  redirected: [],
  openTop: 0,
  released: false,
};

/** TECH-12, open, asked by Ana an hour before the message arrived. */
export const ticket: TicketFact = {
  id: 12,
  number: 'TECH-12',
  status: 'open',
  queue: 'technology',
  priority: 'normal',
  assignee: '',
  subject: 'Printer in room 12',
  requester: 'ana@willowcreek.example',
  openedAt: new Date(arrivedAt.getTime() - 3_600_000),
  closedAt: null,
  flags: [],
};

export interface Changes {
  readonly message?: Partial<Message>;
  readonly facts?: Partial<Facts>;
  readonly desk?: Partial<Desk>;
  readonly mailbox?: Partial<WatchedMailbox>;
  readonly oversize?: boolean;
  /** The From address; also stands for `message.from`. */
  readonly from?: string;
}

/** A message that would open a ticket: from a teacher, to the technology desk, nothing known about it. */
export function question(changes: Changes = {}): Question {
  const from = changes.from === undefined ? message.from : { name: '', address: changes.from };
  return {
    message: { ...message, from, ...changes.message },
    facts: { ...facts, ...changes.facts },
    desk: { ...desk, ...changes.desk },
    mailbox: { ...technologyMailbox, ...changes.mailbox },
    oversize: changes.oversize ?? false,
    arrivedAt,
  };
}

/** The message answers TECH-12, by default with the requester's own reply token. */
export function thread(changes: Partial<Thread> = {}, ticketChanges: Partial<TicketFact> = {}): Thread {
  const by = changes.by ?? 'token';
  return {
    by,
    ticket: { ...ticket, ...ticketChanges },
    participant: true,
    tokenOwner: by === 'token' ? 'ana@willowcreek.example' : '',
    ...changes,
  };
}

/** Days before the message arrived. */
export function daysBefore(days: number): Date {
  return new Date(arrivedAt.getTime() - days * 86_400_000);
}

export function closedTicket(days: number): Partial<TicketFact> {
  return { status: 'closed', closedAt: daysBefore(days) };
}

export function openTicketFact(changes: Partial<OpenTicket> = {}): OpenTicket {
  return { ...ticket, firstText: 'The printer in room 12 prints stripes.', ...changes };
}

/** "append reply", "discard loop", or "none": what tests compare by. */
export function outcome(opinion: { readonly verdict?: { readonly action: string; readonly reason: string } }): string {
  return opinion.verdict === undefined ? 'none' : `${opinion.verdict.action} ${opinion.verdict.reason}`;
}

export const authenticated = [
  { server: 'mx.willowcreek.example', results: { dmarc: 'pass', dkim: 'pass' }, from: 'willowcreek.example' },
];
