/** What the policies need from the database about one message. Read in one go by store/facts.ts. */
export interface Facts {
  /** The ledger already holds this content under another UID or mailbox. */
  readonly repeatOf: { readonly ledger: number; readonly action: string; readonly ticket: number | null } | null;
  /** The ticket the message answers, by the strongest evidence there is. */
  readonly thread: Thread | null;
  /** Our letter that a bounce or an automatic response is about. */
  readonly letter: { readonly id: number; readonly ticket: number | null; readonly recipient: string } | null;
  /** Open tickets of the requester (the writer, or whom they write for), newest first, at most 20. */
  readonly openTickets: readonly OpenTicket[];
  /** Messages of this writer within the flood window, this one not counted. */
  readonly fromWriter: number;
  /** Messages of this writer to this mailbox within the flood window, this one not counted. */
  readonly fromPair: number;
  /** Mails of this writer within the last 90 days that held a secret, this one not counted. */
  readonly secretsFromWriter: number;
  /** Templates of letters this writer got within the last 24 hours, for "no person gets the same refusal twice in a day". */
  readonly lettersToday: readonly string[];
  /** When the writer last got the letter that returns a request, within the period of that policy; else null. */
  readonly returnedAt: Date | null;
  /** How many open tickets each of the asked-about technicians has; nobody else is in it. */
  readonly openByAssignee: Readonly<Record<string, number>>;
  /** Of the candidate addresses (near misses put right), those that ever wrote or were written to. */
  readonly knownAddresses: readonly string[];
  /** The writer's mails that were answered without a ticket within Evidence.redirectDays, newest first, at most 20. */
  readonly redirected: readonly Redirection[];
  /** Open tickets of the first level, this one not counted, at most 100; 0 when nobody wants to know. */
  readonly openTop: number;
  /** A person let this message out of quarantine: flood and proof are not asked again. */
  readonly released: boolean;
}

/** What in a message may point to a ticket, a letter or a person; the database is asked about just this. */
export interface Evidence {
  /** The writer: Reply-To of a web form aside, the From address; '' when there is none. */
  readonly writer: string;
  /** Whose request it is when the writer writes for somebody of the district; '' for the writer's own. */
  readonly requester: string;
  /** Technicians among whom the one with the fewest open tickets is wanted. */
  readonly assignees: readonly string[];
  /** How long a returned request keeps the next one from getting a letter, in seconds. */
  readonly returnPeriod: number;
  /** Reply tokens in the addresses the message was sent or delivered to. */
  readonly tokens: readonly string[];
  /** In-Reply-To and References, with angle brackets, nearest first, at most 50. */
  readonly messageIds: readonly string[];
  /** A ticket number in the subject ("TECH-12"), null when there is none. */
  readonly ticketNumber: string | null;
  /** For an address just off the district's domains: the addresses it may have meant. */
  readonly candidates: readonly string[];
  /** Message-ID of the letter a bounce or an automatic response is about, null otherwise. */
  readonly letterId: string | null;
  readonly mailbox: string;
  /** Flood window in seconds. */
  readonly window: number;
  /** How many days back answers without a ticket still count, 0 when none does. */
  readonly redirectDays: number;
  /** The level whose open tickets are counted; '' for none. */
  readonly topLevel: string;
}

/** A mail that was answered without a ticket. */
export interface Redirection {
  /** Name of the redirect. */
  readonly name: string;
  readonly askedAt: Date;
  readonly subject: string;
  /** At most 1,000 characters. */
  readonly text: string;
}

/** The facts of an empty helpdesk. */
export const noFacts: Facts = {
  repeatOf: null,
  thread: null,
  letter: null,
  openTickets: [],
  fromWriter: 0,
  fromPair: 0,
  secretsFromWriter: 0,
  lettersToday: [],
  returnedAt: null,
  openByAssignee: {},
  knownAddresses: [],
  redirected: [],
  openTop: 0,
  released: false,
};

export interface Thread {
  readonly by: 'token' | 'reference' | 'subject';
  readonly ticket: TicketFact;
  /** The writer is requester, participant or a technician of the ticket. */
  readonly participant: boolean;
  /** The address the reply token was given to; '' unless by token. Only that address proves anything with it. */
  readonly tokenOwner: string;
}

export interface TicketFact {
  readonly id: number;
  /** As people see it: "TECH-12". */
  readonly number: string;
  readonly status: 'open' | 'closed';
  readonly queue: string;
  readonly priority: string;
  readonly assignee: string;
  readonly subject: string;
  readonly requester: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  /** What the closing mail said was done; '' or missing while open. */
  readonly resolution?: string;
  readonly flags: readonly string[];
}

export interface OpenTicket extends TicketFact {
  /** Visible text of the first entry, at most 4,000 characters. */
  readonly firstText: string;
}
