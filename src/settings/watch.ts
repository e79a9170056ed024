import { createHash } from 'node:crypto';
import { realpathSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import { loadSettings } from './load.js';
import type { Loaded, LoadOptions } from './load.js';
import { readText } from './read-text.js';
import type { FileText } from './read-text.js';

export interface SettingsWatch {
  /** Loads now and reports, changed or not (SIGHUP). */
  readonly reload: () => void;
  readonly close: () => void;
}

/** Milliseconds. Editors write a file in several steps; those of one save are closer together than this. */
const settleTime = 150;

/**
 * Reports the configuration anew whenever the content of one of its files changes: presets, certificates and
 * `${file:...}` secrets included. Faults are reported the same way; it is the caller who goes on with the last good one.
 * Begin watching before loading, so that no change falls between the two.
 *
 * Folders are watched rather than files: editors replace a file by renaming, and a mounted ConfigMap is changed by
 * swapping a symlink beside it. What counts is the content, compared after every stir. Where the system tells of no
 * changes (some network drives), reload() is the way.
 */
export function watchSettings(
  file: string,
  environment: NodeJS.ProcessEnv,
  onChange: (loaded: Loaded) => void,
  options: LoadOptions = {},
): SettingsWatch {
  const read = options.read ?? readText;
  let contents = new Map<string, string>();
  let watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  function load(): Loaded {
    const seen = new Map<string, string>();
    const loaded = loadSettings(file, environment, {
      ...options,
      read: (path) => {
        const content = read(path);
        seen.set(path, fingerprint(content));
        return content;
      },
    });
    contents = seen;
    watchFolders();
    return loaded;
  }

  function watchFolders(): void {
    const wanted = new Set([...contents.keys()].flatMap(foldersOf));
    const kept = new Map<string, FSWatcher>();
    for (const [folder, watcher] of watchers) {
      if (wanted.has(folder)) kept.set(folder, watcher);
      else watcher.close();
    }
    watchers = kept;
    for (const folder of wanted) {
      if (!watchers.has(folder)) watchFolder(folder);
    }
  }

  function watchFolder(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, stir);
      // A watched folder that goes away takes its watcher along; the next load watches it again.
      watcher.on('error', () => {
        watcher.close();
        watchers.delete(folder);
        stir();
      });
      watchers.set(folder, watcher);
    } catch {
      // A folder that is missing or cannot be watched stirs nothing; reload() still works.
    }
  }

  function stir(): void {
    if (closed) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(compare, settleTime);
  }

  function compare(): void {
    timer = null;
    if (closed) return;
    const changed = [...contents].some(([path, content]) => fingerprint(read(path)) !== content);
    if (changed) onChange(load());
    else watchFolders();
  }

  load();
  return {
    reload: () => {
      if (!closed) onChange(load());
    },
    close: () => {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

/** A digest, so that secrets are not kept a second time. */
function fingerprint(content: FileText): string {
  return content.text === null ? content.problem : createHash('sha256').update(content.text).digest('hex');
}

/** The folder a file is named in, and the one it really lies in when there is a link on the way. */
function foldersOf(path: string): readonly string[] {
  const named = dirname(path);
  try {
    return [...new Set([named, dirname(realpathSync(path))])];
  } catch {
    // It does not exist (yet): its folder tells when it comes.
    return [named];
  }
}
