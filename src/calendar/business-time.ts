import { DateTime } from 'luxon';
import type { Calendar } from './calendar.js';

/** A promise of time. Structurally the Target of policies/desk.ts, which this folder may not import. */
interface Target {
  readonly amount: number;
  readonly unit: 'business-days' | 'business-hours' | 'hours';
}

interface Opening {
  readonly opens: DateTime;
  readonly closes: DateTime;
}

// The longest closure to look past. A calendar that is shut for longer promises nothing (null) rather than looping.
const longestClosureDays = 400;

/** Whether the desk is staffed at that instant. The closing minute itself is outside. */
export function isOpen(at: Date, calendar: Calendar): boolean {
  const opening = openingOn(localDay(at, calendar), calendar);
  return opening !== null && opening.opens.toMillis() <= at.getTime() && at.getTime() < opening.closes.toMillis();
}

/** `at` itself while open, else the next opening; null when the desk does not open within 400 days. */
export function nextOpening(at: Date, calendar: Calendar): Date | null {
  const opening = openingFrom(at, calendar);
  if (opening === null) return null;
  return new Date(Math.max(opening.opens.toMillis(), at.getTime()));
}

/**
 * When a promise made at `from` falls due; null when the desk does not open for long enough to keep it.
 * - hours: elapsed time, whatever the calendar says.
 * - business-hours: elapsed time while open.
 * - business-days: counted from the day of the next opening (today, while open), due at closing time of the last day.
 *   Part of a day counts as a whole one.
 */
export function addTarget(from: Date, target: Target, calendar: Calendar): Date | null {
  switch (target.unit) {
    case 'hours':
      return new Date(from.getTime() + target.amount * 3_600_000);
    case 'business-hours':
      return addBusinessTime(from, target.amount * 3_600_000, calendar);
    case 'business-days':
      return addBusinessDays(from, Math.ceil(target.amount), calendar);
    default:
      return target.unit satisfies never;
  }
}

function addBusinessTime(from: Date, milliseconds: number, calendar: Calendar): Date | null {
  let left = milliseconds;
  let at = from;
  for (;;) {
    const opening = openingFrom(at, calendar);
    if (opening === null) return null;
    const start = Math.max(opening.opens.toMillis(), at.getTime());
    const end = opening.closes.toMillis();
    if (left <= end - start) return new Date(start + left);
    left -= end - start;
    at = new Date(end);
  }
}

function addBusinessDays(from: Date, days: number, calendar: Calendar): Date | null {
  let opening = openingFrom(from, calendar);
  for (let left = days; left > 0 && opening !== null; left -= 1) {
    opening = openingFrom(opening.closes.toJSDate(), calendar);
  }
  return opening === null ? null : opening.closes.toJSDate();
}

/** The opening that lasts at `at`, or the next one. */
function openingFrom(at: Date, calendar: Calendar): Opening | null {
  let day = localDay(at, calendar);
  for (let looked = 0; looked <= longestClosureDays; looked += 1) {
    const opening = openingOn(day, calendar);
    if (opening !== null && at.getTime() < opening.closes.toMillis()) return opening;
    // A calendar day, not 24 hours: luxon keeps the local date across daylight saving.
    day = day.plus({ days: 1 }).startOf('day');
  }
  return null;
}

function openingOn(day: DateTime, calendar: Calendar): Opening | null {
  const hours = calendar.hours[day.weekday as keyof Calendar['hours']];
  if (hours === undefined) return null;
  if (calendar.closed.includes(day.toFormat('yyyy-MM-dd'))) return null;
  const [open, close] = hours;
  const opening = { opens: clockTime(day, open), closes: clockTime(day, close) };
  // Opening hours that a change of the clocks swallows whole (02:00-03:00 in spring) are no opening.
  return opening.opens.toMillis() < opening.closes.toMillis() ? opening : null;
}

/** What the clock on the wall shows, not minutes elapsed since midnight: the two differ on the days the clocks change. */
function clockTime(day: DateTime, minutes: number): DateTime {
  if (minutes >= 1440) return day.plus({ days: 1 }).startOf('day');
  return day.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
}

function localDay(at: Date, calendar: Calendar): DateTime {
  return DateTime.fromJSDate(at, { zone: calendar.zone }).startOf('day');
}
