import { z } from 'zod';
import type { Action } from '../policies/verdict.js';
import { address, deskAddress, filled, folder, host, key, language, port, size } from './kinds.js';

/** Said in so many words, so that nobody sends passwords in the clear by leaving something out. */
export const inTheClear = 'none, in the clear';

const security = z.enum(['tls', 'starttls', inTheClear]);

const securityMeaning =
  '`tls`: encrypted from the first byte. `starttls`: encrypted before the password is sent, or not at all. `none, in the clear`: never encrypted; only for a server on this machine.';

const caOption = filled('the path of a PEM file, relative to this configuration file', 'district-ca.pem')
  .optional()
  .describe('Certificates to trust instead of the usual ones, for a server with a certificate of your own.');

const serverNameOption = host
  .optional()
  .describe("The name the server's certificate must be for, when it is not `host`.")
  .meta({ examples: ['mail.willowcreek.example'] });

const password = filled('text, best as ${NAME} or ${file:/path}', '${DESKGATE_PASSWORD}').meta({ secret: true });

export const imapOptions = z
  .strictObject({
    host: host.describe('The IMAP server.'),
    security: security.default('tls').describe(securityMeaning),
    port: port
      .optional()
      .describe('993 for `tls`, 143 otherwise, when not given.')
      .meta({ examples: [993] }),
    user: filled('text', 'technology@willowcreek.example').describe('The account.'),
    password: password.describe('Its password.'),
    ca: caOption,
    serverName: serverNameOption,
  })
  .describe('How to reach the mailbox.');

export const defaultFolders = {
  open: 'Deskgate/Tickets',
  append: 'Deskgate/Tickets',
  reopen: 'Deskgate/Tickets',
  answer: 'Deskgate/Answered',
  refuse: 'Deskgate/Refused',
  discard: 'Deskgate/Discarded',
  quarantine: 'Deskgate/Quarantine',
} satisfies Record<Action, string>;

const folderMeanings = {
  open: 'Messages that opened a ticket.',
  append: 'Messages added to a ticket.',
  reopen: 'Messages that reopened a ticket.',
  answer: 'Messages answered without a ticket.',
  refuse: 'Messages refused with a reason.',
  discard: 'Messages nothing came of: bounces, automatic responses, doubles.',
  quarantine: 'Messages a person has to look at.',
} satisfies Record<Action, string>;

const folderOption = (action: Action) => folder.prefault(defaultFolders[action]).describe(folderMeanings[action]);

export const filingOptions = z
  .strictObject({
    mode: z
      .enum(['move', 'leave'])
      .default('move')
      .describe('`move`: originals go to a folder by what became of them. `leave`: they stay where they are.'),
    folders: z
      .strictObject({
        open: folderOption('open'),
        append: folderOption('append'),
        reopen: folderOption('reopen'),
        answer: folderOption('answer'),
        refuse: folderOption('refuse'),
        discard: folderOption('discard'),
        quarantine: folderOption('quarantine'),
      } satisfies Record<Action, unknown>)
      .prefault({})
      .describe('Where originals go; folders are created when missing, and `/` makes a folder inside another.'),
  })
  .prefault({})
  .describe('What becomes of the original of each message once it is decided.');

export const mailboxOptions = z
  .strictObject({
    address: deskAddress.describe('The address people write to; letters come from it.'),
    aliases: z
      .array(address)
      .default([])
      .describe('Other addresses that end in this mailbox.')
      .meta({ examples: [['it@willowcreek.example']] }),
    queue: key
      .optional()
      .describe('The queue of tickets opened here; the one named like the mailbox when not given.')
      .meta({ examples: ['technology'] }),
    requests: z
      .enum(['accept', 'coach', 'return'])
      .default('accept')
      .describe(
        'What becomes of a new request by mail: `accept` opens a ticket, `coach` opens one and tells the better way, `return` sends it back with the way to open a ticket.',
      )
      .meta({ examples: ['accept'] }),
    move: z
      .boolean()
      .default(true)
      .describe(
        'Whether a request whose words belong to another queue is moved there; `false` for an address that has a matter of its own, such as events.',
      ),
    outsiders: z
      .enum(['accept', 'refuse'])
      .default('refuse')
      .describe("What becomes of mail from outside the district's domains: `refuse` answers with a courteous letter."),
    sizeLimit: size
      .prefault('25 MB')
      .describe('Larger mail is refused with a letter, and its content never downloaded. 1 MB is 1,048,576 bytes.'),
    language: language
      .optional()
      .describe('The language of letters from this mailbox; `desk.language` when not given.'),
    imap: imapOptions,
    folder: folder
      .prefault('INBOX')
      .describe('The folder that is watched.')
      .meta({ examples: ['INBOX'] }),
    filing: filingOptions,
  })
  .describe('One watched mailbox; its name is used in the ledger, in metrics and in commands.');

export const smtpOptions = z
  .strictObject({
    host: host.describe('The server that letters are handed to.').meta({ examples: ['smtp.willowcreek.example'] }),
    security: security.default('starttls').describe(securityMeaning),
    port: port
      .optional()
      .describe('465 for `tls`, 587 for `starttls`, 25 in the clear, when not given.')
      .meta({ examples: [587] }),
    user: filled('text', 'helpdesk@willowcreek.example')
      .optional()
      .describe('The account; leave it out for a relay that knows this machine by its address.'),
    password: password.optional().describe('Its password.'),
    ca: caOption,
    serverName: serverNameOption,
    maxConnections: z
      .int()
      .min(1)
      .max(50)
      .default(4)
      .describe('Connections open at once.')
      .meta({ examples: [4] }),
    envelopeFrom: address
      .optional()
      .describe(
        'Where bounces go (envelope sender); the mailbox the letter comes from when not given, which is where Deskgate looks for them.',
      )
      .meta({ examples: ['technology@willowcreek.example'] }),
  })
  .describe('The mail server that sends letters.');
