// storm.ts - mails come in while daemons are killed and servers go away, each at a chosen moment; then all is left alone
// until it is quiet.
import type { MixedMail } from '../support/mixed-mail.js';
import { until } from '../support/district.js';
import type { Balance } from '../../src/store/balance.js';
import type { Moment } from './moments.js';
import { pause, type Outage, type Scene, type Station } from './scene.js';

export type Blow = 'kill' | 'kill both' | 'kill and renumber' | 'renumber' | Outage;

export interface Step {
  readonly blow: Blow;
  readonly moment: Moment;
  /** With two daemons: leave the dead one dead, so that the other has to take over. */
  readonly takeOver: boolean;
}

export interface StormOptions {
  readonly steps: readonly Step[];
  readonly mails: readonly MixedMail[];
  readonly random: () => number;
  readonly say: (line: string) => void;
}

/** How often each moment was struck, and how often it never came. */
export interface Struck {
  readonly reached: ReadonlyMap<string, number>;
  readonly missed: readonly string[];
}

/** Milliseconds that a moment may take to come before the blow falls anyway. */
const patience = 20_000;

export async function storm(scene: Scene, { steps, mails, random, say }: StormOptions): Promise<Struck> {
  const secrets = mails.filter(({ secret }) => secret !== null);
  const others = mails.filter(({ secret }) => secret === null);
  const reached = new Map<string, number>();
  const missed: string[] = [];

  /** An equal share of what is left; with a secret in it where the moment needs one. */
  function nextMails(left: number, wantsSecret: boolean): readonly MixedMail[] {
    const share = Math.ceil((others.length + secrets.length) / left);
    const first = wantsSecret ? secrets.splice(0, 1) : [];
    const rest = others.splice(0, share - first.length);
    return [...first, ...rest, ...secrets.splice(0, share - first.length - rest.length)];
  }

  for (const [at, { blow, moment, takeOver }] of steps.entries()) {
    const some = nextMails(steps.length - at, moment.secret === true);
    const half = Math.ceil(some.length / 2);
    deliver(scene, some.slice(0, half));
    const alive = scene.stations.filter((station) => station.running() !== null);
    const starting = takeOver && alive.length > 0 ? [] : scene.stations.filter((one) => one.running() === null);
    let aftermath: Promise<void> = Promise.resolve();
    // A renumbering breaks no connection: what the proxy kept back would be missed for ever.
    const coming = wait(scene, blow === 'renumber' ? lettingPass(moment) : moment, random, (station) => {
      aftermath = strike(scene, blow, station, random);
    });
    for (const station of starting) await station.start();
    const later = feedLater(scene, starting, some.slice(half));
    const struck = await coming;
    await Promise.all([later, aftermath]);
    if (struck.came) reached.set(moment.name, (reached.get(moment.name) ?? 0) + 1);
    else missed.push(moment.name);
    const who = blow === 'kill' ? `kill ${struck.station.name}` : blow;
    say(
      `  ${String(at + 1).padStart(2)}. ${who} at ${moment.name}${struck.came ? '' : ' (never came)'}, ${some.length} mails`,
    );
  }
  deliver(scene, [...others.splice(0), ...secrets.splice(0)]);
  return { reached, missed };
}

function lettingPass(moment: Moment): Moment {
  if (!('conversation' in moment.at)) return moment;
  return { ...moment, at: { ...moment.at, point: { ...moment.at.point, passes: 'all' } } };
}

function deliver({ dovecot }: Scene, mails: readonly MixedMail[]): void {
  for (const { bytes } of mails) dovecot.append('INBOX', bytes);
}

/** The second half comes to daemons that are at work, so that they are told of it by IDLE. */
async function feedLater(scene: Scene, starting: readonly Station[], mails: readonly MixedMail[]): Promise<void> {
  const watched = starting[0]?.running() ?? null;
  let ended = watched === null;
  void watched?.exited.then(() => (ended = true));
  await until(
    () => ended || (watched?.log().includes('"started"') ?? true),
    (is) => is,
    60_000,
  );
  deliver(scene, mails);
}

interface Coming {
  readonly station: Station;
  readonly came: boolean;
}

/** Calls `strike` in the moment, or after `patience` when it does not come; resolves with where it came. */
function wait(
  scene: Scene,
  { at, often = false }: Moment,
  random: () => number,
  strikeAt: (station: Station) => void,
): Promise<Coming> {
  const any = () => {
    const alive = scene.stations.filter((station) => station.running() !== null);
    return alive[Math.floor(random() * alive.length)] ?? scene.stations[0]!;
  };
  return new Promise((resolve) => {
    let over = false;
    const callOff: (() => void)[] = [];
    function come(station: Station, came: boolean): void {
      if (over) return;
      over = true;
      callOff.forEach((off) => {
        off();
      });
      strikeAt(station);
      resolve({ station, came });
    }
    const late = setTimeout(() => {
      come(any(), false);
    }, patience);
    callOff.push(() => {
      clearTimeout(late);
    });
    if ('delay' in at) {
      const [least, most] = at.delay;
      const timer = setTimeout(
        () => {
          come(any(), true);
        },
        least + random() * (most - least),
      );
      callOff.push(() => {
        clearTimeout(timer);
      });
    } else if ('state' in at) {
      const { state } = at;
      void poll(
        scene,
        state,
        () => over,
        () => {
          come(any(), true);
        },
      );
    } else {
      const occurrence = often ? 1 + Math.floor(random() * 2) : 1;
      for (const station of scene.stations) {
        const off = station.proxies[at.conversation]?.watch(at.point, occurrence, () => {
          come(station, true);
        });
        if (off) callOff.push(off);
      }
    }
  });
}

async function poll(scene: Scene, state: string, over: () => boolean, there: () => void): Promise<void> {
  while (!over()) {
    // Before the first start there are no tables; while the server is away there is no answer.
    const rows = await scene.database?.read.query(state).catch(() => []);
    if (rows === undefined || rows.length > 0) {
      there();
      return;
    }
    await pause(1);
  }
}

async function strike(scene: Scene, blow: Blow, station: Station, random: () => number): Promise<void> {
  const away = Math.floor(random() * 1200);
  switch (blow) {
    case 'kill':
      station.kill();
      return station.ended();
    case 'kill both':
      for (const one of scene.stations) one.kill();
      for (const one of scene.stations) await one.ended();
      return;
    case 'kill and renumber':
      station.kill();
      await station.ended();
      return scene.renumber();
    case 'renumber':
      return scene.renumber();
    case 'Dovecot':
    case 'Dovecot, killed':
    case 'PostgreSQL':
    case 'PostgreSQL, power cut':
    case 'SMTP server':
      return scene.interrupt(blow, away);
  }
}

/** Starts what is dead and waits until nothing is left to do; then stops the daemons as an administrator would. */
export async function calm(scene: Scene, count: number): Promise<void> {
  for (const station of scene.stations) if (station.running() === null) await station.start();
  await until(
    () => left(scene),
    ({ seen, waiting, unfiled, queued }) => seen >= count && waiting === 0 && unfiled === 0 && queued === 0,
    120_000,
  );
  for (const station of scene.stations) await station.stop();
}

interface Left {
  readonly seen: number;
  readonly waiting: number;
  readonly unfiled: number;
  readonly queued: number;
}

async function left(scene: Scene): Promise<Left> {
  const nothing = { seen: 0, waiting: -1, unfiled: -1, queued: -1 };
  if (scene.database !== null) {
    const [row] = await scene.database.read
      .query<Left>(
        `select (select count(*) from arrival) as seen, (select count(*) from arrival where not decided) as waiting,
           (select count(*) from ledger where filed_at is null) as unfiled,
           (select count(*) from letter where state = 'queued') as queued`,
      )
      .catch(() => []);
    return row ?? nothing;
  }
  const { out } = await scene.stations[0]!.district.command('balance', '--json');
  if (out === '') return nothing;
  const { seen, waiting, letters } = JSON.parse(out) as Balance;
  return { seen, waiting, unfiled: scene.dovecot.list('INBOX').length, queued: letters.queued };
}
