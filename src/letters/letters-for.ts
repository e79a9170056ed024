import { autoSubmitted, letterId, replyAddress, sendingMailbox, threading, withNumber } from './headers.js';
import type { Letter, TemplateName } from './letter.js';
import type { Occasion } from './occasion.js';
import { forStaff, queueOf, recipientsOf, type Recipient } from './recipients.js';
import { holds, rulesFor, type Rule } from './rules.js';
import type { TemplateFault } from './template.js';
import { speaks, writeFrom, type Templates } from './templates.js';
import { lookupIn, numberOf, type Scene } from './values.js';

export interface Letters {
  readonly letters: readonly Letter[];
  /** Templates that failed while writing; a template further out wrote the letter instead. */
  readonly faults: readonly TemplateFault[];
}

/** The letters that a verdict writes (the table is rules.ts). Pure: the same occasion always gives the same letters. */
export function lettersFor(occasion: Occasion, templates: Templates): Letters {
  const letters: Letter[] = [];
  const faults: TemplateFault[] = [];
  const informed: Recipient[] = [];
  for (const rule of rulesFor(occasion.verdict)) {
    if (!holds(rule, occasion)) continue;
    for (const to of recipientsOf(rule.to, occasion)) {
      const { template } = rule;
      if (letters.some((letter) => letter.template === template && letter.to === to.address)) continue;
      const language = rule.to === 'alerted' ? occasion.desk.language : languageFor(to, occasion, templates);
      const written = write({ occasion, template, to, language, informed: [...informed] }, templates);
      letters.push({ ...written.letter, ...heldBack(rule, occasion) });
      faults.push(...written.faults);
      if (rule.to === 'people' || rule.to === 'requester') informed.push(to);
    }
  }
  return { letters, faults };
}

/**
 * Outside opening hours technicians hear at once only of the levels that their queue names (WI-6); the rest waits for the
 * morning. Requesters never wait for their answer.
 */
function heldBack({ to }: Rule, occasion: Occasion): Pick<Letter, 'notBefore'> {
  const { opensAt, ticket } = occasion;
  const levels = queueOf(occasion)?.outsideHours ?? null;
  if (opensAt === null || ticket === null || levels === null || !forStaff.includes(to)) return {};
  return levels.includes(ticket.priority) || ticket.flags.includes('emergency') ? {} : { notBefore: opensAt };
}

const withFiles: readonly TemplateName[] = [
  'new-ticket',
  'emergency-alert',
  'update',
  'public-reply',
  'closure',
  'passed-on',
  'approval-asked',
];

function write(
  scene: Scene,
  templates: Templates,
): { readonly letter: Letter; readonly faults: readonly TemplateFault[] } {
  const { occasion, template, to, language } = scene;
  const mailbox = sendingMailbox(occasion);
  const lookup = lookupIn(scene);
  const { subject, from, text, html, faults } = writeFrom(templates, [template, language, folderOf(occasion)], lookup);
  const letter: Letter = {
    template,
    to: to.address,
    toName: String(lookup('recipientName')),
    from: { name: from, address: mailbox.address },
    replyTo: replyAddress(mailbox, to, occasion, template),
    subject: withNumber(subject, numberOf(occasion)),
    text,
    html,
    messageId: letterId(occasion.seed, template, to.address, mailbox),
    ...threading(occasion, to, mailbox),
    autoSubmitted: autoSubmitted[template],
    withAttachments: withFiles.includes(template) && occasion.message.attachments.length > 0,
  };
  return { letter, faults };
}

/** The folder of templates besides the language's: the redirect's own, or the queue's. */
function folderOf(occasion: Occasion): string {
  const { verdict } = occasion;
  return verdict.action === 'answer' ? verdict.redirected.name : (queueOf(occasion)?.name ?? '');
}

/**
 * Technicians are written to in the desk's language. Others in that of their own mail, when it is not English: mail
 * programs say "en" for whoever never set them up; then in the directory's for them (a ticket's is chosen with it when it
 * opens), in the ticket's, the mailbox's, the desk's.
 */
function languageFor(to: Recipient, { message, ticket, mailbox, desk }: Occasion, templates: Templates): string {
  if (to.technician && to.address !== ticket?.requester) return desk.language;
  const own = message.from?.address === to.address ? (message.language ?? '') : '';
  if (own !== '' && own !== 'en' && speaks(templates, own)) return own;
  if (to.address !== ticket?.requester) {
    const known = desk.directory.byAddress(to.address)?.language ?? '';
    if (known !== '' && speaks(templates, known)) return known;
  }
  return ticket?.language ?? (mailbox.language || desk.language);
}
