// scenarios.ts - the storms there are, each from its seed to its result.
import { mixedMails, randomFrom } from '../support/mixed-mail.js';
import { audit, type Audit } from './audit.js';
import { delayMoments, imapMoments, smtpMoments, sqlMoments, stateMoments, type Moment } from './moments.js';
import { openScene, type Outage, type SceneOptions } from './scene.js';
import { calm, storm, type Step, type Struck } from './storm.js';

export interface Size {
  readonly mails: number;
  readonly kills: number;
  readonly outages: readonly Outage[];
}

export interface Result extends Audit {
  readonly scenario: string;
  readonly seed: number;
  readonly mails: number;
  readonly kills: number;
  readonly outages: number;
  readonly struck: Struck;
  readonly seconds: number;
}

export type Say = (line: string) => void;

/** Kills at every kind of moment in turn, outages strewn among them. */
export async function oneDaemon(size: Size, seed: number, say: Say): Promise<Result> {
  return throughStorm('one daemon, PostgreSQL', {}, size, seed, say);
}

/** Two daemons on one database and one mailbox; now and then the dead one stays dead, or both die. */
export async function twoDaemons(size: Size, seed: number, say: Say): Promise<Result> {
  return throughStorm('two daemons, PostgreSQL', { daemons: 2 }, size, seed, say);
}

export async function embedded(size: Size, seed: number, say: Say): Promise<Result> {
  return throughStorm('one daemon, embedded database', { database: 'embedded' }, size, seed, say);
}

/** The originals stay in the INBOX, and the struck-out copies come in beside them. */
export async function leftInPlace(size: Size, seed: number, say: Say): Promise<Result> {
  return throughStorm('originals left in place', { filing: 'leave' }, size, seed, say);
}

async function throughStorm(
  scenario: string,
  options: SceneOptions,
  size: Size,
  seed: number,
  say: Say,
): Promise<Result> {
  const random = randomFrom(seed);
  return play(scenario, options, { mails: size.mails, steps: stepsOf(size, options, random), random, seed, say });
}

/** The folder is renumbered again and again, under a daemon at work and behind the back of a dead one. */
export async function renumbered(
  size: { readonly mails: number; readonly times: number; readonly filing: 'move' | 'leave' },
  seed: number,
  say: Say,
): Promise<Result> {
  const options: SceneOptions = { filing: size.filing };
  const random = randomFrom(seed);
  // Left in place, a copy and its original that are renumbered together are two mails to Deskgate, the second one a
  // "repeat" of the first: nothing is lost or answered twice, but the balance counts one more. So not between those two.
  const kinds = momentsFor(options, random).filter(
    ({ name, secret }) => /^(imap|sql)/.test(name) && (size.filing === 'move' || secret !== true),
  );
  const steps = kinds
    .slice(0, size.times)
    .map((moment, at): Step => ({ blow: at % 2 === 0 ? 'renumber' : 'kill and renumber', moment, takeOver: false }));
  const scenario = `UIDVALIDITY changes, originals ${size.filing === 'move' ? 'moved' : 'left in place'}`;
  return play(scenario, options, { mails: size.mails, steps, random, seed, say });
}

interface Script {
  readonly mails: number;
  readonly steps: readonly Step[];
  readonly random: () => number;
  readonly seed: number;
  readonly say: Say;
}

async function play(
  scenario: string,
  options: SceneOptions,
  { mails: count, steps, random, seed, say }: Script,
): Promise<Result> {
  const began = Date.now();
  const mails = mixedMails(count, seed);
  say(`${scenario}: ${count} mails, seed ${seed}`);
  const scene = await openScene(options);
  try {
    const struck = await storm(scene, { steps, mails, random, say });
    await calm(scene, count);
    const result = await audit(
      scene,
      mails,
      steps.some(({ blow }) => blow === 'renumber'),
    );
    for (const note of result.notes) say(`  note: ${note}`);
    for (const fault of result.faults) say(`  FAULT ${fault}`);
    const seconds = Math.round((Date.now() - began) / 1000);
    const kills = steps.filter(({ blow }) => blow.startsWith('kill')).length;
    return { scenario, seed, mails: count, kills, outages: steps.length - kills, struck, ...result, seconds };
  } finally {
    await scene.close();
  }
}

function stepsOf({ kills, outages }: Size, options: SceneOptions, random: () => number): readonly Step[] {
  const kinds = momentsFor(options, random);
  const moment = (): Moment => {
    const next = kinds.shift()!;
    kinds.push(next);
    return next;
  };
  const steps: Step[] = Array.from({ length: kills }, (_, at) => ({
    blow: options.daemons === 2 && at % 4 === 3 ? 'kill both' : 'kill',
    moment: moment(),
    takeOver: options.daemons === 2 && random() < 0.6,
  }));
  for (const [at, blow] of outages.entries()) {
    const place = Math.floor(((at + 0.3 + 0.6 * random()) * steps.length) / outages.length);
    steps.splice(place, 0, { blow, moment: momentOf(blow, options, random), takeOver: false });
  }
  return steps;
}

/** Moments that never come where originals stay in place. */
function isMove(name: string): boolean {
  return /imap: moved?\b/.test(name);
}

/** Every kind once before any comes again; which comes first is up to the seed. */
function momentsFor({ database = 'PostgreSQL', filing = 'move' }: SceneOptions, random: () => number): Moment[] {
  const imap = imapMoments.filter(({ name }) => filing === 'move' || !isMove(name));
  // What the embedded database is doing cannot be seen from outside: there a random delay is the way to hit its work.
  const sql = database === 'PostgreSQL' ? [...sqlMoments, ...stateMoments, ...delayMoments] : [];
  const first = database === 'PostgreSQL' ? [] : [...delayMoments, ...delayMoments];
  return [...first, ...shuffle([...imap, ...smtpMoments, ...sql], random)];
}

/** A server goes away in the middle of a conversation with it. */
function momentOf(blow: Outage, { filing = 'move' }: SceneOptions, random: () => number): Moment {
  const fitting = {
    Dovecot: imapMoments,
    'Dovecot, killed': imapMoments,
    PostgreSQL: sqlMoments,
    'PostgreSQL, power cut': sqlMoments,
    'SMTP server': smtpMoments,
  }[blow];
  const possible = fitting.filter(({ name }) => filing === 'move' || !isMove(name));
  return shuffle(possible, random)[0]!;
}

function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const left = [...list];
  return Array.from({ length: left.length }, () => left.splice(Math.floor(random() * left.length), 1)[0]!);
}
