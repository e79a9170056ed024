import { expect } from 'chai';
import { oversize } from '../../src/policies/oversize.js';
import { outcome, question } from '../support/question.js';

describe('policy oversize', () => {
  it('lets pass what was fetched', () => {
    expect(outcome(oversize.decide(question()))).to.equal('none');
  });

  it('refuses what was not fetched, with both sizes', () => {
    const opinion = oversize.decide(question({ oversize: true, message: { size: 31_200_000 } }));
    expect(outcome(opinion)).to.equal('refuse oversize');
    expect(opinion.verdict?.detail).to.contain('31.2 MB of at most 25.0 MB');
  });
});
