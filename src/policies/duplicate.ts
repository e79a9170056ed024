import { z } from 'zod';
import type { Opinion, Policy, Question } from './policy.js';
import { sameProblem } from './same-problem.js';

export const duplicateOptions = z.strictObject({
  windowHours: z
    .number()
    .min(0)
    .default(240)
    .describe(
      'How old an open ticket of the same requester may be for a second mail on the same problem to be added to it, in hours; 0 turns this off. Example: 240',
    ),
});

const hour = 3_600_000;

/** The requester writes again about a problem that is still open (NP-9): added to that ticket instead of a second one. */
export const duplicate: Policy = { name: 'duplicate', decide };

function decide({ message, facts, desk, arrivedAt }: Question): Opinion {
  const { windowHours } = desk.policies.duplicate;
  const recent = facts.openTickets.filter(
    ({ openedAt }) => arrivedAt.getTime() - openedAt.getTime() <= windowHours * hour,
  );
  if (windowHours === 0 || recent.length === 0)
    return { said: 'The writer has no open ticket young enough to compare with.' };
  const written = { subject: message.subject, text: message.visible };
  const same = recent.find(({ subject, firstText }) => sameProblem({ subject, text: firstText }, written));
  if (same === undefined) {
    return { said: `Another matter than ${recent.map(({ number }) => number).join(', ')}.` };
  }
  const detail = `The same problem as ${same.number}, which is still open.`;
  return {
    said: detail,
    verdict: {
      action: 'append',
      reason: 'duplicate',
      detail,
      ticket: same.id,
      entry: 'message',
      commands: [],
      faults: [],
    },
  };
}
