import { expect } from 'chai';
import fc from 'fast-check';
import { judgeLateReply, lateKinds, lateReply, type LateKind } from '../../src/policies/late-reply.js';

const cases: readonly (readonly [LateKind, closing: string, reply: string])[] = [
  ['thanks', 'Ticket closed: the printer was reconnected.', 'Thank you so much!'],
  ['thanks', 'Ticket closed: the printer was reconnected.', 'Thx, prints fine now.\n\nSent from my iPhone'],
  ['thanks', 'Se reparó el proyector.', '¡Perfecto, mil gracias!'],
  ['thanks', 'Phone replaced.', '🙏🏽👍'],
  ['thanks', 'Wi-Fi fixed.', "Works. If it drops again I'll open a new ticket. Thanks!"],
  ['still-broken', 'Printer repaired.', 'Thanks, but it stopped again'],
  ['still-broken', 'Printer repaired.', 'It is not fixed, please reopen.'],
  ['still-broken', 'Se cambió el cable.', 'Gracias, pero sigue igual'],
  ['still-broken', 'Rate our service from 1 to 5.', '1. It is still not working.'],
  ['still-broken', 'Copier jam cleared.', 'no'],
  ['new-problem', 'Projector in room 4 repaired.', 'Thanks. Now my phone has no dial tone.'],
  ['new-problem', 'Tablet 17 repaired.', 'Tablet 19 has the same crack.'],
  ['new-problem', 'Se reparó la impresora.', 'Gracias. También falla el proyector'],
  ['question', 'A loaner was issued to you.', 'Thanks! When do I have to bring it back?'],
  ['question', 'Contraseña restablecida.', '¿Esta contraseña sirve también para el correo?'],
  ['more-info', 'Keyboard replaced, tag 4471.', 'For your records, the tag is 4417, I misread it.'],
  ['survey', 'Closed. Rate us from 1 to 5.', '5'],
  ['survey', 'Closed. Rate us from 1 to 5.', '4, a bit slow but friendly'],
  ['automatic', 'Ticket closed.', 'Automatic reply: I am out of the office until Monday with no access to email.'],
  ['automatic', 'Ticket closed.', 'Delivery has failed to these recipients: the mailbox is full.'],
];

describe('lateReply', () => {
  for (const [kind, closing, reply] of cases) {
    it(`${kind}: ${JSON.stringify(reply.slice(0, 60))}`, () => {
      expect(lateReply({ closing, reply })).to.equal(kind);
    });
  }

  it('does not read the quoted closing mail as what the person says', () => {
    const quoted = '> If it is still broken or does not work, reply to this mail.\n> Rate us from 1 to 5.';
    expect(lateReply({ closing: 'Printer repaired.', reply: `Thank you, all good!\n\n${quoted}` })).to.equal('thanks');
  });

  it('never stays closed when thanks come with a complaint', () => {
    const complaints = fc.constantFrom(
      'it is still broken',
      'it is not working',
      'it stopped again',
      'same problem as before',
      'there is no sound',
      'sigue sin funcionar',
    );
    const thanks = fc.constantFrom('Thanks', 'Thank you!', 'gracias', 'great');
    fc.assert(
      fc.property(complaints, thanks, fc.boolean(), (bad, good, first) => {
        const reply = first ? `${bad}. ${good}` : `${good}, ${bad}`;
        expect(lateReply({ closing: 'The speakers were repaired.', reply })).to.not.be.oneOf([
          'thanks',
          'survey',
          'automatic',
        ]);
      }),
    );
  });

  it('names words of the reply that decided', () => {
    const { because } = judgeLateReply({ closing: 'Printer repaired.', reply: 'Thanks, but it jammed again.' });
    expect(because.join(' ')).to.match(/jam|again/);
  });

  it("takes an administrator's phrase for a kind", () => {
    const mail = { closing: 'Printer repaired.', reply: 'Thank you so much, zap zap!' };
    const plain = judgeLateReply({ ...mail, reply: 'Thank you so much!' });
    expect(plain.kind).to.equal('thanks');
    const own = judgeLateReply(mail, { 'still-broken': ['Zap zap'] });
    expect(own).to.deep.include({ kind: 'still-broken' });
    expect(own.because[0]).to.equal('Zap zap');
  });

  it('answers for any text, and in linear time', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (closing, reply) => {
        expect(lateReply({ closing, reply })).to.be.oneOf(lateKinds);
      }),
    );
    const started = process.cpuUsage().user;
    for (const filler of [
      'A '.repeat(500_000),
      'but, '.repeat(200_000),
      '1-'.repeat(500_000),
      '\n'.repeat(1_000_000),
      '? '.repeat(500_000),
    ])
      lateReply({ closing: filler, reply: filler });
    expect(process.cpuUsage().user - started).to.be.lessThan(5_000_000);
  });
});
