/**
 * A pure function that answers each question once: for the trace, and again for the ticket. What it found goes when the
 * question goes; of several answers to one question, that differ by `rest`, the last is kept.
 */
export function once<K extends object, A extends readonly unknown[], V>(
  find: (key: K, ...rest: A) => V,
): (key: K, ...rest: A) => V {
  const kept = new WeakMap<K, { readonly rest: A; readonly found: V }>();
  return (key, ...rest) => {
    const before = kept.get(key);
    if (before?.rest.every((one, at) => one === rest[at]) === true) return before.found;
    const found = find(key, ...rest);
    kept.set(key, { rest, found });
    return found;
  };
}
