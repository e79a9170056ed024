import { expect } from 'chai';
import type { Group } from '../../src/policies/desk.js';
import { policyOptions } from '../../src/policies/options.js';
import { sender } from '../../src/policies/sender.js';
import { peopleOf, person } from '../support/people.js';
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

describe('groups of writers', () => {
  const group = (name: string, more: Partial<Group>): Group => ({
    name,
    domains: [],
    addresses: [],
    roles: [],
    outsiders: false,
    may: 'write',
    text: '',
    ...more,
  });
  const groups = [
    group('council', { addresses: ['kim@students.willowcreek.example'] }),
    group('students', { domains: ['students.willowcreek.example'], may: 'refuse' }),
    group('substitutes', { roles: ['substitute'], may: 'refuse' }),
    group('parents', { outsiders: true }),
  ];
  const directory = peopleOf(
    person('sub@willowcreek.example', 'Sue Bee', { role: 'Substitute Teacher' }),
    person('dee@partner.example', 'Dee Rector'),
  );
  const roles = { substitute: ['substitute teacher'] };
  for (const [name, changes, expected] of [
    ['somebody in no group', {}, 'none'],
    ['the first group decides', { from: 'kim@students.willowcreek.example' }, 'none'],
    ['a domain that may not write', { from: 'lee@students.willowcreek.example' }, 'refuse group'],
    [
      'a copied student who answers a letter',
      { from: 'lee@students.willowcreek.example', facts: { thread: thread({ by: 'reference' }) } },
      'none',
    ],
    ['a role of the directory', { from: 'sub@willowcreek.example' }, 'refuse group'],
    ['outsiders as a group, though the mailbox refuses them', { from: 'mom@elsewhere.example' }, 'none'],
    ['a near miss is no outsider', { from: 'ana@willowcreek.com' }, 'refuse wrong-domain'],
    ['somebody whom the directory knows is no outsider', { from: 'dee@partner.example' }, 'none'],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      const one = question({ ...changes, desk: { groups, roles, directory } });
      expect(outcome(sender.decide(one))).to.equal(expected);
    });
  }

  it('refuses outsiders as a group with the words of that group', () => {
    const refusing = [group('parents', { outsiders: true, may: 'refuse' })];
    const one = question({ from: 'mom@elsewhere.example', mailbox: accept, desk: { groups: refusing } });
    expect(outcome(sender.decide(one))).to.equal('refuse group');
  });

  it('never refuses a technician', () => {
    const refusing = [group('all', { domains: ['willowcreek.example'], may: 'refuse' })];
    const one = question({ from: 'rosa@willowcreek.example', desk: { groups: refusing } });
    expect(outcome(sender.decide(one))).to.equal('none');
  });
});
