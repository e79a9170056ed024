const titles = new Set(
  'mr mrs ms miss mx dr prof coach nurse principal sr sra srta jr ii iii iv phd edd md profe maestro maestra'.split(
    ' ',
  ),
);

/** The parts of a name to compare by: lower case, without accents, titles and punctuation; a double name is two parts. */
export function nameParts(name: string): readonly string[] {
  const parts = name
    .slice(0, 200)
    .replace(/[\u2018\u2019\u02bc'`]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (parts ?? []).filter((part) => !titles.has(part));
}

/**
 * Whether two names may be one person's: the shorter one is held by the longer in any order, so that middle names may be
 * missing or be an initial. Two parts at least must be the same in full.
 */
export function sameName(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const left = [...long];
  let whole = 0;
  for (const part of [...short].sort((a, b) => b.length - a.length)) {
    let at = left.indexOf(part);
    if (at !== -1 && part.length > 1) whole += 1;
    if (at === -1) at = left.findIndex((each) => isInitial(part, each) || isInitial(each, part));
    if (at === -1) return false;
    left.splice(at, 1);
  }
  return whole >= 2;
}

function isInitial(short: string, long: string): boolean {
  return short.length === 1 && long.startsWith(short);
}

/** "Doe, Jane" is Jane Doe. */
export function spokenOrder(name: string): string {
  const [, family, given] = /^([^,]{1,80}),\s*([^,]{1,80})$/.exec(name) ?? [];
  if (family === undefined || given === undefined) return name;
  return nameParts(given).length === 0 ? name : `${given.trim()} ${family.trim()}`;
}
