import { approvalFor } from './approval.js';
import { choosePriority } from './choose-priority.js';
import { chooseQueue } from './choose-queue.js';
import type { Desk, Queue } from './desk.js';
import type { TicketFact } from './facts.js';
import { particularsOf } from './fields.js';
import type { Opinion, Policy, Question } from './policy.js';
import { adviceOf } from './redirect.js';
import { dueBy, promisedFor } from './promise.js';
import { severalIn } from './several.js';
import type { Flag, Open } from './verdict.js';
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
  const { level, flags: ofPriority } = choosePriority(question, queue);
  const promised = promisedFor(queue, level.name, desk);
  const moved = movedFrom === undefined ? '' : ` instead of ${movedFrom}`;
  const link = continues === null ? '' : `, continuing ${continues.number}`;
  return {
    action: 'open',
    reason: continues === null ? 'new-request' : 'linked',
    detail: `A new request for ${queue.name}${moved}${link}.`,
    queue: queue.name,
    priority: level.name,
    assignee: queue.assignee,
    due: dueBy(promised, arrivedAt, desk),
    promised,
    ...(movedFrom === undefined ? {} : { movedFrom }),
    ...(continues === null ? {} : { linkedTo: continues.id }),
    ...marksOf(question, queue.name, ofPriority),
  };
}

/** What a ticket says besides its queue, with the flags of all that mark it. */
function marksOf(question: Question, queue: string, ofPriority: readonly Flag[]): Partial<Open> {
  const particulars = particularsOf(question, queue, writerOf(question.message));
  const advice = adviceOf(question);
  const approval = approvalFor(question);
  const flags = [
    ...ofPriority,
    ...(severalIn(question.message).length > 1 ? (['several'] as const) : []),
    ...[particulars, advice, approval].flatMap((mark) => mark.flags ?? []),
  ];
  return { ...particulars, ...advice, ...approval, ...(flags.length === 0 ? {} : { flags }) };
}

function queueNamed(name: string, desk: Desk): Queue {
  const queue = desk.queues.find((candidate) => candidate.name === name);
  if (queue === undefined) throw new Error(`The desk has no queue "${name}"; settings/ should have refused this.`);
  return queue;
}
