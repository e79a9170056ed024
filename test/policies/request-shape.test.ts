import { expect } from 'chai';
import { shapesOfMail, shapesOfSentence } from '../../src/policies/request-shape.js';

function names(shapes: readonly { readonly name: string }[]): readonly string[] {
  return shapes.map(({ name }) => name);
}

describe('request shapes', () => {
  it('reads an audience and a telling together, in whichever order they stand', () => {
    expect(names(shapesOfSentence(['audience.any', 'tell.any']))).to.deep.equal(['tells many']);
    expect(names(shapesOfSentence(['tell.any', 'audience.any']))).to.deep.equal(['tells many']);
    expect(names(shapesOfSentence(['audience.any']))).to.deep.equal([]);
  });

  it('tells a wish where nothing is broken from one beside trouble', () => {
    expect(names(shapesOfMail(['want.gear']))).to.deep.equal(['calm want.gear']);
    expect(names(shapesOfMail(['want.gear', 'fault.broken']))).to.deep.equal(['troubled want.gear']);
  });
});
