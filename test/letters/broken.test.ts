import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'chai';

import { formatFault, readTemplate } from '../../src/letters/template.js';

// Fixtures are read as the letter "new-ticket". They end in .txt because formatters read .hbs and would stumble.
const folder = join(import.meta.dirname.replace(join('dist', 'test'), 'test'), 'broken');
const ending = '.hbs.txt';

/** What loading says about a broken template, as people read it. */
export function faultsOf(name: string): string {
  const source = readFileSync(join(folder, `${name}${ending}`), 'utf8');
  const file = 'new-ticket.hbs';
  const read = readTemplate(source, { file, name: 'new-ticket', language: '', texts: ['website'] });
  if (!('flaws' in read)) return 'no fault\n';
  return `${read.flaws.map((flaw) => formatFault({ ...flaw, file, instead: '' })).join('\n')}\n`;
}

describe('a broken template', () => {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

  it('is tried in many ways', () => {
    expect(names.length).to.be.greaterThan(25);
  });

  for (const name of names) {
    it(`is reported with its line and what is known: ${name}`, () => {
      expect(faultsOf(name)).to.equal(readFileSync(join(folder, `${name}.expected`), 'utf8'));
    });
  }
});
