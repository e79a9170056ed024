import { clausesOf, phrasesSaid } from './phrases-said.js';
import type { Desk, Impact, Level, Queue, Topic } from './desk.js';
import { emergencyLevel, emergencyOf } from './emergency.js';
import { judgedMessage } from './judged-message.js';
import { once } from './once.js';
import type { Question } from './policy.js';
import { pressing } from './pressing.js';
import { proofOf } from './proof.js';
import { rolesOf } from './roles.js';
import type { Flag } from './verdict.js';
import { writerOf } from './writer.js';

export interface PriorityChoice {
  readonly level: Level;
  /** Of emergency, pressed and special those that hold. */
  readonly flags: readonly Flag[];
  /** For the trace. */
  readonly because: string;
}

const gravest: readonly Impact[] = ['critical', 'high', 'normal', 'low'];
// A long mail mentions much; what it is about shows in the words it counts first.
const named = 5;

/**
 * The level of a new request, from how much work it stops. An ordinary matter has the level of its topic or its queue;
 * graver ones only rise from there, lesser ones only sink where no topic says otherwise. Signs and emergencies come on
 * top. How loudly a mail asks never counts; who asks counts only for the levels that are reserved.
 */
export const choosePriority = once(choose);

function choose(question: Question, queue: Queue, topic: Topic | null = null): PriorityChoice {
  const { message, desk } = question;
  const { judge, reserved } = desk.policies.priority;
  const { priority: impact, because } = judgedMessage(message, desk);
  const clauses = clausesOf(message);
  const said: string[] = [];

  const usual = topic !== null && topic.priority !== '' ? topic.priority : queue.priority;
  let level = levelNamed(usual, desk);
  said.push(`${level.name}, as ${usual === queue.priority ? queue.name : `topic ${topic?.name ?? ''}`} has it`);
  const fitting = desk.priorities.find(({ impacts }) => impacts.includes(impact));
  const sinks = impact === 'low' && (topic === null || topic.priority === '');
  if (
    judge &&
    fitting !== undefined &&
    fitting !== level &&
    (isGrave(impact) ? above(fitting, level, desk) : sinks && above(level, fitting, desk))
  ) {
    level = fitting;
    said.splice(0, 1, `${level.name}: judged ${impact}${words(because.priority)}`);
  } else if (judge) {
    said.push(`judged ${impact}${words(because.priority)}`);
  }

  const signed = desk.priorities.find(({ signs }) => phrasesSaid(signs, clauses).length > 0);
  if (signed !== undefined && above(signed, level, desk)) {
    level = signed;
    said.push(`${level.name} by its signs${words(phrasesSaid(signed.signs, clauses))}`);
  }

  const roles = writersRoles(question);
  for (const { level: name, roles: may, for: matters, from, otherwise } of reserved) {
    const reservedLevel = levelNamed(name, desk);
    const holder = may.find((role) => roles.includes(role));
    const about = phrasesSaid(matters, clauses);
    const entitled = holder !== undefined && (matters.length === 0 || about.length > 0);
    if (entitled && above(reservedLevel, level, desk) && atLeast(impact, from)) {
      level = reservedLevel;
      said.push(`${reservedLevel.name} for a ${holder}${words(about)}`);
    } else if (!entitled && level === reservedLevel) {
      level = otherwise === undefined ? next(reservedLevel, desk) : levelNamed(otherwise, desk);
      const lacking = holder === undefined ? 'the writer has none of its roles' : 'the matter is none of its matters';
      said.push(`${level.name}, for ${reservedLevel.name} is reserved and ${lacking}`);
    }
  }

  const flags: Flag[] = [];
  const top = emergencyLevel(question);
  const { is, because: alarm } = emergencyOf(question);
  if (is) {
    flags.push('emergency');
    if (top !== undefined && above(top, level, desk)) {
      level = top;
      said.push(`${level.name}: ${alarm.replace(/\.$/, '').toLowerCase()}`);
    }
  }
  const presses = pressing(message);
  if (presses.length > 0 && !is && !isGrave(impact)) {
    flags.push('pressed');
    said.push(`pressing${words(presses)} raises nothing`);
  }
  if (isSpecial(question, roles)) {
    flags.push('special');
    said.push('the writer is marked for special consideration');
  }
  return { level, flags, because: `Level ${said.join('; ')}.` };
}

/** Roles of the writer by the directory. Where genuine mail can be known, one that is not shown to be genuine has none. */
function writersRoles(question: Question): readonly string[] {
  const { message, desk } = question;
  if (desk.trustedServers.length > 0 && proofOf(question) === null) return [];
  return rolesOf(desk.directory.byAddress(writerOf(message)), desk);
}

/** Only a help to the technicians, so From is enough. */
function isSpecial({ message, desk }: Question, roles: readonly string[]): boolean {
  const { addresses, roles: marked } = desk.policies.priority.special;
  return addresses.includes(writerOf(message)) || marked.some((role) => roles.includes(role));
}

function levelNamed(name: string, desk: Desk): Level {
  const level = desk.priorities.find((one) => one.name === name);
  if (level === undefined) throw new Error(`The desk has no level "${name}"; settings/ should have refused this.`);
  return level;
}

function above(one: Level, other: Level, { priorities }: Desk): boolean {
  return priorities.indexOf(one) < priorities.indexOf(other);
}

function next(level: Level, { priorities }: Desk): Level {
  return priorities[priorities.indexOf(level) + 1] ?? level;
}

function isGrave(impact: Impact): boolean {
  return atLeast(impact, 'high');
}

function atLeast(impact: Impact, least: Impact): boolean {
  return gravest.indexOf(impact) <= gravest.indexOf(least);
}

function words(list: readonly string[]): string {
  return list.length === 0 ? '' : ` (${list.slice(0, named).join(', ')})`;
}
