import { indexesAt, isEmpty, namesAt, textAt, valueAt } from './located.js';
import type { Located, Path } from './located.js';
import { list, lower, statedLevels, technicianAddresses, type Report } from './named.js';

/** What groups, topics, buildings and the ways of a request name must exist, and what is named twice is said. */
export function wayInChecks(tree: Located, report: Report, warn: Report): void {
  groups(tree, report, warn);
  topics(tree, report, warn);
  buildings(tree, report);
  buildingQueues(tree, report);
  returning(tree, warn);
}

function groups(tree: Located, report: Report, warn: Report): void {
  const domains = textsAt(tree, ['desk', 'domains']).map(({ text }) => text);
  const roles = namesAt(tree, ['roles']);
  const seen = new Map<string, string>();
  let outsiders = '';
  for (const group of namesAt(tree, ['groups'])) {
    const path = ['groups', group];
    const all = valueAt(tree, [...path, 'outsiders']);
    const takesOutsiders = all?.kind === 'scalar' && all.value === true;
    const lists = ['domains', 'addresses', 'roles'].flatMap((name) => textsAt(tree, [...path, name]));
    if (lists.length === 0 && !takesOutsiders)
      warn(path, 'holds nobody', { allowed: 'domains, addresses, roles or outsiders: true' });
    for (const { path: at, text } of textsAt(tree, [...path, 'domains'])) {
      if (domains.length > 0 && !domains.includes(text))
        warn(at, 'is not one of the domains of the desk: its people stay outsiders in everything else', {
          allowed: `desk.domains: ${list(domains)}`,
          known: domains,
        });
    }
    for (const { path: at, text } of textsAt(tree, [...path, 'roles'])) {
      if (!roles.includes(text))
        report(at, 'there is no such role', { allowed: `roles: ${list(roles)}`, known: roles });
    }
    for (const { path: at, text } of lists) {
      const first = seen.get(text);
      if (first === undefined) seen.set(text, group);
      else if (first === group) warn(at, 'stands in the group twice', { allowed: '' });
      else warn(at, `is in the group "${first}" already, which comes first and decides`, { allowed: '' });
    }
    for (const { path: at, text } of textsAt(tree, [...path, 'addresses'])) {
      const first = seen.get(text.slice(text.lastIndexOf('@') + 1));
      if (first !== undefined && first !== group)
        warn(at, `is in a domain of the group "${first}" already, which comes first and decides`, { allowed: '' });
    }
    if (takesOutsiders && outsiders !== '')
      warn([...path, 'outsiders'], `outsiders are in the group "${outsiders}" already, which comes first`, {
        allowed: '',
      });
    if (takesOutsiders && outsiders === '') outsiders = group;
  }
}

function topics(tree: Located, report: Report, warn: Report): void {
  const queues = namesAt(tree, ['queues']);
  const levels = statedLevels(tree);
  const technicians = technicianAddresses(tree);
  const seen = new Map<string, string>();
  for (const topic of namesAt(tree, ['topics'])) {
    const path = ['topics', topic];
    const queue = textAt(tree, [...path, 'queue']);
    if (queue !== null && !queues.includes(queue))
      report([...path, 'queue'], 'there is no such queue', { allowed: list(queues), known: queues });
    const priority = textAt(tree, [...path, 'priority']);
    if (priority !== null && !levels.includes(priority))
      report([...path, 'priority'], 'is not one of desk.priorities', { allowed: list(levels), known: levels });
    for (const { path: at, text } of textsAt(tree, [...path, 'assignees'])) {
      if (!technicians.includes(text))
        report(at, 'is not one of the technicians', {
          allowed: `the address of a technician: ${list(technicians)}`,
          known: technicians,
        });
    }
    const words = textsAt(tree, [...path, 'words']);
    if (words.length === 0 && queue === null)
      warn(path, 'has neither words nor a queue: no request is ever about it', { allowed: '' });
    for (const { path: at, text } of words) {
      const first = seen.get(text);
      if (first === undefined) seen.set(text, topic);
      else if (first !== topic)
        warn(at, `is a word of the topic "${first}" already, which comes first`, { allowed: '' });
    }
  }
}

function buildings(tree: Located, report: Report): void {
  const known = technicianAddresses(tree);
  for (const building of namesAt(tree, ['buildings'])) {
    const path = ['buildings', building, 'technician'];
    const stated = lower(textAt(tree, path));
    if (stated !== null && !known.includes(stated))
      report(path, 'is not one of the technicians', { allowed: `the address of a technician: ${list(known)}`, known });
  }
}

function buildingQueues(tree: Located, report: Report): void {
  const queues = namesAt(tree, ['queues']);
  for (const { path, text } of textsAt(tree, ['policies', 'route', 'buildingQueues'])) {
    if (!queues.includes(text)) report(path, 'there is no such queue', { allowed: list(queues), known: queues });
  }
}

function returning(tree: Located, warn: Report): void {
  const tells = (path: Path) => !isEmpty(valueAt(tree, path)) && textAt(tree, path) !== '';
  const told = [
    ['desk', 'website'],
    ['desk', 'texts', 'steps'],
    ['desk', 'contact'],
  ].some(tells);
  if (told) return;
  for (const mailbox of namesAt(tree, ['mailboxes'])) {
    const path = ['mailboxes', mailbox, 'requests'];
    if (textAt(tree, path) === 'return')
      warn(path, 'sends requests back without saying how to open a ticket', {
        allowed: 'desk.website, desk.texts.steps or desk.contact says it',
      });
  }
}

function textsAt(tree: Located, path: Path): readonly { readonly path: Path; readonly text: string }[] {
  return indexesAt(tree, path).flatMap((index) => {
    const text = lower(textAt(tree, [...path, index]));
    return text === null ? [] : [{ path: [...path, index], text }];
  });
}
