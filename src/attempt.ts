// attempt.ts - receive, for messages that may fail. What it promises: a message that keeps throwing is counted outside
// the transaction, set apart for a person after three tries with its original kept, and holds up nobody else.
import { createHash } from 'node:crypto';
import { emptyMessage } from './message/empty.js';
import { evidenceOf } from './policies/evidence.js';
import { orderKeys, splitIntoBatches } from './policies/together.js';
import type { Verdict } from './policies/verdict.js';
import type { Running } from './poll.js';
import type { Reading } from './read.js';
import { NotTogether, receive, type Arrived, type Receipt } from './receive.js';
import type { MailboxSettings } from './settings/settings.js';
import { noteFailure } from './store/arrivals.js';
import type { MessageKey } from './store/rows.js';
import { DatabaseFault } from './store/fault.js';
import type { Pending } from './window.js';

const mostTries = 3;

/** Messages decided in one transaction at most. */
const batchLimit = 64;

/** A message as it was fetched: its bytes, its header alone when it is over the limit, or neither when it is gone. */
export interface Fetched {
  readonly source?: Uint8Array;
  readonly header?: Uint8Array | null;
  readonly pending: Pending;
  readonly mailbox: MailboxSettings;
  readonly uidValidity: number;
}

/** Reads one message. Never rejects for what stands in it: what cannot be read three times over is for a person. */
export async function arrivedFrom(fetched: Fetched, running: Running): Promise<Arrived> {
  const { pending, mailbox, uidValidity } = fetched;
  const key = { mailbox: mailbox.name, uidValidity, uid: pending.uid };
  const rest = { key, mailbox, arrivedAt: pending.arrivedAt, size: pending.size };
  if (fetched.source === undefined && (fetched.header ?? null) === null) {
    return { ...rest, reading: unread(key, pending), oversize: false, settled: vanished };
  }
  for (;;) {
    try {
      return {
        ...rest,
        reading: await readOne(fetched, running),
        oversize: fetched.source === undefined,
        settled: null,
      };
    } catch (error) {
      const settled = await countFailure(key, 'unreadable', error, running);
      if (settled !== null) return { ...rest, reading: unread(key, pending), oversize: false, settled };
    }
  }
}

/** Receives messages in order, as many in one transaction as may stand together. Throws only temporary faults. */
export async function receiveAll(arrived: readonly Arrived[], running: Running): Promise<readonly Receipt[]> {
  const { desk } = running.current().settings;
  const batches = splitIntoBatches(
    arrived,
    ({ reading, mailbox }) => orderKeys(reading.message, evidenceOf(reading.message, mailbox, desk)),
    batchLimit,
  );
  const receipts: Receipt[] = [];
  for (const batch of batches) receipts.push(...(await receiveBatch(batch, running)));
  return receipts;
}

async function receiveBatch(batch: readonly Arrived[], running: Running): Promise<readonly Receipt[]> {
  try {
    const { settings, templates } = running.current();
    const words = { desk: settings.desk, templates, letters: settings.letters.options };
    const receipts = await receive(batch, { database: running.database, ...words });
    receipts.forEach(running.onReceipt);
    return receipts;
  } catch (error) {
    if (error instanceof DatabaseFault && error.temporary) throw error;
    if (error instanceof NotTogether) return oneByOne(batch, running);
    const [only, ...others] = batch;
    if (only === undefined) return [];
    // One of them is at fault; alone, each shows whether it is the one.
    if (others.length > 0) return oneByOne(batch, running);
    const settled = await countFailure(only.key, 'fault', error, running);
    return receiveBatch([settled === null ? only : { ...only, settled }], running);
  }
}

async function oneByOne(batch: readonly Arrived[], running: Running): Promise<readonly Receipt[]> {
  const receipts: Receipt[] = [];
  for (const one of batch) receipts.push(...(await receiveBatch([one], running)));
  return receipts;
}

function readOne({ source, header, pending }: Fetched, { reader, current }: Running): Promise<Reading> {
  const { strikeOut } = current().settings.secrets;
  if (source !== undefined) return reader.read(source, strikeOut);
  return reader.readHeader(header ?? new Uint8Array(), pending.size, strikeOut);
}

/** Counts one more failure; the verdict that sets the message apart once there were too many. */
async function countFailure(
  key: MessageKey,
  reason: 'unreadable' | 'fault',
  error: unknown,
  { database, log }: Running,
): Promise<Verdict | null> {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const tries = await noteFailure(database.read, key, what);
  log.error({ ...key, tries, err: error }, 'a message could not be worked on');
  if (tries < mostTries) return null;
  return { action: 'quarantine', reason, detail: `Deskgate failed on this message ${tries} times: ${what}` };
}

const vanished: Verdict = {
  action: 'discard',
  reason: 'vanished',
  detail: 'Somebody removed the message from the mailbox before it could be read',
};

/** Stands for a message whose content is not to be had. */
function unread(key: MessageKey, { size }: Pending): Reading {
  const contentKey = createHash('sha256').update(`unread ${key.mailbox}/${key.uidValidity}/${key.uid}`).digest('hex');
  return { message: emptyMessage(size, 'the message could not be read'), secrets: [], contentKey, copy: null };
}
