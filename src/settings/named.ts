import { indexesAt, textAt } from './located.js';
import type { Located, Path } from './located.js';

/** Tells a fault or a warning about the value at a path. */
export type Report = (
  path: Path,
  problem: string,
  extra?: { readonly allowed?: string; readonly known?: readonly string[] },
) => void;
/** Looks at the values as written and reports what does not fit together. */
export type Check = (tree: Located, report: Report, warn: Report) => void;

export const lower = (text: string | null) => text?.trim().toLowerCase() ?? null;

export const list = (names: readonly string[]) => (names.length === 0 ? 'there is none yet' : names.join(', '));

export function technicianAddresses(tree: Located): readonly string[] {
  return indexesAt(tree, ['technicians']).flatMap(
    (index) => lower(textAt(tree, ['technicians', index, 'address'])) ?? [],
  );
}

/** The levels a ticket can have, as written or as they are by default. */
export function statedLevels(tree: Located): readonly string[] {
  const path = ['desk', 'priorities'];
  const stated = indexesAt(tree, path).flatMap((index) => textAt(tree, [...path, index]) ?? []);
  return stated.length > 0 ? [...new Set(stated)] : ['urgent', 'high', 'normal', 'low'];
}
