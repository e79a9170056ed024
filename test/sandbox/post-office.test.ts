import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { startPostOffice, type DeliveredLetter, type PostOffice } from '../../src/sandbox/post-office.js';

const letter = [
  'From: Help Desk <technology@willowcreek.example>',
  'To: dana.whitfield@willowcreek.example',
  'Reply-To: Help Desk',
  ' <technology+abcdefghijklmnop@willowcreek.example>',
  'Subject: [TECH-1] Projector',
  'Message-ID: <letter-1@willowcreek.example>',
  'References: <root@willowcreek.example>',
  '',
  'Subject: not this one',
  '',
].join('\r\n');

/** A conversation with the server, one reply awaited per line; gives the reply codes. */
async function talk(port: number, lines: readonly string[]): Promise<readonly string[]> {
  const socket = connect(port, '127.0.0.1');
  const codes: string[] = [];
  const waiting = [...lines];
  for await (const reply of createInterface({ input: socket })) {
    if (/^\d{3}-/.test(reply)) continue;
    codes.push(reply.slice(0, 3));
    const next = waiting.shift();
    if (next === undefined) break;
    socket.write(`${next}\r\n`);
  }
  socket.destroy();
  return codes;
}

describe('sandbox/post-office', () => {
  let office: PostOffice;
  let appended: string[];
  let reached: DeliveredLetter[];
  let refused: string[];

  beforeEach(async () => {
    [appended, reached, refused] = [[], [], []];
    office = await startPostOffice({
      mailboxes: new Map([['technology@willowcreek.example', (bytes) => appended.push(Buffer.from(bytes).toString())]]),
      refused: ['gone@willowcreek.example'],
      onLetter: (one) => reached.push(one),
      onRefused: (address) => refused.push(address),
    });
  });

  afterEach(() => office.stop());

  const send = (to: string) =>
    talk(office.port, [
      'EHLO here.example',
      'MAIL FROM:<technology@willowcreek.example>',
      `RCPT TO:<${to}>`,
      'DATA',
      `${letter}\r\n.`,
      'QUIT',
    ]);

  for (const to of [
    'technology@willowcreek.example',
    'Technology@WillowCreek.example',
    'technology+abcdefghijklmnop@willowcreek.example',
  ]) {
    it(`puts mail to ${to} into the mailbox, with its envelope`, async () => {
      expect(await send(to)).to.deep.equal(['220', '250', '250', '250', '354', '250', '221']);
      expect(appended).to.have.length(1);
      expect(appended[0]).to.include(`Return-Path: <technology@willowcreek.example>\r\nDelivered-To: ${to}\r\nFrom: `);
      expect(reached).to.deep.equal([]);
    });
  }

  it('keeps a letter to anybody else, with what an answer needs', async () => {
    await send('dana.whitfield@willowcreek.example');
    expect(appended).to.deep.equal([]);
    expect(reached.map(({ bytes: _, ...fields }) => fields)).to.deep.equal([
      {
        to: 'dana.whitfield@willowcreek.example',
        subject: '[TECH-1] Projector',
        replyTo: 'technology+abcdefghijklmnop@willowcreek.example',
        messageId: '<letter-1@willowcreek.example>',
        references: '<root@willowcreek.example>',
      },
    ]);
    expect(office.letters()).to.deep.equal(reached);
  });

  it('refuses the one who left with 550', async () => {
    const codes = await talk(office.port, [
      'EHLO here.example',
      'MAIL FROM:<>',
      'RCPT TO:<gone@willowcreek.example>',
      'QUIT',
    ]);
    expect(codes).to.deep.equal(['220', '250', '250', '550', '221']);
    expect(refused).to.deep.equal(['gone@willowcreek.example']);
    expect(office.carry({ from: '', to: 'gone@willowcreek.example', bytes: Buffer.from(letter) })).to.equal(false);
  });

  it('forgets the oldest letters', () => {
    for (let number = 0; number < 250; number += 1) {
      office.carry({ from: '', to: `person${number}@willowcreek.example`, bytes: Buffer.from(letter) });
    }
    expect(office.letters()).to.have.length(200);
    expect(office.letters()[0]?.to).to.equal('person50@willowcreek.example');
  });
});
