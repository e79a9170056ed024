import { z } from 'zod';
import { compilePattern } from './pattern.js';

/** What an administrator may set about striking out secrets. */
export const strikeOutOptionsSchema = z
  .object({
    cardNumbers: z
      .boolean()
      .default(true)
      .describe('Strike out payment card numbers (13 to 19 digits that pass the Luhn check).'),
    socialSecurityNumbers: z
      .boolean()
      .default(false)
      .describe('Strike out US social security numbers: 123-45-6789, or nine digits beside the words.'),
    patterns: z
      .array(
        z.string().superRefine((source, context) => {
          const pattern = compilePattern(source);
          if (!pattern.ok) context.addIssue({ code: 'custom', message: pattern.error });
        }),
      )
      .default([])
      .describe(
        "The district's own secrets as regular expressions over whole words, for instance default passwords made of a " +
          'prefix and a number: "ridge-\\\\d{4}". Patterns that could take long on hostile text are refused.',
      ),
    cues: z
      .array(z.string().min(2).max(40))
      .default([])
      .describe(
        'The district\'s own words for a password, which announce what stands behind them as "password" does: a ' +
          "product's name for it, a nickname, another language. Capitals and accents do not matter.",
      ),
    exceptions: z
      .array(z.string().min(1))
      .default([])
      .describe('Words and phrases that are never struck out, whatever stands before them; capitals do not matter.'),
  })
  .describe('What counts as a secret besides what Deskgate knows, and what does not.');

export type StrikeOutOptions = z.infer<typeof strikeOutOptionsSchema>;

export const defaultStrikeOutOptions: StrikeOutOptions = {
  cardNumbers: true,
  socialSecurityNumbers: false,
  patterns: [],
  cues: [],
  exceptions: [],
};
