// run: the daemon in the foreground, for systemd, a container or a terminal.
import { destination, pino, stdTimeFunctions, type Logger } from 'pino';
import { build as pretty } from 'pino-pretty';
import { startDaemon, type Daemon } from '../daemon.js';
import { watchTemplates } from '../letters/watch.js';
import { formatFaults, type ConfigFault } from '../settings/faults.js';
import type { Loaded } from '../settings/load.js';
import type { Settings } from '../settings/settings.js';
import { watchSettings } from '../settings/watch.js';
import { DatabaseFault } from '../store/fault.js';
import { CommandFault, exitCode } from './exit.js';
import { configOf, loadedOf, type CommonOptions } from './start.js';

/** What is not finished by then is done again at the next start: nothing is lost by going. */
const stopWithin = 9_500;

export async function run(options: CommonOptions): Promise<void> {
  if (configOf(options).origin === 'example') {
    throw new CommandFault(
      exitCode.configuration,
      'There is no configuration: copy config/deskgate.example.yaml to config/deskgate.yaml, or name one with --config',
    );
  }
  const { settings, warnings } = loadedOf(options, true);
  const log = logTo(settings);
  warn(warnings, log);
  const starting = new AbortController();
  let daemon: Daemon | null = null;
  let stopping = false;
  let askedAt = 0;

  function stop(signal: string): void {
    // Ctrl-C under npm arrives twice, from the terminal and from npm; only a later one means "at once".
    if (stopping && Date.now() - askedAt < 500) return;
    if (stopping) {
      log.warn({ signal }, 'stopped at once');
      process.exit(128 + (signal === 'SIGINT' ? 2 : 15));
    }
    stopping = true;
    askedAt = Date.now();
    starting.abort();
    setTimeout(() => {
      log.warn('something did not stop in time; it is done again at the next start');
      process.exit(exitCode.ok);
    }, stopWithin).unref();
    if (daemon !== null) void daemon.stop().then(() => process.exit(exitCode.ok));
  }
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  // Watched before the start, which may take as long as the database is away: no edit is missed meanwhile.
  let takenOver: Promise<void> = Promise.resolve();
  const missed: Loaded[] = [];
  let letters = watchTemplates(settings.letters.folder, reload);
  const watch = watchSettings(configOf(options).file, process.env, (loaded) => {
    if (daemon === null) missed.push(loaded);
    else takeInTurn(loaded, daemon);
  });

  function reload(): void {
    watch.reload();
  }

  /** One after the other: two edits in quick succession must not be mixed. */
  function takeInTurn(loaded: Loaded, running: Daemon): void {
    takenOver = takenOver.then(() => takeOver(loaded, running, log));
    if ('faults' in loaded) return;
    letters.close();
    letters = watchTemplates(loaded.settings.letters.folder, reload);
  }
  process.on('SIGHUP', reload);

  try {
    daemon = await startDaemon(settings, { log, now: () => new Date(), signal: starting.signal });
  } catch (error) {
    if (starting.signal.aborted) process.exit(exitCode.ok);
    throw startFault(error);
  }
  if (starting.signal.aborted) {
    await daemon.stop();
    process.exit(exitCode.ok);
  }
  for (const loaded of missed.slice(-1)) takeInTurn(loaded, daemon);
}

/** What a person must mend before Deskgate can start, in plain words. */
function startFault(error: unknown): unknown {
  if (error instanceof DatabaseFault) return new CommandFault(exitCode.software, error.message);
  if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EADDRNOTAVAIL'))
    return new CommandFault(exitCode.configuration, `http.address and http.port cannot be used: ${error.message}`);
  return error;
}

function warn(warnings: readonly ConfigFault[], log: Logger): void {
  for (const { file, line, option, problem } of warnings) log.warn({ file, line, option, problem }, 'configuration');
}

/** A broken edit is reported and the last good configuration stays. */
async function takeOver(loaded: Loaded, daemon: Daemon, log: Logger): Promise<void> {
  if ('faults' in loaded) {
    daemon.health.bad('configuration', formatFaults(loaded.faults));
    return;
  }
  warn(loaded.warnings, log);
  try {
    await daemon.reload(loaded.settings);
    daemon.health.good('configuration');
  } catch (error) {
    log.error({ err: error }, 'the new configuration could not be taken over');
    daemon.health.bad('configuration', error instanceof Error ? error.message : String(error));
  }
}

/** JSON lines on standard output, or lines for people; written at once, so that a crash loses none. */
function logTo({ log }: Settings): Logger {
  const options = { level: log.level, base: null, timestamp: stdTimeFunctions.isoTime };
  return pino(options, log.pretty ? pretty({ sync: true, translateTime: true }) : destination({ dest: 1, sync: true }));
}
