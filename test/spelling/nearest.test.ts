import { expect } from 'chai';
import { nearestName } from '../../src/spelling/nearest.js';

describe('the nearest known name', () => {
  for (const [given, known, expected] of [
    ['adress', ['address', 'aliases'], 'address'],
    ['size-limit', ['sizeLimit', 'imap'], 'sizeLimit'],
    ['closed', ['close', 'assign'], 'close'],
    ['prio', ['priority', 'queue'], 'priority'],
    ['SMTP', ['smtp', 'http'], 'smtp'],
    ['none', ['tls', 'none, in the clear'], 'none, in the clear'],
    ['colour', ['level', 'pretty'], ''],
    ['x', ['y'], ''],
    ['b.finch@willowcreek.example', ['a.ortega@willowcreek.example'], ''],
    ['', ['address'], ''],
  ] as const) {
    it(`of "${given}" is "${expected}"`, () => {
      expect(nearestName(given, known)).to.equal(expected);
    });
  }
});
