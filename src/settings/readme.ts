import { stringify } from 'yaml';
import type { z } from 'zod';
import { allowedAt, isSection, optionOf } from './option-tree.js';
import type { Option } from './option-tree.js';
import { schema } from './schema.js';

/** One line of the reference. */
interface Entry {
  readonly path: string;
  readonly option: Option;
}

const introduction = `# Configuration

This page is made from the schema (\`src/settings/schema.ts\`) by \`scripts/config-readme.ts\`; change it there.

Copy \`deskgate.example.yaml\` to \`deskgate.yaml\` and change it. \`npx deskgate check\` reads it and names every mistake with
file, line and what is allowed; \`npx deskgate check --connect\` also tries the servers. A running Deskgate takes a change up by
itself (and on SIGHUP); a broken one is reported, and the last good configuration stays in force.

- **Secrets** stay out of the file: \`\${NAME}\` is filled in from the environment, \`\${file:/run/secrets/x}\` from a file (its
  last line break left off). What is filled in is never printed. To write the characters \`\${\` themselves, write \`$\${\`.
- **Presets**: \`extends: districts/starter\` puts a preset under your file. It is looked for beside the file that names it, then
  among the shipped ones. Sections are merged; lists and single values are replaced; an option left empty (\`notify:\`) takes away
  what the preset says, so that the default counts.
- **Paths** of certificates, secrets and letters are relative to the file they are written in; the embedded database's folder is
  relative to the folder Deskgate is started in.
- **Editors** that understand \`deskgate.schema.json\` complete and check while you type: keep the first line of the example.
- With no \`--config\`, commands use \`config/deskgate.yaml\`; where there is none, those that only show something
  (\`explain\`, \`templates preview\`) use the example's desk.

\`<name>\` stands for a name of your choice, \`[]\` for each entry of a list. Options without a default are required unless they say
what counts when they are not given.
`;

/** config/README.md: every option with meaning, type, default and example. */
export function configReadme(): string {
  const root = optionOf(schema);
  const def = root.type._zod.def;
  if (def.type !== 'object') throw new Error('the configuration is a section');
  const sections = Object.entries(def.shape).map(([name, child]) => section(name, child));
  return `${introduction}\n${sections.join('\n')}`;
}

function section(name: string, child: z.core.$ZodType): string {
  const option = optionOf(child);
  const entries = leaves(name, option);
  const alone = entries.length === 1 && entries[0]?.option === option;
  const head = [`## ${name}`, '', ...(alone ? [] : [meaning(option), ''])];
  if (entries.length === 0) return [...head, 'Nothing can be set here yet.', ''].join('\n');
  const rows = entries.map(({ path, option: leaf }) => row(path, leaf));
  return [
    ...head,
    '| Option | Meaning | Type | Default | Example |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** The options below a section; the section itself is a line when it has something to say. */
function leaves(path: string, option: Option): readonly Entry[] {
  const def = option.type._zod.def;
  if (def.type === 'object') {
    return Object.entries(def.shape).flatMap(([name, child]) => below(`${path}.${name}`, optionOf(child)));
  }
  const inner = def.type === 'record' ? def.valueType : def.type === 'array' ? def.element : null;
  if (inner === null) return [{ path, option }];
  const value = optionOf(inner);
  if (isSection(value)) return leaves(def.type === 'record' ? `${path}.<name>` : `${path}[]`, value);
  return [{ path: def.type === 'record' ? `${path}.<name>` : path, option }];
}

function below(path: string, option: Option): readonly Entry[] {
  const deeper = leaves(path, option);
  const only = deeper.length === 1 && deeper[0]?.option === option;
  return only || option.meta.description === undefined ? deeper : [{ path, option }, ...deeper];
}

function row(path: string, option: Option): string {
  const cells = [code(path), meaning(option), type(option), preset(option), example(option)];
  return `| ${cells.map(escape).join(' | ')} |`;
}

/** A description may carry its example at its end: "..., in days. Example: 7". */
const exampleInWords = /\s*Example: (.+)$/;

function meaning(option: Option): string {
  return (option.meta.description ?? '').replace(exampleInWords, '');
}

function type(option: Option): string {
  return option.type._zod.def.type === 'object' ? 'section' : allowedAt(option);
}

function preset(option: Option): string {
  if (option.preset === undefined) return option.optional ? 'not given' : 'required';
  if (option.type._zod.def.type === 'object' && JSON.stringify(option.preset) === '{}') return '';
  return option.preset === '' ? 'empty' : code(inline(option.preset));
}

function example(option: Option): string {
  const inWords = exampleInWords.exec(option.meta.description ?? '')?.[1];
  if (inWords !== undefined) return code(inWords);
  if (isSection(option) && option.meta.examples === undefined) return '';
  const [first] = option.meta.examples ?? [option.preset ?? firstAllowed(option)];
  return first === undefined || first === '' ? '' : code(inline(first));
}

function firstAllowed(option: Option): unknown {
  const def = option.type._zod.def;
  if (def.type === 'enum') return Object.values(def.entries)[0];
  return def.type === 'boolean' ? true : undefined;
}

/** A value as it would be written on one line of YAML. */
function inline(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim();
}

function code(text: string): string {
  return `\`${text}\``;
}

function escape(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
