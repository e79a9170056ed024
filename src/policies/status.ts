import { appendTo } from './append.js';
import type { Message } from '../message/message.js';
import { idle } from './data/problem-words.js';
import { statusFillers, statusPhrases } from './data/status-words.js';
import type { Opinion, Policy, Question } from './policy.js';
import { standingOf } from './standing.js';
import { bareSubject, isSignOff, plain, singular, wordsOf } from './words.js';
import { writerOf } from './writer.js';

/**
 * Somebody on a ticket asks how it stands and says nothing else (WI-13): kept on the ticket and answered with its last
 * public update. The answer goes to an address that is on the ticket, so a forged From brings nobody anything to read.
 */
export const status: Policy = { name: 'status', decide };

function decide(question: Question): Opinion {
  const { message, facts } = question;
  const { thread } = facts;
  if (thread === null || !asksForStatus(message)) return { said: 'No question for the status of a ticket.' };
  const { ticket, participant, tokenOwner } = thread;
  const isOn = participant || (thread.by === 'token' && tokenOwner === writerOf(message));
  if (standingOf(question)?.is !== 'accepted' || !isOn)
    return { said: `Asks how ${ticket.number} stands, but is not on the ticket.` };
  // Who answers the closing letter with "any news?" disputes it; closed.ts knows what to do.
  if (ticket.status === 'closed' && thread.by !== 'subject')
    return { said: `Asks how ${ticket.number} stands, in reply to its closing.` };
  const detail = `Asks how ${ticket.number} stands.`;
  return {
    said: detail,
    verdict: appendTo(ticket.id, 'status', detail),
  };
}

const known = new Set([...idle, ...statusFillers].map(singular));
// A question of this sort is short; what is longer tells something.
const longest = 60;
const mostNew = 4;

/** Whether a mail asks how a ticket stands and tells nothing a technician would act on: strict, for the rest is a reply. */
export function asksForStatus({
  subject,
  visible,
  attachments,
}: Pick<Message, 'subject' | 'visible' | 'attachments'>): boolean {
  if (attachments.some(({ inline }) => !inline)) return false;
  if (visible.length > 2000) return false;
  const lines = visible.split('\n').filter((line) => line.trim() !== '');
  const body = lines.filter((line, at) => at === 0 || !isSignOff(line)).join('\n');
  const words = wordsOf(body);
  if (words.length > longest) return false;
  // In the text, unless there is none: "Re: [TECH-12] Status board" is a subject like any other.
  const asked = plain(words.length === 0 ? bareSubject(subject) : body).replace(/[^\p{L}\p{N}']+/gu, ' ');
  if (!statusPhrases.some((phrase) => ` ${asked} `.includes(` ${phrase} `))) return false;
  // "Any update? Now the second printer jams as well" tells something.
  if (/\b(?:now|also|another|ahora|tambien|otra vez|again|worse|peor)\b/.test(plain(body))) return false;
  const about = new Set(wordsOf(bareSubject(subject)).map(singular));
  const fresh = words.map(singular).filter((word) => !known.has(word) && !about.has(word) && !/\d/.test(word));
  return new Set(fresh).size <= mostNew;
}
