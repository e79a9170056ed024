import ICAL from 'ical.js';

/**
 * The days on which a rule (RFC 5545, 3.3.10) repeats something that begins on `start`, in order and without end: the
 * caller stops. UNTIL is not looked at, since it may speak of another time zone; see untilOf.
 * `wrong` for rules that no calendar of closures has; some of them would never end in the library.
 */
export function daysOf(rule: Rule, start: string): Iterable<string> | { readonly wrong: string } {
  const wrong = faultOf(rule);
  if (wrong !== null) return { wrong };
  try {
    const recur = ICAL.Recur.fromData({ ...rule, until: undefined });
    const time = ICAL.Time.fromDateString(start);
    return iterate(rule, recur.iterator(time), time.day);
  } catch {
    // It checks the ranges of numbers and the names of weekdays, and throws a bare Error.
    return { wrong: 'RRULE has a number or a weekday that cannot be' };
  }
}

/** As jCal has it (RFC 7265, 3.6.10): freq, until, interval, byday ... */
export type Rule = Readonly<Record<string, unknown>>;

/** "2027-05-28", "2027-05-28T12:30:00" or the same with "Z"; null when the rule names no end. */
export function untilOf(rule: Rule): string | null {
  return typeof rule.until === 'string' ? rule.until : null;
}

const understood = ['freq', 'until', 'count', 'interval', 'wkst', 'byday', 'bymonth', 'bymonthday', 'bysetpos'];

function faultOf(rule: Rule): string | null {
  const freq = String(rule.freq);
  const other = Object.keys(rule).find((part) => !understood.includes(part));
  if (other !== undefined) return `RRULE: ${other.toUpperCase()} is not understood`;
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(freq)) return 'repeats more often than once a day';
  const days = list(rule.byday).map(String);
  const months = list(rule.bymonth).map(Number);
  const dates = list(rule.bymonthday).map(Number);
  const positions = list(rule.bysetpos).map(Number);
  const numbered = days.flatMap((one) => /^([+-]?\d+)[A-Z]{2}$/.exec(one)?.[1] ?? []).map(Number);
  if (numbered.some((number) => Math.abs(number) > 5) || (numbered.length > 0 && !/^(?:MONTHLY|YEARLY)$/.test(freq))) {
    return 'RRULE: this use of BYDAY is not understood';
  }
  if (dates.length > 0 && !possible(months, dates)) return 'RRULE names a day that no such month has';
  if (freq === 'DAILY' && Number(rule.interval ?? 1) > 1 && days.length + months.length + dates.length > 0) {
    return 'RRULE picks days out of every few days, and may never find one';
  }
  if (positions.length === 0) return null;
  // A fifth Monday may never come, and the library would look for it for ever.
  const plain = days.length > 0 && dates.length === 0 && days.every((day) => /^[A-Z]{2}$/.test(day));
  const sure = plain && positions.every((position) => Math.abs(position) <= 4);
  if ((freq !== 'MONTHLY' && freq !== 'YEARLY') || !sure) return 'RRULE: this use of BYSETPOS is not understood';
  return null;
}

function list(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
}

function possible(months: readonly number[], dates: readonly number[]): boolean {
  const longest = Math.max(...(months.length === 0 ? [1] : months).map(lengthOf));
  return dates.some((date) => date !== 0 && Math.abs(date) <= longest);
}

/** In a leap year. */
function lengthOf(month: number): number {
  return new Date(Date.UTC(2024, month, 0)).getUTCDate();
}

function* iterate(rule: Rule, iterator: ICAL.RecurIterator, startDay: number): Generator<string> {
  const months = list(rule.bymonth).map(Number);
  const dates = list(rule.bymonthday).map(Number);
  // A rule that names no day keeps that of its start, and passes over months without it.
  const bare = (rule.freq === 'YEARLY' || rule.freq === 'MONTHLY') && dates.length === 0 && rule.byday === undefined;
  for (;;) {
    // Typed as always giving a time; it gives null at the end.
    const next = iterator.next() as ICAL.Time | null;
    if (next === null) return;
    // The library makes February 30 March 1, and March 1 of a leap day's other anniversaries.
    if (months.length > 0 && !months.includes(next.month)) continue;
    if (dates.length > 0 && !dates.includes(next.day) && !dates.includes(next.day - 1 - lastDay(next))) continue;
    if (bare && next.day !== startDay) continue;
    yield next.toString();
  }
}

function lastDay({ year, month }: ICAL.Time): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
