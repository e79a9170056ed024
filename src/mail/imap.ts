import { ImapFlow, type FetchMessageObject, type FetchQueryObject } from 'imapflow';
import { folderPath, type Namespace } from './folder-path.js';
import { clientOptions, type ImapAccount } from './imap-account.js';
import { imapFault, responseCodeOf } from './imap-fault.js';
import { MailFault, named, textField } from './mail-fault.js';
import { copyField, markedCopy } from './marked-copy.js';
import { uidSets } from './uid-set.js';

export interface MailboxEvents {
  /** There may be new mail; called at least once after each arrival, sometimes without one. */
  readonly onNew: () => void;
  /** Called once: null after close(), the reason when the connection was lost. Nothing works afterwards. */
  readonly onClose: (fault: MailFault | null) => void;
}

export interface Listed {
  readonly uid: number;
  /** RFC822.SIZE, bytes. */
  readonly size: number;
  /** INTERNALDATE. */
  readonly arrivedAt: Date;
  readonly flags: readonly string[];
}

export interface Source {
  readonly uid: number;
  readonly source: Buffer;
}

export interface Replacement {
  /** INTERNALDATE of the original. */
  readonly arrivedAt: Date;
  readonly flags: readonly string[];
  /** Unique to this message and the same at every attempt; becomes the header field X-Deskgate-Copy. */
  readonly marker: string;
}

/** Pause after a command before IDLE starts again (ms): long enough for the next command of the same piece of work. */
const idleDelay = 20;

/** A message that went to another folder, by what is known of it. */
export interface Stray {
  readonly messageId: string | null;
  /** INTERNALDATE. */
  readonly arrivedAt: Date;
  /** RFC822.SIZE. */
  readonly size: number;
}

/** Sources are fetched in groups of at most so many bytes, one group ahead of the reader. */
const groupBytes = 4 << 20;
const groupCount = 500;

/** Sizes remembered from listing() for sources(), so that nothing is asked twice; beyond so many they are asked again. */
const sizesKept = 50_000;

/**
 * Connects, logs in and selects a folder (in the configuration's notation, "INBOX" or "Shared/Helpdesk").
 * Throws MailFault.
 */
export async function openMailbox(account: ImapAccount, folder: string, events: MailboxEvents): Promise<OpenMailbox> {
  const heard: Heard = { error: undefined };
  const warned = (error: unknown) => void (heard.error = error);
  const client = new ImapFlow(await clientOptions(account, warned, idleDelay));
  let broken: unknown;
  const early = (error: unknown) => void (broken ??= error);
  client.on('error', early);
  try {
    await client.connect();
  } catch (error) {
    client.close();
    // The one uncoded error of connecting: the server offers none of the ways to log in that the library knows.
    if (error instanceof Error && error.constructor === Error && Object.keys(error).length === 0) {
      throw new MailFault('authentication', false, `${named(account)} offers no usable way to log in`, error);
    }
    throw imapFault(account, broken ?? error, 'let Deskgate in');
  }
  const space = { prefix: client.namespace?.prefix ?? '', delimiter: client.namespace?.delimiter ?? null };
  const path = folderPath(folder, space);
  try {
    const selected = await client.mailboxOpen(path);
    if (selected.readOnly) {
      throw new MailFault('refused', false, `${named(account)} lets ${account.user} only read folder ${folder}`);
    }
    const mailbox = new OpenMailbox({ client, account, events, heard, path, space, uidValidity: selected.uidValidity });
    client.off('error', early);
    // Closed before anybody listened for it.
    if (!client.usable) throw imapFault(account, { code: 'NoConnection', reason: client.byeReason });
    return mailbox;
  } catch (error) {
    client.close();
    if (error !== null && typeof error === 'object' && 'mailboxMissing' in error) {
      throw new MailFault('folder', false, `${named(account)} has no folder ${folder}`, error);
    }
    throw imapFault(account, broken ?? error, `open folder ${folder}`);
  }
}

/** What the library last logged: the reason behind the next `false`. */
interface Heard {
  error: unknown;
}

interface Opened {
  readonly client: ImapFlow;
  readonly account: ImapAccount;
  readonly events: MailboxEvents;
  readonly heard: Heard;
  readonly path: string;
  readonly space: Namespace;
  readonly uidValidity: bigint;
}

/**
 * One connection with one folder selected. Calls may overlap; they take turns, and none holds the connection while the
 * caller does something else, so a source may be filed from within the loop that reads sources. Every method throws
 * MailFault; a UID that is no longer there is never an error.
 */
export class OpenMailbox {
  readonly uidValidity: number;
  readonly can: { readonly move: boolean; readonly uidPlus: boolean; readonly idle: boolean };
  readonly #client: ImapFlow;
  readonly #account: ImapAccount;
  readonly #heard: Heard;
  readonly #path: string;
  readonly #space: Namespace;
  readonly #events: MailboxEvents;
  /** Folders known to exist and to be subscribed; null until asked. */
  #folders: Set<string> | null = null;
  readonly #sizes = new Map<number, number>();
  #turn: Promise<unknown> = Promise.resolve();
  #fault: MailFault | null = null;
  #closing = false;

  constructor({ client, account, events, heard, path, space, uidValidity }: Opened) {
    this.#client = client;
    this.#account = account;
    this.#events = events;
    this.#heard = heard;
    this.#path = path;
    this.#space = space;
    this.uidValidity = Number(uidValidity);
    const has = (capability: string) => client.capabilities.has(capability);
    this.can = { move: has('MOVE'), uidPlus: has('UIDPLUS'), idle: has('IDLE') };
    client.on('exists', ({ path: where, count, prevCount }) => {
      if (where === path && count > prevCount) events.onNew();
    });
    client.on('error', (error) => void (this.#fault ??= this.#understand(error)));
    client.once('close', () => {
      events.onClose(this.#closing ? null : this.#lost());
    });
  }

  /** UIDs above the given one, ascending. Asks the server to look first, so that polling without IDLE finds new mail. */
  async uidsAbove(uid: number): Promise<readonly number[]> {
    return this.#inTurn(async () => {
      await this.#ask('look for new mail', async () => {
        await this.#client.noop();
        return true;
      });
      const found = await this.#search('look for new mail', { uid: `${uid + 1}:*` });
      // "n:*" names the last message even where its UID is below n (RFC 3501, 6.4.8).
      return found.filter((each) => each > uid);
    });
  }

  /** Size, INTERNALDATE and flags, in order of UID, without touching a body. */
  async listing(uids: readonly number[]): Promise<readonly Listed[]> {
    return this.#inTurn(async () => {
      const rows = await this.#fetch(uids, { uid: true, size: true, internalDate: true, flags: true });
      for (const { uid, size = 0 } of rows) if (this.#sizes.size < sizesKept) this.#sizes.set(uid, size);
      return rows.map(({ uid, size, internalDate, flags }) => ({
        uid,
        size: size ?? 0,
        arrivedAt: arrival(internalDate),
        flags: [...(flags ?? [])],
      }));
    });
  }

  /**
   * Whole messages (BODY.PEEK[]: \Seen stays as it is) in order of UID; those gone meanwhile are left out. Fetched a
   * few megabytes ahead, however slow or fast the reader is; leaving the loop early costs nothing more than that.
   */
  async *sources(uids: readonly number[]): AsyncGenerator<Source, void, undefined> {
    let ahead: Promise<readonly Source[]> | null = null;
    for await (const group of this.#groups(uids)) {
      const next = this.#inTurn(() => this.#fetchSources(group));
      // A reader that left the loop will not see this one fail; one that stays awaits it below.
      next.catch(() => undefined);
      if (ahead) yield* await ahead;
      ahead = next;
    }
    if (ahead) yield* await ahead;
  }

  /** At most `limit` bytes of the header, for messages too large to fetch; null when the message is gone. */
  async header(uid: number, limit: number): Promise<Buffer | null> {
    return this.#inTurn(async () => {
      const part = { key: 'HEADER', start: 0, maxLength: limit };
      const [row] = await this.#fetch([uid], { uid: true, bodyParts: [part] });
      return row?.headers?.subarray(0, limit) ?? null;
    });
  }

  /** Makes a folder ("Done/2026", levels by "/") and subscribes to it, where it is missing. */
  async ensureFolder(folder: string): Promise<void> {
    await this.#inTurn(() => this.#ensure(this.#target(folder)));
  }

  /**
   * Moves messages to a folder, which is made when missing. Repeatable. Without MOVE: COPY, \Deleted, UID EXPUNGE;
   * without UIDPLUS the originals stay behind flagged \Deleted, since EXPUNGE would take other people's mail with it.
   */
  async move(uids: readonly number[], folder: string): Promise<void> {
    const path = this.#target(folder);
    if (path === this.#path) return;
    await this.#inTurn(async () => {
      for (const set of uidSets(uids)) {
        await this.#into(path, () => (this.can.move ? this.#moveSet(set, path) : this.#copyAndRemove(set, path)));
      }
    });
  }

  /**
   * Puts a struck-out copy into a folder (null: the same one) in place of the original, keeping INTERNALDATE and
   * flags. Repeatable: a copy with this marker is looked for first, so a crash half-way leaves one copy, not two.
   * Returns the copy's UID in its folder; null when the server neither says nor finds it.
   */
  async replace(uid: number, folder: string | null, bytes: Uint8Array, how: Replacement): Promise<number | null> {
    const path = folder === null ? this.#path : this.#target(folder);
    const copy = markedCopy(bytes, how.marker, { binary: this.#client.capabilities.has('BINARY') });
    return this.#inTurn(async () => {
      const marked = () => this.#marked(how);
      await this.#ensure(path);
      let [copyUid = null] = await this.#within(path, marked);
      if (copyUid === null) {
        const flags = how.flags.filter((flag) => !/^\\(recent|deleted)$/i.test(flag));
        const appended = await this.#into(path, () =>
          this.#ask('store the copy', () => this.#client.append(path, copy, flags, how.arrivedAt)),
        );
        copyUid = appended.uid ?? (await this.#within(path, marked))[0] ?? null;
      }
      await this.#remove(String(uid));
      return copyUid;
    });
  }

  /** The UID of the copy that replace() put into a folder (null: the same one); null when there is none. */
  async findCopy(folder: string | null, how: Pick<Replacement, 'arrivedAt' | 'marker'>): Promise<number | null> {
    const path = folder === null ? this.#path : this.#target(folder);
    return this.#inTurn(async () => (await this.#within(path, () => this.#marked(how), []))[0] ?? null);
  }

  /** The UID of the newest message with this Message-ID in another folder; null when there is none. */
  async find(folder: string, messageId: string): Promise<number | null> {
    return this.#inTurn(() => this.#within(this.#target(folder), () => this.#newest(messageId), null));
  }

  /**
   * Moves a message from another folder back here; false when it is not found there. One without a Message-ID is known
   * by its INTERNALDATE and size, which a move keeps.
   */
  async moveBack(folder: string, stray: Stray): Promise<boolean> {
    const back = async () => {
      const uid = await this.#recognised(stray);
      if (uid === null) return false;
      if (this.#target(folder) === this.#path) return true;
      await (this.can.move ? this.#moveSet(String(uid), this.#path) : this.#copyAndRemove(String(uid), this.#path));
      return true;
    };
    return this.#inTurn(() => this.#within(this.#target(folder), back, false));
  }

  /** Logs out; within two seconds the connection is gone in any case. */
  async close(): Promise<void> {
    if (!this.#client.usable) return;
    this.#closing = true;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise((resolve) => (timer = setTimeout(resolve, 2_000)));
    // A connection that breaks while saying goodbye is closed too, which is all that was asked for.
    await Promise.race([this.#client.logout().catch(() => undefined), patience]);
    clearTimeout(timer);
    this.#client.close();
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  /** One command of the library, its `false` and its errors translated. */
  async #ask<T>(doing: string, command: () => Promise<T | false | undefined>): Promise<T> {
    this.#mustBeUsable();
    this.#heard.error = undefined;
    let answer: T | false | undefined;
    try {
      answer = await command();
    } catch (error) {
      // The command only knows that the connection is gone, not why.
      this.#mustBeUsable();
      // Some errors say less than what was logged just before them.
      const known = error instanceof MailFault || textField(error, 'code') || textField(error, 'responseStatus');
      throw imapFault(this.#account, known ? error : (this.#heard.error ?? error), doing);
    }
    if (answer !== false && answer !== undefined) return answer;
    this.#mustBeUsable();
    throw imapFault(this.#account, this.#heard.error, doing);
  }

  #mustBeUsable(): void {
    if (!this.#client.usable) throw this.#lost();
  }

  /** Why the connection is gone. */
  #lost(): MailFault {
    const bye = { code: 'NoConnection', reason: this.#client.byeReason };
    return (this.#fault ??= imapFault(this.#account, bye));
  }

  #understand(error: unknown): MailFault {
    try {
      return imapFault(this.#account, error);
    } catch {
      // Thrown inside an event, a bug of the library would end the daemon; here it ends the connection.
      return new MailFault('protocol', true, `the connection to ${named(this.#account)} broke`, error);
    }
  }

  #target(folder: string): string {
    return folderPath(folder, this.#space);
  }

  async #search(doing: string, query: Parameters<ImapFlow['search']>[0]): Promise<readonly number[]> {
    const found = await this.#ask(doing, () => this.#client.search(query, { uid: true }));
    return Array.isArray(found) ? [...found].sort((a, b) => a - b) : [];
  }

  async #marked({ arrivedAt, marker }: Pick<Replacement, 'arrivedAt' | 'marker'>): Promise<readonly number[]> {
    // INTERNALDATE is compared without time or zone (RFC 3501, 6.4.4): a day earlier takes in every zone.
    const since = new Date(arrivedAt.getTime() - 86_400_000);
    return this.#search('look for the copy', { since, header: { [copyField]: marker } });
  }

  async #newest(messageId: string): Promise<number | null> {
    const found = await this.#search('look for a message', { header: { 'Message-ID': messageId } });
    return found.at(-1) ?? null;
  }

  async #recognised({ messageId, arrivedAt, size }: Stray): Promise<number | null> {
    if (messageId !== null) return this.#newest(messageId);
    const since = new Date(arrivedAt.getTime() - 86_400_000); // a day earlier, as in replace()
    const found = await this.#search('look for a message', { since });
    const rows = await this.#fetch(found, { uid: true, size: true, internalDate: true });
    const same = rows.filter(({ internalDate }) => arrival(internalDate).getTime() === arrivedAt.getTime());
    // A struck-out copy has another size.
    const alike = same.filter((row) => row.size === size);
    const [first, ...others] = alike.length > 0 ? alike : same;
    return first !== undefined && others.length === 0 ? first.uid : null;
  }

  async #fetch(uids: readonly number[], query: FetchQueryObject): Promise<readonly FetchMessageObject[]> {
    const rows = new Map<number, FetchMessageObject>();
    for (const set of uidSets(uids)) {
      const answered = await this.#ask('show messages', () => this.#client.fetchAll(set, query, { uid: true }));
      // A second FETCH answer for the same message only reports flags that somebody changed meanwhile.
      for (const row of answered) rows.set(row.uid, { ...row, ...rows.get(row.uid) });
    }
    const wanted = new Set(uids);
    return [...rows.values()].filter(({ uid }) => wanted.has(uid)).sort((a, b) => a.uid - b.uid);
  }

  async *#groups(uids: readonly number[]): AsyncGenerator<readonly number[], void, undefined> {
    const ascending = [...uids].sort((a, b) => a - b);
    for (let at = 0; at < ascending.length; at += groupCount) {
      const some = ascending.slice(at, at + groupCount);
      const sized = await this.#sized(some);
      let group: number[] = [];
      let bytes = 0;
      for (const [uid, size] of sized) {
        if (group.length > 0 && bytes + size > groupBytes) {
          yield group;
          [group, bytes] = [[], 0];
        }
        group.push(uid);
        bytes += size;
      }
      if (group.length > 0) yield group;
    }
  }

  /** [UID, size] of each message, forgotten once asked for: a source is read once. */
  async #sized(uids: readonly number[]): Promise<readonly (readonly [number, number])[]> {
    const unknown = uids.filter((uid) => !this.#sizes.has(uid));
    const asked = await this.#inTurn(() => this.#fetch(unknown, { uid: true, size: true }));
    const sizes = new Map(asked.map(({ uid, size = 0 }) => [uid, size]));
    return uids.flatMap((uid) => {
      const size = this.#sizes.get(uid) ?? sizes.get(uid);
      this.#sizes.delete(uid);
      return size === undefined ? [] : [[uid, size] as const];
    });
  }

  async #fetchSources(uids: readonly number[]): Promise<readonly Source[]> {
    const rows = await this.#fetch(uids, { uid: true, source: true });
    return rows.flatMap(({ uid, source }) => (source ? [{ uid, source }] : []));
  }

  async #ensure(path: string): Promise<void> {
    if (path === 'INBOX' || path === this.#path) return;
    this.#folders ??= await this.#existing();
    if (this.#folders.has(path)) return;
    try {
      const { created } = await this.#ask(`make folder ${path}`, () => this.#client.mailboxCreate(path));
      if (!created) await this.#subscribe(path);
    } catch (error) {
      // Not every server says ALREADYEXISTS (RFC 5530), and an existing folder may just not be subscribed.
      const there = await this.#ask('list folders', () => this.#client.list());
      if (!there.some((each) => each.path === path && !each.flags.has('\\Noselect'))) throw error;
      await this.#subscribe(path);
    }
    this.#folders.add(path);
  }

  async #existing(): Promise<Set<string>> {
    const listed = await this.#ask('list folders', () => this.#client.list());
    const whole = listed.filter(({ flags, subscribed }) => subscribed && !flags.has('\\Noselect'));
    return new Set(whole.map(({ path }) => path));
  }

  async #subscribe(path: string): Promise<void> {
    // Subscribing only makes mail programs show the folder; a server that knows no subscriptions still files there.
    await this.#client.mailboxSubscribe(path);
  }

  /** A command that puts something into a folder; when somebody removed it meanwhile it is made again. */
  async #into<T>(path: string, command: () => Promise<T>): Promise<T> {
    await this.#ensure(path);
    try {
      return await command();
    } catch (error) {
      const code = error instanceof MailFault ? responseCodeOf(error.cause) : '';
      if (code !== 'TRYCREATE' && code !== 'NONEXISTENT') throw error;
      this.#folders?.delete(path);
      await this.#ensure(path);
      return command();
    }
  }

  /** Work with another folder selected; back again afterwards. A missing folder gives `missing` where that is allowed. */
  async #within<T>(path: string, work: () => Promise<T>, missing?: T): Promise<T> {
    if (path === this.#path) return work();
    const expected = this.#client.mailbox ? this.#client.mailbox.uidNext : 0;
    try {
      await this.#ask(`open folder ${path}`, () => this.#client.mailboxOpen(path));
      return await work();
    } catch (error) {
      const gone =
        error instanceof MailFault && (error.cause as { mailboxMissing?: boolean } | undefined)?.mailboxMissing;
      if (gone && missing !== undefined) return missing;
      throw error;
    } finally {
      if (this.#client.usable) await this.#comeBack(expected);
    }
  }

  async #comeBack(expected: number): Promise<void> {
    const selected = await this.#ask('open the folder again', () => this.#client.mailboxOpen(this.#path));
    if (Number(selected.uidValidity) !== this.uidValidity) {
      this.#fault = new MailFault('uidvalidity', true, `${named(this.#account)} has renumbered folder ${this.#path}`);
      this.#client.close();
      throw this.#fault;
    }
    // Nobody announced what arrived while the other folder was selected.
    if (selected.uidNext !== expected) this.#events.onNew();
  }

  async #moveSet(set: string, path: string): Promise<void> {
    await this.#ask(`move mail to ${path}`, () => this.#client.messageMove(set, path, { uid: true }));
  }

  async #copyAndRemove(set: string, path: string): Promise<void> {
    const rows = await this.#ask('show messages', () =>
      this.#client.fetchAll(set, { uid: true, flags: true }, { uid: true }),
    );
    // \Deleted means that an earlier attempt got as far as copying it.
    const fresh = rows.filter(({ flags }) => !flags?.has('\\Deleted')).map(({ uid }) => uid);
    for (const part of uidSets(fresh)) {
      await this.#ask(`copy mail to ${path}`, () => this.#client.messageCopy(part, path, { uid: true }));
    }
    for (const part of uidSets(rows.map(({ uid }) => uid))) await this.#remove(part);
  }

  async #remove(set: string): Promise<void> {
    const remove = this.can.uidPlus
      ? () => this.#client.messageDelete(set, { uid: true })
      : () => this.#client.messageFlagsAdd(set, ['\\Deleted'], { uid: true, silent: true });
    await this.#ask('remove the original', remove);
  }
}

function arrival(internalDate: Date | string | undefined): Date {
  const date = new Date(internalDate ?? Number.NaN);
  // A server that gives no readable INTERNALDATE: the time we saw it is the nearest truth.
  return Number.isNaN(date.getTime()) ? new Date() : date;
}
