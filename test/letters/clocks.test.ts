import { expect } from 'chai';
import type { Calendar, WeekHours } from '../../src/calendar/calendar.js';
import { hoursInWords } from '../../src/letters/hours-in-words.js';
import type { Occasion } from '../../src/letters/occasion.js';
import { promiseInWords } from '../../src/letters/promise-in-words.js';
import type { Target } from '../../src/policies/desk.js';
import { append, desk, message, occasion, open, ticket, write } from './sample.js';

const short = [7 * 60, 12 * 60] as const;
const long = [7 * 60, 15 * 60] as const;
const week: WeekHours = { 1: long, 2: long, 3: long, 4: long, 5: long };

describe('opening hours in words', () => {
  const table: readonly (readonly [hours: WeekHours, language: string, words: string])[] = [
    [week, 'en', 'Monday to Friday, 7:00 AM to 3:00 PM'],
    [week, '', 'Monday to Friday, 7:00 AM to 3:00 PM'],
    [week, 'es', 'lunes a viernes, de 7:00 a 15:00'],
    [week, 'fr', 'lundi \u2013 vendredi, 07:00 \u2013 15:00'],
    [{ ...week, 5: short }, 'en', 'Monday to Thursday, 7:00 AM to 3:00 PM; Friday, 7:00 AM to noon'],
    [{ 6: short, 7: short }, 'en', 'Saturday and Sunday, 7:00 AM to noon'],
    [{ 6: short, 7: short }, 'es', 'sábado y domingo, de 7:00 a 12:00'],
    [{ 1: short, 3: short }, 'en', 'Monday, 7:00 AM to noon; Wednesday, 7:00 AM to noon'],
    [{ 2: [0, 1440] }, 'en', 'Tuesday, around the clock'],
    [{ ...week, 6: long, 7: long }, 'en', 'every day, 7:00 AM to 3:00 PM'],
    [{ ...week, 6: long, 7: long }, 'es', 'todos los días, de 7:00 a 15:00'],
    [{ 4: [750, 1440] }, 'en', 'Thursday, 12:30 PM to midnight'],
    [{ 4: [750, 1440] }, 'es', 'jueves, de 12:30 a 24:00'],
    [{}, 'en', ''],
  ];
  for (const [hours, language, words] of table) {
    it(`${language}: ${words}`, () => {
      expect(hoursInWords(hours, language)).to.equal(words);
      // A second time from memory.
      expect(hoursInWords(hours, language)).to.equal(words);
    });
  }
});

describe('a promise in words', () => {
  const table: readonly (readonly [target: Target, en: string, es: string])[] = [
    [{ amount: 2, unit: 'business-days' }, 'within 2 business days', 'en un plazo de 2 días hábiles'],
    [{ amount: 1, unit: 'business-days' }, 'within 1 business day', 'en un plazo de 1 día hábil'],
    [{ amount: 5, unit: 'business-days', from: 3 }, 'within 3 to 5 business days', 'en un plazo de 3 a 5 días hábiles'],
    [{ amount: 0, unit: 'business-days' }, 'on the same business day', 'el mismo día hábil'],
    [
      { amount: 2, unit: 'business-days', from: 0 },
      'on the same business day or within 2 business days',
      'el mismo día hábil o en un plazo de 2 días hábiles',
    ],
    [{ amount: 48, unit: 'hours', from: 24 }, 'within 24 to 48 hours', 'en un plazo de 24 a 48 horas'],
    [{ amount: 30, unit: 'minutes' }, 'within 30 minutes', 'en un plazo de 30 minutos'],
    [
      { amount: 8, unit: 'business-hours' },
      'within 8 business hours',
      'en un plazo de 8 horas de nuestro horario de atención',
    ],
    [
      { amount: 30, unit: 'business-minutes' },
      'within 30 minutes of our business hours',
      'en un plazo de 30 minutos de nuestro horario de atención',
    ],
  ];
  for (const [target, en, es] of table) {
    it(en, () => {
      expect([promiseInWords(target, 'en'), promiseInWords(target, 'es')]).to.deep.equal([en, es]);
    });
  }

  it('is nothing without a promise, or in a language without words for it', () => {
    expect(promiseInWords(null, 'en')).to.equal('');
    expect(promiseInWords({ amount: 2, unit: 'hours' }, 'fr')).to.equal('');
  });
});

describe('the clocks in letters', () => {
  const calendar: Calendar = {
    zone: 'America/Chicago',
    hours: week,
    closed: [],
    seasons: [
      { name: 'summer', from: '06-10', to: '08-15', text: 'In summer a fix may take longer.', hours: { 1: short } },
    ],
    windows: [
      { name: 'testing', from: '2027-04-12', to: '2027-05-14', text: 'Testing comes first.' },
      { name: 'grades', from: '2027-05-10', to: '2027-05-20', text: 'Grades come second.' },
      { name: 'quiet', from: '2027-05-01', to: '2027-05-20', text: '' },
    ],
  };
  const at = (date: string, more: Partial<Occasion> = {}): Partial<Occasion> => ({
    desk: { ...desk, calendar },
    arrivedAt: new Date(`${date}T18:00:00Z`),
    ticket: { ...ticket, due: { response: new Date(`${date}T21:00:00Z`), resolution: null } },
    ...more,
  });
  const promised = open({
    promised: {
      response: { amount: 2, unit: 'business-days' },
      resolution: { amount: 5, unit: 'business-days', from: 3 },
    },
    due: { response: new Date(), resolution: new Date() },
  });
  const text = (one: Occasion): string => write(one)[0]?.text ?? '';

  it('the acknowledgement says the promise behind the date (PC-14, CE-8)', () => {
    expect(text(occasion(promised, at('2026-11-24')))).to.include('3:00 PM (within 2 business days) you will hear');
    const spanish = occasion(promised, at('2026-11-24', { message: { ...message, language: 'es' } }));
    expect(text(spanish)).to.include('15:00 (en un plazo de 2 días hábiles) tendrá');
    const both = { response: new Date('2026-11-24T21:00:00Z'), resolution: new Date('2026-12-01T21:00:00Z') };
    const solved = occasion(promised, at('2026-11-24', { ticket: { ...ticket, due: both } }));
    expect(text(solved)).to.include('solved by Tuesday, December 1, 3:00 PM (within 3 to 5 business days).');
  });

  it('and what to do when it passes, and that the answer may not be the solution yet (PC-15)', () => {
    const said = text(occasion(promised, at('2026-11-24')));
    expect(said).to.include('not yet the solution').and.include('If that time passes without a word from us');
  });

  it('no letter but the one that opens the ticket counts the promise anew', () => {
    expect(text(occasion(append('duplicate'), at('2026-11-24')))).to.not.include('within');
  });

  it('the season speaks on its days alone, and the promise stays (PC-20)', () => {
    const notice = 'In summer a fix may take longer.';
    expect(text(occasion(promised, at('2027-06-10'))))
      .to.include(notice)
      .and.include('(within 2 business days)');
    expect(text(occasion(promised, at('2027-08-15')))).to.include(notice);
    expect(text(occasion(promised, at('2027-06-09')))).to.not.include(notice);
  });

  it('the windows speak in every acknowledgement while they are open (NP-25)', () => {
    const both = 'Testing comes first. Grades come second.';
    const moved = { ...promised, movedFrom: 'maintenance' };
    const confirmed = {
      confirmReplies: true,
      replyTokens: true,
      warnWriter: true,
      changeLink: '',
      securityContact: null,
    };
    for (const verdict of [promised, moved, append('duplicate'), append('reply')]) {
      expect(text(occasion(verdict, at('2027-05-12', { options: confirmed })))).to.include(both);
      expect(text(occasion(verdict, at('2027-05-21', { options: confirmed })))).to.not.match(/Testing|Grades/);
    }
  });

  it('hours are those of the season, unless a text says them (PC-19, TE-10)', () => {
    expect(text(occasion(promised, at('2026-11-24')))).to.include('Hours: Monday to Friday, 7:00 AM to 3:00 PM');
    expect(text(occasion(promised, at('2027-07-01')))).to.include('Hours: Monday, 7:00 AM to noon');
    const own = { ...desk, calendar, texts: { hours: 'Call first.' } };
    expect(text(occasion(promised, at('2026-11-24', { desk: own })))).to.include('Hours: Call first.');
  });
});
