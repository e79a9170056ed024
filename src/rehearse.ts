// rehearse.ts - the past through another configuration. What it promises: it only reads; every message is decided by what
// was known when it arrived, so a difference is the configuration's doing (or a newer version's, which decides otherwise).
import { decide } from './policies/chain.js';
import type { Desk } from './policies/desk.js';
import { questionFrom, type KeptQuestion } from './policies/kept-question.js';
import type { TraceLine } from './policies/policy.js';
import type { Verdict } from './policies/verdict.js';
import type { Database } from './store/database.js';
import { firstTexts, pastMessages, type PastMessage, type PastPlace } from './store/past.js';

/** A message that would have ended differently. */
export interface Difference {
  readonly past: PastMessage;
  /** What is different: the name of each matter, what it was and what it would have been. */
  readonly changes: readonly Change[];
  /** What the policies would have said. */
  readonly trace: readonly TraceLine[];
}

export interface Change {
  readonly what: string;
  readonly was: string;
  readonly would: string;
}

export interface Rehearsal {
  readonly messages: number;
  readonly different: number;
  /** Decided without asking a policy (vanished, discarded by hand), or before what they were decided by was kept. */
  readonly notAsked: number;
}

const page = 500;

/** Puts every message that arrived from `since` on to `desk`, in order of arrival, and hands each difference over. */
export async function rehearsePast(
  database: Database,
  desk: Desk,
  since: Date,
  differs: (difference: Difference) => void,
): Promise<Rehearsal> {
  const count = { messages: 0, different: 0, notAsked: 0 };
  let after: PastPlace | null = null;
  for (;;) {
    const past: readonly PastMessage[] = await pastMessages(database.read, since, after, page);
    const texts = await firstTexts(database.read, past.flatMap(comparedWith));
    for (const message of past) {
      count.messages += 1;
      const difference = differenceOf(message, texts, desk);
      if (difference === null) count.notAsked += 1;
      else if (difference.changes.length > 0) {
        count.different += 1;
        differs(difference);
      }
    }
    const last = past.at(-1);
    if (last === undefined || past.length < page) return count;
    after = last;
  }
}

function comparedWith({ question }: PastMessage): readonly number[] {
  return (question as KeptQuestion | null)?.facts.openTickets.map(({ id }) => id) ?? [];
}

/** null when the message cannot be asked about. */
function differenceOf(past: PastMessage, texts: ReadonlyMap<number, string>, desk: Desk): Difference | null {
  if (past.question === null || past.verdict === null) return null;
  const question = questionFrom(past.question as KeptQuestion, past.mailbox, { ...past, firstTexts: texts }, desk);
  if (question === null) {
    const change = { what: 'mailbox', was: past.mailbox, would: 'not watched' };
    return { past, changes: [change], trace: [] };
  }
  const { verdict, trace } = decide(question);
  return { past, changes: changesBetween(endingOf(past.verdict as Verdict), endingOf(verdict)), trace };
}

/** What matters of a verdict to the people concerned; the words of `detail` do not. */
function endingOf(verdict: Verdict): Readonly<Record<string, string>> {
  const ending = { action: verdict.action, reason: verdict.reason };
  if (verdict.action === 'append' || verdict.action === 'reopen') return { ...ending, ticket: String(verdict.ticket) };
  if (verdict.action === 'answer') {
    const { name, missing, notice, passedTo } = verdict.redirected;
    return { ...ending, redirect: name, missing: missing.join(', '), notice, 'passed on to': passedTo };
  }
  if (verdict.action !== 'open') return ending;
  const { queue, priority, assignee, category, building, requester, flags, missing, advice, due } = verdict;
  return {
    ...ending,
    queue,
    priority,
    assignee,
    category: category ?? '',
    building: building ?? '',
    requester: requester?.address ?? '',
    flags: (flags ?? []).join(', '),
    missing: (missing ?? []).join(', '),
    advice: advice ?? '',
    'answer due': instant(due.response),
    'solved by': instant(due.resolution),
  };
}

/** A verdict that came out of the ledger has its dates as text. */
function instant(date: Date | string | null): string {
  return date === null ? '' : new Date(date).toISOString();
}

function changesBetween(
  was: Readonly<Record<string, string>>,
  would: Readonly<Record<string, string>>,
): readonly Change[] {
  // A message that would have had another outcome altogether differs in everything else as well.
  const names = was.action === would.action ? Object.keys({ ...was, ...would }) : ['action', 'reason'];
  return names
    .map((what) => ({ what, was: was[what] ?? '', would: would[what] ?? '' }))
    .filter((change) => change.was !== change.would);
}
