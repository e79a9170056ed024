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

interface Mention {
  readonly building: Building;
  readonly words: string;
  readonly at: number;
  /** 1 where somebody is "at" or "in" it. */
  readonly weight: number;
}

/**
 * The building that a text speaks of. Of several it is the one that somebody is "at" or "in", else the one named first.
 * A name of up to three letters counts only in capitals: "LES" is a school, "les" a Spanish word.
 */
export function buildingIn(text: string, { buildings }: Pick<Desk, 'buildings'>): Place | null {
  if (text === '') return null;
  if (buildings.length === 0) return unknownSchool(text);
  const lower = text.toLowerCase();
  const [best] = shapesOf(buildings)
    .filter(({ begins }) => lower.includes(begins))
    .flatMap((shape) => mention(text, shape) ?? [])
    .sort((a, b) => b.weight - a.weight || a.at - b.at || b.words.length - a.words.length);
  return best === undefined ? null : { building: best.building, title: best.building.title, words: best.words };
}

interface Shape {
  readonly building: Building;
  /** The first word of the name, lower case: a text without it needs no pattern. */
  readonly begins: string;
  readonly pattern: RegExp;
}

// The list stays the same object until the next reload.
const shapes = new WeakMap<readonly Building[], readonly Shape[]>();

function shapesOf(buildings: readonly Building[]): readonly Shape[] {
  const known = shapes.get(buildings);
  if (known !== undefined) return known;
  const made = buildings.flatMap((building) =>
    namesOf(building)
      .filter((name) => !generic.has(name) && name.trim() !== '')
      .map((name): Shape => {
        const words = name.trim().split(/[\s-]+/);
        const flags = name.trim().length <= 3 ? 'gu' : 'giu';
        const spelled = words.map(escaped).join('[\\s-]{1,3}');
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}@._/-])${spelled}(?![\\p{L}\\p{N}@_/]|[.-][\\p{L}\\p{N}])`, flags);
        return { building, begins: (words[0] ?? '').toLowerCase(), pattern };
      }),
  );
  shapes.set(buildings, made);
  return made;
}

const before = 24;
const person = /\b(?:mr|ms|mrs|miss|dr|sr|sra|coach|principal)\.?\s+$/i;
const there = /(?:^|[\s(])(?:at|in|from|to|en|de|del|desde)\s+(?:the\s+|la\s+|el\s+)?$/i;
/** A text names a building once or twice; what goes on naming it is no mail. */
const mostMentions = 20;

function mention(text: string, { building, pattern }: Shape): Mention | null {
  let first: Mention | null = null;
  let seen = 0;
  for (const { index, 0: words } of text.matchAll(pattern)) {
    if (++seen > mostMentions) break;
    const ahead = text.slice(Math.max(0, index - before), index);
    if (person.test(ahead)) continue;
    const weight = there.test(ahead) ? 1 : 0;
    if (first === null || weight > first.weight) first = { building, words, at: index, weight };
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

/** Keys that are words of any mail: good for the configuration, no sign of a building. */
const generic = new Set(
  'elementary middle high primary secondary intermediate junior senior district office main central north south east west annex'.split(
    ' ',
  ),
);

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
