import type { Command } from '../commands/command.js';
import type { Address } from '../message/message.js';
import type { EventField } from './event-fields.js';
import type { Promised } from './promise.js';

export type Priority = string;

/** What becomes of a message. Exactly one per message; `reason` is what ledger, log, metric and letter choose by. */
export type Verdict =
  | Open
  | Append
  | Reopen
  | Answer
  | Plain<'refuse', RefuseReason>
  | Plain<'discard', DiscardReason>
  | Plain<'quarantine', QuarantineReason>;

export type Action = Verdict['action'];
export type Reason = Verdict['reason'];

/** Everything but open, append and reopen: nothing happens to a ticket. */
interface Plain<A extends string, R extends string> {
  readonly action: A;
  readonly reason: R;
  /** One sentence for people, no content of the mail in it. */
  readonly detail: string;
  /** For a letter that names the right address (wrong-domain) or the ticket meant (closed); '' when there is none. */
  readonly pointer?: string;
  /** The ticket the message is about though it does not change it; its id. */
  readonly ticket?: number;
}

/** No ticket opens: the writer is told where the matter belongs. */
export interface Answer extends Plain<'answer', AnswerReason> {
  readonly redirected: Redirected;
}

/** What the answer says besides the words of the configuration. Days are local dates ("2027-03-05"), '' for none. */
export interface Redirected {
  /** Name of the redirect. */
  readonly name: string;
  /** Whether the writer may ask for this; who may not is told `otherwise`, and nothing below counts. */
  readonly allowed: boolean;
  /** What the request should hold and does not. */
  readonly missing: readonly EventField[];
  /** The day it is wanted for; '' when it names none. */
  readonly date: string;
  /** The first day that the notice allows; '' when none is asked. */
  readonly earliest: string;
  readonly notice: Notice;
  /** Until when the answer is good. */
  readonly validUntil: string;
  /** When the writer asked for the same before, while that answer is good; null when they did not. */
  readonly askedAt: Date | null;
  /** Whom the mail is passed on to, '' for nobody. */
  readonly passedTo: string;
}

/**
 * none: no notice is asked, or no date is named. kept: there is time enough. short: between the ends of a range ("7-10
 * business days"). late: less than that. same-day: wanted for the day it was written.
 */
export type Notice = 'none' | 'kept' | 'short' | 'late' | 'same-day';

export interface Open {
  readonly action: 'open';
  readonly reason: OpenReason;
  readonly detail: string;
  readonly queue: string;
  readonly priority: Priority;
  /** Technician's address, '' for nobody. */
  readonly assignee: string;
  readonly due: Due;
  /** What the dates were counted from, for the words of letters; missing: no promise. */
  readonly promised?: Promised;
  /** The queue of the mailbox written to, when the words belong to another desk; the writer is told. */
  readonly movedFrom?: string;
  /** The closed ticket this one continues; its id. */
  readonly linkedTo?: number;
  /** Whose ticket it is, when somebody else wrote for them; the writer becomes a participant. */
  readonly requester?: Address;
  /** Name of the topic. */
  readonly category?: string;
  /** Key of the building. */
  readonly building?: string;
  /** What the mail and the directory say about place, device and person. */
  readonly fields?: Fields;
  /** Names of required fields that nothing says. */
  readonly missing?: readonly FieldName[];
  readonly flags?: readonly Flag[];
  /** Who was asked to approve it, where flags hold `approval`; [] when nobody is known. */
  readonly approvers?: readonly string[];
  /** Name of a redirect whose words the acknowledgement says. */
  readonly advice?: string;
}

/** What a ticket says about place, device and person. */
export const fieldNames = ['building', 'room', 'phone', 'device', 'assetTag', 'idNumber', 'error', 'role'] as const;
export type FieldName = (typeof fieldNames)[number];
export type Fields = Readonly<Partial<Record<FieldName, string>>>;

/**
 * What technicians see on a ticket and letters tell the writer.
 * coached: there is a better way in. behalf: written for somebody else. several: more than one problem. vague: too little
 * to begin with. emergency: alerted. pressed: urgency without the impact. identity: acts on a person's identity, which
 * nothing proves. personal: a device the district does not support. approval: waits for a building administrator.
 * declined: they said no. special: the writer is marked for special consideration.
 */
export type Flag =
  | 'coached'
  | 'behalf'
  | 'several'
  | 'vague'
  | 'emergency'
  | 'pressed'
  | 'identity'
  | 'personal'
  | 'approval'
  | 'declined'
  | 'special';

export interface Append {
  readonly action: 'append';
  readonly reason: AppendReason;
  readonly detail: string;
  /** The ticket's id. */
  readonly ticket: number;
  /** message: from requester or participant; reply: a technician's public answer; note: private to technicians. */
  readonly entry: 'message' | 'reply' | 'note';
  /** What a technician's mail asks for, in order; empty for everybody else. */
  readonly commands: readonly Command[];
  /** A technician's words with the command lines taken out; use it in place of the visible text. Missing: the visible text. */
  readonly text?: string;
  /** For reason "approval": whether it was given. */
  readonly approved?: boolean;
  /** For reason "command-error": what was wrong, one line per fault. Nothing was executed. */
  readonly faults: readonly string[];
}

export interface Reopen {
  readonly action: 'reopen';
  readonly reason: 'closed' | 'technician';
  readonly detail: string;
  readonly ticket: number;
  readonly entry: 'message' | 'reply' | 'note';
  readonly commands: readonly Command[];
  /** As in Append. */
  readonly text?: string;
}

/** ISO dates are made from these when printed; null when the desk promises nothing. */
export interface Due {
  readonly response: Date | null;
  readonly resolution: Date | null;
}

export type OpenReason = 'new-request' | 'linked';
export type AppendReason =
  'status' | 'reply' | 'duplicate' | 'thanks' | 'technician' | 'command-error' | 'bounce' | 'automatic' | 'approval';
/** Answered without a ticket: the tables of redirects live here. */
export type AnswerReason = 'redirect';
export type RefuseReason = 'wrong-domain' | 'outsider' | 'oversize' | 'closed';
export type DiscardReason = 'loop' | 'repeat' | 'bounce' | 'automatic' | 'vanished' | 'by-hand';
/** unreadable: reading it failed, nothing of it is known; fault: it was read, and deciding it failed. */
export type QuarantineReason = 'flood' | 'unproven' | 'unreadable' | 'fault';
