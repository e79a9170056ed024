import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect } from 'chai';

import { templateNames } from '../../src/letters/letter.js';
import { lettersFor } from '../../src/letters/letters-for.js';
import { previewLetter } from '../../src/letters/preview.js';
import { formatFault } from '../../src/letters/template.js';
import { loadTemplates, type LoadedTemplates, type Templates } from '../../src/letters/templates.js';
import { desk, occasion, open, shipped, write } from './sample.js';

describe('templates', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deskgate-letters-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function put(files: Readonly<Record<string, string>>): LoadedTemplates {
    for (const [name, body] of Object.entries(files)) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `---\nsubject: "[{{number}}] x"\n---\n${body}\n`);
    }
    return loadTemplates(folder, desk);
  }

  it('are shipped without a fault, each in English and those for requesters in Spanish', () => {
    expect(loadTemplates(null).faults).to.deep.equal([]);
    const technicians = ['new-ticket', 'update', 'command-result', 'command-error', 'bounced'];
    for (const name of templateNames) {
      expect(shipped.shipped.has(name), name).to.equal(true);
      expect(shipped.shipped.has(`es/${name}`), name).to.equal(!technicians.includes(name));
      const letter = previewLetter(name, shipped);
      expect(`${letter?.subject ?? ''}${letter?.text ?? ''}`, name).not.to.match(/Zq\d|\{\{|undefined|\n\n\n|&[a-z]+;/);
    }
  });

  it('are chosen by language, then queue, the own before the shipped', () => {
    const { templates, faults } = put({
      'closure.hbs': 'own',
      'maintenance/closure.hbs': 'own maintenance',
      'es/maintenance/closure.hbs': 'own es maintenance',
    });
    expect(faults).to.deep.equal([]);
    const text = (language: string, queue: string): string =>
      previewLetter('closure', templates, language, queue)?.text.split('\n')[0] ?? '';
    expect(text('en', 'technology')).to.equal('own');
    expect(text('en', 'maintenance')).to.equal('own maintenance');
    expect(text('es', 'maintenance')).to.equal('own es maintenance');
    expect(text('es', 'technology')).to.equal('Hola, Dana Whitfield:');
    expect(text('fr', 'technology')).to.equal('own');
  });

  it('fall back to the shipped one when faulty, and say so', () => {
    const { templates, faults } = put({ 'acknowledgement.hbs': 'Hello {{recipient}}' });
    expect(faults).to.have.length(1);
    expect(formatFault(faults[0]!))
      .to.include('acknowledgement.hbs:4: there is no variable {{recipient}}')
      .and.include('used instead: templates/acknowledgement.hbs');
    expect(write(occasion(open()), templates)[0]?.text).to.include('has the number TECH-12');
  });

  it('report files and folders that no letter would use', () => {
    const { faults } = put({
      'acknowlegement.hbs': 'x',
      'maintenence/closure.hbs': 'x',
      'es/technology/old/closure.hbs': 'x',
      'technology/es/closure.hbs': 'x',
    });
    expect(faults.map((fault) => [fault.file.slice(folder.length + 1), fault.nearest])).to.deep.equal([
      ['acknowlegement.hbs', 'acknowledgement'],
      ['es/technology/old', ''],
      ['maintenence', 'maintenance'],
      ['technology/es', ''],
    ]);
  });

  it('know the texts of the configuration, and only those', () => {
    const { templates, faults } = put({ 'closure.hbs': 'Call {{texts.phone}}', 'closed.hbs': '{{texts.fone}}' });
    expect(faults.map(({ nearest }) => nearest)).to.deep.equal(['texts.phone']);
    expect(previewLetter('closure', templates)?.text).to.equal('Call (texts.phone)\n');
    expect(loadTemplates(folder).faults).to.deep.equal([]);
  });

  it('may lack their folder', () => {
    const { templates, faults } = loadTemplates(join(folder, 'missing'), desk);
    expect(faults.map(({ wrong }) => wrong)).to.deep.equal(['the folder of templates does not exist']);
    expect(write(occasion(open()), templates)).to.have.length(3);
  });

  it('that fail while a letter is written are passed over and reported', () => {
    const { templates } = put({ 'acknowledgement.hbs': 'own' });
    const own = templates.own.get('acknowledgement')!;
    const failing = {
      ...own,
      render: (): never => {
        throw new Error('no such thing');
      },
    };
    const broken: Templates = { ...templates, own: new Map([['acknowledgement', failing]]) };
    const { letters, faults } = lettersFor(occasion(open()), broken);
    expect(letters.map(({ template }) => template)).to.deep.equal(['acknowledgement', 'new-ticket', 'new-ticket']);
    expect(letters[0]?.text).to.include('has the number TECH-12');
    expect(faults.map(({ file, instead }) => [file, instead])).to.deep.equal([
      [join(folder, 'acknowledgement.hbs'), 'templates/acknowledgement.hbs'],
    ]);
  });
});
