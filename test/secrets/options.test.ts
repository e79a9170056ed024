import { expect } from 'chai';
import { defaultStrikeOutOptions, strikeOutOptionsSchema } from '../../src/secrets/options.js';

describe('strikeOutOptionsSchema', () => {
  it('has the defaults that strikeOut takes', () => {
    expect(strikeOutOptionsSchema.parse({})).to.deep.equal(defaultStrikeOutOptions);
  });
  it('names the pattern that is refused', () => {
    const result = strikeOutOptionsSchema.safeParse({ patterns: ['ok-\\d{3}', '(a+)+'] });
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).to.deep.equal(['patterns.1']);
  });
});
