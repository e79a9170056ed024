import { z } from 'zod';
import { fieldNames } from '../policies/verdict.js';
import { calendarsOption, seasonsOption, weekHours, windowsOption } from './calendar-options.js';
import {
  address,
  closed,
  contact,
  domain,
  filled,
  language,
  levelName,
  prefix,
  target,
  webAddress,
  word,
  zone,
} from './kinds.js';

/** Used when `hours` is not given; one day of it given means that the others are closed. */
const weekdays = {
  monday: '08:00-16:00',
  tuesday: '08:00-16:00',
  wednesday: '08:00-16:00',
  thursday: '08:00-16:00',
  friday: '08:00-16:00',
};

export const deskOptions = z
  .strictObject({
    name: filled('text', 'Willow Creek Help Desk').describe('The name of the help desk, as letters give it.'),
    domains: z
      .array(domain)
      .min(1)
      .describe("The district's own mail domains. A subdomain counts only when it is listed.")
      .meta({ examples: [['willowcreek.example', 'students.willowcreek.example']] }),
    zone: zone.describe('The time zone that opening hours, closed days and the dates in letters are meant in.'),
    language: language.prefault('en').describe('The language of letters, unless a mailbox has its own.'),
    contact: contact.prefault('').describe('Whom to turn to about the help desk itself; printed in letters.'),
    website: webAddress.prefault('').describe("The help desk's web page; printed in letters."),
    phone: z
      .string()
      .default('')
      .describe('A telephone number for urgent matters; printed in letters.')
      .meta({ examples: ['555-0100'] }),
    texts: z
      .record(
        z
          .string()
          .regex(/^[a-z][A-Za-z0-9]{0,39}$/)
          .meta({ allowed: 'letters and digits, a small letter first' }),
        z.string(),
      )
      .default({})
      .describe('Free texts for letters: `room` here is `{{texts.room}}` in a template.')
      .meta({ examples: [{ room: 'District Office, room 12' }] }),
    disaster: z
      .string()
      .default('')
      .describe(
        'While something large is going on: what every acknowledgement says about it. Leave it empty otherwise.',
      )
      .meta({ examples: ['A storm damaged three schools; everything takes longer this week.'] }),
    trustedServers: z
      .array(domain)
      .default([])
      .describe(
        'Mail servers whose Authentication-Results are believed (RFC 8601, authserv-id): your own incoming server. With none, only a reply token proves who wrote.',
      )
      .meta({ examples: [['mx.willowcreek.example']] }),
    hours: weekHours.prefault(weekdays).describe('When the desk is staffed. A day that is not listed is closed.'),
    closed: z
      .array(closed)
      .default([])
      .describe('Days on which the desk is closed besides: holidays and breaks. Business days and hours skip them.')
      .meta({ examples: [['2026-11-26', '2026-12-21 to 2027-01-01']] }),
    calendars: calendarsOption,
    seasons: seasonsOption,
    windows: windowsOption,
    priorities: z
      .array(levelName)
      .min(1)
      .default(['urgent', 'high', 'normal', 'low'])
      .describe('The levels a ticket can have, most urgent first.')
      .meta({ examples: [['critical', 'high', 'medium', 'normal']] }),
  })
  .describe('The help desk and the district it serves.');

export const queueOptions = z
  .strictObject({
    title: z
      .string()
      .optional()
      .describe('How letters name the queue; its key with a capital letter when not given.')
      .meta({ examples: ['Technology'] }),
    prefix: prefix.describe('Ticket numbers begin with it: TECH makes TECH-12. Never change it once tickets exist.'),
    words: z
      .array(word)
      .default([])
      .describe(
        'Words that mark a request as belonging here; built-in lists serve `technology` and `maintenance` when empty.',
      )
      .meta({ examples: [['chromebook', 'wifi', 'password']] }),
    notify: z
      .array(address)
      .optional()
      .describe('Technicians who are told of each new ticket: every technician when not given, nobody for `[]`.')
      .meta({ examples: [['a.ortega@willowcreek.example']] }),
    assignee: address
      .optional()
      .describe('The technician a new ticket is assigned to; nobody when not given.')
      .meta({ examples: ['a.ortega@willowcreek.example'] }),
    priority: levelName
      .optional()
      .describe(
        'The level of an ordinary new ticket; when not given that of the impact `normal`, else the middle one of `desk.priorities`.',
      )
      .meta({ examples: ['normal'] }),
    respondWithin: target
      .optional()
      .describe(
        'How soon a person answers; printed in the acknowledgement as a date, a range by its end. No promise when not given.',
      ),
    resolveWithin: target
      .optional()
      .describe('How soon the matter is settled; no promise when not given.')
      .meta({ examples: ['5 business days'] }),
    acknowledgement: z
      .strictObject({
        send: z
          .boolean()
          .default(true)
          .describe('Whether a new ticket is acknowledged to its requester; an emergency always is.')
          .meta({ examples: [false] }),
        deadline: z
          .boolean()
          .default(true)
          .describe('Whether the acknowledgement names by when the desk answers and settles the matter.')
          .meta({ examples: [false] }),
      })
      .prefault({})
      .describe('The letter to whoever opens a ticket here.'),
    outsideHours: z
      .array(levelName)
      .optional()
      .describe(
        'Levels whose letters to technicians go at once outside opening hours; those of other levels wait for the next opening. Everything goes at once when not given. Emergencies always do.',
      )
      .meta({ examples: [['critical', 'high']] }),
    require: z
      .array(z.enum(fieldNames))
      .default([])
      .describe('Fields a ticket here needs. What neither the mail nor the directory says is asked for once.')
      .meta({ examples: [['building', 'room']] }),
  })
  .describe('One queue; its name is used in commands (`#queue maintenance`), the ledger and metrics.');

export const technicianOptions = z.strictObject({
  address: address.describe('Where the technician gets and answers tickets.'),
  name: z
    .string()
    .default('')
    .describe('As letters to requesters name the technician.')
    .meta({ examples: ['Alma Ortega'] }),
});
