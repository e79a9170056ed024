import type { CommandName } from '../commands/command.js';

/** What a technician can write on a line of its own, and what it does. */
const meanings = {
  close: '#close what was done: closes the ticket and tells the requester',
  note: '#note: keeps this mail as a private note; the requester does not see it',
  assign: '#assign me, or a name or address: gives the ticket to a technician',
  queue: '#queue name: moves the ticket to another queue',
  priority: '#priority level: sets the priority',
  reopen: '#reopen: opens a closed ticket again',
} satisfies Record<CommandName, string>;

export const commandLines: readonly string[] = Object.values(meanings);
