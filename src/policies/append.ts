import type { Append } from './verdict.js';

/** The verdict that adds a mail to a ticket, given by its id, and asks for nothing else. */
export function appendTo(
  ticket: number,
  reason: Append['reason'],
  detail: string,
  entry: Append['entry'] = 'message',
): Append {
  return { action: 'append', reason, detail, ticket, entry, commands: [], faults: [] };
}
