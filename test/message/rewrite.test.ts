import { expect } from 'chai';
import { composeCopy } from '../../src/message/compose-copy.js';
import { contentKey } from '../../src/message/content-key.js';
import { parse } from '../../src/message/parse.js';
import { rewriteOriginal, type StruckPart } from '../../src/message/rewrite.js';
import { loadMail, mailNames } from '../support/mail.js';

const secret = /Tiger-?42|Tïger42/g;

function strike(text: string): string {
  return text.replace(secret, '[removed: password]');
}

const head = 'From: Ann <ann@northfield.example>\r\nMessage-ID: <1@northfield.example>\r\nMIME-Version: 1.0\r\n';

/** Everything in a mail that a reader could see, decoded as far down as mails are enclosed. */
async function everything(source: Uint8Array): Promise<string> {
  const message = await parse(source);
  const inner = await Promise.all(
    message.attachments.map(async (file) =>
      file.type === 'message/rfc822'
        ? `${file.name} ${await everything(file.content)}`
        : `${file.name} ${Buffer.from(file.content).toString()}`,
    ),
  );
  return [Buffer.from(source).toString('latin1'), message.subject, message.text, message.html ?? '', ...inner].join(
    '\n',
  );
}

const places: readonly (readonly [string, string])[] = [
  ['the text', `${head}\r\nMy password is Tiger42.\r\n`],
  [
    'quoted-printable',
    `${head}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nIt is T=EFger=\r\n42, gr=FC=DFe.\r\n`,
  ],
  [
    'base64',
    `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('It is Tiger42, ü.').toString('base64')}\r\n`,
  ],
  [
    'UTF-16',
    `${head}Content-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('It is Tiger42', 'utf16le').toString('base64')}\r\n`,
  ],
  ['flowed text', `${head}Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\nIt is Tiger \r\n42.\r\n`],
  ['HTML', `${head}Content-Type: text/html\r\n\r\n<p>Tiger42</p>\r\n`],
  [
    'the subject',
    `${head}Subject: =?utf-8?B?${Buffer.from('Passwort Tiger42 ü').toString('base64')}?=\r\nThread-Topic: Tiger42\r\n\r\nx\r\n`,
  ],
  [
    'a text file',
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b\r\nContent-Type: text/csv; name=a.csv\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('ann,Tiger42').toString('base64')}\r\n--b--\r\n`,
  ],
  [
    'bytes with the name of a text file',
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b\r\nContent-Type: application/octet-stream; name=a.txt\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('Tiger42').toString('base64')}\r\n--b--\r\n`,
  ],
  [
    'a file name',
    `${head}Content-Type: application/pdf; name="Tiger42.pdf"\r\nContent-Disposition: attachment;\r\n filename*0*=utf-8''Tiger;\r\n filename*1*=42.pdf\r\n\r\nx\r\n`,
  ],
  [
    'text before the parts',
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\nTiger42\r\n--b\r\n\r\nx\r\n--b--\r\nTiger42\r\n`,
  ],
  [
    'an enclosed mail',
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: Tiger42\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('Tiger42').toString('base64')}\r\n--b--\r\n`,
  ],
  ['a mail without a header', 'Tiger42\r\nPlease help.\r\n'],
  [
    'a part nested too deep',
    `${head}${Array.from({ length: 40 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('')}\r\nTiger42\r\n`,
  ],
  [
    'an unclosed multipart',
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nTiger42`,
  ],
];

describe('message: rewrite', () => {
  for (const [name, source] of places) {
    it(`strikes out in ${name}`, async () => {
      const bytes = Buffer.from(source, 'latin1');
      expect(await everything(bytes)).to.match(secret);
      const rewritten = await rewriteOriginal(bytes, strike);
      const seen = await everything(rewritten);
      expect(seen).not.to.match(secret);
      expect(seen).to.include('[removed: password]');
      expect(Buffer.from(rewritten).toString()).to.include('X-Deskgate-Struck-Out: yes\r\n');
    });
  }

  it('keeps what was written besides, byte for byte where it can', async () => {
    const kept = '--b\r\nContent-type:   TEXT/plain ; charset="iso-8859-1"\r\n\r\nGr\xfc\xdfe \r\n';
    const source = `${head}Received: from x\r\n\tby y\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${kept}--b\r\nContent-Type: text/plain; charset=iso-8859-1; name="a b.txt"\r\n\r\nT\xefger42 gr\xfc\xdft\r\n--b--\r\n`;
    const rewritten = await rewriteOriginal(Buffer.from(source, 'latin1'), strike);
    expect(Buffer.from(rewritten).toString('latin1')).to.include(kept).and.to.include('Received: from x\r\n\tby y\r\n');
    const message = await parse(rewritten);
    expect(message.text).to.equal('Grüße ');
    expect(message.attachments.map((file) => [file.name, Buffer.from(file.content).toString()])).to.deep.equal([
      ['a b.txt', '[removed: password] grüßt'],
    ]);
  });

  it('tells strike what it looks at', async () => {
    const asked = new Map<StruckPart, string>();
    await rewriteOriginal(loadMail('attachment'), (text, part) => {
      asked.set(part, text.trim());
      return text;
    });
    expect(Object.fromEntries(asked)).to.include({
      header: 'Projector in room 12',
      text: 'Report attached.',
      name: 'inventory list.pdf',
    });
    expect(asked.get('html')).to.include('<div');
  });

  it('keeps the mark when a mail comes by a second time', async () => {
    const once = await rewriteOriginal(loadMail('plain'), strike);
    const twice = await rewriteOriginal(once, strike);
    expect(Buffer.from(twice).equals(Buffer.from(once))).to.equal(true);
  });
});

describe('message: compose a copy', () => {
  for (const name of mailNames()) {
    it(`says the same as ${name}`, async () => {
      const message = await parse(loadMail(name));
      const copy = await parse(composeCopy(message));
      expect(copy.subject).to.equal(message.subject);
      expect(copy.from).to.deep.equal(message.from);
      expect(copy.to).to.deep.equal(message.to);
      expect(copy.messageId).to.equal(message.messageId);
      expect(copy.references).to.deep.equal(message.references);
      expect(copy.date?.getTime()).to.equal(message.date?.getTime());
      expect(copy.html).to.equal(message.html);
      if (message.text.trim() !== '') expect(copy.text).to.equal(message.text);
      expect(
        copy.attachments.map((file) => [file.name, file.type, Buffer.from(file.content).toString('hex')]),
      ).to.deep.equal(
        message.attachments.map((file) => [file.name, file.type, Buffer.from(file.content).toString('hex')]),
      );
    });
  }
});

describe('message: content key', () => {
  it('is one for a mail in two mailboxes', async () => {
    const mail = loadMail('attachment');
    const there = Buffer.concat([Buffer.from('Delivered-To: b@northfield.example\r\nReceived: from z\r\n'), mail]);
    expect(contentKey(await parse(there))).to.equal(contentKey(await parse(mail)));
  });

  it('differs with the words, the file and the id', async () => {
    const mail = loadMail('attachment').toString('latin1');
    const changes = [
      mail,
      mail.replace('Report attached', 'Reports attached'),
      mail.replace('JVBE', 'JVBF'),
      mail.replace('<CA1.', '<CA2.'),
    ];
    const keys = await Promise.all(changes.map(async (text) => contentKey(await parse(Buffer.from(text, 'latin1')))));
    expect(new Set(keys).size).to.equal(changes.length);
  });

  const packed: readonly (readonly [string, string])[] = [
    [
      'a file in winmail.dat',
      `${head}Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n${tnef('a.txt', 'Tiger42').toString('base64')}\r\n`,
    ],
    [
      'the name of a file in winmail.dat',
      `${head}Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n${tnef('Tiger42.pdf', 'x').toString('base64')}\r\n`,
    ],
    ['a uuencoded file', `${head}\r\nSee:\r\n\r\nbegin 644 a.txt\r\n'5&EG97(T,@\r\n\`\r\nend\r\n`],
  ];
  for (const [name, source] of packed) {
    it(`asks for a copy when the secret stands in ${name}`, async () => {
      const original = Buffer.from(source, 'latin1');
      const message = await parse(original);
      expect(
        JSON.stringify(message.attachments.map((file) => [file.name, Buffer.from(file.content).toString()])),
      ).to.match(secret);
      let thrown: unknown = null;
      await rewriteOriginal(original, strike).catch((error: unknown) => (thrown = error));
      expect(thrown).to.be.an('error');
    });
  }
});

/** A winmail.dat with one file. */
function tnef(name: string, content: string): Buffer {
  const attribute = (level: number, id: number, value: Buffer): Buffer => {
    const frame = Buffer.alloc(9);
    frame.writeUInt8(level, 0);
    frame.writeUInt32LE(id, 1);
    frame.writeUInt32LE(value.length, 5);
    return Buffer.concat([frame, value, Buffer.alloc(2)]);
  };
  return Buffer.concat([
    Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]),
    attribute(2, 0x00069002, Buffer.alloc(14)),
    attribute(2, 0x00018010, Buffer.from(`${name}\0`)),
    attribute(2, 0x0006800f, Buffer.from(content)),
  ]);
}
