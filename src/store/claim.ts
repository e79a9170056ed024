import { DatabaseFault } from './fault.js';
import { indexable, rowsParameter } from './json.js';
import type { MessageKey } from './rows.js';
import type { Tx } from './tx.js';

/** A message that is about to be decided. */
export interface Claim {
  readonly key: MessageKey;
  /** SHA-256 of the content, hexadecimal; the same mail in two mailboxes has the same one. */
  readonly contentKey: string;
  readonly messageId: string | null;
  /** Lower case, '' when the mail has none. */
  readonly from: string;
  readonly subject: string;
  readonly kind: string;
  readonly size: number;
  readonly arrivedAt: Date;
}

/**
 * new: decide it. done: this very UID has its verdict. repeat: another row has this content, decide with that in the
 * facts. renumbered: the mailbox got a new UIDVALIDITY and this is the copy of a decided message that still stands in
 * it; nothing to decide. released: a person let it out of quarantine; decide again.
 */
export type ClaimState = 'new' | 'done' | 'repeat' | 'renumbered' | 'released';

export interface Claimed {
  readonly ledger: number;
  readonly state: ClaimState;
  /** For a repeat: the ledger row that holds the content. */
  readonly of: number | null;
}

/** A row that stands in the way of a claim. */
interface Standing {
  readonly id: number;
  readonly mailbox: string;
  readonly uidValidity: number;
  readonly uid: number;
  readonly contentKey: string;
  readonly repeatOf: number | null;
  readonly inMailbox: boolean;
  readonly releasing: boolean;
}

interface Given extends Claim {
  readonly n: number;
}

/**
 * Claims a ledger row per message; the answers stand in the order of the claims. A claim of content that another
 * transaction has just claimed waits until that one ends. One statement when all is new, at most six otherwise.
 * Sorted by content, so that two batches wait for one another in one direction only.
 */
export async function claim(tx: Tx, claims: readonly Claim[]): Promise<readonly Claimed[]> {
  if (claims.length === 0) return [];
  const given = claims.map((each, n) => ({ ...each, n }));
  const answers = new Map<number, Claimed>();
  for (const { n, ledger } of await insertFirst(tx, given)) answers.set(n, { ledger, state: 'new', of: null });
  const left = given.filter(({ n }) => !answers.has(n)).sort((a, b) => a.key.uid - b.key.uid);
  if (left.length > 0) await settleStanding(tx, left, answers);
  return given.map(({ n, key }) => {
    const answer = answers.get(n);
    // Another transaction committed this very UID between two of our statements: the next attempt sees it.
    if (!answer)
      throw new DatabaseFault('40001', true, `${key.mailbox} ${key.uidValidity}/${key.uid} was claimed twice.`);
    return answer;
  });
}

/** Columns of a claim in json_to_recordset, shared by the two inserts. */
const columns = `n integer, mailbox text, "uidValidity" bigint, uid bigint, "contentKey" text, "messageId" text,
  "from" text, subject text, kind text, size bigint, "arrivedAt" timestamptz, "repeatOf" bigint`;

const insertFrom = `insert into ledger (mailbox, uidvalidity, uid, content_key, message_id, from_address, subject, kind,
    size, arrived_at, repeat_of)
  select mailbox, "uidValidity", uid, decode("contentKey", 'hex'), "messageId", "from", subject, kind, size, "arrivedAt",
    "repeatOf"
  from given order by "contentKey", "repeatOf", n
  on conflict do nothing returning id, mailbox, uidvalidity, uid`;

async function insertFirst(tx: Tx, given: readonly Given[]): Promise<readonly { n: number; ledger: number }[]> {
  return tx.query<{ n: number; ledger: number }>(
    `with given as (select * from json_to_recordset($1) as given (${columns})),
     claimed as (${insertFrom}),
     marked as (update arrival set decided = true from given
       where arrival.mailbox = given.mailbox and arrival.uidvalidity = given."uidValidity" and arrival.uid = given.uid)
     select given.n, claimed.id as ledger from claimed join given
       on given.mailbox = claimed.mailbox and given."uidValidity" = claimed.uidvalidity and given.uid = claimed.uid`,
    [parameter(given, () => null)],
  );
}

function parameter(given: readonly Given[], repeatOf: (claim: Given) => number | null): string {
  return rowsParameter(
    given.map((each) => ({
      ...each,
      ...each.key,
      messageId: each.messageId === null ? null : indexable(each.messageId),
      from: indexable(each.from),
      repeatOf: repeatOf(each),
    })),
  );
}

async function settleStanding(tx: Tx, left: readonly Given[], answers: Map<number, Claimed>): Promise<void> {
  const standing = await readStanding(tx, left);
  const byUid = new Map(standing.map((row) => [uidOf(row), row]));
  const rekeyed: { ledger: number; given: Given; again: boolean }[] = [];
  const repeats: Given[] = [];
  const taken = new Set<number>();
  for (const each of left) {
    const same = byUid.get(uidOf({ ...each.key }));
    if (same?.releasing) {
      taken.add(same.id);
      rekeyed.push({ ledger: same.id, given: each, again: true });
      answers.set(each.n, { ledger: same.id, state: 'released', of: null });
      continue;
    }
    if (same) {
      answers.set(each.n, { ledger: same.id, state: 'done', of: same.repeatOf });
      continue;
    }
    const twins = standing.filter(
      (row) => row.contentKey === each.contentKey && row.mailbox === each.key.mailbox && !taken.has(row.id),
    );
    const released = twins.find((row) => row.releasing);
    const older = twins.find((row) => row.inMailbox && row.uidValidity !== each.key.uidValidity);
    const row = released ?? older;
    if (row) {
      taken.add(row.id);
      rekeyed.push({ ledger: row.id, given: each, again: row === released });
      answers.set(each.n, { ledger: row.id, state: row === released ? 'released' : 'renumbered', of: null });
    } else {
      repeats.push(each);
    }
  }
  await rekeyAll(tx, rekeyed);
  await insertRepeats(tx, repeats, standing, answers);
}

/** The rows of the same UIDs and of the same contents, locked so that two daemons do not re-key one row twice. */
async function readStanding(tx: Tx, left: readonly Given[]): Promise<readonly Standing[]> {
  return tx.query<Standing>(
    `with given as (select * from json_to_recordset($1) as given (${columns}))
     select ledger.id, ledger.mailbox, ledger.uidvalidity as "uidValidity", ledger.uid,
       encode(ledger.content_key, 'hex') as "contentKey", ledger.repeat_of as "repeatOf",
       ledger.filed_at is null or ledger.filed_to = '' as "inMailbox",
       ledger.release_requested_at is not null and ledger.action = 'quarantine' as releasing
     from ledger where ledger.id in (
       select l.id from given join ledger l
         on l.mailbox = given.mailbox and l.uidvalidity = given."uidValidity" and l.uid = given.uid
       union select l.id from given join ledger l
         on l.content_key = decode(given."contentKey", 'hex') and l.repeat_of is null
       union select l.id from given join ledger l
         on l.content_key = decode(given."contentKey", 'hex') and l.repeat_of is not null)
     order by ledger.id for update`,
    [parameter(left, () => null)],
  );
}

/** Gives rows the key under which their message stands now. The arrival of the older key goes: it is the same message. */
async function rekeyAll(tx: Tx, rekeyed: readonly { ledger: number; given: Given; again: boolean }[]): Promise<void> {
  if (rekeyed.length === 0) return;
  const rows = rowsParameter(
    rekeyed.map(({ ledger, given, again }) => ({ ledger, again, ...given.key, arrivedAt: given.arrivedAt })),
  );
  const given = `given as (select * from json_to_recordset($1) as given (ledger bigint, again boolean, mailbox text,
    "uidValidity" bigint, uid bigint, "arrivedAt" timestamptz))`;
  await tx.query(
    `with ${given}
     delete from arrival using given, ledger
     where ledger.id = given.ledger and arrival.mailbox = ledger.mailbox and arrival.uidvalidity = ledger.uidvalidity
       and arrival.uid = ledger.uid
       and (arrival.mailbox, arrival.uidvalidity, arrival.uid) <> (given.mailbox, given."uidValidity", given.uid)`,
    [rows],
  );
  await tx.query(
    `with ${given}
     update ledger set mailbox = given.mailbox, uidvalidity = given."uidValidity", uid = given.uid,
       filed_at = case when again then null else filed_at end, filed_to = case when again then null else filed_to end,
       received_at = case when again then now() else received_at end,
       action = case when again then null else action end, reason = case when again then null else reason end,
       detail = case when again then null else detail end, trace = case when again then null else trace end,
       secrets = case when again then null else secrets end, redirect = case when again then '' else redirect end,
       release_requested_at = null
     from given where ledger.id = given.ledger`,
    [rows],
  );
}

/** A message of its own with a content that is known already. */
async function insertRepeats(
  tx: Tx,
  repeats: readonly Given[],
  standing: readonly Standing[],
  answers: Map<number, Claimed>,
): Promise<void> {
  if (repeats.length === 0) return;
  const holders = new Map(standing.filter((row) => row.repeatOf === null).map((row) => [row.contentKey, row.id]));
  const rows = await tx.query<{ n: number; ledger: number; of: number }>(
    `with given as (select * from json_to_recordset($1) as given (${columns})), claimed as (${insertFrom})
     select given.n, claimed.id as ledger, given."repeatOf" as of from claimed join given
       on given.mailbox = claimed.mailbox and given."uidValidity" = claimed.uidvalidity and given.uid = claimed.uid`,
    [parameter(repeats, ({ contentKey }) => holders.get(contentKey) ?? null)],
  );
  for (const { n, ledger, of } of rows) answers.set(n, { ledger, state: 'repeat', of });
}

function uidOf(key: MessageKey): string {
  return `${key.uidValidity}/${key.uid}/${key.mailbox}`;
}
