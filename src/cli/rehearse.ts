// rehearse: what would have become of the mails of the last weeks under a changed configuration.
import { rehearsePast, type Difference } from '../rehearse.js';
import { print, printJson } from './print.js';
import { sinceOf } from './since.js';
import { settingsOf, withDatabase, type CommonOptions } from './start.js';

export interface RehearseOptions extends CommonOptions {
  readonly since?: string;
}

export async function rehearse(options: RehearseOptions): Promise<void> {
  const settings = settingsOf(options, { secretsNeeded: false });
  const since = sinceOf(options.since ?? '30d', new Date());
  const show = options.json === true ? showJson : showText;
  const { messages, different, notAsked } = await withDatabase(settings, (database) =>
    rehearsePast(database, settings.desk, since, show),
  );
  if (options.json === true) {
    printJson({ since: since.toISOString(), messages, different, notAsked });
    return;
  }
  const unasked = notAsked === 0 ? '' : `; ${notAsked} could not be asked about`;
  print(
    `${messages} messages since ${since.toISOString().slice(0, 10)}: ${different} would have ended differently${unasked}.`,
  );
}

function showJson({ past, changes, trace }: Difference): void {
  const { ledger, arrivedAt, from, subject, ticket } = past;
  printJson({ ledger, arrivedAt, from, subject, ticket, changes, trace });
}

function showText({ past: { arrivedAt, from, subject, ticket }, changes }: Difference): void {
  const when = arrivedAt.toISOString().slice(0, 16).replace('T', ' ');
  print(`${when}  ${from || 'nobody'}: ${subject || '(no subject)'}${ticket === '' ? '' : ` (${ticket})`}`);
  for (const { what, was, would } of changes) print(`    ${what}: ${was || 'none'} -> ${would || 'none'}`);
}
