import { expect } from 'chai';
import { DateTime } from 'luxon';
import { closuresIn, joined } from '../../src/calendar/closures.js';
import type { Closures, Reading } from '../../src/calendar/closures.js';

const denver: Reading = { zone: 'America/Denver', only: [] };

/** A calendar file of the events given, each by its lines. */
function file(...events: readonly string[]): string {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event.split('\n'), 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Willow Creek//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function closures(text: string, reading: Reading = denver): Closures {
  const read = closuresIn(text, reading);
  if ('faults' in read) throw new Error(read.faults.map(({ line, problem }) => `${line}: ${problem}`).join('\n'));
  return read;
}

function faults(text: string): readonly string[] {
  const read = closuresIn(text, denver);
  return 'faults' in read ? read.faults.map(({ line, problem }) => `${line}: ${problem}`) : [];
}

/** Spans as local times: "2026-12-18T12:00/16:00". */
function spans(text: string, { zone, ...rest }: Reading = denver): readonly string[] {
  const local = (at: number, format: string) => DateTime.fromMillis(at, { zone }).toFormat(format);
  return closures(text, { zone, ...rest }).spans.map(
    ({ from, to }) => `${local(from, "yyyy-MM-dd'T'HH:mm")}/${local(to, 'HH:mm')}`,
  );
}

describe('closures from a calendar file', () => {
  describe('whole days', () => {
    const table: readonly (readonly [what: string, event: string, dates: readonly string[]])[] = [
      ['a date without an end is one day', 'DTSTART;VALUE=DATE:20261126', ['2026-11-26']],
      [
        'the end is the first day that is open again',
        'DTSTART;VALUE=DATE:20261126\nDTEND;VALUE=DATE:20261128',
        ['2026-11-26', '2026-11-27'],
      ],
      [
        'an end equal to the start is one day',
        'DTSTART;VALUE=DATE:20261126\nDTEND;VALUE=DATE:20261126',
        ['2026-11-26'],
      ],
      [
        'a duration counts days',
        'DTSTART;VALUE=DATE:20261230\nDURATION:P3D',
        ['2026-12-30', '2026-12-31', '2027-01-01'],
      ],
      ['a leap day', 'DTSTART;VALUE=DATE:20280228\nDTEND;VALUE=DATE:20280301', ['2028-02-28', '2028-02-29']],
      [
        'a rule with a count',
        'DTSTART;VALUE=DATE:20261120\nRRULE:FREQ=WEEKLY;COUNT=3',
        ['2026-11-20', '2026-11-27', '2026-12-04'],
      ],
      [
        'a rule with an end, which is included',
        'DTSTART;VALUE=DATE:20261120\nRRULE:FREQ=DAILY;UNTIL=20261122',
        ['2026-11-20', '2026-11-21', '2026-11-22'],
      ],
      [
        'a rule less its exceptions',
        'DTSTART;VALUE=DATE:20261120\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;VALUE=DATE:20261127,20261204',
        ['2026-11-20', '2026-12-11'],
      ],
      [
        'exceptions written as times at midnight',
        'DTSTART;VALUE=DATE:20261120\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261127T000000',
        ['2026-11-20', '2026-12-04'],
      ],
      ['dates besides', 'DTSTART;VALUE=DATE:20261120\nRDATE;VALUE=DATE:20261224', ['2026-11-20', '2026-12-24']],
      [
        'several days that repeat',
        'DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261226\nRRULE:FREQ=YEARLY;COUNT=2',
        ['2026-12-24', '2026-12-25', '2027-12-24', '2027-12-25'],
      ],
      [
        'the fourth Thursday of November',
        'DTSTART;VALUE=DATE:20261126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3',
        ['2026-11-26', '2027-11-25', '2028-11-23'],
      ],
      [
        'the first Monday of September as Outlook writes it',
        'DTSTART;VALUE=DATE:20260907\nRRULE:FREQ=YEARLY;BYDAY=MO;BYMONTH=9;BYSETPOS=1;COUNT=2',
        ['2026-09-07', '2027-09-06'],
      ],
      [
        'a leap day every year, only where there is one',
        'DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY;UNTIL=20330101',
        ['2024-02-29', '2028-02-29', '2032-02-29'],
      ],
      ['a cancelled event closes nothing', 'DTSTART;VALUE=DATE:20261126\nSTATUS:CANCELLED', []],
      ['a free event closes all the same', 'DTSTART;VALUE=DATE:20261126\nTRANSP:TRANSPARENT', ['2026-11-26']],
      ['folded lines are one', 'DTSTART;VALUE=DA\n TE:202611\n\t26', ['2026-11-26']],
      ['names in small letters', 'dtstart;value=date:20261126', ['2026-11-26']],
    ];
    for (const [what, event, dates] of table) {
      it(what, () => {
        expect(closures(file(event))).to.deep.equal({ dates, spans: [] });
      });
    }

    it('a rule without an end goes on', () => {
      const { dates } = closures(file('DTSTART;VALUE=DATE:20241225\nRRULE:FREQ=YEARLY'));
      expect(dates).to.include.members(['2024-12-25', '2026-12-25', '2049-12-25']);
      expect(dates).to.have.length(26);
    });

    it('reads several calendars in one file, and bare line feeds', () => {
      const two = file('DTSTART;VALUE=DATE:20261126') + file('DTSTART;VALUE=DATE:20261127');
      expect(closures(two.replaceAll('\r\n', '\n')).dates).to.deep.equal(['2026-11-26', '2026-11-27']);
    });

    it('an occurrence that was moved closes its new day and not the old one', () => {
      const series = 'UID:pd@willowcreek\nDTSTART;VALUE=DATE:20261120\nRRULE:FREQ=WEEKLY;COUNT=3';
      const moved = 'UID:pd@willowcreek\nRECURRENCE-ID;VALUE=DATE:20261127\nDTSTART;VALUE=DATE:20261130';
      expect(closures(file(series, moved)).dates).to.deep.equal(['2026-11-20', '2026-11-30', '2026-12-04']);
    });

    it('an occurrence that was cancelled closes nothing', () => {
      const series = 'UID:pd@willowcreek\nDTSTART;VALUE=DATE:20261120\nRRULE:FREQ=WEEKLY;COUNT=2';
      const gone =
        'UID:pd@willowcreek\nRECURRENCE-ID;VALUE=DATE:20261127\nDTSTART;VALUE=DATE:20261127\nSTATUS:CANCELLED';
      expect(closures(file(series, gone)).dates).to.deep.equal(['2026-11-20']);
    });
  });

  describe('parts of days', () => {
    const table: readonly (readonly [what: string, event: string, spans: readonly string[]])[] = [
      [
        'a time without a zone is the desk’s',
        'DTSTART:20261218T120000\nDTEND:20261218T160000',
        ['2026-12-18T12:00/16:00'],
      ],
      ['UTC', 'DTSTART:20261218T190000Z\nDTEND:20261218T230000Z', ['2026-12-18T12:00/16:00']],
      [
        'another zone',
        'DTSTART;TZID=America/Chicago:20261218T130000\nDTEND;TZID=America/Chicago:20261218T170000',
        ['2026-12-18T12:00/16:00'],
      ],
      [
        'a zone with a path before its name',
        'DTSTART;TZID="/citadel.test/20260101_1/America/Chicago":20261218T130000\nDURATION:PT4H',
        ['2026-12-18T12:00/16:00'],
      ],
      [
        'an end in a zone of its own',
        'DTSTART;TZID=America/Chicago:20261218T130000\nDTEND:20261218T230000Z',
        ['2026-12-18T12:00/16:00'],
      ],
      ['a duration', 'DTSTART:20261218T120000\nDURATION:PT2H30M', ['2026-12-18T12:00/14:30']],
      ['a moment closes nothing', 'DTSTART:20261218T120000', []],
      [
        'every other Wednesday at the same time of day, over the change of the clocks',
        'DTSTART:20261021T123000\nDTEND:20261021T160000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=3',
        ['2026-10-21T12:30/16:00', '2026-11-04T12:30/16:00', '2026-11-18T12:30/16:00'],
      ],
      [
        'an end of the rule in UTC is that instant, included',
        'DTSTART;TZID=America/Denver:20261202T123000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;UNTIL=20261209T193000Z',
        ['2026-12-02T12:30/13:30', '2026-12-09T12:30/13:30'],
      ],
      [
        'and a second sooner, not included',
        'DTSTART;TZID=America/Denver:20261202T123000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;UNTIL=20261209T192959Z',
        ['2026-12-02T12:30/13:30'],
      ],
      [
        'an exception in UTC',
        'DTSTART:20261202T123000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20261202T193000Z',
        ['2026-12-09T12:30/13:30'],
      ],
      [
        'an exception for the whole day',
        'DTSTART:20261202T123000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2\nEXDATE;VALUE=DATE:20261202',
        ['2026-12-09T12:30/13:30'],
      ],
    ];
    for (const [what, event, expected] of table) {
      it(what, () => {
        expect(spans(file(event))).to.deep.equal(expected);
        expect(closures(file(event)).dates).to.deep.equal([]);
      });
    }

    it('a rule ends by its instant east of Greenwich too', () => {
      const event = 'DTSTART:20261202T023000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20261203T210000Z';
      expect(spans(file(event), { zone: 'Asia/Kolkata', only: [] })).to.deep.equal([
        '2026-12-02T02:30/03:30',
        '2026-12-03T02:30/03:30',
        '2026-12-04T02:30/03:30',
      ]);
    });

    it('a zone that only the file knows is taken from there, daylight saving included', () => {
      const zone = [
        'BEGIN:VTIMEZONE',
        'TZID:Mountain Standard Time',
        'BEGIN:STANDARD',
        'DTSTART:16010101T020000',
        'TZOFFSETFROM:-0600',
        'TZOFFSETTO:-0700',
        'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
        'END:STANDARD',
        'BEGIN:DAYLIGHT',
        'DTSTART:16010101T020000',
        'TZOFFSETFROM:-0700',
        'TZOFFSETTO:-0600',
        'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
        'END:DAYLIGHT',
        'END:VTIMEZONE',
      ].join('\r\n');
      const event =
        'DTSTART;TZID=Mountain Standard Time:20261021T123000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2';
      const text = file(event).replace('BEGIN:VEVENT', `${zone}\r\nBEGIN:VEVENT`);
      expect(spans(text)).to.deep.equal(['2026-10-21T12:30/13:30', '2026-11-04T12:30/13:30']);
    });

    it('spans that touch or overlap become one', () => {
      expect(
        joined([
          { from: 5, to: 7 },
          { from: 0, to: 3 },
          { from: 3, to: 4 },
          { from: 6, to: 9 },
          { from: 6, to: 7 },
        ]),
      ).to.deep.equal([
        { from: 0, to: 4 },
        { from: 5, to: 9 },
      ]);
    });
  });

  describe('only some events', () => {
    for (const [summary, counts] of [
      ['Schools closed: snow', true],
      ['CLOSED', true],
      ['Disclosed budget hearing', false],
      ['Spring Holidays', true],
      ['No  School (Labor Day)', true],
      ['Holiday concert\\, gym', true],
      ['School board', false],
      ['', false],
    ] as const) {
      it(`"${summary}" ${counts ? 'counts' : 'does not'}`, () => {
        const text = file(`DTSTART;VALUE=DATE:20261126\nSUMMARY:${summary}`);
        const only = ['closed', 'holiday', 'no school'];
        expect(closures(text, { ...denver, only }).dates.length).to.equal(counts ? 1 : 0);
      });
    }

    it('text is unescaped before it is compared', () => {
      const text = file('DTSTART;VALUE=DATE:20261126\nSUMMARY:Closed\\, all\n  day\\; really');
      expect(closures(text, { ...denver, only: ['closed, all day; really'] }).dates).to.have.length(1);
    });

    it('passes over faults in events that do not count', () => {
      const text = file('SUMMARY:Board\nDTSTART:nonsense', 'SUMMARY:Closed\nDTSTART;VALUE=DATE:20261126');
      expect(closures(text, { ...denver, only: ['closed'] }).dates).to.deep.equal(['2026-11-26']);
    });
  });

  describe('faults name the line', () => {
    const here = 'the event that begins here:';
    const table: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
      ['nothing', '', ['1: the file is empty']],
      ['another file', '\r\n<html>', ['2: this is no calendar file: it does not begin with BEGIN:VCALENDAR']],
      ['cut off', file('DTSTART;VALUE=DATE:20261126').slice(0, -30), ['4: BEGIN:VEVENT without its END']],
      ['crossed', file('BEGIN:VALARM'), ['6: END:VEVENT without its BEGIN']],
      [
        'no property',
        file('DTSTART;VALUE=DATE:20261126', 'DTSTART;VALUE=DATE:20261127\nHoliday'),
        ['9: cannot be read: Holiday'],
      ],
      [
        'a rule that cannot be',
        file('DTSTART;VALUE=DATE:20261126\nRRULE:FREQ=OFTEN'),
        ['6: cannot be read: RRULE:FREQ=OFTEN'],
      ],
      [
        'the thirteenth month',
        file('DTSTART;VALUE=DATE:20261126\nRRULE:FREQ=YEARLY;BYMONTH=13'),
        ['6: cannot be read: RRULE:FREQ=YEARLY;BYMONTH=13'],
      ],
      [
        'the second Monday of a day',
        file('DTSTART;VALUE=DATE:20261126\nRRULE:FREQ=DAILY;BYDAY=2MO'),
        [`4: ${here} RRULE: this use of BYDAY is not understood`],
      ],
      [
        'both days of the month and numbered weekdays',
        file('DTSTART;VALUE=DATE:20261126\nRRULE:FREQ=MONTHLY;BYDAY=TU,3TU;BYMONTHDAY=0'),
        [`4: ${here} RRULE names a day that no such month has`],
      ],
      ['no start', file('SUMMARY:Closed'), [`4: ${here} it has no DTSTART`]],
      ['no date', file('DTSTART;VALUE=DATE:20260230'), [`4: ${here} DTSTART is not a date or time`]],
      ['words for a date', file('DTSTART:tomorrow'), [`4: ${here} DTSTART is not a date or time`]],
      ['backwards', file('DTSTART:20261126T120000Z\nDTEND:20261126T110000Z'), [`4: ${here} it ends before it begins`]],
      [
        'backwards by a day',
        file('DTSTART;VALUE=DATE:20261126\nDTEND;VALUE=DATE:20261125'),
        [`4: ${here} it ends before it begins`],
      ],
      [
        'years',
        file('DTSTART;VALUE=DATE:20261126\nDTEND;VALUE=DATE:20281126'),
        [`4: ${here} it is longer than a year`],
      ],
      [
        'date and time',
        file('DTSTART;VALUE=DATE:20261126\nDTEND:20261127T120000'),
        [`4: ${here} DTSTART and DTEND are not both dates or both times`],
      ],
      ['no length', file('DTSTART:20261126T120000\nDURATION:Pfoo'), [`4: ${here} DURATION is no length of time`]],
      [
        'an unknown zone, and the next event all the same',
        file('DTSTART;TZID=Mars Time:20261126T120000', 'SUMMARY:x'),
        [
          `4: ${here} DTSTART: the time zone "Mars Time" is not known, nor described in the file`,
          `7: ${here} it has no DTSTART`,
        ],
      ],
      [
        'by the minute',
        file('DTSTART:20261126T120000\nRRULE:FREQ=MINUTELY'),
        [`4: ${here} repeats more often than once a day`],
      ],
      [
        'by the week number',
        file('DTSTART:20261126T120000\nRRULE:FREQ=YEARLY;BYWEEKNO=3'),
        [`4: ${here} RRULE: BYWEEKNO is not understood`],
      ],
      [
        'February 31',
        file('DTSTART;VALUE=DATE:20261126\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31'),
        [`4: ${here} RRULE names a day that no such month has`],
      ],
      [
        'every seventh day that is a Tuesday',
        file('DTSTART;VALUE=DATE:20261123\nRRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU'),
        [`4: ${here} RRULE picks days out of every few days, and may never find one`],
      ],
      [
        'the sixth Monday',
        file('DTSTART;VALUE=DATE:20261123\nRRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=MO;BYSETPOS=6'),
        [`4: ${here} RRULE: this use of BYSETPOS is not understood`],
      ],
      [
        'this one and all later ones',
        file('UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261123T120000\nDTSTART:20261123T130000'),
        [`4: ${here} RECURRENCE-ID with RANGE is not understood`],
      ],
      [
        'periods',
        file('DTSTART:20261126T120000Z\nRDATE;VALUE=PERIOD:20261127T120000Z/PT1H'),
        [`4: ${here} RDATE with periods is not understood`],
      ],
    ];
    for (const [what, text, expected] of table) {
      it(what, () => {
        expect(faults(text)).to.deep.equal(expected);
      });
    }
  });
});
