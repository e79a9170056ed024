// scene.ts - true servers, and one or two daemons that reach them only through proxies that read along.
import { openDistrict, type DaemonProcess, type District } from '../support/district.js';
import { startDovecot, type Dovecot } from '../support/dovecot.js';
import { administer } from '../support/database.js';
import { startPostgres } from '../support/postgres.js';
import { startScriptedSmtp, type Accepted, type ScriptedSmtp } from '../support/smtp.js';
import { startWatchedProxy, type WatchedProxy } from '../support/watched-proxy.js';
import { openDatabase, type Database } from '../../src/store/database.js';

export interface SceneOptions {
  readonly daemons?: 1 | 2;
  readonly database?: 'PostgreSQL' | 'embedded';
  readonly filing?: 'move' | 'leave';
}

/** One daemon's place: its own proxies, so that what is seen in a conversation tells which daemon speaks. */
export interface Station {
  readonly name: string;
  readonly district: District;
  readonly proxies: { readonly imap: WatchedProxy; readonly smtp: WatchedProxy; readonly sql: WatchedProxy | null };
  readonly running: () => DaemonProcess | null;
  readonly start: () => Promise<void>;
  readonly kill: () => void;
  /** Resolves once it has ended; at once when it is not running. */
  readonly ended: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly logs: () => string;
}

export type Outage = 'Dovecot' | 'Dovecot, killed' | 'PostgreSQL' | 'PostgreSQL, power cut' | 'SMTP server';

export interface Scene {
  readonly dovecot: Dovecot;
  readonly stations: readonly Station[];
  readonly filing: 'move' | 'leave';
  /** A connection of the test's own, past the proxies; null for the embedded database, which the daemon holds. */
  readonly database: Database | null;
  readonly openDatabase: () => Promise<Database>;
  readonly accepted: () => readonly Accepted[];
  /** Takes a server away, keeps it away for so many milliseconds, brings it back. */
  readonly interrupt: (what: Outage, away: number) => Promise<void>;
  /** Gives the INBOX a new UIDVALIDITY. */
  readonly renumber: () => Promise<void>;
  /** What went wrong on the way: daemons that ended unasked. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openScene({
  daemons = 1,
  database: kind = 'PostgreSQL',
  filing = 'move',
}: SceneOptions): Promise<Scene> {
  const dovecot = await startDovecot();
  const postgres = kind === 'PostgreSQL' ? await startPostgres() : null;
  const url = postgres?.urlOf('deskgate') ?? null;
  if (postgres) await administer(postgres.url, 'create database deskgate');
  const database = url === null ? null : await openDatabase({ kind: 'server', url, poolSize: 1 });
  let smtp = await startScriptedSmtp();
  const smtps: ScriptedSmtp[] = [smtp];
  const faults: string[] = [];
  let uidValidity = 2_000_000_000;
  const stations: Station[] = [];
  for (let n = 0; n < daemons; n += 1) stations.push(await openStation('AB'.charAt(n)));

  async function openStation(name: string): Promise<Station> {
    const imap = await startWatchedProxy(dovecot.port);
    const sql = postgres === null ? null : await startWatchedProxy(postgres.port);
    const mail = await startWatchedProxy(smtp.port);
    const district = openDistrict({
      imap: { port: imap.port, user: dovecot.user, password: dovecot.password },
      smtp: { port: mail.port },
      databaseUrl: sql === null ? null : `postgres://postgres@127.0.0.1:${sql.port}/deskgate`,
      batch: 4,
      filing,
    });
    let current: DaemonProcess | null = null;
    let asked = false;
    const all: DaemonProcess[] = [];
    return {
      name,
      district,
      proxies: { imap, smtp: mail, sql },
      running: () => current,
      start: async () => {
        const started = await district.startDaemon();
        asked = false;
        current = started;
        all.push(started);
        void started.exited.then((code) => {
          if (!asked) faults.push(`daemon ${name} ended by itself with ${code}: ${started.log().slice(-1500)}`);
          if (current === started) current = null;
        });
      },
      kill: () => {
        asked = true;
        current?.signal('SIGKILL');
      },
      ended: async () => {
        await current?.exited;
      },
      stop: async () => {
        if (current === null) return;
        asked = true;
        const stopping = current;
        const code = await stopping.stop();
        if (code !== 0) faults.push(`daemon ${name} was stopped and ended with ${code}`);
      },
      logs: () => all.map((one) => one.log()).join('\n'),
    };
  }

  async function interrupt(what: Outage, away: number): Promise<void> {
    switch (what) {
      case 'Dovecot':
      case 'Dovecot, killed':
        await dovecot.halt(what === 'Dovecot' ? 'SIGTERM' : 'SIGKILL');
        await pause(away);
        return dovecot.start();
      case 'PostgreSQL':
      case 'PostgreSQL, power cut':
        await (what === 'PostgreSQL' ? need(postgres).stop() : need(postgres).kill9());
        await pause(away);
        return need(postgres).start();
      case 'SMTP server':
        await smtp.stop();
        await pause(away);
        smtp = await startScriptedSmtp({ port: smtp.port });
        smtps.push(smtp);
    }
  }

  return {
    dovecot,
    stations,
    filing,
    database,
    openDatabase: async () =>
      openDatabase(
        url === null
          ? { kind: 'embedded', folder: `${need(stations[0]).district.folder}/database` }
          : { kind: 'server', url, poolSize: 1 },
      ),
    accepted: () => smtps.flatMap((one) => one.accepted),
    interrupt,
    renumber: () => dovecot.changeUidValidity('INBOX', (uidValidity += 1000)),
    faults,
    close: async () => {
      for (const station of stations) {
        station.kill();
        await station.ended();
        for (const proxy of Object.values(station.proxies)) await proxy?.stop();
        station.district.remove();
      }
      await database?.close();
      await smtp.stop();
      await postgres?.remove();
      await dovecot.stop();
    },
  };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function need<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new TypeError('the scene has no such server');
  return value;
}
