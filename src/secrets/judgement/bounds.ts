/**
 * Log odds: how sure the judgement must be to strike, to strike in a mail without any word for a secret (most mails are such, and
 * few of them hold one), to strike what is built like a password, to go on along a value, to strike two characters, to strike a word for what it is elsewhere
 * in the mail (before the third look), and to let stand what a rule found.
 */
export interface Bounds {
  readonly strike: number;
  readonly quiet: number;
  readonly built: number;
  readonly join: number;
  readonly short: number;
  readonly again: number;
  readonly keep: number;
}

/** docs/secrets.md shows what others give. */
export const bounds: Bounds = { strike: -1.4, quiet: 0.1, built: -2, join: -1.8, short: 1.5, again: -0.5, keep: -1 };
