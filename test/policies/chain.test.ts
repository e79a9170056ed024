import { expect } from 'chai';
import fc from 'fast-check';
import { chain, decide } from '../../src/policies/chain.js';
import { policyOptions } from '../../src/policies/options.js';
import { authenticated, closedTicket, openTicketFact, question, thread } from '../support/question.js';

const rosa = 'rosa@willowcreek.example';
const outsider = 'bo@elsewhere.example';
const repeatOf = { ledger: 1, action: 'open', ticket: 12 };
const machine = { kind: 'automatic', automatic: { sign: 'Auto-Submitted: auto-replied', response: true } } as const;
const accept = { outsiders: 'accept' } as const;

describe('the chain', () => {
  for (const [name, asked, expected] of [
    ['a request', question(), 'open new-request'],
    [
      'our own letter seen before',
      question({ from: 'helpdesk@willowcreek.example', facts: { repeatOf } }),
      'discard loop',
    ],
    ['the same mail from a flooding writer', question({ facts: { repeatOf, fromWriter: 999 } }), 'discard repeat'],
    ['the same mail again, a reply', question({ facts: { repeatOf, thread: thread() } }), 'discard repeat'],
    ['an absence note from outside', question({ from: outsider, message: machine }), 'discard automatic'],
    ['an absence note too large', question({ message: machine, oversize: true }), 'discard automatic'],
    [
      'an absence note on a closed ticket',
      question({ message: machine, facts: { thread: thread({}, closedTicket(1)) } }),
      'append automatic',
    ],
    ['an outsider, too large', question({ from: outsider, oversize: true }), 'refuse outsider'],
    ['a near miss, too large', question({ from: 'ana@willowcreek.com', oversize: true }), 'refuse wrong-domain'],
    ['a teacher, too large', question({ oversize: true }), 'refuse oversize'],
    ['a flood of large mails', question({ oversize: true, facts: { fromWriter: 999 } }), 'refuse oversize'],
    ['a flood of replies', question({ facts: { fromWriter: 999, thread: thread() } }), 'quarantine flood'],
    [
      'a forged technician with the number',
      question({ from: rosa, message: { visible: '#close done' }, facts: { thread: thread({ by: 'subject' }) } }),
      'quarantine unproven',
    ],
    [
      'a forged technician with a reference',
      question({ from: rosa, message: { visible: '#close done' }, facts: { thread: thread({ by: 'reference' }) } }),
      'quarantine unproven',
    ],
    [
      "a forged technician with the requester's token",
      question({ from: rosa, message: { visible: '#close done' }, facts: { thread: thread() } }),
      'quarantine unproven',
    ],
    [
      'a technician whose mail is authenticated',
      question({
        from: rosa,
        message: { visible: '#close done', authentication: authenticated },
        facts: { thread: thread({ by: 'reference' }) },
      }),
      'append technician',
    ],
    [
      "a teacher's commands",
      question({ message: { visible: '#close done' }, facts: { thread: thread() } }),
      'append reply',
    ],
    [
      'a stranger with the number',
      question({ from: 'x@willowcreek.example', facts: { thread: thread({ by: 'subject', participant: false }) } }),
      'quarantine unproven',
    ],
    [
      'an outsider with the number, where outsiders are accepted',
      question({ from: outsider, mailbox: accept, facts: { thread: thread({ by: 'subject', participant: false }) } }),
      'quarantine unproven',
    ],
    [
      "an outsider with a teacher's token",
      question({ from: outsider, facts: { thread: thread({ participant: false }) } }),
      'quarantine unproven',
    ],
    [
      'thanks on a closed ticket',
      question({ message: { visible: 'Thanks!' }, facts: { thread: thread({}, closedTicket(1)) } }),
      'append thanks',
    ],
    [
      'thanks on an open ticket',
      question({ message: { visible: 'Thanks!' }, facts: { thread: thread() } }),
      'append reply',
    ],
    [
      'still broken',
      question({ message: { visible: 'It is back.' }, facts: { thread: thread({}, closedTicket(1)) } }),
      'reopen closed',
    ],
    [
      'a reply to an old ticket while the same problem is open',
      question({
        message: { visible: 'The printer prints stripes again.' },
        facts: { thread: thread({}, closedTicket(99)), openTickets: [openTicketFact({ id: 13 })] },
      }),
      'open linked',
    ],
    ['the same problem again', question({ facts: { openTickets: [openTicketFact()] } }), 'append duplicate'],
    [
      'the same problem again from a technician',
      question({ from: rosa, facts: { openTickets: [openTicketFact({ requester: rosa })] } }),
      'append duplicate',
    ],
    [
      'an old mail written over by a colleague',
      question({
        from: 'x@willowcreek.example',
        message: { subject: 'Door lock' },
        facts: { thread: thread({ by: 'reference', participant: false }, closedTicket(1)) },
      }),
      'open new-request',
    ],
    [
      'no From, let through by a person',
      question({ message: { from: null }, facts: { released: true } }),
      'open new-request',
    ],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      const { verdict } = decide(asked);
      expect(`${verdict.action} ${verdict.reason}`).to.equal(expected);
    });
  }

  it('names each policy once, in its place, and gives options only to policies', () => {
    const names = chain.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    expect(names[0]).to.equal('loop');
    expect(names.at(-1)).to.equal('open');
    expect(names).to.include.members(Object.keys(policyOptions.parse({})));
  });

  it('keeps what every policy asked so far said', () => {
    const { trace } = decide(question());
    expect(trace.map(({ policy }) => policy)).to.deep.equal(chain.map(({ name }) => name));
    expect(decide(question({ facts: { repeatOf } })).trace.map(({ policy }) => policy)).to.deep.equal([
      'loop',
      'repeat',
    ]);
    for (const { opinion } of trace) expect(opinion).to.match(/^[A-Z].*\.$|^[a-z@.]+ is .*\.$/);
  });

  it('keeps the words of the mail out of trace and detail', () => {
    const message = { subject: 'Zebra subject', visible: 'Zebra text', text: 'Zebra text' };
    for (const facts of [
      {},
      { thread: thread() },
      { thread: thread({}, closedTicket(1)) },
      { openTickets: [openTicketFact()] },
    ]) {
      expect(JSON.stringify(decide(question({ message, facts })))).to.not.contain('Zebra');
    }
  });

  it('always has a verdict, and never lets an unproven address move a ticket', () => {
    const threads = fc.option(
      fc.record({
        by: fc.constantFrom('token' as const, 'reference' as const, 'subject' as const),
        participant: fc.boolean(),
        tokenOwner: fc.constantFrom('ana@willowcreek.example', rosa),
        closed: fc.boolean(),
      }),
      { nil: null },
    );
    const questions = fc.record({
      from: fc.constantFrom('ana@willowcreek.example', rosa, outsider, 'ana@willowcreek.com', 'x@willowcreek.example'),
      visible: fc.constantFrom('Thanks!', '#close done', '#reopen', '#nonsense', 'It is back.', ''),
      kind: fc.constantFrom('person' as const, 'automatic' as const, 'bounce' as const),
      oversize: fc.boolean(),
      fromWriter: fc.constantFrom(0, 999),
      thread: threads,
      mailbox: fc.constantFrom({}, accept),
    });
    fc.assert(
      fc.property(questions, ({ from, visible, kind, oversize, fromWriter, thread: given, mailbox }) => {
        const tied =
          given === null
            ? null
            : thread(
                {
                  by: given.by,
                  participant: given.participant,
                  ...(given.by === 'token' ? { tokenOwner: given.tokenOwner } : {}),
                },
                given.closed ? closedTicket(1) : {},
              );
        const asked = question({
          from,
          oversize,
          mailbox,
          message: { visible, kind },
          facts: { fromWriter, thread: tied },
        });
        const { verdict, trace } = decide(asked);
        expect(trace.at(-1)?.opinion).to.not.equal('');
        const moves = (verdict.action === 'append' || verdict.action === 'reopen') && kind === 'person';
        if (!moves) return;
        if (verdict.commands.length > 0 || verdict.reason === 'technician') {
          expect(from).to.equal(rosa);
          expect(tied).to.deep.include({ by: 'token', tokenOwner: rosa });
        }
        if (tied?.by === 'subject') expect(tied.participant).to.equal(true);
        if (from === outsider && tied?.tokenOwner !== outsider) expect(tied?.participant).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });
});
