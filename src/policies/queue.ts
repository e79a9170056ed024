import { z } from 'zod';
import { chooseQueue } from './choose-queue.js';
import type { Opinion, Policy, Question } from './policy.js';

export const queueOptions = z.strictObject({
  move: z
    .boolean()
    .default(true)
    .describe(
      "Whether a request whose words clearly belong to another queue than the mailbox's is moved there. Example: true",
    ),
  margin: z
    .number()
    .min(1)
    .default(2)
    .describe(
      "By how many points the words of another queue must outweigh those of the mailbox's own queue; a marking word counts 1 point, in the subject 2. Example: 2",
    ),
});

/** Says where a request belongs; open.ts acts on the same choice. No verdict. */
export const queue: Policy = { name: 'queue', decide };

function decide({ message, mailbox, desk }: Question): Opinion {
  return { said: chooseQueue(message, mailbox, desk).because };
}
