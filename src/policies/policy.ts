import type { Message } from '../message/message.js';
import type { Desk, WatchedMailbox } from './desk.js';
import type { Facts } from './facts.js';
import type { Verdict } from './verdict.js';

/** One question, the same for every policy. Policies are pure: no I/O, no clock, no mutation. */
export interface Question {
  readonly message: Message;
  readonly facts: Facts;
  readonly desk: Desk;
  /** The mailbox the message stood in. */
  readonly mailbox: WatchedMailbox;
  /** Over the mailbox's size limit: the body was never fetched. */
  readonly oversize: boolean;
  /** INTERNALDATE, or the time of the call for a file. Never the Date header. */
  readonly arrivedAt: Date;
}

/** `said` goes to the trace in any case; a verdict ends the chain. */
export interface Opinion {
  readonly said: string;
  readonly verdict?: Verdict;
}

export interface Policy {
  /** = file name = line in chain.ts = `policies.<name>` in the configuration = test file. */
  readonly name: string;
  readonly decide: (question: Question) => Opinion;
}

export interface TraceLine {
  readonly policy: string;
  readonly opinion: string;
}

export interface Decision {
  readonly verdict: Verdict;
  readonly trace: readonly TraceLine[];
}
