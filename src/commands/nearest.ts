import { distance } from 'fastest-levenshtein';

/** The known name that a misspelt one most likely means; null when none is near enough to be worth a guess. */
export function nearest(given: string, known: readonly string[]): string | null {
  const wanted = given.toLowerCase();
  let best: string | null = null;
  let least = Infinity;
  for (const name of known) {
    const lower = name.toLowerCase();
    // "closed", "prio": a word cut short or drawn out is nearer than letters alone say.
    const common = lower.startsWith(wanted) || wanted.startsWith(lower);
    const steps = common && Math.min(lower.length, wanted.length) >= 3 ? 0.5 : distance(wanted, lower);
    if (steps < least) {
      best = name;
      least = steps;
    }
  }
  return best !== null && least <= Math.max(1, Math.floor(best.length / 2)) ? best : null;
}
