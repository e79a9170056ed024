import type { Command } from './command.js';
import { nearestName } from '../spelling/nearest.js';

/** A command, or what is wrong with it in a sentence for the technician. */
export type Reading<C extends Command> = { readonly command: C } | { readonly fault: string };

type Named<N extends Command['name']> = Extract<Command, { name: N }>;

/** "me", "nobody", an address, a whole name, or the one part of a name that only one technician has. */
export function assign(
  given: string,
  technicians: readonly { readonly address: string; readonly name: string }[],
): Reading<Named<'assign'>> {
  const wanted = plain(given.replace(/^to\s+(?=\S)/i, '').replace(/^<(.*)>$/, '$1'));
  if (wanted === '') return { fault: '#assign needs a technician: me, a name or an address.' };
  if (['me', 'myself'].includes(wanted)) return { command: { name: 'assign', to: 'me' } };
  if (['nobody', 'none', 'noone'].includes(wanted)) return { command: { name: 'assign', to: '' } };
  const whole = technicians.filter(({ address, name }) => [address, plain(name)].includes(wanted));
  const found = whole.length > 0 ? whole : technicians.filter((technician) => partsOf(technician).includes(wanted));
  const [only] = found;
  if (only !== undefined && found.length === 1) return { command: { name: 'assign', to: only.address } };
  if (found.length > 1) {
    return { fault: `#assign ${given} fits ${list(found.map(({ address }) => address))}; name one by the address.` };
  }
  const near = nearestName(
    wanted,
    technicians.flatMap((technician) => [technician.address, technician.name, ...partsOf(technician)]),
  );
  return { fault: `#assign ${given}: no technician of that name.${didYouMean(near)}` };
}

/** By the queue's key, title or ticket prefix. */
export function queueName(
  given: string,
  queues: readonly { readonly name: string; readonly title: string; readonly prefix: string }[],
): Reading<Named<'queue'>> {
  const wanted = plain(given);
  const found = queues.find(({ name, title, prefix }) =>
    [name, title, prefix].some((known) => plain(known) === wanted),
  );
  if (found !== undefined) return { command: { name: 'queue', queue: found.name } };
  return {
    fault: unknown(
      'queue',
      given,
      'queues',
      queues.map(({ name }) => name),
    ),
  };
}

export function level(given: string, priorities: readonly string[]): Reading<Named<'priority'>> {
  const found = priorities.find((known) => plain(known) === plain(given));
  if (found !== undefined) return { command: { name: 'priority', level: found } };
  return { fault: unknown('priority', given, 'levels', priorities) };
}

function unknown(command: string, given: string, plural: string, known: readonly string[]): string {
  const what = given === '' ? `#${command} needs a name.` : `#${command} ${given} is not one of the ${plural}.`;
  return `${what} The ${plural} are ${list(known)}.${given === '' ? '' : didYouMean(nearestName(plain(given), known))}`;
}

function didYouMean(near: string): string {
  return near === '' ? '' : ` Did you mean ${near}?`;
}

function partsOf(technician: { readonly address: string; readonly name: string }): readonly string[] {
  return [...plain(technician.name).split(' '), technician.address.split('@')[0] ?? ''];
}

/** Lower case, single blanks, no full stop at the end; accents fall away, since phones and people leave them out. */
function plain(given: string): string {
  const bare = given.slice(0, 200).normalize('NFD').replace(/\p{M}/gu, '');
  return bare
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/^[@ ]+|[.,;:! ]+$/g, '');
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
