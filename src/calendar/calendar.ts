/** When the desk is staffed. Plain data; business-time.ts counts on it. */
export interface Calendar {
  /** IANA name. America/Phoenix has no daylight saving: nothing here assumes 24-hour days. */
  readonly zone: string;
  /** The hours of an ordinary week; a season may have its own. */
  readonly hours: WeekHours;
  /** Closed days as local dates, "2026-12-25". */
  readonly closed: readonly string[];
  /** Times within days at which the desk is closed (an early dismissal), in order, apart from each other; none when missing. */
  readonly closedSpans?: readonly Span[];
  /** Parts of the year with hours or a text of their own; where two overlap, the first counts. None when missing. */
  readonly seasons?: readonly Season[];
  /** Named times that policies and letters ask for, such as state testing; they change no hours. None when missing. */
  readonly windows?: readonly Window[];
}

/** Per weekday (1 = Monday ... 7 = Sunday) opening and closing as minutes after local midnight; a missing day is closed. */
export type WeekHours = Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, readonly [open: number, close: number]>>>;

/** Instants in milliseconds; the end is outside. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Days from one to another, both included: dates ("2027-04-12"), or days of every year ("06-10"), which may pass New Year. */
export interface Period {
  /** Key in the configuration. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** For letters; '' for nothing to say. */
  readonly text: string;
}

export interface Season extends Period {
  /** null: open as in any other week. */
  readonly hours: WeekHours | null;
}

export type Window = Period;
