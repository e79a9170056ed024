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

  it('links the new ticket, and names the old one when it refuses', () => {
    expect(closed.decide(question({ message: broken, facts: tied(8) })).verdict).to.deep.include({ linkedTo: 12 });
    const refused = closed.decide(question({ message: broken, facts: tied(1), desk: options({ then: 'refuse' }) }));
    expect(refused.verdict).to.deep.include({ pointer: 'TECH-12', ticket: 12 });
  });
});
