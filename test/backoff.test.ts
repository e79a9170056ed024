import { expect } from 'chai';
import { backoff } from '../src/backoff.js';

const bounds = { first: 500, most: 60_000 };

describe('backing off', () => {
  for (const [tries, least, most] of [
    [0, 250, 500],
    [1, 500, 1_000],
    [6, 16_000, 32_000],
    [7, 30_000, 60_000],
    [1_000, 30_000, 60_000],
  ] as const) {
    it(`waits ${least} to ${most} ms after ${tries} tries`, () => {
      expect(backoff(tries, bounds, () => 0)).to.equal(least);
      expect(backoff(tries, bounds, () => 1)).to.equal(most);
    });
  }
});
