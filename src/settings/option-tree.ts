import { z } from 'zod';
import type { Path } from './located.js';

/** What the schema says about one option besides its type; set by `.describe()` and `.meta()`. */
export interface OptionMeta {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** What may stand there, in words. */
  readonly allowed?: string;
  /** Never printed. */
  readonly secret?: boolean;
}

/** A schema without its wrappers, and what the wrappers said. */
export interface Option {
  readonly type: z.core.$ZodTypes;
  readonly meta: OptionMeta;
  /** May be left out. */
  readonly optional: boolean;
  /** What counts when it is left out, as it would be written; undefined when there is no default. */
  readonly preset: unknown;
}

/** Takes the wrappers (default, optional, transformations) off a schema; the outermost word on each matter counts. */
export function optionOf(schema: z.core.$ZodType): Option {
  const type = schema as z.core.$ZodTypes;
  const own = metaOf(schema);
  const def = type._zod.def;
  if (def.type === 'default' || def.type === 'prefault') {
    return { ...within(def.innerType, own), optional: true, preset: def.defaultValue };
  }
  if (def.type === 'optional' || def.type === 'nullable') return { ...within(def.innerType, own), optional: true };
  if (def.type === 'readonly' || def.type === 'nonoptional' || def.type === 'catch') return within(def.innerType, own);
  if (def.type === 'pipe') {
    return within((def.in as z.core.$ZodTypes)._zod.def.type === 'transform' ? def.out : def.in, own);
  }
  return { type, meta: own, optional: false, preset: undefined };
}

function within(inner: z.core.$ZodType, outer: OptionMeta): Option {
  const option = optionOf(inner);
  return { ...option, meta: { ...option.meta, ...outer } };
}

function metaOf(schema: z.core.$ZodType): OptionMeta {
  return (z.globalRegistry.get(schema) ?? {}) as OptionMeta;
}

/** The option at a path of the configuration, or null when there is none. */
export function optionAt(schema: z.core.$ZodType, path: Path): Option | null {
  let option = optionOf(schema);
  for (const step of path) {
    const def = option.type._zod.def;
    let next: z.core.$ZodType | undefined;
    if (def.type === 'object') next = Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    else if (def.type === 'record') next = def.valueType;
    else if (def.type === 'array') next = def.element;
    if (next === undefined) return null;
    option = optionOf(next);
  }
  return option;
}

/** The names an object schema knows; none for anything else. */
export function namesOf(option: Option): readonly string[] {
  const def = option.type._zod.def;
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

/** A section holds options or named entries rather than a value. */
export function isSection(option: Option): boolean {
  const type = option.type._zod.def.type;
  return type === 'object' || type === 'record';
}

/** What may stand at an option, in words for an administrator. */
export function allowedAt(option: Option): string {
  if (option.meta.allowed !== undefined) return option.meta.allowed;
  const def = option.type._zod.def;
  if (def.type === 'string') return 'text';
  if (def.type === 'boolean') return 'true or false';
  if (def.type === 'number') return numbers(option.type);
  if (def.type === 'enum') return Object.values(def.entries).map(quoteIfNeeded).join(', ');
  if (def.type === 'literal') return def.values.map(String).map(quoteIfNeeded).join(', ');
  if (def.type === 'union') return def.options.map((each) => allowedAt(optionOf(each))).join(', or ');
  if (def.type === 'object') return `a section with ${namesOf(option).join(', ')}`;
  if (def.type === 'array') {
    const element = optionOf(def.element);
    return isSection(element) ? 'a list of entries' : `a list, each ${allowedAt(element)}`;
  }
  if (def.type === 'record') {
    const value = optionOf(def.valueType);
    return isSection(value) ? 'named sections' : `names, each with ${allowedAt(value)}`;
  }
  return '';
}

function numbers(type: z.core.$ZodTypes): string {
  if (!(type instanceof z.ZodNumber)) return 'a number';
  const { minValue, maxValue } = type;
  const word = type.format?.includes('int') === true ? 'a whole number' : 'a number';
  const from = minValue !== null && minValue > Number.MIN_SAFE_INTEGER ? minValue : null;
  const to = maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER ? maxValue : null;
  if (from !== null && to !== null) return `${word}, ${from} to ${to}`;
  if (from !== null) return `${word}, ${from} or more`;
  return to === null ? word : `${word}, at most ${to}`;
}

function quoteIfNeeded(value: string | number): string {
  return typeof value === 'string' && /[ ,]/.test(value) ? `"${value}"` : String(value);
}
