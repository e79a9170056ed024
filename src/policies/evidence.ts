import type { Address, Message } from '../message/message.js';
import type { Desk, WatchedMailbox } from './desk.js';
import type { Evidence } from './facts.js';
import { nearMisses } from './near-misses.js';
import { asksForStatus } from './status.js';
import { ownAddresses, writerOf } from './writer.js';

const token = /^[a-z0-9]{16}$/;
const mostTokens = 20;
const mostMessageIds = 50;

/** What the message may point to; store/facts.ts asks the database about just this. */
export function evidenceOf(message: Message, mailbox: WatchedMailbox, desk: Desk): Evidence {
  const writer = writerOf(message);
  const about = message.bounce?.about ?? null;
  const messageIds = unique([...(about === null ? [] : [about]), ...message.inReplyTo, ...message.references]);
  return {
    writer,
    tokens: tokensOf(message, desk),
    messageIds: messageIds.slice(0, mostMessageIds),
    // In the text a number is mostly an aside; whoever asks how a ticket stands means it (WI-37).
    ticketNumber:
      ticketNumberIn(message.subject, desk) ??
      (asksForStatus(message) ? ticketNumberIn(message.visible.slice(0, 2000), desk) : null),
    candidates: nearMisses(writer, desk.domains, desk.policies.sender.publicProviders),
    letterId: letterIdOf(message, messageIds),
    mailbox: mailbox.name,
    window: desk.policies.flood.window,
    redirectDays: Math.max(0, ...desk.redirects.map(({ validDays }) => validDays)),
    topLevel: desk.policies.priority.busy === 0 ? '' : (desk.priorities[0]?.name ?? ''),
  };
}

/** "helpdesk+TOKEN@school.example", in whatever field the mail program or the server put the address. */
function tokensOf(message: Message, desk: Desk): readonly string[] {
  const own = new Set(ownAddresses(desk));
  const named = [...message.to, ...message.cc].map(({ address }: Address) => address);
  const found: string[] = [];
  for (const address of [...message.deliveredTo, ...named]) {
    const match = /^([^+@]+)\+([^@]*)@(.+)$/.exec(address);
    if (match === null) continue;
    const [, base = '', part = '', domain = ''] = match;
    if (token.test(part) && own.has(`${base}@${domain}`)) found.push(part);
  }
  return unique(found).slice(0, mostTokens);
}

/** "[TECH-12]" anywhere in the subject, else a bare "TECH-12"; written as people see it, without leading zeros. */
function ticketNumberIn(subject: string, desk: Desk): string | null {
  const prefixes = desk.queues.map(({ prefix }) => prefix.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|');
  if (prefixes === '') return null;
  const number = `(${prefixes})-0*([1-9]\\d{0,9})`;
  const match =
    new RegExp(`\\[${number}\\]`, 'iu').exec(subject) ??
    new RegExp(`(?<![\\p{L}\\p{N}-])${number}(?![\\p{L}\\p{N}-])`, 'iu').exec(subject);
  if (match === null) return null;
  const [, given = '', digits = ''] = match;
  const queue = desk.queues.find(({ prefix }) => prefix.toLowerCase() === given.toLowerCase());
  return `${queue?.prefix ?? given}-${digits}`;
}

function letterIdOf(message: Message, messageIds: readonly string[]): string | null {
  switch (message.kind) {
    case 'bounce':
    case 'automatic':
      return messageIds[0] ?? null;
    case 'person':
      return null;
    default:
      return message.kind satisfies never;
  }
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
