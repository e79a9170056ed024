/** An arrival that waits for its verdict. */
export interface Pending {
  readonly uid: number;
  /** RFC822.SIZE. */
  readonly size: number;
  readonly arrivedAt: Date;
  readonly tries: number;
}

/**
 * Splits what waits into windows fetched as one: at most `batch` messages and `bytesInFlight` bytes each, in order. A
 * message larger than that stands alone; one over the size limit costs only its header.
 */
export function windowsOf(
  pending: readonly Pending[],
  { batch, bytesInFlight }: { batch: number; bytesInFlight: number },
  sizeLimit: number,
): readonly (readonly Pending[])[] {
  const windows: Pending[][] = [];
  let bytes = 0;
  for (const one of pending) {
    const cost = one.size > sizeLimit ? 0 : one.size;
    const last = windows.at(-1);
    if (last === undefined || last.length >= batch || bytes + cost > bytesInFlight) {
      windows.push([one]);
      bytes = cost;
    } else {
      last.push(one);
      bytes += cost;
    }
  }
  return windows;
}
