import { readFile } from 'node:fs/promises';
import { CommandFault, exitCode } from './exit.js';

/** The bytes of a file that a command was given; "-" is what stands at the pipe. */
export async function sourceOf(file: string): Promise<Uint8Array> {
  if (file === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(file);
  } catch (error) {
    throw new CommandFault(
      exitCode.noInput,
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
