/**
 * A bell for one loop: `ring` may come from anywhere, any number of times; `wait` resolves once for all rings since the
 * last wait, at once when there were some. A ring is never lost between two waits.
 */
export interface Bell {
  readonly ring: () => void;
  /** Resolves on a ring, after `milliseconds` if given, or when the signal aborts. */
  readonly wait: (signal: AbortSignal, milliseconds?: number) => Promise<void>;
}

export function bell(): Bell {
  let rung = false;
  let wakeUp: (() => void) | null = null;
  return {
    ring: () => {
      rung = true;
      wakeUp?.();
    },
    wait: async (signal, milliseconds) => {
      if (!rung && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = milliseconds === undefined ? undefined : setTimeout(done, milliseconds);
          function done(): void {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            wakeUp = null;
            resolve();
          }
          wakeUp = done;
          signal.addEventListener('abort', done, { once: true });
        });
      }
      rung = false;
    },
  };
}
