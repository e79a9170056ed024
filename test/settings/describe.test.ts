import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';
import { describeSettings } from '../../src/settings/describe.js';
import { formatFaults } from '../../src/settings/faults.js';
import { loadSettings } from '../../src/settings/load.js';
import { readText } from '../../src/settings/read-text.js';
import { folderOfTests } from './folders.js';

const planted = {
  IMAP_PASSWORD: 'violet-otter-1',
  SMTP_PASSWORD: 'violet-otter-2',
  DATABASE_PASSWORD: 'violet-otter-3',
  PHONE: 'violet-otter-4',
};

function describedAs(text: string): string {
  const file = join(folderOfTests('sound'), 'given.yaml');
  const loaded = loadSettings(file, planted, { read: (path) => (path === file ? { text } : readText(path)) });
  if ('faults' in loaded) throw new Error(formatFaults(loaded.faults));
  return describeSettings(loaded.settings);
}

describe('the printed configuration', () => {
  const described = describedAs(`extends: base
desk: {phone: "call \${PHONE}", website: "https://office:violet-otter-5@willowcreek.example"}
database: {url: "postgres://deskgate:\${DATABASE_PASSWORD}@db.willowcreek.example/deskgate"}
smtp: {password: violet-otter-6}
mailboxes: {technology: {sizeLimit: 10 MB}}
`);
  const printed = parse(described) as Record<string, Record<string, unknown>>;

  it('shows no secret, wherever it comes from', () => {
    expect(described).not.to.include('violet');
    expect(printed.smtp).to.include({ password: '(hidden)' });
    expect(printed.database).to.include({ url: '(hidden)' });
    expect(printed.desk).to.include({
      phone: '(hidden)',
      website: 'https://office:(hidden)@willowcreek.example',
    });
  });

  it('shows what counts, given or not, as it would be written', () => {
    expect(printed.delivery).to.deep.equal({ giveUpAfter: '3 days', concurrency: 4 });
    expect(printed.mailboxes).to.have.nested.property('technology.sizeLimit', '10 MB');
    expect(printed.mailboxes).to.have.nested.property('technology.filing.folders.refuse', 'Deskgate/Refused');
    expect(printed.policies).to.be.an('object');
  });
});
