import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { cuesOf, topicOf } from '../../src/secrets/cue.js';
import { kinds } from '../../src/secrets/data/kinds.js';
import { findSecrets } from '../../src/secrets/find.js';
import { cluesOf, ruleNames, type Sheet } from '../../src/secrets/judgement/clues.js';
import { columnsOf } from '../../src/secrets/judgement/columns.js';
import { bounds } from '../../src/secrets/judgement/bounds.js';
import { judge } from '../../src/secrets/judgement/judge.js';
import { judged, nothing } from '../../src/secrets/judgement/candidates.js';

import { secondLook } from '../../src/secrets/judgement/look.js';
import { sharesOf } from '../../src/secrets/judgement/reasons.js';
import { rowAt, rowKinds, rowsAt } from '../../src/secrets/judgement/rows.js';
import { gap, tokensOf } from '../../src/secrets/judgement/tokens.js';
import { form, traitsOf } from '../../src/secrets/judgement/traits.js';
import { trained } from '../../src/secrets/judgement/trained.js';
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
    const { gap: gaps, lines } = tokensOf(plainPage('code:\n4471'));
    expect((gaps[1] ?? 0) & (gap.colon | gap.newline)).to.equal(gap.colon | gap.newline);
    expect(lines).to.deep.equal([0, 1, 2]);
    expect(traitsOf('4471', '4471').form).to.equal(form.digits4);
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
    const [one, two, other] = cluesOf([sheetOf('Tiger24! Otter91! otter91')]).traits.map(({ pattern }) => pattern);
    expect(one).to.equal(two);
    expect(one).not.to.equal(other);
  });
});

describe('columnsOf', () => {
  const cellsOf = (text: string): readonly string[] => {
    const tokens = tokensOf(plainPage(text));
    const { head, column } = columnsOf(tokens);
    return wordsOf(text).map((word, at) => `${word} ${head[at] ?? ''} ${column[at] ?? ''}`);
  };
  for (const [name, text, cells] of [
    [
      'bars',
      'PC | user | league pw\nE1 | rb1 | nerfThis!\nE2 | rb2 | gg-wp',
      ['PC  0', 'user  0', 'league  0', 'pw  0', 'E1 pc 1', 'rb1 user 2', 'nerfThis! pw 3'],
    ],
    [
      'commas, a cell empty',
      'unit,tag,write_key\nH1,,K7P0',
      ['unit  0', 'tag  0', 'write_key  0', 'H1 unit 1', 'K7P0 key 3'],
    ],
    ['tabs', 'name\tPIN\nana\t4471', ['name  0', 'PIN  0', 'ana name 1', '4471 pin 2']],
    ['blanks', 'name    PIN\nana     4471', ['name  0', 'PIN  0', 'ana name 1', '4471 pin 2']],
    ['another number of cells', 'a|b|c\nd|e', ['a  0', 'b  0', 'c  0', 'd  0', 'e  0']],
    ['prose', 'One, two.\nThree, four.', ['One  0', 'two  0', 'Three  0', 'four  0']],
  ] as const)
    it(`tells columns and their heads: ${name}`, () => {
      expect(cellsOf(text).slice(0, cells.length)).to.deep.equal(cells);
    });
});

describe('the rows of a token', () => {
  it('add up the same from kept sums as one by one', () => {
    const clues = cluesOf([
      sheetOf("pasword: Otter9, otter\nHello Printer PRINTER printer, the pin is 4471. I don't know, don’t ask"),
      sheetOf('a | pin\nb | 22'),
    ]);
    const network = trained();
    const { row, table, first } = network;
    for (const time of ['first', 'second'])
      for (let at = 0; at < clues.count; at += 1) {
        const one = table.row(first.bias).slice();
        for (const kind of rowKinds) {
          rowsAt(kind, clues, network, at, row);
          for (const [index, value] of row.entries()) one[index]! += value;
        }
        rowAt(clues, network, at, row);
        const apart = Math.max(...one.map((value, index) => Math.abs(value - (row[index] ?? 0))));
        expect(apart, `${clues.fold[at] ?? ''}, ${time} time`).to.be.below(1e-4);
      }
  });
});

describe('the learnt judgement', () => {
  it('adds up what the training did', () => {
    const expected = JSON.parse(readFileSync('test/secrets/judgement-sums.json', 'utf8')) as readonly number[][];
    const network = trained();
    let largest = 0;
    let compared = 0;
    let apart = 0;
    for (const [at, item] of itemsIn('training/secrets/a.jsonl').slice(0, expected.length).entries()) {
      const { sums } = judged(cluesOf(sheetsOf(item)), network);
      expect(sums.length).to.equal(expected[at]?.length);
      for (const [token, sum] of (expected[at] ?? []).entries()) {
        const own = sums[token] ?? nothing;
        // A token at the bound of the first look may fall to either side.
        if (own > nothing !== sum > nothing) apart += 1;
        else if (sum > nothing) {
          largest = Math.max(largest, Math.abs(own - sum));
          compared += 1;
        }
      }
    }
    expect(compared).to.be.above(60);
    expect(apart / compared).to.be.below(0.02);
    // Rows of words are written with 8 bits.
    expect(largest).to.be.below(0.4);
  });
  it('passes over most tokens at the first look', () => {
    let all = 0;
    let passed = 0;
    for (const item of itemsIn('training/secrets/b.jsonl')) {
      const { sums } = judged(cluesOf(sheetsOf(item)), trained());
      all += sums.length;
      passed += sums.filter((sum) => sum > nothing).length;
    }
    expect(passed / all).to.be.below(0.2);
  });
  it('finds what no rule finds', () => {
    const sheet = sheetOf('Our cart opens with marshmallow and since Monday it says no to all of us.');
    expect(sheet.finds).to.deep.equal([]);
    const finds = judge([sheet], trained(), bounds)[0] ?? [];
    expect(finds.map(({ start, end }) => sheet.page.text.slice(start, end))).to.deep.equal(['marshmallow']);
    expect(finds[0]?.rule).to.match(/^learnt: /);
  });
  for (const [text, struck] of [
    ['The padlock of the ball closet is 31 / 9 / 22 and the spare hangs in room 12.', ['31 / 9 / 22']],
    ['The keypad of the side door wants 4, 4, 1, 7 and then the star.', ['4, 4, 1, 7']],
    ['Rooms 12, 14, 16 have no heat.', []],
    ['Buses 4, 7, 9 are late; the code of conduct is on page 3, 4.', []],
  ] as const)
    it(`takes the numbers of a dial for one value, and lists for none: ${text.slice(0, 30)}`, () => {
      const { found } = strikeOut({ subject: 'help', text });
      expect(found.map(({ start, end }) => text.slice(start, end))).to.deep.equal(struck);
    });
  it('names its reasons and repeats no word of the mail', () => {
    const { found } = strikeOut({ subject: 'wifi', text: 'its gofalcons not GoFalcons right? neither works' });
    for (const { rule } of found) expect(rule).not.to.match(/falcons/i);
  });
  it('takes for the share of a thing by how much the sum falls when it fades', () => {
    const { look } = judged(
      cluesOf([sheetOf('Our cart opens with marshmallow and since Monday it says no.')]),
      trained(),
    );
    const at = look.clues.fold.indexOf('marshmallow');
    const shares = new Map(sharesOf(look, at).map(({ reason, share }) => [reason, share]));
    const sum = secondLook(look, at);
    const { hearing } = look.network;
    const tokens = (first: number, count: number) => hearing.of(hearing.own, at + first, count);
    const sumNow = (): number => {
      hearing.hear(look.clues.count);
      return secondLook(look, at);
    };
    const things = [
      ['what the mail is about', look.mail],
      ['the word before it', tokens(-1, 1)],
      ['the words before it', tokens(-4, 3)],
      ['the words after it', tokens(1, 4)],
    ] as const;
    for (const [reason, numbers] of things) {
      const whole = numbers.slice();
      numbers.set(whole.map((number: number) => number * 0.999));
      const fallen = (sum - sumNow()) / 0.001;
      numbers.set(whole);
      expect(shares.get(reason), reason).to.be.closeTo(fallen, 0.05);
    }
  });
  it('leaves a mail that holds a mark to the rules', () => {
    const sheet = sheetOf('Our cart opens with [removed: password] and marshmallow is what it takes.');
    expect(judge([sheet], trained(), bounds)[0]).to.deep.equal(sheet.finds);
  });
  for (const text of [
    'Is this link safe to open? https://docs.alder.example/d/1bX7kQz31TtWpVb9/edit',
    'Is this entry for the mail right? mail._domainkey TXT v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDWrenNestAlder',
    'Here is what the page shows me, is it the right half? ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFdyZW5OZXN0QWxkZXJTY2hvb2xz office@lab',
  ])
    it(`leaves what everybody may have: ${text.slice(0, 30)}`, () => {
      expect(strikeOut({ subject: 'question', text }).text).to.equal(text);
    });
  it('leaves a mail alone that speaks of nothing that lets in', () => {
    const text = 'The heater in room 12 hums. Asset 40112, Dana Orr.';
    expect(strikeOut({ subject: 'heater', text }).text).to.equal(text);
  });
});
