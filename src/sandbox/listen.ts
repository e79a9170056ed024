import type { Server } from 'node:net';

/** Listens on loopback: on the port wished for if it is free, else on any free one, which the caller prints. */
export async function listen(server: Server, wished: number): Promise<void> {
  try {
    await listenOn(server, wished);
  } catch (error) {
    if (wished === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listenOn(server, 0);
  }
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
