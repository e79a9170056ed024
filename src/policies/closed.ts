import { z } from 'zod';
import { openTicket } from './open.js';
import type { Opinion, Policy, Question } from './policy.js';
import { standingOf } from './standing.js';
import { isThanks } from './thanks.js';

export const closedOptions = z.strictObject({
  withinDays: z
    .number()
    .min(0)
    .default(7)
    .describe('How long after closing a reply still counts as about the same matter, in days. Example: 7'),
  then: z
    .enum(['reopen', 'open', 'refuse'])
    .default('reopen')
    .describe(
      'What a reply within that time does: reopen the ticket, open a new one linked to it, or refuse with the reason. Example: reopen',
    ),
  after: z
    .enum(['open', 'refuse'])
    .default('open')
    .describe(
      'What a later reply does: open a new ticket linked to the closed one, or refuse with the reason. Example: open',
    ),
});

const day = 86_400_000;

/** A reply to a closed ticket. Thanks stay thanks; anything else gets an outcome and, if refused, the reason: never silence. */
export const closed: Policy = { name: 'closed', decide };

function decide(question: Question): Opinion {
  const { message, desk, arrivedAt } = question;
  const standing = standingOf(question);
  if (standing?.is !== 'accepted') return { said: 'Not a reply to a ticket.' };
  const { ticket } = standing;
  if (ticket.status !== 'closed') return { said: `${ticket.number} is not closed.` };
  if (isThanks(message.visible) && message.attachments.every(({ inline }) => inline)) {
    const detail = `Thanks for ${ticket.number}, which stays closed.`;
    return {
      said: detail,
      verdict: {
        action: 'append',
        reason: 'thanks',
        detail,
        ticket: ticket.id,
        entry: 'message',
        commands: [],
        faults: [],
      },
    };
  }
  const { withinDays, then, after } = desk.policies.closed;
  const days = (arrivedAt.getTime() - (ticket.closedAt ?? arrivedAt).getTime()) / day;
  const age = `${ticket.number} was closed ${days < 1 ? 'less than a day' : `${Math.floor(days)} days`} before`;
  const outcome = days <= withinDays ? then : after;
  switch (outcome) {
    case 'reopen': {
      const detail = `${age}; it is open again.`;
      return {
        said: detail,
        verdict: { action: 'reopen', reason: 'closed', detail, ticket: ticket.id, entry: 'message', commands: [] },
      };
    }
    case 'open': {
      const verdict = openTicket(question, ticket);
      return { said: `${age}; a new ticket is linked to it.`, verdict };
    }
    case 'refuse': {
      const detail = `${age} and is not opened again.`;
      return {
        said: detail,
        verdict: { action: 'refuse', reason: 'closed', detail, pointer: ticket.number, ticket: ticket.id },
      };
    }
    default:
      return outcome satisfies never;
  }
}
