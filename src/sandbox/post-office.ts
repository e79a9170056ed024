// The embedded post office: one SMTP server on loopback. Mail to a watched address goes into its mailbox; mail to
// anybody else is a letter that reached a person, and is kept to be shown.
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { listen } from './listen.js';

export interface PostOffice {
  readonly port: number;
  /** Carries a mail as if it had come in by SMTP; answers false when the recipient is refused. */
  readonly carry: (mail: Mail) => boolean;
  /** The latest letters to people, oldest first, at most `kept`. */
  readonly letters: () => readonly DeliveredLetter[];
  readonly stop: () => Promise<void>;
}

export interface Mail {
  /** Envelope sender, '' for the null path of bounces and automatic responses. */
  readonly from: string;
  /** Envelope recipient. */
  readonly to: string;
  readonly bytes: Uint8Array;
}

/** A letter that reached a person, with the few fields that an answer to it needs. */
export interface DeliveredLetter {
  readonly to: string;
  readonly subject: string;
  readonly replyTo: string;
  readonly messageId: string;
  readonly references: string;
  readonly bytes: Uint8Array;
}

export interface PostOfficeOptions {
  /** Watched addresses, lower case, each with what puts a message into its mailbox. "address+anything" belongs to it too. */
  readonly mailboxes: ReadonlyMap<string, (bytes: Uint8Array) => void>;
  /** Addresses that are answered 550, so that a letter that cannot be delivered is seen. */
  readonly refused: readonly string[];
  readonly onLetter: (letter: DeliveredLetter) => void;
  readonly onRefused: (address: string) => void;
  readonly port?: number;
}

/** Letters kept; older ones are forgotten, since the post office may stand for days. */
const kept = 200;

/** Larger mail is refused by SIZE (RFC 1870): the mailbox behind is in memory. */
const largest = 30 * 1024 * 1024;

export async function startPostOffice(options: PostOfficeOptions): Promise<PostOffice> {
  const { mailboxes, onLetter } = options;
  const letters: DeliveredLetter[] = [];

  function refuses(address: string): boolean {
    const refused = options.refused.includes(address.toLowerCase());
    if (refused) options.onRefused(address.toLowerCase());
    return refused;
  }

  function deliver({ from, to, bytes }: Mail): void {
    const append = mailboxes.get(withoutToken(to));
    if (append !== undefined) {
      append(Buffer.concat([Buffer.from(`Return-Path: <${from}>\r\nDelivered-To: ${to}\r\n`), bytes]));
      return;
    }
    const letter = letterOf(to, bytes);
    letters.push(letter);
    letters.splice(0, letters.length - kept);
    onLetter(letter);
  }

  const smtp = new SMTPServer({
    name: 'sandbox.willowcreek.example',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largest,
    closeTimeout: 500,
    onRcptTo({ address }, _session, done) {
      if (!refuses(address)) {
        done();
        return;
      }
      done(Object.assign(new Error(`5.1.1 <${address}>: there is no such mailbox here`), { responseCode: 550 }));
    },
    onData(stream, { envelope }, done) {
      void readAll(stream).then((bytes) => {
        if (stream.sizeExceeded) {
          done(Object.assign(new Error('5.3.4 Message too large'), { responseCode: 552 }));
          return;
        }
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        for (const { address } of envelope.rcptTo) deliver({ from, to: address, bytes });
        done();
      }, done);
    },
  });
  // A client that goes away in the middle of a mail is no trouble of the post office's.
  smtp.on('error', () => undefined);
  await listen(smtp.server, options.port ?? 0);
  return {
    port: (smtp.server.address() as AddressInfo).port,
    carry: (mail) => {
      if (refuses(mail.to)) return false;
      deliver(mail);
      return true;
    },
    letters: () => [...letters],
    stop: () =>
      new Promise((resolve) => {
        smtp.close(resolve);
      }),
  };
}

async function readAll(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** "helpdesk+token@x" -> "helpdesk@x". */
function withoutToken(address: string): string {
  return address.toLowerCase().replace(/\+[^@]*@/, '@');
}

function letterOf(to: string, bytes: Uint8Array): DeliveredLetter {
  const header =
    Buffer.from(bytes)
      .toString('utf8')
      .split(/\r?\n\r?\n/, 1)[0] ?? '';
  const unfolded = header.replace(/\r?\n[ \t]+/g, ' ');
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? '';
  const replyTo = field('Reply-To');
  return {
    to: to.toLowerCase(),
    subject: field('Subject'),
    replyTo: /<([^>]+)>/.exec(replyTo)?.[1] ?? replyTo,
    messageId: field('Message-ID'),
    references: field('References'),
    bytes,
  };
}
