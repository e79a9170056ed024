import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { stringify } from 'yaml';
import { balance, type Balance } from '../../src/store/balance.js';
import { openDatabase, type Database } from '../../src/store/database.js';
import { listQuarantine, type LedgerRow } from '../../src/store/ledger.js';
import { showTicket, type ShownTicket } from '../../src/store/tickets.js';
import { launch, runProgram, until, type DaemonProcess, type Finished, type Servers } from './district.js';
import { freePort, temporaryFolder } from './install.js';
import { mailOf, type MailFields } from './mixed-mail.js';
import type { Accepted, ScriptedSmtp } from './smtp.js';

/** A configuration as plain data, to be changed in place; only what tests change is spelled out. */
export interface Configuration {
  [option: string]: unknown;
  desk: Record<string, unknown>;
  mailboxes: Record<string, { [option: string]: unknown; imap: Record<string, unknown> }>;
  smtp: Record<string, unknown>;
  database: Record<string, unknown>;
}

/** A help desk with a configuration that tests edit while the daemon runs. */
export interface TestDesk {
  readonly folder: string;
  /** The one file that daemon and commands read. */
  readonly config: string;
  readonly httpPort: number;
  /** Changes the configuration and writes it. */
  readonly edit: (change: (configuration: Configuration) => void) => void;
  /** Writes something that is no sound configuration; the next edit() puts it right. */
  readonly spoil: (text: string) => void;
  readonly write: (file: string, text: string | Uint8Array) => string;
  readonly start: () => DaemonProcess;
  readonly command: (...words: readonly string[]) => Promise<Finished>;
  readonly pipe: (input: string | Uint8Array, ...words: readonly string[]) => Promise<Finished>;
  /** The lines that a command prints with --json. */
  readonly lines: <T = Record<string, unknown>>(...words: readonly string[]) => Promise<readonly T[]>;
  /** Read in this process, because a command takes a second to start. */
  readonly balance: () => Promise<Balance>;
  readonly ticket: (number: string) => Promise<ShownTicket>;
  readonly quarantine: () => Promise<readonly LedgerRow[]>;
  readonly query: <T>(sql: string) => Promise<readonly T[]>;
  /** Waits until so many messages were seen and nothing waits, neither message nor letter. */
  readonly settled: (seen: number) => Promise<Balance>;
  readonly get: (path: string) => Promise<{ readonly status: number; readonly body: string }>;
  readonly trouble: () => Promise<readonly { readonly part: string; readonly words: string }[]>;
  /** Waits until a line of the daemon's trouble speaks like this, or until there is none. */
  readonly untilTrouble: (words: RegExp | null) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export const technician = 'technician@willowcreek.example';
export const colleague = 'casey@willowcreek.example';
export const helpdesk = 'helpdesk@willowcreek.example';

export async function openDesk({ imap, smtp, databaseUrl }: Servers): Promise<TestDesk> {
  const home = temporaryFolder('desk');
  const config = join(home.path, 'deskgate.yaml');
  const httpPort = await freePort();
  const env = { ...process.env, DESKGATE_IMAP_PASSWORD: imap.password };
  let started = 0;
  const configuration: Configuration = {
    extends: 'districts/starter',
    desk: { name: 'Willow Creek Help Desk', domains: ['willowcreek.example'], zone: 'America/Boise' },
    mailboxes: {
      technology: {
        address: helpdesk,
        sizeLimit: '1 MB',
        imap: {
          host: '127.0.0.1',
          port: imap.port,
          security: 'none, in the clear',
          user: imap.user,
          password: '${DESKGATE_IMAP_PASSWORD}',
        },
      },
    },
    technicians: [
      { address: technician, name: 'Terry Tech' },
      { address: colleague, name: 'Casey Colleague' },
    ],
    queues: { technology: { notify: [technician] }, maintenance: { notify: [colleague] } },
    smtp: { host: '127.0.0.1', port: smtp.port, security: 'none, in the clear' },
    database: databaseUrl === null ? { folder: join(home.path, 'database') } : { url: databaseUrl },
    http: { port: httpPort },
    poll: { cron: '* * * * * *' },
  };
  function write(file: string, text: string | Uint8Array): string {
    const path = join(home.path, file);
    writeFileSync(path, text);
    return path;
  }
  function edit(change: (configuration: Configuration) => void): void {
    change(configuration);
    write('deskgate.yaml', stringify(configuration));
  }
  edit(() => undefined);
  function command(...words: readonly string[]): Promise<Finished> {
    return runProgram([...words, '--config', config], home.path, env);
  }
  async function lines<T>(...words: readonly string[]): Promise<readonly T[]> {
    const { out, err, code } = await command(...words, '--json');
    if (code !== 0 && out === '') throw new Error(`${words.join(' ')} ended with ${String(code)}: ${err}`);
    return out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);
  }
  async function get(path: string): Promise<{ readonly status: number; readonly body: string }> {
    const response = await fetch(`http://127.0.0.1:${httpPort}${path}`);
    return { status: response.status, body: await response.text() };
  }
  async function trouble(): Promise<readonly { readonly part: string; readonly words: string }[]> {
    const { body } = await get('/readyz');
    return (JSON.parse(body) as { trouble: { part: string; words: string }[] }).trouble;
  }
  let opened: Promise<Database> | null = null;
  async function read(): Promise<Database['read']> {
    if (databaseUrl === null) throw new Error('the embedded database belongs to the daemon; use the commands');
    opened ??= openDatabase({ kind: 'server', url: databaseUrl, poolSize: 2 });
    return (await opened).read;
  }
  return {
    folder: home.path,
    config,
    httpPort,
    edit,
    spoil: (text) => {
      write('deskgate.yaml', text);
    },
    write,
    start: () => {
      started += 1;
      return launch({ config, httpPort, folder: home.path, name: `daemon-${started}`, env });
    },
    command,
    pipe: (input, ...words) => runProgram([...words, '--config', config], home.path, env, input),
    lines,
    balance: async () => balance(await read()),
    ticket: async (number) => {
      const shown = await showTicket(await read(), number);
      if (shown === null) throw new Error(`there is no ticket ${number}`);
      return shown;
    },
    quarantine: async () => listQuarantine(await read()),
    query: async (sql) => (await read()).query(sql),
    settled: (seen) =>
      until(
        async () => balance(await read()),
        (sheet) => sheet.seen === seen && sheet.waiting === 0 && sheet.letters.queued === 0,
        60_000,
      ),
    get,
    trouble,
    untilTrouble: async (words) => {
      await until(
        () => trouble().catch((error: unknown) => [{ part: 'http', words: String(error) }]),
        (all) => (words === null ? all.length === 0 : all.some((one) => words.test(`${one.part}: ${one.words}`))),
        60_000,
      );
    },
    remove: async () => {
      await (await opened)?.close();
      home.remove();
    },
  };
}

/** A mail with a Message-ID of its own. */
export function mail(fields: MailFields): Buffer {
  return mailOf({ messageId: `<${randomUUID()}@willowcreek.example>`, ...fields });
}

export interface Letter extends Accepted {
  readonly template: string;
  readonly parsed: ParsedMail;
}

/** A letter as it reached the mail server, with its template by X-Deskgate. */
export async function letterOf(accepted: Accepted): Promise<Letter> {
  const parsed = await simpleParser(accepted.raw);
  return { ...accepted, parsed, template: headerOf(parsed, 'x-deskgate') };
}

/** A header field as text, '' when it is missing. */
export function headerOf(parsed: ParsedMail, name: string): string {
  const value = parsed.headerLines.find(({ key }) => key === name)?.line ?? '';
  return value
    .slice(value.indexOf(':') + 1)
    .replace(/\r?\n\s+/g, ' ')
    .trim();
}

/** The newest letter of a template to somebody, waited for; `after` is the number of letters accepted before. */
export async function letterTo(smtp: ScriptedSmtp, template: string, to: string, after = 0): Promise<Letter> {
  const find = () =>
    smtp.accepted
      .slice(after)
      .findLast(
        ({ raw, to: [one] }) => one === to && new RegExp(`^X-Deskgate: ${template}\\r`, 'im').test(raw.toString()),
      );
  const found = await until(find, (one) => one !== undefined, 60_000).catch(() => {
    const seen = smtp.accepted.slice(after).map(({ raw, to: [one] }) => {
      return `${/^X-Deskgate: (.*)\r/im.exec(raw.toString())?.[1] ?? '?'} to ${one ?? '?'}`;
    });
    throw new Error(`no letter "${template}" to ${to}; there were: ${seen.join(', ') || 'none'}`);
  });
  return letterOf(found!);
}

/** Somebody's answer to a letter, as mail programs write it: to Reply-To, threaded, with the letter quoted below. */
export function answer(letter: Letter, from: string, text: string, extra: Partial<MailFields> = {}): Buffer {
  const { parsed } = letter;
  const original = (parsed.text ?? '').trimEnd().split('\n');
  const quoted = original.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
  return mail({
    from,
    to: replyAddress(letter),
    subject: `Re: ${parsed.subject ?? ''}`,
    text: `${text}\n\nOn Mon, Nov 16, 2026 at 8:04 AM Willow Creek Help Desk <${helpdesk}> wrote:\n\n${quoted}\n`,
    ...extra,
    headers: [
      `In-Reply-To: ${parsed.messageId ?? ''}`,
      `References: ${[headerOf(parsed, 'references'), parsed.messageId ?? ''].filter(Boolean).join(' ')}`,
      ...(extra.headers ?? []),
    ],
  });
}

/** Where a mail program sends the answer. */
export function replyAddress({ parsed }: Letter): string {
  return parsed.replyTo?.value[0]?.address ?? parsed.from?.value[0]?.address ?? '';
}
