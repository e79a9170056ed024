import { expect } from 'chai';
import { open } from '../../src/policies/open.js';
import { several, severalIn } from '../../src/policies/several.js';
import { question } from '../support/question.js';

const severalMails: readonly (readonly [subject: string, text: string])[] = [
  ['Room 9', 'Hello,\n1. The printer by my desk jams on every page.\n2. The sink in the back does not drain.\nThanks'],
  ['two things', '- My laptop will not turn on.\n- The classroom phone has no dial tone.\n'],
  ['Help', '1) the projector stays dark 2) my email won’t open since Monday'],
  ['Printer', 'The printer in the office is jammed again. Also, the door to room 4 does not lock.'],
  ['wifi', 'The wifi is down in the library.\nAnother thing: my phone can’t reach voicemail.'],
  ['Salón 12', 'La impresora no imprime. Además, la puerta no cierra.'],
];

const oneMatter: readonly (readonly [subject: string, text: string])[] = [
  ['Printer', 'The printer in room 12 prints stripes.'],
  ['Chromebook', 'A chromebook cannot get on the wifi and so cannot print.'],
  [
    'Printer',
    'It jams. What I did:\n1. restarted the printer\n2. unplugged the computer\n3. checked the network cable',
  ],
  ['Laptop', 'The laptop is slow. Also the laptop gets hot and the keyboard is stuck.'],
  ['Projector', 'The projector stays dark. PS: we also need ink for the printer, no rush.'],
  ['Phones', 'The phone is dead. Also the computer works fine, so you can reach me by mail.'],
  ['Visitors', '- Ana Lopez\n- Ben Okafor\nBoth need a chromebook.'],
  ['', ''],
];

describe('a mail with several problems', () => {
  for (const [subject, visible] of severalMails) {
    it(`is noticed: ${visible.replaceAll('\n', ' ').slice(0, 60)}`, () => {
      expect(severalIn({ subject, visible })).to.have.length.greaterThan(1);
    });
  }

  for (const [subject, visible] of oneMatter) {
    it(`is not: ${`${subject} ${visible}`.replaceAll('\n', ' ').slice(0, 60)}`, () => {
      expect(severalIn({ subject, visible })).to.deep.equal([]);
    });
  }

  it('opens one ticket with a flag, and the trace names the matters (PC-2, PC-9)', () => {
    const [subject, visible] = severalMails[0]!;
    const asked = question({ message: { subject, visible } });
    expect(open.decide(asked).verdict).to.deep.include({ action: 'open', flags: ['several'] });
    expect(several.decide(asked).said).to.equal('Several problems: printer; plumbing.');
  });

  it('costs no more than its length, however it is written', () => {
    const hostile = ['1) '.repeat(20_000), '- also '.repeat(20_000), '\n'.repeat(50_000), ' '.repeat(100_000)];
    const start = performance.now();
    for (const visible of hostile) severalIn({ subject: visible, visible });
    expect(performance.now() - start).to.be.below(2000);
  });
});
