#!/usr/bin/env node
// main.ts - the command line. Each command's work is in cli/; here stand the words, options and examples alone.
import { Command, Option } from 'commander';
import { CommandFault, exitCode } from './cli/exit.js';
import { printError } from './cli/print.js';
import { version } from './version.js';

// Loaded when they are asked for: the daemon has no use for the sandbox's servers, nor `balance` for IMAP.
const commands = {
  check: () => import('./cli/check.js'),
  desk: () => import('./cli/desk.js'),
  flowchart: () => import('./cli/flowchart.js'),
  judge: () => import('./cli/judge.js'),
  rehearse: () => import('./cli/rehearse.js'),
  ledger: () => import('./cli/ledger.js'),
  run: () => import('./cli/run.js'),
  sandbox: () => import('./cli/sandbox.js'),
  secrets: () => import('./cli/secrets.js'),
  templates: () => import('./cli/templates.js'),
};

/** An action whose module is loaded when the command is given. */
function lazily<M, A extends unknown[]>(load: () => Promise<M>, pick: (module: M) => (...args: A) => unknown) {
  return async (...args: A): Promise<void> => {
    await pick(await load())(...args);
  };
}

const program = new Command('deskgate')
  .description('The helpdesk that lives in a mailbox: mail in, tickets and letters out, no password stored.')
  .version(version)
  .showSuggestionAfterError()
  .configureHelp({ sortSubcommands: true })
  // Before the commands are made: they take it over from here.
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? exitCode.ok : exitCode.usage);
  });

/** A command with the options every command has, and an example under its help. */
function command(parent: Command, usage: string, description: string, example: string): Command {
  return parent
    .command(usage)
    .description(description)
    .option('-c, --config <file>', 'configuration (else DESKGATE_CONFIG, else config/deskgate.yaml, else the example)')
    .option('--json', 'print one JSON object a line')
    .addHelpText('after', `\nExample:\n  ${example}`);
}

command(program, 'run', 'Watch the mailboxes and answer', 'deskgate run --config config/deskgate.yaml').action(
  lazily(commands.run, (run) => run.run),
);
command(
  program,
  'check',
  'Check configuration and templates, and the servers with --connect',
  'deskgate check --connect',
)
  .option('--connect', 'also connect to the database, the mailboxes and the mail server')
  .action(lazily(commands.check, (check) => check.check));

const at = new Option('--at <time>', 'arrival time, ISO 8601').default(undefined, 'now');
command(
  program,
  'explain <files...>',
  'Show what would become of a mail, and why; changes nothing',
  'deskgate explain --database none mail.eml',
)
  .option('--database <which>', '"none" answers as an empty helpdesk would')
  .option('--mailbox <name>', 'the mailbox it arrived in (else by the address it was sent to)')
  .addOption(at)
  .action(lazily(commands.judge, (judge) => judge.explain));
command(
  program,
  'ingest <files...>',
  'Take mails from files, or "-" for a mail server\'s pipe; exits with sysexits codes',
  'deskgate ingest - < mail.eml',
)
  .option('--mailbox <name>', 'the mailbox it arrived in (else by the address it was sent to)')
  .addOption(at)
  .action(lazily(commands.judge, (judge) => judge.ingest));

command(
  program,
  'rehearse',
  'Run the mails of the past through this configuration and list what would have ended differently; changes nothing',
  'deskgate rehearse --config new.yaml --since 30d',
)
  .option('--since <when>', 'a length of time (30d, 12h, 2w) or a date', '30d')
  .action(lazily(commands.rehearse, (module) => module.rehearse));

command(
  program,
  'flowchart',
  'Print the configured way of a mail as a flowchart (Mermaid text, or a picture with --svg)',
  'deskgate flowchart --svg > flow.svg',
)
  .option('--svg', 'an SVG picture in place of Mermaid text')
  .action(lazily(commands.flowchart, (module) => module.flowchart));

command(
  program,
  'secrets <files...>',
  'Strike the passwords out of mails or texts, or "-" for a pipe; changes no file',
  'deskgate secrets - < note.txt',
).action(lazily(commands.secrets, (module) => module.secrets));

command(program, 'balance', 'Prove that every message seen has exactly one outcome', 'deskgate balance').action(
  lazily(commands.desk, (desk) => desk.showBalance),
);
command(program, 'migrate', 'Bring the database to this version', 'deskgate migrate').action(
  lazily(commands.desk, (desk) => desk.migrateDatabase),
);
command(
  program,
  'sandbox',
  'Try everything on this machine: mailbox, mail server and sample mails included',
  'deskgate sandbox',
)
  .option('--exit', 'stop after the sample mails')
  .option('--keep', 'keep the tickets of the last time')
  .action(lazily(commands.sandbox, (sandbox) => sandbox.sandbox));

const tickets = program.command('tickets').description('List and show tickets');
command(tickets, 'list', 'Newest first', 'deskgate tickets list --status open --queue technology')
  .option('--status <status>', 'open or closed')
  .option('--queue <name>', 'only of this queue')
  .option('--requester <address>', 'only of this requester')
  .option('--limit <n>', 'at most so many', '50')
  .action(lazily(commands.desk, (desk) => desk.showTickets));
command(tickets, 'show <number>', 'One ticket with its entries and letters', 'deskgate tickets show TECH-12').action(
  lazily(commands.desk, (desk) => desk.showOneTicket),
);

const ledger = program.command('ledger').description('What became of each message');
command(
  ledger,
  'list',
  'Newest first; every message has its line, answered, refused or discarded ones too',
  'deskgate ledger list --redirect quote --since 2026-11-01',
)
  .option('--since <when>', 'arrived since: a length of time (30d, 12h, 2w) or a date')
  .option('--action <action>', 'open, append, reopen, answer, refuse, discard or quarantine')
  .option('--reason <reason>', 'only with this reason')
  .option('--redirect <name>', 'only answered by this redirect')
  .option('--from <address>', 'only of this writer')
  .option('--limit <n>', 'at most so many', '50')
  .action(lazily(commands.ledger, (module) => module.showMessages));
command(ledger, 'show <id>', 'One message: its verdict, and what each policy said', 'deskgate ledger show 17').action(
  lazily(commands.ledger, (module) => module.showOneMessage),
);

const quarantine = program.command('quarantine').description('Messages that wait for a person');
command(quarantine, 'list', 'What waits, and why', 'deskgate quarantine list').action(
  lazily(commands.desk, (desk) => desk.showQuarantine),
);
command(quarantine, 'retry <id>', 'Vouch for a message: it is decided again', 'deskgate quarantine retry 17').action(
  lazily(commands.desk, (desk) => desk.releaseQuarantined),
);
command(quarantine, 'discard <id>', 'Let it go', 'deskgate quarantine discard 17').action(
  lazily(commands.desk, (desk) => desk.discardFromQuarantine),
);

const letters = program.command('letters').description('Letters that could not be delivered');
command(letters, 'list', 'Letters given up, and what the server said', 'deskgate letters list').action(
  lazily(commands.desk, (desk) => desk.showFailedLetters),
);
command(letters, 'retry <id>', 'Queue a letter again', 'deskgate letters retry 230').action(
  lazily(commands.desk, (desk) => desk.sendLetterAgain),
);

const letter = program.command('templates').description('The letters an administrator edits');
command(letter, 'list', 'Every letter and its file', 'deskgate templates list').action(
  lazily(commands.templates, (templates) => templates.listTemplates),
);
command(letter, 'check', 'Look for unknown variables and broken blocks', 'deskgate templates check').action(
  lazily(commands.templates, (templates) => templates.checkTemplates),
);
command(
  letter,
  'preview <letter>',
  'A letter with example values',
  'deskgate templates preview acknowledgement --language es',
)
  .option('--language <code>', 'as for a mail in this language')
  .option('--queue <name>', 'as for this queue')
  .option('--html', 'the HTML part instead of the text')
  .action(lazily(commands.templates, (templates) => templates.previewTemplate));
command(
  letter,
  'send <letter> <address>',
  'Mail a letter with example values',
  'deskgate templates send closure me@willowcreek.example',
)
  .option('--language <code>', 'as for a mail in this language')
  .option('--queue <name>', 'as for this queue')
  .action(lazily(commands.templates, (templates) => templates.sendTemplate));

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommandFault) {
    printError(error.message);
    process.exit(error.code);
  }
  printError(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(exitCode.software);
});
