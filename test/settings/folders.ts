import { join, resolve } from 'node:path';

/** The project's folder, from dist/test/settings/. */
export const root = resolve(import.meta.dirname, '../../..');

export function folderOfTests(name: string): string {
  return join(root, 'test/settings', name);
}

/** What test/settings/sound/base.yaml wants from the environment. */
export const soundEnvironment = { IMAP_PASSWORD: 'imap-7', SMTP_PASSWORD: 'smtp-7', EMPTY: '', WORD: 'submission' };
