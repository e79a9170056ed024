import { execFileSync } from 'node:child_process';
import { expect } from 'chai';
import { administer, createDatabase, createEmptyDatabase } from '../support/database.js';
import { helpdesk, letterTo, mail, openDesk, type Configuration, type TestDesk } from '../support/desk.js';
import { runProgram } from '../support/district.js';
import { startDovecot, type Dovecot } from '../support/dovecot.js';
import { findBinaries } from '../support/postgres.js';
import { startScriptedSmtp, type ScriptedSmtp } from '../support/smtp.js';

interface Line {
  readonly file: string;
  readonly message: Record<string, unknown>;
  readonly secrets: { readonly count: number; readonly kinds: readonly string[] };
  readonly verdict: Record<string, unknown>;
  readonly letters: readonly Record<string, unknown>[];
  readonly trace: readonly Record<string, unknown>[];
}

const commands = [
  ['run'],
  ['check'],
  ['explain'],
  ['ingest'],
  ['balance'],
  ['migrate'],
  ['sandbox'],
  ['tickets', 'list'],
  ['tickets', 'show'],
  ['ledger', 'list'],
  ['ledger', 'show'],
  ['quarantine', 'list'],
  ['quarantine', 'retry'],
  ['quarantine', 'discard'],
  ['letters', 'list'],
  ['letters', 'retry'],
  ['templates', 'list'],
  ['templates', 'check'],
  ['templates', 'preview'],
  ['templates', 'send'],
];

describe('the command line', function () {
  this.timeout(60_000);
  let dovecot: Dovecot;
  let smtp: ScriptedSmtp;
  let desk: TestDesk;
  let url: string;

  before(async () => {
    dovecot = await startDovecot();
    smtp = await startScriptedSmtp();
    url = await createDatabase();
    desk = await openDesk({ imap: dovecot, smtp, databaseUrl: url });
  });
  after(async () => {
    await desk.remove();
    await smtp.stop();
    await dovecot.stop();
  });

  const projector = (from: string) =>
    mail({
      from: `Pat <${from}>`,
      subject: 'Projector in room 12',
      text: 'No picture.\nMy password is Falcon-9-Nest!\n\nOn Monday you wrote:\n> something old',
      attachment: { name: 'a.png', type: 'image/png', content: Buffer.from('picture') },
    });

  /** Everything the database holds, the next ticket number included. A rolled back ledger row leaves a gap in its ids. */
  function dump(): string {
    const sql = execFileSync(`${findBinaries()}/pg_dump`, ['--inserts', url], { encoding: 'utf8' });
    return sql.replace(/^\\(un)?restrict .*$|^SELECT pg_catalog\.setval\('public\.ledger_.*$/gm, '');
  }

  /** Runs with another configuration, and puts it back. */
  async function withChange<T>(change: (configuration: Configuration) => void, work: () => Promise<T>): Promise<T> {
    let before = '';
    desk.edit((configuration) => {
      before = JSON.stringify(configuration);
      change(configuration);
    });
    try {
      return await work();
    } finally {
      desk.edit((configuration) => Object.assign(configuration, JSON.parse(before) as Configuration));
    }
  }

  it('shows an example for every command', async () => {
    const all = commands.map(async (words) => {
      const { code, out } = await runProgram([...words, '--help'], desk.folder);
      return `${code === 0 ? '' : `code ${String(code)}: `}${/Example:\n {2}(deskgate .*)/.exec(out)?.[1] ?? 'none'}`;
    });
    const examples = await Promise.all(all);
    examples.forEach((example, at) => {
      expect(`${example} `).to.match(new RegExp(`^deskgate ${commands[at]?.join(' ') ?? ''} `));
    });
  });

  const misuse: readonly (readonly [string, readonly string[], number, RegExp])[] = [
    ['an unknown command', ['explian'], 64, /Did you mean explain\?/],
    ['an unknown option', ['balance', '--jsn'], 64, /Did you mean --json\?/],
    ['a missing file name', ['ingest'], 64, /missing required argument/],
    ['a missing file', ['ingest', 'nowhere.eml'], 66, /nowhere\.eml cannot be read/],
    ['a time that is none', ['explain', '--at', 'noon', 'nowhere.eml'], 64, /--at takes a time such as/],
    ['another database', ['explain', '--database', 'other', 'nowhere.eml'], 64, /--database takes only "none"/],
    ['a mailbox that is not there', ['ingest', '--mailbox', 'gym', '-'], 64, /no mailbox "gym".*has technology/],
    ['a status that is none', ['tickets', 'list', '--status', 'lost'], 64, /open or closed/],
    ['a ticket that is not there', ['tickets', 'show', 'TECH-999'], 1, /There is no ticket TECH-999/],
    ['a letter that is none', ['templates', 'preview', 'aknowledgement'], 64, /There is no letter "aknowledgement"/],
    ['a message that does not wait', ['quarantine', 'retry', '4711'], 1, /4711 is not in quarantine/],
  ];
  for (const [what, words, code, said] of misuse) {
    it(`ends with ${code} for ${what}`, async () => {
      const { code: ended, err } = await desk.pipe('', ...words);
      expect(err).to.match(said).and.not.include('    at ');
      expect(ended).to.equal(code);
    });
  }

  it('explains without leaving a trace in the database, several files each on its own', async () => {
    const before = dump();
    const files = ['a', 'b'].map((name) => desk.write(`${name}.eml`, projector(`${name}@willowcreek.example`)));
    const lines = await desk.lines<Line>('explain', ...files);
    expect(lines.map(({ file, verdict }) => `${file} ${String(verdict.ticket)}`)).to.deep.equal(
      files.map((file) => `${file} TECH-1`),
    );
    expect(dump()).to.equal(before);
    expect((await desk.pipe(projector('c@willowcreek.example'), 'ingest', '-')).out).to.include('TECH-1');
    expect((await desk.lines<Line>('explain', ...files)).map(({ verdict }) => verdict.ticket)).to.deep.equal([
      'TECH-2',
      'TECH-2',
    ]);
  });

  it('prints the line that the design fixes', async () => {
    const file = desk.write('line.eml', projector('line@willowcreek.example'));
    const at = '2026-11-16T17:00:00.000Z';
    const [line] = await desk.lines<Line>('explain', '--database', 'none', '--at', at, file);
    if (line === undefined) throw new Error('nothing was printed');
    expect(line).to.include.keys('file', 'message', 'secrets', 'verdict', 'letters', 'trace');
    expect(line.message).to.deep.include({
      from: 'line@willowcreek.example',
      to: [helpdesk],
      subject: 'Projector in room 12',
      text: 'No picture.\nMy password is [removed: password]',
      attachments: [{ name: 'a.png', type: 'image/png', size: 7 }],
      kind: 'person',
    });
    expect(line.message.messageId).to.match(/^<.*>$/);
    expect(line.secrets).to.deep.include({ count: 1, kinds: ['password'] });
    expect(line.verdict).to.deep.include({
      action: 'open',
      reason: 'new-request',
      ticket: 'TECH-1',
      queue: 'technology',
      priority: 'medium',
      assignee: '',
    });
    expect(line.verdict.due).to.have.keys('response', 'resolution');
    expect(Date.parse((line.verdict.due as { response: string }).response)).to.be.above(Date.parse(at));
    expect(line.verdict.detail).to.be.a('string');
    for (const letter of line.letters) expect(letter).to.include.keys('template', 'to', 'subject', 'text');
    expect(line.letters[0]).to.deep.include({ template: 'acknowledgement', to: ['line@willowcreek.example'] });
    for (const one of line.trace) expect(one).to.have.keys('policy', 'opinion');
    expect(JSON.stringify(line)).to.not.include('Falcon');
  });

  it('explains for people too, the same whether a database is there or not', async () => {
    const file = desk.write('people.eml', projector('people@willowcreek.example'));
    const { out } = await withChange(
      ({ database }) => (database.url = 'postgres://nobody@127.0.0.1:1/none'),
      () => desk.command('explain', '--database', 'none', file),
    );
    expect(out)
      .to.include('open (new-request) TECH-1')
      .and.include('letter acknowledgement to people@willowcreek.example');
    expect(out).to.match(/sender +people@willowcreek\.example is in a domain/);
  });

  it('takes a mail from a pipe and says by its exit code whether the server may forget it', async () => {
    const bytes = projector('pipe@willowcreek.example');
    const away = await withChange(
      ({ database }) => (database.url = 'postgres://nobody@127.0.0.1:1/none'),
      () => desk.pipe(bytes, 'ingest', '-'),
    );
    expect(away.code).to.equal(75);
    expect(away.err).to.include('The database server does not answer').and.not.include('    at ');
    const broken = await withChange(
      (configuration) => (configuration.desk = { nme: 'x' }),
      () => desk.pipe(bytes, 'ingest', '-'),
    );
    expect(broken.code).to.equal(78);
    expect(broken.err).to.include('desk.nme');
    const missing = await runProgram(['ingest', '-', '--config', 'nowhere.yaml'], desk.folder, process.env, bytes);
    expect(missing.code).to.equal(78);
    expect((await desk.pipe(bytes, 'ingest', '-')).code).to.equal(0);
    expect((await desk.pipe(bytes, 'ingest', '-')).out).to.include('discard (repeat)');
    expect((await desk.balance()).outcomes).to.include({ discard: 1 });
  });

  it('lists and shows tickets, for people and for programs', async () => {
    const [ticket] = await desk.lines('tickets', 'list', '--requester', 'PIPE@willowcreek.example', '--status', 'open');
    expect(ticket).to.include({ requester: 'pipe@willowcreek.example', status: 'open', queue: 'technology' });
    const number = String(ticket?.number);
    expect(await desk.lines('tickets', 'list', '--status', 'closed')).to.deep.equal([]);
    expect((await desk.command('tickets', 'list', '--status', 'closed')).out).to.equal('No ticket.\n');
    const [shown] = await desk.lines('tickets', 'show', number.toLowerCase());
    expect(shown).to.include({ number });
    const { out } = await desk.command('tickets', 'show', number);
    expect(out).to.include('No picture.').and.include('a.png').and.include('[removed: password]');
  });

  it('finds the balance exact, and says so when it is not', async () => {
    expect(await desk.command('balance')).to.include({ code: 0 });
    const [opened] = await administer<{ id: number }>(url, `select id from ledger where action = 'open' limit 1`);
    await administer(url, `update ledger set action = 'refuse' where id = ${opened?.id ?? 0}`);
    const { code, out } = await desk.command('balance');
    await administer(url, `update ledger set action = 'open' where id = ${opened?.id ?? 0}`);
    expect(code).to.equal(1);
    expect(out).to.include('NOT exact');
  });

  it('checks every server it would use', async () => {
    const good = await desk.lines<{ what: string; ok: boolean }>('check', '--connect');
    expect(good.map(({ what, ok }) => `${what} ${ok}`)).to.deep.equal([
      'configuration true',
      'templates true',
      'database true',
      'mailbox technology true',
      'smtp true',
    ]);
    const bad = await withChange(
      (configuration) => {
        configuration.smtp.port = 1;
        configuration.database.url = `${url}_missing`;
        const { technology } = configuration.mailboxes;
        if (technology) technology.imap.password = 'wrong';
      },
      () => desk.command('check', '--connect'),
    );
    expect(bad.code).to.equal(1);
    expect(bad.out).to.match(/^WRONG database: The database named in the address does not exist/m);
    expect(bad.out).to.match(/^WRONG mailbox technology: .*does not accept the user name or password/m);
    expect(bad.out).to.match(/^WRONG smtp: 127\.0\.0\.1:1 refuses the connection/m);
    expect((await desk.command('check')).code).to.equal(0);
  });

  it('lists, previews and sends letters', async () => {
    const listed = await desk.lines<{ letter: string; file: string; own: boolean }>('templates', 'list');
    expect(listed.map(({ letter }) => letter)).to.include.members(['acknowledgement', 'es/acknowledgement']);
    expect((await desk.command('templates', 'check')).out).to.match(/^\d+ templates, nothing wrong\.$/m);
    const [english] = await desk.lines('templates', 'preview', 'acknowledgement');
    const [spanish] = await desk.lines('templates', 'preview', 'acknowledgement', '--language', 'es');
    expect(english).to.include.keys('subject', 'text', 'html');
    expect(spanish?.text).to.not.equal(english?.text);
    expect((await desk.command('templates', 'preview', 'closure', '--html')).out).to.match(/<p/);
    const { code, out } = await desk.command('templates', 'send', 'closure', 'me@willowcreek.example');
    expect(code, out).to.equal(0);
    await letterTo(smtp, 'preview', 'me@willowcreek.example');
  });

  it('brings a new database to this version, once', async () => {
    const empty = await createEmptyDatabase();
    const migrate = () => desk.lines<{ applied: readonly string[] }>('migrate');
    await withChange(
      ({ database }) => (database.url = empty),
      async () => {
        expect((await migrate())[0]?.applied.length).to.be.above(0);
        expect(await migrate()).to.deep.equal([{ applied: [] }]);
      },
    );
    const away = await withChange(
      ({ database }) => (database.url = 'postgres://nobody@127.0.0.1:1/none'),
      () => desk.command('migrate'),
    );
    expect(away.code).to.equal(75);
    expect(away.err).to.not.include('    at ');
  });

  it('does not run without a configuration', async () => {
    const { code, err } = await runProgram(['run'], desk.folder);
    expect(code).to.equal(78);
    expect(err).to.include('copy config/deskgate.example.yaml');
  });
});
