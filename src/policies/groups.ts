import { domainOf } from '../message/address.js';
import type { Desk, Group } from './desk.js';
import { rolesOf } from './roles.js';
import { isKnown } from './writer.js';

export interface Membership {
  readonly group: Group;
  /** Only because nothing else is known of the writer. */
  readonly asOutsider: boolean;
}

/** The group that decides about a writer: the first that holds them; null when none does. */
export function groupOf(writer: string, desk: Desk): Membership | null {
  if (desk.groups.length === 0 || writer === '') return null;
  const roles = rolesOf(desk.directory.byAddress(writer), desk);
  const known = isKnown(writer, desk);
  for (const group of desk.groups) {
    const named =
      group.addresses.includes(writer) ||
      group.domains.includes(domainOf(writer)) ||
      group.roles.some((role) => roles.includes(role));
    if (named) return { group, asOutsider: false };
    if (group.outsiders && !known) return { group, asOutsider: true };
  }
  return null;
}
