import { expect } from 'chai';
import { flood } from '../../src/policies/flood.js';
import { policyOptions } from '../../src/policies/options.js';
import { authenticated, outcome, question, thread } from '../support/question.js';

const desk = { policies: policyOptions.parse({ flood: { perWriter: 10, perPair: 5, perTechnician: 50 } }) };
const rosa = 'rosa@willowcreek.example';

describe('policy flood', () => {
  for (const [name, changes, expected] of [
    ['below both caps', { facts: { fromWriter: 9, fromPair: 4 } }, 'none'],
    ['at the cap per writer', { facts: { fromWriter: 10, fromPair: 0 } }, 'quarantine flood'],
    ['at the cap per pair', { facts: { fromWriter: 5, fromPair: 5 } }, 'quarantine flood'],
    ['let through by a person', { facts: { fromWriter: 99, fromPair: 99, released: true } }, 'none'],
    ['nobody to count by', { message: { from: null }, facts: { fromWriter: 99, fromPair: 99 } }, 'none'],
    ['a technician without proof', { from: rosa, facts: { fromWriter: 20, fromPair: 20 } }, 'quarantine flood'],
    [
      'an authenticated technician',
      { from: rosa, message: { authentication: authenticated }, facts: { fromWriter: 20, fromPair: 20 } },
      'none',
    ],
    [
      'a technician with a token of theirs',
      { from: rosa, facts: { fromWriter: 49, fromPair: 49, thread: thread({ tokenOwner: rosa }) } },
      'none',
    ],
    [
      'a proven technician at the cap',
      { from: rosa, message: { authentication: authenticated }, facts: { fromWriter: 50, fromPair: 50 } },
      'quarantine flood',
    ],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(outcome(flood.decide(question({ ...changes, desk })))).to.equal(expected);
    });
  }
});
