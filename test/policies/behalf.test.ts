import { expect } from 'chai';
import { behalf } from '../../src/policies/behalf.js';
import { evidenceOf } from '../../src/policies/evidence.js';
import { open, openTicket } from '../../src/policies/open.js';
import { policyOptions } from '../../src/policies/options.js';
import { orderKeys } from '../../src/policies/together.js';
import { peopleOf, person } from '../support/people.js';
import { outcome, question, ticket, type Changes } from '../support/question.js';

const directory = peopleOf(person('jane@willowcreek.example', 'Jane Doe'));
const forJane = { visible: 'for: Jane Doe\nHer printer is dead.' };
const fromJane = { forwarded: { from: { name: 'J', address: 'jane@willowcreek.example' }, attached: false } };
const rosa = 'rosa@willowcreek.example';

function asked(options: Record<string, string>, changes: Changes = {}) {
  const policies = policyOptions.parse({ behalf: options, sender: { allow: ['vendor.example'] } });
  return question({ ...changes, desk: { directory, policies, ...changes.desk } });
}

describe('policy behalf', () => {
  for (const [name, options, changes, expected] of [
    ['a mail for its writer', { coworkers: 'refuse' }, {}, 'none, ana'],
    ['a colleague, allowed', {}, { message: forJane }, 'none, jane'],
    ['a colleague, flagged', { coworkers: 'flag' }, { message: forJane }, 'none, jane flagged'],
    ['a colleague, refused', { coworkers: 'refuse' }, { message: forJane }, 'refuse behalf'],
    [
      'a colleague, refused but let through',
      { coworkers: 'refuse' },
      { message: forJane, facts: { released: true } },
      'none, jane flagged',
    ],
    [
      'a technician for a caller, where colleagues are refused',
      { coworkers: 'refuse' },
      { from: rosa, message: forJane },
      'none, jane',
    ],
    ['a technician, refused as well', { technicians: 'refuse' }, { from: rosa, message: forJane }, 'refuse behalf'],
    ['a forward', {}, { message: fromJane }, 'none, jane'],
    ['a forward that stays its writer’s', { forwards: 'own' }, { message: fromJane }, 'none, ana'],
    ['a forward, refused', { forwards: 'refuse' }, { message: fromJane }, 'refuse behalf'],
    [
      "a technician's forward, where others are refused",
      { forwards: 'refuse' },
      { from: rosa, message: fromJane },
      'none, jane',
    ],
    ['a stranger', {}, { from: 'bo@elsewhere.example', message: forJane }, 'none, bo'],
    ['a vendor let in', {}, { from: 'bo@vendor.example', message: forJane }, 'none, jane'],
    [
      'an unknown name, even where refused',
      { coworkers: 'refuse' },
      { message: { visible: 'for: Nora Unknown' } },
      'none, ana flagged',
    ],
    ['a stranger’s address', {}, { message: { visible: 'for: victim@elsewhere.example' } }, 'none, ana flagged'],
    [
      'a web form, where colleagues are refused',
      { coworkers: 'refuse' },
      { message: { speaker: { by: 'form', address: { name: '', address: 'jane@willowcreek.example' } } } },
      'none, jane',
    ],
    [
      'a delegate, where colleagues are refused',
      { coworkers: 'refuse' },
      {
        message: {
          speaker: { by: 'on-behalf', address: { name: '', address: 'ana@willowcreek.example' } },
          sender: { name: '', address: 'jane@willowcreek.example' },
        },
      },
      'none, ana flagged',
    ],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      const one = asked(options, changes);
      const decided = outcome(behalf.decide(one));
      if (decided !== 'none') {
        expect(decided).to.equal(expected);
        return;
      }
      // What is refused but let through by a person keeps the mark.
      const { verdict } = open.decide(one);
      if (verdict?.action !== 'open') throw new Error('no ticket');
      const whose = (verdict.requester ?? one.message.from)?.address.split('@')[0] ?? '';
      expect(`none, ${whose}${verdict.flags?.includes('behalf') ? ' flagged' : ''}`).to.equal(expected);
    });
  }

  it('names in a refusal only what the directory says, never the name that was written', () => {
    const visible = 'for: BUY NOW <newcomer@willowcreek.example>';
    const { verdict } = behalf.decide(asked({ coworkers: 'refuse' }, { message: { visible } }));
    expect(verdict).to.include({ pointer: 'newcomer@willowcreek.example' });
    expect(behalf.decide(asked({ coworkers: 'refuse' }, { message: forJane })).verdict).to.include({
      pointer: 'Jane Doe',
    });
  });

  it('has the open tickets of the person written for looked at, and mails about them in order', () => {
    const { message, mailbox, desk } = asked({}, { message: forJane });
    const evidence = evidenceOf(message, mailbox, desk);
    expect(evidence).to.include({ writer: 'ana@willowcreek.example', requester: 'jane@willowcreek.example' });
    expect(orderKeys(message, evidence)).to.include.members([
      'writer:ana@willowcreek.example',
      'writer:jane@willowcreek.example',
    ]);
  });

  it('leaves a reply to a closed ticket with its writer', () => {
    const verdict = openTicket(asked({}, { message: forJane }), ticket);
    expect(verdict).not.to.have.property('requester');
    expect(openTicket(asked({}, { message: forJane }), null).requester?.address).to.equal('jane@willowcreek.example');
  });
});
