import { expect } from 'chai';
import { samSigns } from '../../src/policies/program-names.js';

describe('samSigns', () => {
  for (const [text, sign] of [
    ['I cannot get into SAM.', 'program sam'],
    ['my sam password', 'program sam'],
    ['S.A.M. shows a white page', 'program sam'],
    ['No puedo entrar a SAM', 'program sam'],
    ['Sam Okoro needs a mouse', 'program sam.person'],
    ['Please ask Sam about it', 'program sam.person'],
    ['It is not SAM, it is the reading site', 'program sam.cleared'],
    ['Active Resources is blank', 'program active'],
    ['It is not Active Resources, that opens', 'program active.cleared'],
  ] as const) {
    it(`reads ${sign} from "${text}"`, () => {
      expect([...samSigns('', text).keys()]).to.include(sign);
    });
  }

  it('reads nothing from other words', () => {
    for (const text of ['the same sample', 'The Resources tab', 'an active account']) {
      expect([...samSigns('', text).keys()], text).to.deep.equal([]);
    }
  });

  it('passes over what can wait', () => {
    expect([...samSigns('', 'My phone is dead. At some point I need a SAM password.').keys()]).to.deep.equal([]);
  });
});
