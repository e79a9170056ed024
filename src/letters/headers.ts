import { domainOf } from '../message/address.js';
import { createHash } from 'node:crypto';

import type { Desk, WatchedMailbox } from '../policies/desk.js';
import type { Letter, TemplateName } from './letter.js';
import type { Occasion, TicketView } from './occasion.js';
import { oneLine } from './one-line.js';
import { queueOf, type Recipient } from './recipients.js';

/**
 * RFC 3834, section 5: an answer to a mail is "auto-replied", a notice "auto-generated"; what a technician says himself
 * is neither.
 */
export const autoSubmitted = {
  acknowledgement: 'auto-replied',
  moved: 'auto-replied',
  duplicate: 'auto-replied',
  addition: 'auto-replied',
  status: 'auto-replied',
  appended: 'auto-replied',
  reopened: 'auto-replied',
  closed: 'auto-replied',
  'wrong-domain': 'auto-replied',
  outsider: 'auto-replied',
  group: 'auto-replied',
  behalf: 'auto-replied',
  returned: 'auto-replied',
  oversize: 'auto-replied',
  held: 'auto-replied',
  'password-warning': 'auto-replied',
  'command-result': 'auto-replied',
  'command-error': 'auto-replied',
  'security-contact': 'auto-generated',
  'new-ticket': 'auto-generated',
  'emergency-alert': 'auto-generated',
  update: 'auto-generated',
  closure: 'auto-generated',
  bounced: 'auto-generated',
  redirect: 'auto-replied',
  'passed-on': 'auto-generated',
  'approval-asked': 'auto-generated',
  approval: 'auto-generated',
  'public-reply': '',
} as const satisfies Record<TemplateName, Letter['autoSubmitted']>;

/** Where the letter comes from: the mailbox written to, or that of the ticket's queue when it lies elsewhere. */
export function sendingMailbox(occasion: Occasion): WatchedMailbox {
  const { desk, mailbox, ticket } = occasion;
  if (ticket === null || ticket.queue === mailbox.queue) return mailbox;
  const address = queueOf(occasion)?.address;
  return desk.mailboxes.find((one) => one.address === address) ?? mailbox;
}

/**
 * helpdesk+TOKEN@x, so that a reply proves whose it is. '' where a reply has no ticket to go to; what is passed on is
 * answered to its writer.
 */
export function replyAddress(
  { address }: WatchedMailbox,
  { token }: Recipient,
  { verdict, options, message }: Occasion,
  template: TemplateName,
): string {
  if (template === 'passed-on') return message.from?.address ?? '';
  if (verdict.action !== 'open' && verdict.action !== 'append' && verdict.action !== 'reopen') return '';
  if (token === '' || !options.replyTokens) return address;
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+${token}${address.slice(at)}`;
}

/** The same for the same mail, letter and recipient, however often the transaction is tried. */
export function letterId(seed: string, template: TemplateName, to: string, mailbox: WatchedMailbox): string {
  return `<${template}.${shortHash(`${seed}\0${template}\0${to}`)}@${domainOf(mailbox.address)}>`;
}

/** One conversation per ticket in a technician's mail program: all his letters refer to this id, which no mail has. */
export function ticketRoot(ticket: TicketView, desk: Desk, mailbox: WatchedMailbox): string {
  const domain = desk.domains[0] ?? domainOf(mailbox.address);
  return `<ticket-${ticket.number}.${shortHash(`${ticket.id}\0${ticket.number}`).slice(0, 8)}@${domain}>`;
}

export interface Threading {
  readonly inReplyTo: string;
  readonly references: readonly string[];
}

/** RFC 5322, 3.6.4. The requester's conversation hangs on his own first mail, the technician's on the ticket's root. */
export function threading(occasion: Occasion, to: Recipient, mailbox: WatchedMailbox): Threading {
  const { message, ticket, desk } = occasion;
  const answered = message.from?.address === to.address ? (message.messageId ?? '') : '';
  if (ticket === null) return { inReplyTo: answered, references: answered === '' ? [] : [answered] };

  const ours = ticketRoot(ticket, desk, mailbox);
  const requester = to.address === ticket.requester;
  const root = (to.technician && !requester) || ticket.rootMessageId === '' ? ours : ticket.rootMessageId;
  return {
    inReplyTo: answered === '' ? root : answered,
    references: answered === '' || answered === root ? [root] : [root, answered],
  };
}

/** The number always stands in the subject, whatever the template says: people quote it. */
export function withNumber(subject: string, number: string): string {
  return number === '' || subject.includes(`[${number}]`) ? subject : oneLine(`[${number}] ${subject}`);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
