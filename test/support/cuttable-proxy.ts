import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface CuttableProxy {
  readonly host: string;
  readonly port: number;
  /** Connections open now. */
  readonly connections: () => number;
  /** Breaks every connection off (RST). */
  readonly cut: () => void;
  /** From now on nothing passes and nobody is told: a half-open connection. */
  readonly goSilent: () => void;
  readonly speakAgain: () => void;
  /** New connections are broken off at once. */
  readonly refuse: () => void;
  readonly accept: () => void;
  readonly stop: () => Promise<void>;
}

/** A TCP proxy on loopback in front of a server, for networks that fail in every way there is. */
export async function startCuttableProxy(target: {
  readonly host: string;
  readonly port: number;
}): Promise<CuttableProxy> {
  const open = new Set<Socket>();
  let silent = false;
  let refusing = false;
  const server = createServer((client) => {
    if (refusing) {
      client.resetAndDestroy();
      return;
    }
    const upstream = connect(target.port, target.host);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from);
      from.on('data', (chunk) => {
        if (!silent) to.write(chunk);
      });
      from.on('end', () => {
        if (!silent) to.end();
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        if (!silent) to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of open) socket.resetAndDestroy();
  };
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    connections: () => open.size / 2,
    cut,
    goSilent: () => (silent = true),
    speakAgain: () => (silent = false),
    refuse: () => (refusing = true),
    accept: () => (refusing = false),
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      cut();
      await closed;
    },
  };
}
