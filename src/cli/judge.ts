// explain and ingest: files through the true way of a message, without and with consequences.
import { arrivedFile, receiveFile } from '../ingest.js';
import { loadTemplates } from '../letters/templates.js';
import { rehearse, rehearseEmpty, type Receipt } from '../receive.js';
import type { MailboxSettings, Settings } from '../settings/settings.js';
import { CommandFault, exitCode } from './exit.js';
import { lineOf, textOf } from './line.js';
import { print, printJson } from './print.js';
import { sourceOf } from './source.js';
import { settingsOf, withDatabase, type CommonOptions } from './start.js';

export interface JudgeOptions extends CommonOptions {
  readonly mailbox?: string;
  readonly at?: string;
  readonly database?: string;
}

/** Shows what would become of each file and why, changing nothing. */
export async function explain(files: readonly string[], options: JudgeOptions): Promise<void> {
  const settings = settingsOf(options, { secretsNeeded: false });
  const words = {
    desk: settings.desk,
    letters: settings.letters.options,
    templates: loadTemplates(settings.letters.folder, settings.desk).templates,
  };
  const at = timeOf(options.at);
  if (options.database !== undefined && options.database !== 'none') {
    throw new CommandFault(
      exitCode.usage,
      `--database takes only "none", not "${options.database}"; another database is named in the configuration`,
    );
  }
  async function each(
    judge: (arrived: Awaited<ReturnType<typeof arrivedFile>>) => Promise<Receipt | undefined>,
  ): Promise<void> {
    for (const file of files) {
      const arrived = await arrivedFile(await sourceOf(file), {
        settings,
        mailbox: mailboxOf(settings, options.mailbox),
        arrivedAt: at,
        uid: 0,
      });
      const receipt = await judge(arrived);
      if (receipt !== undefined) show(file, receipt, options);
    }
  }
  if (options.database === 'none') return each((arrived) => Promise.resolve(rehearseEmpty(arrived, words)));
  await withDatabase(settings, (database) =>
    each(async (arrived) => (await rehearse([arrived], { database, ...words }))[0]),
  );
}

/** Takes each file as a message that arrived, for tests and at the end of a mail server's pipe. */
export async function ingest(files: readonly string[], options: JudgeOptions): Promise<void> {
  const settings = settingsOf(options);
  const at = timeOf(options.at);
  const sources = await Promise.all(files.map(async (file) => ({ file, source: await sourceOf(file) })));
  await withDatabase(settings, async (database) => {
    const { templates } = loadTemplates(settings.letters.folder, settings.desk);
    for (const { file, source } of sources) {
      const mailbox = mailboxOf(settings, options.mailbox);
      const receipt = await receiveFile(source, { database, settings, templates, mailbox, arrivedAt: at });
      show(file, receipt, options);
    }
  });
}

function show(file: string, receipt: Receipt, { json }: CommonOptions): void {
  const line = lineOf(file, receipt);
  if (json === true) printJson(line);
  else print(textOf(line));
}

/** Without --mailbox, the mailbox whose address the message was sent to is chosen when it is read. */
function mailboxOf(settings: Settings, name: string | undefined): MailboxSettings | null {
  if (name === undefined) return null;
  const found = settings.mailboxes.find((one) => one.name === name);
  if (found !== undefined) return found;
  const names = settings.mailboxes.map((one) => one.name).join(', ');
  throw new CommandFault(exitCode.usage, `There is no mailbox "${name}"; the configuration has ${names}`);
}

function timeOf(at: string | undefined): Date {
  if (at === undefined) return new Date();
  const time = new Date(at);
  if (!Number.isNaN(time.getTime())) return time;
  throw new CommandFault(exitCode.usage, `--at takes a time such as 2026-11-21T15:30:00-07:00, not "${at}"`);
}
