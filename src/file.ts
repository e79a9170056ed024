// file.ts - where the original goes once its verdict is committed. What it promises: every step may be repeated; a
// message is marked as filed only after the server has confirmed it; an original that held a secret is replaced by
// the struck-out copy unless the configuration keeps it.
import { MailFault } from './mail/mail-fault.js';
import type { OpenMailbox } from './mail/imap.js';
import { noteNew } from './note-new.js';
import type { Running } from './poll.js';
import type { Action } from './policies/verdict.js';
import type { Reading } from './read.js';
import type { Receipt } from './receive.js';
import type { MailboxSettings } from './settings/settings.js';
import { discardQuarantined, markFiled, rekey, released, unfiled, type Unfiled } from './store/ledger.js';

/** One decided message, with the copy that takes the original's place if there is one. */
interface Filing {
  readonly ledger: number;
  readonly uid: number;
  readonly action: Action;
  readonly gone: boolean;
  readonly copy: Copy | null;
  readonly arrivedAt: Date;
}

/** With the content's key, which tells the copy from one that another installation may have put there. */
interface Copy {
  /** Null when an earlier attempt got as far as removing the original: then the copy stands in its place already. */
  readonly bytes: Uint8Array | null;
  readonly contentKey: string;
}

const unfiledAtATime = 500;

/** Files what was just decided. A receipt of a message decided before has no verdict here: fileDecided takes those. */
export async function fileReceipts(
  box: OpenMailbox,
  receipts: readonly Receipt[],
  mailbox: MailboxSettings,
  running: Running,
): Promise<void> {
  const { keepOriginal } = running.current().settings.secrets;
  const filings = receipts.flatMap(({ ledger, verdict, arrived }): readonly Filing[] => {
    if (verdict === null) return [];
    const copy = keepOriginal ? null : copyOf(arrived.reading);
    const gone = verdict.reason === 'vanished';
    return [{ ledger, uid: arrived.key.uid, action: verdict.action, gone, copy, arrivedAt: arrived.arrivedAt }];
  });
  await fileAll(box, filings, mailbox, running);
}

/** Files what a crash, a lost connection or a full mailbox left behind. */
export async function fileDecided(box: OpenMailbox, mailbox: MailboxSettings, running: Running): Promise<void> {
  for (let after = 0; ;) {
    const rows = await unfiled(running.database.read, mailbox.name, box.uidValidity, after, unfiledAtATime);
    const last = rows.at(-1);
    if (last === undefined) return;
    await fileAll(box, await withCopies(box, rows, mailbox, running), mailbox, running);
    after = last.uid;
  }
}

/** Moves what a person let out of quarantine back into the mailbox, where it is met as new mail and decided again. */
export async function bringBack(box: OpenMailbox, mailbox: MailboxSettings, running: Running): Promise<void> {
  const { read } = running.database;
  const part = `quarantine ${mailbox.name}`;
  const missing: string[] = [];
  for (const { ledger, folder, reason, ...stray } of await released(read, mailbox.name)) {
    if (!(await box.moveBack(folder, stray))) {
      missing.push(`message ${ledger} is not found in ${folder}: move it into ${mailbox.folder} by hand`);
      continue;
    }
    await markFiled(read, [ledger], 'gone');
    // Nothing of it was read, so it cannot be known again: it comes as a new message, and this one is closed.
    if (reason === 'unreadable') await discardQuarantined(read, ledger);
  }
  if (missing.length === 0) running.health.good(part);
  else running.health.bad(part, missing.join('\n'));
}

/** The copy is not kept anywhere: it is made again from the original, which still stands in the mailbox. */
async function withCopies(
  box: OpenMailbox,
  rows: readonly Unfiled[],
  mailbox: MailboxSettings,
  { reader, current }: Running,
): Promise<readonly Filing[]> {
  const { keepOriginal, strikeOut } = current().settings.secrets;
  const struck = keepOriginal ? [] : rows.filter(({ secrets }) => secrets > 0).map(({ uid }) => uid);
  const copies = new Map<number, Copy | null>();
  for await (const { uid, source } of box.sources(struck))
    copies.set(uid, copyOf(await reader.read(source, strikeOut)));
  const filings = rows.map(({ action, ...row }) => ({ ...row, action: action as Action, gone: false }));
  for (const filing of filings.filter(({ uid }) => struck.includes(uid) && !copies.has(uid))) {
    const place = placeOf(folderOf(filing, mailbox));
    const { contentKey, arrivedAt } = filing;
    const there = await box.findCopy(place, { arrivedAt, marker: markerOf(filing.ledger, contentKey) });
    if (there === null) filing.gone = true;
    else copies.set(filing.uid, { bytes: null, contentKey });
  }
  return filings.map((filing) => ({ ...filing, copy: copies.get(filing.uid) ?? null }));
}

function copyOf({ copy, contentKey }: Reading): Copy | null {
  return copy === null ? null : { bytes: copy, contentKey };
}

function markerOf(ledger: number, contentKey: string): string {
  return `${ledger}-${contentKey.slice(0, 20)}`;
}

async function fileAll(
  box: OpenMailbox,
  filings: readonly Filing[],
  mailbox: MailboxSettings,
  running: Running,
): Promise<void> {
  for (const folder of new Set(filings.map((one) => folderOf(one, mailbox)))) {
    const group = filings.filter((one) => folderOf(one, mailbox) === folder);
    try {
      await fileInto(folder, group, box, mailbox, running);
    } catch (error) {
      if (!(error instanceof MailFault) || error.temporary) throw error;
      // A folder that cannot be made or a full mailbox: the verdicts stand, the originals wait where they are.
      running.health.bad(`filing ${mailbox.name}`, error.words);
      continue;
    }
    await markFiled(
      running.database.read,
      group.map(({ ledger }) => ledger),
      folder,
    );
    running.health.good(`filing ${mailbox.name}`);
  }
}

/** `folder` is a path, '' to leave the message where it is, 'gone' when there is nothing left to move. */
async function fileInto(
  folder: string,
  group: readonly Filing[],
  box: OpenMailbox,
  { name }: MailboxSettings,
  { database }: Running,
): Promise<void> {
  if (folder === 'gone') return;
  for (const { uid, copy, ledger, arrivedAt } of group) {
    if (copy === null) continue;
    const place = placeOf(folder);
    const how = { arrivedAt, flags: [], marker: markerOf(ledger, copy.contentKey) };
    const copyUid =
      copy.bytes === null ? await box.findCopy(place, how) : await box.replace(uid, place, copy.bytes, how);
    if (place !== null || copyUid === null) continue;
    // In the watched folder the copy would be met as new mail: it takes the original's row before anybody works on it.
    // What came in before the copy is noted first, or the copy's UID would pass for the highest one noted.
    await noteNew(box, name, database);
    await rekey(database.read, ledger, { mailbox: name, uidValidity: box.uidValidity, uid: copyUid });
  }
  const whole = group.filter(({ copy }) => copy === null).map(({ uid }) => uid);
  if (folder !== '' && whole.length > 0) await box.move(whole, folder);
}

/** Null: the watched folder itself. */
function placeOf(folder: string): string | null {
  return folder === '' ? null : folder;
}

function folderOf({ action, gone }: Pick<Filing, 'action' | 'gone'>, { filing }: MailboxSettings): string {
  if (gone) return 'gone';
  return filing.mode === 'leave' ? '' : filing.folders[action];
}
