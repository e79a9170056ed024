import { appendTo } from './append.js';
import { decidedBy } from './linear-model.js';
import { z } from 'zod';
import type { TicketFact } from './facts.js';
import { judgeLateReply, type LateKind } from './late-reply.js';
import { openTicket } from './open.js';
import { phrases } from './own-phrases.js';
import type { Opinion, Policy, Question } from './policy.js';
import { standingOf } from './standing.js';

export const closedOptions = z.strictObject({
  withinDays: z
    .number()
    .min(0)
    .default(7)
    .describe('How long after closing a reply still counts as about the same matter, in days. Example: 7'),
  then: z
    .enum(['reopen', 'open', 'refuse'])
    .default('reopen')
    .describe(
      'What a reply within that time does: reopen the ticket, open a new one linked to it, or refuse with the reason. Example: reopen',
    ),
  after: z
    .enum(['open', 'refuse'])
    .default('open')
    .describe(
      'What a later reply does: open a new ticket linked to the closed one, or refuse with the reason. Example: open',
    ),
  question: z
    .enum(['reopen', 'entry'])
    .default('reopen')
    .describe(
      'What a question about the solved matter does ("when must I bring the loaner back?"): count like a complaint, so that the settings above decide, or become an entry of the closed ticket that its technicians are told of. Example: entry',
    ),
  information: z
    .enum(['reopen', 'entry'])
    .default('entry')
    .describe(
      'What further facts do that neither complain nor ask ("for your records, the tag is 4417"): an entry of the closed ticket that its technicians are told of, or count like a complaint. Example: entry',
    ),
  newProblem: z
    .enum(['open', 'linked', 'reopen'])
    .default('open')
    .describe(
      'What another problem in a reply does ("thanks; now my phone is dead"): open a new ticket, open one linked to the closed one, or count like a complaint. Example: linked',
    ),
  words: z
    .strictObject({
      thanks: phrases('much obliged'),
      'still-broken': phrases('no joy'),
      'more-info': phrases('for the log'),
      'new-problem': phrases('another matter'),
      automatic: phrases('this inbox sleeps'),
      question: phrases('quick question'),
      survey: phrases('top marks'),
    })
    .prefault({})
    .describe('Phrases of your own that tell what a reply to a closed ticket is, on top of those Deskgate knows.'),
});

const day = 86_400_000;

/**
 * A reply to a closed ticket. Thanks, ratings and automatic replies leave it closed (NP-12), a complaint gets an outcome
 * and, if refused, the reason: never silence (NP-13). Whatever is added stays on the ticket (PC-28).
 */
export const closed: Policy = { name: 'closed', decide };

function decide(question: Question): Opinion {
  const { message, desk } = question;
  const standing = standingOf(question);
  if (standing?.is !== 'accepted') return { said: 'Not a reply to a ticket.' };
  const { ticket } = standing;
  if (ticket.status !== 'closed') return { said: `${ticket.number} is not closed.` };
  const options = desk.policies.closed;
  const closing = `${ticket.subject}. ${ticket.resolution ?? ''}`;
  const judged = judgeLateReply({ closing, reply: message.visible }, options.words);
  const said = `${meant[judged.kind]}${decidedBy(judged.because)}`;
  // A file may show what the words do not say.
  const more = message.attachments.some(({ inline }) => !inline);
  switch (judged.kind) {
    case 'thanks':
    case 'survey':
      if (more) return complaint(question, ticket, `${said}, with a file`);
      return stays(ticket, said, 'thanks', judged.kind === 'survey' ? 'A rating' : 'Thanks');
    case 'automatic':
      return stays(ticket, said, 'automatic', 'An automatic reply');
    case 'more-info':
      if (options.information === 'reopen') return complaint(question, ticket, said);
      return stays(ticket, said, 'late', 'More information');
    case 'question':
      if (options.question === 'reopen') return complaint(question, ticket, said);
      return stays(ticket, said, 'late', 'A question');
    case 'new-problem':
      if (options.newProblem === 'reopen') return complaint(question, ticket, said);
      return another(question, options.newProblem === 'linked' ? ticket : null, said);
    case 'still-broken':
      return complaint(question, ticket, said);
    default:
      return judged.kind satisfies never;
  }
}

const meant: Readonly<Record<LateKind, string>> = {
  automatic: 'Written by a machine',
  'still-broken': 'Not solved',
  'new-problem': 'Another matter',
  question: 'A question about what was solved',
  'more-info': 'More about what was solved',
  survey: 'A rating',
  thanks: 'Thanks',
};

/** An entry of the ticket, and nothing else happens to it. */
function stays(ticket: TicketFact, said: string, reason: 'thanks' | 'automatic' | 'late', what: string): Opinion {
  const detail = `${what} for ${ticket.number}, which stays closed.`;
  return {
    said: `${said}. ${ticket.number} stays closed.`,
    verdict: appendTo(ticket.id, reason, detail, reason === 'automatic' ? 'note' : 'message'),
  };
}

function another(question: Question, continues: TicketFact | null, said: string): Opinion {
  const verdict = openTicket(question, continues);
  return {
    said: `${said}; ${continues === null ? 'a new ticket' : `a new ticket linked to ${continues.number}`}.`,
    verdict,
  };
}

/** What a complaint does, by the age of the closing. */
function complaint(question: Question, ticket: TicketFact, said: string): Opinion {
  const { desk, arrivedAt } = question;
  const { withinDays, then, after } = desk.policies.closed;
  const days = (arrivedAt.getTime() - (ticket.closedAt ?? arrivedAt).getTime()) / day;
  const age = `${ticket.number} was closed ${days < 1 ? 'less than a day' : `${Math.floor(days)} days`} before`;
  const outcome = days <= withinDays ? then : after;
  switch (outcome) {
    case 'reopen': {
      const detail = `${age}; it is open again.`;
      return {
        said: `${said}. ${detail}`,
        verdict: { action: 'reopen', reason: 'closed', detail, ticket: ticket.id, entry: 'message', commands: [] },
      };
    }
    case 'open': {
      const verdict = openTicket(question, ticket);
      return { said: `${said}. ${age}; a new ticket is linked to it.`, verdict };
    }
    case 'refuse': {
      const detail = `${age} and is not opened again.`;
      return {
        said: `${said}. ${detail}`,
        verdict: { action: 'refuse', reason: 'closed', detail, pointer: ticket.number, ticket: ticket.id },
      };
    }
    default:
      return outcome satisfies never;
  }
}
