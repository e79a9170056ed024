import { z } from 'zod';
import { chooseQueue } from './choose-queue.js';
import { judgedLabels } from './judged.js';
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
      "By how many points the words of another queue must outweigh those of the mailbox's own queue; a marking word counts 1 point, in the subject 2. Between technology and maintenance without words of their own a point makes one a factor 2.7 likelier than the other. Example: 2",
    ),
  words: z
    .partialRecord(z.enum(judgedLabels), z.array(z.string().min(1)))
    .default({})
    .describe(
      "Words that speak for a queue, a redirect or an impact besides those the program has learnt, each making it about seven times likelier: the names of the district's programs. Example: { sam: ['grade portal'], critical: ['reactor'] }",
    ),
});

/** Says where a request belongs; open.ts acts on the same choice. No verdict. */
export const queue: Policy = { name: 'queue', decide };

function decide({ message, mailbox, desk }: Question): Opinion {
  return { said: chooseQueue(message, mailbox, desk).because };
}
