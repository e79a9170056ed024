import type { Message } from '../message/message.js';
import type { Desk } from './desk.js';
import { judge, leaning } from './judgement.js';
import { once } from './once.js';

/** What a mail's own words say to this desk; a mail that is nothing but a quotation is judged by that. */
export const judgedMessage = once((message: Message, desk: Desk) => judge(writtenIn(message), optionsOf(desk)));

/** Which of technology and maintenance it leans to, whatever else it may be about. */
export const leaningOf = once((message: Message, desk: Desk) => leaning(writtenIn(message), optionsOf(desk)));

function writtenIn({ subject, visible, text }: Message) {
  return { subject, text: visible.trim() === '' ? text : visible };
}

function optionsOf({ policies }: Desk) {
  return { words: policies.queue.words };
}
