import { expect } from 'chai';
import fc from 'fast-check';
import { markedCopy } from '../../src/mail/marked-copy.js';

describe('marked copy', () => {
  it('puts the marker above bytes that it leaves as they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const copy = markedCopy(bytes, 'ledger-0042', { binary: true });
        expect(copy.equals(Buffer.concat([Buffer.from('X-Deskgate-Copy: ledger-0042\r\n'), bytes]))).to.equal(true);
      }),
    );
  });

  it('sends no NUL to a server without BINARY, and keeps the length', () => {
    const copy = markedCopy(Buffer.from('a\0\0b'), 'ledger-0042', { binary: false });
    expect([...copy.subarray(-4)]).to.deep.equal([0x61, 0x80, 0x80, 0x62]);
  });

  for (const marker of ['', 'short', 'has blank in it', 'line\r\nSubject: x', 'ümlaut-marker']) {
    it(`refuses the marker ${JSON.stringify(marker)}`, () => {
      expect(() => markedCopy(Buffer.from('x'), marker, { binary: true })).to.throw(RangeError);
    });
  }
});
