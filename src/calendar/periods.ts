import type { Calendar, Period, Season, WeekHours, Window } from './calendar.js';
import { dateOf, localDay } from './local-day.js';

/** The season at that instant, or null. */
export function seasonAt(at: Date, calendar: Calendar): Season | null {
  return seasonOn(dateAt(at, calendar), calendar);
}

/** The windows that are open at that instant, in the order of the configuration. */
export function windowsAt(at: Date, calendar: Calendar): readonly Window[] {
  const date = dateAt(at, calendar);
  return (calendar.windows ?? []).filter((window) => contains(window, date));
}

/** The week's hours as they are at that instant: the season's, where it has its own. */
export function hoursAt(at: Date, calendar: Calendar): WeekHours {
  return seasonAt(at, calendar)?.hours ?? calendar.hours;
}

/** By local date, "2027-06-10". */
export function seasonOn(date: string, { seasons = [] }: Calendar): Season | null {
  return seasons.find((season) => contains(season, date)) ?? null;
}

/** Dates compare as text. A yearly period that ends before it begins passes New Year: 12-15 to 01-10. */
export function contains({ from, to }: Period, date: string): boolean {
  if (from.length > yearly) return from <= date && date <= to;
  const day = date.slice(-yearly);
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

/** Characters of a day of every year, "06-10". */
const yearly = 5;

function dateAt(at: Date, { zone }: Calendar): string {
  return dateOf(localDay(at.getTime(), zone)).toISODate();
}
