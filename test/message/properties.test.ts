import { expect } from 'chai';
import fc from 'fast-check';
import { parse, parseHeaders } from '../../src/message/parse.js';
import { rewriteOriginal } from '../../src/message/rewrite.js';
import { visibleText } from '../../src/message/visible-text.js';
import { loadMail, mailNames } from '../support/mail.js';
import { expectSound, isSubsequence } from '../support/sound-message.js';

const mails = mailNames().map(loadMail);
/** A fixture with some of its bytes replaced, taken out or doubled. */
const mutated = fc
  .record({
    index: fc.nat(mails.length - 1),
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(40),
        by: fc.uint8Array({ maxLength: 12 }),
      }),
      {
        maxLength: 6,
      },
    ),
  })
  .map(({ index, cuts }) => {
    let mail = mails[index] ?? Buffer.alloc(0);
    for (const { at, length, by } of cuts) {
      const start = Math.floor(at * mail.length);
      mail = Buffer.concat([mail.subarray(0, start), by, mail.subarray(start + length)]);
    }
    return mail;
  });

/** Lines that mean something to the parser, in any order. */
const assembled = fc
  .array(
    fc.constantFrom(
      'From: a@b.example',
      'Subject: =?utf-8?q?x',
      'Content-Type: multipart/mixed; boundary=b',
      'Content-Type: text/html; charset=utf-16',
      'Content-Type: message/rfc822',
      'Content-Transfer-Encoding: base64',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Disposition: attachment; filename*0*=x',
      '',
      '--b',
      '--b--',
      '> quoted',
      'On 2 March 2026 8:30 Ann <a@b.example> wrote:',
      'From: x',
      'To: y',
      'Sent: z',
      '-- ',
      'text =E4',
      '<div class="gmail_quote">',
    ),
    { maxLength: 40 },
  )
  .map((lines) => Buffer.from(lines.join('\r\n')));

describe('message: whatever the bytes', () => {
  it('arbitrary bytes give a message', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expectSound(await parse(bytes));
      }),
      { numRuns: 300 },
    ));

  it('damaged mails give a message', () =>
    fc.assert(
      fc.asyncProperty(mutated, async (bytes) => {
        expectSound(await parse(bytes));
      }),
      { numRuns: 600 },
    ));

  it('parts put together at random give a message', () =>
    fc.assert(
      fc.asyncProperty(assembled, async (bytes) => {
        expectSound(await parse(bytes));
      }),
      { numRuns: 400 },
    ));

  it('headers alone give a message', () =>
    fc.assert(
      fc.asyncProperty(mutated, async (bytes) => {
        expectSound(await parseHeaders(bytes, 30_000_000));
      }),
      { numRuns: 200 },
    ));

  it('a rewrite that strikes nothing adds one field and changes nothing else', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(mutated, assembled), async (bytes) => {
        const rewritten = Buffer.from(await rewriteOriginal(bytes, (text) => text)).toString('latin1');
        const original = bytes.toString('latin1');
        expect(rewritten.length - original.length).to.be.within(0, 32);
        expect(
          rewritten.replace(/(?:\r?\n)?X-Deskgate-Struck-Out: yes\r?\n(?:\r?\n)?/, '').replace(/\s/g, ''),
        ).to.equal(original.replace(/\s/g, ''));
      }),
      { numRuns: 300 },
    ));

  it('visible text is made of lines of the text, in order', () => {
    const line = fc.constantFrom(
      'a',
      '> b',
      '',
      'On 2 March 2026 8:30 Ann wrote:',
      'From: x',
      'To: y',
      'Date: z',
      '-- ',
      '____________',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(isSubsequence(visibleText(lines.join('\n')).split('\n'), lines)).to.equal(true);
      }),
    );
  });
});
