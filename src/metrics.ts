import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Health } from './health.js';

/** Prometheus metrics; names end in their unit, labels are bounded (no addresses, no ticket numbers). */
export interface Metrics {
  readonly received: (action: string, reason: string, mailbox: string) => void;
  readonly struckOut: (kind: string) => void;
  readonly letter: (template: string, state: string) => void;
  /** Seconds from the verdict to the letter's handing over. */
  readonly answeredAfter: (seconds: number) => void;
  /** Of the district's directory: people known, and lines that were passed over. */
  readonly directory: (people: number, passedOver: number) => void;
  readonly text: () => Promise<string>;
  /** For /readyz: null while the database cannot be asked. */
  readonly counted: () => Promise<{ readonly messagesWaiting: number; readonly letters: Letters } | null>;
  readonly contentType: string;
}

interface Letters {
  readonly queued: number;
  readonly failed: number;
}

export interface Counts {
  readonly waiting: number;
  readonly queued: number;
  readonly failed: number;
}

/** `counts` is read from the database whenever the metrics are asked for. */
export function createMetrics(health: Health, counts: () => Promise<Counts>): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register, prefix: 'deskgate_' });
  const registers = [register];
  const received = new Counter({
    name: 'deskgate_messages_total',
    help: 'Messages by outcome',
    labelNames: ['action', 'reason', 'mailbox'],
    registers,
  });
  const struckOut = new Counter({
    name: 'deskgate_secrets_struck_out_total',
    help: 'Secrets struck out by kind',
    labelNames: ['kind'],
    registers,
  });
  const letters = new Counter({
    name: 'deskgate_letters_total',
    help: 'Attempts at letters by template and result',
    labelNames: ['template', 'state'],
    registers,
  });
  const answered = new Histogram({
    name: 'deskgate_answer_seconds',
    help: 'Time from the verdict on a message to its letter being handed to the mail server',
    buckets: [0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300],
    registers,
  });
  new Gauge({
    name: 'deskgate_part_up',
    help: '1 while a part of Deskgate works',
    labelNames: ['part'],
    registers,
    collect() {
      this.reset();
      for (const { part, ok } of health.report()) this.set({ part }, ok ? 1 : 0);
    },
  });
  const backlog = new Gauge({
    name: 'deskgate_messages_waiting',
    help: 'Messages seen that have no verdict yet',
    registers,
  });
  const outbox = new Gauge({
    name: 'deskgate_outbox_letters',
    help: 'Letters by state',
    labelNames: ['state'],
    registers,
  });
  const directory = new Gauge({
    name: 'deskgate_directory_lines',
    help: "Lines of the district's directory by state: used, or passed over because something in them is wrong",
    labelNames: ['state'],
    registers,
  });
  return {
    directory: (people, passedOver) => {
      directory.set({ state: 'used' }, people);
      directory.set({ state: 'passed-over' }, passedOver);
    },
    received: (action, reason, mailbox) => {
      received.inc({ action, reason, mailbox });
    },
    struckOut: (kind) => {
      struckOut.inc({ kind });
    },
    letter: (template, state) => {
      letters.inc({ template, state });
    },
    answeredAfter: (seconds) => {
      answered.observe(seconds);
    },
    text: async () => {
      const { waiting, queued, failed } = await counts();
      backlog.set(waiting);
      outbox.set({ state: 'queued' }, queued);
      outbox.set({ state: 'failed' }, failed);
      return register.metrics();
    },
    counted: () =>
      counts().then(
        ({ waiting, queued, failed }) => ({ messagesWaiting: waiting, letters: { queued, failed } }),
        () => null,
      ),
    contentType: register.contentType,
  };
}
