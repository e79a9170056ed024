import { z } from 'zod';
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
