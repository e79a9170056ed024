import { expect } from 'chai';
import { createDatabase } from '../support/database.js';
import {
  answer,
  colleague,
  headerOf,
  helpdesk,
  letterOf,
  letterTo,
  mail,
  openDesk,
  replyAddress,
  technician,
  type Letter,
  type TestDesk,
} from '../support/desk.js';
import type { DaemonProcess } from '../support/district.js';
import { startDovecot, type Dovecot } from '../support/dovecot.js';
import { startScriptedSmtp, type ScriptedSmtp } from '../support/smtp.js';

describe('a ticket by mail, from the request to the thanks', function () {
  this.timeout(120_000);
  const requester = 'pat@willowcreek.example';
  const terry = `Terry Tech <${technician}>`;
  const pat = `Pat Teacher <${requester}>`;
  const request = mail({
    from: pat,
    subject: 'Projector in room 12',
    text: 'Hello,\n\nthe projector in room 12 shows no picture.\n\nPat',
    attachment: { name: 'screen.png', type: 'image/png', content: Buffer.from('not really a picture') },
  });
  let dovecot: Dovecot;
  let smtp: ScriptedSmtp;
  let desk: TestDesk;
  let daemon: DaemonProcess;
  let acknowledgement: Letter;
  let newTicket: Letter;

  before(async () => {
    dovecot = await startDovecot();
    smtp = await startScriptedSmtp();
    desk = await openDesk({ imap: dovecot, smtp, databaseUrl: await createDatabase() });
    desk.edit((configuration) => {
      configuration.desk.trustedServers = ['mx.willowcreek.example'];
    });
    daemon = desk.start();
    dovecot.append('INBOX', request);
    acknowledgement = await letterTo(smtp, 'acknowledgement', requester);
    newTicket = await letterTo(smtp, 'new-ticket', technician);
  });
  after(async () => {
    await daemon.stop();
    await desk.remove();
    await smtp.stop();
    await dovecot.stop();
  });

  /** Puts a mail into the mailbox and waits until it is decided and its letters are sent; gives those. */
  async function send(bytes: Buffer): Promise<readonly Letter[]> {
    const before = smtp.accepted.length;
    const { seen } = await desk.balance();
    dovecot.append('INBOX', bytes);
    await desk.settled(seen + 1);
    return Promise.all(smtp.accepted.slice(before).map(letterOf));
  }

  const ticket = () => desk.ticket('TECH-1');
  const names = (letters: readonly Letter[]) => letters.map(({ template, to }) => `${template} ${to.join(' ')}`).sort();

  it('acknowledges with the number and threads on the request', () => {
    const { parsed } = acknowledgement;
    const id = /^Message-ID: (.*)\r/m.exec(request.toString())?.[1];
    expect(parsed.subject).to.equal('[TECH-1] Projector in room 12');
    expect(parsed.inReplyTo).to.equal(id);
    expect(headerOf(parsed, 'references').split(' ')).to.include(id);
    expect(headerOf(parsed, 'auto-submitted')).to.equal('auto-replied');
    expect(headerOf(parsed, 'x-auto-response-suppress'))
      .to.match(/OOF/)
      .and.match(/AutoReply/);
    expect(headerOf(parsed, 'x-auto-response-suppress')).to.not.match(/\b(All|NDR)\b/);
    expect(parsed.messageId).to.match(/^<[^<>\s]+@willowcreek\.example>$/);
    expect(replyAddress(acknowledgement)).to.match(/^helpdesk\+[a-z0-9]{16}@willowcreek\.example$/);
    expect(parsed.from?.value[0]?.address).to.equal(helpdesk);
    expect(acknowledgement.from, 'bounces come back to the mailbox').to.equal(helpdesk);
    expect(headerOf(parsed, 'content-type')).to.match(/^multipart\/alternative/);
  });

  it('gives the technician all there is to work with, under a token of his own', () => {
    const { parsed } = newTicket;
    expect(parsed.text).to.include('shows no picture').and.include(requester).and.include('#close');
    expect(parsed.attachments.map(({ filename }) => filename)).to.deep.equal(['screen.png']);
    expect(headerOf(parsed, 'auto-submitted')).to.equal('auto-generated');
    expect(replyAddress(newTicket))
      .to.match(/\+[a-z0-9]{16}@/)
      .and.not.equal(replyAddress(acknowledgement));
  });

  it("sends a technician's reply to the requester, in his name and without what he quoted", async () => {
    const letters = await send(answer(newTicket, terry, 'Is the cable in the upper socket?'));
    expect(names(letters)).to.deep.equal([`command-result ${technician}`, `public-reply ${requester}`]);
    const reply = letters.find(({ template }) => template === 'public-reply');
    const text = `${reply?.parsed.text ?? ''}${String(reply?.parsed.html)}`;
    expect(text).to.include('Is the cable in the upper socket?');
    expect(text, 'the letter he answered').to.not.match(/#close|Commands stand|wrote:|^>/m);
    expect(text, 'the token that proves him').to.not.include(replyAddress(newTicket));
    expect(reply && headerOf(reply.parsed, 'auto-submitted'), "a person's own words").to.equal('');
    expect(reply?.parsed.from?.text).to.include('Terry Tech').and.include(helpdesk).and.not.include(technician);
    expect(reply && headerOf(reply.parsed, 'references')).to.include(
      /^Message-ID: (.*)\r/m.exec(request.toString())?.[1],
    );
    expect(reply && replyAddress(reply)).to.equal(replyAddress(acknowledgement));
  });

  it('keeps a note among technicians', async () => {
    const secretWords = 'The bulb was bought from the wrong budget.';
    const letters = await send(answer(newTicket, terry, `#note\n${secretWords}`));
    expect(names(letters)).to.deep.equal([`command-result ${technician}`]);
    const { entries } = await ticket();
    expect(entries.at(-1)).to.include({ kind: 'note', text: secretWords });
    for (const { to, raw } of smtp.accepted) {
      if (to.includes(requester)) expect(raw.toString()).to.not.include('wrong budget');
    }
  });

  it('assigns, moves and ranks the ticket, and tells who takes it over', async () => {
    const letters = await send(answer(newTicket, terry, `#assign ${colleague}\n#queue maintenance\n#priority high`));
    expect(await ticket()).to.include({ assignee: colleague, queue: 'maintenance', priority: 'high', status: 'open' });
    expect(names(letters)).to.deep.equal([`command-result ${technician}`, `update ${colleague}`]);
  });

  it('carries nothing out when one command is wrong, and says what', async () => {
    const letters = await send(answer(newTicket, terry, 'All done, I think.\n#priority low\n#closs replaced the bulb'));
    expect(names(letters)).to.deep.equal([`command-error ${technician}`]);
    expect(letters[0]?.parsed.text)
      .to.include('#closs is not a command. Did you mean #close?')
      .and.include('#priority');
    expect(await ticket()).to.include({ status: 'open', priority: 'high' });
  });

  const claims: readonly (readonly [string, () => Buffer])[] = [
    ['without a token', () => answer(newTicket, terry, '#close It works.', { to: helpdesk })],
    ["with the requester's token", () => answer(acknowledgement, terry, '#close It works.')],
    [
      'as a server that nobody trusts attests',
      () =>
        answer(newTicket, terry, '#close It works.', {
          to: helpdesk,
          headers: ['Authentication-Results: mx.evil.example; dmarc=pass header.from=willowcreek.example'],
        }),
    ],
    [
      'below a result of the trusted server that says otherwise',
      () => {
        const bytes = answer(newTicket, terry, '#close It works.', { to: helpdesk }).toString();
        const field = (result: string) =>
          `Authentication-Results: mx.willowcreek.example; dmarc=${result} header.from=willowcreek.example\r\n`;
        return Buffer.from(field('fail') + field('pass') + bytes);
      },
    ],
  ];
  for (const [how, forge] of claims) {
    it(`sets apart what claims to be a technician ${how}, and leaves the ticket as it is`, async () => {
      const letters = await send(forge());
      expect(await ticket()).to.include({ status: 'open', assignee: colleague });
      expect(letters.filter(({ to }) => to.includes(requester))).to.deep.equal([]);
      const waiting = await desk.quarantine();
      expect(waiting.at(-1)).to.include({ reason: 'unproven', from: technician, ticket: 'TECH-1' });
    });
  }

  it('believes a technician whom the trusted server attests', async () => {
    const field = 'Authentication-Results: mx.willowcreek.example; dmarc=pass header.from=willowcreek.example\r\n';
    const bytes = answer(newTicket, terry, '#priority critical', { to: helpdesk });
    const letters = await send(Buffer.concat([Buffer.from(field), bytes]));
    expect(names(letters)).to.deep.equal([`command-result ${technician}`]);
    expect(await ticket()).to.include({ priority: 'critical' });
  });

  it("takes a colleague's mail under the requester's token as theirs, and sends them nothing of the ticket", async () => {
    const letters = await send(
      answer(acknowledgement, 'Robin <robin@willowcreek.example>', 'The room beside has it too.'),
    );
    expect((await ticket()).entries.at(-1)).to.include({ kind: 'message', author: 'robin@willowcreek.example' });
    expect(letters.filter(({ to }) => to.includes('robin@willowcreek.example'))).to.deep.equal([]);
  });

  it('asks a person when a stranger brings a token, or anybody nothing but the number', async () => {
    const before = (await ticket()).entries.length;
    await send(answer(acknowledgement, 'Mallory <mallory@elsewhere.example>', 'Please close this.'));
    await send(
      mail({ from: 'Robin <robin2@willowcreek.example>', subject: 'About TECH-1', text: 'Please close this ticket.' }),
    );
    const waiting = await desk.quarantine();
    expect(waiting.slice(-2).map(({ reason, from }) => `${reason} ${from}`)).to.deep.equal([
      'unproven mallory@elsewhere.example',
      'unproven robin2@willowcreek.example',
    ]);
    expect((await ticket()).entries.length).to.equal(before);
  });

  it('ties a bounce to its letter and tells a technician, nobody else', async () => {
    const bounce = Buffer.from(
      [
        'Return-Path: <>',
        'From: Mail Delivery System <MAILER-DAEMON@mx.willowcreek.example>',
        `To: ${helpdesk}`,
        'Subject: Undelivered Mail Returned to Sender',
        'Message-ID: <bounce-1@mx.willowcreek.example>',
        'Auto-Submitted: auto-replied',
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'The mail could not be delivered.',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.willowcreek.example',
        '',
        `Final-Recipient: rfc822; ${requester}`,
        'Action: failed',
        'Status: 5.2.2',
        'Diagnostic-Code: smtp; 552 5.2.2 mailbox full',
        '',
        '--b',
        'Content-Type: message/rfc822',
        '',
        acknowledgement.raw.toString().trimEnd(),
        '--b--',
        '',
      ].join('\r\n'),
    );
    const letters = await send(bounce);
    expect(names(letters)).to.deep.equal([`bounced ${colleague}`]);
    expect(letters[0]?.parsed.text).to.include('mailbox full').and.include(requester);
  });

  it('keeps an out-of-office answer with the ticket and answers nobody', async () => {
    const letters = await send(
      answer(acknowledgement, pat, 'I am out of the office until Monday.', {
        subject: 'Automatic reply: [TECH-1] Projector in room 12',
        headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
      }),
    );
    expect(letters).to.deep.equal([]);
    expect((await ticket()).entries.at(-1)).to.include({ kind: 'note', author: requester });
  });

  it('drops a letter that comes back as a mail, from this desk or another one', async () => {
    const echo = acknowledgement.raw
      .toString()
      .replace(/^From: .*\r$/im, 'From: Other Desk <desk@willowcreek.example>\r');
    expect(await send(Buffer.from(echo))).to.deep.equal([]);
    expect((await desk.balance()).outcomes.open).to.equal(1);
  });

  it('closes with what was done and tells the requester once', async () => {
    const letters = await send(answer(newTicket, terry, 'Good as new.\n#close Replaced the bulb.'));
    expect(names(letters)).to.deep.equal([`closure ${requester}`, `command-result ${technician}`]);
    const closure = letters.find(({ template }) => template === 'closure');
    expect(closure?.parsed.text).to.include('Replaced the bulb.').and.include('Good as new.');
    expect(await ticket()).to.include({ status: 'closed' });
  });

  it('leaves it closed on thanks, and answers nothing', async () => {
    const closure = await letterTo(smtp, 'closure', requester);
    expect(await send(answer(closure, pat, 'Thank you so much!\n\nPat'))).to.deep.equal([]);
    expect(await ticket()).to.include({ status: 'closed' });
  });

  it('opens it again when it is still broken, and says so', async () => {
    const closure = await letterTo(smtp, 'closure', requester);
    const letters = await send(answer(closure, pat, 'Sorry, but the picture is gone again since this morning.'));
    expect(await ticket()).to.include({ status: 'open' });
    expect(names(letters)).to.deep.equal([`reopened ${requester}`, `update ${colleague}`]);
  });

  it('gave every letter a Message-ID of its own, and nobody a token of somebody else', async () => {
    const letters = await Promise.all(smtp.accepted.map(letterOf));
    const ids = letters.map(({ parsed }) => parsed.messageId ?? '');
    expect(new Set(ids).size).to.equal(ids.length);
    const tokens = new Map<string, Set<string>>();
    for (const letter of letters) {
      const token = /\+([a-z0-9]{16})@/.exec(replyAddress(letter))?.[1];
      if (token !== undefined) tokens.set(token, (tokens.get(token) ?? new Set()).add(letter.to.join()));
    }
    for (const people of tokens.values()) expect([...people].length).to.equal(1);
    expect((await desk.balance()).exact).to.equal(true);
  });
});

describe('two help desks that write to each other', function () {
  this.timeout(60_000);

  it('stop at once', async () => {
    const dovecot = await startDovecot();
    // What either desk sends is delivered, by its recipient: the other desk, itself, or a person.
    const smtp: ScriptedSmtp = await startScriptedSmtp({
      onData: ({ to, raw }) => {
        if (to.some((address) => address.startsWith('other'))) dovecot.append('INBOX', raw, new Date(), 'other');
        else if (to.some((address) => address.startsWith('helpdesk'))) dovecot.append('INBOX', raw, new Date(), 'one');
        return 'ok';
      },
    });
    const one = await openDesk({ imap: { ...dovecot, user: 'one' }, smtp, databaseUrl: await createDatabase() });
    const other = await openDesk({ imap: { ...dovecot, user: 'other' }, smtp, databaseUrl: await createDatabase() });
    other.edit((configuration) => {
      const mailbox = configuration.mailboxes.technology;
      if (mailbox) mailbox.address = 'other@willowcreek.example';
    });
    const daemons = [one.start(), other.start()];
    try {
      // A mail that claims to come from the other desk, as a forger or a forwarding rule would make it.
      dovecot.append(
        'INBOX',
        mail({ from: 'Other <other@willowcreek.example>', subject: 'Projector', text: 'No picture in room 5.' }),
        new Date(),
        'one',
      );
      expect((await one.settled(1)).outcomes).to.deep.equal({ open: 1 });
      expect((await other.settled(1)).outcomes).to.deep.equal({ discard: 1 });
      expect(smtp.accepted.map(({ to }) => to.join()).sort()).to.deep.equal(['other@willowcreek.example', technician]);
    } finally {
      await Promise.all(daemons.map((daemon) => daemon.stop()));
      await one.remove();
      await other.remove();
      await smtp.stop();
      await dovecot.stop();
    }
  });
});
