import { expect } from 'chai';
import { roomAlone, roomIn } from '../../src/policies/rooms.js';

const rooms: readonly (readonly [string, string])[] = [
  ['The printer in room 12 prints stripes.', '12'],
  ['Rm. 204 projector', '204'],
  ['rm204 has no sound', '204'],
  ['Room # B-17', 'B-17'],
  ['Room: 7A', '7A'],
  ['my room number is 311, thanks', '311'],
  ['Classroom 5 needs a bulb', '5'],
  ['rooms 101, 102 and 104 are offline', '101, 102 and 104'],
  ['the wifi in rooms 101 & 102', '101 & 102'],
  ['Rooms 301 through 309 have none', '301 through 309'],
  ['homeroom 7B', '7B'],
  ['I am in Room B.', 'B'],
  ['Projector in 204 stays dark', '204'],
  ['It is in B12.', 'B12'],
  ['Portable 7 has no network', 'Portable 7'],
  ['the mice in Lab 3 are gone', 'Lab 3'],
  ['printer in the library', 'library'],
  ['copier in the front office jams', 'front office'],
  ['El proyector del salón 12 no prende', '12'],
  ['aula 7', '7'],
  ['salón de clases B-4', 'B-4'],
  ['en el cuarto número 15', '15'],
  ['la impresora en la biblioteca', 'biblioteca'],
  ['room 12, 9:15 am', '12'],
];

const none: readonly string[] = [
  'Bus 12 has no radio',
  'my 5th grade class',
  'Grade 4 Chromebooks',
  'It cost $120',
  'since 10/12 at 8:15',
  'Zoom room 3 kicked us out',
  'breakout room 2',
  'Google Classroom 2024',
  'There is no room for 30 students',
  'my classroom 2 students cannot log in',
  'I have 204 emails',
  'Office 365 does not open',
  'Windows 11 in 2026',
  'error 404 in 365 days',
  'el cuarto grado',
  'in 15 minutes',
  'we cannot call out to 911.',
  'I waited in line',
  'we leave in 120 minutes',
  'Classroom 5th grade',
  'Room is cold',
  '',
];

describe('rooms in a text', () => {
  for (const [text, room] of rooms) {
    it(`finds ${room} in "${text}"`, () => {
      expect(roomIn(text)).to.equal(room);
    });
  }
  for (const text of none) {
    it(`finds none in "${text}"`, () => {
      expect(roomIn(text)).to.equal(null);
    });
  }

  it('takes a bare number only for a whole answer', () => {
    expect(['204', ' B12. ', '#7A', 'Room 3'].map(roomAlone)).to.deep.equal(['204', 'B12', '7A', null]);
    expect(roomAlone('204 is my room')).to.equal(null);
  });
});
