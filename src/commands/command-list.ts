import type { CommandName } from './command.js';

/** One line of the list that a technician gets with a command error and in the manual. */
export interface CommandForm {
  readonly name: CommandName;
  readonly form: string;
  readonly meaning: string;
  readonly example: string;
}

/** Every command, in the order people learn them. */
export const commandList: readonly CommandForm[] = [
  {
    name: 'close',
    form: '#close what was done',
    meaning: 'Closes the ticket and tells the requester what was done, on this line or in the text of the mail.',
    example: '#close Replaced the network cable in room 12.',
  },
  {
    name: 'note',
    form: '#note',
    meaning: 'Keeps the text of this mail among technicians. Without it, what you write goes to the requester.',
    example: '#note Waiting for the part, due on Friday.',
  },
  {
    name: 'assign',
    form: '#assign me | name | address | nobody',
    meaning: 'Gives the ticket to a technician.',
    example: '#assign me',
  },
  {
    name: 'queue',
    form: '#queue name',
    meaning: 'Moves the ticket to another queue.',
    example: '#queue maintenance',
  },
  {
    name: 'priority',
    form: '#priority level',
    meaning: "Changes the ticket's priority.",
    example: '#priority high',
  },
  {
    name: 'reopen',
    form: '#reopen',
    meaning: 'Opens a closed ticket again.',
    example: '#reopen',
  },
];
