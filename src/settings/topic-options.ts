import { z } from 'zod';
import { address, key, levelName, word } from './kinds.js';

export const topicOptions = z
  .strictObject({
    title: z
      .string()
      .optional()
      .describe('How letters name the topic; its key when not given.')
      .meta({ examples: ['Video cable'] }),
    words: z
      .array(word)
      .default([])
      .describe(
        'Words, or phrases of up to three, that mark a request as being about this. A topic with a queue and no words holds every request of that queue.',
      )
      .meta({ examples: [['telephone', 'voicemail', 'extension']] }),
    queue: key
      .optional()
      .describe('The queue of such requests; the one they are in anyway when not given.')
      .meta({ examples: ['technology'] }),
    assignees: z
      .array(address)
      .default([])
      .describe('Technicians who take such requests, the one with the fewest open tickets first.')
      .meta({ examples: [['a.ortega@willowcreek.example']] }),
    priority: levelName
      .optional()
      .describe("The level of such requests, in place of the queue's.")
      .meta({ examples: ['high'] }),
    text: z
      .string()
      .default('')
      .describe('Printed in the acknowledgement: what to check oneself, the procedure.')
      .meta({ examples: ['Please check first whether the cable is plugged in at both ends.'] }),
  })
  .describe('What a request can be about; its name is the category of the ticket.');
