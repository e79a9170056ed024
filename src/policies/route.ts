import { z } from 'zod';
import { chooseRoute } from './choose-route.js';
import type { Opinion, Policy, Question } from './policy.js';

export const routeOptions = z.strictObject({
  by: z
    .array(z.enum(['topic', 'building', 'queue']))
    .default(['topic', 'building', 'queue'])
    .describe(
      'Who a new ticket is assigned to, the first that has somebody: the assignees of its topic (the one with the fewest open tickets), the technician of its building, the assignee of its queue. Example: [building, topic, queue]',
    ),
  buildingQueues: z
    .array(z.string())
    .default([])
    .describe("Queues whose tickets go to the building's technician; every queue when empty. Example: [technology]"),
});

/** Says who takes a request and what it is about; open.ts acts on the same choice. No verdict. */
export const route: Policy = { name: 'route', decide };

function decide(question: Question): Opinion {
  return { said: chooseRoute(question).because };
}
