import { expect } from 'chai';
import fc from 'fast-check';
import { duplicate, judgePair, secondKinds, type SecondKind } from '../../src/policies/same-problem.js';

type Case = readonly [SecondKind, firstSubject: string, firstText: string, secondSubject: string, secondText: string];

const cases: readonly Case[] = [
  [
    'same',
    'Copier',
    'The copier in the workroom jams on every page.',
    'RE: copier',
    'The workroom copier is jamming on every page!!',
  ],
  ['same', 'Projector blinking', 'The projector blinks blue.', 'any update?', 'Hi, any update on the projector?'],
  [
    'same',
    'Bocina',
    'La bocina del salón 4 no suena.',
    'bocina',
    'Hola, la bocina del salón 4 sigue igual. ¿Cuándo pueden venir?',
  ],
  [
    'same',
    'VPN',
    'The VPN drops after a minute.\n\nAna Teacher\nRoom 12',
    'Still the VPN',
    'The VPN still drops.\n\nAna Teacher',
  ],
  ['addition', 'Laptop', "My laptop won't turn on.", 'laptop', 'Forgot to say, the tag is 20117 and I am in room 22.'],
  ['addition', 'Printer', 'The printer shows an error.', 'printer', 'The exact message is "E-52 door open".'],
  [
    'addition',
    'Projector',
    'No sound from the projector.',
    'never mind',
    'Found it, it was muted. You can close this.',
  ],
  ['different', 'Projector', 'Projector shows no signal in room 4', 'Projector', 'Projector shows no signal in room 9'],
  [
    'different',
    'Password',
    'Please reset the password of Kim Oakes.',
    'Password',
    'Please reset the password of Lee Birch.',
  ],
  ['different', 'Unblock', 'Please unblock fractions.example', 'Unblock', 'Please unblock planets.example'],
  ['different', 'Printer', 'The printer in room 5 is offline.', 'Phone', 'The phone in room 5 has no dial tone.'],
  ['different', 'Help', 'My mouse is dead. Ana', 'Help', 'The gym speakers hum. Ana'],
  ['different', 'Laptop', 'My laptop is slow.', 'Laptop', 'My laptop smells burnt and is hot.'],
  ['different', 'Chair', 'See attached.', 'Scanner', 'See attached.'],
  ['different', '', '', '', ''],
];

describe('duplicate', () => {
  for (const [kind, firstSubject, firstText, subject, text] of cases) {
    it(`${kind}: ${firstText.slice(0, 40) || 'nothing'} / ${text.slice(0, 50) || 'nothing'}`, () => {
      const pair = { first: { subject: firstSubject, text: firstText }, second: { subject, text }, minutesApart: 45 };
      expect(duplicate(pair)).to.equal(kind);
    });
  }

  it('a mail sent twice is always the same', () => {
    const words = fc.array(
      fc.constantFrom('the', 'printer', 'jams', 'again', 'room', '12', 'no', 'thanks', 'also', 'Kim'),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(words, fc.nat(20_000), (said, minutesApart) => {
        const mail = { subject: 'Request', text: said.join(' ') };
        expect(duplicate({ first: mail, second: { ...mail }, minutesApart })).to.equal('same');
      }),
    );
  });

  it('two rooms in the same words are never one matter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (one, two) => {
        fc.pre(one !== two);
        const mail = (room: number) => ({
          subject: 'Projector',
          text: `The projector in room ${room} shows no signal since the storm.`,
        });
        expect(duplicate({ first: mail(one), second: mail(two), minutesApart: 10 })).to.equal('different');
      }),
    );
  });

  it("takes an administrator's phrase for a kind", () => {
    const pair = {
      first: { subject: 'Printer', text: 'The printer in room 3 is offline.' },
      second: { subject: 'Chairs', text: 'Zap zap, the chairs in the hall are broken.' },
      minutesApart: 5,
    };
    expect(judgePair(pair).kind).to.equal('different');
    expect(
      judgePair(
        { ...pair, second: { subject: 'Printer', text: 'Zap zap, the printer in room 3 prints pink.' } },
        { addition: ['zap zap'] },
      ),
    ).to.deep.include({ kind: 'addition' });
  });

  it('answers for any text, and in linear time', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (one, two) => {
        const pair = { first: { subject: one, text: two }, second: { subject: two, text: one }, minutesApart: 1 };
        expect(duplicate(pair)).to.be.oneOf(secondKinds);
      }),
    );
    const started = process.cpuUsage().user;
    for (const filler of [
      'A '.repeat(500_000),
      '1-'.repeat(500_000),
      'a.'.repeat(500_000),
      '\n'.repeat(1_000_000),
      'a-1'.repeat(300_000),
    ]) {
      const mail = { subject: filler, text: filler };
      duplicate({ first: mail, second: { ...mail, text: `${filler}x` }, minutesApart: 1 });
    }
    expect(process.cpuUsage().user - started).to.be.lessThan(5_000_000);
  });
});
