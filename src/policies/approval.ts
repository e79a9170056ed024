import { appendTo } from './append.js';
import { z } from 'zod';
import { yesOrNo } from './yes-or-no.js';
import type { Desk } from './desk.js';
import type { Opinion, Policy, Question } from './policy.js';
import { proofOf } from './proof.js';
import { rolesOf } from './roles.js';
import type { Open } from './verdict.js';
import { bareSubject, lineOfWords } from './words.js';
import { firstPhraseIn } from './phrases.js';
import { writerOf } from './writer.js';

const phrase = z.string().trim().toLowerCase().min(1);

export const approvalOptions = z.strictObject({
  words: z
    .array(phrase)
    .default([])
    .describe(
      'Words and phrases of requests that wait for somebody\'s approval, given by reply; none turns this off. Example: [access level, admin rights, "nivel de acceso"]',
    ),
  roles: z
    .array(phrase)
    .default([])
    .describe(
      'Who may approve: roles of the section `roles`. The nearest supervisor with one of them is asked, by the directory. Example: [building-administrator]',
    ),
  ask: z
    .array(phrase)
    .default([])
    .describe(
      'Addresses of who is asked where the directory knows no such supervisor; they may approve as well. Example: [superintendent@willowcreek.example]',
    ),
});

/** The answer to a letter that asked for an approval (NP-27). Stands only when it is shown to be from who may give it. */
export const approval: Policy = { name: 'approval', decide };

function decide(question: Question): Opinion {
  const { message, facts, desk } = question;
  const ticket = facts.thread?.ticket;
  if (ticket?.flags.includes('approval') !== true || ticket.status === 'closed')
    return { said: 'About no ticket that waits for an approval.' };
  const writer = writerOf(message);
  if (!approversOf(ticket.requester, desk).includes(writer))
    return { said: `${ticket.number} waits for an approval, which ${writer} may not give.` };
  const proof = proofOf(question);
  if (proof === null)
    return { said: `${ticket.number} waits for an approval, and nothing shows that ${writer} wrote.` };
  const answer = yesOrNo(message.visible);
  if (answer === null) return { said: `${writer} says neither yes nor no to ${ticket.number}.` };
  const detail = `${ticket.number} is ${answer === 'yes' ? 'approved' : 'declined'} by ${writer} (${proof}).`;
  return {
    said: detail,
    verdict: { ...appendTo(ticket.id, 'approval', detail), approved: answer === 'yes' },
  };
}

/** What a new ticket of this requester waits for: nothing, or the approval of these addresses (none, when nobody is known to give it). */
export function approvalFor(question: Question, requester: string): Pick<Open, 'approvers' | 'flags'> {
  const { message, desk } = question;
  const { words } = desk.policies.approval;
  if (words.length === 0) return {};
  const text = lineOfWords(`${bareSubject(message.subject)}\n${message.visible}`);
  if (firstPhraseIn(text, words) === undefined) return {};
  const writer = writerOf(message);
  // Who may approve need not ask anybody; but From proves nothing, so without a proof they are asked themselves.
  if (mayApprove(writer, desk) && proofOf(question) !== null) return {};
  return { flags: ['approval'], approvers: approversOf(requester, desk) };
}

function mayApprove(address: string, desk: Desk): boolean {
  const { roles, ask } = desk.policies.approval;
  return ask.includes(address) || rolesOf(desk.directory.byAddress(address), desk).some((role) => roles.includes(role));
}

// A chain of supervisors longer than this is a circle, or reaches people who know nothing of the matter.
const mostSupervisors = 5;

/** Who may approve what this person asks for: themselves, their nearest supervisor who may, else whom the options name. */
export function approversOf(requester: string, desk: Desk): readonly string[] {
  let address = requester;
  for (let above = 0; above <= mostSupervisors && address !== ''; above += 1) {
    if (mayApprove(address, desk)) return [address];
    address = desk.directory.byAddress(address)?.supervisor.trim().toLowerCase() ?? '';
  }
  return desk.policies.approval.ask;
}
