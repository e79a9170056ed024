import { nameParts, sameName } from './names.js';
import type { Directory, Person } from './person.js';

/** A directory while it is being filled. */
export interface Filling {
  /** false when the address is there already; nothing is added then. */
  readonly add: (person: Person) => boolean;
  /** Puts one in the place of another with the same address. */
  readonly replace: (person: Person) => void;
  readonly people: () => IterableIterator<Person>;
  readonly directory: Directory;
}

export function emptyDirectory(): Filling {
  const byAddress = new Map<string, Person>();
  // From every part of a name to the addresses of those who have it.
  const byPart = new Map<string, string[]>();

  function named(name: string): readonly Person[] {
    const wanted = nameParts(name);
    const found = candidates(wanted)
      .flatMap((address) => byAddress.get(address) ?? [])
      .filter((person) => sameName(wanted, nameParts(person.name)));
    const exact = found.filter((person) => nameParts(person.name).length === wanted.length);
    return exact.length > 0 ? exact : found;
  }

  /** sameName wants two parts in common, so one of them is not the most frequent: the Marias need not be looked through. */
  function candidates(wanted: readonly string[]): readonly string[] {
    const lists = [...new Set(wanted)].map((part) => byPart.get(part) ?? []).sort((a, b) => a.length - b.length);
    return [...new Set(lists.slice(0, -1).flat())];
  }

  return {
    add: (person) => {
      if (byAddress.has(person.address)) return false;
      byAddress.set(person.address, person);
      for (const part of new Set(nameParts(person.name))) {
        if (part.length < 2) continue;
        const addresses = byPart.get(part);
        if (addresses === undefined) byPart.set(part, [person.address]);
        else addresses.push(person.address);
      }
      return true;
    },
    replace: (person) => {
      byAddress.set(person.address, person);
    },
    people: () => byAddress.values(),
    directory: {
      get size() {
        return byAddress.size;
      },
      byAddress: (address) => byAddress.get(address.toLowerCase()) ?? null,
      byName: named,
    },
  };
}

/** A directory of these people; of two with one address the first. */
export function directoryOf(people: readonly Person[]): Directory {
  const filling = emptyDirectory();
  for (const person of people) filling.add(person);
  return filling.directory;
}
