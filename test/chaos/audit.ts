// audit.ts - what must be true once all is quiet, whatever happened on the way. Every fault is a line of text.
import { simpleParser } from 'mailparser';
import type { MixedMail } from '../support/mixed-mail.js';
import type { Balance } from '../../src/store/balance.js';
import type { Database } from '../../src/store/database.js';
import type { Scene } from './scene.js';

export interface Audit {
  readonly faults: readonly string[];
  /** What went wrong on the server's side and was made no worse. */
  readonly notes: readonly string[];
  readonly tickets: number;
  readonly letters: number;
  /** Letters that the mail server took more than once, with the same Message-ID each time. */
  readonly takenAgain: number;
}

/**
 * The daemons are stopped by now, so that the embedded database can be opened. A Dovecot whose folder is renumbered in
 * the middle of a MOVE copies and then cannot remove ("view is now inconsistent"); with `halfMoves` that is only noted.
 */
export async function audit(scene: Scene, mails: readonly MixedMail[], halfMoves: boolean): Promise<Audit> {
  const faults: string[] = [...scene.faults, ...(await checkBalance(scene, mails))];
  const database = scene.database ?? (await scene.openDatabase());
  try {
    const filing = await checkFiling(scene, mails);
    const isNote = (line: string) => halfMoves && line.includes('too many') && !line.includes(': INBOX');
    const letters = await checkLetters(scene, database, mails);
    faults.push(
      ...(await checkOutcomes(database, mails)),
      ...(await checkTickets(database, mails)),
      ...letters.faults,
      ...filing.filter((line) => !isNote(line)),
      ...(await checkSecrets(scene, database, mails)),
    );
    const tickets = await database.read.query('select id from ticket');
    return {
      faults,
      notes: filing.filter(isNote),
      tickets: tickets.length,
      letters: letters.count,
      takenAgain: letters.takenAgain,
    };
  } finally {
    if (scene.database === null) await database.close();
  }
}

async function checkBalance(scene: Scene, mails: readonly MixedMail[]): Promise<readonly string[]> {
  const { code, out, err } = await scene.stations[0]!.district.command('balance', '--json');
  if (out === '') return [`balance said nothing and ended with ${code}: ${err}`];
  const sheet = JSON.parse(out) as Balance;
  const good =
    code === 0 &&
    sheet.exact &&
    sheet.seen === mails.length &&
    sheet.waiting === 0 &&
    sheet.letters.queued === 0 &&
    sheet.letters.failed === 0;
  return good ? [] : [`balance (exit code ${code}) of ${mails.length} mails: ${out.trim()}`];
}

async function checkOutcomes(database: Database, mails: readonly MixedMail[]): Promise<readonly string[]> {
  const rows = await database.read.query<{ id: string; action: string; reason: string }>(
    `select message_id as id, action, reason from ledger`,
  );
  return compare(
    'outcome',
    rows.map(({ id, action, reason }) => `${id} ${action} ${reason}`),
    mails.map(({ bytes, expect: { action, reason } }) => `${messageIdOf(bytes)} ${action} ${reason}`),
  );
}

/** One ticket per mail that opens one, with that one mail as its first entry. */
async function checkTickets(database: Database, mails: readonly MixedMail[]): Promise<readonly string[]> {
  const opened = mails.filter(({ expect }) => expect.action === 'open').map(({ bytes }) => messageIdOf(bytes));
  const tickets = await database.read.query<{ id: string }>('select root_message_id as id from ticket');
  const entries = await database.read.query<{ id: string }>("select message_id as id from entry where kind <> 'event'");
  return [
    ...compare(
      'ticket',
      tickets.map(({ id }) => id),
      opened,
    ),
    ...compare(
      'entry',
      entries.map(({ id }) => id),
      opened,
    ),
  ];
}

async function checkLetters(
  scene: Scene,
  database: Database,
  mails: readonly MixedMail[],
): Promise<{ readonly faults: readonly string[]; readonly count: number; readonly takenAgain: number }> {
  const letters = new Map<string, string>();
  const faults: string[] = [];
  let takenAgain = 0;
  for (const { to, raw } of scene.accepted()) {
    const { headers, messageId = '', subject = '', text = '' } = await simpleParser(raw);
    const template = headers.get('x-deskgate');
    const said = `${typeof template === 'string' ? template : 'nothing'} ${to.join(' ')}`;
    const whole = `${said}\n${subject}\n${text}`;
    const before = letters.get(messageId);
    if (before !== undefined) takenAgain += 1;
    if (before !== undefined && before !== whole)
      faults.push(`two different letters with Message-ID ${messageId}: ${said}`);
    letters.set(messageId, whole);
  }
  const wanted = mails.flatMap((mail) => mail.letters);
  const taken = [...letters.values()].map((whole) => whole.split('\n', 1)[0] ?? '');
  faults.push(...compare('letter taken by the mail server', taken, wanted));
  const rows = await database.read.query<{ id: string; state: string; letter: string }>(
    `select message_id as id, state, template || ' ' || to_address as letter from letter`,
  );
  faults.push(
    ...compare(
      'letter in the outbox',
      rows.map(({ letter }) => letter),
      wanted,
    ),
    ...rows
      .filter(({ state, id }) => state !== 'sent' || !letters.has(id))
      .map(({ id, state, letter }) => `letter ${letter} is ${state}; taken by the mail server: ${letters.has(id)}`),
  );
  return { faults, count: letters.size, takenAgain };
}

const folders: Partial<Record<string, string>> = {
  open: 'Deskgate/Tickets',
  refuse: 'Deskgate/Refused',
  discard: 'Deskgate/Discarded',
};

/** Every original stands in its folder once, struck out where it held a secret. */
async function checkFiling(scene: Scene, mails: readonly MixedMail[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of await scene.dovecot.folders()) {
    for (const { bytes } of scene.dovecot.list(folder)) {
      const mark = bytes.includes('[removed: password]') ? ' struck out' : '';
      found.push(`${folder} ${messageIdOf(bytes)}${mark}`);
    }
  }
  const wanted = mails.map(({ bytes, expect, secret }) => {
    const folder = scene.filing === 'leave' ? 'INBOX' : folders[expect.action];
    return `${folder} ${messageIdOf(bytes)}${secret === null ? '' : ' struck out'}`;
  });
  return compare('mail in the mailbox', found, wanted);
}

async function checkSecrets(scene: Scene, database: Database, mails: readonly MixedMail[]): Promise<readonly string[]> {
  const places: Record<string, readonly string[]> = {
    database: await dump(database),
    logs: scene.stations.map((station) => station.logs()),
    letters: scene.accepted().map(({ raw }) => raw.toString('latin1')),
    mailbox: (await scene.dovecot.folders()).flatMap((folder) =>
      scene.dovecot.list(folder).map(({ bytes }) => bytes.toString('latin1')),
    ),
  };
  const secrets = mails.flatMap(({ secret }) => secret ?? []);
  return Object.entries(places).flatMap(([place, texts]) => {
    const text = texts.join('\n');
    return secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} is found in the ${place}`);
  });
}

async function dump(database: Database): Promise<readonly string[]> {
  const tables = await database.read.query<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public'`,
  );
  const contents = await database.read.query<{ content: Buffer }>('select content from attachment_content');
  const texts = contents.map(({ content }) => content.toString('latin1'));
  for (const { name } of tables) {
    const rows = await database.read.query<{ row: string }>(`select row_to_json(t)::text as row from ${name} t`);
    texts.push(...rows.map(({ row }) => row));
  }
  return texts;
}

function messageIdOf(bytes: Buffer): string {
  return /^Message-ID: (<[^>]+>)/im.exec(bytes.toString('latin1'))?.[1] ?? 'without Message-ID';
}

/** Both ways: what is there too often, and what is missing. */
function compare(what: string, found: readonly string[], wanted: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of wanted) counts.set(one, (counts.get(one) ?? 0) - 1);
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].flatMap(([one, count]) => {
    if (count === 0) return [];
    return [`${what} ${count > 0 ? `too many (${count})` : `missing (${-count})`}: ${one}`];
  });
}
