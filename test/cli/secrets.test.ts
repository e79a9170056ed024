import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const program = fileURLToPath(new URL('../../src/main.js', import.meta.url));

interface Struck {
  readonly file: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly found: readonly { readonly kind: string; readonly rule: string; readonly part: string }[];
}

describe('deskgate secrets', function () {
  this.timeout(30_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'deskgate-secrets-'));
    writeFileSync(join(folder, 'note.txt'), 'My password is Walnut#Grove5.\nRoom 12, ext 4410.\n');
    writeFileSync(join(folder, 'harmless.txt'), 'The projector in room 12 is dark.\n');
    writeFileSync(
      join(folder, 'mail.eml'),
      [
        'From: Dana <dana@school.example>',
        'To: help@school.example',
        'Subject: login is Walnut#Grove5',
        'MIME-Version: 1.0',
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'password: Walnut#Grove5',
        '--b',
        'Content-Type: text/html',
        '',
        '<p>password: <b>Walnut</b>#Grove5</p>',
        '--b--',
        '',
      ].join('\r\n'),
    );
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (args: readonly string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'secrets', ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const lines = (stdout: string): readonly Struck[] =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Struck);

  it('shows a file without its secrets, and where each stood', () => {
    const { status, stdout } = run(['note.txt']);
    expect(status).to.equal(0);
    expect(stdout).to.include('note.txt: 1 struck out').and.include('password in text at 15-28');
    expect(stdout).to.include('Room 12, ext 4410.').and.not.include('Walnut');
  });

  it('gives a text without a secret back as it is', () => {
    expect(run(['harmless.txt']).stdout)
      .to.include('harmless.txt: no secret')
      .and.include('room 12 is dark');
  });

  it('reads text from a pipe', () => {
    const { stdout } = run(['-'], 'the pin is 4417 for the copier');
    expect(stdout).to.include('1 struck out').and.not.include('4417');
  });

  it('reads a mail from a pipe by its header', () => {
    const { stdout } = run(['-', '--json'], 'From: a@school.example\nSubject: pw\n\npassword: Walnut#Grove5\n');
    expect(lines(stdout)[0]).to.deep.include({ subject: 'pw', html: null });
    expect(stdout).not.to.include('Walnut');
  });

  it('prints one line of JSON for each input, with kind, rule, part and place, never the value', () => {
    const { status, stdout } = run(['mail.eml', 'note.txt', 'harmless.txt', '--json']);
    expect(status).to.equal(0);
    const [mail, note, harmless] = lines(stdout);
    expect(stdout).not.to.match(/Walnut|Grove5/);
    expect(mail?.subject).to.equal('login is [removed: password]');
    expect(mail?.html).to.be.a('string');
    expect(new Set(mail?.found.map(({ part }) => part))).to.deep.equal(new Set(['subject', 'text', 'html']));
    for (const found of mail?.found ?? []) expect(found).to.have.all.keys('kind', 'rule', 'part', 'start', 'end');
    expect(note?.found).to.deep.equal([
      { kind: 'password', rule: note?.found[0]?.rule, part: 'text', start: 15, end: 28 },
    ]);
    expect(harmless).to.deep.include({ text: 'The projector in room 12 is dark.\n', html: null, found: [] });
  });

  it('fails on a file that is not there', () => {
    const { status, stderr } = run(['missing.txt']);
    expect(status).not.to.equal(0);
    expect(stderr).to.include('missing.txt');
  });
});
