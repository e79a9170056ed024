import type { Person } from '../directory/person.js';
import type { Desk } from './desk.js';

/** The roles that the directory's title of a person makes, by `roles` in the configuration; [] for whom it does not know. */
export function rolesOf(person: Person | null, { roles }: Pick<Desk, 'roles'>): readonly string[] {
  const title = plainTitle(person?.role ?? '');
  if (title === '') return [];
  return Object.entries(roles)
    .filter(([, titles]) => titles.some((one) => plainTitle(one) === title))
    .map(([role]) => role);
}

function plainTitle(title: string): string {
  return title.trim().replace(/\s+/g, ' ').toLowerCase();
}
