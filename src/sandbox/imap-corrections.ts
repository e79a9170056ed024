// What hoodiecrow-imap 2.1.0, which nobody maintains any more, does other than IMAP says, put right through its own
// plugin interface so that the package stays as published.
import type { CommandHandler, ImapServer, Query, Response } from 'hoodiecrow-imap';
import shippedFetch from 'hoodiecrow-imap/lib/commands/handlers/fetch.js';

/** A plugin; stands after the others, whose handlers it wraps. */
export function correctImap(server: ImapServer): void {
  answerAtOnce(server);
  surviveFaults(server);
  endIdle(server);
  fetchWithoutParsing(server);
  nameMissingFolders(server);
}

/** An answer leaves in several small writes; with Nagle's algorithm each command takes 40 ms. */
function answerAtOnce(server: ImapServer): void {
  server.connectionHandlers.push(({ socket }) => socket?.setNoDelay(true));
}

/** A command handler that throws stops its connection's queue for good; here the command alone fails. */
function surviveFaults(server: ImapServer): void {
  const shipped = server.getCommandHandler.bind(server);
  server.getCommandHandler = (command) => {
    const handler = shipped(command);
    return handler === false ? false : failing(handler);
  };
}

function failing(handler: CommandHandler): CommandHandler {
  return (connection, parsed, data, done) => {
    try {
      handler(connection, parsed, data, done);
    } catch (error) {
      const value = `Server error: ${error instanceof Error ? error.message : String(error)}`.replace(/\s+/g, ' ');
      connection.send({ tag: parsed.tag, command: 'NO', attributes: [{ type: 'TEXT', value }] }, 'SERVER ERROR');
      done();
    }
  };
}

/**
 * A client that goes away while idling leaves a timer of half an hour behind, which keeps the process alive; and after
 * DONE the shipped handler goes on sending EXPUNGE between commands, which RFC 3501 (7.4.1) forbids.
 */
function endIdle(server: ImapServer): void {
  const shipped = server.getCommandHandler('IDLE');
  if (shipped === false) throw new Error('the IDLE plugin stands before the corrections');
  server.setCommandHandler('IDLE', (connection, parsed, data, done) => {
    shipped(connection, parsed, data, done);
    const { inputHandler: end } = connection;
    if (end === false) return;
    const { socket } = connection;
    const gone = () => {
      if (connection.inputHandler !== false) connection.inputHandler('DONE');
    };
    connection.inputHandler = (line) => {
      end(line);
      connection.directNotifications = false;
      socket?.off('close', gone);
    };
    socket?.once('close', gone);
  });
}

/**
 * A whole message and its header are cut from the bytes. The shipped handler takes the message apart each time, throws
 * on some, names a partial answer `<0.500>` instead of `<0>` (RFC 3501, 7.4.2), and answers every message of a range
 * after the first one with nothing.
 */
function fetchWithoutParsing(server: ImapServer): void {
  const asked = new WeakMap<Query, readonly number[]>();
  for (const item of ['BODY', 'BODY.PEEK']) {
    server.fetchHandlers[item] = (connection, message, query) => {
      const whole = wholeOf(message.raw, query);
      if (whole === null) return shippedFetch[item]?.(connection, message, query);
      if (query.partial === undefined) return { type: 'LITERAL', value: whole };
      const range = asked.get(query) ?? [...query.partial];
      asked.set(query, range);
      const [start = 0, length = 0] = range;
      query.partial = [start];
      return { type: 'LITERAL', value: whole.slice(start, start + length) };
    };
  }
}

function wholeOf(raw: string, { section }: Query): string | null {
  if (section?.length === 0) return raw;
  if (section?.length !== 1 || section[0]?.value?.toUpperCase() !== 'HEADER') return null;
  const end = /\r?\n\r?\n/.exec(raw);
  return end === null ? raw : raw.slice(0, end.index + end[0].length);
}

/** A missing folder is answered by BAD or a bare NO; clients create it only when told TRYCREATE (RFC 3501, 7.1). */
function nameMissingFolders(server: ImapServer): void {
  server.outputHandlers.push((_connection, response, description) => {
    const code = codeFor(description, response);
    if (code === null) return;
    response.command = 'NO';
    response.attributes = [
      { type: 'SECTION', section: [{ type: 'ATOM', value: code }] },
      ...(response.attributes ?? []),
    ];
  });
}

function codeFor(description: string, { attributes = [] }: Response): string | null {
  const [first] = attributes as readonly { readonly value?: unknown }[];
  switch (description) {
    case 'MOVE FAIL':
    case 'UID MOVE FAIL':
    case 'COPY FAIL':
    case 'UID COPY FAIL':
      return 'TRYCREATE';
    // One description for every wrong argument; only the text tells which.
    case 'INVALID COMMAND':
      return first?.value === 'Invalid mailbox argument' ? 'TRYCREATE' : null;
    case 'SELECT FAILED':
      return first?.value === 'Invalid mailbox name' ? 'NONEXISTENT' : null;
    case 'CREATE FAILED':
      return first?.value === 'Mailbox already exists' ? 'ALREADYEXISTS' : null;
    default:
      return null;
  }
}
