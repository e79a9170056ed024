import { casual, type Chrono } from 'chrono-node/en';
import { DateTime } from 'luxon';
import { inEnglish } from './spanish-dates.js';

/** A day that a text names, as a local date: "2027-03-05". */
export interface DateSaid {
  readonly date: string;
  /** The words, Spanish ones put into English. */
  readonly words: string;
}

// Enough of any request to find its dates in; the reader is slow on long texts.
const longest = 4000;
// Who writes "March 1" on March 5 speaks of the past; the reader takes it for next year.
const furthestWithoutYear = 300;

const monthNames = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** "the 12th" and "Saturday 20", which name no month; the reader knows neither. */
const dayAlone: Parameters<Chrono['parsers']['push']>[0] = {
  pattern: () =>
    new RegExp(
      '\\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day,? (?:the )?|the )(\\d{1,2})(?:st|nd|rd|th)?\\b' +
        `(?!\\s*(?:[:/-]\\d|am\\b|pm\\b|a\\.m|p\\.m|o'clock|(?:of )?(?:${monthNames})|gr|floor|hour|st\\b|street|ave|period|time|place))`,
      'i',
    ),
  extract: (context, match) => {
    const day = Number(match[1]);
    if (day < 1 || day > 31 || !/day|\d(?:st|nd|rd|th)/i.test(match[0])) return null;
    return { ...nextWithDay(day, context.reference.getDateWithAdjustedTimezone()), day };
  },
};

/** The month of the next such day of the month, the day of writing included. */
function nextWithDay(day: number, from: Date): { readonly year: number; readonly month: number } {
  const start = DateTime.fromObject({ year: from.getFullYear(), month: from.getMonth() + 1, day: from.getDate() });
  let month = start.startOf('month');
  while (day > (month.daysInMonth ?? 31) || (month.hasSame(start, 'month') && day < start.day))
    month = month.plus({ months: 1 });
  return { year: month.year, month: month.month };
}

const reader = casual.clone();
reader.parsers.push(dayAlone);

/** What makes words a day: spans, amounts and clock times are none, and "next week" is none that could be kept. */
const named = new RegExp(`\\d[/-]\\d|the \\d|\\b(?:${monthNames}|sun|mon|tue|wed|thu|fri|sat)`, 'i');
const nearby = /^(?:today|tonight|tomorrow|tmrw?|tmr|in 2 days|this (?:afternoon|evening))\b/i;
/** Words in a sentence that say its "today" or "Monday" tells what happened. */
const past =
  /\b(?:talked|spoke|met|got|asked|told|heard|saw|received|called|wrote|said|tried|stopped|started|noticed|broke|went|came|happened|since|did|had|yesterday|(?:was|were)(?! (?:hoping|wondering|thinking|planning|going))|habl[eé]|pregunt[eé]|dijo|dijeron|llam[eéoó]|recib[ií]|estaba|estuvo|fue|hab[ií]a|ayer)\b/i;

/** The days from `at` on that an English or Spanish text names, the earliest first, each once. */
export function datesIn(text: string, at: Date, zone: string): readonly DateSaid[] {
  const local = DateTime.fromJSDate(at, { zone });
  const today = local.toISODate() ?? '';
  const english = withoutFractions(inEnglish(text.slice(0, longest)));
  const found = new Map<string, string>();
  for (const result of reader.parse(english, { instant: at, timezone: local.offset }, { forwardDate: true })) {
    const { start, text: words, index } = result;
    const dated = start.isCertain('day') || start.isCertain('weekday');
    if (!dated || !(named.test(words) || nearby.test(words)) || isWord(words)) continue;
    const loose = !start.isCertain('month') || nearby.test(words);
    if (loose && past.test(sentenceAround(english, index))) continue;
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    if (year === null || month === null || day === null) continue;
    const date = DateTime.fromObject({ year, month, day });
    const iso = date.toISODate();
    if (iso === null || iso < today) continue;
    const days = date.diff(DateTime.fromISO(today), 'days').days;
    if (!start.isCertain('year') && days > furthestWithoutYear) continue;
    if (!found.has(iso)) found.set(iso, words);
  }
  return [...found].map(([date, words]) => ({ date, words })).sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** "sat", "may" and "sun" are words of their own when nothing stands by them and no capital marks them. */
function isWord(words: string): boolean {
  return /^(?:sat|sun|mon|wed|march|may|second)$/.test(words.trim());
}

/** "half (1/2) of", "grades 3/4", "24/7" look like dates; of "a week from Friday" only Friday would be read. */
function withoutFractions(text: string): string {
  return text.replace(
    /\b(?:grades?|room|rm|salon|grado)\s+\d{1,2}\/\d{1,2}\b|\b\d{1,2}\/\d{1,2}(?=\s*(?:of|cup|inch|grade|split|page|full|empty)\b)|\b24\/7\b|\b(?:an?|one|two|three|\d+) weeks? (?:from|after)\s+\w+|\b1\/2\b(?=\s*(?:day|hour|sheet))/gi,
    ' ',
  );
}

function sentenceAround(text: string, index: number): string {
  const before = text.slice(0, index).search(/[^.!?;\n]*$/);
  const after = /[.!?;\n]/.exec(text.slice(index));
  return text.slice(before, after === null ? undefined : index + after.index);
}
