import { appendTo } from './append.js';
import type { Command } from '../commands/command.js';
import { parseCommands } from '../commands/parse.js';
import type { TicketFact } from './facts.js';
import type { Opinion, Policy, Question } from './policy.js';
import { proofOf } from './proof.js';
import { technicianOf, writerOf } from './writer.js';

/**
 * A technician answers a ticket by mail. Their words reach the requester and their commands move the ticket, so the
 * address alone is not enough: a reply token of their own, or authenticated mail. Without a ticket they write as anybody.
 */
export const technician: Policy = { name: 'technician', decide };

function decide(question: Question): Opinion {
  const { message, facts, desk } = question;
  const writer = writerOf(message);
  if (technicianOf(writer, desk) === null) return { said: 'Not from a technician.' };
  if (facts.thread === null) return { said: `${writer} is a technician, but this is about no ticket.` };
  const { ticket } = facts.thread;
  const { commands, text, faults } = parseCommands(message.visible, desk);
  if (ticket.requester === writer && commands.length === 0 && faults.length === 0) {
    return { said: `${writer} is a technician, but ${ticket.number} is their own request.` };
  }
  const proof = proofOf(question);
  if (proof === null && !facts.released) {
    const detail = `From a technician's address, ${writer}, with neither a reply token of theirs nor authenticated mail.`;
    return { said: detail, verdict: { action: 'quarantine', reason: 'unproven', detail, ticket: ticket.id } };
  }
  const by = `${writer}, a technician (${proof ?? 'let through by a person'})`;
  const wrong = [...faults, ...impossible(commands, ticket)];
  if (wrong.length > 0) {
    const detail = `Commands of ${by} for ${ticket.number} that cannot be carried out; nothing was.`;
    const verdict = appendTo(ticket.id, 'command-error', detail, 'note');
    return { said: detail, verdict: { ...verdict, text, faults: wrong } };
  }
  const asked = commands.map((command) =>
    command.name === 'assign' && command.to === 'me' ? { ...command, to: writer } : command,
  );
  const names = asked.map(({ name }) => `#${name}`).join(' ');
  const entry = entryOf(question, asked, text);
  if (asked.some(({ name }) => name === 'reopen') && ticket.status === 'closed') {
    const detail = `${names} of ${by} for ${ticket.number}.`;
    return {
      said: detail,
      verdict: { action: 'reopen', reason: 'technician', detail, ticket: ticket.id, entry, commands: asked, text },
    };
  }
  const detail = `${names === '' ? 'A reply' : names} of ${by} for ${ticket.number}.`;
  return {
    said: detail,
    verdict: { ...appendTo(ticket.id, 'technician', detail, entry), commands: asked, text },
  };
}

/** What is well written but cannot be done with the ticket as it stands. */
function impossible(commands: readonly Command[], ticket: TicketFact): readonly string[] {
  // A second closing would send the requester a second closing mail.
  const closesAgain = ticket.status === 'closed' && commands.some(({ name }) => name === 'close');
  if (!closesAgain) return [];
  return [`${ticket.number} is closed already. Leave #close out to send the requester a reply, or write #reopen.`];
}

/**
 * Public unless #note says otherwise: a technician's words that stay inside unnoticed are the worse mistake, and the
 * command result names who received them. A mail with nothing but commands has nothing to pass on.
 */
function entryOf({ message }: Question, commands: readonly Command[], text: string): 'reply' | 'note' {
  if (commands.some(({ name }) => name === 'note')) return 'note';
  if (commands.some(({ name }) => name === 'close')) return 'reply';
  return text !== '' || message.attachments.some(({ inline }) => !inline) ? 'reply' : 'note';
}
