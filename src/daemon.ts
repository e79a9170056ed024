// daemon.ts - start order, signals, stop order. The only file that builds things.
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { backoff } from './backoff.js';
import { deliverAlways } from './deliver.js';
import { watchHealth, type Health } from './health.js';
import { serveHealth } from './http.js';
import { formatFault } from './letters/template.js';
import { loadTemplates } from './letters/templates.js';
import { openTransport, type Transport } from './mail/smtp.js';
import { createMetrics } from './metrics.js';
import { watchMailbox, type Live, type Running } from './poll.js';
import { startReader } from './reader.js';
import type { Receipt } from './receive.js';
import { every } from './schedule.js';
import type { MailboxSettings, Settings } from './settings/settings.js';
import { openDatabase, type Database } from './store/database.js';
import { countPending } from './store/arrivals.js';
import { DatabaseFault } from './store/fault.js';
import { migrate } from './store/migrate.js';
import { outboxState } from './store/outbox.js';
import { bell, type Bell } from './wake.js';

export interface Daemon {
  /** The port of /healthz, /readyz and /metrics. */
  readonly httpPort: number;
  readonly health: Health;
  readonly database: Database;
  /** Takes new settings: mailboxes, letters, policies and the mail server change at once, the database on a restart. */
  readonly reload: (settings: Settings) => Promise<void>;
  /** Finishes what is in hand. Resolves when every connection is closed. */
  readonly stop: () => Promise<void>;
}

export interface Surroundings {
  readonly log: Logger;
  readonly now: () => Date;
  /** Ends a start that still waits for the database. */
  readonly signal: AbortSignal;
  /** Told of every verdict, for the sandbox's running commentary. */
  readonly onReceipt?: (receipt: Receipt) => void;
}

/**
 * Starts everything, waiting for a database that is away. Rejects for what a person must mend first: a database newer
 * than the code, a wrong password, a port that is taken.
 */
export async function startDaemon(first: Settings, { log, now, signal, onReceipt }: Surroundings): Promise<Daemon> {
  const health = watchHealth(log, now);
  let opened: Database | null = null;
  const metrics = createMetrics(health, async () => {
    if (opened === null) throw new Error('the database is not there yet');
    const { queued, failed } = await outboxState(opened.read);
    return { waiting: await countPending(opened.read), queued, failed };
  });
  const http = await serveHealth(health, metrics, first.http);
  const database = await openWhenThere(first, health, signal);
  opened = database;

  let live = liveOf(first, health);
  metrics.directory(first.directory?.people ?? 0, first.directory?.passedOver ?? 0);
  let transport: Transport = openTransport(first.smtp);
  const reader = startReader(first.reading);
  const outboxBell = bell();
  const stopping = new AbortController();

  const running: Running = {
    database,
    reader,
    health,
    log,
    current: () => live,
    onReceipt: (receipt) => {
      report(receipt, log);
      countReceipt(receipt, metrics);
      for (const fault of receipt.faults) health.bad('templates', formatFault(fault));
      if (receipt.letters.length > 0) outboxBell.ring();
      onReceipt?.(receipt);
    },
  };

  const watches = new Map<string, Watch>();
  const delivery = deliverAlways(
    {
      database,
      transport: () => transport,
      settings: () => live.settings,
      health,
      now,
      onLetter: (letter, settled) => {
        metrics.letter(letter.template, settled.state);
        const line = {
          letter: letter.id,
          template: letter.template,
          to: letter.to,
          state: settled.state,
          error: settled.error,
        };
        if (settled.state === 'sent') {
          metrics.answeredAfter((now().getTime() - letter.createdAt.getTime()) / 1000);
          log.info(line, 'letter');
        } else log.warn(line, 'letter');
      },
    },
    outboxBell,
    stopping.signal,
  );
  watchAll(first.mailboxes, watches, running);
  let poll = startPoll(first, watches, outboxBell);
  log.info(
    {
      mailboxes: first.mailboxes.map(({ name }) => name),
      database: database.embedded ? 'embedded' : 'server',
      http: http.port,
    },
    'started',
  );

  return {
    httpPort: http.port,
    health,
    database,
    reload: async (settings) => {
      const changedSmtp = JSON.stringify(settings.smtp) !== JSON.stringify(live.settings.smtp);
      if (JSON.stringify(settings.database) !== JSON.stringify(first.database))
        log.warn('another database is used only after a restart');
      live = liveOf(settings, health);
      metrics.directory(settings.directory?.people ?? 0, settings.directory?.passedOver ?? 0);
      if (changedSmtp) {
        const old = transport;
        transport = openTransport(settings.smtp);
        old.close();
      }
      await poll.stop();
      await rewatch(settings.mailboxes, watches, running);
      poll = startPoll(settings, watches, outboxBell);
      log.info('configuration reloaded');
    },
    stop: async () => {
      log.info('stopping: finishing what is in hand');
      await poll.stop();
      for (const watch of watches.values()) watch.stop.abort();
      await Promise.all([...watches.values()].map(({ ended }) => ended));
      stopping.abort();
      await delivery;
      await http.close();
      transport.close();
      await reader.close();
      await database.close();
      log.info('stopped');
    },
  };
}

async function openWhenThere(settings: Settings, health: Health, signal: AbortSignal): Promise<Database> {
  for (let tries = 0; ; tries += 1) {
    try {
      const database = await openDatabase(settings.database);
      await migrate(database);
      health.good('database');
      return database;
    } catch (error) {
      if (!(error instanceof DatabaseFault) || !error.temporary || signal.aborted) throw error;
      health.bad('database', error.message);
      await delay(backoff(tries, { first: 500, most: 30_000 }, Math.random), undefined, { signal });
    }
  }
}

interface Watch {
  readonly mailbox: MailboxSettings;
  readonly bell: Bell;
  readonly stop: AbortController;
  readonly ended: Promise<void>;
}

function watchAll(mailboxes: readonly MailboxSettings[], watches: Map<string, Watch>, running: Running): void {
  for (const mailbox of mailboxes) {
    if (watches.has(mailbox.name)) continue;
    const stop = new AbortController();
    const wake = bell();
    watches.set(mailbox.name, { mailbox, bell: wake, stop, ended: watchMailbox(mailbox, running, wake, stop.signal) });
  }
}

/** Stops the mailboxes that changed or went away and starts the new ones; the others are not disturbed. */
async function rewatch(
  mailboxes: readonly MailboxSettings[],
  watches: Map<string, Watch>,
  running: Running,
): Promise<void> {
  const wanted = new Map(mailboxes.map((one) => [one.name, JSON.stringify(one)]));
  for (const [name, watch] of watches) {
    if (wanted.get(name) === JSON.stringify(watch.mailbox)) continue;
    watch.stop.abort();
    await watch.ended;
    watches.delete(name);
    for (const part of ['mailbox', 'filing', 'quarantine']) running.health.forget(`${part} ${name}`);
  }
  watchAll(mailboxes, watches, running);
}

function startPoll(
  settings: Settings,
  watches: ReadonlyMap<string, Watch>,
  outbox: Bell,
): { readonly stop: () => Promise<void> } {
  return every(settings.poll.cron, settings.desk.calendar.zone, () => {
    for (const { bell } of watches.values()) bell.ring();
    outbox.ring();
  });
}

function liveOf(settings: Settings, health: Health): Live {
  const { templates, faults } = loadTemplates(settings.letters.folder, settings.desk);
  if (faults.length === 0) health.good('templates');
  else health.bad('templates', faults.map(formatFault).join('\n'));
  return { settings, templates };
}

/** One line per message: who, outcome, reason, ticket; never content. */
function report({ arrived, verdict, ticket, ledger, letters }: Receipt, log: Logger): void {
  const { message, secrets } = arrived.reading;
  const line = {
    mailbox: arrived.key.mailbox,
    uid: arrived.key.uid,
    ledger,
    from: message.from?.address ?? '',
    action: verdict?.action ?? 'decided before',
    reason: verdict?.reason ?? '',
    ticket,
    letters: letters.length,
    secrets: secrets.length,
  };
  log.info(line, 'received');
}

function countReceipt({ arrived, verdict }: Receipt, metrics: ReturnType<typeof createMetrics>): void {
  if (verdict === null) return;
  metrics.received(verdict.action, verdict.reason, arrived.key.mailbox);
  for (const { kind } of arrived.reading.secrets) metrics.struckOut(kind);
}
