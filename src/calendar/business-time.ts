import type { Calendar } from './calendar.js';
import { endOfDay, openingFrom } from './openings.js';

/** A promise of time. Structurally the Target of policies/desk.ts, which this folder may not import. */
interface Target {
  readonly amount: number;
  readonly unit: 'business-days' | 'business-hours' | 'business-minutes' | 'hours' | 'minutes';
}

const minute = 60_000;
const hour = 3_600_000;

/** Whether the desk is staffed at that instant. The closing minute itself is outside. */
export function isOpen(at: Date, calendar: Calendar): boolean {
  const opening = openingFrom(at.getTime(), calendar);
  return opening !== null && opening.opens <= at.getTime();
}

/** `at` itself while open, else the next opening; null when the desk does not open within 400 days. */
export function nextOpening(at: Date, calendar: Calendar): Date | null {
  const opening = openingFrom(at.getTime(), calendar);
  return opening === null ? null : new Date(Math.max(opening.opens, at.getTime()));
}

/**
 * When a promise made at `from` falls due; null when the desk does not open for long enough to keep it.
 * - hours, minutes: elapsed time, whatever the calendar says.
 * - business-hours, business-minutes: elapsed time while open.
 * - business-days: counted from the day of the next opening (today, while open), due at closing time of the last day;
 *   none of them is the end of that first day. Part of a day counts as a whole one.
 * A range is counted by its upper end, which is `amount`.
 */
export function addTarget(from: Date, target: Target, calendar: Calendar): Date | null {
  switch (target.unit) {
    case 'minutes':
      return new Date(from.getTime() + target.amount * minute);
    case 'hours':
      return new Date(from.getTime() + target.amount * hour);
    case 'business-minutes':
      return addBusinessTime(from.getTime(), target.amount * minute, calendar);
    case 'business-hours':
      return addBusinessTime(from.getTime(), target.amount * hour, calendar);
    case 'business-days':
      return addBusinessDays(from.getTime(), Math.ceil(target.amount), calendar);
    default:
      return target.unit satisfies never;
  }
}

function addBusinessTime(from: number, milliseconds: number, calendar: Calendar): Date | null {
  let left = milliseconds;
  let opening = openingFrom(from, calendar);
  while (opening !== null) {
    const start = Math.max(opening.opens, from);
    if (left <= opening.closes - start) return new Date(start + left);
    left -= opening.closes - start;
    opening = openingFrom(opening.closes, calendar);
  }
  return null;
}

function addBusinessDays(from: number, days: number, calendar: Calendar): Date | null {
  let opening = openingFrom(from, calendar);
  for (let left = days; left > 0 && opening !== null; left -= 1) {
    opening = openingFrom(endOfDay(opening, calendar), calendar);
  }
  return opening === null ? null : new Date(endOfDay(opening, calendar));
}
