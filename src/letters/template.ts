import { nearestName } from '../spelling/nearest.js';
import { readFrontMatter, type Flaw, type Located } from './front-matter.js';
import type { TemplateName } from './letter.js';
import { compileTemplate, misplacesVariables, parseTemplate, type Render } from './render.js';
import type { Use } from './template-uses.js';
import { variablesOf } from './variables-of.js';
import { variables, type VariableName } from './variables.js';

/** A letter's template, checked and compiled. */
export interface Template {
  readonly name: TemplateName;
  /** As people know it: "templates/es/closure.hbs". */
  readonly file: string;
  readonly notes: string;
  /** The variables it uses. */
  readonly uses: readonly string[];
  readonly render: Render;
}

/** Something wrong with a template, found at load or while a letter was written. */
export interface TemplateFault extends Flaw {
  readonly file: string;
  /** Which template is used in its place; '' when it is none that a letter would use anyway. */
  readonly instead: string;
}

export interface Reading {
  /** For faults. */
  readonly file: string;
  readonly name: TemplateName;
  /** '' when the folder does not say. */
  readonly language: string;
  /** The texts of the configuration; null when they are not known, then any may be used. */
  readonly texts: readonly string[] | null;
}

/** Reads one template file. Every name must exist for that letter, so that nothing can be missing when it is written. */
export function readTemplate(source: string, reading: Reading): Template | { readonly flaws: readonly Flaw[] } {
  const head = readFrontMatter(source);
  if ('flaws' in head) return head;
  const known = [...variablesOf[reading.name], ...(reading.texts ?? []).map((text) => `texts.${text}`)];
  const found = [head.subject, head.from, head.body].map((piece) => check(piece, known, reading.texts === null));
  const flaws = found.flatMap((piece) => piece.flaws);
  if (flaws.length > 0) return { flaws };

  const uses = [...new Set(found.flatMap((piece) => piece.names))];
  if (misplacesVariables(head.body.source, uses)) return { flaws: [misplaced(head.body)] };
  const sources = { subject: head.subject.source, from: head.from.source, body: head.body.source };
  return {
    name: reading.name,
    file: reading.file,
    notes: head.notes,
    uses,
    render: compileTemplate(sources, uses, reading.language),
  };
}

interface Checked {
  readonly names: readonly string[];
  readonly flaws: readonly Flaw[];
}

function check({ source, line }: Located, known: readonly string[], anyText: boolean): Checked {
  const parsed = parseTemplate(source);
  if (!('uses' in parsed)) {
    return { names: [], flaws: [{ line: line + parsed.line - 1, wrong: parsed.wrong, nearest: '', known: [] }] };
  }
  const flaws: Flaw[] = parsed.misuses.map((misuse) => ({
    line: line + misuse.line - 1,
    wrong: misuse.wrong,
    nearest: nearestName(misuse.given ?? '', misuse.known ?? []),
    known: misuse.known ?? [],
  }));
  for (const use of parsed.uses) {
    const at = line + use.line - 1;
    if (anyText && /^texts\.[^.]+$/.test(use.name)) continue;
    if (!known.includes(use.name)) {
      flaws.push({ line: at, wrong: unknown(use.name), nearest: nearestName(use.name, known), known });
      continue;
    }
    const wrong = misused(use);
    if (wrong !== '') flaws.push({ line: at, wrong, nearest: '', known: [] });
  }
  flaws.sort((first, second) => first.line - second.line);
  return { names: parsed.uses.map(({ name }) => name), flaws };
}

function unknown(name: string): string {
  return Object.hasOwn(variables, name)
    ? `{{${name}}} is not available in this letter`
    : `there is no variable {{${name}}}`;
}

function misused({ name, as }: Use): string {
  const kind = name.startsWith('texts.') ? 'ours' : variables[name as VariableName].kind;
  if (as === 'list' && kind !== 'list') return `{{${name}}} is not a list: write {{#if ${name}}} instead of {{#each}}`;
  if (as !== 'value' && as !== 'quote') return '';
  if (kind === 'list') return `{{${name}}} is a list: write {{#each ${name}}}{{this}}{{/each}}`;
  if (kind === 'flag') return `{{${name}}} is yes or no: write {{#if ${name}}}...{{/if}}`;
  return '';
}

function misplaced({ source, line }: Located): Flaw {
  const at = /\]\([^)\n]*\{\{|<[^>\n]*\{\{|!\[[^\]\n]*\{\{|```.*\{\{/.exec(source)?.index ?? 0;
  return {
    line: line + source.slice(0, at).split('\n').length - 1,
    wrong:
      'a variable cannot stand in the address of a link or in a picture; write it alone, a web address of the configuration becomes a link by itself',
    nearest: '',
    known: [],
  };
}

/** One fault as people read it. */
export function formatFault({ file, line, wrong, nearest: near, known, instead }: TemplateFault): string {
  const where = line > 0 ? `${file}:${line}` : file;
  return [
    `${where}: ${wrong}`,
    ...(near === '' ? [] : [`  did you mean "${near}"?`]),
    ...(known.length === 0 ? [] : [`  known here: ${known.join(', ')}`]),
    ...(instead === '' ? [] : [`  used instead: ${instead}`]),
  ].join('\n');
}
