import { z } from 'zod';
import type { ColumnName } from '../directory/columns.js';
import { address, filled, target, word } from './kinds.js';

/** What the words of a procedure mean here: levels, roles, buildings. Each section is a record of names of one's choice. */

export const levelOptions = z
  .strictObject({
    title: z
      .string()
      .optional()
      .describe('How letters name the level; its name with a capital letter when not given.')
      .meta({ examples: ['Severity 1'] }),
    impact: z
      .array(z.enum(['critical', 'high', 'normal', 'low']))
      .optional()
      .describe(
        'Which judged impacts give this level: critical is a whole school or system, high a class or stopped work, normal one person, low an inconvenience. Spread over the levels in their order when no level says it.',
      )
      .meta({ examples: [['critical', 'high']] }),
    signs: z
      .array(word)
      .default([])
      .describe('Words that give at least this level whatever the impact.')
      .meta({ examples: [['password reset']] }),
    meaning: z
      .string()
      .default('')
      .describe('What the level means, for letters.')
      .meta({ examples: ['Prevents work or teaching.'] }),
    respondWithin: target.optional().describe("How soon a person answers, in place of the queue's promise."),
    resolveWithin: target
      .optional()
      .describe("How soon the matter is settled, in place of the queue's promise.")
      .meta({ examples: ['24 hours'] }),
  })
  .describe('What one of `desk.priorities` means; its name is that of the priority.');

export const roleOptions = z
  .array(filled('a title', 'Principal'))
  .describe('Titles of the directory that make the role, capital or small letters.')
  .meta({ examples: [['Principal', 'Assistant Principal']] });

export const buildingOptions = z
  .strictObject({
    title: z
      .string()
      .optional()
      .describe('How letters name the building; its key with capital letters when not given.')
      .meta({ examples: ['Lincoln Elementary'] }),
    names: z
      .array(word)
      .default([])
      .describe('Other ways people and the directory write it.')
      .meta({ examples: [['lincoln', 'les']] }),
    technician: address
      .optional()
      .describe('The technician of the building, one of `technicians`.')
      .meta({ examples: ['a.ortega@willowcreek.example'] }),
  })
  .describe('A school or an office.');

const header = filled('a header of the file', 'Work E-mail').optional();

const column = {
  address: header.describe('Header of the mail addresses.').meta({ examples: ['Work E-mail'] }),
  name: header.describe('Header of the whole names.').meta({ examples: ['Full Name'] }),
  firstName: header
    .describe('Header of the first names, where the file has no whole ones.')
    .meta({ examples: ['Given'] }),
  lastName: header.describe('Header of the last names, likewise.').meta({ examples: ['Family'] }),
  id: header.describe('Header of the employee or student numbers.').meta({ examples: ['Badge'] }),
  building: header.describe('Header of the buildings.').meta({ examples: ['Campus'] }),
  room: header.describe('Header of the rooms.').meta({ examples: ['Rm'] }),
  phone: header.describe('Header of the telephone numbers.').meta({ examples: ['Work Phone'] }),
  extension: header.describe('Header of the extensions, where they stand by themselves.').meta({ examples: ['Ext'] }),
  role: header.describe('Header of the titles that `roles` speaks of.').meta({ examples: ['Job Title'] }),
  supervisor: header.describe("Header of the supervisors' addresses or names.").meta({ examples: ['Reports To'] }),
  language: header.describe('Header of the languages people are written to in.').meta({ examples: ['Home Language'] }),
} satisfies Record<ColumnName, unknown>;

export const directoryOptions = z
  .strictObject({
    file: filled('the path of a CSV file, relative to this configuration file', 'people.csv').describe(
      'The exported list of people: a line each, the first line says what stands where. Commas, semicolons or tabs; read again when it changes. Lines that cannot be used are passed over and shown by `deskgate check`.',
    ),
    columns: z
      .strictObject(column)
      .default({})
      .describe('Which header stands over what; only those that are not found by their usual names are needed.')
      .meta({ examples: [{ address: 'Work E-mail', building: 'Campus' }] }),
  })
  .describe('The people of the district: place, number, role, supervisor and language by mail address.');
