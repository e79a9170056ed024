// balance, tickets, quarantine, letters and migrate: what the database holds, for a person at a terminal.
import { balance } from '../store/balance.js';
import { ingestedUidValidity } from '../store/arrivals.js';
import { discardQuarantined, listQuarantine, requestRelease, showLedger } from '../store/ledger.js';
import { migrate } from '../store/migrate.js';
import { openDatabase } from '../store/database.js';
import { listFailedLetters, retryLetter } from '../store/outbox.js';
import { listTickets, showTicket, type ShownTicket } from '../store/tickets.js';
import { CommandFault, exitCode } from './exit.js';
import { print, printJson, printRows, table } from './print.js';
import { inWords, settingsOf, withDatabase, type CommonOptions } from './start.js';

/** Proves that every message seen has exactly one outcome; exit code 1 when it does not. */
export async function showBalance(options: CommonOptions): Promise<void> {
  const sheet = await withDatabase(settingsOf(options), (database) => balance(database.read));
  if (options.json === true) printJson(sheet);
  else {
    const rows = Object.entries(sheet.outcomes).map(([action, messages]) => ({ outcome: action, messages }));
    print(
      table(
        [{ outcome: 'seen', messages: sheet.seen }, ...rows, { outcome: 'waiting', messages: sheet.waiting }],
        ['outcome', 'messages'],
      ),
    );
    const { queued, sent, failed } = sheet.letters;
    print(`letters: ${sent} sent, ${queued} queued, ${failed} given up${failed > 0 ? ' (deskgate letters list)' : ''}`);
    print(sheet.exact ? 'balance: exact' : 'balance: NOT exact; please report this with the lines above');
  }
  if (!sheet.exact) process.exitCode = exitCode.wrong;
}

export interface TicketFilter extends CommonOptions {
  readonly status?: string;
  readonly queue?: string;
  readonly requester?: string;
  readonly limit?: string;
}

export async function showTickets(options: TicketFilter): Promise<void> {
  const { status, queue, requester } = options;
  if (status !== undefined && !isStatus(status)) {
    throw new CommandFault(exitCode.usage, `--status takes open or closed, not "${status}"`);
  }
  const limit = Number(options.limit ?? 50);
  if (!Number.isInteger(limit) || limit < 1)
    throw new CommandFault(exitCode.usage, `--limit takes a whole number above 0, not "${options.limit ?? ''}"`);
  const filter = {
    limit,
    ...(status === undefined ? {} : { status }),
    ...(queue === undefined ? {} : { queue }),
    ...(requester === undefined ? {} : { requester: requester.toLowerCase() }),
  };
  const rows = await withDatabase(settingsOf(options), (database) => listTickets(database.read, filter));
  printRows(
    rows,
    ['number', 'status', 'queue', 'priority', 'requester', 'assignee', 'openedAt', 'subject'],
    options.json === true,
    'No ticket.',
  );
}

export async function showOneTicket(number: string, options: CommonOptions): Promise<void> {
  const ticket = await withDatabase(settingsOf(options), (database) => showTicket(database.read, number.toUpperCase()));
  if (ticket === null) throw new CommandFault(exitCode.wrong, `There is no ticket ${number}`);
  if (options.json === true) {
    printJson(ticket);
    return;
  }
  print(`${ticket.number}  ${ticket.subject}`);
  print(
    `${ticket.status}, queue ${ticket.queue}, priority ${ticket.priority}, for ${ticket.assignee || 'nobody yet'}, from ${ticket.requester}`,
  );
  for (const line of particularsOf(ticket)) print(line);
  for (const { kind, author, createdAt, text, attachments } of ticket.entries) {
    print(`\n-- ${kind} by ${author || 'Deskgate'}, ${createdAt.toISOString()}`);
    print(text);
    for (const { name, size } of attachments) print(`   attached: ${name} (${size} bytes)`);
  }
  if (ticket.letters.length > 0) print(`\n${table(ticket.letters, ['template', 'to', 'state', 'error'])}`);
}

/** What a ticket says besides its entries, a line each; nothing that is empty. */
function particularsOf({ writer, category, building, fields, missing, flags }: ShownTicket): readonly string[] {
  const given = {
    'written by': writer,
    category,
    'building key': building,
    ...fields,
    missing: missing.join(', '),
    flags: flags.join(', '),
  };
  return Object.entries(given).flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]));
}

export async function showQuarantine(options: CommonOptions): Promise<void> {
  const waiting = await withDatabase(settingsOf(options), (database) => listQuarantine(database.read));
  printRows(
    waiting.map(({ ledger, ...row }) => ({ id: ledger, ...row })),
    ['id', 'mailbox', 'from', 'subject', 'reason', 'detail', 'arrivedAt'],
    options.json === true,
    'Nothing is in quarantine.',
  );
}

/** The daemon moves the original back into the mailbox, and it is decided anew with a person's word for it. */
export async function releaseQuarantined(id: string, options: CommonOptions): Promise<void> {
  await withDatabase(settingsOf(options), async (database) => {
    if (!(await requestRelease(database.read, wholeNumber(id))))
      throw new CommandFault(exitCode.wrong, `Message ${id} is not in quarantine`);
    const [row] = await showLedger(database.read, { ledger: wholeNumber(id) });
    const how =
      row?.uidValidity === ingestedUidValidity
        ? 'when its file is given to deskgate ingest again'
        : 'with the next poll';
    say(options, { id: wholeNumber(id), released: true }, `Message ${id} is decided again ${how}.`);
  });
}

export async function discardFromQuarantine(id: string, options: CommonOptions): Promise<void> {
  await withDatabase(settingsOf(options), async (database) => {
    if (!(await discardQuarantined(database.read, wholeNumber(id))))
      throw new CommandFault(exitCode.wrong, `Message ${id} is not in quarantine`);
  });
  say(
    options,
    { id: wholeNumber(id), discarded: true },
    `Message ${id} is discarded; its original stays in the quarantine folder.`,
  );
}

export async function showFailedLetters(options: CommonOptions): Promise<void> {
  const rows = await withDatabase(settingsOf(options), (database) => listFailedLetters(database.read));
  printRows(
    rows,
    ['id', 'template', 'to', 'ticket', 'tries', 'error', 'createdAt'],
    options.json === true,
    'No letter was given up.',
  );
}

export async function sendLetterAgain(id: string, options: CommonOptions): Promise<void> {
  await withDatabase(settingsOf(options), async (database) => {
    if (!(await retryLetter(database.read, wholeNumber(id))))
      throw new CommandFault(exitCode.wrong, `Letter ${id} was not given up`);
  });
  say(options, { id: wholeNumber(id), queued: true }, `Letter ${id} is queued again.`);
}

export async function migrateDatabase(options: CommonOptions): Promise<void> {
  const database = await openDatabase(settingsOf(options).database).catch(inWords);
  try {
    const applied = await migrate(database).catch(inWords);
    say(options, { applied }, applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
  } finally {
    await database.close();
  }
}

function isStatus(status: string): status is 'open' | 'closed' {
  return status === 'open' || status === 'closed';
}

function say({ json }: CommonOptions, value: unknown, words: string): void {
  if (json === true) printJson(value);
  else print(words);
}

function wholeNumber(id: string): number {
  const number = Number(id);
  if (Number.isInteger(number) && number > 0) return number;
  throw new CommandFault(exitCode.usage, `"${id}" is not the number of a message or letter`);
}
