import { expect } from 'chai';
import { sentencesOf } from '../../src/policies/clauses.js';

function clausesOf(subject: string, text: string): readonly (readonly [string, string])[] {
  return sentencesOf(subject, text).flatMap(({ clauses }) => clauses.map((one) => [one.text, one.standing] as const));
}

describe('sentencesOf', () => {
  it('tells what is meant from what is in order', () => {
    expect(clausesOf('', 'The wifi is fine, the printer jams.')).to.deep.equal([
      ['the wifi is fine', 'cleared'],
      ['the printer jams.', 'matter'],
    ]);
    expect(clausesOf('', "It is not the lamp, it's the outlet.").map(([, standing]) => standing)).to.deep.equal([
      'cleared',
      'matter',
    ]);
  });

  it('does not take a fault for something in order', () => {
    for (const text of ['The scanner is not working', 'Nothing works', 'It used to be fine']) {
      expect(clausesOf('', text)[0]?.[1], text).to.equal('matter');
    }
  });

  it('knows an aside', () => {
    const sentences = sentencesOf('', 'The sink drips.\nPS: who orders ink?');
    expect(sentences.map(({ aside }) => aside)).to.deep.equal([false, true]);
  });

  it('leaves out greeting, quoted lines, thanks and who writes', () => {
    const text = 'Hi team,\n> Is it fixed?\nThe mic is dead.\n\nThanks,\nAna Ruiz\nRoom 12';
    expect(sentencesOf('', text).map((sentence) => sentence.text)).to.deep.equal(['the mic is dead.']);
  });

  it('keeps quoted lines when there is nothing else', () => {
    expect(sentencesOf('', '> The mic is dead.').map((sentence) => sentence.text)).to.deep.equal(['the mic is dead.']);
  });

  it('begins with the subject', () => {
    expect(sentencesOf('Re: Mic', 'It hums.').map(({ place }) => place)).to.deep.equal(['subject', 'text']);
  });
});
