import { expect } from 'chai';
import fc from 'fast-check';
import { windowsOf } from '../src/window.js';

const arrivedAt = new Date('2026-11-16T17:00:00Z');
const pending = (sizes: readonly number[]) => sizes.map((size, at) => ({ uid: at + 1, size, arrivedAt, tries: 0 }));
const limits = { batch: 3, bytesInFlight: 100 };

describe('windows of messages fetched as one', () => {
  const cases: readonly (readonly [string, readonly number[], readonly (readonly number[])[]])[] = [
    ['nothing', [], []],
    ['as many as a batch holds', [1, 1, 1, 1], [[1, 2, 3], [4]]],
    ['as many bytes as may be in flight', [60, 40, 1], [[1, 2], [3]]],
    ['a large one alone', [10, 150, 10], [[1], [2], [3]]],
    ['one over the limit at no cost', [90, 900, 10], [[1, 2, 3]]],
  ];
  for (const [what, sizes, windows] of cases) {
    it(`hold ${what}`, () => {
      expect(windowsOf(pending(sizes), limits, 500).map((window) => window.map(({ uid }) => uid))).to.deep.equal(
        windows,
      );
    });
  }

  it('hold every message once, in order, within both bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 })), fc.integer({ min: 1, max: 9 }), (sizes, batch) => {
        const all = pending(sizes);
        const windows = windowsOf(all, { batch, bytesInFlight: 300 }, 500);
        expect(windows.flat()).to.deep.equal(all);
        for (const window of windows) {
          const bytes = window.reduce((sum, { size }) => sum + (size > 500 ? 0 : size), 0);
          expect(window.length).to.be.within(1, batch);
          expect(bytes <= 300 || window.filter(({ size }) => size <= 500).length === 1).to.equal(true);
        }
      }),
    );
  });
});
