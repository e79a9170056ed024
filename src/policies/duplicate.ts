import { z } from 'zod';

export const duplicateOptions = z.strictObject({
  windowHours: z
    .number()
    .min(0)
    .default(240)
    .describe(
      'How old an open ticket of the same requester may be for a second mail on the same problem to be added to it, in hours; 0 turns this off. Example: 240',
    ),
});
