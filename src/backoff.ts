/** Milliseconds to wait before try number `tries` + 1: doubling from `first` to `most`, jittered by half so that many do not come at once. */
export function backoff(tries: number, { first, most }: { first: number; most: number }, random: () => number): number {
  const full = Math.min(most, first * 2 ** Math.min(tries, 30));
  return Math.round(full * (0.5 + random() / 2));
}
