import { expect } from 'chai';
import fc from 'fast-check';
import { readYaml } from '../../src/settings/yaml-source.js';
import { addressFault, domainFault } from '../../src/settings/mail-names.js';
import { hideCredentials } from '../../src/settings/schema-faults.js';

describe('mail names', () => {
  for (const address of [
    'a@b.example',
    'first.last+tag@sub.b-c.example',
    "o'hara_1@b.example",
    'señal@escuela.example',
  ]) {
    it(`${address} is sound`, () => {
      expect(addressFault(address)).to.equal(null);
    });
  }
  for (const address of [
    '',
    'a',
    '@b.example',
    'a@',
    'a @b.example',
    'a@b .example',
    'a@b',
    '.a@b.example',
    'a@b..example',
    'A <a@b.example>',
    'a,b@c.example',
  ]) {
    it(`"${address}" is not`, () => {
      expect(addressFault(address)).to.be.a('string');
    });
  }
  it('domains are told from addresses', () => {
    expect(domainFault('b.example')).to.equal(null);
    expect(domainFault('a@b.example')).to.match(/looks like an address/);
  });
});

describe('credentials in an address', () => {
  for (const [text, expected] of [
    ['postgres://u:p@h/d', 'postgres://u:(hidden)@h/d'],
    ['see smtp://u:p@ss@h now', 'see smtp://u:(hidden)@h now'],
    ['https://h/path', 'https://h/path'],
    ['a@b.example: yes', 'a@b.example: yes'],
  ] as const) {
    it(`${text} is printed as ${expected}`, () => {
      expect(hideCredentials(text)).to.equal(expected);
    });
  }
});

describe('reading YAML', () => {
  it('never throws, and either understands a file or says where it stops', () => {
    const piece = fc.constantFrom(
      'a:',
      'b: ',
      ' ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&x ',
      '*x',
      '!t ',
      '#',
      '|',
      '>',
      '? ',
      '\t',
      '---',
      '%',
      '@',
      'é',
      '\u0000',
      '<<: ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const { tree, faults } = readYaml('/x.yaml', pieces.join(''));
        if (tree === null) expect(faults).not.to.have.length(0);
        for (const { line, column } of faults) expect(Math.min(line, column)).to.be.at.least(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses aliases that multiply themselves', () => {
    const levels = Array.from(
      { length: 9 },
      (_, n) => `l${n + 1}: &l${n + 1} [${Array(10).fill(`*l${n}`).join(', ')}]`,
    );
    const { tree, faults } = readYaml('/x.yaml', ['l0: &l0 x', ...levels].join('\n'));
    expect(tree).to.equal(null);
    expect(faults.map(({ problem }) => problem)).to.deep.equal(['more values than a configuration can have']);
  });
});
