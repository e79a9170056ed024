/** One outgoing mail to one recipient, rendered and ready to be queued. A row of the outbox. */
export interface Letter {
  /** The template that wrote it = file name in templates/ without ".hbs". */
  readonly template: TemplateName;
  /** One address, lower case: 4xx and 5xx are told apart per recipient because each has a letter of its own. */
  readonly to: string;
  readonly toName: string;
  readonly from: { readonly name: string; readonly address: string };
  /** Address with the reply token; '' when a reply has no ticket to go to. */
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Fixed when written; every attempt carries the same one. With angle brackets. */
  readonly messageId: string;
  readonly inReplyTo: string;
  readonly references: readonly string[];
  /** RFC 3834: "auto-replied" for answers to a mail, "auto-generated" for notices; "" for a technician's own words passed on. */
  readonly autoSubmitted: 'auto-replied' | 'auto-generated' | '';
  /** Attach the entry's attachments (the technician works from the mail alone). */
  readonly withAttachments: boolean;
  /** Waits in the outbox until then. Missing: goes at once. */
  readonly notBefore?: Date;
}

export const templateNames = [
  'acknowledgement',
  'duplicate',
  'addition',
  'status',
  'appended',
  'reopened',
  'closed',
  'moved',
  'wrong-domain',
  'outsider',
  'group',
  'behalf',
  'returned',
  'oversize',
  'held',
  'password-warning',
  'security-contact',
  'new-ticket',
  'emergency-alert',
  'update',
  'public-reply',
  'closure',
  'command-result',
  'command-error',
  'bounced',
  'redirect',
  'passed-on',
  'approval-asked',
  'approval',
] as const;

export type TemplateName = (typeof templateNames)[number];
