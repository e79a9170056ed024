import { expect } from 'chai';
import fc from 'fast-check';
import { uidSets } from '../../src/mail/uid-set.js';

const uids = fc.array(fc.integer({ min: 1, max: 0xffff_ffff }), { maxLength: 300 });

describe('uid sets', () => {
  for (const [given, expected] of [
    [[], []],
    [[7], ['7']],
    [[1, 2, 3], ['1:3']],
    [[3, 1, 2, 2], ['1:3']],
    [[1, 3, 4, 9], ['1,3:4,9']],
    [[4294967295], ['4294967295']],
  ] as const) {
    it(`writes [${given.join(' ')}] as ${JSON.stringify(expected)}`, () => {
      expect(uidSets(given)).to.deep.equal(expected);
    });
  }

  it('names exactly the given UIDs, in ascending order, no set above the limit', () => {
    fc.assert(
      fc.property(uids, fc.integer({ min: 25, max: 200 }), (given, limit) => {
        const sets = uidSets(given, limit);
        for (const set of sets) expect(set.length).to.be.at.most(limit);
        const bounds = sets.flatMap((set) => set.split(',')).map((range) => range.split(':').map(Number));
        const named = bounds.flatMap(([first = 0, last = first]) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        expect(named).to.deep.equal([...new Set(given)].sort((a, b) => a - b));
      }),
    );
  });

  for (const wrong of [0, -1, 1.5, Number.NaN, 4294967296]) {
    it(`refuses ${wrong}, which is no UID`, () => {
      expect(() => uidSets([1, wrong])).to.throw(RangeError);
    });
  }
});
