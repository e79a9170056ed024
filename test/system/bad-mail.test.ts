import { expect } from 'chai';
import { createDatabase } from '../support/database.js';
import { letterOf, letterTo, mail, openDesk, technician, type TestDesk } from '../support/desk.js';
import { type DaemonProcess } from '../support/district.js';
import { startDovecot, type Dovecot } from '../support/dovecot.js';
import { startScriptedImap } from '../support/scripted-imap.js';
import { startScriptedSmtp, type ScriptedSmtp } from '../support/smtp.js';

const megabyte = 1024 * 1024;

/** A writer of one's own for each, so that no flood and no duplicate comes in between. */
function from(who: string): string {
  return `${who}@willowcreek.example`;
}

/** Header fields and a body as they are given, without anything made good. */
function raw(who: string, fields: readonly string[], body: string | Buffer): Buffer {
  const head = [`From: ${from(who)}`, 'To: helpdesk@willowcreek.example', `Message-ID: <${who}@willowcreek.example>`];
  return Buffer.concat([Buffer.from([...head, ...fields, '', ''].join('\r\n')), Buffer.from(body)]);
}

function nested(depth: number): string {
  let body = '';
  for (let level = 0; level < depth; level += 1)
    body += `--b${level}\r\nContent-Type: multipart/mixed; boundary="b${level + 1}"\r\n\r\n`;
  body += `--b${depth}\r\nContent-Type: text/plain\r\n\r\nThe innermost words.\r\n--b${depth}--\r\n`;
  for (let level = depth - 1; level >= 0; level -= 1) body += `--b${level}--\r\n`;
  return body;
}

function beside(count: number): string {
  const part = (n: number) => `--b\r\nContent-Type: text/plain; name="part-${n}.txt"\r\n\r\nPart ${n}.\r\n`;
  return `${Array.from({ length: count }, (_, n) => part(n)).join('')}--b--\r\n`;
}

/** Bytes of every value, the same on every run. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0, state = 1; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 16;
  }
  return bytes;
}

const attachment = { name: 'film.mp4', type: 'video/mp4', content: noise(18 * megabyte) };
const mails: readonly (readonly [what: string, bytes: Buffer, outcome: string])[] = [
  [
    'of 25 MB',
    mail({ from: from('film'), subject: 'Film of the projector', text: 'See the film of room 1.', attachment }),
    'open new-request',
  ],
  [
    'over the limit',
    mail({
      from: from('huge'),
      subject: 'Film of the printer',
      text: 'See the film of room 2. CANARY-IN-THE-BODY',
      attachment: { ...attachment, content: Buffer.alloc(23 * megabyte, 'x') },
    }),
    'refuse oversize',
  ],
  ['that is empty', Buffer.from(''), 'quarantine unproven'],
  // The same content as the empty one.
  ['of one line end', Buffer.from('\r\n'), 'discard repeat'],
  ['without headers', Buffer.from('\r\nThe phone in room 4 is dead.\r\n'), 'quarantine unproven'],
  [
    'with nothing but a From',
    Buffer.from(`From: ${from('bare')}\r\n\r\nThe phone in room 5 is dead.\r\n`),
    'open new-request',
  ],
  [
    'to 10,000 recipients',
    raw(
      'many',
      [`Cc: ${Array.from({ length: 10_000 }, (_, n) => `reader${n}@willowcreek.example`).join(',\r\n ')}`],
      'The phone in room 6 is dead.\r\n',
    ),
    'open new-request',
  ],
  [
    'of 5,000 parts within parts',
    raw('nested', ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b0"'], nested(5_000)),
    'open new-request',
  ],
  [
    'of 5,000 parts beside each other',
    raw('beside', ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b"'], beside(5_000)),
    'open new-request',
  ],
  [
    'in an unknown charset',
    raw('charset', ['Subject: =?x-klingon?Q?Qapla=27?=', 'Content-Type: text/plain; charset=x-klingon'], 'Qapla\r\n'),
    'open new-request',
  ],
  [
    'with NUL bytes',
    raw('nul', ['Subject: The key\0board'], 'The key\0board in room 9\0 is dead.\r\n\0\0\0'),
    'open new-request',
  ],
  [
    'in broken base64',
    raw(
      'base64',
      ['Subject: Monitor', 'Content-Transfer-Encoding: base64'],
      'VGhlIG1vbml0b3I=====!!!!%%%%\r\nVGhl\r\n=',
    ),
    'open new-request',
  ],
  [
    'with a header of 1 MB',
    raw('header', [`X-Long: ${'long '.repeat(209_715)}`, 'Subject: Router'], 'The router in room 11 is dead.\r\n'),
    'open new-request',
  ],
  ['of binary garbage', noise(200_000), 'quarantine unproven'],
  [
    'with garbage for a body',
    raw('garbage', ['Subject: Scanner', 'Content-Type: text/html; charset=utf-16'], noise(100_000)),
    'open new-request',
  ],
];

describe('mail that no mail program writes', function () {
  this.timeout(180_000);
  let dovecot: Dovecot;
  let smtp: ScriptedSmtp;
  let desk: TestDesk;
  let daemon: DaemonProcess;

  before(async () => {
    dovecot = await startDovecot();
    smtp = await startScriptedSmtp();
    desk = await openDesk({ imap: dovecot, smtp, databaseUrl: await createDatabase() });
    desk.edit(({ mailboxes: { technology } }) => Object.assign(technology ?? {}, { sizeLimit: '26 MB' }));
    for (const [, bytes] of mails) dovecot.append('INBOX', bytes);
    dovecot.append(
      'INBOX',
      mail({ from: from('last'), subject: 'Keyboard', text: 'The keyboard in room 99 is dead.' }),
    );
    daemon = desk.start();
    await desk.settled(mails.length + 1);
  });
  after(async () => {
    await daemon.stop();
    await desk.remove();
    await smtp.stop();
    await dovecot.stop();
  });

  it('ends each in its one outcome, and the mail behind them all in a ticket', async () => {
    const rows = await desk.query<{ action: string; reason: string }>('select action, reason from ledger order by uid');
    const outcomes = rows.map(({ action, reason }, at) => `${mails[at]?.[0] ?? 'the last'}: ${action} ${reason}`);
    expect(outcomes).to.deep.equal([
      ...mails.map(([what, , outcome]) => `${what}: ${outcome}`),
      'the last: open new-request',
    ]);
    expect(await desk.balance()).to.include({ exact: true, waiting: 0 });
    expect(await desk.trouble()).to.deep.equal([]);
  });

  it('files every original', () => {
    expect(dovecot.list('INBOX')).to.deep.equal([]);
    const refused = dovecot.list('Deskgate/Refused');
    expect(refused.map(({ bytes }) => bytes.equals(mails[1]?.[1] ?? Buffer.alloc(0)))).to.deep.equal([true]);
  });

  it('tells the writer of the one over the limit what to do, and holds nothing of its content', async () => {
    const letter = await letterTo(smtp, 'oversize', from('huge'));
    expect(letter.parsed.text).to.include('up to 26 MB');
    const kept = await desk.query<{ n: number }>(`select count(*) as n from entry where full_text like '%CANARY%'`);
    expect(kept[0]?.n).to.equal(0);
  });

  it('brings a 25 MB file to the technician as it was', async () => {
    const [heavy, ...others] = smtp.accepted.filter(({ raw: bytes }) => bytes.length > 20 * megabyte);
    expect(others).to.deep.equal([]);
    expect(heavy?.to).to.deep.equal([technician]);
    const [file] = heavy === undefined ? [] : (await letterOf(heavy)).parsed.attachments;
    expect(file?.content.equals(attachment.content)).to.equal(true);
  });

  it('writes to nobody of the 10,000', () => {
    expect(smtp.accepted.filter(({ to }) => to.some((one) => one.startsWith('reader')))).to.deep.equal([]);
  });
});

describe('a mail over the limit', function () {
  this.timeout(60_000);

  it('is asked for its header alone', async () => {
    const header = `From: ${from('huge')}\r\nTo: helpdesk@willowcreek.example\r\nSubject: Film\r\nMessage-ID: <f@x.example>\r\n\r\n`;
    let moved = false;
    const imap = await startScriptedImap((verb, rest) => {
      switch (verb) {
        case 'SELECT':
          return {
            untagged: ['* FLAGS (\\Seen)', '* 1 EXISTS', '* OK [UIDVALIDITY 7] ok', '* OK [UIDNEXT 2] ok'],
            tagged: 'OK [READ-WRITE] selected',
          };
        case 'UID SEARCH':
          return { untagged: [moved ? '* SEARCH' : '* SEARCH 1'], tagged: 'OK' };
        case 'UID FETCH': {
          if (!/BODY/i.test(rest))
            return {
              untagged: ['* 1 FETCH (UID 1 RFC822.SIZE 99999999 INTERNALDATE "16-Nov-2026 15:04:05 +0000" FLAGS ())'],
              tagged: 'OK',
            };
          const section = /BODY(?:\.PEEK)?(\[[^\]]*\])(?:<(\d+)\.\d+>)?/i.exec(rest);
          const offset = section?.[2] === undefined ? '' : `<${section[2]}>`;
          return {
            untagged: [`* 1 FETCH (UID 1 BODY${section?.[1] ?? ''}${offset} {${header.length}}\r\n${header})`],
            tagged: 'OK',
          };
        }
        case 'UID MOVE':
          moved = true;
          return { untagged: ['* 1 EXPUNGE'], tagged: 'OK' };
        default:
          return undefined;
      }
    });
    const smtp = await startScriptedSmtp();
    const desk = await openDesk({
      imap: { port: imap.port, user: 'technology', password: 'any' },
      smtp,
      databaseUrl: await createDatabase(),
    });
    const daemon = desk.start();
    try {
      const { outcomes } = await desk.settled(1);
      expect(outcomes).to.deep.equal({ refuse: 1 });
      const fetched = imap.lines().filter((line) => /\bBODY/i.test(line));
      expect(fetched.length).to.be.above(0);
      for (const line of fetched) expect(line).to.match(/BODY\.PEEK\[HEADER\]/i);
      await letterTo(smtp, 'oversize', from('huge'));
    } finally {
      await daemon.stop();
      await desk.remove();
      await smtp.stop();
      await imap.stop();
    }
  });
});
