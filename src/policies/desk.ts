import type { Calendar } from '../calendar/calendar.js';
import type { Directory } from '../directory/person.js';
import type { EventField } from './event-fields.js';
import type { About } from './judged.js';
import type { PolicyOptions } from './options.js';
import type { FieldName } from './verdict.js';

/** The part of the configuration that decisions and letters need: the desk as plain data. Built by settings/. */
export interface Desk {
  readonly name: string;
  /** The district's own mail domains, lower case; a subdomain counts only when listed. */
  readonly domains: readonly string[];
  /** authserv-ids whose Authentication-Results are believed (RFC 8601), lower case. */
  readonly trustedServers: readonly string[];
  readonly mailboxes: readonly WatchedMailbox[];
  readonly queues: readonly Queue[];
  readonly technicians: readonly Technician[];
  /** Most urgent first. */
  readonly priorities: readonly Level[];
  /** Which titles of the directory make which role: "principal" from "Assistant Principal". */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly buildings: readonly Building[];
  /** In the order they are asked. */
  readonly groups: readonly Group[];
  /** In the order they are asked. */
  readonly topics: readonly Topic[];
  /** In the order they are asked. */
  readonly redirects: readonly Redirect[];
  readonly directory: Directory;
  readonly calendar: Calendar;
  readonly policies: PolicyOptions;
  /** What letters print besides: phone, web address, contact, room; free names. */
  readonly texts: Readonly<Record<string, string>>;
  /** What acknowledgements say while something large is going on; ''. */
  readonly disaster: string;
  readonly language: string;
}

/** How much work a matter stops, as policies/judgement.ts reads it from what was written. */
export type Impact = 'critical' | 'high' | 'normal' | 'low';

/** One priority a ticket can have. */
export interface Level {
  /** In commands, the ledger and the database: "high", "2". */
  readonly name: string;
  /** For letters: "Severity 2". */
  readonly title: string;
  /** The impacts that give this level. */
  readonly impacts: readonly Impact[];
  /** Words that give at least this level whatever the impact: "password reset". */
  readonly signs: readonly string[];
  /** What the level means, for letters; '' when nothing is said. */
  readonly meaning: string;
  /** In place of the queue's promises, where given. */
  readonly respondWithin: Target | null;
  readonly resolveWithin: Target | null;
}

export interface Building {
  /** Key in the configuration. */
  readonly name: string;
  /** For letters: "Lincoln Elementary". */
  readonly title: string;
  /** Other ways people and the directory write it, lower case. */
  readonly names: readonly string[];
  /** The technician of the building (its ETS); '' for nobody. */
  readonly technician: string;
}

/** A group of people who write: staff, students, parents. The first one that holds the writer counts. */
export interface Group {
  readonly name: string;
  readonly domains: readonly string[];
  readonly addresses: readonly string[];
  readonly roles: readonly string[];
  /** Everybody whom no domain of the district and no directory knows. */
  readonly outsiders: boolean;
  readonly may: 'write' | 'refuse';
  /** Printed in the acknowledgement or the refusal. */
  readonly text: string;
}

/** One line of the table that says who takes care of what. */
export interface Topic {
  /** Also the category of the ticket: "telephone". */
  readonly name: string;
  readonly title: string;
  readonly words: readonly string[];
  /** '' leaves the queue as it is. */
  readonly queue: string;
  /** Technicians who take it in turn, the one with the fewest open tickets first; [] leaves it to the building or the queue. */
  readonly assignees: readonly string[];
  /** '' leaves the level to the impact. */
  readonly priority: string;
  /** Printed in the acknowledgement: the procedure of the topic, the self-checks. */
  readonly text: string;
}

/** One line of the table of answers without a ticket. */
export interface Redirect {
  /** In the ledger and as the folder of its letters: "quote". */
  readonly name: string;
  readonly title: string;
  /** What judgement.ts calls the matter, '' to go by the words alone. */
  readonly about: About | '';
  readonly words: readonly string[];
  /** Roles and addresses that are answered so; [] for everybody. */
  readonly from: readonly string[];
  /** What others than these are told; '' opens them a ticket. */
  readonly otherwise: string;
  /** Only while this window of the calendar is open; '' for always. */
  readonly during: string;
  /** Where to turn to: addresses, a web page, a name. */
  readonly contact: string;
  readonly text: string;
  /** What the request must hold; what is missing is named. */
  readonly require: readonly EventField[];
  /** How long before the event the request must come. */
  readonly notice: Target | null;
  /** What becomes of a request that comes later than that. */
  readonly late: 'not-guaranteed' | 'too-late';
  /** The mail is passed on: to the technician of the writer's building ("building"), or to this address; '' for no. */
  readonly passOn: string;
  /** How long what is asked for is good (a quote's 30 days), 0 for no end; a repeat within it is pointed out. */
  readonly validDays: number;
  /** A ticket opens all the same, marked, and its acknowledgement says the text. */
  readonly ticket: boolean;
}

export interface WatchedMailbox {
  /** Key in the configuration. */
  readonly name: string;
  /** The address people write to, lower case; letters come from it. */
  readonly address: string;
  /** Other addresses that end in this mailbox, lower case. */
  readonly aliases: readonly string[];
  /** Queue of tickets opened here unless the words belong to another one. */
  readonly queue: string;
  /** Bytes (RFC822.SIZE); above it the body is never fetched. */
  readonly sizeLimit: number;
  readonly outsiders: 'accept' | 'refuse';
  /** What becomes of a new request by mail: a ticket, a ticket and a word on the better way, or the way to open one. */
  readonly requests: 'accept' | 'coach' | 'return';
  /** false: whatever is written here stays in its queue, as with an address that has a matter of its own. */
  readonly move?: boolean;
  readonly language: string;
}

export interface Queue {
  /** Key in the configuration. */
  readonly name: string;
  /** For letters: "Technology". */
  readonly title: string;
  /** Ticket numbers begin with it: "TECH". */
  readonly prefix: string;
  /** Where to write for this queue next time; the address of its mailbox. */
  readonly address: string;
  /** Words that mark a request as belonging here, lower case, weighed alike. */
  readonly words: readonly string[];
  /** Technicians told of each new ticket, addresses. */
  readonly notify: readonly string[];
  /** Who a new ticket is assigned to, '' for nobody. */
  readonly assignee: string;
  readonly priority: string;
  readonly respondWithin: Target | null;
  readonly resolveWithin: Target | null;
  /** Whether a new ticket is acknowledged, and whether that names the dates. */
  readonly acknowledgement: { readonly send: boolean; readonly deadline: boolean };
  /** Levels that technicians hear of at once outside opening hours; null: all. */
  readonly outsideHours: readonly string[] | null;
  /** Fields a ticket here needs; what is missing is asked for once. */
  readonly require: readonly FieldName[];
}

/** A promise: business time counted on the desk's calendar, or plain hours and minutes. */
export interface Target {
  /** The date is counted by it; the upper end of a range. 0 business days: by the end of the same business day. */
  readonly amount: number;
  readonly unit: 'business-days' | 'business-hours' | 'business-minutes' | 'hours' | 'minutes';
  /** The lower end of a range, for the words of letters alone; missing when the promise is no range. */
  readonly from?: number;
}

export interface Technician {
  readonly address: string;
  readonly name: string;
}

/** A queue that a verdict or a mailbox names. */
export function queueNamed(name: string, desk: Desk): Queue {
  const queue = desk.queues.find((candidate) => candidate.name === name);
  if (queue === undefined) throw new Error(`The desk has no queue "${name}"; settings/ should have refused this.`);
  return queue;
}
