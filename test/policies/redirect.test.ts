import { expect } from 'chai';
import type { Person } from '../../src/directory/person.js';
import type { Desk, Redirect } from '../../src/policies/desk.js';
import { open } from '../../src/policies/open.js';
import { redirect } from '../../src/policies/redirect.js';
import type { Answer, Open } from '../../src/policies/verdict.js';
import { daysBefore, outcome, question, type Changes } from '../support/question.js';

const none = {
  about: '',
  words: [],
  from: [],
  otherwise: '',
  during: '',
  contact: '',
  text: '',
  require: [],
  notice: null,
  late: 'not-guaranteed',
  passOn: '',
  validDays: 0,
  ticket: false,
} as const;

const quote: Redirect = {
  ...none,
  name: 'quote',
  title: 'Quotes',
  about: 'quote',
  words: ['price quote', 'cotización'],
  from: ['building-administrator', 'office@willowcreek.example'],
  otherwise: 'Building administrators ask for quotes.',
  validDays: 30,
};
const mass: Redirect = {
  ...none,
  name: 'mass-mail',
  title: 'Mass mail',
  words: ['mass email', 'correo masivo'],
  contact: 'mass@willowcreek.example',
  require: ['time', 'place', 'fee', 'files'],
  notice: { amount: 10, unit: 'business-days' },
  late: 'too-late',
};
const streaming: Redirect = {
  ...none,
  name: 'streaming',
  title: 'Streaming',
  words: ['video blocked'],
  during: 'testing',
};
const ideas: Redirect = {
  ...none,
  name: 'ideas',
  title: 'New technology',
  words: ['smart board idea'],
  passOn: 'building',
};
const personal: Redirect = {
  ...none,
  name: 'own-device',
  title: 'Personal devices',
  about: 'personal-device',
  words: ['my own laptop'],
  ticket: true,
};

function person(address: string, role: string): Person {
  return { address, name: '', id: '', building: 'LES', room: '', phone: '', role, supervisor: '', language: '' };
}
const people = [person('pat@willowcreek.example', 'Principal'), person('ana@willowcreek.example', 'Teacher')];
const district: Partial<Desk> = {
  redirects: [quote, mass, streaming, ideas, personal],
  roles: { 'building-administrator': ['Principal', 'Assistant Principal'] },
  buildings: [{ name: 'lincoln', title: 'Lincoln Elementary', names: ['les'], technician: 'rosa@willowcreek.example' }],
  directory: {
    size: people.length,
    byAddress: (address) => people.find((one) => one.address === address) ?? null,
    byName: () => [],
  },
};

function ask(text: string, { from = 'ana@willowcreek.example', desk, ...more }: Changes = {}) {
  return question({
    from,
    message: { subject: 'Request', visible: text, text },
    desk: { ...district, ...desk },
    ...more,
  });
}

function answer(text: string, more: Changes = {}): Answer {
  const { verdict } = redirect.decide(ask(text, more));
  if (verdict?.action !== 'answer') throw new Error(`not answered: ${text}`);
  return verdict;
}

const pat = { from: 'pat@willowcreek.example' };

describe('policy redirect', () => {
  for (const [name, text, more, expected] of [
    ['a district without redirects', 'a price quote for tablets', { ...pat, desk: { redirects: [] } }, 'none'],
    ['a quote by a principal', 'I need a price quote for tablets', pat, 'answer redirect'],
    ['a quote in Spanish', 'Necesito una cotización de tabletas', pat, 'answer redirect'],
    [
      'a quote from an address that is listed',
      'A price quote please',
      { from: 'office@willowcreek.example' },
      'answer redirect',
    ],
    ['a quote by a teacher', 'A price quote please', {}, 'answer redirect'],
    ['something broken', 'The printer in room 12 prints stripes.', pat, 'none'],
    ['words that only look alike', 'The quotes on the wall poster fell down', pat, 'none'],
    ['a window that is not open', 'video blocked', {}, 'none'],
    ['a personal device', 'my own laptop has no wifi', {}, 'none'],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(outcome(redirect.decide(ask(text, more)))).to.equal(expected);
    });
  }

  it('says who may not ask for it, or opens them a ticket', () => {
    expect(answer('A price quote please').redirected).to.deep.include({
      name: 'quote',
      allowed: false,
      validUntil: '',
    });
    expect(answer('A price quote please', pat).redirected.allowed).to.equal(true);
    const silent = { redirects: [{ ...quote, otherwise: '' }] };
    expect(outcome(redirect.decide(ask('A price quote please', { desk: silent })))).to.equal('none');
  });

  it('knows nobody without a directory', () => {
    const { directory } = question().desk;
    expect(answer('A price quote please', { ...pat, desk: { directory } }).redirected.allowed).to.equal(false);
  });

  it('goes by what the judgement calls the matter', () => {
    const desk = { redirects: [{ ...quote, words: [], from: [] }] };
    const verdict = answer('Could you get me a quote for 30 tablets?', { desk });
    expect(verdict.detail).to.match(/^About quote, by its words \(.*quote/i);
  });

  it('asks the lines in their order', () => {
    const text = 'A price quote for the mass email program';
    expect(answer(text, pat).redirected.name).to.equal('quote');
    expect(answer(text, { ...pat, desk: { redirects: [mass, quote] } }).redirected.name).to.equal('mass-mail');
  });

  it('is open while its window is', () => {
    const calendar = question().desk.calendar;
    const window = { name: 'testing', from: '2026-11-09', to: '2026-11-20', text: '' };
    const during = { desk: { calendar: { ...calendar, windows: [window] } } };
    expect(answer('video blocked', during).redirected.name).to.equal('streaming');
    const over = { desk: { calendar: { ...calendar, windows: [{ ...window, to: '2026-11-15' }] } } };
    expect(outcome(redirect.decide(ask('video blocked', over)))).to.equal('none');
  });

  describe('a request with notice', () => {
    // Written on Monday, November 16; Thanksgiving is not configured here. Ten business days later is Monday, November 30.
    for (const [text, date, notice] of [
      ['mass email for the fair', '', 'none'],
      ['mass email for the fair on Dec. 4', '2026-12-04', 'kept'],
      ['mass email for the fair on November 30', '2026-11-30', 'kept'],
      ['mass email for the fair on November 29', '2026-11-29', 'late'],
      ['correo masivo para la feria, el viernes 20 de noviembre', '2026-11-20', 'late'],
      ['mass email, please send it today', '2026-11-16', 'same-day'],
    ] as const) {
      it(`"${text}": ${notice}`, () => {
        expect(answer(text).redirected).to.deep.include({ date, notice, earliest: '2026-11-30' });
      });
    }

    it('that is a range is short between its ends', () => {
      const desk = { redirects: [{ ...mass, notice: { amount: 10, from: 7, unit: 'business-days' as const } }] };
      const on = (day: string) => answer(`mass email for the fair on ${day}`, { desk }).redirected.notice;
      expect([on('Nov. 24'), on('Nov. 25'), on('Nov. 29'), on('Nov. 30')]).to.deep.equal([
        'late',
        'short',
        'short',
        'kept',
      ]);
    });

    it('names what is missing, the date with it', () => {
      expect(answer('mass email for the fair').redirected.missing).to.deep.equal([
        'date',
        'time',
        'place',
        'fee',
        'files',
      ]);
      const whole =
        'mass email: the fair is on Dec. 4 at 6 pm in the gym, it is free, see https://willowcreek.example/fair';
      expect(answer(whole).redirected.missing).to.deep.equal([]);
    });
  });

  describe('an answer with an end', () => {
    const before = (days: number, text: string) => ({
      ...pat,
      facts: { redirected: [{ name: 'quote', askedAt: daysBefore(days), subject: 'Request', text }] },
    });
    for (const [name, days, text, expected] of [
      ['the same before', 12, 'I need a price quote for 30 student tablets', true],
      ['the same on the last day', 30, 'price quote: tablets', true],
      ['the same too long ago', 31, 'price quote: tablets', false],
      ['another thing', 12, 'I need a price quote for a projector screen', false],
      ['nothing but the words of any request', 12, 'A price quote please', true],
    ] as const) {
      it(name, () => {
        const { askedAt, validUntil } = answer('I need a price quote for 25 tablets', before(days, text)).redirected;
        expect(askedAt !== null).to.equal(expected);
        expect(validUntil).to.equal('2026-12-16');
      });
    }
  });

  it("passes on to the technician of the writer's building, or to an address", () => {
    expect(answer('a smart board idea').redirected.passedTo).to.equal('rosa@willowcreek.example');
    expect(answer('a smart board idea', { from: 'new@willowcreek.example' }).redirected.passedTo).to.equal('');
    expect(answer('a smart board idea', { from: 'rosa@willowcreek.example' }).redirected.passedTo).to.equal('');
    const desk = { redirects: [{ ...ideas, passOn: 'ideas@willowcreek.example' }] };
    expect(answer('a smart board idea', { desk }).redirected.passedTo).to.equal('ideas@willowcreek.example');
  });

  it('marks a ticket that opens all the same', () => {
    const opened = (text: string) => open.decide(ask(text)).verdict as Open;
    expect(opened('my own laptop has no wifi')).to.deep.include({ advice: 'own-device', flags: ['personal'] });
    expect(opened('the classroom laptop has no wifi')).not.to.have.property('advice');
  });
});
