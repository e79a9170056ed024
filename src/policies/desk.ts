import type { Calendar } from '../calendar/calendar.js';
import type { PolicyOptions } from './options.js';

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
  /** Level names, most urgent first. */
  readonly priorities: readonly string[];
  readonly calendar: Calendar;
  readonly policies: PolicyOptions;
  /** What letters print besides: phone, web address, contact, room; free names. */
  readonly texts: Readonly<Record<string, string>>;
  readonly language: string;
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
