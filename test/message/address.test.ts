import { expect } from 'chai';
import { domainOf, normaliseAddress, parseAddresses, splitPlus } from '../../src/message/address.js';

const lists: readonly (readonly [value: string, expected: readonly string[]])[] = [
  ['ann@x.example', ['ann@x.example']],
  ['ANN@X.Example', ['ann@x.example']],
  ['<ann@x.example>', ['ann@x.example']],
  ['"Teacher, Ann" <ann@x.example>, Bob <bob@x.example>', ['Teacher, Ann <ann@x.example>', 'Bob <bob@x.example>']],
  ['Ann Teacher ann@x.example', ['Ann Teacher <ann@x.example>']],
  ['ann@x.example (Ann Teacher)', ['Ann Teacher <ann@x.example>']],
  ['Ann (a (nested) comment) <ann@x.example>', ['Ann <ann@x.example>']],
  ['Staff: ann@x.example, bob@x.example;, cy@x.example', ['ann@x.example', 'bob@x.example', 'cy@x.example']],
  ['undisclosed-recipients:;', []],
  ['ann@x.example; bob@x.example', ['ann@x.example', 'bob@x.example']],
  ['ann@x.example, Ann <ANN@x.example>', ['ann@x.example']],
  ['=?utf-8?Q?J=C3=BCrgen?= <j@x.example>', ['Jürgen <j@x.example>']],
  ['"=?utf-8?B?SsO8cmdlbg==?=" <j@x.example>', ['Jürgen <j@x.example>']],
  ["'Ann via Staff' <staff@x.example>", ['Ann via Staff <staff@x.example>']],
  ['"ann@evil.example" <ann@x.example>', ['ann@evil.example <ann@x.example>']],
  ['<mailto:ann@x.example>', ['ann@x.example']],
  ['<@relay.example:ann@x.example>', ['ann@x.example']],
  ['"ann lee"@x.example', ['"ann lee"@x.example']],
  ['Ann <ann@x.example', ['Ann <ann@x.example>']],
  ['Ann "the boss <ann@x.example>', ['Ann the boss <ann@x.example>']],
  ['ann@bücher.example', ['ann@xn--bcher-kva.example']],
  ['=?utf-8?q?ann?=@x.example', ['ann@x.example']],
  ['=?utf-8?q?boss=40x=2Eexample=2C?=ann@evil.example', []],
  ['<ann lee@x.example>', ['"ann lee"@x.example']],
  ['ann@@x.example', []],
  ['ann@', []],
  ['@x.example', []],
  ['', []],
];

describe('message: address', () => {
  for (const [value, expected] of lists) {
    it(`reads ${value === '' ? 'nothing' : value}`, () => {
      const shown = parseAddresses(value).addresses.map((one) =>
        one.name === '' ? one.address : `${one.name} <${one.address}>`,
      );
      expect(shown).to.deep.equal(expected);
    });
  }

  it('says when an entry is no address', () => {
    expect(parseAddresses('the principal').broken).to.equal(true);
    expect(parseAddresses('ann@x.example, ').broken).to.equal(false);
    expect(parseAddresses('').broken).to.equal(false);
  });

  it('says when there are more than it keeps', () => {
    expect(parseAddresses('a@x.example, b@x.example, c@x.example', 2)).to.include({ more: true });
  });

  it('tells the domain', () => {
    expect(['ann@X.example', '"a@b"@x.example', 'nobody'].map(domainOf)).to.deep.equal(['x.example', 'x.example', '']);
  });

  it('splits a plus part', () => {
    expect(splitPlus('help+t17.k3y@x.example')).to.deep.equal({ base: 'help@x.example', tag: 't17.k3y' });
    expect(splitPlus('help@x.example')).to.deep.equal({ base: 'help@x.example', tag: '' });
    expect(splitPlus('+a@x.example')).to.deep.equal({ base: '+a@x.example', tag: '' });
    expect(splitPlus('help@x+y.example')).to.deep.equal({ base: 'help@x+y.example', tag: '' });
  });

  it('takes no address apart that is none', () => {
    expect(normaliseAddress('a b@x.example')).to.equal(null);
    expect(normaliseAddress('a@x..example')).to.equal(null);
    expect(normaliseAddress('a@[192.0.2.1]')).to.equal('a@[192.0.2.1]');
  });
});
