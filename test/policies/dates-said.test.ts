import { expect } from 'chai';
import fc from 'fast-check';
import { datesIn } from '../../src/policies/dates-said.js';

/** Monday, March 1, 2027, 8:00 in Denver. */
const monday = new Date('2027-03-01T15:00:00Z');
const dates = (text: string, at = monday, zone = 'America/Denver') => datesIn(text, at, zone).map(({ date }) => date);

describe('dates people write', () => {
  for (const [text, ...expected] of [
    ['The concert is Friday March 3rd.', '2027-03-03'],
    ['3/14', '2027-03-14'],
    ['14/3', '2027-03-14'],
    ['12/1/2027 7 p.m.', '2027-12-01'],
    ['2027-04-12', '2027-04-12'],
    ['next Thursday', '2027-03-11'],
    ['this Friday', '2027-03-05'],
    ['Can it go out today?', '2027-03-01'],
    ['I need it by tomorrow', '2027-03-02'],
    ['the bake sale on the 12th in the gym', '2027-03-12'],
    ['on the 31st', '2027-03-31'],
    ['from March 3 to March 5', '2027-03-03'],
    ['Saturday, April 10, 2027 from 9am - noon', '2027-04-10'],
    ['Saturday 20', '2027-03-20'],
    ['Send it today please, the event is March 20', '2027-03-01', '2027-03-20'],
    ['May 5', '2027-05-05'],
    ['el 14 de marzo', '2027-03-14'],
    ['El concierto es el viernes 5 de marzo de 2027', '2027-03-05'],
    ['lunes 5 de abril por la mañana', '2027-04-05'],
    ['el 3 de abril a las 6 de la tarde', '2027-04-03'],
    ['hoy', '2027-03-01'],
    ['mañana', '2027-03-02'],
    ['pasado mañana', '2027-03-03'],
    ['el próximo jueves', '2027-03-04'],
    ['el jueves que viene', '2027-03-04'],
    ['el día 12', '2027-03-12'],
    ['el 1ro de mayo', '2027-05-01'],
    ['SÁBADO 20 DE MARZO', '2027-03-20'],
  ] as const) {
    it(`${text}: ${expected.join(', ')}`, () => {
      expect(dates(text)).to.deep.equal(expected);
    });
  }

  for (const text of [
    '',
    'they sat in the hall',
    'it may be the sun',
    'room 12',
    'grade 3/4',
    '1/2 of the class',
    'open 24/7',
    'the 4th grade',
    '1st period',
    'at 6',
    '6-8pm',
    'right now',
    'in 5 minutes',
    'some time next week',
    'a week from Friday',
    'I sent it last week',
    'Feb 14 was the dance',
    'I talked to Jim today and he agreed.',
    'On Thursday I asked the office about this.',
    'call 555-0142 ext 12',
    'order 12 tablets for 25 - 30 kids',
    'por la mañana',
    'la próxima semana',
    'Ayer hablé con la directora; hoy estuvo de acuerdo',
  ]) {
    it(`no day to come in "${text}"`, () => {
      expect(dates(text)).to.deep.equal([]);
    });
  }

  it('are counted from the day it is at the desk', () => {
    const lateEvening = new Date('2027-03-02T05:30:00Z');
    expect(dates('tomorrow', lateEvening)).to.deep.equal(['2027-03-02']);
    expect(dates('tomorrow', lateEvening, 'America/New_York')).to.deep.equal(['2027-03-03']);
  });

  it('pass the end of the year', () => {
    const december = new Date('2026-12-29T16:00:00Z');
    expect(dates('Jan 8', december)).to.deep.equal(['2027-01-08']);
    expect(dates('the 5th', december)).to.deep.equal(['2027-01-05']);
  });

  it('never lie in the past, and no text throws', () => {
    const words = fc.constantFrom(
      'the',
      '31st',
      'Feb',
      '30',
      '3/14',
      'today',
      'Monday',
      'el',
      'día',
      '12',
      'de',
      'mayo',
      '.',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }),
        fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        (parts, at) => {
          for (const date of dates(parts.join(' '), at, 'UTC')) {
            expect(date).to.match(/^\d{4,5}-\d{2}-\d{2}$/);
            expect(date >= at.toISOString().slice(0, 10)).to.equal(true);
          }
        },
      ),
    );
  });
});
