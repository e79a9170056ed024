import { expect } from 'chai';
import fc from 'fast-check';
import { sameProblem } from '../../src/policies/same-problem.js';

type Pair = readonly [firstSubject: string, firstText: string, secondSubject: string, secondText: string];

const same: readonly Pair[] = [
  [
    'Copier',
    'The copier in the workroom jams on every page.',
    'Copier',
    'The copier in the workroom jams on every page.',
  ],
  [
    'Copier',
    'The copier in the workroom jams on every page.',
    'RE: copier',
    'Workroom copier is jamming on all pages!!',
  ],
  [
    'Keyboard',
    'Keyboard of my desktop types double letters. Room 7',
    'keyboard',
    'keyboard types double letters, desktop, rm 7',
  ],
  ['Projector blinking', 'The projector blinks blue.', 'any update?', 'Hi, any update on the projector?'],
  ['Bocina', 'La bocina del salón 4 no suena.', 'bocina', 'La bocina del salón 4 sigue igual.'],
  [
    'VPN',
    'The VPN drops after a minute.\n\nAna Teacher\nRoom 12',
    'Still the VPN',
    'The VPN still drops.\n\nAna Teacher',
  ],
];

const different: readonly Pair[] = [
  ['Projector', 'Projector shows no signal in room 4', 'Projector', 'Projector shows no signal in room 9'],
  ['Password', 'Please reset the password of Kim Oakes.', 'Password', 'Please reset the password of Lee Birch.'],
  ['Unblock', 'Please unblock fractions.example', 'Unblock', 'Please unblock planets.example'],
  ['Printer', 'The printer in room 5 is offline.', 'Phone', 'The phone in room 5 has no dial tone.'],
  ['Help', 'My mouse is dead. Ana', 'Help', 'The gym speakers hum. Ana'],
  ['Laptop', 'My laptop is slow.', 'Laptop', 'My laptop smells burnt and is hot.'],
  ['Chair', 'See attached.', 'Scanner', 'See attached.'],
  ['', '', '', ''],
  ['Request', 'Please', 'Request', 'Thanks'],
];

function judge([firstSubject, firstText, secondSubject, secondText]: Pair): boolean {
  return sameProblem({ subject: firstSubject, text: firstText }, { subject: secondSubject, text: secondText });
}

describe('sameProblem', () => {
  for (const pair of same)
    it(`the same: ${pair[1].slice(0, 40)} / ${pair[3]}`, () => void expect(judge(pair)).to.equal(true));
  for (const pair of different) {
    it(`different: ${pair[1] || 'nothing'} / ${pair[3] || 'nothing'}`, () => {
      expect(judge(pair)).to.equal(false);
    });
  }

  it('two numbers that differ are never the same problem', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (one, two) => {
        fc.pre(one !== two);
        const text = (room: number) => `The projector in room ${room} shows no signal since the storm.`;
        expect(judge(['Projector', text(one), 'Projector', text(two)])).to.equal(false);
      }),
    );
  });

  it('answers for any text, and quickly for a long one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, two) => {
        expect(judge([one, two, two, one])).to.be.a('boolean');
      }),
    );
    const started = process.cpuUsage().user;
    for (const filler of ['A '.repeat(500_000), '1-'.repeat(500_000), 'a.'.repeat(500_000), '\n'.repeat(1_000_000)]) {
      judge(['', filler, '', filler]);
    }
    expect(process.cpuUsage().user - started).to.be.below(5_000_000);
  });
});
