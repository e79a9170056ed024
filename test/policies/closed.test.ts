import { expect } from 'chai';
import { closed } from '../../src/policies/closed.js';
import { policyOptions } from '../../src/policies/options.js';
import { closedTicket, outcome, question, thread } from '../support/question.js';

const broken = { visible: 'It prints stripes again.' };
const options = (value: object) => ({ policies: policyOptions.parse({ closed: value }) });
const tied = (days: number) => ({ thread: thread({}, closedTicket(days)) });

describe('policy closed', () => {
  for (const [name, changes, expected] of [
    ['no ticket', {}, 'none'],
    ['open ticket', { facts: { thread: thread() } }, 'none'],
    ['still broken on day 6', { message: broken, facts: tied(6) }, 'reopen closed'],
    ['still broken on day 7', { message: broken, facts: tied(7) }, 'reopen closed'],
    ['still broken on day 8', { message: broken, facts: tied(8) }, 'open linked'],
    ['within, to be opened anew', { message: broken, facts: tied(1), desk: options({ then: 'open' }) }, 'open linked'],
    ['within, to be refused', { message: broken, facts: tied(1), desk: options({ then: 'refuse' }) }, 'refuse closed'],
    ['later, to be refused', { message: broken, facts: tied(30), desk: options({ after: 'refuse' }) }, 'refuse closed'],
    ['thanks', { message: { visible: 'Thank you!' }, facts: tied(1) }, 'append thanks'],
    [
      'thanks after months',
      { message: { visible: 'Thank you!' }, facts: tied(90), desk: options({ after: 'refuse' }) },
      'append thanks',
    ],
    [
      'thanks with a picture',
      {
        message: {
          visible: 'Thanks',
          attachments: [
            { name: 'a.png', type: 'image/png', size: 1, content: new Uint8Array(1), inline: false, contentId: null },
          ],
        },
        facts: tied(1),
      },
      'reopen closed',
    ],
    [
      'a stranger with the number',
      {
        from: 'x@willowcreek.example',
        message: broken,
        facts: { thread: thread({ by: 'subject', participant: false }, closedTicket(1)) },
      },
      'none',
    ],
    [
      'closing date unknown',
      { message: broken, facts: { thread: thread({}, { status: 'closed', closedAt: null }) } },
      'reopen closed',
    ],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(outcome(closed.decide(question(changes)))).to.equal(expected);
    });
  }

  const loaner = { visible: 'Thanks! When do I have to bring the loaner back?' };
  const more = { visible: 'For your records, the tag is 4417, I misread it.' };
  const phone = { visible: 'Thanks. Now my phone has no dial tone.' };
  const away = { visible: 'Automatic reply: I am out of the office until Monday with no access to email.' };
  for (const [name, changes, expected] of [
    ['a question', { message: loaner, facts: tied(1) }, 'reopen closed'],
    ['a question, kept', { message: loaner, facts: tied(1), desk: options({ question: 'entry' }) }, 'append late'],
    ['more information', { message: more, facts: tied(1) }, 'append late'],
    ['more information after months', { message: more, facts: tied(90) }, 'append late'],
    [
      'more information, to reopen',
      { message: more, facts: tied(1), desk: options({ information: 'reopen' }) },
      'reopen closed',
    ],
    ['another problem', { message: phone, facts: tied(1) }, 'open new-request'],
    [
      'another problem after months',
      { message: phone, facts: tied(90), desk: options({ after: 'refuse' }) },
      'open new-request',
    ],
    [
      'another problem, linked',
      { message: phone, facts: tied(1), desk: options({ newProblem: 'linked' }) },
      'open linked',
    ],
    [
      'another problem, reopening',
      { message: phone, facts: tied(1), desk: options({ newProblem: 'reopen' }) },
      'reopen closed',
    ],
    ['an absence note', { message: away, facts: tied(1) }, 'append automatic'],
    ['a bare rating', { message: { visible: '5 out of 5 stars' }, facts: tied(1) }, 'append thanks'],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(outcome(closed.decide(question(changes)))).to.equal(expected);
    });
  }

  it('says the words that decided', () => {
    expect(closed.decide(question({ message: phone, facts: tied(1) })).said).to.match(/^Another matter, by ".*now/i);
  });

  it('links the new ticket, and names the old one when it refuses', () => {
    expect(closed.decide(question({ message: broken, facts: tied(8) })).verdict).to.deep.include({ linkedTo: 12 });
    const refused = closed.decide(question({ message: broken, facts: tied(1), desk: options({ then: 'refuse' }) }));
    expect(refused.verdict).to.deep.include({ pointer: 'TECH-12', ticket: 12 });
  });
});
