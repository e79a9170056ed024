import { approval } from './approval.js';
import { automatic } from './automatic.js';
import { bounce } from './bounce.js';
import { closed } from './closed.js';
import { duplicate } from './duplicate.js';
import { emergency } from './emergency.js';
import { fields } from './fields.js';
import { flood } from './flood.js';
import { loop } from './loop.js';
import { open } from './open.js';
import { oversize } from './oversize.js';
import type { Decision, Policy, Question, TraceLine } from './policy.js';
import { priority } from './priority.js';
import { queue } from './queue.js';
import { repeat } from './repeat.js';
import { redirect } from './redirect.js';
import { reply } from './reply.js';
import { sender } from './sender.js';
import { several } from './several.js';
import { status } from './status.js';
import { technician } from './technician.js';

/** The order in which policies are asked; the first verdict stands. */
export const chain: readonly Policy[] = [
  loop, // first: what a Deskgate wrote must never open, answer or count as anything
  repeat, // before anything that counts or answers: the same mail had its outcome already
  bounce, // machines before people: a bounce comes from an address that no rule for senders fits
  automatic, // likewise; from here on a person wrote, and may be answered
  sender, // before oversize: who has no business here should hear that, not how to make the mail smaller
  oversize, // before flood: refusing costs nothing, and there is no body to keep for a person
  flood, // before anything that touches a ticket: a loop nobody recognised ends here
  approval, // before technician: an administrator's yes is no technician's answer, whoever they are besides
  technician, // before reply: the same evidence, but more power and so more proof
  status, // before reply and closed: a mere question for the status changes nothing, whichever way the ticket stands
  reply, // whoever may not write to the ticket stops here; an open ticket gets its entry
  closed, // after reply, which has weighed the evidence: what a reply to a closed ticket does
  duplicate, // points to no ticket by itself; perhaps it is about one all the same
  emergency, // opinion only, before whatever sends a request away: an emergency always opens a ticket
  redirect, // before queue: what belongs elsewhere needs no queue; after duplicate: what is about a ticket is its own
  queue, // opinion only, so that the trace says why the ticket stands where it stands
  fields, // opinion only: what is known of place, device and person once the queue says what it needs
  priority, // opinion only, after queue: an ordinary matter has the level of its queue
  several, // opinion only: one mail is one ticket all the same
  open, // last: always has a verdict
];

/** Asks the chain until a verdict. The trace holds what each policy asked so far said, hits and misses. */
export function decide(question: Question): Decision {
  const trace: TraceLine[] = [];
  for (const policy of chain) {
    const { said, verdict } = policy.decide(question);
    trace.push({ policy: policy.name, opinion: said });
    if (verdict !== undefined) return { verdict, trace };
  }
  throw new Error('The last policy of the chain must have a verdict.');
}
