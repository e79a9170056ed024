/**
 * A mail as plain readonly data. Everything after message/ works on this shape and never on bytes.
 * Addresses are lower case; text is free of NUL and other control characters (PostgreSQL refuses NUL).
 */
export interface Message {
  /** With angle brackets as in the header; null when the mail has none. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  /** Nearest mail first, at most 100. */
  readonly references: readonly string[];
  readonly from: Address | null;
  /** The Sender field, where it names somebody other than From (RFC 5322, 3.6.2). */
  readonly sender: Address | null;
  readonly replyTo: readonly Address[];
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  /** Addresses the mail was really delivered to: Delivered-To, X-Original-To, Envelope-To. They hold the reply token of a Bcc or an alias. */
  readonly deliveredTo: readonly string[];
  /** Envelope sender from Return-Path: '' for the null path of a bounce, null when the field is missing. */
  readonly returnPath: string | null;
  readonly date: Date | null;
  readonly subject: string;
  /** The whole text a person would see, quoted trail and signature included. */
  readonly text: string;
  /** What the person wrote now: text without the quoted trail and the signature. Never longer than text. */
  readonly visible: string;
  readonly html: string | null;
  readonly attachments: readonly Attachment[];
  readonly kind: 'person' | 'automatic' | 'bounce';
  /** Why this was taken for an automatic response (RFC 3834 and the headers real systems use); null for a person's mail. */
  readonly automatic: Automatic | null;
  /** The original writer of a mail that was forwarded, inline or as an attachment, where plainly stated; null for anything else. */
  readonly forwarded: Forwarded | null;
  /** Whom the mail names as the one who speaks: proves nothing. Null when From names nobody. */
  readonly speaker: Speaker | null;
  /** Marked as important (X-Priority, Importance, Priority); says nothing on how bad a matter is. Missing: not marked. */
  readonly important?: true;
  /** What sort of mail this is besides `kind`, in the order of the type; mostly none. */
  readonly natures: readonly Nature[];
  /** What a delivery status notification reports (RFC 3464); null for anything else. */
  readonly bounce: Bounce | null;
  /** The value of our own X-Deskgate field: this mail, or one it carries on, was written by a Deskgate. */
  readonly deskgate: string | null;
  /** RFC 8601 results, in header order, newest first; believed only for servers that the configuration names. */
  readonly authentication: readonly AuthenticationResult[];
  /** What the servers on the way saw (RFC 8617), newest first; as believable as the server that added it. */
  readonly arc: readonly ArcResult[];
  /** The List-Id, where a mailing list passed the mail on; proves nothing about who wrote it. */
  readonly listId: string | null;
  /** First tag of Content-Language, e.g. "es"; null when the mail does not say. */
  readonly language: string | null;
  /** Size of the original in bytes (RFC822.SIZE). */
  readonly size: number;
  /** What could not be read, for people; the mail goes on without it. */
  readonly defects: readonly string[];
}

export interface Address {
  /** Display name, '' when there is none. */
  readonly name: string;
  /** addr-spec, lower case. */
  readonly address: string;
}

/**
 * `form`: filled in on a website, the person stands in Reply-To. `list`: a mailing list put its own address into From. `voicemail`: a
 * telephone exchange writes, the name is the caller. `on-behalf`: Sender wrote for From. `from`: nothing of these.
 */
export interface Speaker {
  readonly address: Address;
  readonly by: 'from' | 'on-behalf' | 'list' | 'form' | 'voicemail';
}

export interface Forwarded {
  readonly from: Address;
  /** As a mail of its own, not as text. */
  readonly attached: boolean;
}

export type Nature = 'list' | 'calendar' | 'encrypted' | 'signed' | 'challenge' | 'monitoring' | 'voicemail' | 'form';

export interface Attachment {
  /** Never empty, never a path. */
  readonly name: string;
  /** Media type without parameters, lower case. */
  readonly type: string;
  readonly size: number;
  readonly content: Uint8Array;
  /** Shown inside the HTML (a signature logo, a pasted screenshot). */
  readonly inline: boolean;
  /** Content-ID without angle brackets, for cid: links; null when there is none. */
  readonly contentId: string | null;
  /** A picture that only dresses the mail: a signature's logo, an icon, a tracking pixel. */
  readonly decorative?: boolean;
}

export interface Automatic {
  /** The header field or the rule that decided, e.g. "Auto-Submitted: auto-replied". */
  readonly sign: string;
  /** An answer to one of our letters (out of office), as against a notice a system sent by itself. */
  readonly response: boolean;
}

export interface Bounce {
  /** Failed recipient, '' when the notification does not say. */
  readonly recipient: string;
  /** Enhanced status code (RFC 3463), e.g. "5.1.1"; '' when unknown. */
  readonly status: string;
  readonly permanent: boolean;
  /** Message-ID of the mail that could not be delivered, with angle brackets; null when unknown. */
  readonly about: string | null;
  /** One line of what the server said. */
  readonly diagnostic: string;
}

export interface AuthenticationResult {
  /** authserv-id, lower case. */
  readonly server: string;
  /** Results by method, lower case: { dmarc: "pass", spf: "pass", dkim: "fail" }; dkim is "pass" when any signature aligned with `from` passes. */
  readonly results: Readonly<Record<string, string>>;
  /** Domain the dmarc result speaks of (header.from), lower case; '' when not stated. */
  readonly from: string;
}

export interface ArcResult extends AuthenticationResult {
  /** Number of the hop, counted from the writer's side. */
  readonly instance: number;
  /** What this hop found of the hops before it (cv): "none", "pass" or "fail"; '' when it does not say. */
  readonly chain: string;
}
