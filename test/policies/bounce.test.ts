import { expect } from 'chai';
import { bounce } from '../../src/policies/bounce.js';
import { outcome, question, thread } from '../support/question.js';

const report = {
  recipient: 'ana@willowcreek.example',
  status: '5.1.1',
  permanent: true,
  about: '<l@x>',
  diagnostic: '',
};
const message = { kind: 'bounce', bounce: report } as const;
const letter = { id: 3, ticket: 12, recipient: 'ana@willowcreek.example' };

describe('policy bounce', () => {
  for (const [name, changes, expected] of [
    ["a person's mail", { facts: { letter } }, 'none'],
    ['about a letter of a ticket', { message, facts: { letter } }, 'append bounce'],
    ['in the thread of a ticket', { message, facts: { thread: thread({ by: 'reference' }) } }, 'append bounce'],
    [
      'on a closed ticket',
      { message, facts: { thread: thread({ by: 'token' }, { status: 'closed' }) } },
      'append bounce',
    ],
    ['about a letter without a ticket', { message, facts: { letter: { ...letter, ticket: null } } }, 'discard bounce'],
    ['about nothing of ours', { message }, 'discard bounce'],
    ['tied by the number alone', { message, facts: { thread: thread({ by: 'subject' }) } }, 'quarantine unproven'],
    [
      'let through by a person',
      { message, facts: { thread: thread({ by: 'subject' }), released: true } },
      'append bounce',
    ],
    ['without a report', { message: { kind: 'bounce', bounce: null } as const, facts: { letter } }, 'append bounce'],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(outcome(bounce.decide(question(changes)))).to.equal(expected);
    });
  }

  it('is a note, which only technicians see, and names the failed address', () => {
    const { verdict } = bounce.decide(question({ message, facts: { letter } }));
    expect(verdict).to.deep.include({ entry: 'note', ticket: 12 });
    expect(verdict?.detail).to.contain('could not be delivered to ana@willowcreek.example');
  });

  it('tells a delay from a failure', () => {
    const delayed = { ...message, bounce: { ...report, permanent: false } };
    expect(bounce.decide(question({ message: delayed, facts: { letter } })).said).to.contain('was delayed');
  });
});
