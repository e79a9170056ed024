import { z } from 'zod';

export const letterOptions = z.strictObject({
  confirmReplies: z
    .boolean()
    .default(false)
    .describe(
      'Whether each reply to a ticket is confirmed by a letter. Off, because in a conversation an automatic answer to every mail is noise. Example: false',
    ),
  warnAboutSecrets: z
    .boolean()
    .default(true)
    .describe('Whether the writer is told when a password was struck out of a mail. Example: true'),
  changeLink: z
    .string()
    .default('')
    .describe('Where a password can be changed, for that letter. Example: https://password.willowcreek.example'),
});

export type LetterOptions = z.infer<typeof letterOptions>;
