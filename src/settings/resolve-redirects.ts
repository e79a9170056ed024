import type { Redirect } from '../policies/desk.js';
import type { Configuration } from './schema.js';

/** In the order of the configuration, which is the order they are asked in. */
export function redirects({ redirects: stated }: Configuration): readonly Redirect[] {
  return Object.entries(stated).map(([name, { about, during, notice, passOn, ...redirect }]) => ({
    ...redirect,
    name,
    about: about ?? '',
    during: during ?? '',
    notice: notice ?? null,
    passOn: passOn ?? '',
  }));
}
