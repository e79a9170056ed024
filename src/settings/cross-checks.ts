import type { ConfigFault } from './faults.js';
import { indexesAt, isEmpty, namesAt, textAt, valueAt } from './located.js';
import type { Located, Path } from './located.js';
import { levelChecks, levelsOf } from './level-checks.js';
import { defaultFolders, inTheClear } from './mail-options.js';
import { faultAt } from './schema-faults.js';
import { redirects } from './redirect-checks.js';
import type { schema as Schema } from './schema.js';

/**
 * What no option can know alone: names that must exist, things that must differ. Works on the values as written, so
 * that these faults are told together with the schema's. Values of the wrong type are passed over: the schema says so.
 */
export function crossChecks(tree: Located, schema: typeof Schema): { faults: ConfigFault[]; warnings: ConfigFault[] } {
  const faults: ConfigFault[] = [];
  const warnings: ConfigFault[] = [];
  const report: Report = (path, problem, extra) => faults.push(faultAt(tree, schema, path, problem, extra));
  const warn: Report = (path, problem, extra) => warnings.push(faultAt(tree, schema, path, problem, extra));
  for (const check of checks) check(tree, report, warn);
  return { faults, warnings };
}

export type Report = (path: Path, problem: string, extra?: { allowed?: string; known?: readonly string[] }) => void;
export type Check = (tree: Located, report: Report, warn: Report) => void;

const checks: readonly Check[] = [
  atLeastOne,
  queuesOfMailboxes,
  peopleOfQueues,
  prioritiesOfQueues,
  prefixes,
  addresses,
  technicians,
  watchedTwice,
  filingFolders,
  logins,
  inTheClearServers,
  literalPasswords,
  openDays,
  texts,
  publicHealth,
  redirects,
  ...levelChecks,
];

const lower = (text: string | null) => text?.trim().toLowerCase() ?? null;
const list = (names: readonly string[]) => (names.length === 0 ? 'there is none yet' : names.join(', '));

function atLeastOne(tree: Located, report: Report): void {
  for (const section of ['mailboxes', 'queues']) {
    const node = valueAt(tree, [section]);
    if (node?.kind === 'map' && namesAt(tree, [section]).length === 0) report([section], 'needs at least one entry');
  }
}

function queuesOfMailboxes(tree: Located, report: Report): void {
  const queues = namesAt(tree, ['queues']);
  for (const mailbox of namesAt(tree, ['mailboxes'])) {
    const path = ['mailboxes', mailbox, 'queue'];
    const stated = textAt(tree, path);
    if (stated !== null && !queues.includes(stated)) {
      report(path, 'there is no such queue', { allowed: list(queues), known: queues });
    }
    if (isEmpty(valueAt(tree, path)) && !queues.includes(mailbox)) {
      report(path, `is missing, and there is no queue named "${mailbox}"`, { allowed: list(queues) });
    }
  }
}

function technicianAddresses(tree: Located): readonly string[] {
  return indexesAt(tree, ['technicians']).flatMap(
    (index) => lower(textAt(tree, ['technicians', index, 'address'])) ?? [],
  );
}

function peopleOfQueues(tree: Located, report: Report): void {
  const known = technicianAddresses(tree);
  const extra = { allowed: `the address of a technician: ${list(known)}`, known };
  for (const queue of namesAt(tree, ['queues'])) {
    const notify = ['queues', queue, 'notify'];
    for (const path of [['queues', queue, 'assignee'], ...indexesAt(tree, notify).map((index) => [...notify, index])]) {
      const stated = lower(textAt(tree, path));
      if (stated !== null && !known.includes(stated)) report(path, 'is not one of the technicians', extra);
    }
  }
}

function prioritiesOfQueues(tree: Located, report: Report): void {
  const path = ['desk', 'priorities'];
  const stated = indexesAt(tree, path).flatMap((index) => textAt(tree, [...path, index]) ?? []);
  const levels = levelsOf(tree);
  stated.forEach((level, index) => {
    if (stated.indexOf(level) < index) report([...path, index], 'stands in the list twice', { allowed: '' });
  });
  for (const queue of namesAt(tree, ['queues'])) {
    const priority = textAt(tree, ['queues', queue, 'priority']);
    if (priority !== null && !levels.includes(priority)) {
      report(['queues', queue, 'priority'], 'is not one of desk.priorities', { allowed: list(levels), known: levels });
    }
  }
}

function prefixes(tree: Located, report: Report): void {
  const seen = new Map<string, string>();
  for (const queue of namesAt(tree, ['queues'])) {
    const path = ['queues', queue, 'prefix'];
    const prefix = textAt(tree, path)?.trim() ?? null;
    if (prefix === null) continue;
    const first = seen.get(prefix);
    if (first === undefined) seen.set(prefix, queue);
    else report(path, `is the prefix of queue "${first}" already; ticket numbers would be the same`, { allowed: '' });
  }
}

/** Every address that ends in a watched mailbox, with where it is stated. */
function ownAddresses(
  tree: Located,
): readonly { readonly path: Path; readonly address: string; readonly mailbox: string }[] {
  return namesAt(tree, ['mailboxes']).flatMap((mailbox) => {
    const aliases = ['mailboxes', mailbox, 'aliases'];
    return [['mailboxes', mailbox, 'address'], ...indexesAt(tree, aliases).map((index) => [...aliases, index])].flatMap(
      (path) => {
        const address = lower(textAt(tree, path));
        return address === null ? [] : [{ path, address, mailbox }];
      },
    );
  });
}

function addresses(tree: Located, report: Report, warn: Report): void {
  const seen = new Map<string, string>();
  for (const { path, address, mailbox } of ownAddresses(tree)) {
    const first = seen.get(address);
    if (first === undefined) seen.set(address, mailbox);
    else report(path, `is an address of mailbox "${first}" already`, { allowed: '' });
  }
  const stated = indexesAt(tree, ['desk', 'domains']);
  const domains = stated.flatMap((index) => lower(textAt(tree, ['desk', 'domains', index])) ?? []);
  for (const mailbox of namesAt(tree, ['mailboxes'])) {
    const path = ['mailboxes', mailbox, 'address'];
    const domain = lower(textAt(tree, path))?.split('@')[1];
    if (domain !== undefined && domains.length > 0 && !domains.includes(domain)) {
      warn(path, 'is not in one of the domains of the desk', { allowed: `desk.domains: ${list(domains)}` });
    }
  }
}

function technicians(tree: Located, report: Report, warn: Report): void {
  const own = new Map(ownAddresses(tree).map(({ address, mailbox }) => [address, mailbox]));
  const seen = new Set<string>();
  for (const index of indexesAt(tree, ['technicians'])) {
    const path = ['technicians', index, 'address'];
    const address = lower(textAt(tree, path));
    if (address === null) continue;
    const mailbox = own.get(address);
    if (mailbox !== undefined)
      report(path, `is the address of mailbox "${mailbox}"; its letters would come back to it`, { allowed: '' });
    if (seen.has(address)) report(path, 'stands in the list twice', { allowed: '' });
    seen.add(address);
  }
  if (isEmpty(valueAt(tree, ['technicians'])) || indexesAt(tree, ['technicians']).length === 0) {
    const node = valueAt(tree, ['technicians']);
    if (isEmpty(node) || node?.kind === 'list')
      warn(['technicians'], 'there is none: nobody is told of new tickets', { allowed: '' });
  }
}

/** One folder of one account, as far as the configuration tells; account '' when it does not. */
function watched(tree: Located, mailbox: string): { readonly account: string; readonly folder: string } {
  const user = lower(textAt(tree, ['mailboxes', mailbox, 'imap', 'user']));
  const host = lower(textAt(tree, ['mailboxes', mailbox, 'imap', 'host']));
  const account = user === null || host === null ? '' : `${user} ${host}`;
  return { account, folder: lower(textAt(tree, ['mailboxes', mailbox, 'folder'])) ?? 'inbox' };
}

function watchedTwice(tree: Located, report: Report): void {
  const seen = new Map<string, string>();
  for (const mailbox of namesAt(tree, ['mailboxes'])) {
    const { account, folder } = watched(tree, mailbox);
    if (account === '') continue;
    const first = seen.get(`${account} ${folder}`);
    if (first === undefined) seen.set(`${account} ${folder}`, mailbox);
    else
      report(
        ['mailboxes', mailbox, 'imap', 'user'],
        `watches the same folder of the same account as mailbox "${first}"`,
        { allowed: '' },
      );
  }
}

function filingFolders(tree: Located, report: Report): void {
  const mailboxes = namesAt(tree, ['mailboxes']).map((name) => ({ name, ...watched(tree, name) }));
  for (const { name, account } of mailboxes) {
    if (textAt(tree, ['mailboxes', name, 'filing', 'mode']) === 'leave') continue;
    for (const [action, preset] of Object.entries(defaultFolders)) {
      const path = ['mailboxes', name, 'filing', 'folders', action];
      const folder = lower(textAt(tree, path)) ?? preset.toLowerCase();
      const clash = mailboxes.find(
        (other) => (other.name === name || (account !== '' && other.account === account)) && other.folder === folder,
      );
      if (clash === undefined) continue;
      const stated = isEmpty(valueAt(tree, path)) ? ['mailboxes', name, 'folder'] : path;
      report(stated, `originals would be filed (${action}) into the folder that mailbox "${clash.name}" watches`, {
        allowed: '',
      });
    }
  }
}

function servers(tree: Located): readonly Path[] {
  return [...namesAt(tree, ['mailboxes']).map((mailbox) => ['mailboxes', mailbox, 'imap']), ['smtp']];
}

function logins(tree: Located, report: Report): void {
  const user = valueAt(tree, ['smtp', 'user']);
  const password = valueAt(tree, ['smtp', 'password']);
  if (!isEmpty(user) && isEmpty(password)) report(['smtp', 'password'], 'is missing, though there is a user');
  if (isEmpty(user) && !isEmpty(password)) report(['smtp', 'user'], 'is missing, though there is a password');
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

function inTheClearServers(tree: Located, _report: Report, warn: Report): void {
  for (const server of servers(tree)) {
    const host = lower(textAt(tree, [...server, 'host']));
    if (textAt(tree, [...server, 'security']) !== inTheClear || host === null || loopback.test(host)) continue;
    warn([...server, 'security'], 'mail and password cross the network for everybody to read', {
      allowed: 'tls, starttls',
    });
  }
}

function literalPasswords(tree: Located, _report: Report, warn: Report): void {
  const passwords = [...servers(tree).map((server) => [...server, 'password'])];
  for (const path of passwords) {
    const node = valueAt(tree, path);
    if (node?.kind !== 'scalar' || typeof node.value !== 'string' || node.references.length > 0) continue;
    warn(path, 'the password itself stands in this file, and so in every copy of it', {
      allowed: '${NAME} or ${file:/path}',
    });
  }
}

function openDays(tree: Located, report: Report): void {
  const path = ['desk', 'hours'];
  const node = valueAt(tree, path);
  if (node?.kind !== 'map') return;
  const open = namesAt(tree, path).some((day) => lower(textAt(tree, [...path, day])) !== 'closed');
  if (!open) report(path, 'the desk is never open: no promise could be counted');
}

function texts(tree: Located, report: Report): void {
  for (const name of namesAt(tree, ['desk', 'texts'])) {
    if (['contact', 'website', 'phone'].includes(name)) {
      report(['desk', 'texts', name], `has an option of its own: desk.${name}`, { allowed: '' });
    }
  }
}

function publicHealth(tree: Located, _report: Report, warn: Report): void {
  const address = lower(textAt(tree, ['http', 'address']));
  if (address === null || loopback.test(address)) return;
  warn(['http', 'address'], 'health and metrics can be read from the network', {
    allowed: '127.0.0.1, unless a firewall stands before it',
  });
}
