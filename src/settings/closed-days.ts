import { DateTime } from 'luxon';

/** A summer break is the longest there is; more than a year is a typing error in the year. */
export const longestBreak = 366;

/** "2026-12-25" or "2026-12-21 to 2027-01-01" as the local dates it means, or what is wrong with it. */
export function readClosed(text: string): readonly string[] | { readonly wrong: string } {
  const [first = '', last = first, ...more] = text.split(/\s+to\s+/);
  const from = day(first);
  const to = day(last);
  if (from === null || to === null || more.length > 0) return { wrong: 'is not a date' };
  const days = to.diff(from, 'days').days;
  if (days < 0) return { wrong: 'ends before it begins' };
  if (days > longestBreak) return { wrong: 'is longer than a year' };
  return Array.from({ length: days + 1 }, (_, n) => from.plus({ days: n }).toISODate());
}

/** "2027-06-10", or "06-10" for a day of every year, as it stands; or what is wrong with it. */
export function readPeriodEnd(text: string): string | { readonly wrong: string } {
  // In a leap year, so that 02-29 is a day too.
  const date = /^\d{2}-\d{2}$/.test(text) ? day(`2024-${text}`) : day(text);
  return date === null ? { wrong: 'is not a date' } : text;
}

/** In UTC, where every day has 24 hours: only the date counts. */
function day(text: string): DateTime<true> | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = DateTime.fromISO(text, { zone: 'utc' });
  return date.isValid ? date : null;
}
