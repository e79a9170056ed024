import { z } from 'zod';

/** Every policy's options under its own name; each is declared in the policy's file and only gathered here. */
export const policyOptions = z.strictObject({});

export type PolicyOptions = z.infer<typeof policyOptions>;
