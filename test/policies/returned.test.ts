import { expect } from 'chai';
import { decide } from '../../src/policies/chain.js';
import { open } from '../../src/policies/open.js';
import { policyOptions } from '../../src/policies/options.js';
import { returned, returnPeriod } from '../../src/policies/returned.js';
import { openTicketFact, outcome, question, thread, type Changes } from '../support/question.js';

const returning = (changes: Changes = {}) =>
  question({ ...changes, mailbox: { requests: 'return', ...changes.mailbox } });

describe('policy returned', () => {
  for (const [name, one, expected] of [
    ['a mailbox that takes requests', question(), 'open new-request'],
    ['a new request', returning(), 'refuse returned'],
    ['another one within the period', returning({ facts: { returnedAt: new Date() } }), 'refuse returned'],
    ['a reply', returning({ facts: { thread: thread() } }), 'append reply'],
    ['a technician', returning({ from: 'rosa@willowcreek.example' }), 'open new-request'],
    ['the same problem again', returning({ facts: { openTickets: [openTicketFact()] } }), 'append duplicate'],
    [
      'an outsider who is let in',
      returning({ from: 'bo@elsewhere.example', mailbox: { outsiders: 'accept' } }),
      'open new-request',
    ],
    ['what a person let through', returning({ facts: { released: true } }), 'open new-request'],
    [
      'an emergency',
      returning({
        message: { visible: 'Smoke comes out of the rack.' },
        desk: { policies: policyOptions.parse({ emergency: { words: ['smoke'], impacts: ['critical'] } }) },
      }),
      'open new-request',
    ],
    [
      'a machine',
      returning({
        message: { kind: 'automatic', automatic: { sign: 'Auto-Submitted: auto-generated', response: false } },
      }),
      'discard automatic',
    ],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(outcome(decide(one))).to.equal(expected);
    });
  }

  it('says in the trace that a second request gets no letter', () => {
    expect(returned.decide(returning({ facts: { returnedAt: new Date() } })).said).to.include('no second letter');
  });

  for (const [again, seconds] of [
    ['1 hour', 3600],
    ['7 days', 604_800],
    ['2 weeks', 1_209_600],
  ] as const) {
    it(`counts ${again} as ${seconds} seconds`, () => {
      expect(returnPeriod(policyOptions.parse({ returned: { again } }).returned.again)).to.equal(seconds);
    });
  }

  it('knows no period without a unit', () => {
    expect(policyOptions.safeParse({ returned: { again: '7' } }).success).to.equal(false);
  });
});

describe('coaching', () => {
  for (const [name, changes, flags] of [
    ['a person of the district', {}, ['coached']],
    ['a technician', { from: 'rosa@willowcreek.example' }, undefined],
    ['an outsider', { from: 'bo@elsewhere.example' }, undefined],
  ] as const) {
    it(`${flags === undefined ? 'spares' : 'marks the ticket of'} ${name}`, () => {
      const { verdict } = open.decide(question({ ...changes, mailbox: { requests: 'coach' } }));
      expect(verdict?.action === 'open' ? verdict.flags : null).to.deep.equal(flags);
    });
  }
});
