import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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
  /** Changes with the content. */
  readonly stamp: string;
}

/** In steps of a few milliseconds, with everything else going on between them. */
export async function loadDirectoryInSteps(file: string, headers: Headers): Promise<Stamped> {
  const bytes = await readFile(file).catch(unusable);
  if (!(bytes instanceof Uint8Array)) return { content: bytes, stamp: bytes.wrong };
  const stamp = digest(bytes);
  const steps = readingDirectory(bytes, headers);
  for (;;) {
    await others();
    const step = steps.next();
    if (step.done === true) return { content: step.value, stamp };
  }
}

/** The stamp alone, to see whether the file changed. */
export function stampOf(file: string): string {
  const bytes = bytesOf(file);
  return bytes instanceof Uint8Array ? digest(bytes) : bytes.wrong;
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

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
