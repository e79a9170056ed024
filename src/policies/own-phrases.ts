import { z } from 'zod';

/** An option that holds an administrator's own phrases, English or Spanish. */
export function phrases(example: string) {
  return z
    .array(z.string().trim().min(1))
    .default([])
    .describe(`Words or phrases, in any case, with or without accents. Example: [${example}]`);
}
