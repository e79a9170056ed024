import type { Span } from './calendar.js';
import { lengthOf, parseIcs } from './icalendar.js';
import type { IcsEvent, IcsFault, IcsProperty } from './icalendar.js';
import { dateAt, keyOf, readWhen, timesOf, zonesOf } from './ics-time.js';
import type { Wall, When, Wrong, Zone } from './ics-time.js';
import { daysOf, untilOf } from './recurrence.js';
import type { Rule } from './recurrence.js';

/** When a desk is closed, as a calendar file has it. */
export interface Closures {
  /** Whole days, "2026-11-26". */
  readonly dates: readonly string[];
  /** Parts of days. */
  readonly spans: readonly Span[];
}

/** How to read one file. */
export interface Reading {
  /** IANA name: where dates and times without a zone are meant. */
  readonly zone: string;
  /** Events whose summary has a word that begins like one of these, in any case; [] for all events. */
  readonly only: readonly string[];
}

const day = 86_400_000;
const longest = 366 * day;

// What repeats without end is looked at so far: the calendar stays plain data, the same whenever it is read.
const horizon = Date.UTC(2050, 0);
const mostOccurrences = 20_000;

/**
 * The closures of an iCalendar file (RFC 5545). All-day events close whole days, DTEND excluded; timed events close the
 * part of the day they last. Free and busy (TRANSP) say nothing: exports mark holidays as free. Cancelled ones do not count.
 */
export function closuresIn(text: string, { zone, only }: Reading): Closures | { readonly faults: readonly IcsFault[] } {
  const file = parseIcs(text);
  if ('problem' in file) return { faults: [file] };

  const faults: IcsFault[] = [];
  const dates = new Set<string>();
  const spans: Span[] = [];
  const zoneOf = zonesOf(file, zone);
  const words = only.map(begins);
  const replaced = replacedIn(file.events, zoneOf);
  for (const event of file.events) {
    if (isCancelled(event) || !names(event, words)) continue;
    const lasts = lastingOf(event, zoneOf);
    const starts = 'wrong' in lasts ? lasts : startsOf(event, lasts.start, zoneOf, replaced);
    if ('wrong' in lasts || 'wrong' in starts) {
      faults.push({
        line: event.line,
        problem: `the event that begins here: ${('wrong' in lasts ? lasts : (starts as Wrong)).wrong}`,
      });
      continue;
    }
    for (const start of starts) {
      const end = lasts.endOf(start);
      if (start.dateOnly) for (let at = start.wall; at < end; at += day) dates.add(dateAt(at));
      else if (end > keyOf(start)) spans.push({ from: keyOf(start), to: end });
    }
  }
  return faults.length > 0 ? { faults } : { dates: [...dates].sort(), spans: joined(spans) };
}

/** In order, those that touch made one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last !== undefined && span.from <= last.to)
      apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else apart.push(span);
  }
  return apart;
}

function first(event: IcsEvent, name: string): IcsProperty | undefined {
  return event.properties.find((property) => property.name === name);
}

function textOf(event: IcsEvent, name: string): string {
  const value = first(event, name)?.values[0];
  return typeof value === 'string' ? value : '';
}

function isCancelled(event: IcsEvent): boolean {
  return textOf(event, 'status').toUpperCase() === 'CANCELLED';
}

function names(event: IcsEvent, words: readonly RegExp[]): boolean {
  const summary = textOf(event, 'summary');
  return words.length === 0 || words.some((word) => word.test(summary));
}

/** "closed" is found in "Closed" and "Schools closed", not in "Disclosed"; "holiday" in "Holidays". */
function begins(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}`, 'iu');
}

interface Lasting {
  readonly start: When;
  /** Of a day event the wall clock of the first day after it, else the instant. */
  readonly endOf: (start: When) => number;
}

/** Where the event begins, and how long each of its occurrences is. */
function lastingOf(event: IcsEvent, zoneOf: (id: string) => Zone | null): Lasting | Wrong {
  const start = timeOf(event, 'dtstart', zoneOf);
  const end = timeOf(event, 'dtend', zoneOf);
  if (start === null) return { wrong: 'it has no DTSTART' };
  if ('wrong' in start) return start;
  if (end !== null && 'wrong' in end) return end;
  if (end !== null && end.dateOnly !== start.dateOnly)
    return { wrong: 'DTSTART and DTEND are not both dates or both times' };

  if (end !== null && !start.dateOnly && end.zone !== start.zone) {
    const elapsed = keyOf(end) - keyOf(start);
    return faultOf(elapsed) ?? { start, endOf: (from) => keyOf(from) + elapsed };
  }
  const duration = first(event, 'duration')?.values[0];
  const given = end !== null ? end.wall - start.wall : typeof duration === 'string' ? lengthOf(duration) : 0;
  if (given === null) return { wrong: 'DURATION is no length of time' };
  // Some programs write DTEND = DTSTART for a single day.
  const length = start.dateOnly ? Math.max(given, given < 0 ? given : day) : given;
  return faultOf(length) ?? { start, endOf: (from) => keyOf({ ...from, wall: from.wall + length }) };
}

function faultOf(length: number): Wrong | null {
  if (length < 0) return { wrong: 'it ends before it begins' };
  return length > longest ? { wrong: 'it is longer than a year' } : null;
}

function timeOf(event: IcsEvent, name: string, zoneOf: (id: string) => Zone | null): When | Wrong | null {
  const property = first(event, name);
  if (property === undefined) return null;
  const times = timesOf(property, zoneOf);
  return 'wrong' in times ? times : (times[0] ?? null);
}

/** Every time the event begins, in no order. */
function startsOf(
  event: IcsEvent,
  start: When,
  zoneOf: (id: string) => Zone | null,
  replaced: ReadonlyMap<string, ReadonlySet<number>>,
): readonly When[] | Wrong {
  const moved = first(event, 'recurrence-id');
  if (moved !== undefined) {
    return moved.range === '' ? [start] : { wrong: 'RECURRENCE-ID with RANGE is not understood' };
  }
  const out = new Set(replaced.get(textOf(event, 'uid')) ?? []);
  const outDates = new Set<string>();
  const starts = new Map<number, When>();
  for (const property of event.properties) {
    if (property.name === 'exdate') {
      const times = timesOf(property, zoneOf);
      if ('wrong' in times) return times;
      for (const time of times) {
        if (time.dateOnly || start.dateOnly) outDates.add(dateAt(time.wall));
        else out.add(keyOf(time));
      }
    }
    if (property.name === 'rdate') {
      const times = timesOf(property, zoneOf);
      if ('wrong' in times) return times;
      for (const time of times)
        starts.set(keyOf({ ...time, dateOnly: start.dateOnly }), { ...time, dateOnly: start.dateOnly });
    }
    if (property.name === 'rrule') {
      const walls = wallsOf(property.values[0] as Rule, start);
      if ('wrong' in walls) return walls;
      for (const wall of walls) starts.set(keyOf({ ...start, wall }), { ...start, wall });
    }
  }
  if (first(event, 'rrule') === undefined) starts.set(keyOf(start), start);
  return [...starts].filter(([key, { wall }]) => !out.has(key) && !outDates.has(dateAt(wall))).map(([, when]) => when);
}

function wallsOf(rule: Rule, start: When): readonly Wall[] | Wrong {
  const stated = untilOf(rule);
  const until = stated === null ? null : readWhen(stated, start.zone);
  if (stated !== null && until === null) return { wrong: 'UNTIL is not a date or time' };
  const days = daysOf(rule, dateAt(start.wall));
  if ('wrong' in days) return days;
  const clock = start.wall % day;
  const walls: Wall[] = [];
  for (const date of days) {
    const wall = Date.parse(`${date}T00:00:00Z`) + (clock < 0 ? clock + day : clock);
    if (wall >= horizon || (until !== null && isAfter({ ...start, wall }, until))) break;
    walls.push(wall);
    if (walls.length > mostOccurrences) return { wrong: `it repeats more than ${mostOccurrences} times` };
  }
  return walls;
}

/** UNTIL is the last start that counts; where one of the two is a mere date, only the dates are compared. */
function isAfter(start: When, until: When): boolean {
  if (start.dateOnly || until.dateOnly) return dateAt(start.wall) > dateAt(until.wall);
  return keyOf(start) > keyOf(until);
}

/** By UID, the occurrences that an event of their own takes the place of. */
function replacedIn(
  events: readonly IcsEvent[],
  zoneOf: (id: string) => Zone | null,
): ReadonlyMap<string, ReadonlySet<number>> {
  const replaced = new Map<string, Set<number>>();
  for (const event of events) {
    const time = timeOf(event, 'recurrence-id', zoneOf);
    if (time === null || 'wrong' in time) continue;
    const uid = textOf(event, 'uid');
    replaced.set(uid, (replaced.get(uid) ?? new Set()).add(keyOf(time)));
  }
  return replaced;
}
