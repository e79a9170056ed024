import { expect } from 'chai';
import type { Redirect } from '../../src/policies/desk.js';
import type { Answer, Redirected } from '../../src/policies/verdict.js';
import type { Occasion } from '../../src/letters/occasion.js';
import { bo, dana, desk, file, message, occasion, open, sent, write } from './sample.js';

const line: Redirect = {
  name: 'mass-mail',
  title: 'Mass mail',
  about: '',
  words: ['mass email'],
  from: [],
  otherwise: 'Only principals ask for mass mail.',
  during: '',
  contact: 'mass@willowcreek.example',
  text: 'The communications office sends them.',
  require: ['date', 'time'],
  notice: { amount: 10, unit: 'business-days' },
  late: 'too-late',
  passOn: '',
  validDays: 0,
  ticket: false,
};

const plain: Redirected = {
  name: 'mass-mail',
  allowed: true,
  missing: [],
  date: '',
  earliest: '',
  notice: 'none',
  validUntil: '',
  askedAt: null,
  passedTo: '',
};

function answered(redirected: Partial<Redirected> = {}, more: Partial<Redirect> = {}, scene: Partial<Occasion> = {}) {
  const verdict: Answer = { action: 'answer', reason: 'redirect', detail: '', redirected: { ...plain, ...redirected } };
  return occasion(verdict, { desk: { ...desk, redirects: [{ ...line, ...more }] }, ...scene });
}

const spanish = { message: { ...message, language: 'es' } };

describe('the letters of a redirect', () => {
  it('tell the writer where to turn to', () => {
    const [letter, ...others] = write(answered());
    expect(others).to.deep.equal([]);
    expect(letter).to.include({ template: 'redirect', to: dana, replyTo: '', autoSubmitted: 'auto-replied' });
    expect(letter?.subject).to.equal('Mass mail: your mail of Sunday, November 22, 2:00 PM');
    expect(letter?.text).to.contain('The communications office sends them.');
    expect(letter?.text).to.match(/Please turn to:.* mass@willowcreek\.example/);
    expect(letter?.text).not.to.match(/earliest|guaranteed|too late|good until|passed/);
  });

  for (const [name, redirected, more, english, other] of [
    [
      'what is missing',
      { missing: ['time', 'fee'] },
      {},
      /- the time\n+- what it costs/,
      /- la hora\n+- cuánto cuesta/,
    ],
    [
      'that it is too late, and the earliest date',
      { notice: 'late', date: '2026-11-25', earliest: '2026-12-07' },
      {},
      /Wednesday, November 25, 2026\. .*too late[^]*earliest date is .*Monday, December 7, 2026/i,
      /miércoles 25 de noviembre de 2026\. .*demasiado tarde[^]*lunes 7 de diciembre de 2026/i,
    ],
    [
      'that it is not guaranteed',
      { notice: 'late', date: '2026-11-25', earliest: '2026-12-07' },
      { late: 'not-guaranteed' },
      /not guaranteed/,
      /No se garantiza/,
    ],
    [
      'not to ask for the same day',
      { notice: 'same-day', date: '2026-11-22' },
      {},
      /do not ask for the same day/,
      /no pida nada para el mismo día/,
    ],
    ['that time is short', { notice: 'short', date: '2026-12-02' }, {}, /may just be enough/, /Puede que alcance/],
    [
      'until when it is good',
      { validUntil: '2026-12-22' },
      {},
      /good until Tuesday, December 22, 2026/,
      /vale hasta el martes 22 de diciembre de 2026/,
    ],
    [
      'that they asked before',
      { validUntil: '2026-12-22', askedAt: new Date('2026-11-10T18:00:00Z') },
      { validDays: 30 },
      /asked .* on Tuesday, November 10, 2026\. .* good until Thursday, December 10, 2026/,
      /El martes 10 de noviembre de 2026 pidió .* hasta el jueves 10 de diciembre de 2026/,
    ],
    ['who may not ask', { allowed: false }, {}, /Only principals ask/, /Only principals ask/],
  ] as const) {
    it(`say ${name}`, () => {
      expect(write(answered(redirected, more))[0]?.text.replaceAll('**', '')).to.match(english);
      expect(write(answered(redirected, more, spanish))[0]?.text.replaceAll('**', '')).to.match(other);
    });
  }

  it('keep from who may not ask what is none of theirs', () => {
    const text = write(answered({ allowed: false }))[0]?.text ?? '';
    expect(text).not.to.contain('communications office');
    expect(text).not.to.contain('mass@');
  });

  it('carry the whole mail to whom it is passed on, whose reply goes to the writer', () => {
    const text = 'An idea for boards.\n\n> what came before';
    const one = answered({ passedTo: bo }, {}, { message: { ...message, text, attachments: [file] } });
    expect(sent(one)).to.deep.equal(['redirect > dana', 'passed-on > bo']);
    const [told, passed] = write(one);
    expect(told?.text).to.contain(`Bo Reyes (${bo})`);
    expect(passed).to.include({ replyTo: dana, withAttachments: true, autoSubmitted: 'auto-generated' });
    expect(passed?.text).to.contain('what came before').and.to.contain('photo.jpg');
  });

  it('are never passed on to a mailbox of the desk', () => {
    expect(sent(answered({ passedTo: 'technology@willowcreek.example' }))).to.deep.equal(['redirect > dana']);
  });

  it('stand in an acknowledgement when a ticket opens all the same', () => {
    const redirects = [{ ...line, title: 'Personal devices', text: 'We cannot repair them.', contact: '' }];
    const one = occasion(open({ advice: 'mass-mail', flags: ['personal'] }), { desk: { ...desk, redirects } });
    const [acknowledgement, technicians] = write(one);
    expect(acknowledgement?.text).to.contain('We cannot repair them.');
    expect(technicians?.text).to.contain('The writer was told about: Personal devices');
  });
});
