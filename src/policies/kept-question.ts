import { emptyMessage } from '../message/empty.js';
import type { Attachment, Message } from '../message/message.js';
import type { Desk } from './desk.js';
import { noFacts, type Facts } from './facts.js';
import type { Question } from './policy.js';

/**
 * A question as the ledger keeps it, so that it can be put again to a changed configuration: everything that policies
 * ask of a message, and the facts as they were. Plain JSON; files without their content, long texts cut.
 */
export interface KeptQuestion {
  readonly message: Omit<Message, 'html' | 'text' | 'visible' | 'attachments'> & {
    readonly html: null;
    /** null: the entry on the ticket has it. */
    readonly text: string | null;
    readonly visible: string | null;
    readonly attachments: readonly KeptFile[];
  };
  readonly facts: Facts;
  readonly oversize: boolean;
}

type KeptFile = Omit<Attachment, 'content'>;

/** In characters; policies judge by the beginning of a mail. */
const longest = 20_000;

/** `elsewhere`: the text need not be kept, since the entry on the ticket holds all of it. */
export function keptOf({ message, facts, oversize }: Question, elsewhere: boolean): KeptQuestion {
  return {
    message: {
      ...message,
      html: null,
      text: elsewhere ? null : message.text.slice(0, longest),
      visible: elsewhere ? null : message.visible.slice(0, longest),
      attachments: message.attachments.map(withoutContent),
    },
    // The first texts of the writer's tickets are on those tickets.
    facts: { ...facts, openTickets: facts.openTickets.map((ticket) => ({ ...ticket, firstText: '' })) },
    oversize,
  };
}

function withoutContent({ name, type, size, inline, contentId, decorative }: Attachment): KeptFile {
  return { name, type, size, inline, contentId, ...(decorative === undefined ? {} : { decorative }) };
}

export interface Found {
  readonly arrivedAt: Date;
  /** Of the entry, where the text was not kept. */
  readonly text: string;
  readonly visible: string;
  /** First text of a ticket, by its id. */
  readonly firstTexts: ReadonlyMap<number, string>;
}

/** The question again, for another desk; null when the desk has no mailbox of that name any more. */
export function questionFrom(kept: KeptQuestion, mailbox: string, found: Found, desk: Desk): Question | null {
  const watched = desk.mailboxes.find(({ name }) => name === mailbox);
  if (watched === undefined) return null;
  const { message, facts, oversize } = revived(kept);
  return {
    message: {
      // What a later version asks for and an older one did not keep.
      ...emptyMessage(0, ''),
      ...message,
      text: message.text ?? found.text,
      visible: message.visible ?? found.visible,
      attachments: message.attachments.map((file) => ({ ...file, content: new Uint8Array(0) })),
    },
    facts: {
      ...noFacts,
      ...facts,
      thread: facts.thread === null ? null : { ...facts.thread, ticket: { ...unmarked, ...facts.thread.ticket } },
      openTickets: facts.openTickets.map((ticket) => ({
        ...unmarked,
        ...ticket,
        firstText: found.firstTexts.get(ticket.id) ?? '',
      })),
    },
    desk,
    mailbox: watched,
    oversize,
    arrivedAt: found.arrivedAt,
  };
}

/** What an older version did not keep of a ticket. */
const unmarked = { flags: [] };

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** JSON has no dates: every field named "date" or "...At" that looks like an instant is one. */
function revived(kept: KeptQuestion): KeptQuestion {
  return JSON.parse(JSON.stringify(kept), (key, value: unknown) =>
    (key === 'date' || key.endsWith('At')) && typeof value === 'string' && instant.test(value)
      ? new Date(value)
      : value,
  ) as KeptQuestion;
}
