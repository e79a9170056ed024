import { chooseQueue } from './choose-queue.js';
import type { Desk, Queue } from './desk.js';
import type { TicketFact } from './facts.js';
import { particularsOf } from './fields.js';
import type { Opinion, Policy, Question } from './policy.js';
import { dueBy, promisedFor } from './promise.js';
import type { Open } from './verdict.js';
import { writerOf } from './writer.js';

/** Whatever nobody else decided is a request: a ticket opens, with the number and the date that the writer is owed. */
export const open: Policy = { name: 'open', decide };

function decide(question: Question): Opinion {
  const verdict = openTicket(question, null);
  return { said: verdict.detail, verdict };
}

/** A new ticket in the queue where it belongs; `continues` is the closed ticket that the message answers. */
export function openTicket(question: Question, continues: TicketFact | null): Open {
  const { message, mailbox, desk, arrivedAt } = question;
  const { queue: name, movedFrom } = chooseQueue(message, mailbox, desk);
  const queue = queueNamed(name, desk);
  const promised = promisedFor(queue, queue.priority, desk);
  const moved = movedFrom === undefined ? '' : ` instead of ${movedFrom}`;
  const link = continues === null ? '' : `, continuing ${continues.number}`;
  return {
    action: 'open',
    reason: continues === null ? 'new-request' : 'linked',
    detail: `A new request for ${queue.name}${moved}${link}.`,
    queue: queue.name,
    priority: queue.priority,
    assignee: queue.assignee,
    due: dueBy(promised, arrivedAt, desk),
    promised,
    ...(movedFrom === undefined ? {} : { movedFrom }),
    ...(continues === null ? {} : { linkedTo: continues.id }),
    ...particularsOf(question, queue.name, writerOf(message)),
  };
}

function queueNamed(name: string, desk: Desk): Queue {
  const queue = desk.queues.find((candidate) => candidate.name === name);
  if (queue === undefined) throw new Error(`The desk has no queue "${name}"; settings/ should have refused this.`);
  return queue;
}
