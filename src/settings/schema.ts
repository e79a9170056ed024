import { z } from 'zod';
import { policyOptions } from '../policies/options.js';
import { deskOptions, queueOptions, technicianOptions } from './desk-options.js';
import { buildingOptions, directoryOptions, levelOptions, roleOptions } from './district-options.js';
import { filled, key, levelName } from './kinds.js';
import { redirectOptions } from './redirect-options.js';
import { mailboxOptions, smtpOptions } from './mail-options.js';
import {
  databaseOptions,
  deliveryOptions,
  httpOptions,
  lettersOptions,
  logOptions,
  pollOptions,
  readingOptions,
  secretsOptions,
} from './running-options.js';

/**
 * Every option of Deskgate, declared once: name, meaning, type, default, example. The checks, config/README.md,
 * config/deskgate.schema.json and `describeSettings` are all made from it.
 */
export const schema = z.strictObject({
  extends: filled('the name of a preset', 'districts/starter')
    .optional()
    .describe(
      'A preset whose values count where this file says nothing. Sections are merged, lists and values replaced; an option left empty (`notify:`) takes away what the preset says.',
    ),
  desk: deskOptions,
  mailboxes: z
    .record(key, mailboxOptions)
    .describe('The mailboxes that are watched, each under a name of your choice.'),
  queues: z.record(key, queueOptions).describe('Where tickets stand, each under a name of your choice.'),
  levels: z
    .record(levelName, levelOptions)
    .default({})
    .describe('What the priorities of `desk.priorities` mean, each under its name.'),
  roles: z
    .record(key, roleOptions)
    .default({})
    .describe("Roles that policies ask for, from the titles of the district's directory.")
    .meta({ examples: [{ principal: ['Principal', 'Assistant Principal'] }] }),
  buildings: z
    .record(key, buildingOptions)
    .default({})
    .describe('Schools and offices, each under a name of your choice, with their technicians.'),
  redirects: z
    .record(key, redirectOptions)
    .default({})
    .describe('What is answered without a ticket, each under a name of your choice. The first that fits counts.'),
  directory: directoryOptions.optional(),
  technicians: z
    .array(technicianOptions)
    .default([])
    .describe('The people who work on tickets. Nobody else can move one by mail.')
    .meta({ examples: [[{ address: 'a.ortega@willowcreek.example', name: 'Alma Ortega' }]] }),
  smtp: smtpOptions,
  database: databaseOptions,
  letters: lettersOptions,
  delivery: deliveryOptions,
  poll: pollOptions,
  reading: readingOptions,
  http: httpOptions,
  log: logOptions,
  secrets: secretsOptions,
  policies: policyOptions.prefault({}).describe('How messages are decided, each policy under its own name.'),
});

/** The configuration as the schema understands it: defaults filled in, units resolved. */
export type Configuration = z.output<typeof schema>;
