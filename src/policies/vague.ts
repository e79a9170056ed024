import type { Message } from '../message/message.js';
import { idle } from './data/problem-words.js';
import { queueWords } from './data/queue-words.js';
import type { Desk } from './desk.js';
import type { FoundFields } from './found-fields.js';
import { bareSubject, isSignOff, singular, wordsOf } from './words.js';

const empty = new Set(
  [
    ...idle,
    ...'call assist assistance attention important importante emergency emergencia fyi hmm ugh trouble weird wrong bad stuff issues nobody error errors support desk helpdesk teacher acting crazy stopped working weirdly roto rota malo mal falla ayudar ayudenme llamar llame urgente rapido pronto ahora por cosa'.split(
      ' ',
    ),
  ].map(singular),
);

/** Everything the shipped lists know as a thing that a desk takes care of. */
const things = new Set(
  Object.values(queueWords)
    .flat()
    .filter((word) => !word.includes(' '))
    .map(singular),
);

/**
 * Whether a request says too little to begin with: nothing named, no file along, and next to no word that is not courtesy
 * or complaint. A sentence of some length is about something, known words or not.
 */
export function isVague(message: Message, desk: Desk, { found }: FoundFields): boolean {
  if (message.attachments.some(({ decorative }) => decorative !== true)) return false;
  if (
    found.some(
      ({ name, origin }) => origin === 'mail' && (name === 'device' || name === 'error' || name === 'assetTag'),
    )
  )
    return false;
  const lines = message.visible.split('\n').filter((line) => line.trim() !== '');
  // A name under a short mail is no word on the matter.
  const body = lines.filter((line, at) => at === 0 || !isSignOff(line)).join('\n');
  const own = new Set(wordsOf(message.from?.name ?? '').map(singular));
  const words = [...new Set(wordsOf(`${bareSubject(message.subject)}\n${body}`).map(singular))].filter(
    (word) => !empty.has(word) && !own.has(word) && !/^\d+$/.test(word),
  );
  const configured = new Set(desk.queues.flatMap((queue) => queue.words.flatMap(wordsOf)).map(singular));
  return words.length < 2 && !words.some((word) => things.has(word) || configured.has(word));
}

const courtesy = new Set(
  'a assistance asap attention ayuda buenos dias tardes dear emergencia emergency favor for good morning afternoon hello help hey hi hola i immediate immediately important importante issue it me my need needed no now please pls plz por problem problema question quick request solicitud subject support tech technology thank thanks the ticket urgent urgente you'
    .split(' ')
    .map(singular),
);

/** Whether a line is made of courtesy and urgency alone: "HELP!!", "Good morning,", "urgent problem". */
export function saysNothing(line: string): boolean {
  return wordsOf(line)
    .map(singular)
    .every((word) => courtesy.has(word));
}
