import { expect } from 'chai';
import { buildingIn, buildingNamed } from '../../src/policies/buildings.js';
import type { Building } from '../../src/policies/desk.js';

const building = (name: string, title: string, names: readonly string[]): Building => ({
  name,
  title,
  names,
  technician: '',
});
const buildings = [
  building('lincoln', 'Lincoln Elementary', ['les']),
  building('garfield', 'Garfield Middle School', ['gms', 'garfield ms']),
  building('high', 'North High', ['nhs', 'the high school']),
];

const cases: readonly (readonly [string, string | null])[] = [
  ['Printer at Lincoln Elementary is down', 'lincoln'],
  ['LES room 12', 'lincoln'],
  ['los maestros y les digo que no', null],
  ['I moved from Lincoln, I am at Garfield today', 'lincoln'],
  ['Lincoln is fine, but the wifi in GMS is down', 'garfield'],
  ['garfield-ms lab', 'garfield'],
  ['Mr. Lincoln needs a keyboard', null],
  ['write to help@lincoln.example', null],
  ['en Garfield no hay internet', 'garfield'],
  ['the high school gym', 'high'],
  ['it is high time', null],
  ['', null],
];

describe('buildings in a text', () => {
  for (const [text, key] of cases) {
    it(`finds ${key ?? 'none'} in "${text}"`, () => {
      expect(buildingIn(text, { buildings })?.building?.name ?? null).to.equal(key);
    });
  }

  it('reads a full name where the configuration lists none', () => {
    expect(buildingIn('I am at Oak Grove Elementary School today', { buildings: [] })).to.deep.equal({
      building: null,
      title: 'Oak Grove Elementary School',
      words: 'Oak Grove Elementary School',
    });
    expect(buildingIn('the elementary kids', { buildings: [] })).to.equal(null);
  });

  it('knows what the directory calls a building', () => {
    for (const name of ['Lincoln Elementary School', 'LINCOLN ELEMENTARY', 'les', 'Lincoln']) {
      expect(buildingNamed(name, { buildings })?.name, name).to.equal('lincoln');
    }
    expect(buildingNamed('Garfield Middle', { buildings })?.name).to.equal('garfield');
    expect(buildingNamed('', { buildings })).to.equal(null);
    expect(buildingNamed('Bus Barn', { buildings })).to.equal(null);
  });
});
