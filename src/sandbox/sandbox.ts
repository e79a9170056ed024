// The demonstration: the true daemon against a mailbox and a post office on loopback, a morning's mail, what became of
// each, and the doors left open to try it oneself.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sandboxConfig } from './config.js';
import { startMailbox, type Mailbox } from './mailbox.js';
import { gone, maintenance, technology } from './people.js';
import { play, type Played } from './play.js';
import { startPostOffice } from './post-office.js';
import { scenes } from './scenes.js';
import { showBalance, showDoors, showLetter, showPlayed, showReceipt, type Balance } from './show.js';
import { createWitness, type Receipt } from './witness.js';

export interface SandboxOptions {
  /** Where configuration and database go, an absolute path. */
  readonly folder: string;
  /** Keep the tickets of the last time, and send no samples. */
  readonly keep: boolean;
  /** Stop after the samples. */
  readonly exit: boolean;
  /** Starts the daemon with the configuration in a file and tells of every verdict. */
  readonly start: (configFile: string, onReceipt: (receipt: Receipt) => void) => Promise<SandboxDaemon>;
  readonly print: (line: string) => void;
  /** Ctrl-C. */
  readonly signal: AbortSignal;
  /** Ports wished for; another free one is taken when one is not free. 0 for any. */
  readonly ports?: SandboxPorts;
}

export interface SandboxDaemon {
  readonly httpPort: number;
  readonly balance: () => Promise<Balance>;
  readonly stop: () => Promise<void>;
}

export interface SandboxPorts {
  readonly smtp: number;
  readonly technology: number;
  readonly maintenance: number;
}

const usualPorts: SandboxPorts = { smtp: 2525, technology: 1143, maintenance: 1144 };

/** Milliseconds for a verdict or a letter; far more than a busy machine needs. */
const patience = 30_000;

/** Gives the exit code: 0 when every sample ended as it should, 1 when one did not, 130 when stopped before the end. */
export async function runSandbox(options: SandboxOptions): Promise<number> {
  const { folder, keep, exit, start, print, signal, ports = usualPorts } = options;
  const printAll = (lines: readonly string[]) => {
    lines.forEach(print);
  };
  const database = join(folder, 'database');
  if (!keep) rmSync(database, { recursive: true, force: true });
  const sends = !existsSync(database);
  mkdirSync(folder, { recursive: true });

  const witness = createWitness({
    patience,
    signal,
    onOther: (receipt) => {
      printAll(['A mail of yours', ...showReceipt(receipt), '', ...receipt.letters.flatMap(showLetter)]);
    },
  });
  const closing: (() => Promise<void>)[] = [];
  async function mailbox(name: keyof Boxes): Promise<Mailbox> {
    const box = await startMailbox(name, { port: ports[name] });
    closing.push(box.stop);
    return box;
  }
  try {
    const boxes = { technology: await mailbox('technology'), maintenance: await mailbox('maintenance') };
    const office = await startPostOffice({
      mailboxes: new Map([
        [technology, boxes.technology.append],
        [maintenance, boxes.maintenance.append],
      ]),
      refused: [gone],
      onLetter: witness.onLetter,
      onRefused: witness.onRefused,
      port: ports.smtp,
    });
    closing.push(office.stop);
    const config = join(folder, 'deskgate.yaml');
    writeFileSync(config, sandboxConfig({ ...boxes, smtpPort: office.port, database, httpPort: 0 }));
    const daemon = await start(config, witness.onReceipt);
    closing.push(daemon.stop);

    let good = true;
    if (sends) {
      print('Willow Creek School District (invented): a morning at the help desk, on this machine alone.');
      print('');
      const played = await playAll();
      good = await sumUp(played, boxes, daemon);
    } else {
      printAll(['The tickets of the last time are kept, and no samples are sent.', '']);
    }
    if (exit) return good ? 0 : 1;
    const accounts = [
      { address: technology, ...boxes.technology },
      { address: maintenance, ...boxes.maintenance },
    ];
    printAll(showDoors({ smtpPort: office.port, httpPort: daemon.httpPort, config: relative('', config), accounts }));
    printAll(['Ctrl-C stops it.', '']);
    await aborted(signal);
    return good ? 0 : 1;

    async function playAll(): Promise<readonly Played[]> {
      const all: Played[] = [];
      for await (const played of play(scenes, { witness, carry: office.carry })) {
        all.push(played);
        printAll(showPlayed(all.length, played));
        const [first] = played.receipt?.letters ?? [];
        if (all.length === 1 && first !== undefined) printAll(['    The letter in full:', ...showLetter(first)]);
      }
      return all;
    }
  } catch (error) {
    if (signal.aborted && (error === signal.reason || isAbort(error))) return 130;
    throw error;
  } finally {
    for (const close of closing.reverse()) await close();
  }

  async function sumUp(played: readonly Played[], boxes: Boxes, daemon: SandboxDaemon): Promise<boolean> {
    const filed = await soon(() => everyMessageFiled(boxes), signal);
    const balance = await settledBalance(daemon, signal);
    const leaks = plantedIn(boxes, played);
    const wrong = played.filter(({ problems }) => problems.length > 0).length;
    printAll(showBalance(balance));
    print(
      leaks === 0
        ? 'Secrets: no planted password is left in the mailboxes.'
        : `Secrets: ${leaks} LEFT in the mailboxes`,
    );
    if (!filed) print('Filing: NOT every original was filed away in time');
    print(`Samples: ${played.length - wrong} of ${played.length} ended as they should.`);
    print('');
    return wrong === 0 && filed && leaks === 0 && balance.exact && balance.waiting === 0;
  }
}

interface Boxes {
  readonly technology: Mailbox;
  readonly maintenance: Mailbox;
}

function everyMessageFiled(boxes: Boxes): boolean {
  return foldersOf(boxes).every(({ path, messages }) => path !== 'INBOX' || messages.length === 0);
}

function plantedIn(boxes: Boxes, played: readonly Played[]): number {
  const planted = played.flatMap(({ scene }) => scene.expected.planted ?? []);
  const messages = foldersOf(boxes).flatMap((folder) => folder.messages);
  return planted.filter((value) => messages.some((message) => message.includes(value))).length;
}

function foldersOf({ technology, maintenance }: Boxes) {
  return [...technology.folders(), ...maintenance.folders()];
}

/** The outbox notes a letter as sent just after the post office took it. */
async function settledBalance(daemon: SandboxDaemon, signal: AbortSignal): Promise<Balance> {
  let balance = await daemon.balance();
  await soon(async () => {
    balance = await daemon.balance();
    return balance.letters.queued === 0 && balance.waiting === 0;
  }, signal);
  return balance;
}

/** Whether something comes true within the time that filing and settling may take on a busy machine. */
async function soon(isTrue: () => boolean | Promise<boolean>, signal: AbortSignal): Promise<boolean> {
  const end = Date.now() + 10_000;
  while (!(await isTrue())) {
    if (Date.now() > end) return false;
    await delay(50, undefined, { signal });
  }
  return true;
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener('abort', () => {
        resolve();
      });
  });
}
