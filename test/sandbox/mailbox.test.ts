import { expect } from 'chai';
import { ImapFlow } from 'imapflow';
import { startMailbox, type Mailbox } from '../../src/sandbox/mailbox.js';

const source = Buffer.from(
  [
    'From: Dana Whitfield <dana.whitfield@willowcreek.example>',
    'To: technology@willowcreek.example',
    'Subject: Projector (room 214) "dark" {5}',
    'Message-ID: <one@willowcreek.example>',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    'No picture, señal perdida.',
    '',
  ].join('\r\n'),
);

function clientOf({ port, user, password }: Mailbox): ImapFlow {
  return new ImapFlow({
    host: '127.0.0.1',
    port,
    secure: false,
    doSTARTTLS: false,
    auth: { user, pass: password },
    logger: false,
  });
}

describe('sandbox/mailbox', () => {
  let mailbox: Mailbox;
  let client: ImapFlow;

  beforeEach(async () => {
    mailbox = await startMailbox();
    client = clientOf(mailbox);
    await client.connect();
    await client.mailboxOpen('INBOX');
  });

  afterEach(async () => {
    client.close();
    await mailbox.stop();
  });

  /** Puts messages into INBOX and lets the client see them. */
  async function arrive(...messages: readonly Buffer[]): Promise<void> {
    for (const message of messages) mailbox.append(message);
    await client.noop();
  }

  it('offers the extensions that Deskgate uses', () => {
    expect([...client.capabilities.keys()]).to.include.members(['IDLE', 'UIDPLUS', 'MOVE', 'NAMESPACE', 'LITERAL+']);
  });

  it('refuses a wrong password', async () => {
    const stranger = clientOf({ ...mailbox, password: 'guessed' });
    const error = await stranger.connect().then(
      () => null,
      (reason: unknown) => reason,
    );
    stranger.close();
    expect(error).to.have.property('authenticationFailed', true);
  });

  it('tells an idling client of new mail', async () => {
    const told = new Promise<{ count: number }>((resolve) => client.once('exists', resolve));
    const idling = client.idle();
    // The server's answer to IDLE has come once a message put in now is announced; before, it waits in the queue.
    mailbox.append(source);
    expect((await told).count).to.equal(1);
    await client.noop();
    await idling;
  });

  it('keeps nothing of a client that idles again and again', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => void warnings.push(warning);
    process.on('warning', note);
    for (let count = 1; count <= 15; count += 1) {
      const told = new Promise((resolve) => client.once('exists', resolve));
      const idling = client.idle();
      mailbox.append(source);
      await told;
      await client.noop();
      await idling;
    }
    process.off('warning', note);
    expect(warnings.map(({ name }) => name)).to.not.include('MaxListenersExceededWarning');
  });

  it('gives back a message byte for byte with its size and arrival time, and leaves it unread', async () => {
    const arrived = new Date('2026-03-09T05:06:07Z');
    mailbox.append(source, arrived);
    await client.noop();
    const [first] = await client.fetchAll(
      '1:*',
      { uid: true, source: true, size: true, internalDate: true },
      { uid: true },
    );
    expect(first?.source?.equals(source)).to.equal(true);
    expect(first?.size).to.equal(source.length);
    expect(new Date(first?.internalDate ?? 0).toISOString()).to.equal(arrived.toISOString());
    const [again] = await client.fetchAll('1:*', { uid: true, flags: true }, { uid: true });
    expect([...(again?.flags ?? [])]).to.deep.equal([]);
  });

  it('cuts the header at the bytes asked for, of every message of a range', async () => {
    await arrive(source, source);
    const part = { key: 'HEADER', start: 0, maxLength: 40 };
    const rows = await client.fetchAll('1:*', { uid: true, bodyParts: [part] }, { uid: true });
    const headers = rows.map((row) => row.headers?.toString());
    expect(headers).to.deep.equal(Array.from({ length: 2 }, () => source.subarray(0, 40).toString()));
  });

  it('finds by UID and by header', async () => {
    await arrive(source, Buffer.from(source.toString().replace('<one@', '<two@')));
    const found = await client.search({ header: { 'Message-ID': '<two@willowcreek.example>' } }, { uid: true });
    expect(found).to.deep.equal([2]);
    expect(await client.search({ uid: '2:*' }, { uid: true })).to.deep.equal([2]);
    expect(await client.search({ header: { 'X-Absent': 'x' } }, { uid: true })).to.deep.equal([]);
  });

  it('makes folders, moves into them and stores copies with flags and date', async () => {
    await arrive(source);
    await client.mailboxCreate('Deskgate/Tickets');
    const moved = await client.messageMove('1', 'Deskgate/Tickets', { uid: true });
    expect(moved).to.have.property('uidMap');
    const stored = await client.append('Deskgate/Tickets', source, ['\\Seen'], new Date('2026-03-09T05:06:07Z'));
    expect(stored).to.have.property('uid', 2);
    await client.mailboxOpen('Deskgate/Tickets');
    const rows = await client.fetchAll('1:*', { uid: true, flags: true, internalDate: true }, { uid: true });
    expect(rows.map(({ flags }) => [...(flags ?? [])])).to.deep.equal([[], ['\\Seen']]);
    expect(mailbox.folders().find(({ path }) => path === 'INBOX')?.messages).to.deep.equal([]);
  });

  it('deletes by UID', async () => {
    await arrive(source, source, source);
    expect(await client.messageDelete('2', { uid: true })).to.equal(true);
    expect(await client.search({ uid: '1:*' }, { uid: true })).to.deep.equal([1, 3]);
  });

  it('tells a client to create a folder that is missing', async () => {
    const error = await client.append('Nowhere', source).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).to.include({ serverResponseCode: 'TRYCREATE', responseStatus: 'NO' });
  });

  it('takes and gives back a large message', async () => {
    const large = Buffer.concat([source, Buffer.alloc(1_000_000, 'abcdefgh\r\n')]);
    await client.append('INBOX', large);
    const [row] = await client.fetchAll('1', { uid: true, source: true }, { uid: true });
    expect(row?.source?.equals(large)).to.equal(true);
  });

  it('goes on after a command it cannot carry out', async () => {
    mailbox.append(Buffer.from('\r\n'));
    await client.noop();
    await client.fetchAll('1', { uid: true, envelope: true, bodyStructure: true }, { uid: true }).catch(() => []);
    await arrive(source);
    expect(await client.search({ uid: '1:*' }, { uid: true })).to.deep.equal([1, 2]);
  });

  it('stops while a client idles', async () => {
    const closed = new Promise((resolve) => client.once('close', resolve));
    void client.idle().catch(() => undefined);
    await mailbox.stop();
    await closed;
    mailbox = await startMailbox();
  });
});
