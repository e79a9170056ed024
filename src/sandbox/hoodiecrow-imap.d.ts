// hoodiecrow-imap 2.1.0 has no types of its own. Only what src/sandbox uses is declared.
declare module 'hoodiecrow-imap' {
  import type { Server, Socket } from 'node:net';

  export interface StoredMessage {
    readonly uid: number;
    readonly flags: string[];
    /** As IMAP writes it: "20-Nov-2026 16:00:05 +0000". */
    readonly internaldate: string;
    /** One character per byte. */
    readonly raw: string;
  }

  export interface StoredFolder {
    uidvalidity: number;
    readonly messages: readonly StoredMessage[];
    readonly flags: readonly string[];
  }

  export interface Parsed {
    readonly tag: string;
    readonly command: string;
  }

  export interface Connection {
    readonly socket: Socket | null;
    directNotifications: boolean;
    /** Takes the next line instead of the command parser, while IDLE. */
    inputHandler: ((line: string) => void) | false;
    readonly send: (response: Response, description: string, parsed?: Parsed, data?: string) => void;
  }

  export interface Response {
    tag: string;
    command?: string;
    attributes?: unknown[];
  }

  export interface Query {
    readonly section?: readonly { readonly type?: string; readonly value?: string }[];
    /** First byte and number of bytes of a partial fetch; written back as the origin alone. */
    partial?: number[];
  }

  export type CommandHandler = (connection: Connection, parsed: Parsed, data: string, done: () => void) => void;
  export type FetchHandler = (connection: Connection, message: StoredMessage, query: Query) => unknown;
  export type OutputHandler = (connection: Connection, response: Response, description: string) => void;

  export interface ImapServer {
    readonly server: Server;
    readonly connectionHandlers: ((connection: Connection) => void)[];
    readonly outputHandlers: OutputHandler[];
    readonly fetchHandlers: Record<string, FetchHandler>;
    readonly folderCache: Readonly<Record<string, StoredFolder>>;
    getCommandHandler: (command: string) => CommandHandler | false;
    createMailbox: (path: string) => void;
    readonly setCommandHandler: (command: string, handler: CommandHandler) => void;
    readonly appendMessage: (folder: string, flags: string[], internaldate: string, raw: string) => void;
  }

  export interface Options {
    readonly plugins: readonly (string | ((server: ImapServer) => void))[];
    readonly users: Readonly<Record<string, { readonly password: string }>>;
    readonly storage: Readonly<Record<string, object>>;
  }

  export default function hoodiecrow(options: Options): ImapServer;
}

declare module 'hoodiecrow-imap/lib/commands/handlers/fetch.js' {
  import type { FetchHandler } from 'hoodiecrow-imap';

  const handlers: Readonly<Record<string, FetchHandler>>;
  export default handlers;
}
