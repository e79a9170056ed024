/**
 * The shapes that are written to and read from the tables. They match the shapes of policies/ and letters/ by
 * structure, so that store/ and letters/ need not know one another.
 */

export interface MessageKey {
  readonly mailbox: string;
  readonly uidValidity: number;
  readonly uid: number;
}

/** A ticket as letters see it (letters/occasion.ts, TicketView). */
export interface TicketRow {
  readonly id: number;
  readonly number: string;
  readonly status: 'open' | 'closed';
  readonly subject: string;
  readonly queue: string;
  readonly priority: string;
  readonly assignee: string;
  readonly requester: string;
  readonly requesterName: string;
  readonly due: { readonly response: Date | null; readonly resolution: Date | null };
  readonly openedAt: Date;
  /** When a technician first answered; null until then. */
  readonly firstResponseAt: Date | null;
  /** The last public answer of a technician, at most 4,000 characters; ''. */
  readonly lastUpdate: string;
  readonly lastUpdateAt: Date | null;
  readonly resolution: string;
  readonly rootMessageId: string;
  /** The number of the closed ticket this one continues; ''. */
  readonly linkedTo: string;
  /** "es"; of the requester's first mail, else the mailbox's. */
  readonly language: string;
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

/** Somebody on a ticket (letters/occasion.ts, Participant). */
export interface ParticipantRow {
  readonly address: string;
  readonly name: string;
  readonly role: 'requester' | 'participant' | 'technician';
  /** Opaque, unique over all tickets; goes into the Reply-To address. */
  readonly token: string;
}

/** An outgoing mail to one recipient (letters/letter.ts, Letter). */
export interface NewLetter {
  readonly template: string;
  readonly to: string;
  readonly toName: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly inReplyTo: string;
  readonly references: readonly string[];
  readonly autoSubmitted: 'auto-replied' | 'auto-generated' | '';
  readonly withAttachments: boolean;
  /** Waits in the outbox until then. Missing: due at once. */
  readonly notBefore?: Date;
}

export interface NewTicket {
  /** From reserveTicketIds. */
  readonly id: number;
  /** As people see it, "TECH-12"; unique. */
  readonly number: string;
  readonly queue: string;
  readonly priority: string;
  readonly assignee: string;
  readonly subject: string;
  readonly requester: string;
  readonly requesterName: string;
  readonly openedAt: Date;
  readonly dueResponse: Date | null;
  readonly dueResolution: Date | null;
  /** Id of the closed ticket this one continues. */
  readonly linkedTo: number | null;
  readonly rootMessageId: string;
  readonly language: string;
  /** Who wrote it, where that is not the requester; ''. */
  readonly writer: string;
  /** Name of the topic; ''. */
  readonly category: string;
  /** Key of the building; ''. */
  readonly building: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
  readonly flags: readonly string[];
}

/** A field that is missing stays as it is. */
export interface TicketChange {
  readonly status?: 'open' | 'closed';
  /** null when reopened. */
  readonly closedAt?: Date | null;
  readonly resolution?: string;
  readonly queue?: string;
  readonly priority?: string;
  readonly assignee?: string;
  readonly category?: string;
  readonly building?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly missing?: readonly string[];
  readonly flags?: readonly string[];
  /** null: nothing is promised any more. */
  readonly dueResponse?: Date | null;
  readonly dueResolution?: Date | null;
  /** Kept only when the ticket has none yet. */
  readonly firstResponseAt?: Date;
  readonly updatedAt: Date;
}

export interface NewAttachment {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly content: Uint8Array;
  readonly inline: boolean;
  readonly contentId: string | null;
}

export interface NewEntry {
  readonly kind: 'message' | 'reply' | 'note' | 'event';
  readonly author: string;
  readonly authorName: string;
  /** What the person wrote now. */
  readonly text: string;
  /** The whole text, quoted trail included. */
  readonly fullText: string;
  readonly html: string | null;
  readonly messageId: string | null;
  readonly createdAt: Date;
  readonly attachments: readonly NewAttachment[];
}

/** What one decided message leaves behind beside its ledger row. */
export interface Recorded {
  readonly ledger: number;
  /** The ticket that is opened or changed, or that the entry and the letters belong to. */
  readonly ticket: number | null;
  readonly opens: NewTicket | null;
  readonly changes: TicketChange | null;
  readonly entry: NewEntry | null;
  /** Added when the ticket does not have them yet; nobody's token ever changes. */
  readonly participants: readonly ParticipantRow[];
  readonly letters: readonly NewLetter[];
}
