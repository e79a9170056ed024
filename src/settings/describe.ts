import { stringify } from 'yaml';
import type { z } from 'zod';
import { isEmpty, valueAt } from './located.js';
import type { Located, Path } from './located.js';
import { optionOf } from './option-tree.js';
import { hideCredentials } from './schema-faults.js';
import type { Settings } from './settings.js';

const hidden = '(hidden)';

/** The effective configuration as YAML: defaults filled in, presets merged, secrets as "(hidden)". */
export function describeSettings(settings: Settings): string {
  return stringify(settings.printable, { lineWidth: 0 });
}

/**
 * The configuration as one would write it out in full, fit to be printed: a value from the environment or a file, and
 * a value of an option that holds a secret, is hidden.
 */
export function printableOf(schema: z.core.$ZodType, tree: Located): unknown {
  return shown(schema, tree, [], undefined);
}

function shown(schema: z.core.$ZodType, tree: Located, path: Path, preset: unknown): unknown {
  const option = optionOf(schema);
  const node = valueAt(tree, path);
  const given = !isEmpty(node);
  const fallback = preset === undefined ? option.preset : preset;
  if (!given && fallback === undefined) return undefined;
  if (option.meta.secret === true) return hidden;
  if (node?.kind === 'scalar' && given) return node.references.length > 0 ? hidden : printableScalar(node.value);

  const def = option.type._zod.def;
  const names = (): readonly string[] =>
    node?.kind === 'map' && given ? [...node.entries.keys()] : Object.keys(asRecord(fallback));
  if (def.type === 'object') return section(Object.keys(def.shape), (name) => def.shape[name]);
  if (def.type === 'record') return section(names(), () => def.valueType);
  if (def.type === 'array' && node?.kind === 'list') {
    return node.items.map((_, index) => shown(def.element, tree, [...path, index], undefined));
  }
  return given ? undefined : fallback;

  function section(keys: readonly string[], schemaOf: (name: string) => z.core.$ZodType | undefined): unknown {
    const presets = given ? {} : asRecord(fallback);
    const entries = keys.flatMap((name) => {
      const child = schemaOf(name);
      const value = child === undefined ? undefined : shown(child, tree, [...path, name], presets[name]);
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(entries);
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function printableScalar(value: string | number | boolean | null): unknown {
  return typeof value === 'string' ? hideCredentials(value) : value;
}
