import { expect } from 'chai';
import { policyOptions } from '../../src/policies/options.js';
import { sender } from '../../src/policies/sender.js';
import { outcome, question, thread } from '../support/question.js';

const allow = { policies: policyOptions.parse({ sender: { allow: ['Vendor.example', 'alarm@monitor.example'] } }) };
const accept = { outsiders: 'accept' } as const;

describe('policy sender', () => {
  for (const [name, changes, expected] of [
    ['the district', {}, 'none'],
    ['another domain of the district', { from: 'kim@students.willowcreek.example' }, 'none'],
    ['a subdomain that is not listed', { from: 'kim@lab.willowcreek.example' }, 'refuse outsider'],
    ['an outsider', { from: 'bo@elsewhere.example' }, 'refuse outsider'],
    ['an outsider where those are accepted', { from: 'bo@elsewhere.example', mailbox: accept }, 'none'],
    ['a domain let in', { from: 'bo@vendor.example', desk: allow }, 'none'],
    ['an address let in', { from: 'alarm@monitor.example', desk: allow }, 'none'],
    ['a neighbour of an address let in', { from: 'bo@monitor.example', desk: allow }, 'refuse outsider'],
    ['another ending', { from: 'ana@willowcreek.com' }, 'refuse wrong-domain'],
    [
      'another ending, though outsiders are accepted',
      { from: 'ana@willowcreek.com', mailbox: accept },
      'refuse wrong-domain',
    ],
    ['one letter off', { from: 'ana@wilowcreek.example' }, 'refuse wrong-domain'],
    ['a public provider', { from: 'ana@gmail.com' }, 'refuse outsider'],
    [
      'a technician from outside',
      { from: 'rosa@willowcreek.com', desk: { technicians: [{ address: 'rosa@willowcreek.com', name: '' }] } },
      'none',
    ],
    [
      'a participant from outside',
      { from: 'bo@elsewhere.example', facts: { thread: thread({ by: 'reference' }) } },
      'none',
    ],
    [
      "an outsider with somebody's token",
      { from: 'bo@elsewhere.example', facts: { thread: thread({ participant: false }) } },
      'none',
    ],
    [
      'an outsider with a reference only',
      { from: 'bo@elsewhere.example', facts: { thread: thread({ by: 'reference', participant: false }) } },
      'refuse outsider',
    ],
    [
      'an outsider with the number only',
      { from: 'bo@elsewhere.example', facts: { thread: thread({ by: 'subject', participant: false }) } },
      'refuse outsider',
    ],
    ['no From', { message: { from: null } }, 'quarantine unproven'],
    ['no From, let through by a person', { message: { from: null }, facts: { released: true } }, 'none'],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(outcome(sender.decide(question(changes)))).to.equal(expected);
    });
  }

  it('points to the address that exists, else to the likeliest', () => {
    const known = ['ana@students.willowcreek.example'];
    const off = { domains: ['wilowcreek.example', 'students.willowcreek.example'] };
    const from = 'ana@students.willowcreek.com';
    expect(sender.decide(question({ from })).verdict).to.deep.include({ pointer: 'ana@students.willowcreek.example' });
    expect(sender.decide(question({ from, desk: off, facts: { knownAddresses: known } })).verdict).to.deep.include({
      pointer: 'ana@students.willowcreek.example',
    });
  });

  it('refuses near misses as outsiders when coaching is off', () => {
    const off = { policies: policyOptions.parse({ sender: { coachNearMisses: false } }) };
    expect(outcome(sender.decide(question({ from: 'ana@willowcreek.com', desk: off })))).to.equal('refuse outsider');
  });
});
