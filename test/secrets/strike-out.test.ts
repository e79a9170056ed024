import { expect } from 'chai';
import fc from 'fast-check';
import { strikeOut } from '../../src/secrets/strike-out.js';
import { harmlessHarder } from './cases/harmless-harder.js';
import { harmless as harmlessFirst } from './cases/harmless.js';
import { harmlessMarkup, markupCases } from './cases/markup.js';
import { plantedHarder } from './cases/planted-harder.js';
import { planted as plantedFirst } from './cases/planted.js';

const planted = [...Object.entries(plantedFirst), ...Object.entries(plantedHarder)];
const harmless = [...Object.entries(harmlessFirst), ...Object.entries(harmlessHarder)];
const anyMark = /\[removed: [a-z ]+\]/g;

function mailOf(written: string): { subject: string; text: string } {
  const subject = /^S: (.*)\n?/.exec(written);
  return subject === null
    ? { subject: '', text: written }
    : { subject: subject[1] ?? '', text: written.slice(subject[0].length) };
}

function visible(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;|\u00A0/g, ' ')
    .replace(/[\u200B\u00AD]/g, '');
}

describe('strikeOut', () => {
  for (const [kind, cases] of planted) {
    describe(`takes out ${kind} and nothing else`, () => {
      for (const written of cases) {
        it(JSON.stringify(written.replace(/[⟦⟧]/g, '')).slice(0, 90), () => {
          const { subject, text, found } = strikeOut(mailOf(written.replace(/[⟦⟧]/g, '')));
          const expected = mailOf(written.replace(/⟦[^⟧]*⟧/g, '⟦⟧'));
          expect(subject.replace(anyMark, '⟦⟧')).to.equal(expected.subject);
          expect(text.replace(anyMark, '⟦⟧')).to.equal(expected.text);
          expect(found.length).to.equal((written.match(/⟦/g) ?? []).length);
        });
      }
    });
  }

  for (const [kind, cases] of harmless) {
    describe(`leaves ${kind} byte for byte`, () => {
      for (const written of cases) {
        it(JSON.stringify(written).slice(0, 90), () => {
          const mail = mailOf(written);
          expect(strikeOut(mail)).to.deep.equal({ ...mail, found: [] });
        });
      }
    });
  }

  describe('in HTML', () => {
    for (const { name, html, values, kept } of markupCases) {
      it(`takes the value out of ${name}`, () => {
        const struck = strikeOut({ subject: '', text: '', html });
        for (const value of values) {
          expect(struck.html).not.to.include(value);
          expect(visible(struck.html ?? '')).not.to.include(value);
        }
        for (const piece of kept) expect(struck.html).to.include(piece);
      });
    }
    for (const html of harmlessMarkup) {
      it(`leaves ${html.slice(0, 60)}`, () => {
        expect(strikeOut({ subject: '', text: '', html }).html).to.equal(html);
      });
    }
    it('strikes the text part by what only the HTML part gives away, and the other way round', () => {
      const one = strikeOut({ subject: '', text: 'see fern!Gully4 below', html: '<p>Password: fern!Gully4</p>' });
      expect(one.text).to.equal('see [removed: password] below');
      const two = strikeOut({
        subject: '',
        text: 'Password: ferngully44',
        html: '<p>card says <b>fern</b>gully44</p>',
      });
      expect(visible(two.html ?? '')).to.equal('card says [removed: password]');
    });
  });

  describe('options', () => {
    it('strikes card numbers that pass the Luhn check, unless switched off', () => {
      const text = 'charged to 4111 1111 1111 1111, not 4111 1111 1111 1112';
      expect(strikeOut({ subject: '', text }).text).to.equal(
        'charged to [removed: card number], not 4111 1111 1111 1112',
      );
      expect(strikeOut({ subject: '', text }, { cardNumbers: false }).text).to.equal(text);
    });
    it("takes the district's own words for a password as cues", () => {
      const text = 'Zauberwort for the beamer: Regenwetter';
      expect(strikeOut({ subject: '', text }).text).to.equal(text);
      expect(strikeOut({ subject: '', text }, { cues: ['zauberwort'] }).text).to.equal(
        'Zauberwort for the beamer: [removed: password]',
      );
    });
    it('strikes social security numbers only when switched on', () => {
      const text = 'her number is 512-55-0100';
      expect(strikeOut({ subject: '', text }).text).to.equal(text);
      expect(strikeOut({ subject: '', text }, { socialSecurityNumbers: true }).text).to.equal(
        'her number is [removed: ssn]',
      );
    });
    it("strikes the district's own patterns", () => {
      const text = 'she still has Ridge-4471 on the card, room Ridge-44';
      expect(strikeOut({ subject: '', text }, { patterns: ['ridge-\\d{4}'] }).text).to.equal(
        'she still has [removed: district pattern] on the card, room Ridge-44',
      );
    });
    it('leaves exceptions alone, whatever their capitals', () => {
      const text = 'The wifi password is visitor2024';
      expect(strikeOut({ subject: '', text }, { exceptions: ['VISITOR2024'] }).text).to.equal(text);
    });
    it('refuses a bad pattern by name', () => {
      expect(() => strikeOut({ subject: '', text: 'x' }, { patterns: ['(a+)+'] })).to.throw('secrets pattern "(a+)+"');
    });
  });

  // Not among the cases, from which the judgement learns that what is a value once is one everywhere.
  for (const [said, more] of [
    ['The password is ⟦copper⟧.', ' The copper pipe in the boiler room drips as well.'],
    ['My login word is ⟦marble⟧ and it fails.', ' The marble steps are slippery, please tell the custodian.'],
    ['Password: ⟦lantern⟧', '\nThe lantern over the side door is out as well.'],
  ] as const)
    it(`leaves a value alone where it is an ordinary word:${more}`, () => {
      const { text } = strikeOut({ subject: '', text: `${said.replace(/[⟦⟧]/g, '')}${more}` });
      expect(text).to.equal(`${said.replace(/⟦.*⟧/, '[removed: password]')}${more}`);
    });

  it('reports kind, rule, part and raw offsets, never the value', () => {
    const text = 'hello\nPassword: Coral#Reef7 thanks';
    const { found } = strikeOut({ subject: 'x', text });
    expect(found).to.deep.equal([{ kind: 'password', rule: 'after-cue:password', part: 'text', start: 16, end: 27 }]);
    expect(text.slice(16, 27)).to.equal('Coral#Reef7');
  });
});

const frames: readonly ((value: string) => string)[] = [
  (value) => `My password is ${value} and it fails.`,
  (value) => `Password: ${value}\nRoom 12`,
  (value) => `user: jdoe\npw: ${value}`,
  (value) => `I changed my password to ${value} yesterday.`,
  (value) => `I typed ${value} but the password was refused.`,
  (value) => `Mi contraseña es ${value} y no funciona.`,
  (value) => `Mon mot de passe est ${value} depuis lundi.`,
  (value) => `Name\tPassword\nAda\t${value}\n`,
  (value) => `The wifi password (${value}) is wrong.`,
  (value) => `> Temporary password: ${value}\n`,
  (value) => `${value} is my password`,
  (value) => `log in as jdoe / ${value}`,
  (value) => `"password": "${value}",`,
];

// What people choose: a word or two, capitals, digits, signs.
const password = fc
  .tuple(
    fc.stringMatching(/^[A-Z]?[a-z]{3,8}$/),
    fc.constantFrom('', '!', '#', '_', '-', '*', '$'),
    fc.stringMatching(/^[A-Z][a-z]{2,6}$/),
    fc.stringMatching(/^[0-9]{2,4}$/),
    fc.constantFrom('', '!', '$'),
  )
  .map((pieces) => pieces.join(''));

function markupOf(text: string): string {
  if (!text.includes('\t')) return `<div>${text.replace(/\n/g, '<br>')}</div>`;
  const rows = text
    .trim()
    .split('\n')
    .map((line) => `<tr><td>${line.split('\t').join('</td><td>')}</td></tr>`);
  return `<table>${rows.join('')}</table>`;
}

describe('strikeOut, for any value', () => {
  it('takes a value planted in any frame out of every part', () => {
    fc.assert(
      fc.property(
        password,
        fc.constantFrom(...frames),
        fc.constantFrom('subject', 'text', 'html'),
        (value, frame, part) => {
          const parts = { subject: `about ${value}`, text: `see ${value} there`, html: `<p>so ${value}</p>` };
          const planting = frame(value);
          parts[part] = part === 'html' ? markupOf(planting) : planting;
          const struck = strikeOut(parts);
          for (const each of [struck.subject, struck.text, struck.html ?? ''])
            expect(each.toLowerCase()).not.to.include(value.toLowerCase());
        },
      ),
      { numRuns: 400 },
    );
  });

  it('changes nothing when run on what it wrote', () => {
    fc.assert(
      fc.property(password, fc.array(fc.constantFrom(...frames), { minLength: 1, maxLength: 4 }), (value, chosen) => {
        const once = strikeOut({ subject: '', text: chosen.map((frame) => frame(value)).join('\n\n') });
        expect(strikeOut({ subject: '', text: once.text })).to.deep.equal({ subject: '', text: once.text, found: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing when run again on any case', () => {
    for (const written of planted.flatMap(([, cases]) => cases)) {
      const once = strikeOut(mailOf(written.replace(/[⟦⟧]/g, '')));
      const twice = strikeOut({ subject: once.subject, text: once.text });
      expect([twice.subject, twice.text]).to.deep.equal([once.subject, once.text]);
    }
  });

  it('gives text without a secret back as it came, in nearly any mixture', () => {
    const lines = harmless
      .flatMap(([, cases]) => cases)
      .filter((line) => !line.includes('\n') && !/[:=\t"“]\s*$|S: /.test(line));
    // Lines that are harmless each may be judged otherwise beside a line that speaks of passwords; a fixed seed, so that a run
    // says the same each time.
    const mixtures = fc.sample(fc.array(fc.constantFrom(...lines), { maxLength: 3 }), { numRuns: 400, seed: 7 });
    const touched = mixtures
      .map((chosen) => chosen.join('\n\n'))
      .filter((text) => strikeOut({ subject: '', text }).text !== text);
    expect(touched.length, touched.slice(0, 5).join('\n--\n')).to.be.at.most(20);
  });

  it('bears any text and any markup, and reports stretches that lie inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), (text, html) => {
        const struck = strikeOut({ subject: text, text: `password ${text}`, html: `<p ${html}>pin: ${html}` });
        for (const each of struck.found) expect(each.end).to.be.greaterThan(each.start);
      }),
      { numRuns: 300 },
    );
  });
});
