// deliver.ts - the story of a letter, from the outbox to the mail server. What it promises: a letter is sent at least
// once, and every attempt carries the same Message-ID; a refusal of the one recipient (5xx) is final and shown, a "try
// later" (4xx) is tried later, and a server that is away costs no letter a try; nothing is ever given up silently.
import { setTimeout as delay } from 'node:timers/promises';
import { backoff } from './backoff.js';
import type { Health } from './health.js';
import { inWords } from './in-words.js';
import type { OutgoingMail } from './mail/outgoing.js';
import type { SendResult } from './mail/smtp-fault.js';
import type { Transport } from './mail/smtp.js';
import type { Settings } from './settings/settings.js';
import type { Database } from './store/database.js';
import { attachmentsOf } from './store/attachments.js';
import { releaseLetters, settleLetters, takeLetters, type QueuedLetter, type LetterResult } from './store/outbox.js';
import type { Bell } from './wake.js';

export interface Delivering {
  readonly database: Database;
  readonly transport: () => Transport;
  readonly settings: () => Settings;
  readonly health: Health;
  readonly onLetter: (letter: QueuedLetter, settled: LetterResult) => void;
  readonly now: () => Date;
}

/** Letters taken from the outbox at a time; the attachments are loaded one letter at a time. */
const takenAtATime = 200;

/** Sends what is due until the signal aborts; the letters in hand are finished first. Never throws. */
export async function deliverAlways(delivering: Delivering, wake: Bell, signal: AbortSignal): Promise<void> {
  let brokenOff = false;
  async function round(): Promise<{ done: boolean; trouble: string | null }> {
    // What was taken and never settled, because the database went away meanwhile, would be taken for ever.
    if (brokenOff) await releaseLetters(delivering.database);
    brokenOff = false;
    return deliverDue(delivering, signal);
  }
  for (let tries = 0; !signal.aborted;) {
    const { done, trouble } = await round().catch((error: unknown) => {
      brokenOff = true;
      return { done: true, trouble: inWords(error) };
    });
    if (trouble === null) {
      tries = 0;
      delivering.health.good('outbox');
      if (done) await wake.wait(signal);
    } else {
      delivering.health.bad('outbox', trouble);
      await delay(backoff(tries, { first: 500, most: 60_000 }, Math.random), undefined, { signal }).catch(
        () => undefined,
      );
      tries += 1;
    }
  }
}

/** One round: `done` when nothing is due any more, `trouble` in plain words when the server could not be reached. */
export async function deliverDue(
  delivering: Delivering,
  signal: AbortSignal,
): Promise<{ done: boolean; trouble: string | null }> {
  const { database, now } = delivering;
  const taken = await takeLetters(database, takenAtATime, now());
  if (taken.length === 0) return { done: true, trouble: null };
  let trouble: string | null = null;
  const settling = settleTogether(database);
  const { concurrency } = delivering.settings().delivery;
  const waiting = [...taken].reverse();
  async function sendNext(): Promise<void> {
    for (let letter = waiting.pop(); letter !== undefined; letter = waiting.pop()) {
      const result = trouble === null && !signal.aborted ? await sendOne(letter, delivering) : null;
      if (result?.outcome === 'unreachable') trouble = result.fault.words;
      const settled = settledBy(letter, result, delivering);
      settling.add(settled);
      // A server that is away is told once, by deliverAlways, and not for every letter.
      if (result !== null && result.outcome !== 'unreachable') delivering.onLetter(letter, settled);
    }
  }
  await Promise.all(Array.from({ length: concurrency }, sendNext));
  await settling.end();
  return { done: taken.length < takenAtATime, trouble };
}

/** Milliseconds that a result may wait for others; as many letters as were sent meanwhile go twice after a kill. */
const settleWithin = 20;

/** Writes results down together: a statement for every letter of a long queue would cost as much as sending it. */
function settleTogether(database: Database): { add: (result: LetterResult) => void; end: () => Promise<void> } {
  let results: LetterResult[] = [];
  let writing: Promise<void> | null = null;
  async function write(): Promise<void> {
    await delay(settleWithin);
    while (results.length > 0) {
      const group = results;
      results = [];
      await settleLetters(database.read, group);
    }
    writing = null;
  }
  return {
    add: (result) => {
      results.push(result);
      writing ??= write();
      writing.catch(() => undefined); // told by end()
    },
    end: async () => {
      await writing;
    },
  };
}

async function sendOne(letter: QueuedLetter, { database, transport }: Delivering): Promise<SendResult> {
  const attachments =
    letter.withAttachments && letter.entry !== null ? await attachmentsOf(database.read, letter.entry) : [];
  const { to, toName } = letter;
  const mail: OutgoingMail = {
    ...letter,
    to: { name: toName, address: to },
    attachments,
    deskgate: letter.template,
    date: letter.createdAt,
  };
  return transport().send(mail);
}

/** What the outbox remembers of an attempt; `result` is null for a letter that was taken but not tried. */
function settledBy(letter: QueuedLetter, result: SendResult | null, { settings, now }: Delivering): LetterResult {
  const base = { letter: letter.id, tried: true, nextTryAt: null, error: '', smtpMessageId: '', response: '' };
  switch (result?.outcome) {
    case undefined:
      return { ...base, state: 'queued', tried: false, nextTryAt: now() };
    case 'unreachable':
      return { ...base, state: 'queued', tried: false, nextTryAt: now(), error: result.fault.words };
    case 'sent':
      return { ...base, state: 'sent', response: result.response, smtpMessageId: result.messageId };
    case 'permanent':
      return { ...base, state: 'failed', error: result.response };
    case 'temporary': {
      const waited = now().getTime() - letter.createdAt.getTime();
      if (waited >= settings().delivery.giveUpAfter)
        return { ...base, state: 'failed', error: `given up after ${letter.tries + 1} tries: ${result.response}` };
      const wait = backoff(letter.tries, { first: 30_000, most: 4 * 3600_000 }, Math.random);
      return { ...base, state: 'queued', nextTryAt: new Date(now().getTime() + wait), error: result.response };
    }
  }
}
