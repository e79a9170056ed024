import { expect } from 'chai';
import fc from 'fast-check';
import { isThanks } from '../../src/policies/thanks.js';

describe('isThanks', () => {
  for (const text of [
    'Thanks!',
    'thx so much',
    'Thank you, that did it. Have a nice weekend!',
    'It works now, thanks again',
    'Perfect.\n\nAna Teacher\nRoom 12',
    'Thank you for your help!\n\nSent from my iPhone',
    '🙏🏽👍',
    'No more problems, thank you.',
    'Muchas gracias por su ayuda',
    'Ya funciona, gracias.\nMaestra Luz',
    '¡Perfecto, mil gracias!',
    'Hi Rosa,\nall set now. You can close it.',
  ]) {
    it(`takes ${JSON.stringify(text)} for thanks`, () => {
      expect(isThanks(text)).to.equal(true);
    });
  }

  for (const text of [
    '',
    'Thanks, but it stopped again',
    "Thanks. It doesn't print in color",
    'Thank you! Will it happen again?',
    'Thanks for coming. Now the scanner shows a red cross.',
    'It is on fire',
    'great, the projector hums like a bee',
    'Thanks! The gym door squeaks',
    'great, now the whole lab is out',
    'Thanks. Room 14 has it too',
    'Gracias, pero sigue igual',
    'Gracias. También falla el proyector',
    'no',
    '😡',
    `thanks ${'and thanks '.repeat(40)}`,
  ]) {
    it(`does not take ${JSON.stringify(text.slice(0, 60))} for thanks`, () => {
      expect(isThanks(text)).to.equal(false);
    });
  }

  it('never takes thanks with a complaint for thanks', () => {
    const complaints = fc.constantFrom('still broken', 'not working', 'it stopped', 'same problem', 'no sound', 'help');
    fc.assert(
      fc.property(complaints, fc.constantFrom('thanks', 'Thank you!', 'gracias'), fc.boolean(), (bad, good, first) => {
        expect(isThanks(first ? `${bad}. ${good}` : `${good}, ${bad}`)).to.equal(false);
      }),
    );
  });
});
