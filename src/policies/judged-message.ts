import type { Message } from '../message/message.js';
import type { Desk } from './desk.js';
import type { Judged } from './judged.js';
import { judge } from './judgement.js';

// Several policies ask about the same mail; it is judged once.
const kept = new WeakMap<Message, { readonly desk: Desk; readonly judged: Judged }>();

/** What a mail's own words say to this desk; a mail that is nothing but a quotation is judged by that. */
export function judgedMessage(message: Message, desk: Desk): Judged {
  const known = kept.get(message);
  if (known?.desk === desk) return known.judged;
  const text = message.visible.trim() === '' ? message.text : message.visible;
  const judged = judge({ subject: message.subject, text }, { words: desk.policies.queue.words });
  kept.set(message, { desk, judged });
  return judged;
}
