import type { Building, Desk } from './desk.js';

/** The building that a directory's word names; null when the configuration has none of that name. */
export function buildingNamed(name: string, { buildings }: Pick<Desk, 'buildings'>): Building | null {
  const wanted = plainName(name);
  if (wanted === '') return null;
  return buildings.find((one) => namesOf(one).some((known) => plainName(known) === wanted)) ?? null;
}

export interface Place {
  /** Null when the configuration knows no such building. */
  readonly building: Building | null;
  /** As letters print it. */
  readonly title: string;
  /** What in the text named it, for whoever reads the text without it. */
  readonly words: string;
}

const at = '(?:\\b(?:at|in|from|over at|here at|to|en|de|del|desde)\\s+(?:the\\s+|la\\s+|el\\s+)?)';

/**
 * The building that a text speaks of. Of several it is the one that somebody is "at" or "in", else the one named first.
 * A name of up to three letters counts only in capitals: "LES" is a school, "les" a Spanish word.
 */
export function buildingIn(text: string, desk: Pick<Desk, 'buildings'>): Place | null {
  if (desk.buildings.length === 0) return unknownSchool(text);
  let best: {
    readonly building: Building;
    readonly words: string;
    readonly at: number;
    readonly weight: number;
  } | null = null;
  for (const building of desk.buildings) {
    for (const name of namesOf(building)) {
      const found = mention(text, name);
      if (found === null) continue;
      const better =
        best === null ||
        found.weight > best.weight ||
        (found.weight === best.weight &&
          (found.at < best.at || (found.at === best.at && found.words.length > best.words.length)));
      if (better) best = { building, ...found };
    }
  }
  return best === null ? null : { building: best.building, title: best.building.title, words: best.words };
}

function mention(text: string, name: string) {
  const words = name
    .trim()
    .split(/[\s-]+/)
    .map(escaped)
    .join('[\\s-]+');
  if (words === '') return null;
  const short = name.trim().length <= 3;
  // A person's name, an address and a path are no places.
  const pattern = new RegExp(
    `(${at})?(?<![\\p{L}\\p{N}@._/-])(?<!\\b(?:mr|ms|mrs|miss|dr|sr|sra|coach|principal)\\.?\\s)(${words})(?![\\p{L}\\p{N}@_/]|[.-][\\p{L}\\p{N}])`,
    short ? 'gu' : 'giu',
  );
  let first: { readonly at: number; readonly words: string; readonly weight: number } | null = null;
  for (const { index, 1: preposition, 2: matched = '' } of text.matchAll(pattern)) {
    const weight = preposition === undefined ? 0 : 1;
    const place = index + (preposition?.length ?? 0);
    if (first === null || weight > first.weight) first = { at: place, words: matched, weight };
  }
  return first;
}

/** A school by its full name, where the configuration lists none. */
function unknownSchool(text: string): Place | null {
  const [words] =
    /(?:[A-Z][\p{L}.'’-]{1,20} ){1,3}(?:Elementary|Middle|High|Junior High|Intermediate|Primary|Academy)(?: School)?(?![\p{L}\p{N}])|Escuela (?:Primaria |Secundaria |Preparatoria )?(?:\p{Lu}[\p{L}.'’-]{1,20} ?){1,3}/u.exec(
      text,
    ) ?? [];
  const title = words?.replace(/^(?:At|In|From|The|Our|My|Here|Hello|Hi) /, '').trim();
  return title === undefined || words === undefined ? null : { building: null, title, words };
}

/** Short names in capitals: as such they must be written to count. */
function namesOf({ name, title, names }: Building): readonly string[] {
  return [title, name.replaceAll('-', ' '), ...names].map((one) => (one.length <= 3 ? one.toUpperCase() : one));
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bschool\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
