// What the sandbox prints. Everything comes from receipts, so a secret that was struck out is not on the screen either.
import type { Letter } from '../letters/letter.js';
import type { Played } from './play.js';
import type { Receipt } from './witness.js';

export interface Balance {
  readonly seen: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly waiting: number;
  readonly letters: { readonly queued: number; readonly sent: number; readonly failed: number };
  readonly exact: boolean;
}

/** One scene: what came in, what became of it, which letters went to whom. */
export function showPlayed(number: number, { scene, receipt, problems }: Played): readonly string[] {
  return [
    `${String(number).padStart(2)}. ${scene.title}`,
    ...(receipt === null ? [] : showReceipt(receipt)),
    ...problems.map((problem) => `    NOT AS IT SHOULD BE: ${problem}`),
    '',
  ];
}

export function showReceipt({ arrived, verdict, ticket, letters }: Receipt): readonly string[] {
  const { message, secrets } = arrived.reading;
  const files =
    message.attachments.length === 0 ? '' : `, with ${message.attachments.map(({ name }) => name).join(', ')}`;
  return [
    `    in      ${message.from?.address ?? 'nobody'} to ${arrived.mailbox.address}: "${message.subject}"${files}`,
    ...(secrets.length === 0 ? [] : [`    struck  ${[...new Set(secrets.map(({ kind }) => kind))].join(', ')}`]),
    `    became  ${verdict?.action ?? ''} (${verdict?.reason ?? ''})${ticket === '' ? '' : `, ${ticket}`}`,
    `            ${verdict?.detail ?? ''}`,
    ...letters.map(({ template, to, subject }) => `    letter  ${template} to ${to}: "${subject}"`),
    ...(letters.length === 0 ? ['    letter  none'] : []),
  ];
}

/** The whole text of a letter, set off from everything around it. */
export function showLetter({ to, subject, text }: Letter): readonly string[] {
  return [
    `    | To: ${to}`,
    `    | Subject: ${subject}`,
    '    |',
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `    | ${line}`.trimEnd()),
    '',
  ];
}

export function showBalance({ seen, outcomes, waiting, letters, exact }: Balance): readonly string[] {
  const parts = Object.entries(outcomes).map(([action, count]) => `${count} ${action}`);
  if (waiting > 0) parts.push(`${waiting} waiting`);
  return [
    `Balance: ${seen} messages seen = ${parts.join(' + ')}${exact ? '' : '  NOT EXACT'}`,
    `Letters: ${letters.sent} sent, ${letters.queued} queued, ${letters.failed} given up`,
  ];
}

export interface Doors {
  readonly smtpPort: number;
  readonly httpPort: number;
  /** As a person in the project's folder would write its path. */
  readonly config: string;
  readonly accounts: readonly {
    readonly address: string;
    readonly port: number;
    readonly user: string;
    readonly password: string;
  }[];
}

/** How to try it oneself. */
export function showDoors({ smtpPort, httpPort, config, accounts }: Doors): readonly string[] {
  const mail = [
    'From: Sam Carter <sam.carter@willowcreek.example>',
    'To: technology@willowcreek.example',
    'Subject: The scanner in the office is offline',
    '',
    'It has been offline since this morning.',
    '',
  ].join('\\r\\n');
  const watched = accounts.map(({ address }) => address).join(', ');
  return [
    `Write one yourself (to ${watched}; what becomes of it appears here):`,
    `  printf '${mail}' | curl -sS smtp://127.0.0.1:${smtpPort} --mail-from sam.carter@willowcreek.example --mail-rcpt technology@willowcreek.example -T -`,
    `Or with a mail program: SMTP 127.0.0.1:${smtpPort}, no login, no encryption. The mailboxes by IMAP, no encryption:`,
    ...accounts.map(
      ({ address, port, user, password }) => `  ${address}: 127.0.0.1:${port}, user ${user}, password ${password}`,
    ),
    'Look around from another terminal:',
    `  npx deskgate tickets list --config ${config}`,
    `  npx deskgate tickets show TECH-1 --config ${config}`,
    `  npx deskgate quarantine list --config ${config}`,
    `  npx deskgate balance --config ${config}`,
    ...(httpPort === 0 ? [] : [`Health: http://127.0.0.1:${httpPort}/healthz`]),
  ];
}
