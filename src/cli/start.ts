import { findConfig, type FoundConfig } from '../settings/find.js';
import { formatFaults } from '../settings/faults.js';
import { loadSettings, type Loaded } from '../settings/load.js';
import type { Settings } from '../settings/settings.js';
import { openDatabase, type Database } from '../store/database.js';
import { DatabaseFault } from '../store/fault.js';
import { migrate } from '../store/migrate.js';
import { CommandFault, exitCode } from './exit.js';

export interface CommonOptions {
  readonly config?: string;
  readonly json?: boolean;
}

/** The file a command works with, absolute: --config, DESKGATE_CONFIG, config/deskgate.yaml, or the shipped example. */
export function configOf({ config }: CommonOptions): FoundConfig {
  return findConfig(config ?? process.env.DESKGATE_CONFIG ?? null, process.cwd());
}

/**
 * The settings of that file; every fault of it at once as the command's error. Commands that log in nowhere, `explain`
 * for one, need no passwords.
 */
export function settingsOf(options: CommonOptions, { secretsNeeded = true } = {}): Settings {
  return loadedOf(options, secretsNeeded).settings;
}

export function loadedOf(options: CommonOptions, secretsNeeded: boolean): Exclude<Loaded, { faults: unknown }> {
  const loaded = loadSettings(configOf(options).file, process.env, { secretsNeeded });
  if ('faults' in loaded) throw new CommandFault(exitCode.configuration, formatFaults(loaded.faults));
  return loaded;
}

/** Runs with the database open and migrated, and closes it whatever happens. */
export async function withDatabase<T>(settings: Settings, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(settings.database).catch(inWords);
  try {
    await migrate(database);
    return await work(database);
  } catch (error) {
    return inWords(error);
  } finally {
    await database.close();
  }
}

/** Passes a database's trouble on as the command's error, in plain words and without a stack. */
export function inWords(error: unknown): never {
  if (error instanceof DatabaseFault) {
    throw new CommandFault(error.temporary ? exitCode.temporary : exitCode.software, error.message);
  }
  throw error;
}
