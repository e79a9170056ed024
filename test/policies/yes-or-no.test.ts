import { expect } from 'chai';
import { yesOrNo } from '../../src/policies/yes-or-no.js';

describe('a yes or a no', () => {
  for (const text of [
    'yes',
    'Yes.',
    'Approved!',
    'ok go ahead',
    'Good morning, yes, she may have it.',
    'Hi Alma,\n\nApproved. Thank you,\nPat',
    'Sí',
    'Sí, lo autorizo. Gracias.',
    'Aprobado',
  ]) {
    it(`yes: ${text}`, () => {
      expect(yesOrNo(text)).to.equal('yes');
    });
  }
  for (const text of ['no', 'No, she left in May.', 'Not approved', 'Declined.', 'Hola, no lo apruebo.', 'Rechazado']) {
    it(`no: ${text}`, () => {
      expect(yesOrNo(text)).to.equal('no');
    });
  }
  for (const text of [
    '',
    'Yes, but only until June.',
    'Yes if she has done the training',
    'ok who is this?',
    'yes. No wait',
    'no. yes, sorry, approved',
    'Which level does she have now?',
    'I will look at it tomorrow.',
    'yesterday',
    'Nobody told me.',
    'Sí, pero solo este mes',
    'Approved? I never approved anything.',
  ]) {
    it(`neither: ${text}`, () => {
      expect(yesOrNo(text)).to.equal(null);
    });
  }
});
