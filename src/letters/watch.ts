import { watch } from 'node:fs';

/** Milliseconds. Editors write a file in several steps; those of one save are closer together than this. */
const settleTime = 150;

/**
 * Rings when a file in an administrator's folder of templates may have changed. Where the system tells of no changes,
 * or the folder is missing, SIGHUP is the way.
 */
export function watchTemplates(folder: string | null, ring: () => void): { readonly close: () => void } {
  if (folder === null) return { close: () => undefined };
  let timer: NodeJS.Timeout | undefined;
  try {
    const watcher = watch(folder, { persistent: false, recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(ring, settleTime);
    });
    watcher.on('error', () => {
      watcher.close();
    });
    return {
      close: () => {
        clearTimeout(timer);
        watcher.close();
      },
    };
  } catch {
    return { close: () => undefined };
  }
}
