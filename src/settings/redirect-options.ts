import { z } from 'zod';
import { eventFieldNames } from '../policies/event-fields.js';
import { abouts } from '../policies/judged.js';
import { buildingOrAddress, contact, filled, key, roleOrAddress, target, word } from './kinds.js';

export const redirectOptions = z
  .strictObject({
    title: filled('text', 'Quotes').describe('How letters name the matter.'),
    about: z
      .enum(abouts)
      .optional()
      .describe('What Deskgate itself calls the matter; it is then recognised without any words of yours.')
      .meta({ examples: ['quote'] }),
    words: z
      .array(word)
      .default([])
      .describe(
        'Words and phrases that mean this matter and nothing else: one of them in the subject or the text is enough.',
      )
      .meta({ examples: [['price quote', 'cotización']] }),
    from: z
      .array(roleOrAddress)
      .default([])
      .describe(
        'Who is answered so: roles of `roles`, by the title in the directory, and addresses. Everybody when empty.',
      )
      .meta({ examples: [['building-administrator', 'office@willowcreek.example']] }),
    otherwise: contact
      .prefault('')
      .describe('What everybody else is told; they are opened a ticket when it is empty.')
      .meta({ examples: ['Quotes are requested by building administrators. Please ask yours.'] }),
    during: key
      .optional()
      .describe('Only while this window of `desk.windows` is open.')
      .meta({ examples: ['testing'] }),
    contact: contact
      .prefault('')
      .describe('Where to turn to: an address, a name, a web page.')
      .meta({ examples: ['purchasing@willowcreek.example'] }),
    text: contact
      .prefault('')
      .describe('What to do, in your words.')
      .meta({ examples: ['Please name the item, the number of pieces and the room it is for.'] }),
    require: z
      .array(z.enum(eventFieldNames))
      .default([])
      .describe('What the request must hold; the answer names what is missing.')
      .meta({ examples: [['date', 'time', 'place']] }),
    notice: target
      .optional()
      .describe('How long before its date a request must come; the answer gives the earliest date.')
      .meta({ examples: ['10 business days'] }),
    late: z
      .enum(['not-guaranteed', 'too-late'])
      .default('not-guaranteed')
      .describe('What a request with less notice is told: that it is not guaranteed, or that it is too late.'),
    passOn: buildingOrAddress
      .optional()
      .describe(
        "Whom the whole mail is passed on to: `building` for the technician of the writer's building, or an address.",
      ),
    validDays: z
      .int()
      .min(0)
      .max(3650)
      .default(0)
      .describe('How many days an answer is good, 0 for no end. Who asks again within them is reminded of it.')
      .meta({ examples: [30] }),
    ticket: z
      .boolean()
      .default(false)
      .describe(
        'Whether a ticket opens all the same, with this text in its acknowledgement and a mark for technicians.',
      )
      .meta({ examples: [true] }),
  })
  .describe('One kind of request that needs no ticket. Its name is that of the folder for a letter of its own.');
