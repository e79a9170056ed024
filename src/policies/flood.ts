import { z } from 'zod';

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
