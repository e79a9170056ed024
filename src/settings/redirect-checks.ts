import { list, type Report } from './named.js';
import { indexesAt, isEmpty, namesAt, textAt, valueAt, type Located, type Path } from './located.js';

/** What a line of `redirects` cannot know alone: windows, roles, queues and people by their names. */
export function redirects(tree: Located, report: Report, warn: Report): void {
  const windows = namesAt(tree, ['desk', 'windows']);
  const roles = namesAt(tree, ['roles']);
  const queues = namesAt(tree, ['queues']);
  for (const name of namesAt(tree, ['redirects'])) {
    const path = ['redirects', name];
    const stated = (option: string) => !isEmpty(valueAt(tree, [...path, option]));
    const items = (option: string): readonly Path[] =>
      indexesAt(tree, [...path, option]).map((index) => [...path, option, index]);
    if (queues.includes(name)) {
      report(path, 'is the name of a queue; a folder of letters could be meant for either', { allowed: '' });
    }
    if (!stated('about') && items('words').length === 0) {
      report(path, 'has neither "about" nor "words": no mail would ever fit', { allowed: '' });
    }
    const during = textAt(tree, [...path, 'during']);
    if (during !== null && !windows.includes(during)) {
      report([...path, 'during'], 'there is no such window', { allowed: list(windows), known: windows });
    }
    for (const item of items('from')) {
      const role = textAt(tree, item);
      if (role === null || role.includes('@') || roles.includes(role)) continue;
      report(item, 'there is no such role', { allowed: `an address, or a role: ${list(roles)}`, known: roles });
    }
    if (
      items('from').some((item) => textAt(tree, item)?.includes('@') === false) &&
      isEmpty(valueAt(tree, ['directory']))
    ) {
      warn([...path, 'from'], 'there is no directory, so nobody is known to have a role', { allowed: 'addresses' });
    }
    if (stated('otherwise') && items('from').length === 0) {
      warn([...path, 'otherwise'], 'is told to nobody: "from" is empty, which means everybody', { allowed: '' });
    }
    passedOn(tree, path, report, warn);
    const ticket = valueAt(tree, [...path, 'ticket']);
    if (ticket?.kind === 'scalar' && ticket.value === true) {
      for (const option of ['require', 'notice', 'passOn', 'validDays']) {
        if (stated(option)) warn([...path, option], 'is not used where a ticket opens', { allowed: '' });
      }
    }
  }
}

function passedOn(tree: Located, path: Path, report: Report, warn: Report): void {
  const to = textAt(tree, [...path, 'passOn'])
    ?.trim()
    .toLowerCase();
  if (to === undefined) return;
  const own = namesAt(tree, ['mailboxes']).flatMap((mailbox) => [
    ['mailboxes', mailbox, 'address'],
    ...indexesAt(tree, ['mailboxes', mailbox, 'aliases']).map((index) => ['mailboxes', mailbox, 'aliases', index]),
  ]);
  if (own.some((address) => textAt(tree, address)?.trim().toLowerCase() === to)) {
    report([...path, 'passOn'], 'is a watched mailbox; the letter would come back to it', { allowed: '' });
  }
  const served = namesAt(tree, ['buildings']).some(
    (building) => !isEmpty(valueAt(tree, ['buildings', building, 'technician'])),
  );
  if (to === 'building' && !served) {
    warn([...path, 'passOn'], 'no building has a technician, so nothing is passed on', { allowed: 'an address' });
  }
}
