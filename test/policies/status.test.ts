import { expect } from 'chai';
import { decide } from '../../src/policies/chain.js';
import { evidenceOf } from '../../src/policies/evidence.js';
import { asksForStatus, status } from '../../src/policies/status.js';
import { closedTicket, outcome, question, thread, type Changes } from '../support/question.js';

const asking: readonly (readonly [subject: string, text: string])[] = [
  ['TECH-12', 'What is the status of my ticket?'],
  ['Re: [TECH-12] Printer in room 12', 'Any update on the printer?\n\nAna Teacher\nRoom 12'],
  ['question', 'Hi, could you please tell me the status of TECH-12? Thank you!'],
  ['Status of TECH-12', ''],
  ['Re: [TECH-12] Printer in room 12', 'Just checking in. Has anyone looked at this yet?'],
  ['TECH-12', '¿Hay alguna novedad? Gracias'],
  ['TECH-12', 'Buenos días, ¿cómo va mi solicitud?'],
];

const telling: readonly (readonly [subject: string, text: string])[] = [
  ['Re: [TECH-12] Printer in room 12', 'It prints again but now the colors are wrong. Any update?'],
  ['Re: [TECH-12] Printer', 'Any update? Now the second printer jams as well.'],
  ['Re: [TECH-12] Printer', 'The error says 0x61011bed, paper tray sensor, cartridge missing. What is the status?'],
  ['Re: [TECH-12] Printer', 'I am in the building until noon tomorrow.'],
  [
    'Status board in the lobby',
    'The status board in the lobby is dark since the delivery truck hit the transformer yesterday.',
  ],
  ['Re: [TECH-12] Printer', ''],
];

describe('a question how a ticket stands', () => {
  const mail = ([subject, visible]: readonly [string, string]) => ({ subject, visible, attachments: [] });
  for (const one of asking) {
    it(`is one: ${one.join(' / ').replaceAll('\n', ' ').slice(0, 70)}`, () => {
      expect(asksForStatus(mail(one))).to.equal(true);
    });
  }
  for (const one of telling) {
    it(`is none: ${one.join(' / ').slice(0, 70)}`, () => {
      expect(asksForStatus(mail(one))).to.equal(false);
    });
  }
});

describe('policy status (WI-13, WI-37)', () => {
  const message = { subject: 'TECH-12', visible: 'Any news, please?' };
  const table: readonly (readonly [string, Changes, string])[] = [
    ['points to no ticket', { message }, 'none'],
    ['the requester by the number', { message, facts: { thread: thread({ by: 'subject' }) } }, 'append status'],
    ['a participant by the token', { message, facts: { thread: thread() } }, 'append status'],
    [
      'somebody else by the number',
      { message, from: 'eve@willowcreek.example', facts: { thread: thread({ by: 'subject', participant: false }) } },
      'none',
    ],
    [
      'a colleague to whom a letter was passed on',
      { message, from: 'eve@willowcreek.example', facts: { thread: thread({ participant: false }) } },
      'none',
    ],
    ['a reply that tells something', { facts: { thread: thread() } }, 'none'],
    [
      'the number of a closed ticket',
      { message, facts: { thread: thread({ by: 'subject' }, closedTicket(2)) } },
      'append status',
    ],
    ['an answer to the closing letter', { message, facts: { thread: thread({}, closedTicket(2)) } }, 'none'],
  ];
  for (const [what, changes, expected] of table) {
    it(`${what}: ${expected}`, () => {
      expect(outcome(status.decide(question(changes)))).to.equal(expected);
    });
  }

  it('sends nobody off the ticket its state: the chain holds their mail for a person', () => {
    const stranger = {
      message,
      from: 'eve@willowcreek.example',
      facts: { thread: thread({ by: 'subject', participant: false }) },
    };
    expect(outcome(decide(question(stranger)))).to.equal('quarantine unproven');
  });

  it('finds the number in the text of such a question, and only there', () => {
    const numberIn = (visible: string) => {
      const asked = question({ message: { subject: 'question', visible } });
      return evidenceOf(asked.message, asked.mailbox, asked.desk).ticketNumber;
    };
    expect(numberIn('What is the status of tech-12, please?')).to.equal('TECH-12');
    expect(numberIn('The printer jams, unlike in TECH-12 where it was the toner cartridge.')).to.equal(null);
  });
});
