import { expect } from 'chai';
import fc from 'fast-check';
import { strikeMessage, strikeText, type Strikable } from '../../src/secrets/strike-message.js';

const secret = 'Heron!Creek44';

function message(fields: Partial<Strikable> = {}): Strikable {
  return {
    subject: 'help',
    text: 'Good morning, the projector is green.',
    visible: 'Good morning, the projector is green.',
    html: null,
    attachments: [],
    from: { name: 'Dana Orr', address: 'dorr@district.example' },
    sender: null,
    replyTo: [],
    to: [{ name: 'Helpdesk', address: 'help@district.example' }],
    cc: [],
    ...fields,
  };
}

function attached(name: string, type: string, content: Uint8Array): Strikable['attachments'][number] {
  return { name, type, content, size: content.byteLength };
}

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));

function everything(struck: Strikable): string {
  const contents = struck.attachments.map((attachment) => Buffer.from(attachment.content).toString('utf8'));
  return [
    struck.subject,
    struck.text,
    struck.visible,
    struck.html,
    ...struck.attachments.map((each) => each.name),
    ...contents,
    struck.from?.name,
    ...(struck.to ?? []).map((each) => each.name),
  ].join('\n');
}

describe('strikeMessage', () => {
  it('gives a message without a secret back as the very same object', () => {
    const plain = message({ attachments: [attached('notes.txt', 'text/plain', utf8('nothing here'))] });
    expect(strikeMessage(plain).message).to.equal(plain);
  });

  it('strikes a value found once in every other place', () => {
    const struck = strikeMessage(
      message({
        subject: `about ${secret}`,
        text: `see below\n\n> Password: ${secret}\n`,
        visible: `it was ${secret.toUpperCase()} all along`,
        html: `<p>${secret.slice(0, 4)}<b>${secret.slice(4)}</b></p>`,
        attachments: [attached(`${secret}.txt`, 'text/plain', utf8(`so ${secret}`))],
        from: { name: `Dana ${secret}`, address: 'dorr@district.example' },
      }),
    );
    expect(everything(struck.message).toLowerCase()).not.to.include(secret.toLowerCase());
    expect(struck.message.html).to.equal('<p>[removed: password]<b></b></p>');
    expect(struck.message.from?.name).to.equal('Dana [removed: password]');
    expect(struck.values).to.include(secret);
    expect([...new Set(struck.found.map((found) => found.part))]).to.have.members([
      'subject',
      'text',
      'html',
      'name:0',
      'attachment:0',
    ]);
    expect(JSON.stringify(struck.found)).not.to.include(secret);
  });

  it('strikes what was read out of the text and stands in a field of its own', () => {
    const { message: struck } = strikeMessage(
      message({
        text: `Password: ${secret}`,
        forwarded: { from: { name: `Ann ${secret}`, address: 'ann@district.example' } },
        speaker: { address: { name: `Caller ${secret}`, address: 'unity@district.example' } },
        bounce: { diagnostic: `550 refused: ${secret}` },
      }),
    );
    expect(JSON.stringify([struck.forwarded, struck.speaker, struck.bounce])).not.to.include(secret);
    expect(struck.forwarded?.from.address).to.equal('ann@district.example');
  });

  it('keeps what it does not know, and leaves the message it was given alone', () => {
    const given = { ...message({ text: `pw: ${secret}`, visible: `pw: ${secret}` }), kind: 'person' as const };
    const struck = strikeMessage(given).message;
    expect(struck.kind).to.equal('person');
    expect(struck.visible).to.equal('pw: [removed: password]');
    expect(given.text).to.equal(`pw: ${secret}`);
  });

  const encodings: readonly (readonly [string, (text: string) => Uint8Array, (bytes: Uint8Array) => string])[] = [
    ['UTF-8', utf8, (bytes) => Buffer.from(bytes).toString('utf8')],
    ['UTF-8 with a mark', (text) => utf8(`\uFEFF${text}`), (bytes) => Buffer.from(bytes).toString('utf8').slice(1)],
    [
      'Latin-1',
      (text) => new Uint8Array(Buffer.from(text, 'latin1')),
      (bytes) => Buffer.from(bytes).toString('latin1'),
    ],
    [
      'UTF-16LE',
      (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
      (bytes) => Buffer.from(bytes).toString('utf16le').slice(1),
    ],
    [
      'UTF-16BE',
      (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()),
      (bytes) => Buffer.from(bytes).swap16().toString('utf16le').slice(1),
    ],
    [
      'UTF-16LE without a mark',
      (text) => new Uint8Array(Buffer.from(text, 'utf16le')),
      (bytes) => Buffer.from(bytes).toString('utf16le'),
    ],
  ];
  for (const [name, encode, decode] of encodings) {
    it(`strikes a text attachment in ${name} and writes it back alike`, () => {
      const struck = strikeMessage(
        message({ attachments: [attached('log.txt', 'text/plain', encode(`Señora Orr\nPassword: ${secret}\nend`))] }),
      ).message;
      const [attachment] = struck.attachments;
      expect(decode(attachment!.content)).to.equal('Señora Orr\nPassword: [removed: password]\nend');
      expect(attachment!.size).to.equal(attachment!.content.byteLength);
    });
  }

  const files: readonly (readonly [string, string, string])[] = [
    ['roster.csv', 'text/csv', `name,login,password\nAda,ada,${secret}\n`],
    ['page.html', 'text/html', `<p>Password: <b>${secret}</b></p>`],
    ['settings.json', 'application/json', `{"user":"sync","password":"${secret}"}`],
    ['notes.md', 'application/octet-stream', `**Password:** ${secret}\n`],
    ['sync.log', 'application/octet-stream', `login ok\npassword=${secret}\n`],
    [
      'mail.eml',
      'message/rfc822',
      `Subject: x\nContent-Transfer-Encoding: base64\nContent-Type: text/plain\n\n${Buffer.from(`Password: ${secret}`).toString('base64')}\n`,
    ],
    [
      'mail2.eml',
      'message/rfc822',
      `Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nPassword: Heron!=\r\nCreek44 =C3=A9\r\n`,
    ],
  ];
  for (const [name, type, content] of files) {
    it(`looks into ${name}`, () => {
      const [attachment] = strikeMessage(message({ attachments: [attached(name, type, utf8(content))] })).message
        .attachments;
      const text = Buffer.from(attachment!.content).toString('utf8');
      const decoded = text.includes('base64')
        ? Buffer.from(text.split('\n\n')[1] ?? '', 'base64').toString('utf8')
        : text;
      expect(decoded).not.to.include('Creek44');
      expect(decoded).to.include('[removed: password]');
    });
  }

  it('writes an attached mail anew only where something was struck', () => {
    const clean = 'The heater hums.';
    const part = (text: string) =>
      `--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}\r\n\r\n`;
    const mail = (text: string) =>
      `Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part(clean)}${part(text)}--b--\r\n`;
    const [one, two] = strikeMessage(
      message({
        attachments: [
          attached('clean.eml', 'message/rfc822', utf8(mail(clean))),
          attached('struck.eml', 'message/rfc822', utf8(mail(`Password: ${secret}`))),
        ],
      }),
    ).message.attachments;
    expect(Buffer.from(one!.content).toString('utf8')).to.equal(mail(clean));
    expect(Buffer.from(two!.content).toString('utf8')).to.equal(mail('Password: [removed: password]'));
  });

  it('leaves the lines alone that say how an attached mail is built', () => {
    const mail = (text: string) =>
      [
        'Subject: login',
        'MIME-Version: 1.0',
        'Content-Type: multipart/alternative;',
        '\tboundary="login-Heron44-Creek2"',
        '',
        '--login-Heron44-Creek2',
        'Content-Type: text/plain; charset="utf-8"',
        'Content-Transfer-Encoding: 7bit',
        '',
        `my password is ${text}`,
        '',
        '--login-Heron44-Creek2--',
        '',
      ].join('\r\n');
    const [one] = strikeMessage(message({ attachments: [attached('built.eml', 'message/rfc822', utf8(mail(secret)))] }))
      .message.attachments;
    expect(Buffer.from(one!.content).toString('utf8')).to.equal(mail('[removed: password]'));
  });

  it('leaves pictures and other bytes alone', () => {
    const bytes = utf8(`Password: ${secret}`);
    const [attachment] = strikeMessage(
      message({ text: `pw: ${secret}`, attachments: [attached('a.png', 'image/png', bytes)] }),
    ).message.attachments;
    expect(attachment!.content).to.equal(bytes);
  });

  it('strikes a file name by its own words', () => {
    const [attachment] = strikeMessage(
      message({ attachments: [attached('password_Heron44Creek.txt', 'text/plain', utf8('x'))] }),
    ).message.attachments;
    expect(attachment!.name).to.equal('password_[removed: password].txt');
  });
});

describe('strikeText', () => {
  it('strikes in a piece of the original what the message was struck by', () => {
    const { kinds } = strikeMessage(message({ text: `pw: ${secret}` }));
    expect(strikeText(`so ${secret}.`, kinds)).to.equal('so [removed: password].');
    expect(strikeText(`<b>He</b>ron!Creek44`, kinds, {}, 'markup')).to.equal('<b>[removed: password]</b>');
    expect(strikeText(`so ${secret}.`, [secret])).to.equal('so [removed: password].');
  });

  it('leaves no value of a message in any piece of it', () => {
    const value = fc.stringMatching(/^[A-Z][a-z]{4,7}[!#*][A-Z][a-z]{2,5}[0-9]{2}$/);
    fc.assert(
      fc.property(value, fc.string(), fc.string(), (planted, before, after) => {
        const { kinds } = strikeMessage(message({ text: `Password: ${planted}` }));
        expect(strikeText(`${before} ${planted} ${after}`, kinds)).not.to.include(planted);
      }),
      { numRuns: 100 },
    );
  });
});
