import { DateTime, IANAZone } from 'luxon';
import type { IcsFile, IcsProperty } from './icalendar.js';
import { shown } from './icalendar.js';

/** What the clock on the wall shows, in milliseconds as if it stood in UTC: the next day is always 24 hours on. */
export type Wall = number;

/** From the clock on the wall to the instant, both in milliseconds. */
export type Zone = (wall: Wall) => number;

/** A date or a time of a calendar file. */
export interface When {
  readonly dateOnly: boolean;
  readonly wall: Wall;
  /** Of a date: the desk's. */
  readonly zone: Zone;
}

export interface Wrong {
  readonly wrong: string;
}

const utc: Zone = (wall) => wall;

/** Zones by TZID, each made once: two values are in one zone when they have the same function. */
export function zonesOf(file: IcsFile, deskZone: string): (id: string) => Zone | null {
  const made = new Map<string, Zone | null>([['', inZone(deskZone)]]);
  return (id) => {
    let zone = made.get(id);
    if (zone === undefined) {
      zone = findZone(id, file);
      made.set(id, zone);
    }
    return zone;
  };
}

/** The IANA name, alone or at the end of a path; else what the file says about it (Outlook: "Mountain Standard Time"). */
function findZone(id: string, { zones }: IcsFile): Zone | null {
  const name = [id, /[^/]+\/[^/]+(?:\/[^/]+)?$/.exec(id)?.[0] ?? '', id.split('/').slice(-2).join('/')].find(
    (one) => one !== '' && IANAZone.isValidZone(one),
  );
  if (name !== undefined) return inZone(name);
  const offset = zones.get(id);
  if (offset === undefined) return null;
  return (wall) => {
    const at = new Date(wall);
    const seconds = offset({
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      second: at.getUTCSeconds(),
    });
    return wall - seconds * 1000;
  };
}

function inZone(name: string): Zone {
  return (wall) => DateTime.fromMillis(wall, { zone: 'utc' }).setZone(name, { keepLocalTime: true }).toMillis();
}

/** Every date and time of a property; a time without TZID and "Z" is the desk's (RFC 5545, 3.3.5, form 1). */
export function timesOf(property: IcsProperty, zoneOf: (id: string) => Zone | null): readonly When[] | Wrong {
  const times: When[] = [];
  const zone = zoneOf(property.zone);
  const name = property.name.toUpperCase();
  if (zone === null) {
    return { wrong: `${name}: the time zone "${shown(property.zone)}" is not known, nor described in the file` };
  }
  for (const value of property.values) {
    if (typeof value !== 'string') return { wrong: `${name} with periods is not understood` };
    const when = readWhen(value, zone);
    if (when === null) return { wrong: `${name} is not a date or time` };
    times.push(when);
  }
  return times;
}

export function readWhen(text: string, zone: Zone): When | null {
  const [, date, time, mark] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(Z)?)?$/.exec(text) ?? [];
  if (date === undefined) return null;
  // A date that is none (February 30) comes out as another one, or as none.
  const wall = Date.parse(`${date}T${time ?? '00:00:00'}Z`);
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 10) !== date) return null;
  return { dateOnly: time === undefined, wall, zone: mark === undefined ? zone : utc };
}

/** "2026-11-26" of a wall clock. */
export function dateAt(wall: Wall): string {
  return new Date(wall).toISOString().slice(0, 10);
}

/** The instant of a time; of a date its day, which is the same everywhere. */
export function keyOf({ dateOnly, wall, zone }: When): number {
  return dateOnly ? wall : zone(wall);
}
