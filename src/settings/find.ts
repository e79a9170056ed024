import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shippedFolder } from './preset.js';

export interface FoundConfig {
  /** Absolute. */
  readonly file: string;
  /** given: named on the command line; found: config/deskgate.yaml; example: the shipped desk, for commands that only show. */
  readonly origin: 'given' | 'found' | 'example';
}

/**
 * The configuration a command works with: the one it was given, else config/deskgate.yaml in the folder it was started
 * in, else the shipped example. `run` refuses the example; `explain` and `templates preview` answer with it, and load it
 * with `secretsNeeded: false`.
 */
export function findConfig(given: string | null, cwd: string): FoundConfig {
  if (given !== null) return { file: resolve(cwd, given), origin: 'given' };
  const usual = join(cwd, 'config', 'deskgate.yaml');
  if (existsSync(usual)) return { file: usual, origin: 'found' };
  return { file: join(shippedFolder(), 'deskgate.example.yaml'), origin: 'example' };
}
