import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder, where package.json, templates/ and config/ stand; the build lies below it in dist/. */
export const root: string = above(import.meta.dirname);

function above(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error('package.json is missing above the program: Deskgate must run inside its own folder');
  return above(parent);
}
