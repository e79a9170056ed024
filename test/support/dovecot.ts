import { execFile, execFileSync } from 'node:child_process';
import {
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { certificate, type Certificate } from './certificate.js';
import { listening, startChild } from './child.js';
import { freePort, program, temporaryFolder, unprivileged } from './install.js';

export interface DovecotOptions {
  /** Of the server's certificate; 127.0.0.1 by default. */
  readonly certificate?: Certificate;
  /** The whole capability line instead of Dovecot's own, e.g. "IMAP4rev1 LITERAL+ UIDPLUS" for a server without MOVE and IDLE. */
  readonly capability?: string;
  /** Hierarchy separator and prefix of the personal namespace. */
  readonly separator?: '/' | '.';
  readonly prefix?: string;
  /** Bytes that all folders of a user may hold together. */
  readonly quota?: number;
}

export interface StoredMail {
  readonly flags: readonly string[];
  readonly bytes: Buffer;
  /** Milliseconds since 1970, whole seconds: INTERNALDATE. */
  readonly arrivedAt: number;
}

export interface Dovecot {
  readonly host: string;
  /** STARTTLS or in the clear. */
  readonly port: number;
  readonly tlsPort: number;
  /** PEM of the authority that signed the server's certificate. */
  readonly ca: string;
  readonly user: string;
  readonly password: string;
  readonly folder: string;
  /** Delivers as a mail server does: a file renamed into the Maildir. */
  readonly append: (folder: string, bytes: string | Uint8Array, arrivedAt?: Date, user?: string) => void;
  /** What stands in a folder now, oldest file first; [] when there is no such folder. */
  readonly list: (folder: string, user?: string) => readonly StoredMail[];
  readonly folders: (user?: string) => Promise<readonly string[]>;
  readonly subscriptions: (user?: string) => readonly string[];
  readonly deleteFolder: (folder: string, user?: string) => Promise<void>;
  /** Renumbers a folder. */
  readonly changeUidValidity: (folder: string, value: number, user?: string) => Promise<void>;
  readonly log: () => string;
  readonly pid: () => number;
  /** Ends it and removes everything. */
  readonly stop: () => Promise<void>;
  readonly restart: () => Promise<void>;
  /** The two halves of restart, to keep it away for a while. */
  readonly halt: (signal?: NodeJS.Signals) => Promise<void>;
  readonly start: () => Promise<void>;
}

const password = 'correct-horse';

/** Dovecot of its own on free loopback ports, any user name with one password, mail in Maildir under a temporary folder. */
export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const home = temporaryFolder('dovecot');
  const tls = options.certificate ?? certificate('127.0.0.1');
  const [port, tlsPort] = [await freePort(), await freePort()];
  const owner = unprivileged();
  const separator = options.separator ?? '/';
  const prefix = options.prefix ?? '';
  const user = 'technology@school.example';
  const file = (name: string) => join(home.path, name);
  writeFileSync(file('cert.pem'), tls.cert);
  writeFileSync(file('key.pem'), tls.key, { mode: 0o600 });
  mkdirSync(file('mail'));
  own(file('mail'));
  writeFileSync(file('dovecot.conf'), configuration());
  const dovecot = program('dovecot');
  let child = startChild(dovecot, ['-F', '-c', file('dovecot.conf')], home.path);
  await listening(child, port);
  let sequence = 0;

  function own(path: string): void {
    if (owner.root) chownSync(path, owner.uid, owner.gid);
  }

  function configuration(): string {
    const settings = version().startsWith('2.3') ? settings23 : settings24;
    return settings({ ...options, home: home.path, port, tlsPort, owner, separator, prefix });
  }

  /** Maildir++: folder A/B is ".A.B" beside cur and new. */
  function maildir(folder: string, who: string): string {
    const inner = folder.startsWith(prefix) ? folder.slice(prefix.length) : folder;
    const root = join(file('mail'), who, 'Maildir');
    return folder.toUpperCase() === 'INBOX' ? root : join(root, `.${inner.replaceAll('/', '.')}`);
  }

  async function doveadm(who: string, ...args: readonly string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(program('doveadm'), ['-c', file('dovecot.conf'), ...args, '-u', who]);
    return stdout;
  }

  function append(folder: string, bytes: string | Uint8Array, arrivedAt = new Date(), who = user): void {
    const target = maildir(folder, who);
    for (const part of ['', 'tmp', 'new', 'cur']) makeOwned(join(target, part));
    const name = `${Math.floor(arrivedAt.getTime() / 1_000)}.M${String(++sequence).padStart(9, '0')}P${process.pid}.test`;
    const draft = join(target, 'tmp', name);
    writeFileSync(draft, bytes);
    own(draft);
    utimesSync(draft, arrivedAt, arrivedAt);
    renameSync(draft, join(target, 'new', name));
  }

  function makeOwned(path: string): void {
    const missing: string[] = [];
    for (let at = path; at.startsWith(home.path) && !exists(at); at = join(at, '..')) missing.unshift(at);
    for (const each of missing) {
      mkdirSync(each);
      own(each);
    }
  }

  function list(folder: string, who = user): readonly StoredMail[] {
    const target = maildir(folder, who);
    const files = ['cur', 'new'].flatMap((part) => {
      const path = join(target, part);
      return exists(path) ? readdirSync(path).map((name) => join(path, name)) : [];
    });
    return files.sort(byName).map((path) => ({
      flags: (path.split(':2,')[1] ?? '').match(/./g)?.map((letter) => maildirFlags[letter] ?? letter) ?? [],
      bytes: readFileSync(path),
      arrivedAt: Math.floor(statSync(path).mtimeMs / 1_000) * 1_000,
    }));
  }

  async function start(): Promise<void> {
    child = startChild(dovecot, ['-F', '-c', file('dovecot.conf')], home.path);
    await listening(child, port);
  }

  async function halt(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    await child.stop(signal);
  }

  return {
    host: '127.0.0.1',
    port,
    tlsPort,
    ca: tls.ca,
    user,
    password,
    folder: home.path,
    append,
    list,
    folders: async (who = user) => (await doveadm(who, 'mailbox', 'list')).split('\n').filter(Boolean).sort(),
    subscriptions: (who = user) => {
      const path = join(maildir('INBOX', who), 'subscriptions');
      return exists(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
    },
    deleteFolder: async (folder, who = user) => {
      await doveadm(who, 'mailbox', 'delete', '-s', folder);
    },
    changeUidValidity: async (folder, value, who = user) => {
      await doveadm(who, 'mailbox', 'update', '--uid-validity', String(value), folder);
    },
    log: () => (exists(file('log')) ? readFileSync(file('log'), 'utf8') : ''),
    pid: () => child.pid,
    halt,
    start,
    restart: async () => {
      await halt();
      await start();
    },
    stop: async () => {
      await halt();
      home.remove();
    },
  };
}

const maildirFlags: Readonly<Record<string, string>> = {
  S: '\\Seen',
  R: '\\Answered',
  F: '\\Flagged',
  T: '\\Deleted',
  D: '\\Draft',
};

function byName(a: string, b: string): number {
  const name = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  return name(a) < name(b) ? -1 : 1;
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

let known = '';

function version(): string {
  known ||= execFileSync(program('dovecot'), ['--version'], { encoding: 'utf8' }).trim();
  return known;
}

interface Settings extends DovecotOptions {
  readonly home: string;
  readonly port: number;
  readonly tlsPort: number;
  readonly owner: { readonly uid: number; readonly gid: number; readonly root: boolean };
  readonly separator: '/' | '.';
  readonly prefix: string;
}

/** What both configuration languages share. */
function common({ home, port, tlsPort, owner, capability }: Settings): string {
  const me = userInfo().username;
  const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim();
  return `
base_dir = ${home}/run
state_dir = ${home}/state
log_path = ${home}/log
listen = 127.0.0.1
ssl = yes
first_valid_uid = 1
default_client_limit = 2000
mail_uid = ${owner.uid}
mail_gid = ${owner.gid}
auth_failure_delay = 0
mail_max_userip_connections = 0
mail_fsync = never
${capability === undefined ? '' : `imap_capability = ${capability}`}
${owner.root ? '' : `default_internal_user = ${me}\ndefault_login_user = ${me}\ndefault_internal_group = ${group}\nservice stats {\n chroot =\n}`}
service imap-login {
  ${owner.root ? '' : 'chroot ='}
  service_count = 0
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
service imap {
  service_count = 100
}
service anvil {
  ${owner.root ? '' : 'chroot ='}
  # No waiting after a wrong password.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
`;
}

function settings23(settings: Settings): string {
  const { home, separator, prefix, quota } = settings;
  const limited =
    quota === undefined
      ? ''
      : `mail_plugins = quota\nplugin {\n  quota = count:User\n  quota_vsizes = yes\n  quota_rule = *:storage=${quota}B\n}`;
  return `${common(settings)}
protocols = imap
ssl_cert = <${home}/cert.pem
ssl_key = <${home}/key.pem
disable_plaintext_auth = no
mail_location = maildir:~/Maildir:UTF-8
namespace inbox {
  inbox = yes
  separator = ${separator}
  prefix = ${prefix}
}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${settings.owner.uid} gid=${settings.owner.gid} home=${home}/mail/%u
}
${limited}
`;
}

/** Dovecot 2.4 (Debian 13) renamed most settings: doc.dovecot.org, "Upgrading Dovecot CE from 2.3 to 2.4". */
function settings24(settings: Settings): string {
  const { home, separator, prefix, quota } = settings;
  const limited =
    quota === undefined
      ? ''
      : `mail_plugins {\n  quota = yes\n}\nquota "User" {\n  driver = count\n  quota_storage_size = ${quota}B\n}`;
  return `dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
${common(settings)}
protocols {
  imap = yes
}
ssl_server_cert_file = ${home}/cert.pem
ssl_server_key_file = ${home}/key.pem
auth_allow_cleartext = yes
mail_driver = maildir
mail_home = ${home}/mail/%{user}
mail_path = ~/Maildir
mailbox_list_utf8 = yes
namespace inbox {
  inbox = yes
  separator = ${separator}
  prefix = ${prefix}
}
passdb static {
  password = ${password}
}
userdb static {
}
${limited}
`;
}
