import { z } from 'zod';

export const closedOptions = z.strictObject({
  withinDays: z
    .number()
    .min(0)
    .default(7)
    .describe('How long after closing a reply still counts as about the same matter, in days. Example: 7'),
  then: z
    .enum(['reopen', 'open', 'refuse'])
    .default('reopen')
    .describe(
      'What a reply within that time does: reopen the ticket, open a new one linked to it, or refuse with the reason. Example: reopen',
    ),
  after: z
    .enum(['open', 'refuse'])
    .default('open')
    .describe(
      'What a later reply does: open a new ticket linked to the closed one, or refuse with the reason. Example: open',
    ),
});
