import { expect } from 'chai';
import { startReader, type Reader } from '../src/reader.js';
import { defaultStrikeOutOptions } from '../src/secrets/options.js';
import { heavyMail } from './support/heavy-mail.js';

const light = Buffer.from(
  'From: pat@willowcreek.example\r\nSubject: Projector\r\n\r\nNo picture. My password is Falcon-9!\r\n',
);

describe('reading in worker threads', function () {
  this.timeout(60_000);
  let reader: Reader | null = null;
  afterEach(() => reader?.close());

  const read = (source: Uint8Array) =>
    reader?.read(source, defaultStrikeOutOptions) ?? Promise.reject(new Error('no reader'));

  it('gives what was read with the secrets struck out', async () => {
    reader = startReader({ threads: 1, timeout: 30_000 });
    const { message, secrets, copy } = await read(light);
    expect(message.visible).to.equal('No picture. My password is [removed: password]');
    expect(secrets.length).to.equal(1);
    expect(Buffer.from(copy ?? []).toString())
      .to.include('[removed: password]')
      .and.not.include('Falcon');
  });

  it('gives up one mail that takes too long, and none of those that wait behind it', async () => {
    reader = startReader({ threads: 1, timeout: 2_000 });
    await read(light); // the worker is there: its start counts to nobody's time
    const stalled = read(heavyMail()).then(
      () => 'read',
      (error: unknown) => String(error),
    );
    const behind = await Promise.all([read(light), read(light), read(light)]);
    expect(behind.map(({ message }) => message.subject)).to.deep.equal(['Projector', 'Projector', 'Projector']);
    expect(await stalled).to.match(/2 seconds/);
  });

  it('reads a header alone', async () => {
    reader = startReader({ threads: 1, timeout: 30_000 });
    const { message, copy } = await reader.readHeader(light.subarray(0, 60), 90_000_000, defaultStrikeOutOptions);
    expect(message).to.include({ subject: 'Projector', size: 90_000_000, text: '' });
    expect(copy).to.equal(null);
  });
});
