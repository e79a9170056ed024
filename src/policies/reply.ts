import { appendTo } from './append.js';
import type { Opinion, Policy, Question } from './policy.js';
import { standingOf } from './standing.js';

/** An answer to an open ticket by somebody who is no technician of it. standing.ts weighs the evidence. */
export const reply: Policy = { name: 'reply', decide };

function decide(question: Question): Opinion {
  const standing = standingOf(question);
  if (standing === null) return { said: 'Points to no ticket.' };
  const { is, ticket, because } = standing;
  if (is === 'unrelated') return { said: `Not taken for a reply to ${ticket.number}: ${because}.` };
  if (is === 'unproven') {
    const detail = `Not shown to be allowed to write to ${ticket.number}: ${because}.`;
    return { said: detail, verdict: { action: 'quarantine', reason: 'unproven', detail, ticket: ticket.id } };
  }
  if (ticket.status === 'closed') return { said: `A reply to ${ticket.number} (${because}), which is closed.` };
  const detail = `A reply to ${ticket.number}: ${because}.`;
  return {
    said: detail,
    verdict: appendTo(ticket.id, 'reply', detail),
  };
}
