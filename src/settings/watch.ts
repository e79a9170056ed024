import { createHash } from 'node:crypto';
import { realpathSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import type { Headers } from '../directory/columns.js';
import { loadDirectoryInSteps, stampOf, type LoadDirectory, type Stamped } from './directory-file.js';
import { loadSettings } from './load.js';
import type { Loaded, LoadOptions } from './load.js';
import { readText } from './read-text.js';
import type { FileText } from './read-text.js';

export interface SettingsWatch {
  /** Loads now and reports, changed or not (SIGHUP). */
  readonly reload: () => void;
  readonly close: () => void;
}

interface Seen {
  readonly stamp: string;
  /** The stamp as it is now. */
  readonly look: () => string;
}

interface Wanted {
  /** Path and headers, to compare by. */
  readonly asked: string;
  readonly path: string;
  readonly headers: Headers;
}

type People = Stamped & Pick<Wanted, 'asked'>;

/** Milliseconds. Editors write a file in several steps; those of one save are closer together than this. */
const settleTime = 150;

/**
 * Reports the configuration anew whenever the content of one of its files changes: presets, certificates, the
 * directory and `${file:...}` secrets included. Faults are reported the same way; it is the caller who goes on with the last good one.
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
  let contents = new Map<string, Seen>();
  let people: People | null = null;
  let rounds = 0;
  let watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  /** Loads with the people that were read before; `wanted` names those to read first, when the file is another by now. */
  function load(): { readonly loaded: Loaded; readonly wanted: Wanted | null } {
    const seen = new Map<string, Seen>();
    let wanted: Wanted | null = null;
    const directory: LoadDirectory = (path, headers) => {
      const stamp = stampOf(path);
      seen.set(path, { stamp, look: () => stampOf(path) });
      const asked = JSON.stringify([path, headers]);
      if (people?.asked === asked && people.stamp === stamp) return people.content;
      wanted = { asked, path, headers };
      return { wrong: 'is not read yet', column: null };
    };
    const loaded = loadSettings(file, environment, {
      ...options,
      read: (path) => {
        const content = read(path);
        seen.set(path, { stamp: fingerprint(content), look: () => fingerprint(read(path)) });
        return content;
      },
      directory,
    });
    contents = seen;
    watchFolders();
    return { loaded, wanted };
  }

  /** Reports at once, or after a directory that changed was read; what changes meanwhile is reported in its place. */
  async function report(): Promise<void> {
    const round = ++rounds;
    for (;;) {
      const { loaded, wanted } = load();
      if (wanted === null) {
        onChange(loaded);
        return;
      }
      people = { asked: wanted.asked, ...(await loadDirectoryInSteps(wanted.path, wanted.headers)) };
      if (closed || round !== rounds) return;
    }
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
    const changed = [...contents.values()].some(({ stamp, look }) => look() !== stamp);
    if (changed) void report();
    else watchFolders();
  }

  load();
  return {
    reload: () => {
      if (!closed) void report();
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
