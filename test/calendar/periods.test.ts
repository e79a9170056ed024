import { expect } from 'chai';
import { DateTime } from 'luxon';
import { addTarget, isOpen, nextOpening } from '../../src/calendar/business-time.js';
import type { Calendar, WeekHours } from '../../src/calendar/calendar.js';
import { seasonAt, windowsAt } from '../../src/calendar/periods.js';

const long = [7 * 60, 15 * 60] as const;
const short = [7 * 60, 13 * 60] as const;
const week: WeekHours = { 1: long, 2: long, 3: long, 4: long, 5: long };
const summer: WeekHours = { 1: short, 2: short, 3: short, 4: short };

function local(text: string, zone = 'America/Denver'): Date {
  return DateTime.fromISO(text, { zone }).toJSDate();
}

const calendar: Calendar = {
  zone: 'America/Denver',
  hours: week,
  closed: ['2026-11-26', '2026-11-27'],
  closedSpans: [
    { from: local('2026-12-18T12:00').getTime(), to: local('2026-12-18T17:00').getTime() },
    { from: local('2026-12-21T10:00').getTime(), to: local('2026-12-21T11:00').getTime() },
    { from: local('2026-12-22T00:00').getTime(), to: local('2026-12-24T00:00').getTime() },
  ],
  seasons: [
    { name: 'late', from: '2027-08-01', to: '2027-08-20', text: '', hours: null },
    { name: 'summer', from: '06-10', to: '08-15', text: '', hours: summer },
    { name: 'winter', from: '12-28', to: '01-02', text: '', hours: {} },
  ],
  windows: [
    { name: 'testing', from: '2027-04-12', to: '2027-05-14', text: '' },
    { name: 'grades', from: '05-10', to: '05-20', text: '' },
  ],
};

describe('seasons and windows', () => {
  for (const [at, season, windows] of [
    ['2026-06-09T23:59', null, ''],
    ['2026-06-10T00:00', 'summer', ''],
    ['2026-08-15T23:59', 'summer', ''],
    ['2026-08-16T00:00', null, ''],
    ['2027-08-10T12:00', 'late', ''],
    ['2026-12-31T12:00', 'winter', ''],
    ['2027-01-02T23:59', 'winter', ''],
    ['2027-01-03T00:00', null, ''],
    ['2027-04-11T23:59', null, ''],
    ['2027-04-12T00:00', null, 'testing'],
    ['2027-05-12T12:00', null, 'testing grades'],
    ['2027-05-14T23:59', null, 'testing grades'],
    ['2027-05-15T00:00', null, 'grades'],
    ['2028-05-12T12:00', null, 'grades'],
  ] as const) {
    it(`${at}: ${season ?? 'no season'}, ${windows === '' ? 'no window' : windows}`, () => {
      expect(seasonAt(local(at), calendar)?.name ?? null).to.equal(season);
      expect(
        windowsAt(local(at), calendar)
          .map(({ name }) => name)
          .join(' '),
      ).to.equal(windows);
    });
  }

  it('counts days by the desk’s clock', () => {
    const india = { ...calendar, zone: 'Asia/Kolkata' };
    expect(seasonAt(new Date('2026-06-09T18:30:00Z'), india)?.name).to.equal('summer');
    expect(seasonAt(new Date('2026-06-09T18:29:00Z'), india)).to.equal(null);
  });

  it('a calendar may have none', () => {
    const plain = { zone: 'America/Denver', hours: week, closed: [] };
    expect(seasonAt(local('2026-07-01T12:00'), plain)).to.equal(null);
    expect(windowsAt(local('2026-07-01T12:00'), plain)).to.deep.equal([]);
  });

  it('a leap day belongs to a yearly season that ends with February', () => {
    const february = { ...calendar, seasons: [{ name: 'f', from: '02-01', to: '02-29', text: '', hours: null }] };
    expect(seasonAt(local('2028-02-29T12:00'), february)?.name).to.equal('f');
    expect(seasonAt(local('2027-03-01T00:00'), february)).to.equal(null);
  });
});

describe('business time in seasons and closures of parts of days', () => {
  const table: readonly (readonly [
    from: string,
    amount: number,
    unit: Parameters<typeof addTarget>[1]['unit'],
    due: string,
  ])[] = [
    // Summer: Monday to Thursday until one o'clock. June 10, 2026, is a Wednesday, August 15 a Saturday.
    ['2026-06-10T12:59', 1, 'business-days', '2026-06-11T13:00'],
    ['2026-06-11T13:00', 2, 'business-days', '2026-06-17T13:00'],
    ['2026-06-09T14:30', 60, 'business-minutes', '2026-06-10T07:30'],
    ['2026-08-13T12:00', 2, 'business-hours', '2026-08-17T08:00'],
    // The early dismissal ends the day, the break does not.
    ['2026-12-18T11:00', 0, 'business-days', '2026-12-18T12:00'],
    ['2026-12-18T12:30', 0, 'business-days', '2026-12-21T15:00'],
    ['2026-12-18T11:30', 90, 'business-minutes', '2026-12-21T08:00'],
    ['2026-12-21T09:30', 60, 'business-minutes', '2026-12-21T11:30'],
    ['2026-12-21T10:30', 0, 'business-days', '2026-12-21T15:00'],
    ['2026-12-21T10:30', 1, 'business-days', '2026-12-24T15:00'],
    // Two days closed by spans, then the weekend, then the winter season without hours.
    ['2026-12-21T14:00', 2, 'business-days', '2026-12-25T15:00'],
    ['2026-12-21T14:00', 3, 'business-days', '2027-01-04T15:00'],
    ['2026-12-31T09:00', 30, 'minutes', '2026-12-31T09:30'],
    // Friday after hours counts from Monday (PC-19).
    ['2026-11-13T15:30', 2, 'business-days', '2026-11-18T15:00'],
    // Level 3 and 4 of plain hours run over the weekend (WI-22).
    ['2026-11-13T15:30', 48, 'hours', '2026-11-15T15:30'],
  ];
  for (const [from, amount, unit, due] of table) {
    it(`${amount} ${unit} from ${from} is ${due}`, () => {
      expect(addTarget(local(from), { amount, unit }, calendar)).to.deep.equal(local(due));
    });
  }

  it('is closed in between', () => {
    expect(isOpen(local('2026-12-21T10:00'), calendar)).to.equal(false);
    expect(isOpen(local('2026-12-21T11:00'), calendar)).to.equal(true);
    expect(nextOpening(local('2026-12-21T10:30'), calendar)).to.deep.equal(local('2026-12-21T11:00'));
    expect(nextOpening(local('2026-12-22T08:00'), calendar)).to.deep.equal(local('2026-12-24T07:00'));
  });
});
