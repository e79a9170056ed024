import { z } from 'zod';
import { choosePriority } from './choose-priority.js';
import { chooseQueue } from './choose-queue.js';
import type { Opinion, Policy, Question } from './policy.js';

const impact = z.enum(['critical', 'high', 'normal', 'low']);

export const priorityOptions = z.strictObject({
  judge: z
    .boolean()
    .default(true)
    .describe(
      'Whether the level of a request is judged from how much work it stops; otherwise it is that of its topic or queue. Example: true',
    ),
  reserved: z
    .array(
      z.strictObject({
        level: z.string().describe('A level of `desk.priorities` that only some people get. Example: major'),
        roles: z
          .array(z.string())
          .min(1)
          .describe('Who gets it, by `roles`. Example: [superintendent, principal, district-office]'),
        for: z
          .array(z.string().trim().toLowerCase().min(1))
          .default([])
          .describe(
            'For which matters, by their words; for every matter when empty. Example: [internet, wireless, testing]',
          ),
        from: impact
          .default('critical')
          .describe('The least judged impact from which these people get it for these matters. Example: high'),
        otherwise: z
          .string()
          .optional()
          .describe('What everybody else gets in its place; the next level when not given. Example: normal'),
      }),
    )
    .default([])
    .describe('Levels that only some roles get, and only for some matters.'),
  busy: z
    .int()
    .min(0)
    .default(0)
    .describe(
      'From how many open tickets of the first level acknowledgements warn that things take longer; 0 for never. Example: 3',
    ),
  special: z
    .strictObject({
      addresses: z
        .array(z.string().trim().toLowerCase().min(1))
        .default([])
        .describe('People marked so. Example: [driver@willowcreek.example]'),
      roles: z.array(z.string()).default([]).describe('Roles marked so, by `roles`. Example: [mobile]'),
      text: z
        .string()
        .default('')
        .describe('What technicians read on their tickets. Example: Works on the road; call the mobile.'),
    })
    .prefault({})
    .describe('Mobile and remote staff whose tickets technicians see marked.'),
});

/** Says which level a request has and why; open.ts acts on the same choice. No verdict. */
export const priority: Policy = { name: 'priority', decide };

function decide(question: Question): Opinion {
  const { message, mailbox, desk } = question;
  const { queue: name } = chooseQueue(message, mailbox, desk);
  const queue = desk.queues.find((one) => one.name === name);
  return { said: queue === undefined ? 'No queue, no level.' : choosePriority(question, queue).because };
}
