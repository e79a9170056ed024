import { dirname, resolve } from 'node:path';
import type { Headers } from '../directory/columns.js';
import { columnNames } from '../directory/columns.js';
import { readCalendars } from './calendar-files.js';
import { crossChecks } from './cross-checks.js';
import { printableOf } from './describe.js';
import { loadDirectory, type LoadDirectory } from './directory-file.js';
import type { ConfigFault } from './faults.js';
import { mapScalars, optionName, placeAt, textAt, toPlain, valueAt } from './located.js';
import type { Located, Path } from './located.js';
import { optionAt } from './option-tree.js';
import { readWhole } from './preset.js';
import { readText } from './read-text.js';
import type { ReadText } from './read-text.js';
import { fillReferences } from './references.js';
import { resolveSettings } from './resolve.js';
import { faultAt, pathOf, schemaFaults } from './schema-faults.js';
import { schema } from './schema.js';
import type { Configuration } from './schema.js';
import type { Settings } from './settings.js';

/** A configuration that can be used, or everything that is wrong with it. */
export type Loaded =
  | {
      readonly settings: Settings;
      /** Every file that was read or looked for, absolute: presets, certificates, secrets. */
      readonly files: readonly string[];
      /** What works but should not stay: a password in the clear, for one. */
      readonly warnings: readonly ConfigFault[];
    }
  | { readonly faults: readonly ConfigFault[]; readonly files: readonly string[] };

export interface LoadOptions {
  /** false: a reference without a value, or a certificate that is not there, is no fault. For commands that log in nowhere, such as `explain`. */
  readonly secretsNeeded?: boolean;
  readonly read?: ReadText;
  /** How the directory comes into memory; in one go when not given. */
  readonly directory?: LoadDirectory;
  /** Where `database.folder` is; the current working directory when not given. */
  readonly workingFolder?: string;
}

/**
 * Reads a configuration with its presets, fills in the environment and files, and checks all of it. All faults come at
 * once, in the order of files and lines; only broken YAML keeps the rest from being looked at.
 */
export function loadSettings(file: string, environment: NodeJS.ProcessEnv, options: LoadOptions = {}): Loaded {
  const { secretsNeeded = true, read: readFile = readText, workingFolder = process.cwd() } = options;
  const { directory: readPeople = loadDirectory } = options;
  const start = resolve(file);
  const files = new Set<string>();
  const read: ReadText = (path) => {
    files.add(path);
    return readFile(path);
  };

  const whole = readWhole(start, read);
  if (whole.tree === null) return { faults: whole.faults, files: [...files] };

  const references = fillReferences(withoutPreset(whole.tree), { environment, read, needed: secretsNeeded });
  const { tree, result } = parse(references.tree);
  // With a preset gone, what is missing and what does not fit together would only say so again.
  const cross = whole.incomplete ? { faults: [], warnings: [] } : crossChecks(tree, schema);
  const issues = (result.success ? [] : result.error.issues).filter(
    (issue) => !whole.incomplete || issue.code === 'unrecognized_keys' || valueAt(tree, pathOf(issue)) !== null,
  );
  const certificates = readCertificates(tree, read);
  const people = readDirectory(tree, (path, headers) => {
    files.add(path);
    return readPeople(path, headers);
  });
  const calendars = readCalendars(tree, schema, read);
  const faults = inOrder(
    [
      ...whole.faults,
      ...references.faults,
      ...schemaFaults(issues, schema, tree),
      ...cross.faults,
      ...calendars.faults,
      ...(secretsNeeded ? certificates.faults : []),
      ...people.faults,
    ],
    start,
  );
  if (!result.success || faults.length > 0) return { faults, files: [...files] };

  const settings = resolveSettings(
    result.data,
    {
      certificates: certificates.texts,
      closures: calendars.closures,
      lettersFile: placeAt(tree, ['letters', 'folder']).file,
      workingFolder,
      directory: people.directory,
    },
    printableOf(schema, tree),
  );
  return {
    settings,
    files: [...files],
    warnings: [...inOrder([...cross.warnings, ...calendars.warnings], start), ...people.warnings],
  };
}

/** `extends` has done its work, or is a fault already. */
function withoutPreset(tree: Located): Located {
  if (tree.kind !== 'map') return tree;
  return { ...tree, entries: new Map([...tree.entries].filter(([name]) => name !== 'extends')) };
}

interface Parsed {
  readonly tree: Located;
  readonly result: { success: true; data: Configuration } | { success: false; error: { issues: Issues } };
}
type Issues = Parameters<typeof schemaFaults>[0];

/**
 * What the environment gives is text: "${PORT}" becomes a number where the schema wants one, a yes or no likewise. A
 * reference without a value reads "unset", and where that cannot be, its option counts as not given.
 */
function parse(filled: Located): Parsed {
  const tree = mapScalars(filled, (scalar, path) => {
    if (scalar.references.length === 0) return scalar;
    if (scalar.unset) return scalar;
    const type = optionAt(schema, path)?.type._zod.def.type;
    const text = String(scalar.value);
    if (type === 'number' && /^\d{1,15}$/.test(text)) return { ...scalar, value: Number(text) };
    if (type === 'boolean' && /^(true|false)$/.test(text)) return { ...scalar, value: text === 'true' };
    return scalar;
  });
  const result = schema.safeParse(toPlain(tree));
  if (result.success) return { tree, result };

  const refused = new Set(result.error.issues.map((issue) => optionName(pathOf(issue))));
  const without = mapScalars(tree, (scalar, path) =>
    scalar.unset && refused.has(optionName(path)) ? { ...scalar, value: null } : scalar,
  );
  return { tree: without, result: schema.safeParse(toPlain(without)) };
}

function readCertificates(tree: Located, read: ReadText) {
  const texts = new Map<string, string>();
  const faults: ConfigFault[] = [];
  const mailboxes = valueAt(tree, ['mailboxes']);
  const names = mailboxes?.kind === 'map' ? [...mailboxes.entries.keys()] : [];
  const paths: readonly Path[] = [...names.map((name) => ['mailboxes', name, 'imap', 'ca']), ['smtp', 'ca']];
  for (const path of paths) {
    const stated = textAt(tree, path);
    if (stated === null || stated === '') continue;
    const content = read(resolve(dirname(placeAt(tree, path).file), stated));
    if (content.text === null) faults.push(faultAt(tree, schema, path, `the file ${content.problem}`));
    else if (!content.text.includes('-----BEGIN CERTIFICATE-----')) {
      faults.push(faultAt(tree, schema, path, 'the file holds no certificate (-----BEGIN CERTIFICATE-----)'));
    } else texts.set(path.join('.'), content.text);
  }
  return { texts, faults };
}

const mostWarnings = 20;

/** The people the configuration names, or what is wrong; lines that were passed over are warnings of their own file. */
function readDirectory(tree: Located, load: LoadDirectory) {
  const none = { directory: null, faults: [], warnings: [] };
  const path = ['directory', 'file'];
  const stated = textAt(tree, path);
  if (stated === null || stated === '') return none;
  const file = resolve(dirname(placeAt(tree, path).file), stated);
  const headers: Headers = Object.fromEntries(
    columnNames.flatMap((column) => {
      const header = textAt(tree, ['directory', 'columns', column]);
      return header === null || header === '' ? [] : [[column, header]];
    }),
  );
  const read = load(file, headers);
  if ('wrong' in read) {
    const at = read.column === null ? path : ['directory', 'columns', read.column];
    return { ...none, faults: [faultAt(tree, schema, at, `the file ${read.wrong}`, { allowed: '' })] };
  }
  const place = { file, column: 1, option: '', given: '', allowed: '', nearest: '' };
  const warnings: ConfigFault[] = read.bad
    .slice(0, mostWarnings)
    .map(({ line, reason }) => ({ ...place, line, problem: `passed over: ${reason}` }));
  if (read.passedOver > warnings.length) {
    const problem = `${read.passedOver - warnings.length} more lines were passed over`;
    warnings.push({ ...place, line: read.bad[mostWarnings]?.line ?? 1, problem });
  }
  if (read.directory.size === 0) warnings.push({ ...place, line: 1, problem: 'holds nobody' });
  return { directory: { file, read }, faults: [], warnings };
}

/** The file asked for first, then its presets, each from the top. Where two checks fault one option, the first one says it. */
function inOrder(faults: readonly ConfigFault[], start: string): readonly ConfigFault[] {
  const rank = (fault: ConfigFault) => (fault.file === start ? '' : fault.file);
  return faults
    .filter(
      (fault, index) => fault.option === '' || faults.findIndex((other) => other.option === fault.option) === index,
    )
    .sort((a, b) => compare(rank(a), rank(b)) || a.line - b.line || a.column - b.column);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
