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
const phrasesOfList = new WeakMap<readonly string[], Phrases>();

interface Phrases {
  /** From what words and their plurals have in common to the phrase as it was configured. */
  readonly configured: ReadonlyMap<string, string>;
  /** The words that phrases begin with: nearly all words of a mail begin none. */
  readonly firsts: ReadonlySet<string>;
}
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
  if (!move || mailbox.move === false || desk.queues.length < 2) return home;
  const subject = wordsOf(bareSubject(message.subject)).map(singular);
  const text = wordsOf(message.visible).map(singular);
  const weights = desk.queues.map((queue) => weigh(subject, text, queue));
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

function weigh(subject: readonly string[], text: readonly string[], queue: Queue): Weight {
  const list = queue.words.length > 0 ? queue.words : (queueWords[queue.name] ?? []);
  const phrases = phrasesOf(list);
  const inSubject = hits(subject, phrases);
  const inText = hits(text, phrases);
  const words = [...new Set([...inSubject, ...inText])];
  return { queue, words, points: words.length + inSubject.size };
}

function phrasesOf(list: readonly string[]): Phrases {
  const known = phrasesOfList.get(list);
  if (known !== undefined) return known;
  const configured = new Map(list.map((phrase) => [wordsOf(phrase).map(singular).join(' '), phrase]));
  const firsts = new Set([...configured.keys()].map((phrase) => phrase.split(' ')[0] ?? ''));
  const phrases = { configured, firsts };
  phrasesOfList.set(list, phrases);
  return phrases;
}

function hits(words: readonly string[], { configured, firsts }: Phrases): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    if (!firsts.has(words[at] ?? '')) continue;
    // The longest phrase counts alone: "water fountain" is not "water" besides.
    for (let length = longestPhrase; length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      const match = configured.get(phrase);
      if (match === undefined) continue;
      found.add(match);
      at += length - 1;
      break;
    }
  }
  return found;
}
