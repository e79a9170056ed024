import type { Message } from '../message/message.js';
import { queueWords } from './data/queue-words.js';
import type { Desk, Queue, WatchedMailbox } from './desk.js';
import { bareSubject, singular, wordsOf } from './words.js';

export interface QueueChoice {
  /** Key of the queue. */
  readonly queue: string;
  /** The mailbox's own queue, when the words belong to another one. */
  readonly movedFrom?: string;
  /** For the trace. */
  readonly because: string;
}

interface Weight {
  readonly queue: Queue;
  readonly points: number;
  readonly words: readonly string[];
}

// A configuration's list is a few hundred phrases and stays the same object until the next reload.
const phrasesOfList = new WeakMap<readonly string[], ReadonlyMap<string, string>>();
const longestPhrase = 3;
// A long mail mentions much; what it is about shows in the words it counts first.
const named = 5;

/**
 * The mailbox's queue, unless the words of another one outweigh its own by the configured margin. A word counts once, in
 * the subject twice as much. People who pick an address mean it, so doubt stays where the mail was sent.
 */
export function chooseQueue(message: Message, mailbox: WatchedMailbox, desk: Desk): QueueChoice {
  const { move, margin } = desk.policies.queue;
  const home: QueueChoice = {
    queue: mailbox.queue,
    because: `Belongs to ${mailbox.queue}, the queue of ${mailbox.name}.`,
  };
  if (!move || desk.queues.length < 2) return home;
  const weights = desk.queues.map((queue) => weigh(message, queue));
  const own = weights.find(({ queue }) => queue.name === mailbox.queue);
  const best = weights.reduce((most, weight) => (weight.points > most.points ? weight : most));
  if (own === undefined || best.queue.name === mailbox.queue) return home;
  const words = best.words.slice(0, named).join(', ');
  if (best.points - own.points < margin) {
    const doubt = best.points > own.points ? ` Words of ${best.queue.name} (${words}) do not outweigh it clearly.` : '';
    return { ...home, because: home.because + doubt };
  }
  return {
    queue: best.queue.name,
    movedFrom: mailbox.queue,
    because: `Belongs to ${best.queue.name} by its words (${words}), not to ${mailbox.queue}.`,
  };
}

function weigh(message: Message, queue: Queue): Weight {
  const list = queue.words.length > 0 ? queue.words : (queueWords[queue.name] ?? []);
  const phrases = phrasesOf(list);
  const inSubject = hits(bareSubject(message.subject), phrases);
  const inText = hits(message.visible, phrases);
  const words = [...new Set([...inSubject, ...inText])];
  return { queue, words, points: words.length + inSubject.size };
}

/** From what words and their plurals have in common to the phrase as it was configured. */
function phrasesOf(list: readonly string[]): ReadonlyMap<string, string> {
  const known = phrasesOfList.get(list);
  if (known !== undefined) return known;
  const phrases = new Map(list.map((phrase) => [wordsOf(phrase).map(singular).join(' '), phrase]));
  phrasesOfList.set(list, phrases);
  return phrases;
}

function hits(text: string, phrases: ReadonlyMap<string, string>): ReadonlySet<string> {
  const words = wordsOf(text).map(singular);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    // The longest phrase counts alone: "water fountain" is not "water" besides.
    for (let length = longestPhrase; length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      const configured = phrases.get(phrase);
      if (configured === undefined) continue;
      found.add(configured);
      at += length - 1;
      break;
    }
  }
  return found;
}
