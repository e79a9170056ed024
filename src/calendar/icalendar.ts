import ICAL from 'ical.js';

/** Something in a calendar file that cannot be read or understood. */
export interface IcsFault {
  /** From 1. */
  readonly line: number;
  readonly problem: string;
}

/** One VEVENT. */
export interface IcsEvent {
  /** Of its BEGIN line, from 1. */
  readonly line: number;
  readonly properties: readonly IcsProperty[];
}

export interface IcsProperty {
  /** Lower case. */
  readonly name: string;
  /** TZID, '' when there is none. */
  readonly zone: string;
  readonly range: string;
  /** As ical.js names it: date, date-time, duration, period, recur, text. */
  readonly type: string;
  /** Text unescaped; dates as "2026-11-26" and "2026-11-26T12:00:00Z"; rules as objects. */
  readonly values: readonly unknown[];
}

export interface IcsFile {
  readonly events: readonly IcsEvent[];
  /** The time zones that the file describes itself: seconds from UTC at what the clock on the wall shows, by TZID. */
  readonly zones: ReadonlyMap<string, (wall: WallClock) => number>;
}

export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

type Property = readonly [name: string, parameters: Readonly<Record<string, unknown>>, type: string, ...unknown[]];
type Component = readonly [name: string, properties: readonly Property[], components: readonly Component[]];

/** Takes an iCalendar file (RFC 5545) apart: lines unfolded, text unescaped. What its values mean is not looked at yet. */
export function parseIcs(text: string): IcsFile | IcsFault {
  const lines = logicalLines(text);
  const broken = brokenNesting(lines);
  if (broken !== null) return broken;
  let parsed: readonly (readonly unknown[])[];
  try {
    parsed = ICAL.parse(text) as readonly (readonly unknown[])[];
  } catch {
    // Whatever it stumbled over, one of the lines does it again by itself.
    return brokenLine(lines);
  }
  // Several calendars in one file come as a list of them.
  const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed) as readonly Component[];
  const components = calendars.flatMap(([, , inner]) => inner);
  const begins = lines.filter(({ text }) => /^begin:vevent$/i.test(text));
  return {
    events: components
      .filter(([name]) => name === 'vevent')
      .map(([, properties], index) => ({ line: begins[index]?.line ?? 1, properties: properties.map(propertyOf) })),
    zones: new Map(components.filter(([name]) => name === 'vtimezone').flatMap(zoneOf)),
  };
}

function propertyOf([name, parameters, type, ...values]: Property): IcsProperty {
  return { name, zone: textOf(parameters.tzid), range: textOf(parameters.range), type, values };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function zoneOf(component: Component): readonly (readonly [string, (wall: WallClock) => number])[] {
  const id = component[1].find(([name]) => name === 'tzid')?.[3];
  if (typeof id !== 'string') return [];
  const zone = new ICAL.Timezone({ component: new ICAL.Component(component as unknown as unknown[]) });
  return [[id, (wall) => zone.utcOffset(new ICAL.Time({ ...wall, isDate: false }, ICAL.Timezone.localTimezone))]];
}

interface Line {
  readonly line: number;
  readonly text: string;
}

/** A line that begins with a blank continues the one above it (RFC 5545, 3.1). */
function logicalLines(text: string): readonly Line[] {
  const lines: { line: number; text: string }[] = [];
  text.split(/\r\n|\n|\r/).forEach((physical, index) => {
    const last = lines.at(-1);
    if (/^[ \t]/.test(physical) && last !== undefined) last.text += physical.slice(1);
    else lines.push({ line: index + 1, text: physical });
  });
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() })).filter((line) => line.text !== '');
}

/** The parser says that something did not end, but not where it began. */
function brokenNesting(lines: readonly Line[]): IcsFault | null {
  const open: { readonly line: number; readonly name: string }[] = [];
  const first = lines[0];
  if (first === undefined) return { line: 1, problem: 'the file is empty' };
  if (!/^begin:vcalendar$/i.test(first.text)) {
    return { line: first.line, problem: 'this is no calendar file: it does not begin with BEGIN:VCALENDAR' };
  }
  for (const { line, text } of lines) {
    const [, word, name] = /^(begin|end):(.*)$/i.exec(text) ?? [];
    if (word === undefined || name === undefined) continue;
    if (word.toLowerCase() === 'begin') open.push({ line, name: name.toUpperCase() });
    else if (open.at(-1)?.name === name.toUpperCase()) open.pop();
    else return { line, problem: `END:${shown(name)} without its BEGIN` };
  }
  const last = open.at(-1);
  return last === undefined ? null : { line: last.line, problem: `BEGIN:${shown(last.name)} without its END` };
}

function brokenLine(lines: readonly Line[]): IcsFault {
  for (const { line, text } of lines.filter(({ text }) => !/^(?:begin|end):/i.test(text))) {
    try {
      ICAL.parse.property(text, undefined);
    } catch {
      return { line, problem: `cannot be read: ${shown(text)}` };
    }
  }
  return { line: 1, problem: 'the file cannot be read' };
}

/** A calendar's words go into one line of a fault, and not all of them. */
export function shown(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}...` : line;
}

/** Milliseconds of a DURATION ("P1DT2H"), a day counted as 24 hours; null when it is none. */
export function lengthOf(duration: string): number | null {
  if (!ICAL.Duration.isValueString(duration)) return null;
  try {
    return ICAL.Duration.fromString(duration).toSeconds() * 1000;
  } catch {
    // The library checks no more than the first letter beforehand.
    return null;
  }
}
