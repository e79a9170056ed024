import { z } from 'zod';
import { emergencyOf } from './emergency.js';
import type { Opinion, Policy, Question } from './policy.js';
import { isKnown, technicianOf, writerOf } from './writer.js';

const seconds: Readonly<Record<string, number>> = { hour: 3600, day: 86_400, week: 604_800 };

export const returnedOptions = z.strictObject({
  again: z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,2} (?:hours?|days?|weeks?)$/)
    .default('7 days')
    .meta({ allowed: 'a length of time in hours, days or weeks', examples: ['7 days'] })
    .describe(
      'How long a person who was shown the way to open a ticket is not told again; mails within that time are refused without a letter. Only for mailboxes with `requests: return`. Example: 7 days',
    ),
});

/**
 * A desk that takes requests another way: a new one by mail goes back with the way to open a ticket (PC-21, NP-1).
 * Whoever has a ticket, works here or writes from outside is judged as everywhere.
 */
export const returned: Policy = { name: 'returned', decide };

function decide({ message, facts, desk, mailbox }: Question): Opinion {
  if (mailbox.requests !== 'return') return { said: `Requests to ${mailbox.name} open tickets.` };
  const writer = writerOf(message);
  if (emergencyOf({ message, desk }).is) return { said: 'An emergency opens a ticket all the same.' };
  if (facts.released) return { said: 'A person let it through.' };
  if (technicianOf(writer, desk) !== null) return { said: `${writer} is a technician.` };
  if (!isKnown(writer, desk)) return { said: `${writer} is not of the district and may have no other way.` };
  const again = facts.returnedAt === null ? '' : ' The writer was told so before and gets no second letter.';
  const detail = `${mailbox.name} takes no requests by mail: sent back with the way to open a ticket.${again}`;
  return { said: detail, verdict: { action: 'refuse', reason: 'returned', detail } };
}

/** `again` in seconds. */
export function returnPeriod(again: string): number {
  const [amount, unit = ''] = again.split(' ');
  return Number(amount) * (seconds[unit.replace(/s$/, '')] ?? 0);
}
