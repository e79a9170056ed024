import { expect } from 'chai';
import { phrasesIn } from '../../src/policies/phrases.js';

describe('phrasesIn', () => {
  for (const [text, list, found] of [
    ['The water fountains drip.', ['water', 'water fountain'], ['water fountain']],
    ['Dos impresoras', ['impresora'], ['impresora']],
    ['kiln, kiln and kiln', ['kiln'], ['kiln']],
    ['nothing of it', ['kiln'], []],
    ['', ['kiln'], []],
  ] as const) {
    it(`finds ${found.join(', ') || 'nothing'} in "${text}"`, () => {
      expect(phrasesIn(text, list)).to.deep.equal(found);
    });
  }
});
