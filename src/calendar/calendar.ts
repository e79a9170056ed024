/** When the desk is staffed. Plain data; business-time.ts counts on it. */
export interface Calendar {
  /** IANA name. America/Phoenix has no daylight saving: nothing here assumes 24-hour days. */
  readonly zone: string;
  /** Per weekday (1 = Monday ... 7 = Sunday) opening and closing as minutes after local midnight; a missing day is closed. */
  readonly hours: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, readonly [open: number, close: number]>>>;
  /** Closed days as local dates, "2026-12-25". */
  readonly closed: readonly string[];
}
