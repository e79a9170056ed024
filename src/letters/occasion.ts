import type { Message } from '../message/message.js';
import type { Answered } from '../policies/answered.js';
import type { Desk, WatchedMailbox } from '../policies/desk.js';
import type { Facts } from '../policies/facts.js';
import type { Due, Verdict } from '../policies/verdict.js';
import type { Found } from '../secrets/found.js';
import type { LetterOptions } from './options.js';

/** Everything that letters may be written from, after the verdict and after the ticket's number is known. */
export interface Occasion {
  readonly message: Message;
  readonly secrets: readonly Found[];
  readonly verdict: Verdict;
  /** The ticket as it is once the verdict is carried out; null when there is none. */
  readonly ticket: TicketView | null;
  /** Everybody on the ticket with the token that proves a reply of theirs, this message's writer included. */
  readonly participants: readonly Participant[];
  readonly facts: Facts;
  /** What the message tells of what was asked for; null when nothing. */
  readonly filled: Answered | null;
  readonly desk: Desk;
  readonly mailbox: WatchedMailbox;
  readonly options: LetterOptions;
  readonly arrivedAt: Date;
  /** When the desk opens next; null when it was open on arrival. */
  readonly opensAt: Date | null;
  /** Random, unique per message received; letters derive their Message-IDs from it, so that a retried transaction writes the same ones. */
  readonly seed: string;
}

export interface TicketView {
  readonly id: number;
  readonly number: string;
  readonly status: 'open' | 'closed';
  readonly subject: string;
  readonly queue: string;
  readonly priority: string;
  readonly assignee: string;
  readonly requester: string;
  readonly requesterName: string;
  readonly due: Due;
  readonly openedAt: Date;
  /** When a technician first answered; null until then. */
  readonly firstResponseAt: Date | null;
  /** The last public answer of a technician, at most 4,000 characters; ''. */
  readonly lastUpdate: string;
  readonly lastUpdateAt: Date | null;
  /** What was done, from #close; '' while open. */
  readonly resolution: string;
  /** Message-ID of the requester's first mail, the root of the thread in every mail program; '' when it had none. */
  readonly rootMessageId: string;
  /** The number of the closed ticket this one continues; ''. */
  readonly linkedTo: string;
  /** The language of the requester's letters, as it was when the ticket opened; the mailbox's when it is not known. */
  readonly language?: string;
  /** Who wrote the first mail, where that is not the requester; ''. */
  readonly writer: string;
  /** Name of the topic; ''. */
  readonly category: string;
  /** Key of the building; ''. */
  readonly building: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Fields that were asked for and are not known. */
  readonly missing: readonly string[];
  readonly flags: readonly string[];
}

export interface Participant {
  readonly address: string;
  readonly name: string;
  readonly role: 'requester' | 'participant' | 'technician';
  /** Opaque, goes into the Reply-To address. */
  readonly token: string;
}
