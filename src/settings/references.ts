import { dirname, resolve } from 'node:path';
import type { ConfigFault } from './faults.js';
import { mapScalars, optionName } from './located.js';
import type { Located, LocatedScalar, Path } from './located.js';
import type { ReadText } from './read-text.js';

/** Where `${NAME}` and `${file:/run/secrets/x}` are looked up. */
export interface ReferenceSources {
  readonly environment: NodeJS.ProcessEnv;
  readonly read: ReadText;
  /** false: a reference with no value leaves its option unset, for commands that log in nowhere. */
  readonly needed: boolean;
}

// "$${" first: it is the way to write "${" itself.
const reference = /\$\$\{|\$\{([^}]*)\}|\$\{/g;
const variable = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Fills the references in every text value. Values filled in are marked, and no fault ever shows them. */
export function fillReferences(
  tree: Located,
  sources: ReferenceSources,
): { readonly tree: Located; readonly faults: readonly ConfigFault[] } {
  const faults: ConfigFault[] = [];
  const filled = mapScalars(tree, (scalar, path) => {
    if (typeof scalar.value !== 'string' || !scalar.value.includes('${')) return scalar;
    const outcome = fill(scalar, scalar.value, sources);
    for (const { problem, given, allowed } of outcome.problems)
      faults.push(fault(scalar, path, problem, given, allowed));
    return outcome.scalar;
  });
  return { tree: filled, faults };
}

interface Problem {
  readonly problem: string;
  readonly given: string;
  readonly allowed: string;
}

function fill(
  scalar: LocatedScalar,
  text: string,
  sources: ReferenceSources,
): { readonly scalar: LocatedScalar; readonly problems: readonly Problem[] } {
  const references: string[] = [];
  const problems: Problem[] = [];
  const missing: Problem[] = [];
  const value = text.replace(reference, (written: string, name?: string) => {
    if (written === '$${') return '${';
    const found = name === undefined ? malformed(written) : lookUp(name.trim(), written, scalar.place.file, sources);
    references.push(written);
    if (typeof found === 'string') return found;
    (found.malformed || sources.needed ? problems : missing).push(found);
    return 'unset';
  });
  // A value that is missing is reported once, here: what it would have been is not judged any further.
  return { scalar: { ...scalar, value, references, unset: problems.length + missing.length > 0 }, problems };
}

type NotFound = Problem & { readonly malformed: boolean };

function lookUp(name: string, written: string, from: string, sources: ReferenceSources): string | NotFound {
  if (name.startsWith('file:')) return lookUpFile(name.slice('file:'.length).trim(), written, from, sources);
  if (!variable.test(name)) return malformed(written);
  const value = sources.environment[name];
  if (value !== undefined && value !== '') return value;
  const problem = `the environment variable ${name} is ${value === undefined ? 'not set' : 'empty'}`;
  return { malformed: false, problem, given: written, allowed: '' };
}

function lookUpFile(path: string, written: string, from: string, sources: ReferenceSources): string | NotFound {
  if (path === '') return malformed(written);
  const file = resolve(dirname(from), path);
  const content = sources.read(file);
  if (content.text === null) {
    return { malformed: false, problem: `the file ${file} ${content.problem}`, given: written, allowed: '' };
  }
  // Files written by hand and by "docker secret" end in a line break that is not part of the secret.
  const value = content.text.replace(/\r?\n$/, '');
  if (value !== '') return value;
  return { malformed: false, problem: `the file ${file} is empty`, given: written, allowed: '' };
}

function malformed(written: string): NotFound {
  return {
    malformed: true,
    problem: 'a reference that is not understood',
    // An unfinished reference may be a password with "${" in it: what follows is not shown.
    given: '',
    allowed: `\${NAME} for an environment variable, \${file:/path} for a file's content, $\${ for the characters themselves${written === '${' ? '; a closing } is missing' : ''}`,
  };
}

function fault(scalar: LocatedScalar, path: Path, problem: string, given: string, allowed: string): ConfigFault {
  return { ...scalar.place, option: optionName(path), problem, given, allowed, nearest: '' };
}
