import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A loopback line to a server that can fall silent: connections stay, but nothing passes, as when a firewall forgets them. */
export interface SilenceableLine {
  readonly port: number;
  /** Silences the connections there are; new ones are not. */
  silence(): void;
  close(): Promise<void>;
}

export async function startSilenceableLine(to: number): Promise<SilenceableLine> {
  const sockets = new Set<Socket>();
  let silenced = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => {
        if (!silenced.has(from)) into.write(bytes);
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        into.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    silence() {
      silenced = new Set(sockets);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
