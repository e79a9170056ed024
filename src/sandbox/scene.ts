import type { TemplateName } from '../letters/letter.js';
import type { Action, Reason } from '../policies/verdict.js';

/** One mail of the demonstration and what must become of it. */
export interface Scene {
  /** Other scenes refer to it by this name. */
  readonly name: string;
  /** What it shows, for the reader of the screen. */
  readonly title: string;
  readonly mail: FromFile | Answer | Bounced;
  readonly expected: Expected;
}

/** A file in samples/. */
export interface FromFile {
  readonly kind: 'file';
  readonly file: string;
  /** Envelope sender. */
  readonly from: string;
  readonly to: string;
  /** Size of the attachment made up when the mail is sent, in bytes. */
  readonly fill?: number;
}

/** Written by the reader of a letter that an earlier scene caused, with the letter quoted below, as mail programs do. */
export interface Answer {
  readonly kind: 'answer';
  readonly to: LetterOf;
  readonly name: string;
  readonly text: string;
  /** Sent by the mail program, not by the person. */
  readonly automatic?: true;
}

/** The mail system's notice that a letter could not be delivered after all. */
export interface Bounced {
  readonly kind: 'bounce';
  readonly of: LetterOf;
}

export interface LetterOf {
  readonly scene: string;
  readonly template: TemplateName;
  readonly reader: string;
}

export interface Expected {
  readonly action: Action;
  readonly reason: Reason;
  readonly letters: readonly (readonly [template: TemplateName, to: string])[];
  /** What was planted in the mail and must be found nowhere afterwards. */
  readonly planted?: readonly string[];
}
