import { expect } from 'chai';
import { policyOptions } from '../../src/policies/options.js';
import { automatic } from '../../src/policies/automatic.js';
import { closedTicket, outcome, question, thread } from '../support/question.js';

const message = { kind: 'automatic', automatic: { sign: 'Auto-Submitted: auto-replied', response: true } } as const;
const untied = (value: string) => ({ desk: { policies: policyOptions.parse({ automatic: { untied: value } }) } });

describe('policy automatic', () => {
  for (const [name, changes, expected] of [
    ["a person's mail", {}, 'none'],
    ["a person's mail through a list", { message: { listId: 'staff.willowcreek.example' } }, 'none'],
    [
      'about a letter',
      { message, facts: { letter: { id: 1, ticket: 12, recipient: 'a@b.example' } } },
      'append automatic',
    ],
    ['in a thread', { message, facts: { thread: thread() } }, 'append automatic'],
    ['on a closed ticket', { message, facts: { thread: thread({}, closedTicket(1)) } }, 'append automatic'],
    [
      "by the number, from a participant's address",
      { message, facts: { thread: thread({ by: 'subject' }) } },
      'append automatic',
    ],
    [
      'by the number, from a stranger',
      { message, facts: { thread: thread({ by: 'subject', participant: false }) } },
      'discard automatic',
    ],
    ['about nothing', { message }, 'discard automatic'],
    ['about nothing, to be held', { message, ...untied('quarantine') }, 'quarantine unproven'],
    ['about nothing, to be opened', { message, ...untied('open') }, 'none'],
    ['let through by a person', { message, facts: { released: true } }, 'none'],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(outcome(automatic.decide(question(changes)))).to.equal(expected);
    });
  }

  it('is a note and says by which sign it was recognised', () => {
    const { verdict } = automatic.decide(question({ message, facts: { thread: thread() } }));
    expect(verdict).to.deep.include({ entry: 'note', commands: [] });
    expect(verdict?.detail).to.contain('Auto-Submitted: auto-replied');
  });
});
