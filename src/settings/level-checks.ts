import type { Check, Report } from './cross-checks.js';
import { indexesAt, isEmpty, namesAt, textAt, valueAt } from './located.js';
import type { Located, Path } from './located.js';
import { addressFault } from './mail-names.js';

/** Cross-checks of levels, roles and emergencies: names that must exist, addresses that must be sound. */
export const levelChecks: readonly Check[] = [namesOfLevels, impactsTwice, reservedLevels, rolesOfPriority, alerts];

const list = (names: readonly string[]) => (names.length === 0 ? 'there is none yet' : names.join(', '));

/** `desk.priorities` as written, else the default. */
export function levelsOf(tree: Located): readonly string[] {
  const path = ['desk', 'priorities'];
  const stated = indexesAt(tree, path).flatMap((index) => textAt(tree, [...path, index]) ?? []);
  return stated.length > 0 ? [...new Set(stated)] : ['urgent', 'high', 'normal', 'low'];
}

function listed(tree: Located, path: Path): readonly Path[] {
  return indexesAt(tree, path).map((index) => [...path, index]);
}

const reservedPath = ['policies', 'priority', 'reserved'];

function namesOfLevels(tree: Located, report: Report): void {
  const known = levelsOf(tree);
  const extra = { allowed: list(known), known };
  for (const name of namesAt(tree, ['levels'])) {
    if (!known.includes(name)) report(['levels', name], 'is not one of desk.priorities', extra);
  }
  const named = [
    ['policies', 'emergency', 'level'],
    ...listed(tree, reservedPath).flatMap((path) => [
      [...path, 'level'],
      [...path, 'otherwise'],
    ]),
    ...namesAt(tree, ['queues']).flatMap((queue) => listed(tree, ['queues', queue, 'outsideHours'])),
  ];
  for (const path of named) {
    const stated = textAt(tree, path);
    if (stated !== null && !known.includes(stated)) report(path, 'is not one of desk.priorities', extra);
  }
}

function impactsTwice(tree: Located, report: Report): void {
  const seen = new Map<string, string>();
  for (const level of namesAt(tree, ['levels'])) {
    for (const path of listed(tree, ['levels', level, 'impact'])) {
      const impact = textAt(tree, path);
      if (impact === null) continue;
      const first = seen.get(impact);
      if (first === undefined) seen.set(impact, level);
      else report(path, `gives level "${first}" already; one impact gives one level`, { allowed: '' });
    }
  }
}

function reservedLevels(tree: Located, report: Report): void {
  const known = levelsOf(tree);
  for (const path of listed(tree, reservedPath)) {
    const level = known.indexOf(textAt(tree, [...path, 'level']) ?? '');
    const otherwise = known.indexOf(textAt(tree, [...path, 'otherwise']) ?? '');
    if (level === -1) continue;
    if (level === known.length - 1)
      report([...path, 'level'], 'is the last level, below which there is none for everybody else', { allowed: '' });
    else if (otherwise !== -1 && otherwise <= level)
      report([...path, 'otherwise'], 'is not below the level that is reserved', {
        allowed: list(known.slice(level + 1)),
      });
  }
}

/** A role that nobody has is a mistake that only shows when somebody is treated wrongly. */
function rolesOfPriority(tree: Located, _report: Report, warn: Report): void {
  const known = namesAt(tree, ['roles']);
  const named = [
    ...listed(tree, reservedPath).flatMap((path) => listed(tree, [...path, 'roles'])),
    ...listed(tree, ['policies', 'priority', 'special', 'roles']),
  ];
  for (const path of named) {
    const role = textAt(tree, path);
    if (role !== null && !known.includes(role))
      warn(path, 'is not one of the roles, so nobody has it', { allowed: list(known), known });
  }
}

function alerts(tree: Located, report: Report, warn: Report): void {
  const emergency = ['policies', 'emergency'];
  const own = namesAt(tree, ['mailboxes']).flatMap(
    (mailbox) => textAt(tree, ['mailboxes', mailbox, 'address'])?.trim().toLowerCase() ?? [],
  );
  const alerted = listed(tree, [...emergency, 'alert']);
  for (const path of [...alerted, ...listed(tree, ['policies', 'priority', 'special', 'addresses'])]) {
    const address = textAt(tree, path)?.trim() ?? null;
    if (address === null) continue;
    const wrong = addressFault(address);
    if (wrong !== null) report(path, wrong, { allowed: 'a mail address: name@domain' });
  }
  for (const path of alerted) {
    const address = textAt(tree, path)?.trim().toLowerCase() ?? '';
    if (own.includes(address))
      report(path, 'is the address of a watched mailbox; its letters would come back to it', { allowed: '' });
  }
  const meant = ['words', 'impacts'].some((option) => indexesAt(tree, [...emergency, option]).length > 0);
  const alert = valueAt(tree, [...emergency, 'alert']);
  if (meant && (isEmpty(alert) || alerted.length === 0))
    warn([...emergency, 'alert'], 'there is none: nobody besides the technicians is alerted', { allowed: '' });
}
