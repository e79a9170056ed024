import { appendTo } from './append.js';
import { decidedBy } from './linear-model.js';
import { z } from 'zod';
import { phrases } from './own-phrases.js';
import type { Opinion, Policy, Question } from './policy.js';
import { judgePair, type PairJudged } from './same-problem.js';
import { isIdle } from './topic.js';
import { singular, wordsOf } from './words.js';
import type { OpenTicket } from './facts.js';

export const duplicateOptions = z.strictObject({
  windowHours: z
    .number()
    .min(0)
    .default(240)
    .describe(
      'How old an open ticket of the same requester may be for a second mail on the same problem to be added to it, in hours; 0 turns this off. Example: 240',
    ),
  additions: z
    .enum(['append', 'open'])
    .default('append')
    .describe(
      'What a new mail that adds something to an open ticket does ("forgot to say, it is room 22"): it is added to that ticket, or opens one of its own. Example: append',
    ),
  words: z
    .strictObject({
      same: phrases('any word on this'),
      addition: phrases('one more detail'),
      different: phrases('new matter'),
    })
    .prefault({})
    .describe('Phrases of your own that tell what a second mail is, on top of those Deskgate knows.'),
});

const hour = 3_600_000;
// By this share one ticket must fit an addition better than the next.
const clearly = 0.1;
// Judging a pair costs a sixth of a millisecond, and a busy secretary has twenty tickets open.
const mostJudged = 6;

/**
 * The requester writes anew about a problem that is still open: added to that ticket instead of a second one. Said again
 * (NP-9) and added to (NP-10) are answered differently. In doubt it is another matter, and a ticket of its own opens.
 */
export const duplicate: Policy = { name: 'duplicate', decide };

interface Match {
  readonly ticket: OpenTicket;
  readonly judged: PairJudged;
}

function decide({ message, facts, desk, arrivedAt }: Question): Opinion {
  const { windowHours, additions, words } = desk.policies.duplicate;
  const recent = facts.openTickets.filter(
    ({ openedAt }) => arrivedAt.getTime() - openedAt.getTime() <= windowHours * hour,
  );
  if (windowHours === 0 || recent.length === 0)
    return { said: 'The writer has no open ticket young enough to compare with.' };
  const second = { subject: message.subject, text: message.visible };
  const compared = likeliestOf(recent, second).map((ticket): Match => {
    const minutesApart = (arrivedAt.getTime() - ticket.openedAt.getTime()) / 60_000;
    return {
      ticket,
      judged: judgePair({ first: { subject: ticket.subject, text: ticket.firstText }, second, minutesApart }, words),
    };
  });
  const [likeliest, next] = compared
    .filter(({ judged }) => judged.kind !== 'different')
    .sort((one, two) => two.judged.sure - one.judged.sure);
  if (likeliest === undefined) {
    const [{ judged }] = compared as [Match];
    return {
      said: `Another matter than ${recent.map(({ number }) => number).join(', ')}${decidedBy(judged.because)}.`,
    };
  }
  const { ticket, judged } = likeliest;
  // "Forgot to say, room 22" fits several open tickets alike: a person must say which.
  if (next !== undefined && judged.kind === 'addition' && judged.sure - next.judged.sure < clearly) {
    return { said: `May add to ${ticket.number} or to ${next.ticket.number}; a ticket of its own in doubt.` };
  }
  if (judged.kind === 'addition' && additions === 'open') {
    return {
      said: `Adds to ${ticket.number}${decidedBy(judged.because)}; the desk wants a ticket of its own for that.`,
    };
  }
  const same = judged.kind === 'same';
  const detail = same
    ? `The same problem as ${ticket.number}, which is still open.`
    : `Adds to ${ticket.number}, which is still open.`;
  return {
    said: `${detail.slice(0, -1)}${decidedBy(judged.because)}.`,
    verdict: appendTo(ticket.id, same ? 'duplicate' : 'addition', detail),
  };
}

/** Those whose words the second mail has most of; the newest of equals. */
function likeliestOf(
  tickets: readonly OpenTicket[],
  { subject, text }: { readonly subject: string; readonly text: string },
): readonly OpenTicket[] {
  if (tickets.length <= mostJudged) return tickets;
  const telling = (written: string) =>
    new Set(
      wordsOf(written)
        .map(singular)
        .filter((word) => !isIdle(word)),
    );
  const second = telling(`${subject} ${text}`);
  return tickets
    .map((ticket) => {
      const first = telling(`${ticket.subject} ${ticket.firstText}`);
      const shared = [...second].filter((word) => first.has(word)).length;
      return { ticket, alike: shared / Math.sqrt(Math.max(1, first.size)) };
    })
    .sort((one, two) => two.alike - one.alike || two.ticket.openedAt.getTime() - one.ticket.openedAt.getTime())
    .slice(0, mostJudged)
    .map(({ ticket }) => ticket);
}
