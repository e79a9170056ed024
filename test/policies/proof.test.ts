import { expect } from 'chai';
import { proofOf } from '../../src/policies/proof.js';
import type { AuthenticationResult } from '../../src/message/message.js';
import { question, thread } from '../support/question.js';

function result(results: Record<string, string>, from = '', server = 'mx.willowcreek.example'): AuthenticationResult {
  return { server, results, from };
}

describe('proofOf', () => {
  const cases: readonly (readonly [string, readonly AuthenticationResult[], 'authentication' | null])[] = [
    ['nothing', [], null],
    ['dmarc pass', [result({ dmarc: 'pass' }, 'willowcreek.example')], 'authentication'],
    ['dmarc pass for another domain', [result({ dmarc: 'pass' }, 'evil.example')], null],
    ['dmarc pass of a server nobody named', [result({ dmarc: 'pass' }, '', 'mx.evil.example')], null],
    ['aligned dkim pass', [result({ dkim: 'pass', spf: 'fail' })], 'authentication'],
    ['dkim pass where dmarc failed', [result({ dkim: 'pass', dmarc: 'fail' })], null],
    ['spf alone', [result({ spf: 'pass' })], null],
    ['a forged field below the true one', [result({ dmarc: 'none', dkim: 'none' }), result({ dmarc: 'pass' })], null],
    [
      'a true field that speaks of spf only above',
      [result({ spf: 'pass' }), result({ dmarc: 'pass' })],
      'authentication',
    ],
    [
      'a stranger above the trusted server',
      [result({ dmarc: 'fail' }, '', 'list.example'), result({ dmarc: 'pass' })],
      'authentication',
    ],
  ];
  for (const [name, authentication, expected] of cases) {
    it(`${name}: ${expected ?? 'no proof'}`, () => {
      expect(proofOf(question({ message: { authentication } }))).to.equal(expected);
    });
  }

  it('takes a token only from the address it was given to', () => {
    expect(proofOf(question({ facts: { thread: thread() } }))).to.equal('token');
    expect(proofOf(question({ facts: { thread: thread({ tokenOwner: 'rosa@willowcreek.example' }) } }))).to.equal(null);
    expect(proofOf(question({ facts: { thread: thread({ by: 'reference' }) } }))).to.equal(null);
  });

  it('proves nothing for mail without From', () => {
    const facts = { thread: thread({ tokenOwner: '' }) };
    expect(proofOf(question({ message: { from: null }, facts }))).to.equal(null);
  });
});
