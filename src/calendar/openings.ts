import type { DateTime } from 'luxon';
import type { Calendar, Span } from './calendar.js';
import { dateOf, localDay } from './local-day.js';
import type { LocalDay } from './local-day.js';
import { seasonOn } from './periods.js';

/** Instants in milliseconds. A closed span parts a day into several. */
export interface Opening {
  readonly opens: number;
  readonly closes: number;
}

// The longest closure to look past. A calendar that is shut for longer promises nothing (null) rather than looping.
const longestClosureDays = 400;

interface Known {
  readonly closed: ReadonlySet<string>;
  readonly days: Map<LocalDay, readonly Opening[]>;
}

// Time zones are slow to ask (about 10 microseconds) and every mail asks about the same few days.
const knownOf = new WeakMap<Calendar, Known>();
const mostDaysKept = 1000;

/** The opening that lasts at `at`, or the next one; null when there is none within 400 days. */
export function openingFrom(at: number, calendar: Calendar): Opening | null {
  const today = localDay(at, calendar.zone);
  for (let day = today; day <= today + longestClosureDays; day += 1) {
    const opening = openingsOn(day, calendar).find(({ closes }) => at < closes);
    if (opening !== undefined) return opening;
  }
  return null;
}

/** When the day of that opening ends for the desk: a break in the middle of a day does not end it. */
export function endOfDay(opening: Opening, calendar: Calendar): number {
  return openingsOn(localDay(opening.opens, calendar.zone), calendar).at(-1)?.closes ?? opening.closes;
}

function openingsOn(day: LocalDay, calendar: Calendar): readonly Opening[] {
  let known = knownOf.get(calendar);
  if (known === undefined || known.days.size >= mostDaysKept) {
    known = { closed: known?.closed ?? new Set(calendar.closed), days: new Map() };
    knownOf.set(calendar, known);
  }
  let openings = known.days.get(day);
  if (openings === undefined) {
    openings = readOpenings(dateOf(day), calendar, known.closed);
    known.days.set(day, openings);
  }
  return openings;
}

function readOpenings(date: DateTime<true>, calendar: Calendar, closed: ReadonlySet<string>): readonly Opening[] {
  const name = date.toISODate();
  const hours = (seasonOn(name, calendar)?.hours ?? calendar.hours)[date.weekday];
  if (hours === undefined || closed.has(name)) return [];
  const day = date.setZone(calendar.zone, { keepLocalTime: true });
  const [opens, closes] = [clockTime(day, hours[0]), clockTime(day, hours[1])];
  // Opening hours that a change of the clocks swallows whole (02:00-03:00 in spring) are no opening.
  return opens < closes ? without({ opens, closes }, calendar.closedSpans ?? []) : [];
}

/** What the closed spans leave of an opening. */
function without({ opens, closes }: Opening, spans: readonly Span[]): readonly Opening[] {
  const left: Opening[] = [];
  let start = opens;
  for (const { from, to } of spans) {
    if (to <= start || from >= closes) continue;
    if (from > start) left.push({ opens: start, closes: from });
    start = to;
  }
  if (start < closes) left.push({ opens: start, closes });
  return left;
}

/** What the clock on the wall shows, not minutes elapsed since midnight: the two differ on the days the clocks change. */
function clockTime(day: DateTime, minutes: number): number {
  const at =
    minutes >= 1440 ? day.plus({ days: 1 }) : day.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return at.toMillis();
}
