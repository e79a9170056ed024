import { expect } from 'chai';
import { compilePattern } from '../../src/secrets/pattern.js';

describe('compilePattern', () => {
  const accepted: readonly (readonly [string, string, readonly string[]])[] = [
    ['ridge-\\d{4}', 'see Ridge-4471 and xRidge-4471', ['Ridge-4471']],
    ['[A-Z]{2}\\d+', 'ab12345 and c9', ['ab12345']],
    ['(?:fall|spring)20\\d\\d!?', 'Fall2024! or spring2025', ['Fall2024!', 'spring2025']],
    ['\\w+-\\d{6}', 'kpaz-660101', ['kpaz-660101']],
    ['a{2,3}b?', 'aab', ['aab']],
    ['(?<year>20\\d\\d)x', '2024x', ['2024x']],
  ];
  for (const [source, text, found] of accepted) {
    it(`accepts ${source}`, () => {
      const pattern = compilePattern(source);
      if (!pattern.ok) throw new Error(pattern.error);
      expect(text.match(pattern.regexp)).to.deep.equal(found);
    });
  }
  const refused: readonly (readonly [string, RegExp])[] = [
    ['', /empty/],
    ['(a+)+', /too many ways/],
    ['(a|a)*', /too many ways/],
    ['\\w+\\w+\\w+', /too many ways/],
    ['(\\w{1,20}-){1,9}', /too many ways/],
    ['(a', /not closed/],
    ['a)', /unmatched/],
    ['[a', /not closed/],
    ['*a', /nothing to repeat/],
    ['(?=a)b', /look-around/],
    ['(?<!a)b', /look-around/],
    ['(a)\\1', /back-references/],
    ['a*', /empty text/],
    ['a{1,5000}', /at most 100/],
    ['a\\', /backslash/],
    ['[z-a]', /not a regular expression/],
  ];
  for (const [source, error] of refused) {
    it(`refuses ${JSON.stringify(source)}`, () => {
      const pattern = compilePattern(source);
      expect(pattern.ok).to.equal(false);
      if (!pattern.ok) expect(pattern.error).to.match(error);
    });
  }
});
