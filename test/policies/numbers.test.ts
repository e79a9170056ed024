import { expect } from 'chai';
import { idNumberIn, phoneIn } from '../../src/policies/numbers.js';

const phones: readonly (readonly [string, string | null])[] = [
  ['My extension is 204', 'ext. 204'],
  ['call me at x4512 please', 'ext. 4512'],
  ['ext. 31', 'ext. 31'],
  ['Ext: 2215', 'ext. 2215'],
  ['extensión 118', 'ext. 118'],
  ['Call me at 555-0142', '555-0142'],
  ['my cell (307) 555-0142', '(307) 555-0142'],
  ['llámeme al 555-0199', '555-0199'],
  ['phone: 307-555-0142 ext 12', '307-555-0142 ext. 12'],
  ['dial 4400', 'ext. 4400'],
  ['The screen is 1920x1080', null],
  ['a 2x204 rack', null],
  ['order 555-0142', null],
  ['Chromebook x360', null],
  ['the extension cord is 25 feet', null],
  ['browser extension 3.2.1', null],
];

const ids: readonly (readonly [string, string | null])[] = [
  ['My employee ID is 104872', '104872'],
  ['ID: 00417', '00417'],
  ['ID number 104872', '104872'],
  ['staff number E10482', 'E10482'],
  ['student ID# 5550123', '5550123'],
  ['Badge no. 20417', '20417'],
  ['matrícula 104872', '104872'],
  ['mi número de empleado es 104872', '104872'],
  ['Event ID 1000', null],
  ['the meeting ID is 81234567', null],
  ['my Apple ID 12345', null],
  ['asset ID 12345', null],
  ['I did 12345 things', null],
  ['error ID: 55012', null],
];

describe('numbers of a person in a text', () => {
  for (const [text, phone] of phones) {
    it(`finds ${phone ?? 'no telephone'} in "${text}"`, () => {
      expect(phoneIn(text)).to.equal(phone);
    });
  }
  for (const [text, id] of ids) {
    it(`finds ${id ?? 'no ID'} in "${text}"`, () => {
      expect(idNumberIn(text)).to.equal(id);
    });
  }

  it('takes any whole number of a signature', () => {
    expect(phoneIn('Ana Ruiz | Lincoln Elementary | 555-0142', true)).to.equal('555-0142');
  });
});
