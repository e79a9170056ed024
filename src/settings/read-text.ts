import { readFileSync } from 'node:fs';

/** A file's text, or why it cannot be read, in words that fit behind the file's name. */
export type FileText =
  { readonly text: string } | { readonly text: null; readonly problem: string; readonly missing: boolean };

export type ReadText = (file: string) => FileText;

/** No configuration, certificate or secret is larger; a wrong path to something huge is not read into memory. */
const mostCharacters = 4 * 1024 * 1024;

/** Reads a UTF-8 file whole. What an administrator can get wrong is a value, anything else throws. */
export function readText(file: string): FileText {
  try {
    const text = readFileSync(file, 'utf8');
    if (text.length > mostCharacters) return { text: null, problem: 'is larger than 4 MB', missing: false };
    return { text: text.startsWith('\uFEFF') ? text.slice(1) : text };
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === null) throw error;
    return { text: null, ...problem };
  }
}

/** What an administrator can get wrong with a file, in words that fit behind its name; null for any other error. */
export function fileProblem(error: unknown): { readonly problem: string; readonly missing: boolean } | null {
  const code = codeOf(error);
  const problem = problems[code];
  return problem === undefined ? null : { problem, missing: code === 'ENOENT' || code === 'ENOTDIR' };
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
  ELOOP: 'is a link that leads in a circle',
  ENAMETOOLONG: 'has too long a name',
  ERR_INVALID_ARG_VALUE: 'is not a file name',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
