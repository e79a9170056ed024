import { z } from 'zod';

export const automaticOptions = z.strictObject({
  untied: z
    .enum(['discard', 'quarantine', 'open'])
    .default('discard')
    .describe(
      'What becomes of an automatic mail that belongs to no ticket: discard it, quarantine it for a person, or let it open a ticket (for monitoring systems that report by mail). Example: discard',
    ),
});
