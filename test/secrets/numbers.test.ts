import { expect } from 'chai';
import { idNumberIn } from '../../src/policies/numbers.js';
import { strikeOut } from '../../src/secrets/strike-out.js';

/** What a procedure asks of every request (WI-35): to be read, not to be struck out. */
const texts: readonly (readonly [string, string])[] = [
  ['Name: Ana Ruiz\nID number: 104872\nRoom: 12\nPhone: ext. 2204\nMy password expired.', '104872'],
  ['I forgot my password. My employee ID is 104872.', '104872'],
  ['Password reset please. Employee ID: E10482, Lincoln Elementary', 'E10482'],
  ['Student ID# 5550123 cannot log in, his password does not work', '5550123'],
  ['Badge no. 20417, locked out of my account', '20417'],
  ['Olvidé mi contraseña. Mi número de empleado es 104872.', '104872'],
  ['matrícula 104872, no funciona la clave', '104872'],
];

describe('the number of a person beside a matter of passwords', () => {
  for (const [text, id] of texts) {
    it(`stays in "${text.replaceAll('\n', ' / ')}"`, () => {
      const struck = strikeOut({ subject: 'Password reset', text });
      expect(struck.text).to.equal(text);
      expect(idNumberIn(struck.text)).to.equal(id);
    });
  }

  it('goes on standing where the password beside it is struck out', () => {
    const struck = strikeOut({ subject: '', text: 'My ID is 104872 and my password is Blue-Heron42!' });
    expect(struck.text).not.to.include('Heron42');
    expect(idNumberIn(struck.text)).to.equal('104872');
  });
});
