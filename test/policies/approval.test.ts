import { expect } from 'chai';
import type { Person } from '../../src/directory/person.js';
import { approval, approversOf } from '../../src/policies/approval.js';
import type { Desk } from '../../src/policies/desk.js';
import { open } from '../../src/policies/open.js';
import { policyOptions } from '../../src/policies/options.js';
import type { Open } from '../../src/policies/verdict.js';
import { authenticated, outcome, question, thread, type Changes } from '../support/question.js';

const ana = 'ana@willowcreek.example';
const lee = 'lee@willowcreek.example';
const pat = 'pat@willowcreek.example';

function person(address: string, role: string, supervisor: string): Person {
  return { address, name: '', id: '', building: '', room: '', phone: '', role, supervisor, language: '' };
}
const people = [person(ana, 'Teacher', lee), person(lee, 'Lead Teacher', pat), person(pat, 'Principal', '')];
const options = {
  words: ['access level', 'admin rights'],
  roles: ['building-administrator'],
  ask: ['head@willowcreek.example'],
};
const district: Partial<Desk> = {
  roles: { 'building-administrator': ['Principal'] },
  directory: {
    size: 3,
    byAddress: (address) => people.find((one) => one.address === address) ?? null,
    byName: () => [],
  },
  policies: policyOptions.parse({ approval: options }),
};

describe('policy approval', () => {
  const opened = (changes: Changes = {}, visible = 'Please raise my access level.') =>
    open.decide(question({ desk: district, ...changes, message: { visible, ...changes.message } })).verdict as Open;

  it('lets a request wait for the nearest supervisor who may approve', () => {
    expect(opened()).to.deep.include({ flags: ['approval'], approvers: [pat] });
    expect(opened({ from: 'new@willowcreek.example' })).to.deep.include({ approvers: options.ask });
    expect(opened({}, 'The printer prints stripes.')).not.to.have.property('approvers');
    expect(opened({ desk: {} })).not.to.have.property('flags');
  });

  it('lets who may approve ask without anybody, but not who only says so', () => {
    expect(opened({ from: pat, message: { authentication: authenticated } })).not.to.have.property('approvers');
    expect(opened({ from: pat })).to.deep.include({ flags: ['approval'], approvers: [pat] });
  });

  it('ends at a circle of supervisors', () => {
    const circle = [person(ana, 'Teacher', lee), person(lee, 'Teacher', ana)];
    const directory = {
      size: 2,
      byAddress: (address: string) => circle.find((one) => one.address === address) ?? null,
      byName: () => [],
    };
    const { desk } = question({ desk: { ...district, directory } });
    expect(approversOf(ana, desk)).to.deep.equal(options.ask);
  });

  const waiting = (changes: Parameters<typeof thread>[0] = {}) =>
    thread({ tokenOwner: pat, ...changes }, { flags: ['approval'] });
  for (const [name, visible, changes, expected] of [
    ['yes by token', 'Yes', { facts: { thread: waiting() } }, 'append approval'],
    ['no by token', 'No.', { facts: { thread: waiting() } }, 'append approval'],
    [
      'yes, authenticated',
      'Yes',
      { facts: { thread: waiting({ by: 'reference' }) }, message: { authentication: authenticated } },
      'append approval',
    ],
    ['yes with the number alone', 'Yes', { facts: { thread: waiting({ by: 'subject', tokenOwner: '' }) } }, 'none'],
    ["yes with the requester's token", 'Yes', { facts: { thread: waiting({ tokenOwner: ana }) } }, 'none'],
    ['a question', 'Which level?', { facts: { thread: waiting() } }, 'none'],
    ['yes by the requester', 'Yes', { from: ana, facts: { thread: waiting({ tokenOwner: ana }) } }, 'none'],
    ['yes by a supervisor who may not', 'Yes', { from: lee, facts: { thread: waiting({ tokenOwner: lee }) } }, 'none'],
    ['yes to a ticket that waits for nothing', 'Yes', { facts: { thread: thread({ tokenOwner: pat }) } }, 'none'],
    ['yes to nothing', 'Yes', {}, 'none'],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      const asked: Changes = { from: pat, desk: district, ...changes };
      expect(outcome(approval.decide(question({ ...asked, message: { visible, ...asked.message } })))).to.equal(
        expected,
      );
    });
  }
});
