import { appendTo } from './append.js';
import { z } from 'zod';
import type { Facts } from './facts.js';
import type { Opinion, Policy, Question } from './policy.js';

export const automaticOptions = z.strictObject({
  untied: z
    .enum(['discard', 'quarantine', 'open'])
    .default('discard')
    .describe(
      'What becomes of an automatic mail that belongs to no ticket: discard it, quarantine it for a person, or let it open a ticket (for monitoring systems that report by mail). Example: discard',
    ),
});

/** Mail that no person wrote. It may be noted on the ticket it answers; it changes no status and is never answered (RFC 3834). */
export const automatic: Policy = { name: 'automatic', decide };

function decide({ message, facts, desk }: Question): Opinion {
  if (message.kind !== 'automatic') return { said: 'No sign of an automatic mail.' };
  const sign = message.automatic?.sign ?? 'no sign recorded';
  const ticket = ticketOf(facts);
  if (ticket !== null) {
    const detail = `Automatic (${sign}), kept with the ticket it answers.`;
    return {
      said: detail,
      verdict: appendTo(ticket, 'automatic', detail, 'note'),
    };
  }
  const detail = `Automatic (${sign}), about no ticket.`;
  if (facts.released) return { said: `${detail} A person let it through.` };
  const { untied } = desk.policies.automatic;
  switch (untied) {
    case 'discard':
      return { said: detail, verdict: { action: 'discard', reason: 'automatic', detail } };
    case 'quarantine':
      return { said: detail, verdict: { action: 'quarantine', reason: 'unproven', detail } };
    case 'open':
      return { said: `${detail} The configuration lets such mail open tickets.` };
    default:
      return untied satisfies never;
  }
}

/** As with a person's mail, the number in the subject ties only what a participant's address sent. */
function ticketOf({ letter, thread }: Facts): number | null {
  if (letter !== null && letter.ticket !== null) return letter.ticket;
  if (thread === null) return null;
  return thread.by !== 'subject' || thread.participant ? thread.ticket.id : null;
}
