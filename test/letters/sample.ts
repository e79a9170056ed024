import { levels, plainDistrict, plainTicket } from '../support/question.js';
import type { Message } from '../../src/message/message.js';
import { loadTemplates, type Templates } from '../../src/letters/templates.js';
import type { Letter } from '../../src/letters/letter.js';
import { lettersFor } from '../../src/letters/letters-for.js';
import type { Occasion, Participant, TicketView } from '../../src/letters/occasion.js';
import type { Desk, Queue } from '../../src/policies/desk.js';
import type { Facts } from '../../src/policies/facts.js';
import { policyOptions } from '../../src/policies/options.js';
import type { Append, Open, Reopen, Verdict } from '../../src/policies/verdict.js';

export const shipped: Templates = loadTemplates(null).templates;

export const dana = 'dana@willowcreek.example';
export const sam = 'sam@willowcreek.example';
export const bo = 'bo@willowcreek.example';
export const copied = 'principal@willowcreek.example';

function queue(name: string, prefix: string, title: string, notify: readonly string[]): Queue {
  return {
    name,
    title,
    prefix,
    address: `${name}@willowcreek.example`,
    words: [],
    notify,
    assignee: '',
    priority: 'normal',
    respondWithin: null,
    resolveWithin: null,
    acknowledgement: { send: true, deadline: true },
    outsideHours: null,
    require: [],
  };
}

function mailbox(name: string): Desk['mailboxes'][number] {
  const address = `${name}@willowcreek.example`;
  return {
    name,
    address,
    aliases: [`${name}desk@willowcreek.example`],
    queue: name,
    sizeLimit: 25_000_000,
    outsiders: 'refuse',
    requests: 'accept',
    language: 'en',
  };
}

export const desk: Desk = {
  name: 'Willow Creek Helpdesk',
  domains: ['willowcreek.example'],
  trustedServers: [],
  mailboxes: [mailbox('technology'), mailbox('maintenance')],
  queues: [
    queue('technology', 'TECH', 'Technology', [sam, bo]),
    queue('maintenance', 'MNT', 'Maintenance', ['kit@willowcreek.example']),
  ],
  technicians: [
    { address: sam, name: 'Sam Ibarra' },
    { address: bo, name: 'Bo Reyes' },
    { address: 'kit@willowcreek.example', name: 'Kit Larsen' },
  ],
  priorities: levels('high', 'normal'),
  ...plainDistrict,
  calendar: { zone: 'America/Chicago', hours: {}, closed: [] },
  policies: policyOptions.parse({}),
  texts: { phone: '555-0142', website: 'https://help.willowcreek.example' },
  language: 'en',
};

export const message: Message = {
  messageId: '<first@mail.willowcreek.example>',
  inReplyTo: [],
  references: [],
  from: { name: 'Dana Whitfield', address: dana },
  sender: null,
  replyTo: [],
  to: [],
  cc: [],
  deliveredTo: [],
  returnPath: null,
  date: null,
  subject: 'Projector stays dark',
  text: 'The projector in room 204 stays dark.',
  visible: 'The projector in room 204 stays dark.',
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
  size: 1200,
  defects: [],
};

export const file: Message['attachments'][number] = {
  name: 'photo.jpg',
  type: 'image/jpeg',
  size: 2_202_010,
  content: new Uint8Array(),
  inline: false,
  contentId: null,
};

export const ticket: TicketView = {
  id: 12,
  number: 'TECH-12',
  status: 'open',
  subject: 'Projector stays dark',
  queue: 'technology',
  priority: 'normal',
  assignee: '',
  requester: dana,
  requesterName: 'Dana Whitfield',
  due: { response: new Date('2026-11-24T21:00:00Z'), resolution: null },
  openedAt: new Date('2026-11-16T16:00:00Z'),
  firstResponseAt: null,
  lastUpdate: '',
  lastUpdateAt: null,
  resolution: '',
  rootMessageId: '<first@mail.willowcreek.example>',
  linkedTo: '',
  ...plainTicket,
};

export const participants: readonly Participant[] = [
  { address: dana, name: 'Dana Whitfield', role: 'requester', token: 'danadanadanadana' },
  { address: copied, name: 'Pat Lindqvist', role: 'participant', token: 'patpatpatpatpatp' },
  { address: sam, name: 'Sam Ibarra', role: 'technician', token: 'samsamsamsamsams' },
  { address: bo, name: 'Bo Reyes', role: 'technician', token: 'bobobobobobobobo' },
];

export const facts: Facts = {
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

export function open(more: Partial<Open> = {}): Open {
  return {
    action: 'open',
    reason: 'new-request',
    detail: '',
    queue: 'technology',
    priority: 'normal',
    assignee: '',
    due: ticket.due,
    ...more,
  };
}

export function append(reason: Append['reason'], more: Partial<Append> = {}): Append {
  return { action: 'append', reason, detail: '', ticket: 12, entry: 'message', commands: [], faults: [], ...more };
}

export function reopen(reason: Reopen['reason'], more: Partial<Reopen> = {}): Reopen {
  return { action: 'reopen', reason, detail: '', ticket: 12, entry: 'message', commands: [], ...more };
}

/** A mail of Dana's about the dark projector, unless said otherwise. Without a ticket for verdicts that have none. */
export function occasion(verdict: Verdict, more: Partial<Occasion> = {}): Occasion {
  const onTicket = verdict.action === 'open' || verdict.action === 'append' || verdict.action === 'reopen';
  const mail = more.message ?? message;
  return {
    message: mail,
    secrets: [],
    verdict,
    ticket: onTicket ? ticket : null,
    participants: onTicket ? participants : [],
    facts,
    filled: null,
    desk,
    mailbox: desk.mailboxes[0]!,
    options: { confirmReplies: false, replyTokens: true, warnWriter: true, changeLink: '', securityContact: null },
    arrivedAt: new Date('2026-11-22T20:00:00Z'),
    opensAt: null,
    seed: 'seed',
    ...more,
  };
}

/** A technician's mail. */
export function fromSam(verdict: Verdict, more: Partial<Occasion> = {}): Occasion {
  const mail: Message = {
    ...message,
    messageId: '<sam@phone.willowcreek.example>',
    from: { name: 'Sam Ibarra', address: sam },
    text: 'The lamp is on its way.\n\n> private note below the line',
    visible: 'The lamp is on its way.',
    ...more.message,
  };
  return occasion(verdict, { ...more, message: mail });
}

export function write(one: Occasion, templates: Templates = shipped): readonly Letter[] {
  return lettersFor(one, templates).letters;
}

/** "template > local part" of every letter, for tables. */
export function sent(one: Occasion): readonly string[] {
  return write(one).map(({ template, to }) => `${template} > ${to.split('@')[0] ?? ''}`);
}

export const secret = { kind: 'password', rule: 'label', part: 'text', start: 0, end: 4 } as const;
