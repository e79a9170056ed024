import { z } from 'zod';
import { address, domain, key } from './kinds.js';

export const groupOptions = z
  .strictObject({
    domains: z
      .array(domain)
      .default([])
      .describe('Mail domains whose addresses are in the group.')
      .meta({ examples: [['students.willowcreek.example']] }),
    addresses: z
      .array(address)
      .default([])
      .describe('Single addresses in the group.')
      .meta({ examples: [['parent-council@willowcreek.example']] }),
    roles: z
      .array(key)
      .default([])
      .describe('People to whom the directory gives one of these `roles`.')
      .meta({ examples: [['principal']] }),
    outsiders: z
      .boolean()
      .default(false)
      .describe(
        'Whether everybody is in the group whom neither a domain of the district nor its directory knows; the group then decides in place of `mailboxes.<name>.outsiders`.',
      ),
    may: z
      .enum(['write', 'refuse'])
      .describe(
        'Whether mail of the group is taken, or refused with the text of the group. Technicians may always write.',
      )
      .meta({ examples: ['write'] }),
    text: z
      .string()
      .default('')
      .describe('Printed in the acknowledgement, or in the letter that refuses.')
      .meta({ examples: ['Students: please tell your teacher as well.'] }),
  })
  .describe('A group of people who write; the first that holds the writer decides.');
