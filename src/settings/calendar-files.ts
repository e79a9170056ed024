import { dirname, resolve } from 'node:path';
import { IANAZone } from 'luxon';
import { closuresIn } from '../calendar/closures.js';
import type { Closures } from '../calendar/closures.js';
import { wordsOf } from './calendar-options.js';
import type { ConfigFault } from './faults.js';
import { indexesAt, placeAt, textAt, valueAt } from './located.js';
import type { Located, Path } from './located.js';
import type { ReadText } from './read-text.js';
import { faultAt } from './schema-faults.js';
import type { schema as Schema } from './schema.js';

export interface CalendarFiles {
  readonly closures: readonly Closures[];
  readonly faults: readonly ConfigFault[];
  readonly warnings: readonly ConfigFault[];
}

/** Reads the files of `desk.calendars`. What is wrong inside a file is a fault with the line of that file. */
export function readCalendars(tree: Located, schema: typeof Schema, read: ReadText): CalendarFiles {
  const closures: Closures[] = [];
  const faults: ConfigFault[] = [];
  const warnings: ConfigFault[] = [];
  const zone = textAt(tree, ['desk', 'zone'])?.trim() ?? '';
  const list: Path = ['desk', 'calendars'];
  for (const index of indexesAt(tree, list)) {
    const entry = [...list, index];
    const option = [...entry, 'file'];
    const path = valueAt(tree, entry)?.kind === 'map' ? option : entry;
    const stated = textAt(tree, path)?.trim() ?? '';
    if (stated === '') continue;
    const file = resolve(dirname(placeAt(tree, path).file), stated);
    const content = read(file);
    if (content.text === null) {
      faults.push({ ...faultAt(tree, schema, option, `the file ${content.problem}`), given: written(tree, path) });
      continue;
    }
    const only = wordsOf(textAt(tree, [...entry, 'only']) ?? '');
    // A zone that cannot be used is a fault of its own; the file can be looked at all the same.
    const found = closuresIn(content.text, { zone: IANAZone.isValidZone(zone) ? zone : 'UTC', only });
    if ('faults' in found) {
      faults.push(
        ...found.faults.map(({ line, problem }) => {
          return { file, line, column: 1, option: '', problem, given: '', allowed: '', nearest: '' };
        }),
      );
      continue;
    }
    closures.push(found);
    if (found.dates.length + found.spans.length === 0) {
      warnings.push({
        ...faultAt(tree, schema, option, 'no event of this file closes the desk', { allowed: '' }),
        given: written(tree, path),
      });
    }
  }
  return { closures, faults, warnings };
}

/** The file's name also where it stands alone; never what the environment filled in. */
function written(tree: Located, path: Path): string {
  const node = valueAt(tree, path);
  return node?.kind === 'scalar' && node.references.length === 0 ? JSON.stringify(node.value) : '';
}
