import type { Message } from './message.js';

/** A message of which nothing is known but its size, for one that could not be fetched or read. */
export function emptyMessage(size: number, defect: string): Message {
  return {
    messageId: null,
    inReplyTo: [],
    references: [],
    from: null,
    sender: null,
    replyTo: [],
    to: [],
    cc: [],
    deliveredTo: [],
    returnPath: null,
    date: null,
    subject: '',
    text: '',
    visible: '',
    html: null,
    attachments: [],
    kind: 'person',
    automatic: null,
    bounce: null,
    forwarded: null,
    speaker: null,
    natures: [],
    deskgate: null,
    authentication: [],
    arc: [],
    listId: null,
    language: null,
    size,
    defects: [defect],
  };
}
