// The worker side of reader.ts: raw text lives and dies in this thread.
import { read, readHeader, type Reading } from './read.js';
import type { StrikeOutOptions } from './secrets/options.js';

export interface ReadingTask {
  readonly source: Uint8Array;
  readonly options: StrikeOutOptions;
  /** RFC822.SIZE when source is the header alone, null when it is the whole mail. */
  readonly headerOf: number | null;
}

export default function task({ source, options, headerOf }: ReadingTask): Promise<Reading> {
  return headerOf === null ? read(source, options) : readHeader(source, headerOf, options);
}
