import { DateTime } from 'luxon';
import type { WeekHours } from '../calendar/calendar.js';

type Hours = NonNullable<WeekHours[1]>;

/** Days with the same hours that follow each other; weekdays from 1 for Monday. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly hours: Hours;
}

/** How a language says days and times; other languages get names and times from their locale, and dashes. */
interface Wording {
  readonly everyDay: string;
  readonly and: string;
  readonly to: string;
  readonly hours: (open: string, close: string) => string;
  readonly allDay: string;
  readonly time: (minutes: number) => string;
}

const dash = ' \u2013 ';
const clock = (minutes: number, format: string): string =>
  DateTime.fromMillis(minutes * 60_000, { zone: 'utc' }).toFormat(format, { locale: 'en-US' });

const wordings: Readonly<Record<string, Wording>> = {
  en: {
    everyDay: 'every day',
    and: ' and ',
    to: ' to ',
    hours: (open, close) => `${open} to ${close}`,
    allDay: 'around the clock',
    // "12:00 PM" is read as either.
    time: (minutes) => (minutes % 1440 === 0 ? 'midnight' : minutes === 720 ? 'noon' : clock(minutes, 'h:mm a')),
  },
  es: {
    everyDay: 'todos los días',
    and: ' y ',
    to: ' a ',
    hours: (open, close) => `de ${open} a ${close}`,
    allDay: 'las 24 horas',
    time: (minutes) => (minutes === 1440 ? '24:00' : clock(minutes, 'H:mm')),
  },
};

function otherWording(language: string): Wording {
  return {
    everyDay: `${dayName(1, language)}${dash}${dayName(7, language)}`,
    and: ', ',
    to: dash,
    hours: (open, close) => `${open}${dash}${close}`,
    allDay: '0:00\u201324:00',
    time: (minutes) =>
      DateTime.fromMillis(minutes * 60_000, { zone: 'utc' })
        .setLocale(language)
        .toLocaleString(DateTime.TIME_SIMPLE),
  };
}

// Every letter says them, and naming days and times costs more than the letter.
const said = new WeakMap<WeekHours, Map<string, string>>();

/** "Monday to Thursday, 7:00 AM to 3:00 PM; Friday, 7:00 AM to noon"; '' for a week that is closed. */
export function hoursInWords(week: WeekHours, language: string): string {
  const known = said.get(week) ?? new Map<string, string>();
  said.set(week, known);
  const words = known.get(language) ?? say(week, language === '' ? 'en' : language);
  known.set(language, words);
  return words;
}

function say(week: WeekHours, language: string): string {
  const wording = wordings[language] ?? otherWording(language);
  return runsOf(week)
    .map((run) => `${days(run, language, wording)}, ${times(run, wording)}`)
    .join('; ');
}

function runsOf(week: WeekHours): readonly Run[] {
  const runs: Run[] = [];
  for (const day of [1, 2, 3, 4, 5, 6, 7] as const) {
    const hours = week[day];
    if (hours === undefined) continue;
    const run = runs.at(-1);
    const goesOn = run?.last === day - 1 && run.hours[0] === hours[0] && run.hours[1] === hours[1];
    if (goesOn) runs[runs.length - 1] = { ...run, last: day };
    else runs.push({ first: day, last: day, hours });
  }
  return runs;
}

function days({ first, last }: Run, language: string, wording: Wording): string {
  if (first === last) return dayName(first, language);
  if (last - first === 6) return wording.everyDay;
  return `${dayName(first, language)}${last - first === 1 ? wording.and : wording.to}${dayName(last, language)}`;
}

function times({ hours: [open, close] }: Run, { hours, allDay, time }: Wording): string {
  return open === 0 && close === 1440 ? allDay : hours(time(open), time(close));
}

/** January 1, 2024, was a Monday. */
function dayName(weekday: number, language: string): string {
  return DateTime.utc(2024, 1, weekday).setLocale(language).toFormat('cccc');
}
