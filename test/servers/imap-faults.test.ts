import { expect } from 'chai';
import { openMailbox } from '../../src/mail/imap.js';
import type { ImapAccount } from '../../src/mail/imap-account.js';
import { MailFault, type FaultKind } from '../../src/mail/mail-fault.js';
import { certificate } from '../support/certificate.js';
import { startCuttableProxy } from '../support/cuttable-proxy.js';
import { startDovecot, type Dovecot } from '../support/dovecot.js';
import { startScriptedImap, type Answer } from '../support/scripted-imap.js';
import { accountOf, failureOf, watch } from '../support/watching.js';

const nobody = { onNew: () => undefined, onClose: () => undefined };

async function faultOf(account: ImapAccount, folder = 'INBOX'): Promise<MailFault> {
  const failure = await failureOf(openMailbox(account, folder, nobody));
  expect(failure).to.be.instanceOf(MailFault);
  return failure as MailFault;
}

function expectFault(fault: unknown, kind: FaultKind, temporary: boolean, words: RegExp): void {
  expect(fault).to.be.instanceOf(MailFault);
  expect(fault).to.include({ kind, temporary });
  expect((fault as MailFault).words).to.match(words);
}

describe('IMAP: getting in', () => {
  let dovecot: Dovecot;

  before(async () => {
    dovecot = await startDovecot();
  });
  after(async () => {
    await dovecot.stop();
  });

  for (const security of ['tls', 'starttls', 'none'] as const) {
    it(`opens a mailbox with security ${security}`, async () => {
      const port = security === 'tls' ? dovecot.tlsPort : dovecot.port;
      const { mailbox, closed } = await watch(accountOf(dovecot, { security, port }));
      expect(mailbox.uidValidity).to.be.above(0);
      await mailbox.close();
      await mailbox.close();
      expect(await closed).to.equal(null);
      expectFault(await failureOf(mailbox.uidsAbove(0)), 'connection', true, /closed the connection/);
    });
  }

  it('names the mailbox whose password is wrong, and not the password', async () => {
    const fault = await faultOf(accountOf(dovecot, { name: 'technology', credentials: { password: 'hunter2' } }));
    expectFault(fault, 'authentication', false, /does not accept the user name or password of mailbox technology$/);
    expect(`${JSON.stringify(fault)} ${fault.stack ?? ''}`).to.not.include('hunter2');
  });

  it('names the folder that is not there', async () => {
    expectFault(await faultOf(accountOf(dovecot), 'Helpdesk/In'), 'folder', false, /has no folder Helpdesk\/In$/);
  });

  for (const [what, changes, words] of [
    ['an authority it does not know', { ca: undefined }, /set "ca"/],
    ['a certificate for another name', { serverName: 'imap.school.example' }, /is for another name/],
  ] as const) {
    for (const security of ['tls', 'starttls'] as const) {
      it(`refuses ${what} with security ${security}`, async () => {
        const port = security === 'tls' ? dovecot.tlsPort : dovecot.port;
        expectFault(await faultOf(accountOf(dovecot, { security, port, ...changes })), 'certificate', false, words);
      });
    }
  }

  it('refuses a certificate that has expired', async () => {
    const old = await startDovecot({ certificate: certificate('127.0.0.1', { expired: true }) });
    try {
      expectFault(await faultOf(accountOf(old)), 'certificate', false, /has expired/);
    } finally {
      await old.stop();
    }
  });

  it('takes a certificate for the name it was told to expect', async () => {
    const other = await startDovecot({ certificate: certificate('imap.school.example') });
    try {
      const { mailbox } = await watch(accountOf(other, { serverName: 'imap.school.example' }));
      await mailbox.close();
      expectFault(await faultOf(accountOf(other)), 'certificate', false, /is for another name/);
    } finally {
      await other.stop();
    }
  });

  it('tells TLS on a port in the clear and the clear on a TLS port from everything else', async () => {
    expectFault(await faultOf(accountOf(dovecot, { port: dovecot.port })), 'tls', false, /is "security" right/);
    const silent = accountOf(dovecot, { security: 'none', timeouts: { greeting: 200 } });
    expectFault(await faultOf(silent), 'timeout', true, /is "security" right/);
  });

  it('says that nothing listens, that nobody answers, that the name does not exist', async () => {
    const proxy = await startCuttableProxy({ host: dovecot.host, port: dovecot.tlsPort });
    const there = accountOf(dovecot, { port: proxy.port, timeouts: { connect: 200, greeting: 200 } });
    proxy.goSilent();
    expectFault(await faultOf(there), 'timeout', true, /could not be reached in time/);
    await proxy.stop();
    expectFault(await faultOf(there), 'connection', true, /refuses the connection/);
    expectFault(await faultOf({ ...there, host: 'imap.invalid' }), 'connection', true, /cannot be found/);
  });
});

describe('IMAP: a server that cannot be trusted', () => {
  async function against(
    script: (command: string, rest: string) => Answer | undefined,
    account: Partial<ImapAccount>,
    greeting?: string,
  ): Promise<{ readonly fault: MailFault; readonly lines: readonly string[] }> {
    const server = await startScriptedImap(script, greeting);
    try {
      const whole = { host: server.host, port: server.port, user: 'tech', credentials: { password: 'hunter2' } };
      const fault = await faultOf({ ...whole, security: 'starttls', timeouts: { silence: 1_000 }, ...account });
      return { fault, lines: [...server.lines()] };
    } finally {
      await server.stop();
    }
  }

  const capabilities = (list: string) => (command: string) =>
    command === 'CAPABILITY' ? { untagged: [`* CAPABILITY IMAP4rev1 ${list}`], tagged: 'OK' } : undefined;

  for (const [what, script, greeting] of [
    ['offers no STARTTLS', capabilities('AUTH=PLAIN'), undefined],
    [
      'has STARTTLS stripped from its greeting',
      capabilities('AUTH=PLAIN'),
      '* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready',
    ],
    [
      'offers STARTTLS and then refuses it',
      (command: string) =>
        command === 'STARTTLS' ? { tagged: 'NO not now' } : capabilities('STARTTLS AUTH=PLAIN')(command),
      undefined,
    ],
    ['says that we are logged in before TLS', capabilities(''), '* PREAUTH [CAPABILITY IMAP4rev1] welcome'],
    [
      'slips a line in after STARTTLS',
      (command: string) =>
        command === 'STARTTLS'
          ? { tagged: 'OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN' }
          : capabilities('STARTTLS AUTH=PLAIN')(command),
      undefined,
    ],
  ] as const) {
    it(`goes no further when it ${what}`, async () => {
      const { fault, lines } = await against(script, {}, greeting);
      expectFault(fault, 'starttls', false, /nothing was sent/);
      expect(lines.filter((line) => /AUTHENTICATE|LOGIN|SELECT/.test(line))).to.deep.equal([]);
    });
  }

  it('does not fall back to the clear when the handshake fails', async () => {
    const { fault, lines } = await against(
      (command) =>
        command === 'STARTTLS' ? { tagged: 'OK go', hangUp: true } : capabilities('STARTTLS AUTH=PLAIN')(command),
      {},
    );
    expect(fault.kind).to.be.oneOf(['starttls', 'connection']);
    expect(lines.join('\n')).to.not.match(/AUTHENTICATE|LOGIN/);
  });

  it('says that there is no way to log in', async () => {
    const { fault } = await against(capabilities('AUTH=GSSAPI LOGINDISABLED'), { security: 'none' });
    expectFault(fault, 'authentication', false, /tech|no usable way/);
    const token = { accessToken: () => Promise.resolve('t0ken') };
    const oauth = await against(capabilities('AUTH=PLAIN'), { security: 'none', credentials: token });
    expectFault(oauth.fault, 'authentication', false, /no usable way to log in/);
  });

  it('passes on what a server says when it closes the door', async () => {
    const { fault } = await against(() => undefined, { security: 'none' }, '* BYE too many connections');
    expectFault(fault, 'connection', true, /too many connections/);
  });

  it('does not wait for ever for an answer', async () => {
    const { fault } = await against((command) => (command === 'SELECT' ? null : undefined), {
      security: 'none',
      timeouts: { silence: 150 },
    });
    expectFault(fault, 'timeout', true, /gone silent/);
  });
});

describe('IMAP: access tokens', () => {
  it('asks for a fresh token at each connection and shows it to the server alone', async () => {
    let asked = 0;
    const server = await startScriptedImap((command) => {
      if (command === 'CAPABILITY') return { untagged: ['* CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR'], tagged: 'OK' };
      return command === 'AUTHENTICATE' && asked > 1 ? { tagged: 'NO [AUTHENTICATIONFAILED] expired' } : undefined;
    });
    const accessToken = () => Promise.resolve(`t0ken-${++asked}`);
    const where = { host: server.host, port: server.port, security: 'none', user: 'tech' } as const;
    const { mailbox } = await watch({ ...where, credentials: { accessToken } });
    await mailbox.close();
    const fault = await faultOf({ ...where, credentials: { accessToken } });
    expectFault(fault, 'authentication', false, /user name or access token of tech$/);
    const sent = server.lines().flatMap((line) => /AUTHENTICATE XOAUTH2 (\S+)/.exec(line)?.[1] ?? []);
    expect(sent.map((part) => Buffer.from(part, 'base64').toString())).to.deep.equal([
      'user=tech\u0001auth=Bearer t0ken-1\u0001\u0001',
      'user=tech\u0001auth=Bearer t0ken-2\u0001\u0001',
    ]);
    await server.stop();
  });

  it('says that no token could be had', async () => {
    const accessToken = () => Promise.reject(new Error('secret endpoint text'));
    const fault = await faultOf({
      ...{ host: '127.0.0.1', port: 1, security: 'tls', user: 'tech' },
      credentials: { accessToken },
    });
    expectFault(fault, 'authentication', true, /^no access token could be had for tech/);
  });
});

describe('IMAP: losing the connection', () => {
  let dovecot: Dovecot;

  before(async () => {
    dovecot = await startDovecot();
    dovecot.append('INBOX', 'Subject: 1\r\n\r\n1\r\n');
  });
  after(async () => {
    await dovecot.stop();
  });

  it('says so in plain words when the server restarts, and the mailbox opens again', async () => {
    const { mailbox, closed } = await watch(accountOf(dovecot));
    await dovecot.restart();
    expectFault(await closed, 'connection', true, /closed the connection/);
    expectFault(await failureOf(mailbox.move([1], 'Done')), 'connection', true, /closed the connection/);
    const again = await watch(accountOf(dovecot));
    expect(again.mailbox.uidValidity).to.equal(mailbox.uidValidity);
    expect(await again.mailbox.uidsAbove(0)).to.deep.equal([1]);
    await again.mailbox.close();
  });

  it('notices a cut at once', async () => {
    const proxy = await startCuttableProxy({ host: dovecot.host, port: dovecot.tlsPort });
    const { mailbox, closed } = await watch(accountOf(dovecot, { port: proxy.port }));
    proxy.cut();
    expectFault(await closed, 'connection', true, /broke the connection off|closed the connection/);
    expect(await failureOf(mailbox.uidsAbove(0))).to.be.instanceOf(MailFault);
    await proxy.stop();
  });

  it('notices a half-open connection within twice the time of silence, idle or not', async () => {
    const proxy = await startCuttableProxy({ host: dovecot.host, port: dovecot.tlsPort });
    const account = accountOf(dovecot, { port: proxy.port, timeouts: { silence: 300 } });
    const idle = await watch(account);
    const busy = await watch(account);
    proxy.goSilent();
    const asked = Date.now();
    expectFault(await failureOf(busy.mailbox.uidsAbove(0)), 'timeout', true, /gone silent/);
    expectFault(await idle.closed, 'timeout', true, /gone silent/);
    expectFault(await busy.closed, 'timeout', true, /gone silent/);
    expect(Date.now() - asked).to.be.below(1_500);
    await idle.mailbox.close();
    await proxy.stop();
  });

  it('keeps a quiet connection alive', async () => {
    const { mailbox } = await watch(accountOf(dovecot, { timeouts: { silence: 100 } }));
    const until = Date.now() + 350;
    while (Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(await mailbox.uidsAbove(0)).to.deep.equal([1]);
    await mailbox.close();
  });

  it('ends a stream of messages with the reason when the connection goes', async () => {
    const proxy = await startCuttableProxy({ host: dovecot.host, port: dovecot.tlsPort });
    const user = 'long@school.example';
    for (let n = 0; n < 300; n++)
      dovecot.append('INBOX', `Subject: ${n}\r\n\r\n${'x'.repeat(20_000)}\r\n`, new Date(), user);
    const { mailbox } = await watch(accountOf(dovecot, { port: proxy.port, user }));
    const uids = await mailbox.uidsAbove(0);
    let seen = 0;
    const reading = (async () => {
      for await (const { uid } of mailbox.sources(uids)) {
        expect(uid).to.equal(++seen);
        if (seen === 2) proxy.cut();
      }
    })();
    expectFault(await failureOf(reading), 'connection', true, /connection/);
    expect(seen).to.be.within(2, 299);
    await proxy.stop();
  });
});

describe('IMAP: what the library only answers with false', () => {
  const script = (refused: string, words: string) => (command: string) => {
    if (command === refused) return { tagged: words };
    if (command === 'UID FETCH') return { untagged: ['* 1 FETCH (UID 1 FLAGS ())'], tagged: 'OK' };
    if (command === 'LIST') return { untagged: ['* LIST () "/" INBOX', '* LIST () "/" Done'], tagged: 'OK' };
    if (command === 'LSUB') return { untagged: ['* LSUB () "/" INBOX', '* LSUB () "/" Done'], tagged: 'OK' };
    return undefined;
  };

  for (const [command, words, expected] of [
    ['UID MOVE', 'NO [NOPERM] you may not', /refused to move mail to Done: \[NOPERM\] you may not/],
    ['UID MOVE', 'BAD what is MOVE', /refused to move mail to Done: what is MOVE/],
    ['UID SEARCH', 'NO [SERVERBUG] oops', /refused to look for new mail: \[SERVERBUG\] oops/],
  ] as const) {
    it(`is a fault with the server's words: ${command} ${words}`, async () => {
      const server = await startScriptedImap(script(command, words));
      const { mailbox } = await watch({
        ...{ host: server.host, port: server.port, security: 'none', user: 'tech' },
        credentials: { password: 'x' },
      });
      const asked = command === 'UID SEARCH' ? mailbox.uidsAbove(0) : mailbox.move([1], 'Done');
      expectFault(await failureOf(asked), 'refused', words.includes('SERVERBUG'), expected);
      expect(await mailbox.listing([1])).to.have.length(1);
      await mailbox.close();
      await server.stop();
    });
  }

  it('asks again for a folder that the server says to create first', async () => {
    let moves = 0;
    const server = await startScriptedImap((command) => {
      if (command === 'UID MOVE') return { tagged: ++moves === 1 ? 'NO [TRYCREATE] no such folder' : 'OK moved' };
      return script('', '')(command);
    });
    const { mailbox } = await watch({
      ...{ host: server.host, port: server.port, security: 'none', user: 'tech' },
      credentials: { password: 'x' },
    });
    await mailbox.move([1], 'Done');
    expect(server.lines().filter((line) => line.includes('CREATE Done'))).to.have.length(1);
    await mailbox.close();
    await server.stop();
  });

  it('keeps command lines short for many scattered UIDs', async () => {
    const server = await startScriptedImap(script('', ''));
    const { mailbox } = await watch({
      ...{ host: server.host, port: server.port, security: 'none', user: 'tech' },
      credentials: { password: 'x' },
    });
    const uids = Array.from({ length: 5_000 }, (_, index) => 1_000_000 + index * 2);
    await mailbox.move(uids, 'Done');
    const moves = server.lines().filter((line) => line.includes('UID MOVE'));
    expect(moves.length).to.be.above(1);
    for (const line of moves) expect(line.length).to.be.below(8_000);
    await mailbox.close();
    await server.stop();
  });
});
