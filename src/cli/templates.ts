import { previewLetter } from '../letters/preview.js';
import { loadTemplates, type LoadedTemplates } from '../letters/templates.js';
import { formatFault } from '../letters/template.js';
import { templateNames, type TemplateName } from '../letters/letter.js';
import { openTransport } from '../mail/smtp.js';
import { randomUUID } from 'node:crypto';
import { CommandFault, exitCode } from './exit.js';
import { print, printJson, printRows } from './print.js';
import { settingsOf, type CommonOptions } from './start.js';

export interface PreviewOptions extends CommonOptions {
  readonly language?: string;
  readonly queue?: string;
  readonly html?: boolean;
}

/** Every letter and the file it is made from. */
export function listTemplates(options: CommonOptions): void {
  const { templates } = templatesOf(options);
  const rows = [...templates.shipped, ...templates.own].map(([place, { file }]) => ({
    letter: place,
    file,
    own: templates.own.get(place)?.file === file,
  }));
  printRows(rows, ['letter', 'file', 'own'], options.json === true, 'No template.');
}

export function checkTemplates(options: CommonOptions): void {
  const { templates, faults } = templatesOf(options);
  if (options.json === true) for (const fault of faults) printJson(fault);
  else if (faults.length === 0) print(`${templates.shipped.size + templates.own.size} templates, nothing wrong.`);
  else for (const fault of faults) print(formatFault(fault));
  if (faults.length > 0) process.exitCode = exitCode.wrong;
}

export function previewTemplate(name: string, options: PreviewOptions): void {
  const { subject, text, html } = preview(name, options);
  if (options.json === true) printJson({ letter: name, subject, text, html });
  else print(options.html === true ? html : `Subject: ${subject}\n\n${text}`);
}

/** Sends a letter with example values, to see it in a real mail program. */
export async function sendTemplate(name: string, address: string, options: PreviewOptions): Promise<void> {
  const settings = settingsOf(options);
  const { subject, text, html } = preview(name, options);
  const [mailbox] = settings.desk.mailboxes;
  if (mailbox === undefined)
    throw new CommandFault(exitCode.configuration, 'The configuration has no mailbox to send from');
  const transport = openTransport(settings.smtp);
  try {
    const result = await transport.send({
      from: { name: settings.desk.name, address: mailbox.address },
      to: { name: '', address },
      date: new Date(),
      replyTo: '',
      subject,
      text,
      html,
      messageId: `<${randomUUID()}@${mailbox.address.slice(mailbox.address.indexOf('@') + 1)}>`,
      inReplyTo: '',
      references: [],
      autoSubmitted: 'auto-generated',
      attachments: [],
      deskgate: 'preview',
    });
    if (result.outcome === 'unreachable') throw new CommandFault(exitCode.temporary, result.fault.words);
    if (result.outcome !== 'sent') throw new CommandFault(exitCode.wrong, `${address} was refused: ${result.response}`);
    if (options.json === true) printJson({ letter: name, to: address, response: result.response });
    else print(`Sent to ${address}: ${result.response}`);
  } finally {
    transport.close();
  }
}

function templatesOf(options: CommonOptions): LoadedTemplates {
  const { letters, desk } = settingsOf(options, { secretsNeeded: false });
  return loadTemplates(letters.folder, desk);
}

function preview(name: string, options: PreviewOptions): { subject: string; text: string; html: string } {
  if (!isTemplateName(name))
    throw new CommandFault(exitCode.usage, `There is no letter "${name}"; the letters are ${templateNames.join(', ')}`);
  const { templates } = templatesOf(options);
  const letter = previewLetter(name, templates, options.language, options.queue);
  if (letter === null)
    throw new CommandFault(
      exitCode.wrong,
      `The letter ${name} has no usable template; deskgate templates check says why`,
    );
  return letter;
}

function isTemplateName(name: string): name is TemplateName {
  return (templateNames as readonly string[]).includes(name);
}
