import { z } from 'zod';
import type { Opinion, Policy, Question } from './policy.js';
import { proofOf } from './proof.js';
import { technicianOf, writerOf } from './writer.js';

export const floodOptions = z.strictObject({
  window: z
    .int()
    .min(60)
    .max(7 * 86_400)
    .default(3600)
    .describe('Length of time over which messages are counted, in seconds. Example: 3600'),
  perWriter: z
    .int()
    .min(1)
    .default(60)
    .describe(
      'Messages one address may send to all mailboxes within the window before further ones are held. Example: 60',
    ),
  perPair: z
    .int()
    .min(1)
    .default(40)
    .describe(
      'Messages one address may send to one mailbox within the window before further ones are held. Example: 40',
    ),
  perTechnician: z
    .int()
    .min(1)
    .default(300)
    .describe(
      'The same for a proven technician, who may well close dozens of tickets in an hour; counted over all mailboxes. Example: 300',
    ),
});

/** More mail from one address than a person writes: a loop nobody recognised, or an attack. Held, so that nothing is lost. */
export const flood: Policy = { name: 'flood', decide };

function decide(question: Question): Opinion {
  const { message, facts, desk, mailbox } = question;
  const { perWriter, perPair, perTechnician } = desk.policies.flood;
  const writer = writerOf(message);
  const counted = `${facts.fromWriter} earlier within the window, ${facts.fromPair} of them to ${mailbox.name}`;
  if (facts.released) return { said: 'Not asked: a person let it through.' };
  if (writer === '') return { said: 'Not asked: there is no address to count by.' };
  // Closing forty tickets in an hour is work. Without proof it might be anybody with a technician's address.
  const proven = technicianOf(writer, desk) !== null && proofOf(question) !== null;
  const flooded = proven
    ? facts.fromWriter >= perTechnician
    : facts.fromWriter >= perWriter || facts.fromPair >= perPair;
  if (!flooded) return { said: `Not too many from ${writer}: ${counted}.` };
  const detail = `Too many from ${writer}: ${counted}.`;
  return { said: detail, verdict: { action: 'quarantine', reason: 'flood', detail } };
}
