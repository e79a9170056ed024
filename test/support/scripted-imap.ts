import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface ScriptedImap {
  readonly host: string;
  readonly port: number;
  /** Every line the client sent, in order. */
  readonly lines: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/**
 * The answer to one command: lines without the tagged one, then "OK", "NO [..] .." or "BAD ..", after which it may
 * hang up; null: never answer.
 */
export type Answer = {
  readonly untagged?: readonly string[];
  readonly tagged: string;
  readonly hangUp?: boolean;
} | null;

/** An IMAP server in the clear that says what a test wants: for servers that no Dovecot can play. */
export async function startScriptedImap(
  script: (command: string, rest: string) => Answer | undefined,
  greeting = '* OK ready',
): Promise<ScriptedImap> {
  const lines: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    if (greeting !== '') socket.write(`${greeting}\r\n`);
    let pending = '';
    let idleTag = '';
    socket.on('data', (chunk) => {
      pending += chunk.toString('latin1');
      for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
        const line = pending.slice(0, end);
        pending = pending.slice(end + 2);
        lines.push(line);
        take(line);
      }
    });

    function take(line: string): void {
      if (line === 'DONE') {
        socket.write(`${idleTag} OK done\r\n`);
        return;
      }
      const [tag = '', first = '', second = ''] = line.split(' ');
      const verb = first.toUpperCase() === 'UID' ? `UID ${second.toUpperCase()}` : first.toUpperCase();
      const scripted = script(verb, line.slice(tag.length + 1 + verb.length + 1));
      const answer = scripted === undefined ? usual(verb) : scripted;
      if (answer === null) return;
      if (verb === 'IDLE') {
        idleTag = tag;
        socket.write('+ idling\r\n');
        return;
      }
      socket.write([...(answer.untagged ?? []), `${tag} ${answer.tagged}`, ''].join('\r\n'));
      if (answer.hangUp) socket.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    lines: () => lines,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

/** What a small, friendly server with one empty folder says. */
function usual(verb: string): Answer {
  switch (verb) {
    case 'CAPABILITY':
      return { untagged: ['* CAPABILITY IMAP4rev1 IDLE MOVE UIDPLUS NAMESPACE'], tagged: 'OK' };
    case 'NAMESPACE':
      return { untagged: ['* NAMESPACE (("" "/")) NIL NIL'], tagged: 'OK' };
    case 'LIST':
    case 'LSUB':
      return { untagged: [`* ${verb} () "/" INBOX`], tagged: 'OK' };
    case 'SELECT':
      return {
        untagged: ['* FLAGS (\\Seen \\Deleted)', '* 0 EXISTS', '* OK [UIDVALIDITY 7] ok', '* OK [UIDNEXT 1] ok'],
        tagged: 'OK [READ-WRITE] selected',
      };
    case 'LOGOUT':
      return { untagged: ['* BYE'], tagged: 'OK' };
    default:
      return { tagged: 'OK' };
  }
}
