import type { Opinion, Policy, Question } from './policy.js';
import { ownAddresses, writerOf } from './writer.js';

/** What a Deskgate wrote, this one or another: answering it would go round for ever (RFC 3834, section 2). */
export const loop: Policy = { name: 'loop', decide };

function decide({ message, desk }: Question): Opinion {
  const writer = writerOf(message);
  if (ownAddresses(desk).includes(writer)) return discard(`From ${writer}, an address of this desk.`);
  // A notification about one of our letters may carry the letter's own fields; it has a policy of its own.
  if (message.deskgate !== null && message.kind !== 'bounce')
    return discard('Written by a Deskgate, as its header says.');
  return { said: "Not the desk's own mail." };
}

function discard(detail: string): Opinion {
  return { said: detail, verdict: { action: 'discard', reason: 'loop', detail } };
}
