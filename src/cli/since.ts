import { CommandFault, exitCode } from './exit.js';

const hours: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168 };

/** "30d", "12h", "2w", or a date. */
export function sinceOf(given: string, now: Date): Date {
  const [, amount, unit] = /^(\d{1,4})([hdw])$/.exec(given) ?? [];
  const factor = hours[unit ?? ''];
  if (amount !== undefined && factor !== undefined)
    return new Date(now.getTime() - Number(amount) * factor * 3_600_000);
  const date = new Date(given);
  if (/^\d{4}-\d\d-\d\d/.test(given) && !Number.isNaN(date.getTime())) return date;
  throw new CommandFault(
    exitCode.usage,
    `--since takes a length of time such as 30d, 12h or 2w, or a date, not "${given}"`,
  );
}
