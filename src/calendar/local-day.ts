import { DateTime } from 'luxon';

/** Days are counted from 1970-01-01 as local dates: the next one is the next date, however many hours this one has. */
export type LocalDay = number;

export function localDay(at: number, zone: string): LocalDay {
  return Math.floor((at + offsetAt(at, zone) * 60_000) / 86_400_000);
}

/** The date alone, in UTC: every day has 24 hours there. */
export function dateOf(day: LocalDay): DateTime<true> {
  return DateTime.fromMillis(day * 86_400_000, { zone: 'utc' }) as DateTime<true>;
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
