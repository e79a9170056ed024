/** Configuration values that remember where they stand, so that a fault names file, line and column even after merging. */
export type Located = LocatedMap | LocatedList | LocatedScalar;

export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

export interface LocatedMap {
  readonly kind: 'map';
  readonly place: Place;
  readonly entries: ReadonlyMap<string, LocatedEntry>;
}

export interface LocatedEntry {
  readonly keyPlace: Place;
  readonly value: Located;
}

export interface LocatedList {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly Located[];
}

export interface LocatedScalar {
  readonly kind: 'scalar';
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** The references the value was filled in from, as written: "${IMAP_PASSWORD}". Such a value is never printed. */
  readonly references: readonly string[];
  /** A reference had no value and the caller can do without. */
  readonly unset: boolean;
}

export type Path = readonly (string | number)[];

/** A path as faults and the README write it: "technicians[0].address", entries counted from 0. */
export function optionName(path: Path): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step}]`;
    return name === '' ? step : `${name}.${step}`;
  }, '');
}

/** The value at a path, or null. */
export function valueAt(tree: Located, path: Path): Located | null {
  let node: Located | undefined = tree;
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.get(String(step))?.value;
    else if (node?.kind === 'list') node = node.items[Number(step)];
    else return null;
  }
  return node ?? null;
}

/** The text at a path; null when there is none, when it is something else, and when a reference in it has no value. */
export function textAt(tree: Located, path: Path): string | null {
  const node = valueAt(tree, path);
  return node?.kind === 'scalar' && typeof node.value === 'string' && !node.unset ? node.value : null;
}

/** The names in the section at a path, those left empty not counted; none when it is not a section. */
export function namesAt(tree: Located, path: Path): readonly string[] {
  const node = valueAt(tree, path);
  if (node?.kind !== 'map') return [];
  return [...node.entries].filter(([, { value }]) => !isEmpty(value)).map(([name]) => name);
}

/** The numbers of the items in the list at a path, for paths of their own. */
export function indexesAt(tree: Located, path: Path): readonly number[] {
  const node = valueAt(tree, path);
  return node?.kind === 'list' ? [...node.items.keys()] : [];
}

/** `key:` with nothing behind it: the option counts as not given, and takes away what a preset says. */
export function isEmpty(node: Located | null): boolean {
  return node === null || (node.kind === 'scalar' && node.value === null);
}

/** Where to point for a path: the key of a named value, the item of a list, or the nearest thing above that exists. */
export function placeAt(tree: Located, path: Path): Place {
  for (let length = path.length; length > 0; length--) {
    const above = valueAt(tree, path.slice(0, length - 1));
    const step = path[length - 1];
    if (step === undefined) break;
    if (above?.kind === 'map') {
      const entry = above.entries.get(String(step));
      if (entry !== undefined) return length === path.length ? pointer(entry) : entry.keyPlace;
    }
    if (above?.kind === 'list') {
      const item = above.items[Number(step)];
      if (item !== undefined) return item.place;
    }
  }
  return tree.place;
}

function pointer({ keyPlace, value }: LocatedEntry): Place {
  return value.kind === 'scalar' && value.value !== null ? value.place : keyPlace;
}

/** Plain values for the schema. Options left empty are left out. */
export function toPlain(node: Located): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(toPlain);
    case 'map':
      return Object.fromEntries(
        [...node.entries].filter(([, { value }]) => !isEmpty(value)).map(([name, { value }]) => [name, toPlain(value)]),
      );
  }
}

/** A file's values over its preset's: sections are merged, everything else (lists as well) is replaced. */
export function merge(preset: Located, own: Located): Located {
  if (preset.kind !== 'map' || own.kind !== 'map') return own;
  const entries = new Map(preset.entries);
  for (const [name, entry] of own.entries) {
    const under = preset.entries.get(name);
    entries.set(name, under === undefined ? entry : { ...entry, value: merge(under.value, entry.value) });
  }
  return { ...own, entries };
}

/** The same tree with every scalar replaced. */
export function mapScalars(
  node: Located,
  change: (scalar: LocatedScalar, path: Path) => Located,
  path: Path = [],
): Located {
  switch (node.kind) {
    case 'scalar':
      return change(node, path);
    case 'list':
      return { ...node, items: node.items.map((item, index) => mapScalars(item, change, [...path, index])) };
    case 'map':
      return {
        ...node,
        entries: new Map(
          [...node.entries].map(([name, entry]) => [
            name,
            { ...entry, value: mapScalars(entry.value, change, [...path, name]) },
          ]),
        ),
      };
  }
}
