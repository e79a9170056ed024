/** What a command says: one JSON object a line with --json, else a table or a short text. */
export function printRows<T extends object>(
  rows: readonly T[],
  columns: readonly (keyof T & string)[],
  json: boolean,
  none: string,
): void {
  if (json) for (const row of rows) printJson(row);
  else if (rows.length === 0) print(none);
  else print(table(rows, columns));
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printError(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Aligned columns under their names, as `psql` and `docker ps` print them. */
export function table<T extends object>(rows: readonly T[], columns: readonly (keyof T & string)[]): string {
  const lines = [
    columns.map((column) => column.toUpperCase()),
    ...rows.map((row) => columns.map((column) => cell(row[column]))),
  ];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return value
      .toISOString()
      .replace(/:\d\d\.\d{3}Z$/, 'Z')
      .replace('T', ' ');
  if (typeof value === 'string') return value.length > 60 ? `${value.slice(0, 59)}…` : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
