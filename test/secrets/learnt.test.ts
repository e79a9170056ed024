import { expect } from 'chai';
import { plainPage } from '../../src/secrets/page.js';
import { bounds, model } from '../../src/secrets/learnt.js';
import { packed, unpacked, walk } from '../../src/secrets/learnt-model.js';
import { form, gap, tokensOf } from '../../src/secrets/learnt-tokens.js';
import { strikeOut } from '../../src/secrets/strike-out.js';

function wordsOf(text: string): readonly string[] {
  const { count, start, end } = tokensOf(plainPage(text));
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
}

describe('tokensOf', () => {
  for (const [text, words] of [
    ['login jdoe / Tiger2024!', ['login', 'jdoe', 'Tiger2024!']],
    ['pw:Otter9, room 12.', ['pw', 'Otter9', 'room', '12']],
    ['at 10:15 on 3/4', ['at', '10:15', 'on', '3/4']],
    ['"blue fence"', ['blue', 'fence']],
    ['Thanks!', ['Thanks']],
    ['', []],
  ] as const)
    it(`parts ${JSON.stringify(text)}`, () => {
      expect(wordsOf(text)).to.deep.equal(words);
    });
  it('tells what stands between two tokens and where lines begin', () => {
    const { gap: gaps, lines, form: forms } = tokensOf(plainPage('code:\n4471'));
    expect((gaps[1] ?? 0) & (gap.colon | gap.newline)).to.equal(gap.colon | gap.newline);
    expect(lines).to.deep.equal([0, 1, 2]);
    expect(forms[1]).to.equal(form.digits4);
  });
});

describe('the learnt model', () => {
  it('comes back from its packed text', () => {
    expect(unpacked(packed(model.weights))).to.deep.equal(model.weights);
  });
  it('walks trees to their leaves', () => {
    expect(walk([[0, 1, -1, [1, 5, 2, 3]]], 0.5, [1, 4])).to.equal(2.5);
  });
  it('asks more of a value that no rule found than of one that a rule found', () => {
    expect(bounds.strike).to.be.above(bounds.keep);
  });
  it('names its reasons and repeats no word of the mail', () => {
    for (const { rule } of strikeOut({ subject: 'wifi', text: 'its gofalcons not GoFalcons right? neither works' })
      .found)
      expect(rule).not.to.match(/falcons/i);
  });
  it('leaves a mail alone that speaks of nothing that lets in', () => {
    const text = 'The heater in room 12 hums. Asset 40112, Dana Orr.';
    expect(strikeOut({ subject: 'heater', text }).text).to.equal(text);
  });
});
