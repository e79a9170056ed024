import { mkdirSync, readdirSync, readFileSync, chownSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { certificate, type Certificate } from './certificate.js';
import { listening, startChild } from './child.js';
import { freePort, program, temporaryFolder, unprivileged } from './install.js';

export interface Sink {
  readonly host: string;
  readonly port: number;
  /** Every mail taken so far, whole, with smtp-sink's envelope lines (X-Mail-Args, X-Rcpt-Args) above it; no order. */
  readonly mails: () => readonly string[];
  readonly count: () => number;
  readonly stop: () => Promise<void>;
  /** The two halves of a restart. */
  readonly halt: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** Postfix's smtp-sink: takes everything as fast as it comes. With `dump: false` it only counts in its head and keeps nothing. */
export async function startSink({ dump = true } = {}): Promise<Sink> {
  const home = temporaryFolder('sink');
  const owner = unprivileged();
  const folder = join(home.path, 'mails');
  mkdirSync(folder);
  if (owner.root) chownSync(folder, owner.uid, owner.gid);
  const port = await freePort();
  const args = [
    ...(owner.root ? ['-u', 'nobody'] : []),
    ...(dump ? ['-d', 'mails/mail'] : []),
    ...['-h', 'sink.test', '-m', '200', `inet:127.0.0.1:${port}`, '200'],
  ];
  const names = () => readdirSync(folder).sort();
  const launch = async () => {
    const started = startChild(program('smtp-sink'), args, home.path);
    await listening(started, port);
    return started;
  };
  let child = await launch();
  return {
    host: '127.0.0.1',
    port,
    mails: () => names().map((name) => readFileSync(join(folder, name), 'utf8')),
    count: () => names().length,
    halt: () => child.stop(),
    start: async () => {
      child = await launch();
    },
    stop: async () => {
      await child.stop();
      home.remove();
    },
  };
}

export interface Accepted {
  readonly from: string;
  readonly to: readonly string[];
  readonly user: string;
  readonly secure: boolean;
  readonly raw: Buffer;
}

/** A reply by code and text, "ok", "hang up" or "never". */
export type Reply = { readonly code: number; readonly text: string } | 'ok' | 'hang up' | 'never';

export interface SmtpScript {
  readonly onConnect?: () => Reply;
  readonly onFrom?: (address: string) => Reply;
  readonly onRecipient?: (address: string) => Reply;
  /** After the whole mail was taken; an "ok" may say its own words. */
  readonly onData?: (accepted: Accepted) => Reply | { readonly ok: string };
  /** With it a login is required. */
  readonly login?: { readonly user: string; readonly password: string };
  /** The token that AUTH XOAUTH2 must bring. */
  readonly token?: string;
  /** "starttls" and "tls" need no more; "none" does not offer STARTTLS. */
  readonly security?: 'none' | 'starttls' | 'tls';
  readonly certificate?: Certificate;
  /** A free one by default. */
  readonly port?: number;
  readonly options?: SMTPServerOptions;
}

export interface ScriptedSmtp {
  readonly host: string;
  readonly port: number;
  readonly ca: string;
  /** Mails it said "ok" to. */
  readonly accepted: readonly Accepted[];
  readonly parsed: () => Promise<readonly ParsedMail[]>;
  /** Connections opened so far. */
  readonly connections: () => number;
  readonly stop: () => Promise<void>;
}

/** A submission server on loopback that refuses, delays and breaks off as the script says, and records what it accepted. */
export async function startScriptedSmtp(script: SmtpScript = {}): Promise<ScriptedSmtp> {
  const { security = 'none' } = script;
  const tls = security === 'none' ? null : (script.certificate ?? certificate('127.0.0.1'));
  const accepted: Accepted[] = [];
  let connections = 0;
  const required = script.login !== undefined || script.token !== undefined;
  const server = new SMTPServer({
    banner: 'scripted',
    authOptional: !required,
    authMethods: script.token === undefined ? ['PLAIN', 'LOGIN'] : ['XOAUTH2'],
    allowInsecureAuth: true,
    secure: security === 'tls',
    disabledCommands: [...(security === 'starttls' ? [] : ['STARTTLS']), ...(required ? [] : ['AUTH'])],
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    ...(tls ? { key: tls.key, cert: tls.cert } : {}),
    onConnect: (session, done) => {
      connections++;
      answer(script.onConnect?.() ?? 'ok', session, done);
    },
    onMailFrom: ({ address }, session, done) => {
      answer(script.onFrom?.(address) ?? 'ok', session, done);
    },
    onRcptTo: ({ address }, session, done) => {
      answer(script.onRecipient?.(address) ?? 'ok', session, done);
    },
    onAuth: (auth, _session, done) => {
      const user = auth.username ?? '';
      const good =
        script.token === undefined
          ? user === script.login?.user && auth.password === script.login.password
          : auth.accessToken === script.token;
      if (good) done(null, { user });
      else done(failure(535, '5.7.8 no such user or password'));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const mail = {
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          user: typeof session.user === 'string' ? session.user : '',
          secure: session.secure,
          raw: Buffer.concat(chunks),
        };
        const said = script.onData?.(mail) ?? 'ok';
        if (said === 'ok' || (typeof said === 'object' && 'ok' in said)) accepted.push(mail);
        if (typeof said === 'object' && 'ok' in said) done(null, said.ok);
        else
          answer(said, session, (error) => {
            done(error);
          });
      });
    },
    ...script.options,
  });
  server.on('error', () => undefined);

  function answer(reply: Reply, session: { id: string }, done: (error?: Error | null) => void): void {
    if (reply === 'ok') done(null);
    else if (reply === 'hang up') hangUp(session.id);
    else if (reply !== 'never') done(failure(reply.code, reply.text));
  }

  function hangUp(id: string): void {
    for (const connection of server.connections as Set<{ id: string; _socket: { destroy: () => void } }>) {
      if (connection.id === id) connection._socket.destroy();
    }
  }

  await new Promise<void>((resolve) => server.listen(script.port ?? 0, '127.0.0.1', resolve));
  return {
    host: '127.0.0.1',
    port: (server.server.address() as AddressInfo).port,
    ca: tls?.ca ?? '',
    accepted,
    parsed: () => Promise.all(accepted.map(({ raw }) => simpleParser(raw))),
    connections: () => connections,
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function failure(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
