import type { Message } from '../message/message.js';
import { queueWords } from './data/queue-words.js';
import type { Desk, Queue, WatchedMailbox } from './desk.js';
import { leaningOf } from './judged-message.js';
import { phrasesIn } from './phrases.js';
import { bareSubject } from './words.js';

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

// A long mail mentions much; what it is about shows in the words it counts first.
const named = 5;
const learntQueues = ['technology', 'maintenance'];

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
  const weights = judged(
    message,
    desk,
    desk.queues.map((queue) => weigh(message, queue)),
  );
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
  const inSubject = phrasesIn(bareSubject(message.subject), list);
  const inText = phrasesIn(message.visible, list);
  const words = [...new Set([...inSubject, ...inText])];
  return { queue, words, points: words.length + inSubject.length };
}

/**
 * Technology against maintenance is what judgement.ts has learnt; it stands in for the counted words where the
 * configuration gives neither queue its own. A point is then a factor e: with 2, about seven to one.
 */
function judged(message: Message, desk: Desk, weights: readonly Weight[]): readonly Weight[] {
  const learnt = (weight: Weight) => weight.queue.words.length === 0 && learntQueues.includes(weight.queue.name);
  if (weights.filter(learnt).length < learntQueues.length) return weights;
  const lean = leaningOf(message, desk);
  const favoured = lean.maintenance > 0 ? 'maintenance' : 'technology';
  return weights.map((weight) => {
    if (!learnt(weight)) return weight;
    const mine = weight.queue.name === favoured;
    return { ...weight, points: mine ? Math.abs(lean.maintenance) : 0, words: mine ? lean.because : weight.words };
  });
}
