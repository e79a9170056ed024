import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import type { ConfigFault } from './faults.js';
import type { Located, LocatedEntry, Place } from './located.js';

/** One YAML 1.2 file as located values. `tree` is null when the file cannot be understood at all. */
export interface YamlSource {
  readonly tree: Located | null;
  readonly faults: readonly ConfigFault[];
}

/** More values than any district needs; a guard against aliases that multiply themselves. */
const mostValues = 20_000;

// The parser's own messages quote the text they stumble over, which may be a password: these never do.
const words = {
  ALIAS_PROPS: 'an alias (*name) cannot carry an anchor or a tag',
  BAD_ALIAS: 'an alias (*name) that no anchor (&name) above it defines; a value that begins with * needs quotes',
  BAD_COLLECTION_TYPE: 'a tag that does not fit the value',
  BAD_DIRECTIVE: 'a line beginning with % is not understood here; a value that begins with % needs quotes',
  BAD_DQ_ESCAPE: 'a backslash sequence that YAML does not know inside "..."; use \'...\' or write \\\\',
  BAD_INDENT: 'the indentation does not fit, or a bracket above it is not closed',
  BAD_PROP_ORDER: 'an anchor or tag in the wrong place',
  BAD_SCALAR_START: 'a value cannot begin with this character; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " in one line, or an option indented below a value; text with ": " needs quotes',
  BLOCK_IN_FLOW: 'a line of its own inside [...] or {...}; close the bracket first',
  DUPLICATE_KEY: 'stands here a second time; only one can count',
  IMPOSSIBLE: 'not YAML',
  KEY_OVER_1024_CHARS: 'an option name longer than 1,024 characters; is a quote missing?',
  MISSING_CHAR: 'something is missing: a closing quote or bracket, a comma, or the ":" after an option name',
  MULTILINE_IMPLICIT_KEY: 'an option name over several lines; is a ":" missing above, or a line indented too far?',
  MULTIPLE_ANCHORS: 'two anchors (&name) on one value',
  MULTIPLE_DOCS: 'a second document begins here (---); a configuration is one document',
  MULTIPLE_TAGS: 'two tags (!name) on one value; a value that begins with ! needs quotes',
  NON_STRING_KEY: 'an option name that is not text',
  RESOURCE_EXHAUSTION: 'nested too deeply',
  TAB_AS_INDENT: 'indented with a tab; YAML wants spaces',
  TAG_RESOLVE_FAILED: 'a tag (!name) that is not known; a value that begins with ! needs quotes',
  UNEXPECTED_TOKEN: 'something that cannot stand here; does a value need quotes?',
} satisfies Record<YAMLError['code'], string>;

/** Reads one file's text. Options given twice are reported, and the file is read on with the first. */
export function readYaml(file: string, text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = [...document.errors, ...document.warnings].map((error) =>
    syntaxFault(
      place(error.pos[0]),
      error.code === 'DUPLICATE_KEY' ? wordAt(text, error.pos[0]) : '',
      words[error.code],
    ),
  );
  const readable = document.errors.every((error) => error.code === 'DUPLICATE_KEY') && document.warnings.length === 0;
  if (!readable) return { tree: null, faults: oneALine(faults) };

  const start = { file, line: 1, column: 1 };
  if (document.contents === null) return { tree: { kind: 'map', place: start, entries: new Map() }, faults };
  try {
    const tree = new Reading(document, place).read(document.contents);
    if (tree.kind === 'map') return { tree: { ...tree, place: start }, faults };
    if (tree.kind === 'scalar' && tree.value === null) {
      return { tree: { kind: 'map', place: start, entries: new Map() }, faults };
    }
    return {
      tree: null,
      faults: [...faults, syntaxFault(tree.place, '', 'not a configuration: no "option: value" lines')],
    };
  } catch (error) {
    if (!(error instanceof UnreadableYaml)) throw error;
    return { tree: null, faults: [...faults, syntaxFault(error.place, '', error.words)] };
  }
}

function syntaxFault(place: Place, option: string, problem: string): ConfigFault {
  return { ...place, option, problem, given: '', allowed: '', nearest: '' };
}

/** One slip often trips the parser twice on the same line; the first says it. */
function oneALine(faults: readonly ConfigFault[]): readonly ConfigFault[] {
  return faults.filter((fault, index) => faults.findIndex((other) => other.line === fault.line) === index);
}

function wordAt(text: string, offset: number): string {
  return /^["']?([\w.-]{1,60})/.exec(text.slice(offset, offset + 64))?.[1] ?? '';
}

class UnreadableYaml extends Error {
  readonly place: Place;
  readonly words: string;
  constructor(place: Place, problem: string) {
    super(problem);
    this.place = place;
    this.words = problem;
  }
}

/** The walk over one document; a class for what it holds on the way: the aliases being followed and the count. */
class Reading {
  readonly #document: Document.Parsed;
  readonly #place: (offset: number) => Place;
  readonly #following = new Set<Node>();
  #count = 0;

  constructor(document: Document.Parsed, place: (offset: number) => Place) {
    this.#document = document;
    this.#place = place;
  }

  read(node: Node): Located {
    const place = this.#place(node.range?.[0] ?? 0);
    if (++this.#count > mostValues) throw new UnreadableYaml(place, 'more values than a configuration can have');
    if (this.#following.has(node)) throw new UnreadableYaml(place, 'an anchor (&name) that contains itself');
    if (isAlias(node)) return this.#follow(node.resolve(this.#document), place);
    if (isScalar(node)) return { kind: 'scalar', place, value: scalar(node.value), references: [], unset: false };
    this.#following.add(node);
    const located = this.#collection(node, place);
    this.#following.delete(node);
    return located;
  }

  #follow(target: Node | undefined, place: Place): Located {
    if (target === undefined) throw new UnreadableYaml(place, words.BAD_ALIAS);
    return this.read(target);
  }

  #collection(node: Node, place: Place): Located {
    if (isSeq(node)) {
      return { kind: 'list', place, items: node.items.map((item) => this.#item(item, place)) };
    }
    if (!isMap(node)) throw new UnreadableYaml(place, words.IMPOSSIBLE);
    const entries = new Map<string, LocatedEntry>();
    for (const { key, value } of node.items) {
      const keyNode = key as Node | null;
      const keyPlace = this.#place(keyNode?.range?.[0] ?? node.range?.[0] ?? 0);
      if (!isScalar(keyNode)) throw new UnreadableYaml(keyPlace, words.NON_STRING_KEY);
      const name = String(keyNode.value);
      if (!entries.has(name)) entries.set(name, { keyPlace, value: this.#item(value, keyPlace) });
    }
    return { kind: 'map', place, entries };
  }

  #item(value: unknown, place: Place): Located {
    if (value === null || value === undefined) {
      return { kind: 'scalar', place, value: null, references: [], unset: false };
    }
    return this.read(value as Node);
  }
}

function scalar(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? Number(value) : '';
}
