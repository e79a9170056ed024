import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Health } from './health.js';
import type { Metrics } from './metrics.js';

/**
 * /healthz: the process answers (200 always while it does). /readyz: 200 while every part works, else 503 with what is
 * wrong in plain words, and how much waits or was given up. /metrics: Prometheus. Meant for loopback: it needs no password and shows no content of any mail.
 */
export async function serveHealth(
  health: Health,
  metrics: Metrics,
  { address, port }: { address: string; port: number },
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    reply(request, health, metrics).then(
      ({ status, type, body }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
        response.end(body);
      },
      (error: unknown) => {
        response.writeHead(503, { 'content-type': 'text/plain' });
        response.end(`The counts cannot be read: ${error instanceof Error ? error.message : String(error)}\n`);
      },
    );
  });
  await listen(server, address, port);
  const bound = server.address();
  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

export interface HealthServer {
  /** The port it listens on, also when 0 was asked for. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

async function reply({ method, url }: IncomingMessage, health: Health, metrics: Metrics): Promise<Reply> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, type: 'text/plain', body: 'GET only\n' };
  const trouble = health.report().filter(({ ok }) => !ok);
  switch (new URL(url ?? '/', 'http://localhost').pathname) {
    case '/healthz':
      return json(200, { ok: true, parts: health.report() });
    case '/readyz':
      return json(trouble.length === 0 ? 200 : 503, {
        ok: trouble.length === 0,
        trouble,
        ...(await metrics.counted()),
      });
    case '/metrics':
      return { status: 200, type: metrics.contentType, body: await metrics.text() };
    default:
      return { status: 404, type: 'text/plain', body: 'Here are /healthz, /readyz and /metrics\n' };
  }
}

function json(status: number, value: unknown): Reply {
  return { status, type: 'application/json', body: `${JSON.stringify(value)}\n` };
}
