import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setImmediate as others } from 'node:timers/promises';
import type { Headers } from '../directory/columns.js';
import { finish, readingDirectory, type ReadDirectory, type UnusableDirectory } from '../directory/read.js';
import { fileProblem } from './read-text.js';

export type DirectoryFile = ReadDirectory | UnusableDirectory;

/** Gives the directory in a file, or says why there is none. */
export type LoadDirectory = (file: string, headers: Headers) => DirectoryFile;

/** In one go, for a program that is only starting. */
export function loadDirectory(file: string, headers: Headers): DirectoryFile {
  const bytes = bytesOf(file);
  return bytes instanceof Uint8Array ? finish(readingDirectory(bytes, headers)) : bytes;
}

export interface Stamped {
  readonly content: DirectoryFile;
  readonly stamp: string;
}

/** In steps of a few milliseconds, with everything else going on between them. */
export async function loadDirectoryInSteps(file: string, headers: Headers): Promise<Stamped> {
  // Taken first: what changes while it is read differs from it, and is read again.
  const stamp = stampOf(file);
  const bytes = await readFile(file).catch(unusable);
  if (!(bytes instanceof Uint8Array)) return { content: bytes, stamp };
  const steps = readingDirectory(bytes, headers);
  for (;;) {
    await others();
    const step = steps.next();
    if (step.done === true) return { content: step.value, stamp };
  }
}

/** Changes with the file; its content would take too long to digest at every stir in its folder. */
export function stampOf(file: string): string {
  try {
    const { ino, size, mtimeNs } = statSync(file, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch (error) {
    return unusable(error).wrong;
  }
}

function bytesOf(file: string): Uint8Array | UnusableDirectory {
  try {
    return readFileSync(file);
  } catch (error) {
    return unusable(error);
  }
}

function unusable(error: unknown): UnusableDirectory {
  const problem = fileProblem(error);
  if (problem === null) throw error;
  return { wrong: problem.problem, column: null };
}
