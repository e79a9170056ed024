import { z } from 'zod';
import { filled, hours, key, periodEnd } from './kinds.js';
import { longestBreak } from './closed-days.js';

const dayHours = hours.optional().describe('Opening hours of that day; closed when not given.');

/** A week. A day that is not listed is closed. */
export const weekHours = z.strictObject({
  monday: dayHours,
  tuesday: dayHours,
  wednesday: dayHours,
  thursday: dayHours,
  friday: dayHours,
  saturday: dayHours,
  sunday: dayHours,
});

const ends = {
  from: periodEnd.describe('The first day.').meta({ examples: ['06-10'] }),
  to: periodEnd.describe('The last day, included. A yearly one may lie before `from`: then the new year is between.'),
};

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** What the two ends cannot know alone. */
function endsFault({ from, to }: Ends): string | null {
  if (from.length !== to.length) return 'has a year and "from" has none, or the other way round';
  if (from.length === 'MM-DD'.length) return null;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (days < 0) return 'ends before it begins';
  return days > longestBreak ? 'is longer than a year' : null;
}

function checkEnds(value: Ends, context: z.core.$RefinementCtx): void {
  const fault = endsFault(value);
  if (fault !== null) context.addIssue({ code: 'custom', path: ['to'], message: fault });
}

const season = z
  .strictObject({
    ...ends,
    hours: weekHours.optional().describe('The hours in place of `desk.hours`; as always when not given.'),
    text: z
      .string()
      .default('')
      .describe('What acknowledgements say in the season.')
      .meta({ examples: ['In summer a fix may take longer; we still answer within two business days.'] }),
  })
  .superRefine(checkEnds);

const window = z
  .strictObject({
    ...ends,
    text: z
      .string()
      .default('')
      .describe('What acknowledgements say while the window is open.')
      .meta({ examples: ['State testing comes first until May 14; other requests may wait.'] }),
  })
  .superRefine(checkEnds);

const summer = { from: '06-10', to: '08-15', hours: { monday: '07:00-13:00' }, text: 'Fixes may take longer.' };
const testing = { from: '2027-04-12', to: '2027-05-14', text: 'State testing comes first.' };

export const seasonsOption = z
  .record(key, season)
  .default({})
  .describe(
    'Parts of the year with hours or a text of their own. Where two overlap, one with years counts before a yearly one, and else the first.',
  )
  .meta({ examples: [{ summer }] });

export const windowsOption = z
  .record(key, window)
  .default({})
  .describe(
    'Named times, such as state testing, in which acknowledgements warn of delay and policies may decide otherwise.',
  )
  .meta({ examples: [{ testing }] });

/** A file alone, or with words that choose among its events. */
const calendar = z
  .preprocess(
    (value) => (typeof value === 'string' ? { file: value } : value),
    z.strictObject({
      file: filled('the path of an .ics file, relative to this configuration file', 'closures.ics').describe(
        'The calendar file; watched for changes.',
      ),
      only: z
        .string()
        .default('')
        .describe(
          'Events whose title has a word that begins like one of these, parted by "|"; every event when not given.',
        )
        .meta({ examples: ['closed|holiday|no school'] }),
    }),
  )
  .meta({ allowed: 'the path of an .ics file, or a section with file and only', alone: true });

export const calendarsOption = z
  .array(calendar)
  .default([])
  .describe(
    'Calendar files (iCalendar, .ics) with closures besides `closed`: all-day events close days, others a part of a day.',
  )
  .meta({ allowed: 'a list of files, or of entries with file and only', examples: [['closures.ics']] });

/** "closed|no school" as its words. */
export function wordsOf(only: string): readonly string[] {
  return only
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
