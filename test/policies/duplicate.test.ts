import { expect } from 'chai';
import { duplicate } from '../../src/policies/duplicate.js';
import { policyOptions } from '../../src/policies/options.js';
import { daysBefore, openTicketFact, outcome, question } from '../support/question.js';

const again = { subject: 'printer room 12', visible: 'Printer in room 12 still prints stripes' };
const other = { subject: 'Phone', visible: 'My phone has no dial tone.' };

describe('policy duplicate', () => {
  for (const [name, changes, expected] of [
    ['no open ticket', { message: again }, 'none'],
    ['the same problem', { message: again, facts: { openTickets: [openTicketFact()] } }, 'append duplicate'],
    ['another problem', { message: other, facts: { openTickets: [openTicketFact()] } }, 'none'],
    [
      'too old a ticket',
      { message: again, facts: { openTickets: [openTicketFact({ openedAt: daysBefore(11) })] } },
      'none',
    ],
    [
      'turned off',
      {
        message: again,
        facts: { openTickets: [openTicketFact()] },
        desk: { policies: policyOptions.parse({ duplicate: { windowHours: 0 } }) },
      },
      'none',
    ],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(outcome(duplicate.decide(question(changes)))).to.equal(expected);
    });
  }

  const added = { subject: 'printer', visible: 'Forgot to say, it is room 12 and the screen says "E-52 door open".' };
  const facts = { openTickets: [openTicketFact()] };

  it('tells what adds to a ticket from what repeats it', () => {
    const opinion = duplicate.decide(question({ message: added, facts }));
    expect(outcome(opinion)).to.equal('append addition');
    expect(opinion.said).to.match(/^Adds to TECH-12, which is still open, by ".*forgot/i);
  });

  it('opens a ticket for what is added when the desk wants it so', () => {
    const desk = { policies: policyOptions.parse({ duplicate: { additions: 'open' } }) };
    expect(outcome(duplicate.decide(question({ message: added, facts, desk })))).to.equal('none');
  });

  it('finds the right one among several', () => {
    const openTickets = [
      openTicketFact({ id: 14, subject: 'Phone', firstText: 'No dial tone.' }),
      openTicketFact({ id: 13 }),
    ];
    expect(duplicate.decide(question({ message: again, facts: { openTickets } })).verdict).to.deep.include({
      ticket: 13,
    });
  });

  it('finds the right one of the many a busy writer has open', () => {
    const others = Array.from({ length: 30 }, (_, at) =>
      openTicketFact({
        id: 100 + at,
        subject: `Phone ${at}`,
        firstText: `No dial tone in office ${at}.`,
        openedAt: daysBefore(1),
      }),
    );
    const openTickets = [
      ...others.slice(0, 15),
      openTicketFact({ id: 13, openedAt: daysBefore(3) }),
      ...others.slice(15),
    ];
    expect(duplicate.decide(question({ message: again, facts: { openTickets } })).verdict).to.deep.include({
      ticket: 13,
    });
  });
});
