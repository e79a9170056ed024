// The embedded mailbox: one account on an IMAP server in memory. For demonstration only; gone when it stops.
import type { AddressInfo, Socket } from 'node:net';
import hoodiecrow from 'hoodiecrow-imap';
import { correctImap } from './imap-corrections.js';
import { listen } from './listen.js';

export interface Mailbox {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Puts a message into INBOX; whoever idles there is told. `date` becomes INTERNALDATE. */
  readonly append: (bytes: Uint8Array, date?: Date) => void;
  /** Every folder with the messages in it, oldest first. */
  readonly folders: () => readonly MailboxFolder[];
  readonly stop: () => Promise<void>;
}

export interface MailboxFolder {
  readonly path: string;
  readonly messages: readonly Buffer[];
}

/** The extensions Deskgate and mail programs use; the corrections come last. */
const plugins = ['IDLE', 'UIDPLUS', 'MOVE', 'SPECIAL-USE', 'LITERALPLUS', 'NAMESPACE', 'ID', 'UNSELECT', correctImap];

/** Starts on loopback, on the port given if it is free, else on any free one. */
export async function startMailbox(user = 'helpdesk', { port = 0 }: { readonly port?: number } = {}): Promise<Mailbox> {
  const password = 'sandbox';
  const imap = hoodiecrow({
    plugins,
    users: { [user]: { password } },
    storage: {
      // A new mailbox each time: with the same UIDVALIDITY, UID 1 would be yesterday's message to a kept database.
      INBOX: { uidvalidity: Math.floor(Date.now() / 1000) },
      '': { separator: '/', folders: { Trash: { 'special-use': '\\Trash' } } },
    },
  });
  const sockets = new Set<Socket>();
  imap.connectionHandlers.push(({ socket }) => {
    if (socket === null) return;
    sockets.add(socket);
    // The server takes every listener off a socket that closes, but only once those of this event have run.
    socket.once('close', () => sockets.delete(socket));
  });
  await listen(imap.server, port);
  return {
    port: (imap.server.address() as AddressInfo).port,
    user,
    password,
    append: (bytes, date = new Date()) => {
      imap.appendMessage('INBOX', [], internalDate(date), Buffer.from(bytes).toString('latin1'));
    },
    folders: () =>
      Object.entries(imap.folderCache).map(([path, { messages }]) => ({
        path,
        messages: messages.map(({ raw }) => Buffer.from(raw, 'latin1')),
      })),
    stop: () =>
      new Promise((resolve) => {
        imap.server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** date-time of RFC 3501, section 9, in UTC. */
function internalDate(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${two(date.getUTCDate())}-${months[date.getUTCMonth()] ?? ''}-${date.getUTCFullYear()}`;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`;
}
