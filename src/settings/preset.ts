import { readdirSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { nearestName } from '../spelling/nearest.js';
import type { ConfigFault } from './faults.js';
import { isEmpty, merge, placeAt, textAt, valueAt } from './located.js';
import type { Located } from './located.js';
import type { ReadText } from './read-text.js';
import { readYaml } from './yaml-source.js';

/** A configuration with everything it extends merged under it. `tree` is null when a file of it cannot be read. */
export interface Whole {
  readonly tree: Located | null;
  readonly faults: readonly ConfigFault[];
  /** A preset could not be found or read: what the whole would say is not known. */
  readonly incomplete: boolean;
}

/** The folder config/ of the program itself, with the presets it ships; found from src/settings/ and dist/src/settings/ alike. */
export function shippedFolder(): string {
  const up = import.meta.dirname.includes(join('dist', 'src')) ? '../../..' : '../..';
  return resolve(import.meta.dirname, up, 'config');
}

/** Reads a file and the presets it extends, the nearest file's values on top. */
export function readWhole(file: string, read: ReadText): Whole {
  return readOver([], file, read);
}

function readOver(above: readonly string[], file: string, read: ReadText): Whole {
  const content = read(file);
  if (content.text === null) {
    return { tree: null, faults: [about(file, `the file ${content.problem}`)], incomplete: true };
  }
  const own = readYaml(file, content.text);
  if (own.tree === null) return { ...own, incomplete: true };
  const stated = valueAt(own.tree, ['extends']);
  const name = textAt(own.tree, ['extends']);
  if (isEmpty(stated)) return { ...own, incomplete: false };
  const alone = (fault: ConfigFault): Whole => ({ tree: own.tree, faults: [...own.faults, fault], incomplete: true });
  if (name === null) return alone(wrong(own.tree, '', 'must be the name of one preset', ''));

  const chain = [...above, file];
  const preset = findPreset(name, chain, read);
  if (preset === null) {
    const known = knownPresets([dirname(chain[0] ?? file), shippedFolder()]);
    const fault = wrong(own.tree, name, 'there is no such preset', known.join(', '));
    return alone({ ...fault, nearest: nearestName(name, known) });
  }
  if (chain.includes(preset)) {
    const circle = [...chain.slice(chain.indexOf(preset)), preset].map((each) => relative(dirname(file), each));
    const problem = `the presets extend each other in a circle: ${circle.join(' > ')}`;
    return alone(wrong(own.tree, name, problem, ''));
  }
  const under = readOver(chain, preset, read);
  return {
    tree: under.tree === null ? null : merge(under.tree, own.tree),
    faults: [...own.faults, ...under.faults],
    incomplete: under.incomplete,
  };
}

/** Beside the file that names it, then beside the file that was asked for, then among the shipped ones. */
function findPreset(name: string, chain: readonly string[], read: ReadText): string | null {
  const wanted = extname(name) === '' ? `${name}.yaml` : name;
  const folders = [dirname(chain.at(-1) ?? ''), dirname(chain[0] ?? ''), shippedFolder()];
  for (const folder of new Set(folders)) {
    const file = resolve(folder, wanted);
    const content = read(file);
    if (content.text !== null || !content.missing) return file;
  }
  return null;
}

function knownPresets(folders: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const folder of folders) {
    for (const name of yamlFiles(join(folder, 'districts'))) names.add(`districts/${name.replace(/\.yaml$/, '')}`);
  }
  return [...names].sort();
}

function yamlFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  } catch {
    // No folder of presets here, or none that may be read: there is nothing to suggest from it.
    return [];
  }
}

function about(file: string, problem: string): ConfigFault {
  return { file, line: 1, column: 1, option: '', problem, given: '', allowed: '', nearest: '' };
}

function wrong(tree: Located, name: string, problem: string, allowed: string): ConfigFault {
  const given = name === '' ? '' : JSON.stringify(name);
  return { ...placeAt(tree, ['extends']), option: 'extends', problem, given, allowed, nearest: '' };
}
