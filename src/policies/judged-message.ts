import type { Message } from '../message/message.js';
import type { Judged } from './judged.js';
import { judge } from './judgement.js';

// Several policies ask about the same mail; it is judged once.
const kept = new WeakMap<Message, Judged>();

/** What a mail's own words say; a mail that is nothing but a quotation is judged by that. */
export function judgedMessage(message: Message): Judged {
  const known = kept.get(message);
  if (known !== undefined) return known;
  const text = message.visible.trim() === '' ? message.text : message.visible;
  const judged = judge({ subject: message.subject, text });
  kept.set(message, judged);
  return judged;
}
