import { expect } from 'chai';
import { repeat } from '../../src/policies/repeat.js';
import { outcome, question } from '../support/question.js';

describe('policy repeat', () => {
  it('lets new content pass', () => {
    expect(outcome(repeat.decide(question()))).to.equal('none');
  });

  it('discards content that had its outcome, and says which', () => {
    const { verdict } = repeat.decide(question({ facts: { repeatOf: { ledger: 7, action: 'open', ticket: 12 } } }));
    expect(verdict).to.deep.include({ action: 'discard', reason: 'repeat', ticket: 12 });
    expect(verdict?.detail).to.contain('number 7').and.to.contain('open');
  });

  it('names no ticket when the first one had none', () => {
    const { verdict } = repeat.decide(question({ facts: { repeatOf: { ledger: 7, action: 'refuse', ticket: null } } }));
    expect(verdict).to.not.have.property('ticket');
  });
});
