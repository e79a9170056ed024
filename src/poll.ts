// poll.ts - the mailbox loop: what is new is noted, read, received and filed, in that order. What it promises: every
// message that ever stood in the mailbox is noted before it is worked on, and worked on in the order of arrival; the
// mailbox is touched only after the verdict is committed; whatever breaks in between is done again from where the
// database says it stands. The read flag is never looked at and never set.
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { arrivedFrom, receiveAll } from './attempt.js';
import { backoff } from './backoff.js';
import { bringBack, fileDecided, fileReceipts } from './file.js';
import type { Health } from './health.js';
import type { Templates } from './letters/templates.js';
import { inWords } from './in-words.js';
import { openMailbox, type OpenMailbox } from './mail/imap.js';
import { MailFault } from './mail/mail-fault.js';
import type { Reader } from './reader.js';
import type { Arrived, Receipt } from './receive.js';
import type { MailboxSettings, Settings } from './settings/settings.js';
import { listingSize, noteNew } from './note-new.js';
import { dropRenumbered, pendingArrivals } from './store/arrivals.js';
import type { Database } from './store/database.js';
import { markGoneBefore } from './store/ledger.js';
import type { Bell } from './wake.js';
import { windowsOf, type Pending } from './window.js';

/** What the loops share. `current` gives the settings and templates of the moment: a reload replaces both at once. */
export interface Running {
  readonly database: Database;
  readonly reader: Reader;
  readonly health: Health;
  readonly log: Logger;
  readonly current: () => Live;
  /** Told of every message that got its verdict: log, metrics, and the bell of deliver.ts. */
  readonly onReceipt: (receipt: Receipt) => void;
}

export interface Live {
  readonly settings: Settings;
  readonly templates: Templates;
}

/** Watches one mailbox until the signal aborts. Never throws: trouble is shown in health, then tried again. */
export async function watchMailbox(
  mailbox: MailboxSettings,
  running: Running,
  wake: Bell,
  signal: AbortSignal,
): Promise<void> {
  const part = `mailbox ${mailbox.name}`;
  let tries = 0;
  function works(): void {
    tries = 0;
    running.health.good(part);
  }
  const stopped = (): boolean => signal.aborted;
  while (!stopped()) {
    try {
      await holdAndWatch(mailbox, running, wake, signal, works);
    } catch (error) {
      if (stopped()) return;
      running.health.bad(part, inWords(error));
      await delay(backoff(tries, pace(error), Math.random), undefined, { signal }).catch(() => undefined);
      tries += 1;
    }
  }
}

/** A refused password is tried rarely: servers lock accounts, and a mended configuration is taken up at once anyway. */
function pace(error: unknown): { first: number; most: number } {
  const refused = error instanceof MailFault && error.kind === 'authentication';
  return refused ? { first: 10_000, most: 1_800_000 } : { first: 500, most: 300_000 };
}

/** One daemon holds a mailbox at a time; another one stands by and asks again with every poll. */
async function holdAndWatch(
  mailbox: MailboxSettings,
  running: Running,
  wake: Bell,
  signal: AbortSignal,
  works: () => void,
): Promise<void> {
  const lock = await running.database.holdMailbox(mailbox.name);
  if (lock === null) {
    works();
    return wake.wait(signal);
  }
  const lost = new AbortController();
  void lock.lost.then(() => {
    lost.abort();
  });
  try {
    await watchConnected(mailbox, running, wake, AbortSignal.any([signal, lost.signal]), works);
  } finally {
    await lock.release();
  }
}

async function watchConnected(
  mailbox: MailboxSettings,
  running: Running,
  wake: Bell,
  signal: AbortSignal,
  works: () => void,
): Promise<void> {
  const closed = new AbortController();
  const box = await openMailbox({ ...mailbox.imap, name: mailbox.name }, mailbox.folder, {
    onNew: wake.ring,
    onClose: (fault) => {
      closed.abort(fault);
    },
  });
  const until = AbortSignal.any([signal, closed.signal]);
  try {
    while (!until.aborted) {
      await drain(box, mailbox, running, until);
      works();
      await wake.wait(until);
    }
  } finally {
    await box.close();
  }
  if (!signal.aborted && closed.signal.reason instanceof Error) throw closed.signal.reason;
}

/** Works off everything that stands in the mailbox. */
async function drain(box: OpenMailbox, mailbox: MailboxSettings, running: Running, signal: AbortSignal): Promise<void> {
  const { database } = running;
  await fileDecided(box, mailbox, running);
  await bringBack(box, mailbox, running);
  await noteNew(box, mailbox.name, database);
  await settleStranded(box, mailbox, running);
  for (let after = 0; !signal.aborted;) {
    const pending = await pendingArrivals(database.read, mailbox.name, box.uidValidity, after, listingSize);
    const last = pending.at(-1);
    if (last === undefined) return markGoneBefore(database.read, mailbox.name, box.uidValidity);
    await work(box, pending, mailbox, running, signal);
    after = last.uid;
  }
}

/** What was noted under an older UIDVALIDITY and does not stand in the mailbox any more gets its verdict: vanished. */
async function settleStranded(box: OpenMailbox, mailbox: MailboxSettings, running: Running): Promise<void> {
  const stranded = await dropRenumbered(running.database.read, mailbox.name, box.uidValidity);
  const arrived = await Promise.all(
    stranded.map((pending) => arrivedFrom({ pending, mailbox, uidValidity: pending.uidValidity }, running)),
  );
  await fileReceipts(box, await receiveAll(arrived, running), mailbox, running);
}

/** While one window is decided the next is fetched and read, and the one before is filed. */
async function work(
  box: OpenMailbox,
  pending: readonly Pending[],
  mailbox: MailboxSettings,
  running: Running,
  signal: AbortSignal,
): Promise<void> {
  const { poll } = running.current().settings;
  const windows = windowsOf(pending, poll, mailbox.sizeLimit);
  let filing: Promise<void> = Promise.resolve();
  let reading = awaitedLater(readWindow(box, windows[0], mailbox, running));
  for (let at = 0; at < windows.length && !signal.aborted; at += 1) {
    const arrived = await reading;
    reading = awaitedLater(readWindow(box, windows[at + 1], mailbox, running));
    const receipts = await receiveAll(arrived, running);
    await filing;
    filing = awaitedLater(fileReceipts(box, receipts, mailbox, running));
  }
  await filing;
}

// Awaited in the next round, or not at all when the daemon is told to stop: its failure must not count as unhandled.
function awaitedLater<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

async function readWindow(
  box: OpenMailbox,
  window: readonly Pending[] | undefined,
  mailbox: MailboxSettings,
  running: Running,
): Promise<readonly Arrived[]> {
  if (window === undefined) return [];
  const fitting = window.filter(({ size }) => size <= mailbox.sizeLimit);
  const readings = new Map<number, Promise<Arrived>>();
  for await (const { uid, source } of box.sources(fitting.map((one) => one.uid))) {
    const pending = fitting.find((one) => one.uid === uid);
    if (pending !== undefined)
      readings.set(uid, arrivedFrom({ source, pending, mailbox, uidValidity: box.uidValidity }, running));
  }
  for (const pending of window) {
    if (readings.has(pending.uid)) continue;
    const header = pending.size > mailbox.sizeLimit ? await box.header(pending.uid, headerLimit) : null;
    readings.set(pending.uid, arrivedFrom({ header, pending, mailbox, uidValidity: box.uidValidity }, running));
  }
  return Promise.all(window.flatMap(({ uid }) => readings.get(uid) ?? []));
}

/** Bytes of header fetched for a message whose body is over the limit. */
const headerLimit = 256 * 1024;
