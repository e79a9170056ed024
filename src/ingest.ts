// ingest.ts - a file in place of a mailbox: the same reading, the same deciding, nothing to fetch and nothing to file.
import type { Templates } from './letters/templates.js';
import type { Message } from './message/message.js';
import { read, readHeader } from './read.js';
import { receive, type Arrived, type Receipt } from './receive.js';
import type { MailboxSettings, Settings } from './settings/settings.js';
import { ingestedUidValidity, nextUid, noteArrivals } from './store/arrivals.js';
import type { Database } from './store/database.js';
import type { Tx } from './store/tx.js';

export interface FileContext {
  readonly settings: Settings;
  /** Null: the mailbox whose address the message was sent to, else the first one. */
  readonly mailbox: MailboxSettings | null;
  readonly arrivedAt: Date;
}

/** Reads a file as a message that waits for its verdict. */
export async function arrivedFile(
  source: Uint8Array,
  context: FileContext & { readonly uid: number },
): Promise<Arrived> {
  const { settings, arrivedAt, uid } = context;
  const { strikeOut } = settings.secrets;
  const whole = await read(source, strikeOut);
  const mailbox = context.mailbox ?? addressed(whole.message, settings.mailboxes);
  const oversize = source.length > mailbox.sizeLimit;
  const reading = oversize ? await readHeader(headerOf(source), source.length, strikeOut) : whole;
  const key = { mailbox: mailbox.name, uidValidity: ingestedUidValidity, uid };
  return { key, mailbox, reading, arrivedAt, size: source.length, oversize, settled: null };
}

/** Receives a file: verdict, ticket and letters are committed when it returns. Throws DatabaseFault. */
export async function receiveFile(
  source: Uint8Array,
  context: FileContext & { readonly database: Database; readonly templates: Templates },
): Promise<Receipt> {
  const { database, templates, settings } = context;
  const arrived = await arrivedFile(source, { ...context, uid: 0 });
  const means = { database, desk: settings.desk, templates, letters: settings.letters.options };
  const [receipt] = await receive([arrived], means, noteFiles);
  if (receipt === undefined) throw new Error('a message was received and left no receipt');
  return receipt;
}

/**
 * Gives files their numbers. In the transaction that decides them: a mail server runs many pipes at once, and one that
 * is broken off must not leave a message that waits for ever; the mail server gives it again.
 */
async function noteFiles(tx: Tx, batch: readonly Arrived[]): Promise<readonly Arrived[]> {
  const noted: Arrived[] = [];
  for (const arrived of batch) {
    const { mailbox } = arrived.key;
    const uid = await nextUid(tx, mailbox);
    await noteArrivals(tx, mailbox, ingestedUidValidity, [{ uid, size: arrived.size, arrivedAt: arrived.arrivedAt }]);
    noted.push({ ...arrived, key: { ...arrived.key, uid } });
  }
  return noted;
}

function addressed({ to, cc, deliveredTo }: Message, mailboxes: readonly MailboxSettings[]): MailboxSettings {
  const written = [...to, ...cc]
    .map(({ address }) => address)
    .concat(deliveredTo)
    .map((address) => address.replace(/\+[^@]*@/, '@'));
  const found = mailboxes.find((one) => [one.address, ...one.aliases].some((address) => written.includes(address)));
  const [first] = mailboxes;
  if (first === undefined) throw new Error('the configuration has no mailbox');
  return found ?? first;
}

function headerOf(source: Uint8Array): Uint8Array {
  const text = Buffer.from(source.buffer, source.byteOffset, Math.min(source.byteLength, 256 * 1024)).toString(
    'latin1',
  );
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  return source.subarray(0, end);
}
