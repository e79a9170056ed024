import { z } from 'zod';
import { letterOptions } from '../letters/options.js';
import { strikeOutOptionsSchema } from '../secrets/options.js';
import { address as mailbox, cron, database, duration, filled, host, size, webAddress } from './kinds.js';

export const databaseOptions = z
  .strictObject({
    url: database
      .optional()
      .describe('A PostgreSQL server, version 15 or later. When not given, an embedded database in `folder` is used.')
      .meta({ secret: true }),
    poolSize: z
      .int()
      .min(2)
      .max(100)
      .default(10)
      .describe('Connections to the server at most.')
      .meta({ examples: [10] }),
    folder: filled('the path of a folder, relative to the one Deskgate is started in', 'var/database')
      .prefault('var/database')
      .describe("The embedded database's folder; a real mailbox of a district deserves a PostgreSQL server."),
  })
  .prefault({})
  .describe('Where tickets are kept.');

export const lettersOptions = z
  .strictObject({
    folder: filled('the path of a folder, relative to this configuration file', '../our-letters')
      .optional()
      .describe('Your own letters; each file in it takes the place of the shipped one of the same name.'),
    ...letterOptions.shape,
  })
  .prefault({})
  .describe('Letter templates.');

export const deliveryOptions = z
  .strictObject({
    giveUpAfter: duration
      .prefault('3 days')
      .describe('How long a letter that cannot be delivered is tried again before it is given up and shown as failed.')
      .meta({ examples: ['3 days'] }),
    concurrency: z
      .int()
      .min(1)
      .max(50)
      .default(4)
      .describe('Letters on their way at once.')
      .meta({ examples: [4] }),
  })
  .prefault({})
  .describe('How letters are sent.');

export const pollOptions = z
  .strictObject({
    cron: cron
      .prefault('*/1 * * * *')
      .describe(
        'When mailboxes are looked through, besides being told of new mail at once by servers that can (IDLE).',
      ),
    batch: z
      .int()
      .min(1)
      .max(64)
      .default(64)
      .describe('Messages decided together at most.')
      .meta({ examples: [64] }),
    bytesInFlight: size
      .prefault('16 MB')
      .describe('Size of the messages in memory at once, at most; a single larger one still passes, alone.')
      .meta({ examples: ['16 MB'] }),
  })
  .prefault({})
  .describe('How mailboxes are read.');

export const readingOptions = z
  .strictObject({
    threads: z
      .int()
      .min(0)
      .max(64)
      .default(0)
      .describe('Threads that take messages apart; 0 uses one less than the machine has cores, at least one.')
      .meta({ examples: [2] }),
    timeout: duration
      .prefault('30 seconds')
      .describe(
        'A message that takes longer to read is tried three times and then set apart in quarantine, its original kept.',
      ),
  })
  .prefault({})
  .describe('How messages are taken apart.');

export const httpOptions = z
  .strictObject({
    address: host
      .prefault('127.0.0.1')
      .describe('The address that /healthz, /readyz and /metrics are served on.')
      .meta({ examples: ['127.0.0.1'] }),
    port: z
      .int()
      .min(0)
      .max(65_535)
      .default(8025)
      .describe('Its port; 0 takes any free one.')
      .meta({ examples: [8025] }),
  })
  .prefault({})
  .describe('Health and metrics.');

export const logOptions = z
  .strictObject({
    level: z
      .enum(['debug', 'info', 'warn', 'error'])
      .default('info')
      .describe('How much is logged. No level ever logs the content of mail.'),
    pretty: z.boolean().default(false).describe('Lines for people instead of JSON.'),
  })
  .prefault({})
  .describe('The log, on standard output.');

export const secretsOptions = z
  .strictObject({
    keepOriginal: z
      .boolean()
      .default(false)
      .describe(
        'Keep originals that hold a secret in the mailbox; otherwise a copy with the secret struck out takes their place.',
      ),
    warnWriter: z
      .boolean()
      .default(true)
      .describe('Tell the writer, without the secret, that passwords do not belong in mail.'),
    changeLink: webAddress
      .prefault('')
      .describe('Where people change their password; printed in that letter.')
      .meta({ examples: ['https://password.willowcreek.example'] }),
    tellSecurityContact: z
      .strictObject({
        address: mailbox.describe('Whom to tell.').meta({ examples: ['security@willowcreek.example'] }),
        after: z
          .int()
          .min(1)
          .max(1000)
          .default(3)
          .describe('From which mail with a secret on, counted per writer over 90 days.')
          .meta({ examples: [3] }),
      })
      .optional()
      .describe(
        'Tell somebody who looks after security when one person keeps mailing secrets; never the secret, never the subject.',
      ),
    ...strikeOutOptionsSchema.shape,
  })
  .prefault({})
  .describe('Passwords and other secrets in mail.');
