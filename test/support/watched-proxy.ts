import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A point in a conversation between a client and a server. */
export interface Point {
  readonly from: 'client' | 'server';
  readonly pattern: RegExp;
  /** Must have been said before on the same connection, by whichever side; a match of `pattern` counts only then. */
  readonly first?: RegExp;
  /** What of the piece that holds the match still passes: nothing of it, half of it, or all. */
  readonly passes: 'nothing' | 'half' | 'all';
}

export interface WatchedProxy {
  readonly port: number;
  /** Calls `reached` once, in the moment the point is reached for the `occurrence`-th time; gives what calls it off. */
  readonly watch: (point: Point, occurrence: number, reached: () => void) => () => void;
  readonly stop: () => Promise<void>;
}

interface Armed extends Point {
  left: number;
  readonly reached: () => void;
}

/** So much of what was said is looked at again with the next piece, for matches that are cut in two. */
const tailLength = 200;

/**
 * A TCP proxy on loopback that reads along (as latin1) and tells of a point in the conversation before it lets the next
 * byte pass, so that a client can be killed exactly there. What had passed reaches the other side, as after a real death.
 */
export async function startWatchedProxy(port: number): Promise<WatchedProxy> {
  const sockets = new Set<Socket>();
  const armed = new Set<Armed>();
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    const met = new Set<Armed>();
    relay(client, upstream, 'client', met);
    relay(upstream, client, 'server', met);
  });

  function relay(from: Socket, to: Socket, side: Point['from'], met: Set<Armed>): void {
    sockets.add(from);
    let tail = '';
    from.on('data', (piece) => {
      const text = tail + piece.toString('latin1');
      const hit = look(text, tail.length, side, met);
      tail = text.slice(-tailLength);
      if (hit === null) to.write(piece);
      else if (hit.passes === 'half') to.write(piece.subarray(0, Math.ceil(piece.length / 2)));
      else if (hit.passes === 'all') to.write(piece);
      hit?.reached();
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      sockets.delete(from);
      to.end();
    });
  }

  function look(text: string, known: number, side: Point['from'], met: Set<Armed>): Armed | null {
    for (const point of armed) {
      if (point.first === undefined || isNew(point.first, text, known)) met.add(point);
      if (!met.has(point) || point.from !== side || !isNew(point.pattern, text, known)) continue;
      met.delete(point);
      point.left -= 1;
      if (point.left > 0) continue;
      armed.delete(point);
      return point;
    }
    return null;
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    watch: (point, occurrence, reached) => {
      const one: Armed = { ...point, left: occurrence, reached };
      armed.add(one);
      return () => armed.delete(one);
    },
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Whether a match ends in what was not looked at before. */
function isNew(pattern: RegExp, text: string, known: number): boolean {
  const all = new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  for (const match of text.matchAll(all)) if (match.index + match[0].length > known) return true;
  return false;
}
