import { expect } from 'chai';
import { simpleParser } from 'mailparser';
import { MailFault, type FaultKind } from '../../src/mail/mail-fault.js';
import type { OutgoingMail } from '../../src/mail/outgoing.js';
import { openTransport, type SmtpServer, type Transport } from '../../src/mail/smtp.js';
import type { SendResult } from '../../src/mail/smtp-fault.js';
import { certificate } from '../support/certificate.js';
import { startCuttableProxy } from '../support/cuttable-proxy.js';
import { startScriptedSmtp, startSink, type Reply, type ScriptedSmtp, type SmtpScript } from '../support/smtp.js';
import { failureOf } from '../support/watching.js';

function letter(changes: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    from: { name: 'Technology Help', address: 'technology@school.example' },
    to: { name: 'Ana Reyes', address: 'ana.reyes@school.example' },
    replyTo: 'technology+t0ken@school.example',
    subject: '[TECH-12] Projector in room 5 — Überblick',
    text: 'Hello Ana,\n\nyour number is TECH-12.\n.\nnot the end\n',
    html: '<p>Hello Ana</p>',
    messageId: '<letter-1@school.example>',
    inReplyTo: '<first@school.example>',
    references: ['<root@school.example>', '<first@school.example>'],
    autoSubmitted: 'auto-replied',
    deskgate: 'd1',
    attachments: [],
    date: new Date('2026-11-02T09:00:00Z'),
    ...changes,
  };
}

function expectUnreachable(result: SendResult, kind: FaultKind, temporary: boolean, words: RegExp): void {
  expect(result.outcome).to.equal('unreachable');
  if (result.outcome !== 'unreachable') return;
  expect(result.fault).to.be.instanceOf(MailFault).and.to.include({ kind, temporary });
  expect(result.fault.words).to.match(words);
}

describe('SMTP', () => {
  const ends: (() => unknown)[] = [];

  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });

  function transportTo(
    where: { host: string; port: number; ca?: string },
    changes: Partial<SmtpServer> = {},
  ): Transport {
    const transport = openTransport({
      host: where.host,
      port: where.port,
      security: 'none',
      login: null,
      ca: where.ca === '' ? undefined : where.ca,
      timeouts: { connect: 2_000, greeting: 2_000, silence: 2_000 },
      ...changes,
    });
    ends.push(transport.close);
    return transport;
  }

  async function scripted(
    script: SmtpScript = {},
    changes: Partial<SmtpServer> = {},
  ): Promise<{ readonly server: ScriptedSmtp; readonly transport: Transport }> {
    const server = await startScriptedSmtp(script);
    ends.push(server.stop);
    return { server, transport: transportTo(server, changes) };
  }

  it("hands letters over to Postfix's sink, many at once, each whole", async () => {
    const sink = await startSink();
    ends.push(sink.stop);
    const transport = transportTo(sink, { maxConnections: 4 });
    await transport.verify();
    const letters = Array.from({ length: 40 }, (_, n) => letter({ messageId: `<letter-${n}@school.example>` }));
    const results = await Promise.all(letters.map((each) => transport.send(each)));
    expect(results.map((result) => result.outcome)).to.deep.equal(letters.map(() => 'sent'));
    const mails = await Promise.all(sink.mails().map((raw) => simpleParser(raw)));
    expect(mails.map(({ messageId }) => messageId)).to.have.members(letters.map(({ messageId }) => messageId));
    for (const { text } of mails) expect(text).to.include('.\nnot the end');
  });

  it('writes the header that threads in every mail program and stops machines', async () => {
    const { server, transport } = await scripted();
    await transport.send(letter());
    const [mail] = await server.parsed();
    expect(mail?.messageId).to.equal('<letter-1@school.example>');
    expect(mail?.inReplyTo).to.equal('<first@school.example>');
    expect(mail?.references).to.deep.equal(['<root@school.example>', '<first@school.example>']);
    expect(mail?.subject).to.equal('[TECH-12] Projector in room 5 — Überblick');
    expect(mail?.replyTo?.value[0]?.address).to.equal('technology+t0ken@school.example');
    expect(mail?.headers.get('auto-submitted')).to.equal('auto-replied');
    expect(mail?.headers.get('x-deskgate')).to.equal('d1');
    expect(mail?.date?.toISOString()).to.equal('2026-11-02T09:00:00.000Z');
    expect(server.accepted[0]?.from).to.equal('technology@school.example');
  });

  it('sends bounces where the configuration says', async () => {
    const { server, transport } = await scripted({}, { envelopeFrom: 'bounces@school.example' });
    await transport.send(letter());
    expect(server.accepted[0]?.from).to.equal('bounces@school.example');
  });

  it('keeps the Message-ID from attempt to attempt', async () => {
    let attempts = 0;
    const { server, transport } = await scripted({
      onData: () => (++attempts === 1 ? { code: 451, text: '4.3.0 try again' } : 'ok'),
    });
    expect(await transport.send(letter())).to.include({ outcome: 'temporary', code: 451 });
    expect(await transport.send(letter())).to.include({ outcome: 'sent', messageId: '<letter-1@school.example>' });
    expect((await server.parsed())[0]?.messageId).to.equal('<letter-1@school.example>');
  });

  it('tells the Message-ID that the server put in place of ours', async () => {
    const { transport } = await scripted({
      onData: () => ({ ok: '2.0.0 OK <AB12@AM0PR01.eurprd01.prod.outlook.com> [Hostname=AM0PR01]' }),
    });
    const result = await transport.send(letter());
    expect(result).to.include({ outcome: 'sent', messageId: '<AB12@AM0PR01.eurprd01.prod.outlook.com>' });
  });

  it('sends files and pictures byte for byte', async () => {
    const { server, transport } = await scripted();
    const content = Buffer.from(Array.from({ length: 100_000 }, (_, n) => (n * 7) % 256));
    const attachments = [
      { name: 'Größe.bin', type: 'application/octet-stream', content, contentId: null, inline: false },
      { name: 'logo.png', type: 'image/png', content: Buffer.from('png'), contentId: 'logo@school', inline: true },
    ];
    await transport.send(letter({ html: '<img src="cid:logo@school">', attachments }));
    const [mail] = await server.parsed();
    const file = mail?.attachments.find(({ filename }) => filename === 'Größe.bin');
    expect(file?.content.equals(content)).to.equal(true);
    expect(mail?.attachments.find(({ cid }) => cid === 'logo@school')?.related).to.equal(true);
  });

  it('writes to people with other letters in their name and domain', async () => {
    const { server, transport } = await scripted();
    const to = { name: 'Añá "the" Müller', address: 'añá@schüle.example' };
    expect(await transport.send(letter({ to }))).to.include({ outcome: 'sent' });
    expect(server.accepted[0]?.to[0]).to.match(/^añá@(schüle|xn--schle-lva)\.example$/);
  });

  describe('tells the letter from the server', () => {
    for (const [what, script, outcome, code] of [
      [
        'a recipient refused for now',
        { onRecipient: () => ({ code: 450, text: '4.2.1 greylisted' }) },
        'temporary',
        450,
      ],
      [
        'a recipient refused for good',
        { onRecipient: () => ({ code: 550, text: '5.1.1 no such user' }) },
        'permanent',
        550,
      ],
      ['a letter refused for now', { onData: () => ({ code: 452, text: '4.3.1 disk full' }) }, 'temporary', 452],
      ['a letter refused for good', { onData: () => ({ code: 554, text: '5.7.1 looks like spam' }) }, 'permanent', 554],
    ] as const) {
      it(`${what}: ${outcome}`, async () => {
        const { transport } = await scripted(script);
        const result = await transport.send(letter());
        expect(result).to.include({ outcome, code });
        expect('response' in result && result.response).to.match(/greylisted|no such user|disk full|spam/);
      });
    }

    it('one recipient refused does not hold up the next letter', async () => {
      const bad = 'gone@school.example';
      const { server, transport } = await scripted({
        onRecipient: (address) => (address === bad ? { code: 550, text: '5.1.1 no' } : 'ok'),
      });
      const [refused, sent] = await Promise.all([
        transport.send(letter({ to: { name: '', address: bad } })),
        transport.send(letter()),
      ]);
      expect([refused.outcome, sent.outcome]).to.deep.equal(['permanent', 'sent']);
      expect(server.accepted).to.have.length(1);
    });

    it("a letter above the server's SIZE: permanent", async () => {
      const { transport } = await scripted({ options: { size: 5_000 } });
      const result = await transport.send(letter({ text: 'x'.repeat(20_000) }));
      expect(result).to.include({ outcome: 'permanent', code: 552 });
    });

    it('an address nobody can have: permanent, and the server is not asked', async () => {
      const { server, transport } = await scripted();
      const to = { name: 'x', address: 'a@school.example>\r\nRCPT TO:<b@evil.example' };
      expect(await transport.send(letter({ to }))).to.include({ outcome: 'permanent', code: 553 });
      expect(server.connections()).to.equal(0);
    });

    for (const [what, script, kind, temporary, words] of [
      [
        '421 at the greeting',
        { onConnect: () => ({ code: 421, text: '4.3.2 closing' }) },
        'connection',
        true,
        /not available/,
      ],
      [
        '421 at the recipient',
        { onRecipient: () => ({ code: 421, text: '4.3.2 closing' }) },
        'connection',
        true,
        /not available/,
      ],
      [
        '554 at the greeting',
        { onConnect: () => ({ code: 554, text: '5.7.1 not you' }) },
        'refused',
        false,
        /does not talk/,
      ],
      [
        'a sender that may not send',
        { onFrom: () => ({ code: 553, text: '5.7.1 not yours' }) },
        'refused',
        false,
        /does not let/,
      ],
      ['a connection broken off', { onData: (): Reply => 'hang up' }, 'connection', true, /closed|broke/],
      ['a server that falls silent', { onData: (): Reply => 'never' }, 'timeout', true, /does not answer/],
      ['no greeting', { onConnect: (): Reply => 'never' }, 'timeout', true, /does not answer/],
    ] as const) {
      it(`${what}: the server`, async () => {
        const { transport } = await scripted(script, { timeouts: { connect: 300, greeting: 300, silence: 300 } });
        expectUnreachable(await transport.send(letter()), kind, temporary, words);
      });
    }

    it('nothing listening, a name that does not exist, a network that swallows everything: the server', async () => {
      const { server } = await scripted();
      const proxy = await startCuttableProxy(server);
      proxy.goSilent();
      const timeouts = { connect: 200, greeting: 200, silence: 200 };
      expectUnreachable(await transportTo(proxy, { timeouts }).send(letter()), 'timeout', true, /does not answer/);
      await proxy.stop();
      expectUnreachable(await transportTo(proxy, { timeouts }).send(letter()), 'connection', true, /refuses/);
      const nowhere = { host: 'smtp.invalid', port: 25 };
      expectUnreachable(await transportTo(nowhere).send(letter()), 'connection', true, /cannot be found/);
    });
  });

  describe('logs in', () => {
    const login = { user: 'technology', password: 'hunter2' };

    for (const security of ['tls', 'starttls', 'none'] as const) {
      it(`with security ${security}`, async () => {
        const { server, transport } = await scripted(
          { security, login },
          { security, login: { user: login.user, credentials: { password: login.password } } },
        );
        await transport.verify();
        expect(await transport.send(letter())).to.include({ outcome: 'sent' });
        expect(server.accepted[0]).to.include({ user: 'technology', secure: security !== 'none' });
      });
    }

    it('says whose password is wrong, and not the password', async () => {
      const { transport } = await scripted(
        { login },
        { login: { user: 'technology', credentials: { password: 'oops77' } } },
      );
      const result = await transport.send(letter());
      expectUnreachable(result, 'authentication', false, /does not accept the login of technology/);
      expect(JSON.stringify(result)).to.not.include('oops77');
      const fault = await failureOf(transport.verify());
      expect(fault).to.be.instanceOf(MailFault).and.to.include({ kind: 'authentication', temporary: false });
    });

    it('says that the server wants a login', async () => {
      const { transport } = await scripted({ login });
      expectUnreachable(await transport.send(letter()), 'authentication', false, /wants a user name/);
    });

    it('does not send without a login where one is configured and the server offers none', async () => {
      const { server, transport } = await scripted({}, { login: { user: 'x', credentials: { password: 'y' } } });
      expectUnreachable(await transport.send(letter()), 'authentication', false, /does not accept the login/);
      expect(server.accepted).to.deep.equal([]);
    });

    it('with an access token asked for each connection', async () => {
      const tokens = ['t0ken'];
      const accessToken = () => {
        const token = tokens.pop();
        return token === undefined ? Promise.reject(new Error('endpoint says no')) : Promise.resolve(token);
      };
      const oauth = { user: 'technology', credentials: { accessToken } };
      const { server, transport } = await scripted(
        { token: 't0ken', security: 'tls' },
        { security: 'tls', login: oauth },
      );
      expect(await transport.send(letter())).to.include({ outcome: 'sent' });
      expect(server.accepted[0]?.user).to.equal('technology');
      const second = transportTo(server, { security: 'tls', login: oauth });
      expectUnreachable(
        await second.send(letter()),
        'authentication',
        true,
        /no access token could be had for technology/,
      );
    });
  });

  describe('insists on TLS', () => {
    it('and sends nothing where STARTTLS is missing', async () => {
      const login = { user: 'technology', password: 'hunter2' };
      const { server, transport } = await scripted(
        { login },
        { security: 'starttls', login: { user: login.user, credentials: { password: login.password } } },
      );
      expectUnreachable(await transport.send(letter()), 'starttls', false, /no working STARTTLS; nothing was sent/);
      expect(server.accepted).to.deep.equal([]);
    });

    for (const security of ['tls', 'starttls'] as const) {
      for (const [what, tls, changes, words] of [
        ['an authority it does not know', certificate('127.0.0.1'), { ca: undefined }, /set "ca"/],
        ['a certificate for another name', certificate('smtp.school.example'), {}, /is for another name/],
        ['an expired certificate', certificate('127.0.0.1', { expired: true }), {}, /has expired/],
      ] as const) {
        it(`refuses ${what} with security ${security}`, async () => {
          const { transport } = await scripted({ security, certificate: tls }, { security, ...changes });
          expectUnreachable(await transport.send(letter()), 'certificate', false, words);
        });
      }

      it(`takes the name it was told to expect with security ${security}`, async () => {
        const tls = certificate('smtp.school.example');
        const { transport } = await scripted(
          { security, certificate: tls },
          { security, serverName: 'smtp.school.example' },
        );
        expect(await transport.send(letter())).to.include({ outcome: 'sent' });
      });
    }

    it('says that a port in the clear does not speak it', async () => {
      const { transport } = await scripted({}, { security: 'tls' });
      expectUnreachable(await transport.send(letter()), 'tls', false, /is "security" right/);
    });
  });

  it('uses a connection for many letters and opens another when the server closed it meanwhile', async () => {
    const { server } = await scripted();
    const proxy = await startCuttableProxy(server);
    ends.push(proxy.stop);
    const transport = transportTo(proxy, { maxConnections: 1 });
    for (const n of [1, 2, 3]) await transport.send(letter({ messageId: `<${n}@school.example>` }));
    expect(server.connections()).to.equal(1);
    proxy.cut();
    expect(await transport.send(letter({ messageId: '<4@school.example>' }))).to.include({ outcome: 'sent' });
    expect(server.accepted).to.have.length(4);
  });

  it('gives back what is waiting when it is closed', async () => {
    const { transport } = await scripted({ onData: () => 'never' }, { maxConnections: 1, timeouts: { silence: 300 } });
    const waiting = [1, 2, 3].map((n) => transport.send(letter({ messageId: `<${n}@school.example>` })));
    transport.close();
    for (const result of await Promise.all(waiting)) expectUnreachable(result, 'connection', true, /was stopped/);
    expectUnreachable(await transport.send(letter()), 'connection', true, /was stopped/);
  });

  for (const [what, changes] of [
    ['without a Message-ID', { messageId: 'letter-1' }],
    ['with two', { messageId: '<a@b>\r\nBcc: <c@d>' }],
    ['from nowhere', { from: { name: 'x', address: '' } }],
  ] as const) {
    it(`throws for a letter ${what}, which is a bug`, async () => {
      const { transport } = await scripted();
      expect(await failureOf(transport.send(letter(changes)))).to.be.instanceOf(RangeError);
    });
  }
});
