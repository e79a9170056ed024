import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import type { Desk } from '../policies/desk.js';
import type { Flaw } from './front-matter.js';
import { nearestName } from '../spelling/nearest.js';
import { templateNames, type TemplateName } from './letter.js';
import type { Lookup, Rendered } from './render.js';
import { readTemplate, type Template, type TemplateFault } from './template.js';

/** All templates by place, "es/maintenance/closure": the administrator's over the shipped ones. */
export interface Templates {
  readonly own: ReadonlyMap<string, Template>;
  readonly shipped: ReadonlyMap<string, Template>;
}

export interface LoadedTemplates {
  readonly templates: Templates;
  readonly faults: readonly TemplateFault[];
}

/** The names that a folder of templates may be checked against. */
export type Known = Pick<Desk, 'queues' | 'texts' | 'redirects'>;

/**
 * Loads the shipped templates and an administrator's folder over them. A faulty file is left out and reported: the next
 * one outward, in the end the shipped one, is used. Folders: <language>/, <queue>/ or <language>/<queue>/, and
 * those of redirects in the place of a queue. With `known`,
 * names of folders and of texts are checked too.
 */
export function loadTemplates(folder: string | null, known: Known | null = null): LoadedTemplates {
  const shipped = readFolder(shippedFolder(), 'templates', null);
  const own = folder === null ? none : readFolder(folder, folder, known);
  const templates = { own: own.templates, shipped: shipped.templates };
  const faults = [...shipped.faults, ...own.faults].map(({ place, ...fault }) => ({
    ...fault,
    instead: place === null ? '' : (candidates(templates, ...place)[0]?.file ?? ''),
  }));
  return { templates, faults };
}

/** Name, language and queue that a place in the folders stands for. */
type Place = readonly [name: TemplateName, language: string, queue: string];

interface PlacedFault extends Omit<TemplateFault, 'instead'> {
  readonly place: Place | null;
}

interface Folder {
  readonly templates: ReadonlyMap<string, Template>;
  readonly faults: readonly PlacedFault[];
}

const none: Folder = { templates: new Map(), faults: [] };

/** The project's templates/: beside package.json, wherever the compiled code lies below it. */
function shippedFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'templates');
}

const ofRedirects: readonly TemplateName[] = ['redirect', 'passed-on'];

const isLanguage = (folder: string): boolean => /^[a-z]{2,3}$/.test(folder);

function readFolder(root: string, shown: string, known: Known | null): Folder {
  const templates = new Map<string, Template>();
  const faults: PlacedFault[] = [];
  if (!existsSync(root)) {
    const wrong = 'the folder of templates does not exist';
    return { templates, faults: [{ file: shown, line: 0, wrong, nearest: '', known: [], place: null }] };
  }
  const redirects = known?.redirects.map(({ name }) => name) ?? [];
  const queues = known === null ? null : [...known.queues.map(({ name }) => name), ...redirects];
  const texts = known === null ? null : Object.keys(known.texts);

  function visit(steps: readonly string[]): void {
    const entries = readdirSync(join(root, ...steps), { withFileTypes: true });
    for (const entry of entries.sort((first, second) => (first.name < second.name ? -1 : 1))) {
      const path = [...steps, entry.name];
      // Symbolic links are followed: a mounted ConfigMap is made of them, beside folders such as "..data".
      if (entry.name.startsWith('.')) continue;
      if (entry.name.endsWith('.hbs')) readOne(path);
      else if (entry.isDirectory() && folderFits(path)) visit(path);
    }
  }

  function folderFits(path: readonly string[]): boolean {
    const name = path.at(-1) ?? '';
    const language = path.length === 1 && isLanguage(name);
    const queue = queues === null || queues.includes(name);
    if (path.length <= 2 && (language || (queue && (path.length === 1 || isLanguage(path[0] ?? ''))))) return true;
    const wrong =
      path.length > 2 || queue
        ? 'letters here are never used: folders are a language, a queue, or a queue within a language'
        : `"${name}" is neither a language (two or three letters) nor a queue or redirect`;
    report(path, null, { line: 0, wrong, nearest: nearestName(name, queues ?? []), known: queues ?? [] });
    return false;
  }

  function readOne(path: readonly string[]): void {
    const name = basename(path.at(-1) ?? '', '.hbs');
    if (!isTemplateName(name)) {
      const wrong = `there is no letter "${name}"`;
      report(path, null, { line: 0, wrong, nearest: nearestName(name, templateNames), known: templateNames });
      return;
    }
    const folders = path.slice(0, -1);
    if (redirects.includes(folders.at(-1) ?? '') && !ofRedirects.includes(name)) {
      const wrong = `the folder of a redirect has only the letters ${ofRedirects.join(' and ')}`;
      report(path, null, { line: 0, wrong, nearest: '', known: ofRedirects });
      return;
    }
    const language = folders.find(isLanguage) ?? '';
    const place: Place = [name, language, folders.find((step) => step !== language) ?? ''];
    const source = readSource(join(root, ...path));
    const file = join(shown, ...path);
    const read = typeof source === 'string' ? readTemplate(source, { file, name, language, texts }) : source;
    if (!('flaws' in read)) templates.set([...folders, name].join('/'), read);
    else for (const flaw of read.flaws) report(path, place, flaw);
  }

  function report(path: readonly string[], place: Place | null, flaw: Flaw): void {
    faults.push({ ...flaw, file: join(shown, ...path), place });
  }

  visit([]);
  return { templates, faults };
}

function readSource(file: string): string | { readonly flaws: readonly Flaw[] } {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return { flaws: [{ line: 0, wrong: `the file cannot be read (${code})`, nearest: '', known: [] }] };
  }
}

function isTemplateName(name: string): name is TemplateName {
  return (templateNames as readonly string[]).includes(name);
}

/**
 * The templates that fit, the closest first. Language weighs more than queue: a letter in general words can be read, one
 * in a foreign language cannot.
 */
export function candidates(
  { own, shipped }: Templates,
  name: TemplateName,
  language: string,
  queue: string,
): readonly Template[] {
  const found: Template[] = [];
  for (const place of [`${language}/${queue}/${name}`, `${language}/${name}`, `${queue}/${name}`, name]) {
    for (const template of [own.get(place), shipped.get(place)]) {
      if (template !== undefined && !found.includes(template)) found.push(template);
    }
  }
  return found;
}

/** Whether there are letters in a language of its own folder. */
export function speaks({ own, shipped }: Templates, language: string): boolean {
  const within = `${language}/`;
  return [own, shipped].some((places) => [...places.keys()].some((place) => place.startsWith(within)));
}

export interface Written extends Rendered {
  /** Templates that failed and were passed over. */
  readonly faults: readonly TemplateFault[];
}

/** Renders the closest template that works. A failure is a fault of that template; without any left it is a bug and throws. */
export function writeFrom(
  templates: Templates,
  [name, language, queue]: readonly [name: TemplateName, language: string, queue: string],
  lookup: Lookup,
): Written {
  const fitting = candidates(templates, name, language, queue);
  const faults: TemplateFault[] = [];
  for (const [at, template] of fitting.entries()) {
    try {
      return { ...template.render(lookup), faults };
    } catch (error) {
      const next = fitting[at + 1];
      if (next === undefined) throw error;
      const wrong = `the letter could not be written: ${(error as Error).message}`;
      faults.push({ file: template.file, line: 0, wrong, nearest: '', known: [], instead: next.file });
    }
  }
  throw new Error(`no template for ${name}`);
}
