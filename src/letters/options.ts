import { z } from 'zod';

/** For the section `letters` of the configuration, beside the folder of templates. */
export const letterOptions = z.strictObject({
  confirmReplies: z
    .boolean()
    .default(false)
    .describe(
      'Whether each reply to a ticket is confirmed by a letter. Off, because in a conversation an automatic answer to every mail is noise. Example: true',
    ),
  replyTokens: z
    .boolean()
    .default(true)
    .describe(
      'Whether answers are asked for at "helpdesk+TOKEN@...", which proves who writes. Off for a mail server that knows no such addresses; then technicians need authenticated mail (desk.trustedServers). Example: true',
    ),
});

/** What letters need of the configuration besides the desk; the last three are options of the section `secrets`. */
export interface LetterOptions extends z.infer<typeof letterOptions> {
  readonly warnWriter: boolean;
  /** Where a password can be changed; ''. */
  readonly changeLink: string;
  /** Whom to tell of a writer who keeps sending secrets, and from which mail within 90 days on; null for nobody. */
  readonly securityContact: { readonly address: string; readonly after: number } | null;
}
