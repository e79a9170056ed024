import { expect } from 'chai';
import { open } from '../../src/policies/open.js';
import { question } from '../support/question.js';

describe('policy open', () => {
  it('opens a ticket in the queue with an honest date', () => {
    expect(open.decide(question()).verdict).to.deep.include({
      action: 'open',
      reason: 'new-request',
      queue: 'technology',
      priority: 'normal',
      assignee: '',
      due: { response: new Date('2026-11-18T22:00:00Z'), resolution: null },
    });
  });

  it("moves to the desk it belongs to, with that desk's assignee and promise", () => {
    const { verdict } = open.decide(question({ message: { subject: 'Toilet', visible: 'The toilet is clogged.' } }));
    expect(verdict).to.deep.include({
      queue: 'maintenance',
      movedFrom: 'technology',
      assignee: 'tom@willowcreek.example',
      due: { response: null, resolution: null },
    });
  });

  it('is a bug, not an outcome, when the desk lacks the queue', () => {
    expect(() => open.decide(question({ mailbox: { queue: 'nowhere' } }))).to.throw('no queue "nowhere"');
  });
});
