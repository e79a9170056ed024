import { expect } from 'chai';
import { errorIn } from '../../src/policies/error-text.js';

const cases: readonly (readonly [string, string | null])[] = [
  ['It says "No internet connection" and stops', 'No internet connection'],
  ['I keep getting “Access denied” in Skyward', 'Access denied'],
  ['error: profile could not be loaded', 'profile could not be loaded'],
  ['Error message: Cannot connect to printer.\nThanks', 'Cannot connect to printer.'],
  ['the screen says paper jam in tray 2. Please help', 'paper jam in tray 2'],
  ['Error 0x80070005 when I print', 'Error 0x80070005'],
  ['I get error code 50.3 on the copier', 'error code 50.3'],
  ['Chrome: ERR_CONNECTION_RESET', 'ERR_CONNECTION_RESET'],
  ['La pantalla dice "Sin señal"', 'Sin señal'],
  ['me sale «contraseña incorrecta»', 'contraseña incorrecta'],
  ['La impresora dice que no hay papel.', 'no hay papel'],
  ['My principal says I need a new one', null],
  ['I got an email "from the superintendent"', null],
  // Codes of doors and copiers are secrets, not errors.
  ['My code 58116 does not work on the copier', null],
  ['el código 4480', null],
  ['She said it would be fixed', null],
  ['We read "Charlotte\'s Web" in class', null],
  ['I made an error', null],
];

describe('the error in a text', () => {
  for (const [text, error] of cases) {
    it(`is ${error ?? 'none'} in "${text}"`, () => {
      expect(errorIn(text)).to.equal(error);
    });
  }
});
