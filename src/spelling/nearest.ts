import { distance } from 'fastest-levenshtein';

/** The known name that a mistyped one most likely stands for, or ''. Case, "-" and "_" do not count: size-limit is sizeLimit. */
export function nearestName(given: string, known: readonly string[]): string {
  const wanted = plain(given);
  if (wanted === '') return '';
  let best = '';
  // Longer words allow more slips, up to four: two addresses of one domain are alike and yet two people's.
  let least = Math.min(4, Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const name of known) {
    const candidate = plain(name);
    // "none" means "none, in the clear", and "closed" means "close": a word cut short or drawn out is nearer than letters say.
    const steps = candidate === wanted ? 0 : isBeginning(wanted, candidate) ? 1 : distance(wanted, candidate);
    if (steps < least && steps < Math.max(wanted.length, candidate.length) - 1) {
      best = name;
      least = steps;
    }
  }
  return best;
}

function isBeginning(wanted: string, candidate: string): boolean {
  if (wanted.length < candidate.length) return wanted.length >= 4 && candidate.startsWith(wanted);
  return candidate.length >= 4 && wanted.startsWith(candidate);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}
