import { expect } from 'chai';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { openDatabase } from '../../src/store/database.js';
import { DatabaseFault } from '../../src/store/fault.js';

describe('a database server that is shut down in the moment a connection is made', () => {
  it('is a temporary fault and does not end the process', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => {
        // One piece, as the network may deliver it: welcome, ready, and the farewell nobody has asked for.
        socket.end(Buffer.concat([message('R', Buffer.alloc(4)), message('Z', Buffer.from('I')), farewell]));
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      const fault = await openDatabase({
        kind: 'server',
        url: `postgres://postgres@127.0.0.1:${port}/deskgate`,
        poolSize: 1,
      }).then(
        () => null,
        (error: unknown) => error,
      );
      expect(fault).to.be.instanceOf(DatabaseFault);
      expect((fault as DatabaseFault).temporary).to.equal(true);
    } finally {
      server.close();
    }
  });
});

/** A message of the PostgreSQL protocol: type, length with itself, body. */
function message(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
}

const farewell = message(
  'E',
  Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0'),
);
