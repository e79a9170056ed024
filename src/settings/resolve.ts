import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { Closures } from '../calendar/closures.js';
import { nobody } from '../directory/person.js';
import type { ReadDirectory } from '../directory/read.js';
import type { Desk, Queue, WatchedMailbox } from '../policies/desk.js';
import { inTheClear } from './mail-options.js';
import { calendarOf } from './resolve-calendar.js';
import { buildings, groups, levels, titled, topics } from './resolve-district.js';
import { redirects } from './resolve-redirects.js';
import type { Configuration } from './schema.js';
import type { ImapSettings, MailboxSettings, MailServer, Settings, SmtpSettings } from './settings.js';

/** What the values alone do not tell: certificates that were read, and files that paths are relative to. */
export interface Surroundings {
  /** PEM text by the path of its option: "smtp.ca". */
  readonly certificates: ReadonlyMap<string, string>;
  /** From the files of `desk.calendars`. */
  readonly closures: readonly Closures[];
  /** The file that `letters.folder` stands in. */
  readonly lettersFile: string;
  /** The folder Deskgate was started in. */
  readonly workingFolder: string;
  /** The people read from the file; null when the configuration names none. */
  readonly directory: { readonly file: string; readonly read: ReadDirectory } | null;
}

/** From the configuration to what the program works with. Pure; the configuration has passed every check. */
export function resolveSettings(configuration: Configuration, around: Surroundings, printable: unknown): Settings {
  const mailboxes = Object.entries(configuration.mailboxes).map(([name, mailbox]): MailboxSettings => ({
    name,
    address: mailbox.address,
    aliases: mailbox.aliases,
    queue: mailbox.queue ?? name,
    sizeLimit: mailbox.sizeLimit,
    outsiders: mailbox.outsiders,
    requests: mailbox.requests,
    move: mailbox.move,
    language: mailbox.language ?? configuration.desk.language,
    imap: imap(mailbox.imap, around.certificates.get(`mailboxes.${name}.imap.ca`)),
    folder: mailbox.folder,
    filing: mailbox.filing,
  }));
  const { database, letters } = configuration;
  const { keepOriginal, warnWriter, changeLink, tellSecurityContact, ...strikeOut } = configuration.secrets;
  return {
    desk: { ...desk(configuration, mailboxes, around.closures), directory: around.directory?.read.directory ?? nobody },
    directory:
      around.directory === null
        ? null
        : {
            file: around.directory.file,
            people: around.directory.read.directory.size,
            passedOver: around.directory.read.passedOver,
          },
    mailboxes,
    smtp: smtp(configuration.smtp, around.certificates.get('smtp.ca')),
    database:
      database.url === undefined || database.url === ''
        ? { kind: 'embedded', folder: resolve(around.workingFolder, database.folder) }
        : { kind: 'server', url: database.url, poolSize: database.poolSize },
    letters: {
      folder: letters.folder === undefined ? null : resolve(dirname(around.lettersFile), letters.folder),
      options: {
        confirmReplies: letters.confirmReplies,
        replyTokens: letters.replyTokens,
        warnWriter,
        changeLink,
        securityContact: tellSecurityContact ?? null,
      },
    },
    delivery: configuration.delivery,
    poll: configuration.poll,
    reading: {
      ...configuration.reading,
      threads: configuration.reading.threads || Math.max(1, availableParallelism() - 1),
    },
    http: configuration.http,
    log: configuration.log,
    secrets: { keepOriginal, strikeOut },
    printable,
  };
}

function desk(
  configuration: Configuration,
  mailboxes: readonly MailboxSettings[],
  closures: readonly Closures[],
): Omit<Desk, 'directory'> {
  const { name, domains, trustedServers, language, contact, website, phone, texts } = configuration.desk;
  return {
    name,
    domains,
    trustedServers,
    mailboxes: mailboxes.map(watchedOnly),
    queues: queues(configuration, mailboxes),
    technicians: configuration.technicians,
    priorities: levels(configuration),
    roles: configuration.roles,
    buildings: buildings(configuration),
    groups: groups(configuration),
    topics: topics(configuration),
    redirects: redirects(configuration),
    calendar: calendarOf(configuration, closures),
    policies: configuration.policies,
    disaster: configuration.desk.disaster,
    texts: { ...texts, contact, website, phone },
    language,
  };
}

/** Without the account: the desk goes to policies and letters, which have no business with passwords. */
function watchedOnly(mailbox: MailboxSettings): WatchedMailbox {
  const { name, address, aliases, queue, sizeLimit, outsiders, requests, move, language } = mailbox;
  return { name, address, aliases, queue, sizeLimit, outsiders, requests, move: move ?? true, language };
}

function queues(configuration: Configuration, mailboxes: readonly MailboxSettings[]): readonly Queue[] {
  const ranks = levels(configuration);
  const ordinary = ranks.find(({ impacts }) => impacts.includes('normal')) ?? ranks[Math.floor(ranks.length / 2)];
  const everybody = configuration.technicians.map(({ address }) => address);
  return Object.entries(configuration.queues).map(([name, queue]) => ({
    name,
    title: queue.title ?? titled(name),
    prefix: queue.prefix,
    // A queue with no mailbox of its own is written to like everything else: by the first mailbox.
    address: (mailboxes.find((mailbox) => mailbox.queue === name) ?? mailboxes[0])?.address ?? '',
    words: queue.words,
    notify: queue.notify ?? everybody,
    assignee: queue.assignee ?? '',
    priority: queue.priority ?? ordinary?.name ?? '',
    respondWithin: queue.respondWithin ?? null,
    resolveWithin: queue.resolveWithin ?? null,
    acknowledgement: queue.acknowledgement,
    outsideHours: queue.outsideHours ?? null,
    require: queue.require,
  }));
}

type ServerOptions = Configuration['smtp'] | Configuration['mailboxes'][string]['imap'];

function server(
  options: ServerOptions,
  ports: { tls: number; starttls: number; none: number },
  ca?: string,
): MailServer {
  const security = options.security === inTheClear ? 'none' : options.security;
  return {
    host: options.host,
    port: options.port ?? ports[security],
    security,
    ...(ca === undefined ? {} : { ca }),
    ...(options.serverName === undefined ? {} : { serverName: options.serverName }),
  };
}

function imap(options: Configuration['mailboxes'][string]['imap'], ca?: string): ImapSettings {
  return {
    ...server(options, { tls: 993, starttls: 143, none: 143 }, ca),
    user: options.user,
    credentials: { password: options.password },
  };
}

function smtp(options: Configuration['smtp'], ca?: string): SmtpSettings {
  const { user, password, maxConnections, envelopeFrom } = options;
  return {
    ...server(options, { tls: 465, starttls: 587, none: 25 }, ca),
    login: user === undefined || password === undefined ? null : { user, credentials: { password } },
    maxConnections,
    ...(envelopeFrom === undefined ? {} : { envelopeFrom }),
  };
}
