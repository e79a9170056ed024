import type { Directory, Person } from '../../src/directory/person.js';

export function person(address: string, name: string, more: Partial<Person> = {}): Person {
  return { address, name, id: '', building: '', room: '', phone: '', role: '', supervisor: '', language: '', ...more };
}

/** A directory that knows these people, by exact name in any case and either order, without accents. */
export function peopleOf(...people: readonly Person[]): Directory {
  const parts = (name: string) =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[\s,.]+/)
      .filter((part) => part !== '' && part !== 'ms')
      .sort()
      .join(' ');
  return {
    size: people.length,
    byAddress: (address) => people.find((one) => one.address === address) ?? null,
    byName: (name) => people.filter((one) => parts(one.name) === parts(name)),
  };
}
