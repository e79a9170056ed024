// The worker side of reader.ts: raw text lives and dies in this thread.
import { read, readHeader, type Reading } from './read.js';
import type { StrikeOutOptions } from './secrets/options.js';

export interface ReadingTask {
  readonly source: Uint8Array;
  readonly options: StrikeOutOptions;
  /** RFC822.SIZE when source is the header alone, null when it is the whole mail. */
  readonly headerOf: number | null;
}

/** A mail's reading, or what went wrong with it. */
export type Read = { readonly reading: Reading } | { readonly error: string };

export default async function readAll(tasks: readonly ReadingTask[]): Promise<readonly Read[]> {
  const answers: Read[] = [];
  for (const task of tasks) answers.push(await readOne(task));
  return answers;
}

async function readOne({ source, options, headerOf }: ReadingTask): Promise<Read> {
  try {
    return { reading: await (headerOf === null ? read(source, options) : readHeader(source, headerOf, options)) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
