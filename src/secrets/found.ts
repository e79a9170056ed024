/** One secret that was struck out: what kind, where, by which rule. Never the value. */
export interface Found {
  readonly kind: string;
  readonly rule: string;
  /** "subject", "text", "html", "attachment:<n>" (content) or "name:<n>" (file name), n counted from 0. */
  readonly part: string;
  /** Offsets into the part as it was before striking out. */
  readonly start: number;
  readonly end: number;
}
