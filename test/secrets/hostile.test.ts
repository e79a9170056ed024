import { expect } from 'chai';
import { strikeOut } from '../../src/secrets/strike-out.js';

const size = 120_000;

// Each of these made some earlier way of finding secrets slow; a text whose cost grows faster than its length does not
// come to an end within the time mocha gives.
const hostile: Readonly<Record<string, (length: number) => string>> = {
  'cue after cue': (length) => 'password is '.repeat(length / 12),
  'cues with a colon': (length) => 'password: '.repeat(length / 10),
  'cues on lines of their own': (length) => 'password\n'.repeat(length / 9),
  'one endless word': (length) => `password ${'a'.repeat(length)}`,
  'endless digits': (length) => `pin ${'1'.repeat(length)}`,
  'endless groups of digits': (length) => `pin ${'1 '.repeat(length / 2)}`,
  'endless blanks': (length) => `password is${' '.repeat(length)}x`,
  'open quotation marks': (length) => 'password is "'.repeat(length / 13),
  'open brackets': (length) => 'password ('.repeat(length / 10),
  'many values': (length) => Array.from({ length: length / 20 }, (_, at) => `pw: fern${at}Gully\n`).join(''),
  'key blocks without end': (length) => '-----BEGIN PRIVATE KEY-----\nAAAA'.repeat(length / 32),
  'a table without end': (length) => `Name\tPassword\n${'a\tb1c2d3\n'.repeat(length / 9)}`,
  links: (length) => 'http://a:'.repeat(length / 9),
  'dots and dashes': (length) => `password ${'.-'.repeat(length / 2)}`,
  'headings of lists': (length) => 'passwords:\n'.repeat(length / 11),
  'trailers of lists': (length) => 'those are the passwords\n'.repeat(length / 24),
  answers: (length) => 'security question first pet '.repeat(length / 28),
  'typed and typed': (length) => 'password i typed in the my old '.repeat(length / 31),
  'values after values': (length) => 'password a1b2c3, '.repeat(length / 17),
  'commas after a value': (length) => `password a1b2c3${' ,  , '.repeat(length / 6)}`,
  'odd words': (length) => 'typed Fern_9 and '.repeat(length / 17),
  'odd words in one': (length) => `typed ${'Fern_9,'.repeat(length / 7)}`,
  'numbers that are pressed': (length) => 'gate press 4 4 1 9 '.repeat(length / 19),
  'numbers in words': (length) => `pin ${'one two '.repeat(length / 8)}`,
  'turns of a dial': (length) => 'right 12 left 44 '.repeat(length / 17),
  'groups of four': (length) => `code ${'a1b2 '.repeat(length / 5)}`,
  'phrases without end': (length) => `passphrase is ${'stone '.repeat(length / 6)}`,
  'phrases begun': (length) => 'the long one, '.repeat(length / 14),
  'hooks in addresses': (length) => `https://${'hooks/'.repeat(length / 6)}`,
  'addresses of hooks': (length) => `https://h.example/hooks/${'a1'.repeat(length / 2)}`,
  'many hooks': (length) => 'https://hooks/a1 '.repeat(length / 17),
  'buttons together': (length) => '1 and 2 together then '.repeat(length / 22),
  'old wireless keys': (length) => 'AB 12 '.repeat(length / 6),
  'sheets of codes': (length) => `backup codes ${'a1b2-c3d4 '.repeat(length / 10)}`,
  'ways of opening': (length) => 'the computer opens with '.repeat(length / 24),
  'words set to': (length) => 'account set the my old to '.repeat(length / 26),
  'phrases typed': (length) => 'i typed happy stones over the moon '.repeat(length / 35),
  'rows of names': (length) => `passwords\n${'Ada kite\n'.repeat(length / 9)}`,
  'rows of one make': (length) => `doors: ${'shed 1402; '.repeat(length / 11)}`,
  'questions in a trail': (length) => '> which password do you type?\n\n'.repeat(length / 31),
  'answers in order': (length) => `security question\nmy answers:\n${'word\n'.repeat(length / 5)}`,
  'what it was': (length) => 'fern is what it was. '.repeat(length / 21),
  'commands of a switch': (length) => 'username a privilege 15 secret '.repeat(length / 31),
  logins: (length) => 'login a, login b and '.repeat(length / 21),
};

const hostileMarkup: Readonly<Record<string, (length: number) => string>> = {
  'open tags': (length) => '<a '.repeat(length / 3),
  'open comments': (length) => '<!--'.repeat(length / 4),
  'open attributes': (length) => `<p ${'a="'.repeat(length / 3)}`,
  entities: (length) => 'password: &#65;'.repeat(length / 15),
  'nested cells': (length) => '<table><tr><td>pin'.repeat(length / 18),
};

describe('strikeOut on hostile text', () => {
  for (const [name, make] of Object.entries(hostile)) {
    it(`gets through 120,000 characters of ${name}`, () => {
      expect(strikeOut({ subject: '', text: make(size) }).text.length).to.be.greaterThan(0);
    });
  }
  it('gets through a subject of 120,000 characters that asks and asks', () => {
    expect(strikeOut({ subject: `re: ${'password pw '.repeat(size / 12)}?`, text: 'x' }).text).to.equal('x');
  });
  for (const [name, make] of Object.entries(hostileMarkup)) {
    it(`gets through 120,000 characters of ${name} in HTML`, () => {
      expect(strikeOut({ subject: '', text: '', html: make(size) }).html).to.be.a('string');
    });
  }
});
