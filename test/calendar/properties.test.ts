import { expect } from 'chai';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { addTarget, isOpen, nextOpening } from '../../src/calendar/business-time.js';
import type { Calendar, Season, Span, WeekHours } from '../../src/calendar/calendar.js';
import { joined } from '../../src/calendar/closures.js';

type Target = Parameters<typeof addTarget>[1];

const minute = 60_000;
const day = 86_400_000;
const first = Date.UTC(2026, 8, 1);
const last = Date.UTC(2028, 3, 1);

/** Both halves of the globe, half hours, no daylight saving, half an hour of it. */
const zones = [
  'America/Phoenix',
  'America/Denver',
  'America/Los_Angeles',
  'America/Chicago',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
] as const;

/** Around these days most things go wrong: the clocks change both ways, the year ends, the leap day comes. */
const awkward = [
  '2026-10-04',
  '2026-11-01',
  '2026-12-31',
  '2027-03-14',
  '2027-04-04',
  '2027-11-07',
  '2027-12-31',
  '2028-02-29',
  '2028-03-12',
];

const instants: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: first / minute, max: last / minute }).map((at) => at * minute),
  fc
    .tuple(fc.constantFrom(...awkward), fc.integer({ min: -2 * 1440, max: 3 * 1440 }))
    .map(([date, minutes]) => Date.parse(date) + minutes * minute),
);

const hours = fc.oneof(
  fc.constantFrom([420, 900] as const, [390, 930] as const, [0, 1440] as const, [60, 180] as const),
  fc
    .tuple(fc.integer({ min: 0, max: 1410 }), fc.integer({ min: 30, max: 720 }))
    .map(([open, length]) => [open, Math.min(1440, open + length)] as const),
);

const week: fc.Arbitrary<WeekHours> = fc.record(
  { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours },
  { requiredKeys: ['2', '5'] },
);

function date(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Single days and closures of up to four weeks. */
const closed: fc.Arbitrary<readonly string[]> = fc
  .array(fc.tuple(fc.integer({ min: first / day, max: last / day }), fc.constantFrom(1, 1, 2, 5, 12, 28)), {
    maxLength: 12,
  })
  .map((breaks) => breaks.flatMap(([from, length]) => Array.from({ length }, (_, n) => date((from + n) * day))));

const spans: fc.Arbitrary<readonly Span[]> = fc
  .array(fc.tuple(instants, fc.integer({ min: 1, max: 3 * 1440 })), { maxLength: 12 })
  .map((parts) => joined(parts.map(([from, length]) => ({ from, to: from + length * minute }))));

const seasons: fc.Arbitrary<readonly Season[]> = fc.array(
  fc.record({
    name: fc.constant('season'),
    from: fc.constantFrom('06-10', '12-20', '02-29', '10-01'),
    to: fc.constantFrom('08-15', '01-05', '03-20', '11-10'),
    text: fc.constant(''),
    hours: fc.option(week),
  }),
  { maxLength: 2 },
);

const calendars: fc.Arbitrary<Calendar> = fc.record({
  zone: fc.constantFrom(...zones),
  hours: week,
  closed,
  closedSpans: spans,
  seasons,
});

const businessTargets: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 0, max: 10 }), unit: fc.constant('business-days' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 40 }), unit: fc.constant('business-hours' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 600 }), unit: fc.constant('business-minutes' as const) }),
);

const targets: fc.Arbitrary<Target> = fc.oneof(
  businessTargets,
  fc.record({ amount: fc.integer({ min: 1, max: 600 }), unit: fc.constantFrom('hours' as const, 'minutes' as const) }),
);

function due(from: number, target: Target, calendar: Calendar): number {
  const at = addTarget(new Date(from), target, calendar);
  if (at === null) throw new Error('these calendars always open again');
  return at.getTime();
}

/** One local day, told by another way than the code under test: by the date that luxon names, and nothing kept. */
function dayByHand(at: number, { zone, hours: ordinary, closed, seasons = [] }: Calendar) {
  const start = DateTime.fromMillis(at, { zone }).startOf('day');
  const today = start.toFormat('yyyy-MM-dd');
  const season = seasons.find(({ from, to }) => {
    const name = today.slice(5);
    return from <= to ? from <= name && name <= to : name >= from || name <= to;
  });
  const hours = closed.includes(today) ? undefined : (season?.hours ?? ordinary)[start.weekday as keyof WeekHours];
  const next = start.plus({ days: 1 }).toMillis();
  // From midnight, so that a time that comes twice (the clocks go back) is the first of the two.
  const clock = (minutes: number) =>
    minutes === 1440 ? next : start.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).toMillis();
  return {
    next,
    opens: hours === undefined ? next : clock(hours[0]),
    closes: hours === undefined ? next : clock(hours[1]),
  };
}

function openByHand(at: number, calendar: Calendar): boolean {
  return minutesByHand(at, at + 1, calendar).length === 1;
}

/** Every minute from one instant to before another at which the desk is open, one after the other. */
function minutesByHand(from: number, to: number, calendar: Calendar): readonly number[] {
  const { closedSpans = [] } = calendar;
  const open: number[] = [];
  let now = from;
  while (now < to) {
    const { next, opens, closes } = dayByHand(now, calendar);
    for (; now < to && now < next; now += minute) {
      const at = now;
      if (opens <= at && at < closes && !closedSpans.some((span) => span.from <= at && at < span.to)) open.push(at);
    }
  }
  return open;
}

describe('for any calendar, business time', () => {
  it('is open exactly when the hours of the day say so', () => {
    fc.assert(
      fc.property(calendars, instants, (calendar, at) => {
        expect(isOpen(new Date(at), calendar)).to.equal(openByHand(at, calendar));
      }),
      { numRuns: 300 },
    );
  });

  it('opens next at a time that is open, and not one minute sooner', () => {
    fc.assert(
      fc.property(calendars, instants, (calendar, at) => {
        const next = nextOpening(new Date(at), calendar)!.getTime();
        expect(next).to.be.at.least(at);
        expect(openByHand(next, calendar)).to.equal(true);
        if (next > at) expect(openByHand(next - minute, calendar)).to.equal(false);
      }),
      { numRuns: 300 },
    );
  });

  it('falls due while the desk is open, or at the moment it closes', () => {
    fc.assert(
      fc.property(calendars, instants, businessTargets, (calendar, at, target) => {
        const end = due(at, target, calendar);
        expect(openByHand(end, calendar) || openByHand(end - 1, calendar)).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never falls due before arrival', () => {
    fc.assert(
      fc.property(calendars, instants, targets, (calendar, at, target) => {
        expect(due(at, target, calendar)).to.be.at.least(at);
      }),
      { numRuns: 300 },
    );
  });

  it('never falls due sooner for a mail that came later', () => {
    fc.assert(
      fc.property(calendars, instants, fc.nat(10 * 1440), targets, (calendar, at, later, target) => {
        expect(due(at + later * minute, target, calendar)).to.be.at.least(due(at, target, calendar));
      }),
      { numRuns: 300 },
    );
  });

  it('never falls due sooner for a longer promise', () => {
    fc.assert(
      fc.property(calendars, instants, targets, fc.nat(20), (calendar, at, target, more) => {
        const longer = { ...target, amount: target.amount + more };
        expect(due(at, longer, calendar)).to.be.at.least(due(at, target, calendar));
      }),
      { numRuns: 300 },
    );
  });

  it('promises outside hours what it promises at the next opening', () => {
    fc.assert(
      fc.property(calendars, instants, businessTargets, (calendar, at, target) => {
        const opening = nextOpening(new Date(at), calendar)!.getTime();
        expect(due(at, target, calendar)).to.equal(due(opening, target, calendar));
      }),
      { numRuns: 300 },
    );
  });

  it('counts a range by its upper end', () => {
    fc.assert(
      fc.property(calendars, instants, targets, (calendar, at, target) => {
        const range = { ...target, from: 0 };
        expect(due(at, range, calendar)).to.equal(due(at, target, calendar));
      }),
      { numRuns: 50 },
    );
  });

  it('passes as many open minutes as were promised, counted one by one', () => {
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 1, max: 300 }), (calendar, at, amount) => {
        const end = due(at, { amount, unit: 'business-minutes' }, calendar);
        expect(minutesByHand(at, end, calendar)).to.have.length(amount);
      }),
      { numRuns: 25 },
    );
  });

  it('passes as many open days as were promised, and ends with the last of them', () => {
    fc.assert(
      fc.property(calendars, instants, fc.nat(4), (calendar, at, amount) => {
        const dayOf = (time: number) => dayByHand(time, calendar).next;
        const start = nextOpening(new Date(at), calendar)!.getTime();
        const end = due(at, { amount, unit: 'business-days' }, calendar);
        const days = new Set(minutesByHand(start, end, calendar).map(dayOf));
        expect(days.size).to.equal(amount + 1);
        expect(minutesByHand(end, dayByHand(end - 1, calendar).next, calendar)).to.deep.equal([]);
      }),
      { numRuns: 8 },
    );
  });
});
