import type { Calendar, Period, Season, WeekHours } from '../calendar/calendar.js';
import { joined } from '../calendar/closures.js';
import type { Closures } from '../calendar/closures.js';
import type { Configuration } from './schema.js';

/** The desk's calendar: what the configuration says, and what its calendar files add. */
export function calendarOf({ desk }: Configuration, closures: readonly Closures[]): Calendar {
  const spans = joined(closures.flatMap((one) => one.spans));
  const seasons = Object.entries(desk.seasons).map(([name, season]): Season => ({
    ...periodOf(name, season),
    hours: season.hours === undefined ? null : weekOf(season.hours),
  }));
  const windows = Object.entries(desk.windows).map(([name, window]) => periodOf(name, window));
  return {
    zone: desk.zone,
    hours: weekOf(desk.hours),
    closed: [...new Set([...desk.closed.flat(), ...closures.flatMap(({ dates }) => dates)])].sort(),
    ...(spans.length === 0 ? {} : { closedSpans: spans }),
    // Sorting is stable: among those with years, and among the yearly ones, the first in the configuration counts.
    ...(seasons.length === 0 ? {} : { seasons: seasons.sort((a, b) => b.from.length - a.from.length) }),
    ...(windows.length === 0 ? {} : { windows }),
  };
}

function periodOf(name: string, { from, to, text }: Omit<Period, 'name'>): Period {
  return { name, from, to, text: text.trim() };
}

function weekOf(week: Configuration['desk']['hours']): WeekHours {
  const { monday, tuesday, wednesday, thursday, friday, saturday, sunday } = week;
  const hours: Partial<Record<number, readonly [number, number]>> = {};
  [monday, tuesday, wednesday, thursday, friday, saturday, sunday].forEach((open, index) => {
    if (open !== undefined && open !== null) hours[index + 1] = open;
  });
  return hours;
}
