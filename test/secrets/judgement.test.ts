import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { cuesOf, topicOf } from '../../src/secrets/cue.js';
import { kinds } from '../../src/secrets/data/kinds.js';
import { findSecrets } from '../../src/secrets/find.js';
import { cluesOf, ruleNames, type Sheet } from '../../src/secrets/judgement/clues.js';
import { judge } from '../../src/secrets/judgement/judge.js';
import { lookAt, mayBeValue, nothing, sumAt, sumsOf } from '../../src/secrets/judgement/network.js';
import { form, gap, tokensOf } from '../../src/secrets/judgement/tokens.js';
import { bounds, trained } from '../../src/secrets/judgement/trained.js';
import { plainPage } from '../../src/secrets/page.js';
import { strikeOut } from '../../src/secrets/strike-out.js';
import { itemsIn, sheetsOf } from '../../scripts/secrets-items.js';

function wordsOf(text: string): readonly string[] {
  const { count, start, end } = tokensOf(plainPage(text));
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
}

function sheetOf(text: string): Sheet {
  const page = plainPage(text);
  const topic = topicOf([page.fold]);
  const cues = cuesOf(page, topic);
  const options = { cardNumbers: true, socialSecurityNumbers: true, patterns: [], ownCues: null };
  return { page, part: 'text', cues, finds: findSecrets(page, topic, options, cues) };
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

describe('cluesOf', () => {
  it('puts the pages of a mail in one row and says of each token what rule and cue took it', () => {
    const clues = cluesOf([sheetOf('help'), sheetOf('pasword: Otter9\nthanks')]);
    expect(clues.fold).to.deep.equal(['help', 'pasword', 'otter9', 'thanks']);
    expect([...clues.page]).to.deep.equal([0, 1, 1, 1]);
    expect([...clues.token]).to.deep.equal([0, 0, 1, 2]);
    expect(clues.rule[2]).to.equal(ruleNames.indexOf('after-cue'));
    expect([...clues.cue]).to.deep.equal([0, 1 + kinds.indexOf('password'), 0, 0]);
    expect([...clues.place]).to.deep.equal([0, 0, 1, 0]);
    expect([...clues.fromEnd]).to.deep.equal([0, 1, 0, 0]);
  });
  it('gives words of one build the same pattern, whatever their letters', () => {
    const [one, two, other] = cluesOf([sheetOf('Tiger24! Otter91! otter91')]).pattern;
    expect(one).to.equal(two);
    expect(one).not.to.equal(other);
  });
});

describe('the learnt judgement', () => {
  it('adds up what the training did', () => {
    const expected = JSON.parse(readFileSync('test/secrets/judgement-sums.json', 'utf8')) as readonly number[][];
    const network = trained();
    let largest = 0;
    let compared = 0;
    for (const [at, item] of itemsIn('training/secrets/a.jsonl').slice(0, expected.length).entries()) {
      const look = lookAt(cluesOf(sheetsOf(item)), network);
      for (const [token, sum] of (expected[at] ?? []).entries()) {
        if (!mayBeValue(look.clues, token)) continue;
        largest = Math.max(largest, Math.abs((sumAt(look, token, -Infinity) ?? nothing) - sum));
        compared += 1;
      }
    }
    expect(compared).to.be.above(500);
    // Rows of words are written with 8 bits.
    expect(largest).to.be.below(0.4);
  });
  it('passes over most tokens at the first look, and over none that the second believes', () => {
    let all = 0;
    let passed = 0;
    let lost = 0;
    for (const item of itemsIn('training/secrets/b.jsonl')) {
      const look = lookAt(cluesOf(sheetsOf(item)), trained());
      for (const [token, sum] of sumsOf(look).entries()) {
        if (!mayBeValue(look.clues, token)) continue;
        all += 1;
        if (sum > nothing) passed += 1;
        else if ((sumAt(look, token, -Infinity) ?? nothing) > bounds.strike) lost += 1;
      }
    }
    expect(passed / all).to.be.below(0.5);
    expect(lost / all).to.be.below(0.002);
  });
  it('finds what no rule finds', () => {
    const sheet = sheetOf('Our cart opens with marshmallow and since Monday it says no to all of us.');
    expect(sheet.finds).to.deep.equal([]);
    const finds = judge([sheet], trained(), bounds)[0] ?? [];
    expect(finds.map(({ start, end }) => sheet.page.text.slice(start, end))).to.deep.equal(['marshmallow']);
    expect(finds[0]?.rule).to.match(/^learnt: /);
  });
  it('names its reasons and repeats no word of the mail', () => {
    const { found } = strikeOut({ subject: 'wifi', text: 'its gofalcons not GoFalcons right? neither works' });
    for (const { rule } of found) expect(rule).not.to.match(/falcons/i);
  });
  it('leaves a mail that holds a mark to the rules', () => {
    const sheet = sheetOf('Our cart opens with [removed: password] and marshmallow is what it takes.');
    expect(judge([sheet], trained(), bounds)[0]).to.deep.equal(sheet.finds);
  });
  it('leaves a mail alone that speaks of nothing that lets in', () => {
    const text = 'The heater in room 12 hums. Asset 40112, Dana Orr.';
    expect(strikeOut({ subject: 'heater', text }).text).to.equal(text);
  });
});
