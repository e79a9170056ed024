import type { Impact } from './desk.js';

/** What a redirect is about; the table of redirects in the configuration names them as `about`. */
export const abouts = [
  'sam',
  'active-resources',
  'quote',
  'mass-email',
  'media',
  'purchase',
  'personal-device',
  'new-technology',
  'streaming-notice',
] as const;
export type About = (typeof abouts)[number];

/** A request as judged from its words alone, without a configuration. */
export interface Judged {
  readonly queue: 'technology' | 'maintenance' | 'redirect';
  /** Null unless `queue` is 'redirect'. */
  readonly redirect: About | null;
  readonly priority: Impact;
  /** The words that decided each, the weightiest first; empty where nothing spoke and the safe side was taken. */
  readonly because: {
    readonly queue: readonly string[];
    readonly redirect: readonly string[];
    readonly priority: readonly string[];
  };
}

/** What is judged: the decoded subject and what the person wrote, signature and quoted trail may still be in it. */
export interface Written {
  readonly subject: string;
  readonly text: string;
}
