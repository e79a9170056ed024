import type { Message } from '../message/message.js';
import type { Desk } from './desk.js';
import { judge, leaning, type Leaning } from './judgement.js';
import type { Judged } from './judged.js';
import { once } from './once.js';

/** What a mail's own words say to this desk; a mail that is nothing but a quotation is judged by that. */
export const judgedMessage = once((message: Message, desk: Desk): Judged =>
  judge(writtenIn(message), desk.policies.queue),
);

/** Which of technology and maintenance it leans to, whatever else it may be about. */
export const leaningOf = once((message: Message, desk: Desk): Leaning =>
  leaning(writtenIn(message), desk.policies.queue),
);

// The same object for both: what they have in common is weighed once.
const writtenIn = once(({ subject, visible, text }: Message) => ({
  subject,
  text: visible.trim() === '' ? text : visible,
}));
