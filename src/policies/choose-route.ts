import type { Message } from '../message/message.js';
import { behalfOf } from './behalf.js';
import { chooseQueue } from './choose-queue.js';
import { queueNamed, type Building, type Desk, type Queue, type Topic } from './desk.js';
import type { Facts } from './facts.js';
import { fieldsOf } from './found-fields.js';
import { phrasesIn } from './phrases.js';
import { once } from './once.js';
import type { Question } from './policy.js';
import { bareSubject } from './words.js';
import { writerOf } from './writer.js';

/** Where a new request goes and who takes it. */
export interface Route {
  readonly queue: Queue;
  /** The mailbox's own queue, when the request belongs to another one and the writer should know. */
  readonly movedFrom?: string;
  readonly topic: Topic | null;
  readonly building: Building | null;
  /** A technician's address; '' for nobody. */
  readonly assignee: string;
  /** For the trace. */
  readonly because: string;
}

interface Match {
  readonly topic: Topic;
  readonly words: readonly string[];
  readonly points: number;
}

/** A queue with an address of its own is another desk: one word beside the matter does not send a request there. */
const clearly = 2;

export const chooseRoute = once(choose);

function choose(question: Question): Route {
  const { message, mailbox, desk, facts } = question;
  const chosen = chooseQueue(message, mailbox, desk);
  const match = chooseTopic(question, chosen);
  const topic = match?.topic ?? null;
  const home = queueNamed(mailbox.queue, desk);
  const queue = queueNamed(topic === null || topic.queue === '' ? chosen.queue : topic.queue, desk);
  // Who is sent to another queue of the same address could not have written anywhere better.
  const byTopic = queue.name !== chosen.queue;
  const moved = queue.name === home.name || (byTopic && queue.address === home.address) ? undefined : home.name;
  const building = desk.buildings.length === 0 ? null : buildingOf(question);
  const { assignee, by } = assigneeOf({ topic, building, queue, desk, facts });
  const said = [
    byTopic ? `Belongs to ${queue.name}.` : '',
    topic === null
      ? 'No topic.'
      : `Topic ${topic.name} (${match === null || match.words.length === 0 ? 'of its queue' : match.words.join(', ')}).`,
    building === null ? 'No building.' : `Building ${building.name}.`,
    assignee === '' ? 'Assigned to nobody.' : `Assigned to ${assignee} by ${by}.`,
  ];
  return {
    queue,
    ...(moved === undefined ? {} : { movedFrom: moved }),
    topic,
    building,
    assignee,
    because: said.filter((one) => one !== '').join(' '),
  };
}

/** The topic that most of the request speaks of; of equals the one that stands first. */
function chooseTopic(
  { message, mailbox, desk }: Question,
  chosen: { readonly queue: string; readonly movedFrom?: string },
): Match | null {
  const home = queueNamed(mailbox.queue, desk);
  const fits = ({ topic, points }: Match): boolean => {
    if (topic.queue === '' || topic.queue === chosen.queue) return true;
    // What its words have moved already, or what must stay, is not moved by a topic.
    if (chosen.movedFrom !== undefined || mailbox.move === false) return false;
    return queueNamed(topic.queue, desk).address === home.address || points >= clearly;
  };
  const matches = matchesOf(message, desk).filter(fits);
  const [first] = matches;
  if (first !== undefined) return matches.reduce((best, one) => (one.points > best.points ? one : best), first);
  // A topic without words stands for its whole queue: the procedure of the events address.
  const whole = desk.topics.find(({ words, queue }) => words.length === 0 && queue === chosen.queue);
  return whole === undefined ? null : { topic: whole, words: [], points: 0 };
}

function matchesOf(message: Message, desk: Desk): readonly Match[] {
  if (desk.topics.length === 0) return [];
  const subject = bareSubject(message.subject);
  return desk.topics.flatMap((topic) => {
    const inSubject = phrasesIn(subject, topic.words);
    const words = [...new Set([...inSubject, ...phrasesIn(message.visible, topic.words)])];
    if (words.length === 0) return [];
    // A phrase says more than a word of it, and the subject more than the text.
    const points = words.reduce((sum, word) => sum + word.split(/\s+/).length, inSubject.length);
    return [{ topic, words, points }];
  });
}

/** The technicians whose load decides, should it come to that; asked of the database before anything is decided. */
export function assigneesAsked(message: Message, desk: Desk): readonly string[] {
  if (!desk.topics.some(({ assignees }) => assignees.length > 1)) return [];
  const matching = new Set(matchesOf(message, desk).map(({ topic }) => topic));
  const wanted = desk.topics.filter((topic) => topic.words.length === 0 || matching.has(topic));
  return [...new Set(wanted.filter(({ assignees }) => assignees.length > 1).flatMap(({ assignees }) => assignees))];
}

function buildingOf({ message, desk }: Question): Building | null {
  const requester = behalfOf({ message, desk })?.requester?.address ?? writerOf(message);
  const { building } = fieldsOf(message, desk, desk.directory.byAddress(requester));
  return desk.buildings.find(({ name }) => name === building) ?? null;
}

interface Choice {
  readonly topic: Topic | null;
  readonly building: Building | null;
  readonly queue: Queue;
  readonly desk: Desk;
  readonly facts: Facts;
}

/** The first of `policies.route.by` that has somebody. */
function assigneeOf(choice: Choice): { readonly assignee: string; readonly by: string } {
  const { by, buildingQueues } = choice.desk.policies.route;
  for (const way of by) {
    const assignee = takerBy(way, choice, buildingQueues);
    if (assignee !== '') return { assignee, by: way };
  }
  return { assignee: '', by: '' };
}

function takerBy(way: 'topic' | 'building' | 'queue', choice: Choice, buildingQueues: readonly string[]): string {
  const { topic, building, queue, facts } = choice;
  switch (way) {
    case 'topic':
      return leastLoaded(topic?.assignees ?? [], facts);
    case 'building':
      return buildingQueues.length === 0 || buildingQueues.includes(queue.name) ? (building?.technician ?? '') : '';
    case 'queue':
      return queue.assignee;
    default:
      return way satisfies never;
  }
}

/** Of equals the one that stands first. */
function leastLoaded(assignees: readonly string[], { openByAssignee }: Facts): string {
  const load = (address: string): number => openByAssignee[address] ?? 0;
  return assignees.reduce((best, one) => (best !== '' && load(best) <= load(one) ? best : one), '');
}
