import type { z } from 'zod';
import { nearestName } from '../spelling/nearest.js';
import type { ConfigFault } from './faults.js';
import { optionName, placeAt, valueAt } from './located.js';
import type { Located, Path } from './located.js';
import { allowedAt, isSection, namesOf, optionAt } from './option-tree.js';
import type { Option } from './option-tree.js';

type Issue = z.core.$ZodIssue;

/** What the schema found, as faults with places. One issue may be several faults: every unknown option is one. */
export function schemaFaults(issues: readonly Issue[], schema: z.core.$ZodType, tree: Located): readonly ConfigFault[] {
  return issues.flatMap((issue) => {
    const path = pathOf(issue);
    if (issue.code !== 'unrecognized_keys') return [issueFault(issue, path, schema, tree)];
    const known = optionAt(schema, path);
    const names = known === null ? [] : namesOf(known);
    return issue.keys.map((name) => unknownOption(tree, [...path, name], name, names));
  });
}

export function pathOf(issue: Issue): Path {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** A fault about the value at a path; shows it as far as it may be shown. `known` are the names it may have meant. */
export function faultAt(
  tree: Located,
  schema: z.core.$ZodType,
  path: Path,
  problem: string,
  { allowed, known = [] }: { readonly allowed?: string; readonly known?: readonly string[] } = {},
): ConfigFault {
  const option = optionAt(schema, path);
  const node = valueAt(tree, path);
  const word = node?.kind === 'scalar' && typeof node.value === 'string' && isShown(node, option) ? node.value : '';
  return {
    ...placeAt(tree, path),
    option: optionName(path),
    problem,
    given: given(node, option),
    allowed: allowed ?? (option === null ? '' : allowedHere(option)),
    nearest: nearestName(word, known),
  };
}

function allowedHere(option: Option): string {
  const example = option.meta.examples?.[0];
  const words = allowedAt(option);
  const exemplary = option.meta.allowed !== undefined && option.meta.secret !== true && typeof example === 'string';
  return exemplary ? `${words}, for instance "${example}"` : words;
}

function unknownOption(tree: Located, path: Path, name: string, names: readonly string[]): ConfigFault {
  return {
    ...keyPlace(tree, path),
    option: optionName(path),
    problem: 'there is no such option',
    given: '',
    allowed: names.join(', '),
    nearest: nearestName(name, names),
  };
}

function keyPlace(tree: Located, path: Path) {
  const above = valueAt(tree, path.slice(0, -1));
  const entry = above?.kind === 'map' ? above.entries.get(String(path.at(-1))) : undefined;
  return entry?.keyPlace ?? placeAt(tree, path);
}

function issueFault(issue: Issue, path: Path, schema: z.core.$ZodType, tree: Located): ConfigFault {
  const node = valueAt(tree, path);
  const missing = node === null || (node.kind === 'scalar' && node.value === null);
  switch (issue.code) {
    case 'invalid_type':
      return faultAt(
        tree,
        schema,
        path,
        missing ? 'is missing' : wrongType(issue.expected, node, optionAt(schema, path)),
      );
    case 'invalid_value':
      return missing
        ? faultAt(tree, schema, path, 'is missing')
        : faultAt(tree, schema, path, 'is not one of the values allowed', { known: issue.values.map(String) });
    case 'too_small':
      return faultAt(tree, schema, path, issue.origin === 'array' ? 'is empty' : 'is too small');
    case 'too_big':
      return faultAt(tree, schema, path, 'is too large');
    case 'invalid_key': {
      const allowed = issue.issues.length === 0 ? '' : keyWords(schema, path);
      return {
        ...keyPlace(tree, path),
        option: optionName(path),
        problem: 'is not a name that can be used',
        given: '',
        allowed,
        nearest: '',
      };
    }
    case 'custom': {
      const known: unknown = issue.params?.known;
      return faultAt(tree, schema, path, issue.message, { known: Array.isArray(known) ? known.map(String) : [] });
    }
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_element':
    case 'unrecognized_keys':
      return faultAt(tree, schema, path, missing ? 'is missing' : 'is not what can stand here');
  }
}

function wrongType(expected: string, node: Located, option: Option | null): string {
  switch (expected) {
    case 'string': {
      if (node.kind !== 'scalar') return 'must be text';
      if (option?.meta.allowed?.startsWith('text') ?? true) return 'must be text; put it in quotes';
      return typeof node.value === 'number' ? 'cannot be a number alone' : 'cannot be true or false';
    }
    case 'number':
    case 'int':
      if (node.kind === 'scalar' && typeof node.value === 'number') return 'must be a whole number';
      return node.kind === 'scalar' && /^\d+$/.test(String(node.value))
        ? 'must be a number, without quotes'
        : 'must be a number';
    case 'boolean':
      return 'must be true or false';
    case 'array':
      return 'must be a list: lines that begin with "- ", or [...]';
    case 'object':
    case 'record':
      return 'must be a section: options on lines of their own, indented below it';
    default:
      return 'is not what can stand here';
  }
}

/** What the names in a record of the schema may look like. */
function keyWords(schema: z.core.$ZodType, path: Path): string {
  const def = optionAt(schema, path.slice(0, -1))?.type._zod.def;
  if (def?.type !== 'record') return '';
  const option = optionAt(def.keyType, []);
  return option === null ? '' : allowedAt(option);
}

function isShown(node: Located, option: Option | null): boolean {
  return (
    node.kind === 'scalar' &&
    node.references.length === 0 &&
    option !== null &&
    option.meta.secret !== true &&
    !isSection(option)
  );
}

const longestShown = 80;

/** What stands at an option, for a fault. Text put where a section belongs may be a password out of place: only its kind is told. */
function given(node: Located | null, option: Option | null): string {
  if (node === null || (node.kind === 'scalar' && node.value === null)) return '';
  if (node.kind === 'map') return 'a section';
  if (node.kind === 'list') return node.items.length === 0 ? 'an empty list' : 'a list';
  if (node.references.length > 0) return `the value of ${[...new Set(node.references)].join(' and ')}`;
  if (option?.meta.secret === true) return '(hidden)';
  if (!isShown(node, option)) return typeof node.value === 'string' ? 'text' : `a ${typeof node.value}`;
  const text = typeof node.value === 'string' ? JSON.stringify(hideCredentials(node.value)) : String(node.value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}...` : text;
}

/** A user and password in any address, whatever the option: "smtp://user:(hidden)@host". */
export function hideCredentials(text: string): string {
  return text.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)([^\s/@:]*):([^\s]*)@/gi, '$1$2:(hidden)@');
}
