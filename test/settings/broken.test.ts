import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { formatFaults } from '../../src/settings/faults.js';
import { loadSettings } from '../../src/settings/load.js';
import { folderOfTests, root, soundEnvironment } from './folders.js';

const folder = folderOfTests('broken');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** Stands in the files wherever a password is put in the wrong place. */
const planted = /correct.?horse/;

describe('broken configurations', () => {
  for (const name of files) {
    it(`${name} gives its expected faults and nothing secret`, () => {
      const loaded = loadSettings(join(folder, name), soundEnvironment);
      if (!('faults' in loaded)) throw new Error('loads without a fault');
      // Paths of missing files are absolute; the project's own folder is left out of the expected text.
      const text = formatFaults(loaded.faults, root).replaceAll(`${root}/`, '');
      expect(text).not.to.match(planted);
      expect(text).to.equal(readFileSync(join(folder, name.replace(/\.yaml$/, '.expected')), 'utf8'));
    });
  }

  it('are many', () => {
    expect(files.length).to.be.at.least(60);
  });
});
