import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { formatFaults } from '../../src/settings/faults.js';
import { findConfig } from '../../src/settings/find.js';
import { jsonSchema } from '../../src/settings/json-schema.js';
import { loadSettings } from '../../src/settings/load.js';
import { optionAt } from '../../src/settings/option-tree.js';
import { configReadme } from '../../src/settings/readme.js';
import { schema } from '../../src/settings/schema.js';
import { root } from './folders.js';

const config = join(root, 'config');
const read = (name: string) => readFileSync(join(config, name), 'utf8');

describe('what config/ ships', () => {
  it('has an example that is valid as it stands, without a warning', () => {
    const environment = { TECHNOLOGY_PASSWORD: 'a', MAINTENANCE_PASSWORD: 'b', SMTP_PASSWORD: 'c' };
    const loaded = loadSettings(join(config, 'deskgate.example.yaml'), environment);
    if ('faults' in loaded) throw new Error(formatFaults(loaded.faults));
    expect(loaded.warnings).to.deep.equal([]);
    expect(loaded.settings.desk.queues.map(({ name, prefix }) => [name, prefix])).to.deep.equal([
      ['technology', 'TECH'],
      ['maintenance', 'MAINT'],
    ]);
  });

  it('has an example whose suggestions in comments are valid as well', () => {
    const text = read('deskgate.example.yaml').replace(/^# (database:|letters:| {2}(url|folder):)/gm, '$1');
    const file = join(config, 'uncommented.yaml');
    const loaded = loadSettings(
      file,
      {},
      {
        secretsNeeded: false,
        read: (path) => ({ text: path === file ? text : readFileSync(path, 'utf8') }),
      },
    );
    if ('faults' in loaded) throw new Error(formatFaults(loaded.faults));
    expect(loaded.settings.database.kind).to.equal('server');
    expect(loaded.settings.letters.folder).to.equal(join(config, 'our-letters'));
  });

  for (const name of readdirSync(join(config, 'districts'))) {
    it(`has a preset ${name} that any district's own values make whole`, () => {
      const file = join(config, 'mine.yaml');
      const own = read('deskgate.example.yaml').replace('districts/starter', `districts/${name}`);
      const loaded = loadSettings(
        file,
        {},
        {
          secretsNeeded: false,
          read: (path) => ({ text: path === file ? own : readFileSync(path, 'utf8') }),
        },
      );
      expect('faults' in loaded ? formatFaults(loaded.faults) : '').to.equal('');
    });
  }

  it('has a README and a JSON schema that say what the schema says', () => {
    expect(read('README.md'), 'run node dist/scripts/config-readme.js').to.equal(configReadme());
    expect(JSON.parse(read('deskgate.schema.json'))).to.deep.equal(JSON.parse(JSON.stringify(jsonSchema())));
  });

  it('explains every option, with an example where its form is not plain', () => {
    const rows = configReadme()
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
    expect(rows.length).to.be.at.least(80);
    for (const [, option = '', meaning = '', type = '', preset = '', example = ''] of rows) {
      expect(meaning, option).not.to.equal('');
      expect(type, option).not.to.equal('');
      if (type === 'section') continue;
      expect(preset, option).not.to.equal('');
      expect(example, option).not.to.equal('');
    }
  });

  it('hides passwords and the address of the database by schema', () => {
    for (const path of [
      ['mailboxes', 'any', 'imap', 'password'],
      ['smtp', 'password'],
      ['database', 'url'],
    ]) {
      expect(optionAt(schema, path)?.meta.secret, path.join('.')).to.equal(true);
    }
  });
});

describe('finding the configuration', () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'deskgate-find-'));
  });
  afterEach(() => {
    rmSync(cwd, { recursive: true });
  });

  it('takes the one named, relative to where the command was started', () => {
    expect(findConfig('my.yaml', cwd)).to.deep.equal({ file: join(cwd, 'my.yaml'), origin: 'given' });
  });

  it('takes config/deskgate.yaml when none is named', () => {
    mkdirSync(join(cwd, 'config'));
    writeFileSync(join(cwd, 'config/deskgate.yaml'), '');
    expect(findConfig(null, cwd)).to.deep.equal({ file: join(cwd, 'config/deskgate.yaml'), origin: 'found' });
  });

  it('falls back on the shipped example', () => {
    expect(findConfig(null, cwd)).to.deep.equal({ file: join(config, 'deskgate.example.yaml'), origin: 'example' });
  });
});
