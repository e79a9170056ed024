import { expect } from 'chai';
import { reply } from '../../src/policies/reply.js';
import { closedTicket, outcome, question, thread } from '../support/question.js';

const copied = 'principal@willowcreek.example';
const outsider = 'bo@elsewhere.example';
const stranger = { participant: false };

describe('policy reply', () => {
  for (const [name, changes, expected] of [
    ['points to no ticket', {}, 'none'],
    ['own token', { facts: { thread: thread() } }, 'append reply'],
    ['reference by a participant', { facts: { thread: thread({ by: 'reference' }) } }, 'append reply'],
    ['number by a participant', { facts: { thread: thread({ by: 'subject' }) } }, 'append reply'],
    [
      'number by somebody else of the district',
      { from: copied, facts: { thread: thread({ by: 'subject', ...stranger }) } },
      'quarantine unproven',
    ],
    [
      'number by somebody else, let through by a person',
      { from: copied, facts: { thread: thread({ by: 'subject', ...stranger }), released: true } },
      'append reply',
    ],
    [
      'copied principal answers the original mail',
      {
        from: copied,
        message: { subject: 'Re: Printer in room 12' },
        facts: { thread: thread({ by: 'reference', ...stranger }) },
      },
      'append reply',
    ],
    [
      'colleague answers a forwarded letter',
      {
        from: copied,
        message: { subject: 'RE: [TECH-12] Something else' },
        facts: { thread: thread({ by: 'reference', ...stranger }) },
      },
      'append reply',
    ],
    [
      'colleague writes something else over an old mail',
      {
        from: copied,
        message: { subject: 'Door lock broken' },
        facts: { thread: thread({ by: 'reference', ...stranger }) },
      },
      'none',
    ],
    [
      'requester with a changed subject',
      { message: { subject: 'URGENT!!' }, facts: { thread: thread({ by: 'reference' }) } },
      'append reply',
    ],
    [
      'outsider with a reference',
      { from: outsider, facts: { thread: thread({ by: 'reference', ...stranger }) } },
      'quarantine unproven',
    ],
    ['token passed on in the district', { from: copied, facts: { thread: thread(stranger) } }, 'append reply'],
    ['token passed on to an outsider', { from: outsider, facts: { thread: thread(stranger) } }, 'quarantine unproven'],
    ['closed ticket', { facts: { thread: thread({}, closedTicket(1)) } }, 'none'],
    [
      'closed ticket, number by a stranger',
      { from: copied, facts: { thread: thread({ by: 'subject', ...stranger }, closedTicket(1)) } },
      'quarantine unproven',
    ],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(outcome(reply.decide(question(changes)))).to.equal(expected);
    });
  }
});
