import { expect } from 'chai';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { isAddress, isMessageId, mailOptions, type OutgoingMail } from '../../src/mail/outgoing.js';

const letter: OutgoingMail = {
  from: { name: 'Technology Help', address: 'technology@school.example' },
  to: { name: 'Ana Reyes', address: 'ana.reyes@school.example' },
  replyTo: 'technology+t0ken@school.example',
  subject: '[TECH-12] Projector',
  text: 'Hello',
  html: '<p>Hello</p>',
  messageId: '<letter-1@school.example>',
  inReplyTo: '<first@school.example>',
  references: ['<first@school.example>'],
  autoSubmitted: 'auto-replied',
  deskgate: 'd1',
  attachments: [],
  date: new Date('2026-11-02T09:00:00Z'),
};

async function written(mail: OutgoingMail): Promise<string> {
  const stream = createTransport({ streamTransport: true, buffer: true });
  const { message } = await stream.sendMail(mailOptions(mail, mail.from.address));
  return (message as Buffer).toString('latin1');
}

const headerNames = (raw: string) =>
  (raw.split('\r\n\r\n')[0] ?? '')
    .split(/\r\n(?![ \t])/)
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
    .sort();

describe('outgoing mail', () => {
  it('names every header field once', async () => {
    expect(headerNames(await written(letter))).to.deep.equal([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'in-reply-to',
      'message-id',
      'mime-version',
      'references',
      'reply-to',
      'subject',
      'to',
      'x-auto-response-suppress',
      'x-deskgate',
    ]);
  });

  for (const [autoSubmitted, suppressed] of [
    ['auto-replied', 'DR, RN, NRN, OOF, AutoReply'],
    ['auto-generated', 'DR, RN, NRN, OOF, AutoReply'],
    ['', 'OOF, AutoReply'],
  ] as const) {
    it(`suppresses ${suppressed} for Auto-Submitted "${autoSubmitted}"`, async () => {
      const { headers } = await simpleParser(await written({ ...letter, autoSubmitted }));
      expect(headers.get('x-auto-response-suppress')).to.equal(suppressed);
      expect(headers.get('auto-submitted')).to.equal(autoSubmitted || undefined);
    });
  }

  it('lets no value out of its header field', async () => {
    const names = headerNames(await written(letter));
    const evil = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `a\r\nBcc: x@evil.example\r\n\r\n${text}`);
    await fc.assert(
      fc.asyncProperty(evil, async (value) => {
        const raw = await written({
          ...letter,
          from: { ...letter.from, name: value },
          to: { ...letter.to, name: value },
          subject: value,
          deskgate: value,
          inReplyTo: '<ok@school.example>',
          references: [value, '<first@school.example>'],
        });
        expect(headerNames(raw)).to.deep.equal(names);
      }),
      { numRuns: 25 },
    );
  });

  it('drops references that are none, and the middle of a long chain but not its root', async () => {
    const ids = Array.from({ length: 80 }, (_, index) => `<m${index}@school.example>`);
    const { references } = await simpleParser(await written({ ...letter, references: ['junk', ...ids] }));
    expect(references).to.have.length(30).and.to.include('<m0@school.example>').and.to.include('<m79@school.example>');
  });

  it('attaches files with their names and keeps pictures inside the HTML', async () => {
    const attachments = [
      { name: 'Über "uns".pdf', type: 'application/pdf', content: Buffer.from([0, 255, 10]), contentId: null, inline: false },
      { name: 'logo.png', type: 'image/png', content: Buffer.from('png'), contentId: 'logo@school', inline: true },
      { name: 'x\r\nX-Evil: 1', type: 'multipart/mixed', content: Buffer.from('z'), contentId: null, inline: false },
    ];
    const mail = await simpleParser(await written({ ...letter, html: '<img src="cid:logo@school">', attachments }));
    const found = mail.attachments.map(({ filename, contentType, content, cid }) => [filename, contentType, content.length, cid]);
    expect(found).to.have.deep.members([
      ['Über "uns".pdf', 'application/pdf', 3, undefined],
      ['logo.png', 'image/png', 3, 'logo@school'],
      ['x X-Evil: 1', 'application/octet-stream', 1, undefined],
    ]);
    expect(mail.headers.has('x-evil')).to.equal(false);
  });

  for (const [value, good] of [
    ['ana@school.example', true],
    ['ana@schüle.example', true],
    ['añá@school.example', true],
    ["o'neil+tag@school.example", true],
    ['ana@school.example>\r\nRCPT TO:<x@evil.example', false],
    ['a@b@c', false],
    ['two, three@school.example', false],
    ['', false],
    ['ana', false],
  ] as const) {
    it(`${good ? 'takes' : 'refuses'} the address ${JSON.stringify(value)}`, () => {
      expect(isAddress(value)).to.equal(good);
    });
  }

  for (const [value, good] of [
    ['<a@b>', true],
    ['<not-even-an-at>', true],
    ['a@b', false],
    ['<a@b> <c@d>', false],
    ['<a@b\r\n>', false],
    ['<>', false],
  ] as const) {
    it(`${good ? 'takes' : 'refuses'} the Message-ID ${JSON.stringify(value)}`, () => {
      expect(isMessageId(value)).to.equal(good);
    });
  }
});
