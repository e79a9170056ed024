import Handlebars from 'handlebars';

import { MisplacedVariable, readBody, type Body } from './markdown.js';
import { oneLine } from './one-line.js';
import { fillHtml, fillText, markFor, quotedMark, split, type Filling, type Piece } from './slots.js';
import { usesOf, type Uses } from './template-uses.js';
import { variables, type Value, type Variable, type VariableName } from './variables.js';

// An instance of our own: nobody else's helpers reach the letters. Nothing is escaped here because only marks pass.
const handlebars = Handlebars.create();
handlebars.registerHelper('quote', (mark: unknown) => quotedMark(typeof mark === 'string' ? mark : ''));

const settings: CompileOptions = {
  strict: true,
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: { quote: true },
};

/** How many shapes of one body are kept: which conditions held and how long the lists were. Beyond it, all are forgotten. */
const shapesKept = 64;

export type Parsed = Uses | { readonly line: number; readonly wrong: string };

/** What a piece of a template uses, or where it cannot be read. */
export function parseTemplate(source: string): Parsed {
  const open = unclosedBlock(source);
  if (open !== null) return open;
  try {
    return usesOf(handlebars.parse(source));
  } catch (error) {
    // The parser reports every fault of the template by throwing, most of them with the line in the text alone.
    const [first = '', ...rest] = (error as Error).message.split('\n');
    const line = /line (\d+)|- (\d+):\d+/.exec(first);
    const near = rest[0] === undefined ? '' : ` near "${rest[0].slice(-60)}"`;
    return { line: Number(line?.[1] ?? line?.[2] ?? 1), wrong: `cannot be read${near}` };
  }
}

/** The parser only says that the text ended too soon; people want to know which block was left open. */
function unclosedBlock(source: string): { readonly line: number; readonly wrong: string } | null {
  const open: { readonly name: string; readonly line: number }[] = [];
  const withoutNotes = source.replace(/\{\{!--[^]*?--\}\}|\{\{![^]*?\}\}/g, (note) => note.replace(/[^\n]/g, ' '));
  for (const match of withoutNotes.matchAll(/\{\{~?([#/])\s*([\w-]+)/g)) {
    const line = withoutNotes.slice(0, match.index).split('\n').length;
    const name = match[2] ?? '';
    if (match[1] === '#') {
      open.push({ name, line });
      continue;
    }
    const last = open.pop();
    if (last === undefined) return { line, wrong: `{{/${name}}} closes a block that was never opened` };
    if (last.name !== name) return { line, wrong: `{{/${name}}} stands where {{/${last.name}}} is due` };
  }
  const left = open.pop();
  return left === undefined ? null : { line: left.line, wrong: `{{#${left.name}}} is never closed` };
}

export interface Sources {
  readonly subject: string;
  readonly from: string;
  readonly body: string;
}

export interface Rendered {
  readonly subject: string;
  readonly from: string;
  readonly text: string;
  readonly html: string;
}

/** Gives the value of a declared name, or of `texts.<name>`. */
export type Lookup = (name: string) => Value;

export type Render = (lookup: Lookup) => Rendered;

/** Compiles a checked template. `names` are all names it uses; `language` marks the HTML, '' when the folder does not say. */
export function compileTemplate(sources: Sources, names: readonly string[], language: string): Render {
  const subject = handlebars.compile<Context>(sources.subject, settings);
  const from = handlebars.compile<Context>(sources.from, settings);
  const body = handlebars.compile<Context>(sources.body, settings);
  const kinds = names.map(kindOf);
  const shapes = new Map<string, Body>();

  function bodyOf(skeleton: string): Body {
    const known = shapes.get(skeleton);
    if (known !== undefined) return known;
    const fresh = readBody(skeleton);
    if (shapes.size >= shapesKept) shapes.clear();
    shapes.set(skeleton, fresh);
    return fresh;
  }

  return (lookup) => {
    const values = names.map((name) => lookup(name));
    const filling: Filling = { kinds, values };
    const context = contextOf(names, values);
    const { text, html } = bodyOf(body(context));
    return {
      subject: oneLine(fillText(split(subject(context)), filling)),
      from: oneLine(fillText(split(from(context)), filling)),
      text: fillText(text, filling),
      html: page(html, filling, language),
    };
  };
}

/** Whether a variable stands where its value would become a link or an attribute, with every condition true or false. */
export function misplacesVariables(body: string, names: readonly string[]): boolean {
  const template = handlebars.compile<Context>(body, settings);
  return [full, empty].some((value) => {
    try {
      readBody(template(contextOf(names, names.map(value))));
      return false;
    } catch (error) {
      if (error instanceof MisplacedVariable) return true;
      throw error;
    }
  });
}

function full(name: string): Value {
  const kind = kindOf(name);
  if (kind === 'flag') return true;
  return kind === 'list' ? ['value'] : 'value';
}

function empty(name: string): Value {
  const kind = kindOf(name);
  if (kind === 'flag') return false;
  return kind === 'list' ? [] : '';
}

function kindOf(name: string): Variable['kind'] {
  return Object.hasOwn(variables, name) ? variables[name as VariableName].kind : 'ours';
}

type Context = Record<string, unknown>;

/** Marks in place of values; what is empty or a flag stays itself, since conditions ask for it. */
function contextOf(names: readonly string[], values: readonly Value[]): Context {
  const context: Context = {};
  const texts: Context = {};
  for (const [index, name] of names.entries()) {
    const marked = markedValue(values[index] ?? '', index);
    if (name.startsWith('texts.')) texts[name.slice('texts.'.length)] = marked;
    else context[name] = marked;
  }
  context.texts = texts;
  return context;
}

function markedValue(value: Value, index: number): unknown {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return value === '' ? '' : markFor(index, null);
  return value.map((_, item) => markFor(index, item));
}

function page(pieces: readonly Piece[], filling: Filling, language: string): string {
  const lang = language === '' ? '' : ` lang="${language}"`;
  return (
    `<!DOCTYPE html>\n<html${lang}>\n<head><meta charset="utf-8"></head>\n` +
    `<body style="font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.45">\n` +
    `${fillHtml(pieces, filling)}</body>\n</html>\n`
  );
}
