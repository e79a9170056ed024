// ledger: what became of each message, tickets or not. The record of what was answered without a ticket.
import { ledgerText, showLedger, type LedgerFilter } from '../store/ledger.js';
import { CommandFault, exitCode } from './exit.js';
import { print, printJson, printRows } from './print.js';
import { sinceOf } from './since.js';
import { settingsOf, withDatabase, type CommonOptions } from './start.js';

export interface MessageFilter extends CommonOptions {
  readonly since?: string;
  readonly action?: string;
  readonly reason?: string;
  readonly redirect?: string;
  readonly from?: string;
  readonly limit?: string;
}

const actions = ['open', 'append', 'reopen', 'answer', 'refuse', 'discard', 'quarantine'];

export async function showMessages(options: MessageFilter): Promise<void> {
  const filter = filterOf(options);
  const rows = await withDatabase(settingsOf(options), (database) => showLedger(database.read, filter));
  printRows(
    rows.map(({ ledger, ...row }) => ({ id: ledger, ...row })),
    ['id', 'arrivedAt', 'action', 'reason', 'redirect', 'ticket', 'from', 'subject'],
    options.json === true,
    'No message.',
  );
}

export async function showOneMessage(id: string, options: CommonOptions): Promise<void> {
  const ledger = Number(id);
  if (!Number.isInteger(ledger) || ledger < 1)
    throw new CommandFault(exitCode.usage, `"${id}" is not the number of a message`);
  const { row, text } = await withDatabase(settingsOf(options), async (database) => {
    const [found] = await showLedger(database.read, { ledger });
    return { row: found, text: await ledgerText(database.read, ledger) };
  });
  if (row === undefined) throw new CommandFault(exitCode.wrong, `There is no message ${id}`);
  if (options.json === true) {
    printJson({ id: row.ledger, ...row, text });
    return;
  }
  print(`${row.subject || '(no subject)'}, from ${row.from || 'nobody'}, ${row.arrivedAt.toISOString()}`);
  const redirect = row.redirect === '' ? '' : ` ${row.redirect}`;
  print(`${row.action || 'waiting'} ${row.reason}${redirect}${row.ticket === null ? '' : `, ${row.ticket}`}`);
  if (row.detail !== '') print(row.detail);
  for (const { policy, opinion } of row.trace) print(`  ${policy}: ${opinion}`);
  if (text !== '') print(`\n${text}`);
}

function filterOf({ since, action, reason, redirect, from, limit = '50' }: MessageFilter): LedgerFilter {
  const most = Number(limit);
  if (!Number.isInteger(most) || most < 1)
    throw new CommandFault(exitCode.usage, `--limit takes a whole number above 0, not "${limit}"`);
  if (action !== undefined && !actions.includes(action))
    throw new CommandFault(exitCode.usage, `--action takes one of ${actions.join(', ')}, not "${action}"`);
  return {
    limit: most,
    ...(since === undefined ? {} : { since: sinceOf(since, new Date()) }),
    ...(action === undefined ? {} : { action }),
    ...(reason === undefined ? {} : { reason }),
    ...(redirect === undefined ? {} : { redirect }),
    ...(from === undefined ? {} : { from: from.toLowerCase() }),
  };
}
