import { assign, level, queueName, type Reading } from './arguments.js';
import type { Command, CommandName } from './command.js';
import { commandList } from './command-list.js';
import { nearestName } from '../spelling/nearest.js';

/** What commands may name. The desk of policies/desk.ts fits. */
export interface CommandDesk {
  readonly queues: readonly { readonly name: string; readonly title: string; readonly prefix: string }[];
  readonly technicians: readonly { readonly address: string; readonly name: string }[];
  readonly priorities: readonly { readonly name: string }[];
}

export interface ParsedCommands {
  /** In the order written, each kind once. Empty when there are faults: all or nothing is executed. */
  readonly commands: readonly Command[];
  /** What the technician wrote besides, command lines taken out. */
  readonly text: string;
  /** What is wrong, one sentence each, for the technician. */
  readonly faults: readonly string[];
}

// Phones put a non-breaking or zero-width blank before the sign, Asian keyboards a full-width sign. A letter must
// follow at once: "#404", "#1 priority" and "# heading" are prose.
const commandLine = /^[\s\u00a0\u200b\u2060\ufeff]*[#\uff03](\p{L}[\p{L}\p{N}_]*)(.*)$/u;
const punctuation = /^[\s\u00a0\u200b:.,;!\u2013\u2014-]+/u;

/**
 * Reads the commands of a technician's mail: lines that begin with "#" and a word. `visible` is what the person wrote,
 * never the quoted trail. An assignee of "me" stays "me": only the caller knows who writes.
 */
export function parseCommands(visible: string, desk: CommandDesk): ParsedCommands {
  const commands = new Map<CommandName, Command>();
  const faults: string[] = [];
  const text: string[] = [];
  let done = '';
  for (const line of visible.split(/\r?\n/)) {
    const match = commandLine.exec(line);
    if (match === null) {
      text.push(line);
      continue;
    }
    const [, word = '', tail = ''] = match;
    const rest = tail.trimEnd().replace(punctuation, '');
    const reading = readCommand(word, rest, desk);
    if ('fault' in reading) {
      faults.push(reading.fault);
      continue;
    }
    const { command } = reading;
    if (command.name === 'close') done = join(done, rest);
    if ((command.name === 'note' || command.name === 'reopen') && rest !== '') text.push(rest);
    const earlier = commands.get(command.name);
    if (earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(command)) {
      faults.push(`#${command.name} stands there twice and asks for different things.`);
      continue;
    }
    commands.set(command.name, command);
  }
  const words = text.join('\n').trim();
  if (commands.has('close')) faults.push(...completeClose(commands, done, words));
  return { commands: faults.length > 0 ? [] : [...commands.values()], text: words, faults };
}

/** Fills in what was done: the rest of the line, and the text of the mail unless #note keeps that private. */
function completeClose(commands: Map<CommandName, Command>, done: string, words: string): readonly string[] {
  const faults: string[] = [];
  if (commands.has('reopen')) faults.push('#close and #reopen contradict each other.');
  const isPrivate = commands.has('note');
  const resolution = join(done, isPrivate ? '' : words);
  if (resolution === '') {
    faults.push(
      isPrivate && words !== ''
        ? '#close needs what was done on its own line, because #note keeps the rest of this mail from the requester.'
        : '#close needs what was done: the requester is told. Example: #close Replaced the cable.',
    );
  }
  commands.set('close', { name: 'close', resolution });
  return faults;
}

function readCommand(word: string, rest: string, desk: CommandDesk): Reading<Command> {
  const name = commandList.find((form) => form.name === word.toLowerCase())?.name;
  switch (name) {
    case 'close':
      return { command: { name, resolution: '' } };
    case 'note':
    case 'reopen':
      return { command: { name } };
    case 'assign':
      return assign(rest, desk.technicians);
    case 'queue':
      return queueName(rest, desk.queues);
    case 'priority':
      return level(
        rest,
        desk.priorities.map(({ name }) => name),
      );
    case undefined:
      return { fault: `#${word} is not a command.${suggestion(word)}` };
    default:
      return name satisfies never;
  }
}

function suggestion(word: string): string {
  const known = nearestName(
    word,
    commandList.map((form) => form.name),
  );
  return known === '' ? '' : ` Did you mean #${known}?`;
}

function join(first: string, second: string): string {
  return [first, second].filter((part) => part !== '').join('\n');
}
