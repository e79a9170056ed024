import { DateTime } from 'luxon';
import type { Calendar } from './calendar.js';

/** A promise of time. Structurally the Target of policies/desk.ts, which this folder may not import. */
interface Target {
  readonly amount: number;
  readonly unit: 'business-days' | 'business-hours' | 'hours';
}

/** Instants in milliseconds. */
interface Opening {
  readonly opens: number;
  readonly closes: number;
}

// The longest closure to look past. A calendar that is shut for longer promises nothing (null) rather than looping.
const longestClosureDays = 400;

// Time zones are slow to ask (about 10 microseconds) and every mail asks about the same few days.
const openingsOfCalendar = new WeakMap<Calendar, Map<number, Opening | null>>();
const mostDaysKept = 1000;

/** Whether the desk is staffed at that instant. The closing minute itself is outside. */
export function isOpen(at: Date, calendar: Calendar): boolean {
  const opening = openingOn(localDay(at, calendar), calendar);
  return opening !== null && opening.opens <= at.getTime() && at.getTime() < opening.closes;
}

/** `at` itself while open, else the next opening; null when the desk does not open within 400 days. */
export function nextOpening(at: Date, calendar: Calendar): Date | null {
  const opening = openingFrom(at.getTime(), calendar);
  return opening === null ? null : new Date(Math.max(opening.opens, at.getTime()));
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
      return addBusinessTime(from.getTime(), target.amount * 3_600_000, calendar);
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
  for (let left = days; left > 0 && opening !== null; left -= 1) opening = openingFrom(opening.closes, calendar);
  return opening === null ? null : new Date(opening.closes);
}

/** The opening that lasts at `at`, or the next one. */
function openingFrom(at: number, calendar: Calendar): Opening | null {
  const today = localDay(new Date(at), calendar);
  for (let day = today; day <= today + longestClosureDays; day += 1) {
    const opening = openingOn(day, calendar);
    if (opening !== null && at < opening.closes) return opening;
  }
  return null;
}

/** Days are counted from 1970-01-01 as local dates: the next one is the next date, however many hours this one has. */
function openingOn(day: number, calendar: Calendar): Opening | null {
  let openings = openingsOfCalendar.get(calendar);
  if (openings === undefined || openings.size >= mostDaysKept) {
    openings = new Map();
    openingsOfCalendar.set(calendar, openings);
  }
  let opening = openings.get(day);
  if (opening === undefined) {
    opening = readOpening(DateTime.fromMillis(day * 86_400_000, { zone: 'utc' }), calendar);
    openings.set(day, opening);
  }
  return opening;
}

function readOpening(date: DateTime, calendar: Calendar): Opening | null {
  const hours = calendar.hours[date.weekday as keyof Calendar['hours']];
  if (hours === undefined || calendar.closed.includes(date.toFormat('yyyy-MM-dd'))) return null;
  const day = date.setZone(calendar.zone, { keepLocalTime: true });
  const [opens, closes] = [clockTime(day, hours[0]), clockTime(day, hours[1])];
  // Opening hours that a change of the clocks swallows whole (02:00-03:00 in spring) are no opening.
  return opens < closes ? { opens, closes } : null;
}

/** What the clock on the wall shows, not minutes elapsed since midnight: the two differ on the days the clocks change. */
function clockTime(day: DateTime, minutes: number): number {
  const at =
    minutes >= 1440 ? day.plus({ days: 1 }) : day.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return at.toMillis();
}

function localDay(at: Date, calendar: Calendar): number {
  return Math.floor((at.getTime() + offsetAt(at.getTime(), calendar.zone) * 60_000) / 86_400_000);
}

/** Clocks change on the quarter hour at most, so one answer serves the quarter; a mail asks for the same one several times. */
const quarter = 900_000;
let lastOffset = { zone: '', quarter: NaN, minutes: 0 };

/** Minutes from UTC to local time. */
function offsetAt(at: number, zone: string): number {
  const asked = Math.floor(at / quarter);
  if (lastOffset.quarter !== asked || lastOffset.zone !== zone) {
    lastOffset = { zone, quarter: asked, minutes: DateTime.fromMillis(at, { zone }).offset };
  }
  return lastOffset.minutes;
}
