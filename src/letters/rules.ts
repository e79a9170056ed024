import type { Action, Verdict } from '../policies/verdict.js';
import type { TemplateName } from './letter.js';
import type { Occasion } from './occasion.js';

/**
 * Which verdict writes which letter to whom. The compiler holds the list: a reason without its line does not compile.
 * On top of it, always (recipients.ts): nothing to machines, to own addresses or to noreply; each letter once per address.
 */
export interface Rule {
  readonly template: TemplateName;
  readonly to: Audience;
  readonly when?: Condition;
}

/**
 * writer: who sent this mail. requester: whose ticket it is. people: requester and participants, the writer left out.
 * author: who wrote for the requester, unless they get the technicians' letter. notified: the queue's technicians and the
 * assignee. technicians: the assignee, without one the queue's technicians. alerted: the addresses that emergencies are
 * told to. security-contact: the address of `secrets.tellSecurityContact`. taker: who was just given the ticket.
 * right-address: the address a near miss meant, where a person is known there. passed-to: who takes care of what the desk
 * does not. approvers: whose approval the ticket waits for.
 */
export type Audience =
  | 'writer'
  | 'security-contact'
  | 'requester'
  | 'people'
  | 'author'
  | 'notified'
  | 'alerted'
  | 'technicians'
  | 'taker'
  | 'right-address'
  | 'passed-to'
  | 'approvers';

type Rules = {
  readonly [A in Action]: Readonly<Record<Extract<Verdict, { action: A }>['reason'], readonly Rule[]>>;
};

const warning: Rule = { template: 'password-warning', to: 'writer', when: 'secrets' };
// Not for what is held or refused as foreign. Of a new request only the address speaks, so the letter speaks of the address.
const told: Rule = { template: 'security-contact', to: 'security-contact', when: 'secrets-again' };
const result: Rule = { template: 'command-result', to: 'writer' };
const opened: readonly Rule[] = [
  { template: 'emergency-alert', to: 'alerted', when: 'emergency' },
  { template: 'acknowledgement', to: 'requester', when: 'acknowledged' },
  { template: 'moved', to: 'requester', when: 'moved' },
  { template: 'acknowledgement', to: 'author', when: 'acknowledged' },
  { template: 'moved', to: 'author', when: 'moved' },
  { template: 'new-ticket', to: 'notified' },
  { template: 'approval-asked', to: 'approvers' },
  warning,
  told,
];

export const rules = {
  open: { 'new-request': opened, linked: opened },
  append: {
    reply: [
      { template: 'appended', to: 'writer', when: 'replies-confirmed' },
      { template: 'update', to: 'technicians' },
      warning,
      told,
    ],
    duplicate: [{ template: 'duplicate', to: 'writer' }, { template: 'update', to: 'technicians' }, warning, told],
    addition: [{ template: 'addition', to: 'writer' }, { template: 'update', to: 'technicians' }, warning, told],
    late: [
      { template: 'appended', to: 'writer', when: 'replies-confirmed' },
      { template: 'update', to: 'technicians' },
      warning,
      told,
    ],
    status: [
      { template: 'status', to: 'writer' },
      { template: 'update', to: 'technicians' },
      { template: 'update', to: 'notified', when: 'overdue' },
      warning,
      told,
    ],
    thanks: [warning, told],
    technician: [
      { template: 'public-reply', to: 'people', when: 'said' },
      { template: 'closure', to: 'people', when: 'closing' },
      { template: 'update', to: 'taker', when: 'handed-over' },
      result,
      warning,
      told,
    ],
    'command-error': [{ template: 'command-error', to: 'writer' }, warning, told],
    bounce: [{ template: 'bounced', to: 'technicians' }],
    automatic: [],
    approval: [{ template: 'approval', to: 'requester' }, { template: 'update', to: 'technicians' }, warning, told],
  },
  reopen: {
    closed: [
      { template: 'reopened', to: 'writer' },
      { template: 'reopened', to: 'requester' },
      { template: 'update', to: 'technicians' },
      warning,
      told,
    ],
    technician: [
      { template: 'public-reply', to: 'people', when: 'said' },
      { template: 'reopened', to: 'requester', when: 'not-said' },
      { template: 'update', to: 'taker', when: 'handed-over' },
      result,
      warning,
      told,
    ],
  },
  answer: {
    redirect: [{ template: 'redirect', to: 'writer' }, { template: 'passed-on', to: 'passed-to' }, warning, told],
  },
  refuse: {
    'wrong-domain': [
      { template: 'wrong-domain', to: 'right-address', when: 'first-today' },
      { ...warning, to: 'right-address' },
    ],
    outsider: [{ template: 'outsider', to: 'writer', when: 'first-today' }, warning],
    group: [{ template: 'group', to: 'writer', when: 'first-today' }, warning],
    behalf: [{ template: 'behalf', to: 'writer', when: 'first-today' }, warning],
    returned: [{ template: 'returned', to: 'writer', when: 'not-lately' }, warning],
    oversize: [{ template: 'oversize', to: 'writer', when: 'first-today' }, warning],
    closed: [{ template: 'closed', to: 'writer', when: 'first-today' }, warning, told],
  },
  // A mail that arrived twice was answered when it arrived first.
  discard: { loop: [], repeat: [], bounce: [], automatic: [], vanished: [], 'by-hand': [] },
  quarantine: {
    flood: [],
    unproven: [{ template: 'held', to: 'writer', when: 'first-today' }, warning],
    unreadable: [],
    fault: [],
  },
} as const satisfies Rules;

export function rulesFor({ action, reason }: Verdict): readonly Rule[] {
  const byReason: Readonly<Record<string, readonly Rule[]>> = rules[action];
  return byReason[reason] ?? [];
}

type Test = (occasion: Occasion, template: TemplateName) => boolean;

/** The conditions of the table, with what they mean for templates/README.md. */
export const conditions = {
  moved: { meaning: 'the mail was sent to another desk', holds: ({ verdict }) => movedFrom(verdict) !== '' },
  acknowledged: {
    meaning: 'the mail was sent to the right desk, and its queue acknowledges (emergencies always)',
    holds: (occasion) => movedFrom(occasion.verdict) === '' && isAcknowledged(occasion),
  },
  overdue: { meaning: 'a date that was promised has passed', holds: isOverdue },
  emergency: { meaning: 'the mail tells of an emergency', holds: isEmergency },
  'replies-confirmed': {
    meaning: '`confirmReplies` is on, or the reply tells the last thing that was asked for',
    holds: ({ options, filled }) => options.confirmReplies || filled?.missing.length === 0,
  },
  said: { meaning: 'the technician wrote something for everybody, and did not close', holds: saysInPublic },
  'not-said': {
    meaning: 'the technician wrote nothing for everybody',
    holds: (occasion) => !saysInPublic(occasion),
  },
  closing: { meaning: 'the mail closes the ticket', holds: ({ verdict }) => hasCommand(verdict, 'close') },
  'handed-over': {
    meaning: 'the mail gives the ticket to somebody else',
    holds: ({ verdict }) => hasCommand(verdict, 'assign') || hasCommand(verdict, 'queue'),
  },
  'first-today': {
    meaning: 'the first of its kind to this person within a day',
    holds: ({ facts }, template) => !facts.lettersToday.includes(template),
  },
  'not-lately': {
    meaning: 'the first of its kind to this person within `policies.returned.again`',
    holds: ({ facts }) => facts.returnedAt === null,
  },
  secrets: {
    meaning: 'something like a password was struck out',
    // A mail let out of quarantine had its warning when it was held.
    holds: ({ secrets, options, facts }, template) =>
      secrets.length > 0 && options.warnWriter && !(facts.released && facts.lettersToday.includes(template)),
  },
  'secrets-again': {
    meaning:
      'a secret was struck out, and this writer has sent as many mails with one as the security contact waits for',
    holds: ({ secrets, options, facts }) =>
      secrets.length > 0 &&
      options.securityContact !== null &&
      facts.secretsFromWriter + 1 >= options.securityContact.after,
  },
} satisfies Record<string, { readonly meaning: string; readonly holds: Test }>;

export type Condition = keyof typeof conditions;

export function holds(rule: Rule, occasion: Occasion): boolean {
  if (rule.when === undefined) return true;
  const condition: { readonly holds: Test } = conditions[rule.when];
  return condition.holds(occasion, rule.template);
}

/** Somebody waits in vain: the first answer or the solution is late (TE-6). */
export function isOverdue({ ticket, arrivedAt }: Occasion): boolean {
  if (ticket?.status !== 'open') return false;
  const { due, firstResponseAt } = ticket;
  const late = (date: Date | null) => date !== null && date < arrivedAt;
  return (firstResponseAt === null && late(due.response)) || late(due.resolution);
}

export function isEmergency({ verdict, ticket }: Occasion): boolean {
  return verdict.action === 'open' && ticket?.flags.includes('emergency') === true;
}

function isAcknowledged(occasion: Occasion): boolean {
  const queue = occasion.desk.queues.find(({ name }) => name === occasion.ticket?.queue);
  return queue?.acknowledgement.send !== false || isEmergency(occasion);
}

export function movedFrom(verdict: Verdict): string {
  return verdict.action === 'open' ? (verdict.movedFrom ?? '') : '';
}

export function hasCommand(verdict: Verdict, name: string): boolean {
  return (
    (verdict.action === 'append' || verdict.action === 'reopen') &&
    verdict.commands.some((command) => command.name === name)
  );
}

/** What the writer says now: the visible text, a technician's without the command lines. */
export function wordsOf({ verdict, message }: Occasion): string {
  const text = verdict.action === 'append' || verdict.action === 'reopen' ? verdict.text : undefined;
  return (text ?? message.visible).trim();
}

/** A private note never counts, whatever it says; a reply of nothing but a file does. */
function saysInPublic(occasion: Occasion): boolean {
  const { verdict, message } = occasion;
  if ((verdict.action !== 'append' && verdict.action !== 'reopen') || verdict.entry !== 'reply') return false;
  if (hasCommand(verdict, 'close')) return false;
  return wordsOf(occasion) !== '' || message.attachments.some(({ inline }) => !inline);
}
