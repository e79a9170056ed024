// npm start: with a configuration the daemon, without one the sandbox. What follows `--` goes to the command.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from './prepare.mjs';

prepare();
const main = join(root, 'dist', 'src', 'main.js');
// In this very process: signals and the exit code need nobody to pass them on.
process.argv = [process.execPath, main, ...commandOf(process.argv.slice(2))];
await import(pathToFileURL(main).href);

function commandOf(given) {
  const named = given.some((word) => word === '--config' || word === '-c' || word.startsWith('--config='));
  if (named) return ['run', ...given];
  const config = process.env.DESKGATE_CONFIG ?? '';
  if (config !== '') return ['run', '--config', config, ...given];
  const usual = join(root, 'config', 'deskgate.yaml');
  if (existsSync(usual)) return ['run', '--config', usual, ...given];
  return ['sandbox', ...given];
}
