import { expect } from 'chai';
import { directoryOf } from '../../src/directory/look-up.js';
import type { Person } from '../../src/directory/person.js';

function person(address: string, name: string): Person {
  return { address, name, id: '', building: '', room: '', phone: '', role: '', supervisor: '', language: '' };
}

const directory = directoryOf([
  person('jane@b.example', 'Jane Marie Doe'),
  person('jane2@b.example', 'Jane Robert Doe'),
  person('nunez@b.example', 'José Núñez-Ortega'),
  person('obrien@b.example', "Siobhan O'Brien"),
  person('sam1@b.example', 'Sam Lee'),
  person('sam2@b.example', 'Sam Lee'),
  person('samuel@b.example', 'Sam T. Lee'),
  person('jane@b.example', 'Somebody Else'),
]);

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Jane Marie Doe', ['jane@b.example']],
  ['Doe, Jane Marie', ['jane@b.example']],
  ['jane m. doe', ['jane@b.example']],
  ['Jane Doe', ['jane@b.example', 'jane2@b.example']],
  ['Mrs. Jane Marie Doe', ['jane@b.example']],
  ['JOSE NUNEZ', ['nunez@b.example']],
  ['Nuñez Ortega, Jose', ['nunez@b.example']],
  ['Siobhan O’Brien', ['obrien@b.example']],
  ['Sam Lee', ['sam1@b.example', 'sam2@b.example']],
  ['Sam Timothy Lee', ['samuel@b.example']],
  ['Jane', []],
  ['J. Doe', []],
  ['Bob Doe', []],
  ['', []],
];

describe('looking people up', () => {
  for (const [name, found] of cases) {
    it(`finds ${found.length} for "${name}"`, () => {
      expect(directory.byName(name).map(({ address }) => address)).to.deep.equal(found);
    });
  }

  it('finds an address in any case, and keeps the first of two', () => {
    expect(directory.byAddress('Jane@B.example')?.name).to.equal('Jane Marie Doe');
    expect(directory.byAddress('nobody@b.example')).to.equal(null);
    expect(directory.size).to.equal(7);
  });
});
