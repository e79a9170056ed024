import { expect } from 'chai';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { addTarget, isOpen, nextOpening } from '../../src/calendar/business-time.js';
import type { Calendar } from '../../src/calendar/calendar.js';

const sevenToThree = [7 * 60, 15 * 60] as const;
const weekdays = { 1: sevenToThree, 2: sevenToThree, 3: sevenToThree, 4: sevenToThree, 5: sevenToThree };
const denver: Calendar = {
  zone: 'America/Denver',
  hours: weekdays,
  closed: ['2026-11-26', '2026-11-27', '2026-12-25'],
};
const phoenix: Calendar = { ...denver, zone: 'America/Phoenix', closed: [] };
const always: Calendar = {
  zone: 'America/Denver',
  hours: { 1: [0, 1440], 2: [0, 1440], 3: [0, 1440], 4: [0, 1440], 5: [0, 1440], 6: [0, 1440], 7: [0, 1440] },
  closed: [],
};

function local(text: string, zone = 'America/Denver'): Date {
  return DateTime.fromISO(text, { zone }).toJSDate();
}

describe('business time', () => {
  describe('isOpen and nextOpening', () => {
    for (const [at, open, next] of [
      ['2026-11-23T07:00', true, '2026-11-23T07:00'],
      ['2026-11-23T06:59', false, '2026-11-23T07:00'],
      ['2026-11-23T14:59', true, '2026-11-23T14:59'],
      ['2026-11-23T15:00', false, '2026-11-24T07:00'],
      ['2026-11-25T16:00', false, '2026-11-30T07:00'], // Thanksgiving and the weekend after it
      ['2026-11-21T12:00', false, '2026-11-23T07:00'],
      ['2026-12-25T12:00', false, '2026-12-28T07:00'],
      ['2026-12-31T20:00', false, '2027-01-01T07:00'],
    ] as const) {
      it(`at ${at} the desk is ${open ? 'open' : 'closed'} and next open at ${next}`, () => {
        expect(isOpen(local(at), denver)).to.equal(open);
        expect(nextOpening(local(at), denver)).to.deep.equal(local(next));
      });
    }

    it('knows no opening of a desk that never opens', () => {
      const never = { ...denver, hours: {} };
      expect(nextOpening(local('2026-11-23T07:00'), never)).to.equal(null);
      expect(addTarget(local('2026-11-23T07:00'), { amount: 1, unit: 'business-days' }, never)).to.equal(null);
      expect(addTarget(local('2026-11-23T07:00'), { amount: 1, unit: 'business-hours' }, never)).to.equal(null);
    });
  });

  describe('addTarget', () => {
    for (const [from, amount, unit, due] of [
      ['2026-11-23T10:00', 2, 'business-days', '2026-11-25T15:00'],
      ['2026-11-23T06:00', 2, 'business-days', '2026-11-25T15:00'], // before opening: today counts as the first day
      ['2026-11-23T15:00', 2, 'business-days', '2026-11-30T15:00'], // after closing: from Tuesday, over Thanksgiving
      ['2026-11-21T09:00', 1, 'business-days', '2026-11-24T15:00'], // Saturday: from Monday
      ['2026-11-23T10:00', 0, 'business-days', '2026-11-23T15:00'],
      ['2026-11-23T10:00', 0.5, 'business-days', '2026-11-24T15:00'],
      ['2026-12-30T10:00', 2, 'business-days', '2027-01-01T15:00'],
      ['2026-11-23T14:00', 2, 'business-hours', '2026-11-24T08:00'],
      ['2026-11-23T14:30', 0.5, 'business-hours', '2026-11-23T15:00'],
      ['2026-11-25T14:00', 9.5, 'business-hours', '2026-12-01T07:30'],
      ['2026-11-20T22:00', 1, 'business-hours', '2026-11-23T08:00'],
      ['2026-11-23T22:00', 4, 'hours', '2026-11-24T02:00'],
    ] as const) {
      it(`${amount} ${unit} from ${from} is ${due}`, () => {
        expect(addTarget(local(from), { amount, unit }, denver)).to.deep.equal(local(due));
      });
    }

    it('closes by the clock on the wall when the clocks go back', () => {
      // Friday before November 1, 2026: -06:00; Monday after it: -07:00.
      const due = addTarget(local('2026-10-30T10:00'), { amount: 1, unit: 'business-days' }, denver);
      expect(due?.toISOString()).to.equal('2026-11-02T22:00:00.000Z');
    });

    it('has no daylight saving in Arizona', () => {
      const due = addTarget(
        local('2026-10-30T10:00', 'America/Phoenix'),
        { amount: 1, unit: 'business-days' },
        phoenix,
      );
      expect(due?.toISOString()).to.equal('2026-11-02T22:00:00.000Z');
      const summer = addTarget(
        local('2026-07-06T10:00', 'America/Phoenix'),
        { amount: 1, unit: 'business-days' },
        phoenix,
      );
      expect(summer?.toISOString()).to.equal('2026-07-07T22:00:00.000Z');
    });

    it('counts the true length of the days on which the clocks change', () => {
      const day = { amount: 24, unit: 'business-hours' } as const;
      expect(addTarget(local('2026-11-01T00:00'), day, always)).to.deep.equal(local('2026-11-01T23:00'));
      expect(addTarget(local('2026-03-08T00:00'), day, always)).to.deep.equal(local('2026-03-09T01:00'));
    });
  });

  describe('for any calendar and time', () => {
    const minutes = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 })).map(([a, b]) => {
      return a < b ? ([a, b] as const) : ([b - 1, a + 1] as const);
    });
    const calendars: fc.Arbitrary<Calendar> = fc.record({
      zone: fc.constantFrom('America/Denver', 'America/Phoenix', 'America/Chicago', 'America/St_Johns', 'UTC'),
      hours: fc.record(
        { 1: minutes, 2: minutes, 3: minutes, 4: minutes, 5: minutes, 6: minutes, 7: minutes },
        { requiredKeys: ['3'] },
      ),
      closed: fc.uniqueArray(
        fc.integer({ min: 0, max: 729 }).map((day) => DateTime.utc(2026).plus({ days: day }).toFormat('yyyy-MM-dd')),
        { maxLength: 30 },
      ),
    });
    const times = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 11) }).map((ms) => new Date(ms));
    const targets = fc.record({
      amount: fc.integer({ min: 0, max: 12 }),
      unit: fc.constantFrom('business-days' as const, 'business-hours' as const),
    });

    it('the next opening is open, not earlier, and opens the first time', () => {
      fc.assert(
        fc.property(calendars, times, (calendar, at) => {
          const next = nextOpening(at, calendar)!;
          expect(isOpen(next, calendar)).to.equal(true);
          expect(next.getTime()).to.be.at.least(at.getTime());
          if (next.getTime() > at.getTime()) expect(isOpen(new Date(next.getTime() - 1), calendar)).to.equal(false);
        }),
        { numRuns: 150 },
      );
    });

    it('falls due while the desk is staffed, and never sooner for a later mail', () => {
      fc.assert(
        fc.property(calendars, times, times, targets, (calendar, first, second, target) => {
          const [early, late] = [first, second].sort((a, b) => a.getTime() - b.getTime()) as [Date, Date];
          const due = addTarget(early, target, calendar)!;
          expect(isOpen(due, calendar) || isOpen(new Date(due.getTime() - 1), calendar)).to.equal(true);
          expect(due.getTime()).to.be.at.least(early.getTime());
          expect(addTarget(late, target, calendar)!.getTime()).to.be.at.least(due.getTime());
        }),
        { numRuns: 150 },
      );
    });

    it('business hours add up', () => {
      fc.assert(
        fc.property(calendars, times, fc.nat(8), fc.integer({ min: 1, max: 8 }), (calendar, at, some, more) => {
          const hours = (from: Date, amount: number) => addTarget(from, { amount, unit: 'business-hours' }, calendar)!;
          expect(hours(hours(at, some), more)).to.deep.equal(hours(at, some + more));
        }),
        { numRuns: 150 },
      );
    });
  });
});
