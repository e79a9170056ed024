import type { ColumnName } from './columns.js';
import { spokenOrder } from './names.js';
import type { Person } from './person.js';

/** A field that is longer was not meant to be one. */
const longest = 200;

/** The person of a line; `field` gives what stands in a column, '' where the file has none. */
export function personOf(field: (column: ColumnName) => string): Person {
  const one = (column: ColumnName) => tidy(field(column));
  const parts = `${one('firstName')} ${one('lastName')}`.trim();
  const [phone, extension] = [one('phone'), one('extension')];
  return {
    address: addressIn(one('address')),
    name: spokenOrder(one('name')) || parts,
    id: one('id'),
    building: one('building'),
    room: one('room'),
    phone: [phone, extension === '' || phone === '' ? extension : `ext. ${extension}`].join(' ').trim(),
    role: one('role'),
    supervisor: one('supervisor').includes('@') ? addressIn(one('supervisor')) : spokenOrder(one('supervisor')),
    language: languageOf(one('language')),
  };
}

/** On one line, without what no letter or database takes. */
function tidy(value: string): string {
  return value
    .replace(/[\x00-\x1f\x7f\s]+/g, ' ')
    .trim()
    .slice(0, longest)
    .normalize('NFC');
}

/** "Jane Doe <j.doe@x.example>" and "mailto:j.doe@x.example" are the address in them. */
function addressIn(value: string): string {
  const [, inside] = /<([^<>]+)>\s*$/.exec(value) ?? [];
  return (inside ?? value)
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
}

/** Why nobody can be written to there, null when it is a mail address. */
export function addressFault(address: string): string | null {
  if (address === '') return 'no address';
  return /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\.]+(?:\.[^\s@<>()[\]",;:\\.]+)+$/.test(address)
    ? null
    : 'what stands in the column of addresses is not a mail address';
}

const languages: Readonly<Record<string, string>> = {
  english: 'en',
  ingles: 'en',
  eng: 'en',
  spanish: 'es',
  espanol: 'es',
  castellano: 'es',
  spa: 'es',
};

/** "Spanish", "español" and "es-MX" are "es"; '' for what is not a language. */
function languageOf(value: string): string {
  const word = value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const named = languages[/^[a-z]+/.exec(word)?.[0] ?? ''];
  if (named !== undefined) return named;
  return /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/.exec(word)?.[1] ?? '';
}
