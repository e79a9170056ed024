import type { TicketFact } from './facts.js';
import type { Question } from './policy.js';
import { bareSubject, singular, wordsOf } from './words.js';
import { isOfDistrict, writerOf } from './writer.js';

/**
 * Whether the writer may add to the ticket that the message points to.
 * - accepted: what they write is added.
 * - unproven: somebody who may not; a person decides.
 * - unrelated: the message only happens to carry a reference; it is judged as if it had none.
 */
export interface Standing {
  readonly is: 'accepted' | 'unproven' | 'unrelated';
  readonly ticket: TicketFact;
  readonly because: string;
}

/** null when the message points to no ticket. Technicians are judged before this, in technician.ts. */
export function standingOf({ message, facts, desk }: Question): Standing | null {
  if (facts.thread === null) return null;
  const { by, ticket, participant, tokenOwner } = facts.thread;
  const writer = writerOf(message);
  const is = (standing: Standing['is'], because: string): Standing => ({ is: standing, ticket, because });
  if (by === 'token' && tokenOwner === writer) return is('accepted', `the reply token of ${writer}`);
  if (participant)
    return is('accepted', `${by === 'subject' ? 'the number' : `the ${by}`} and a participant, ${writer}`);
  if (facts.released) return is('accepted', 'a person let it through');
  // A stranger with the number, a reference or somebody else's token: the number can be guessed, the others only show
  // that a letter was passed on. Inside the district that is a colleague joining in (a copied manager, a forwarded
  // letter): what they write is added, but nothing of the ticket is sent to them, since From proves nothing. From
  // outside, a person decides.
  if (by === 'subject') return is('unproven', `nothing but the number, and ${writer} is no participant`);
  if (!isOfDistrict(writer, desk))
    return is('unproven', `a ${by}, but ${writer} is neither participant nor of the district`);
  if (by === 'token') return is('accepted', `the reply token of ${tokenOwner}, passed on to ${writer} in the district`);
  // Taking an old mail and writing something else over it is how some people begin a new request.
  if (!isSameSubject(message.subject, ticket))
    return is('unrelated', `a reference, but another subject and ${writer} is no participant`);
  return is('accepted', `a reference, the ticket's subject, and ${writer} is of the district`);
}

function isSameSubject(subject: string, ticket: TicketFact): boolean {
  if (subject.toUpperCase().includes(ticket.number.toUpperCase())) return true;
  const known = new Set(wordsOf(bareSubject(ticket.subject)).map(singular));
  const words = wordsOf(bareSubject(subject)).map(singular);
  if (known.size === 0 || words.length === 0) return known.size === words.length;
  return words.filter((word) => known.has(word)).length * 2 >= words.length;
}
