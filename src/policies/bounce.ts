import { appendTo } from './append.js';
import type { Facts } from './facts.js';
import type { Opinion, Policy, Question } from './policy.js';

/** A delivery status notification (RFC 3464) about one of our letters goes to its ticket; it opens and answers nothing. */
export const bounce: Policy = { name: 'bounce', decide };

function decide({ message, facts }: Question): Opinion {
  if (message.kind !== 'bounce') return { said: 'Not a bounce.' };
  const about = message.bounce === null || message.bounce.recipient === '' ? 'a recipient' : message.bounce.recipient;
  const kind = message.bounce?.permanent === false ? 'was delayed for' : 'could not be delivered to';
  const ticket = ticketOf(facts);
  if (ticket !== null) {
    const detail = `A letter of this ticket ${kind} ${about}.`;
    return {
      said: detail,
      verdict: appendTo(ticket, 'bounce', detail, 'note'),
    };
  }
  if (facts.thread !== null) {
    // Anybody can write a bounce with a number in its subject; lost it must not be either, it may be genuine.
    const detail = `A bounce that only the number in its subject ties to ${facts.thread.ticket.number}.`;
    return {
      said: detail,
      verdict: { action: 'quarantine', reason: 'unproven', detail, ticket: facts.thread.ticket.id },
    };
  }
  const detail =
    facts.letter === null
      ? 'A bounce about no letter of this desk.'
      : `A letter without a ticket ${kind} ${facts.letter.recipient}.`;
  return { said: detail, verdict: { action: 'discard', reason: 'bounce', detail } };
}

function ticketOf(facts: Facts): number | null {
  if (facts.letter !== null && facts.letter.ticket !== null) return facts.letter.ticket;
  if (facts.thread === null) return null;
  return facts.thread.by !== 'subject' || facts.released ? facts.thread.ticket.id : null;
}
