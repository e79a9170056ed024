/** IMAP servers must take lines of 8,000 octets (RFC 7162, 4); the rest of the command needs room too. */
const maximum = 7_000;

/**
 * UIDs as sequence sets (RFC 3501, 9: "1:5,7"), each short enough for one command line, in ascending order, no UID
 * twice. Anything that is not a UID is a bug and throws.
 */
export function uidSets(uids: readonly number[], limit = maximum): readonly string[] {
  const sets: string[] = [];
  let set = '';
  for (const [first, last] of ranges(uids)) {
    const range = first === last ? String(first) : `${first}:${last}`;
    if (set !== '' && set.length + 1 + range.length > limit) {
      sets.push(set);
      set = '';
    }
    set = set === '' ? range : `${set},${range}`;
  }
  if (set !== '') sets.push(set);
  return sets;
}

function ranges(uids: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const uid of [...uids].sort((a, b) => a - b)) {
    if (!Number.isInteger(uid) || uid < 1 || uid > 0xffff_ffff) throw new RangeError(`not a UID: ${uid}`);
    const open = found.at(-1);
    if (open && uid <= open[1] + 1) open[1] = uid;
    else found.push([uid, uid]);
  }
  return found;
}
