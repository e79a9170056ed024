import { formatFault } from '../letters/template.js';
import { loadTemplates } from '../letters/templates.js';
import { openMailbox } from '../mail/imap.js';
import { openTransport } from '../mail/smtp.js';
import type { MailboxSettings, Settings } from '../settings/settings.js';
import { formatFaults } from '../settings/faults.js';
import { openDatabase } from '../store/database.js';
import { pendingMigrations } from '../store/migrate.js';
import { exitCode } from './exit.js';
import { printRows } from './print.js';
import { loadedOf, type CommonOptions } from './start.js';

interface Checked {
  readonly what: string;
  readonly ok: boolean;
  readonly words: string;
}

/** Checks configuration and templates, and with --connect every server; exit code 1 when something is wrong. */
export async function check(options: CommonOptions & { readonly connect?: boolean }): Promise<void> {
  const { settings, warnings } = loadedOf(options, true);
  const { faults } = loadTemplates(settings.letters.folder, settings.desk);
  const checked: Checked[] = [
    {
      what: 'configuration',
      ok: true,
      words: [
        counted(settings.mailboxes.length, 'mailbox', 'mailboxes'),
        ...(settings.directory === null ? [] : [peopleIn(settings.directory)]),
        ...(warnings.length === 0 ? [] : [formatFaults(warnings)]),
      ].join('\n'),
    },
    ...faults.map((fault) => ({ what: 'templates', ok: false, words: formatFault(fault) })),
  ];
  if (faults.length === 0) checked.push({ what: 'templates', ok: true, words: '' });
  if (options.connect === true) {
    checked.push(await attempt('database', () => checkDatabase(settings)));
    for (const mailbox of settings.mailboxes)
      checked.push(await attempt(`mailbox ${mailbox.name}`, () => checkMailbox(mailbox)));
    checked.push(await attempt('smtp', () => checkSmtp(settings)));
  }
  const rows = checked.map(({ what, ok, words }) => ({ what, state: ok ? 'ok' : 'WRONG', words }));
  if (options.json === true) printRows(checked, [], true, '');
  else
    for (const { what, state, words } of rows)
      process.stdout.write(`${state.padEnd(6)}${what}${words === '' ? '' : `: ${words}`}\n`);
  if (checked.some(({ ok }) => !ok)) process.exitCode = exitCode.wrong;
}

async function checkDatabase(settings: Settings): Promise<string> {
  const database = await openDatabase(settings.database);
  try {
    const pending = await pendingMigrations(database);
    const state =
      pending.length === 0
        ? 'up to date'
        : `${counted(pending.length, 'migration', 'migrations')} to apply (deskgate migrate, or the next run)`;
    if (!database.embedded) return state;
    return `${state}; embedded: for a district's real mailbox use a PostgreSQL server (docs/operations.md says what a power cut can cost)`;
  } finally {
    await database.close();
  }
}

function peopleIn({ people, passedOver }: NonNullable<Settings['directory']>): string {
  const lines = passedOver === 0 ? '' : `, ${counted(passedOver, 'line', 'lines')} passed over`;
  return `${counted(people, 'person', 'people')} in the directory${lines}`;
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

async function checkMailbox({ imap, name, folder }: MailboxSettings): Promise<string> {
  const box = await openMailbox({ ...imap, name }, folder, { onNew: () => undefined, onClose: () => undefined });
  try {
    const { move, uidPlus, idle } = box.can;
    const lacks = [
      ...(idle ? [] : ['IDLE: it is polled']),
      ...(move ? [] : ['MOVE: copied and deleted']),
      ...(uidPlus ? [] : ['UIDPLUS']),
    ];
    return lacks.length === 0 ? '' : `the server lacks ${lacks.join(', ')}`;
  } finally {
    await box.close();
  }
}

async function checkSmtp({ smtp }: Settings): Promise<string> {
  const transport = openTransport(smtp);
  try {
    await transport.verify();
    return '';
  } finally {
    transport.close();
  }
}

async function attempt(what: string, work: () => Promise<string>): Promise<Checked> {
  try {
    return { what, ok: true, words: await work() };
  } catch (error) {
    return { what, ok: false, words: error instanceof Error ? error.message : String(error) };
  }
}
