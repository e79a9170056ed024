import type { Queue } from '../policies/desk.js';
import type { Occasion } from './occasion.js';
import { hasCommand, type Audience } from './rules.js';

/** Who gets a letter. The token proves a reply of theirs; '' when they have none on this ticket. */
export interface Recipient {
  readonly address: string;
  readonly name: string;
  readonly token: string;
  readonly technician: boolean;
}

/** Audiences of technicians: they hear of machines' mails too, and may be spared outside opening hours. */
export const forStaff: readonly Audience[] = ['notified', 'technicians', 'taker'];

/** The addresses of an audience, without machines, ourselves, and doubles. */
export function recipientsOf(audience: Audience, occasion: Occasion): readonly Recipient[] {
  const staff = forStaff.includes(audience) || audience === 'alerted';
  if (occasion.message.kind !== 'person' && !staff) return [];
  const addresses = new Set(addressesOf(audience, occasion));
  return [...addresses]
    .filter((address) => mayReceive(address, occasion))
    .map((address) => recipient(address, occasion));
}

function addressesOf(audience: Audience, occasion: Occasion): readonly string[] {
  const { ticket, participants, verdict, facts, options } = occasion;
  const writer = occasion.message.from?.address ?? '';
  const assignee = ticket?.assignee ?? '';
  const notify = queueOf(occasion)?.notify ?? [];
  switch (audience) {
    case 'writer':
      return [writer];
    case 'security-contact':
      return [options.securityContact?.address ?? ''].filter((address) => address !== writer);
    case 'requester':
      return [ticket?.requester ?? ''];
    case 'author':
      return mayFollow(occasion) ? [ticket?.writer ?? ''] : [];
    case 'people':
      return [
        ticket?.requester ?? '',
        ...participants.filter(({ role }) => role !== 'technician').map(({ address }) => address),
      ].filter((address) => address !== writer);
    case 'notified':
      // A technician who asks for help himself is a requester here and gets the acknowledgement.
      return [...notify, assignee].filter((address) => address !== ticket?.requester);
    case 'alerted':
      return occasion.desk.policies.emergency.alert;
    case 'technicians':
      return (assignee === '' ? notify : [assignee]).filter((address) => address !== writer);
    case 'taker':
      return [
        ...(hasCommand(verdict, 'queue') ? notify : []),
        ...(hasCommand(verdict, 'assign') ? [assignee] : []),
      ].filter((address) => address !== writer);
    case 'passed-to':
      return verdict.action === 'answer' ? [verdict.redirected.passedTo] : [];
    case 'approvers':
      return verdict.action === 'open' ? (verdict.approvers ?? []) : [];
    case 'right-address': {
      const pointer = 'pointer' in verdict ? (verdict.pointer ?? '') : '';
      return [facts.knownAddresses.includes(pointer) ? pointer : writer];
    }
    default:
      return audience satisfies never;
  }
}

/** A website that carried somebody's words reads no letters; a technician who is told of the ticket needs no second one. */
function mayFollow(occasion: Occasion): boolean {
  if (occasion.message.speaker?.by === 'form') return false;
  return !addressesOf('notified', occasion).includes(occasion.ticket?.writer ?? '');
}

function recipient(address: string, { participants, desk, ticket, message }: Occasion): Recipient {
  const participant = participants.find((one) => one.address === address);
  const technician = desk.technicians.find((one) => one.address === address);
  const names = [
    technician?.name,
    participant?.name,
    ticket?.requester === address ? ticket.requesterName : '',
    message.from?.address === address ? message.from.name : '',
  ];
  return {
    address,
    name: names.find((name) => name !== undefined && name !== '') ?? '',
    token: participant?.token ?? '',
    technician: technician !== undefined,
  };
}

/** Local parts that nobody reads (RFC 3834, section 2, and what mail systems call themselves). */
const unread =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|not?[-_.]?responder|mailer[-_.]?daemon|mail[-_.]?daemon|bounces?)(?:[-+=._].*)?$/;

function mayReceive(address: string, { desk }: Occasion): boolean {
  const at = address.lastIndexOf('@');
  if (at < 1) return false;
  const local = address.slice(0, at);
  if (unread.test(local)) return false;
  const base = `${local.split('+')[0] ?? ''}${address.slice(at)}`;
  return !desk.mailboxes.some((mailbox) =>
    [mailbox.address, ...mailbox.aliases].some((own) => own === address || own === base),
  );
}

/** The ticket's queue; for a mail without a ticket the one of its mailbox. */
export function queueOf({ desk, ticket, mailbox }: Occasion): Queue | undefined {
  const name = ticket?.queue ?? mailbox.queue;
  return desk.queues.find((queue) => queue.name === name);
}
