import type { Logger } from 'pino';

/** What the daemon knows of its own parts: "database", "mailbox technology", "smtp", "templates", "configuration". */
export interface Health {
  /** A part works; a line is logged only when it did not before. */
  readonly good: (part: string) => void;
  /** A part is in trouble, in plain words; said once until the words change or it works again. */
  readonly bad: (part: string, words: string) => void;
  /** The part is no longer there (a mailbox taken out of the configuration). */
  readonly forget: (part: string) => void;
  readonly report: () => readonly PartHealth[];
}

export interface PartHealth {
  readonly part: string;
  readonly ok: boolean;
  /** What is wrong, '' while nothing is. */
  readonly words: string;
  readonly since: Date;
}

export function watchHealth(log: Logger, now: () => Date): Health {
  const parts = new Map<string, PartHealth>();
  function put(part: string, ok: boolean, words: string): boolean {
    const before = parts.get(part);
    if (before?.ok === ok && before.words === words) return false;
    parts.set(part, { part, ok, words, since: now() });
    return before !== undefined || !ok;
  }
  return {
    good: (part) => {
      if (put(part, true, '')) log.info({ part }, 'works again');
    },
    bad: (part, words) => {
      if (put(part, false, words)) log.error({ part, words }, 'trouble');
    },
    forget: (part) => {
      parts.delete(part);
    },
    report: () => [...parts.values()],
  };
}
