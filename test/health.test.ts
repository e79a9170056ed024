import { expect } from 'chai';
import { pino } from 'pino';
import { watchHealth, type Health } from '../src/health.js';
import { serveHealth } from '../src/http.js';
import { createMetrics } from '../src/metrics.js';

function watched(): { health: Health; lines: () => string[] } {
  const written: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => written.push(line) });
  return {
    health: watchHealth(log, () => new Date(0)),
    lines: () =>
      written.map((line) => {
        const { part, msg, words } = JSON.parse(line) as Record<string, string>;
        return [part, msg, words].filter(Boolean).join(' ');
      }),
  };
}

describe('health', () => {
  it('says trouble once until its words change, and recovery once', () => {
    const { health, lines } = watched();
    health.good('database');
    health.bad('database', 'is away');
    health.bad('database', 'is away');
    health.bad('database', 'refuses the password');
    health.good('database');
    health.good('database');
    expect(lines()).to.deep.equal([
      'database trouble is away',
      'database trouble refuses the password',
      'database works again',
    ]);
  });

  it('forgets a part that is no longer there', () => {
    const { health } = watched();
    health.bad('mailbox gym', 'is away');
    health.forget('mailbox gym');
    expect(health.report()).to.deep.equal([]);
  });
});

describe('what is served on loopback', () => {
  const counted = { waiting: 3, queued: 2, failed: 1 };

  async function ask(path: string, { counts = () => Promise.resolve(counted), trouble = '', method = 'GET' } = {}) {
    const { health } = watched();
    health.good('database');
    if (trouble !== '') health.bad('mailbox technology', trouble);
    const metrics = createMetrics(health, counts);
    metrics.directory(1200, 3);
    const server = await serveHealth(health, metrics, { address: '127.0.0.1', port: 0 });
    try {
      const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { method });
      return { status: response.status, body: await response.text() };
    } finally {
      await server.close();
    }
  }
  const away = () => Promise.reject(new Error('The database server does not answer.'));

  it('is alive whatever is wrong', async () => {
    const { status, body } = await ask('/healthz', { trouble: 'is away', counts: away });
    expect(status).to.equal(200);
    expect(JSON.parse(body)).to.have.property('parts').with.length(2);
  });

  it('is ready while nothing is wrong, and shows letters given up all the same', async () => {
    const { status, body } = await ask('/readyz');
    expect(status).to.equal(200);
    expect(JSON.parse(body)).to.deep.equal({
      ok: true,
      trouble: [],
      messagesWaiting: 3,
      letters: { queued: 2, failed: 1 },
    });
  });

  it('is not ready while a part is in trouble, and says so without the database', async () => {
    const { status, body } = await ask('/readyz', { trouble: 'is away', counts: away });
    expect(status).to.equal(503);
    expect(JSON.parse(body)).to.deep.include({ ok: false }).and.to.not.have.property('letters');
    expect(body).to.include('"words":"is away"');
  });

  it('counts for Prometheus, and says when it cannot', async () => {
    const { status, body } = await ask('/metrics', { trouble: 'is away' });
    expect(status).to.equal(200);
    expect(body).to.include('deskgate_messages_waiting 3').and.include('deskgate_outbox_letters{state="failed"} 1');
    expect(body).to.include('deskgate_part_up{part="database"} 1').and.include('part="mailbox technology"} 0');
    expect(body).to.include('deskgate_directory_lines{state="passed-over"} 3');
    expect((await ask('/metrics', { counts: away })).status).to.equal(503);
  });

  for (const [method, path, status] of [
    ['POST', '/readyz', 405],
    ['GET', '/', 404],
  ] as const) {
    it(`answers ${method} ${path} with ${status}`, async () => {
      expect((await ask(path, { method })).status).to.equal(status);
    });
  }
});
