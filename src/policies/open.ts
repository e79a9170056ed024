import { approvalFor } from './approval.js';
import { behalfOf, type Behalf } from './behalf.js';
import { chooseRoute } from './choose-route.js';
import { choosePriority } from './choose-priority.js';
import type { TicketFact } from './facts.js';
import { particularsOf } from './fields.js';
import type { Opinion, Policy, Question } from './policy.js';
import { adviceOf } from './redirect.js';
import { dueBy, promisedFor } from './promise.js';
import { severalIn } from './several.js';
import type { Flag, Open } from './verdict.js';
import { isKnown, technicianOf, writerOf } from './writer.js';

/** Whatever nobody else decided is a request: a ticket opens, with the number and the date that the writer is owed. */
export const open: Policy = { name: 'open', decide };

function decide(question: Question): Opinion {
  const verdict = openTicket(question, null);
  return { said: verdict.detail, verdict };
}

/** A new ticket where it belongs, for whom it is; `continues` is the closed ticket that the message answers. */
export function openTicket(question: Question, continues: TicketFact | null): Open {
  const { desk, arrivedAt } = question;
  const { queue, movedFrom, topic, assignee } = chooseRoute(question);
  const { level, flags: ofPriority } = choosePriority(question, queue, topic);
  // Who answers a letter asks for themselves, whatever else the mail carries on.
  const behalf = continues === null ? behalfOf(question) : null;
  const promised = promisedFor(queue, level.name, desk);
  const moved = movedFrom === undefined ? '' : ` instead of ${movedFrom}`;
  const link = continues === null ? '' : `, continuing ${continues.number}`;
  return {
    action: 'open',
    reason: continues === null ? 'new-request' : 'linked',
    detail: `A new request for ${queue.name}${moved}${link}.`,
    queue: queue.name,
    priority: level.name,
    assignee,
    due: dueBy(promised, arrivedAt, desk),
    promised,
    ...(movedFrom === undefined ? {} : { movedFrom }),
    ...(continues === null ? {} : { linkedTo: continues.id }),
    ...peopleOf(behalf),
    ...(topic === null ? {} : { category: topic.name }),
    ...marksOf(question, queue.name, behalf, ofPriority),
  };
}

/** What a ticket says besides its queue, with the flags of all that mark it. */
function marksOf(question: Question, queue: string, behalf: Behalf | null, ofPriority: readonly Flag[]): Partial<Open> {
  const requester = behalf?.requester?.address ?? writerOf(question.message);
  const marks: readonly Partial<Open>[] = [
    { flags: [...ofPriority, ...(severalIn(question.message).length > 1 ? (['several'] as const) : [])] },
    wayIn(question, behalf),
    particularsOf(question, queue, requester),
    adviceOf(question),
    approvalFor(question, requester),
  ];
  const said = marks.slice(1).reduce<Partial<Open>>((all, mark) => ({ ...all, ...mark }), {});
  const flags = marks.flatMap((mark) => mark.flags ?? []);
  return flags.length === 0 ? said : { ...said, flags };
}

function wayIn({ message, desk, mailbox }: Question, behalf: Behalf | null): Pick<Open, 'flags'> {
  const writer = writerOf(message);
  const coached = mailbox.requests === 'coach' && isKnown(writer, desk) && technicianOf(writer, desk) === null;
  const flags = [
    ...(coached ? (['coached'] as const) : []),
    ...(behalf?.flagged === true ? (['behalf'] as const) : []),
  ];
  return flags.length === 0 ? {} : { flags };
}

function peopleOf(behalf: Behalf | null): Pick<Open, 'requester' | 'writer' | 'unfound'> {
  if (behalf === null) return {};
  const { requester, writer, unfound } = behalf;
  return {
    ...(requester === null ? {} : { requester }),
    ...(writer === null ? {} : { writer }),
    ...(unfound === null ? {} : { unfound }),
  };
}
