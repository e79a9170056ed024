import { parse } from 'csv-parse/sync';
import { delimiterOf, placeColumns, type ColumnName, type Headers } from './columns.js';
import { decodeExport } from './decode.js';
import { writtenRecords, type Written } from './lines.js';
import { emptyDirectory, type Filling } from './look-up.js';
import { addressFault, personOf } from './person-of.js';
import type { Directory } from './person.js';

/** A line that was passed over. */
export interface BadLine {
  /** From 1, as an editor counts. */
  readonly line: number;
  /** Words that follow the line's number; never what stands in it. */
  readonly reason: string;
}

export interface ReadDirectory {
  readonly directory: Directory;
  /** The first ones, at most 200. */
  readonly bad: readonly BadLine[];
  /** How many lines were passed over in all. */
  readonly passedOver: number;
}

/** What keeps the whole file from being used. */
export interface UnusableDirectory {
  /** Words that follow the file's name. */
  readonly wrong: string;
  /** The column of the configuration it is about; null for the file. */
  readonly column: ColumnName | null;
}

/** Records at a time: a few milliseconds of work. */
const batch = 150;
const mostTold = 200;

/**
 * Reads an exported CSV file: comma, semicolon or tab, in any encoding that Excel writes. Lines that cannot be used are
 * passed over and told of. It yields after every few milliseconds of work, so that whoever drives it can let others run.
 */
export function* readingDirectory(
  bytes: Uint8Array,
  headers: Headers = {},
): Generator<undefined, ReadDirectory | UnusableDirectory> {
  const text = decodeExport(bytes).replace(/^\uFEFF/, '');
  yield;
  // Excel's own way to say what parts the fields; the line is no header.
  const stated = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const first = writtenRecords(text, stated ?? ',', stated === undefined ? 0 : 1).next().value;
  if (first === undefined) return { wrong: 'is empty', column: null };
  const delimiter = stated ?? delimiterOf(first.text);
  const [header = []] = parsed([first], delimiter);
  const placed = placeColumns(header, headers);
  if ('wrong' in placed) return { wrong: placed.wrong, column: placed.mapped ? placed.column : null };

  const { places } = placed;
  const filling = emptyDirectory();
  const lines = new Map<string, number>();
  const bad: BadLine[] = [];
  let passedOver = 0;
  function passOver(line: number, reason: string): void {
    passedOver += 1;
    if (bad.length < mostTold) bad.push({ line, reason });
  }
  function take(fields: readonly string[], line: number): void {
    if (fields.every((field) => field.trim() === '')) return;
    const width = widthOf(fields, header.length);
    if (width !== header.length) {
      passOver(line, `${counted(width)} where the header has ${header.length}`);
      return;
    }
    const person = personOf((column) => fields[places.get(column) ?? -1] ?? '');
    const wrong = addressFault(person.address);
    if (wrong !== null) passOver(line, wrong);
    else if (filling.add(person)) lines.set(person.address, line);
    else passOver(line, `the address of line ${lines.get(person.address) ?? 0} once more; that line counts`);
  }
  function takeAll(records: readonly Written[]): void {
    for (const [at, fields] of parsed(records, delimiter).entries()) take(fields, records[at]?.line ?? 0);
  }

  let waiting: Written[] = [];
  for (const record of writtenRecords(text, delimiter, first.last)) {
    if (record.unclosed) passOver(record.line, 'a quotation mark is not closed');
    else waiting.push(record);
    if (waiting.length < batch) continue;
    takeAll(waiting);
    waiting = [];
    yield;
  }
  takeAll(waiting);
  yield* nameSupervisors(filling);
  return { directory: filling.directory, bad: bad.sort((a, b) => a.line - b.line), passedOver };
}

/** Drives it to the end in one go. */
export function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** One list of fields per record. */
function parsed(records: readonly Written[], delimiter: string): readonly (readonly string[])[] {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false } as const;
  const all: string[][] = parse(records.map(({ text }) => text).join('\n'), options);
  if (all.length === records.length) return all;
  // A mark where none belongs joined two records: each by itself then.
  return records.map(({ text }) => {
    const rows: string[][] = parse(text, options);
    return rows.flat();
  });
}

/** Excel ends lines with empty fields that the header does not have; they say nothing. */
function widthOf(fields: readonly string[], wanted: number): number {
  let width = fields.length;
  while (width > wanted && fields[width - 1]?.trim() === '') width -= 1;
  return width;
}

function counted(fields: number): string {
  return fields === 1 ? '1 column' : `${fields} columns`;
}

/** Exports give a supervisor by address or by name; where the name is one person's, it becomes the address. */
function* nameSupervisors({ people, replace, directory }: Filling): Generator<undefined, void> {
  const known = new Map<string, string>();
  let done = 0;
  for (const person of people()) {
    done += 1;
    if (done % batch === 0) yield;
    const { supervisor } = person;
    if (supervisor === '' || supervisor.includes('@')) continue;
    const address = known.get(supervisor) ?? onlyOne(supervisor, directory);
    known.set(supervisor, address);
    replace({ ...person, supervisor: address });
  }
}

function onlyOne(name: string, directory: Directory): string {
  const found = directory.byName(name);
  return found.length === 1 ? (found[0]?.address ?? '') : '';
}
