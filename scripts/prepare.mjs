// Makes a checkout ready to run: the right Node, the npm packages, a current build. Needs nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Does what is missing and nothing else; ends the process with words for people when it cannot. */
export function prepare() {
  const tooOld = nodeFault(process.versions.node);
  if (tooOld !== null) fail(tooOld);
  if (!packagesAreCurrent(root)) installPackages();
  if (!buildIsCurrent(root)) build();
  makeRunnable(root);
}

/** The compiler writes plain files, and npx runs the program itself. */
export function makeRunnable(folder) {
  chmodSync(join(folder, 'dist', 'src', 'main.js'), 0o755);
}

/** What to say about a Node version below 20.19; null when it will do. */
export function nodeFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return null;
  return `Deskgate needs Node 20.19 or later; this is Node ${version}. See https://nodejs.org for a current one.`;
}

/** Whether node_modules holds what package-lock.json says. */
export function packagesAreCurrent(folder) {
  const lock = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  if (statSync(lock).mtimeMs <= statSync(installed).mtimeMs) return true;
  // A checkout gives the lock file a new date without changing a line of it.
  const wanted = packagesOf(lock);
  const present = packagesOf(installed);
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === '' || (present[path] === undefined && (optional || peer))) return true;
    return present[path]?.version === version;
  });
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function installPackages() {
  say('Installing the npm packages (npm ci) ...');
  const command = ['ci', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  // Under `npm start` this is npm's own script, which also works where npm is npm.cmd.
  const [program, args] = npm?.endsWith('.js') ? [process.execPath, [npm, ...command]] : ['npm', command];
  const { status, stderr, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32' && program === 'npm',
    // Else `NODE_ENV=production npm test` would install no compiler.
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (status === 0) return;
  process.stderr.write(stderr ?? '');
  if (error?.code === 'ENOENT') fail('npm is not installed; it comes with Node.');
  fail(installFault(stderr ?? ''));
}

/** npm's own error code (`npm error code ENOTFOUND`) in plain words. */
export function installFault(stderr) {
  const code = /^npm (?:error|ERR!) code (\w+)/m.exec(stderr)?.[1] ?? '';
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'ETIMEDOUT':
    case 'ENETUNREACH':
    case 'ERR_SOCKET_TIMEOUT':
      return `The npm packages could not be fetched: the registry cannot be reached (${code}). Is this machine online, and does it need a proxy (npm config set https-proxy ...)?`;
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
      return `The npm packages could not be fetched: the registry's certificate is not trusted here (${code}). Behind a school filter, set NODE_EXTRA_CA_CERTS to the filter's certificate.`;
    case 'E401':
    case 'E403':
      return `The npm packages could not be fetched: the registry refuses access (${code}). Look at "npm config get registry" and its login.`;
    case 'EACCES':
    case 'EPERM':
      return `The npm packages could not be installed: no permission to write to ${join(root, 'node_modules')} (${code}).`;
    case 'ENOSPC':
      return 'The npm packages could not be installed: the disk is full.';
    default:
      return `The npm packages could not be installed${code === '' ? '' : ` (${code})`}; npm's own words stand above.`;
  }
}

const sourceFolders = ['src', 'test', 'scripts'];

/** Written once a build has succeeded: the sources it was made from. */
const stampOf = (folder) => join(folder, 'dist', '.built');

/** Whether dist/ was built from the sources as they are now. */
export function buildIsCurrent(folder) {
  const stamp = stampOf(folder);
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  const sources = sourcesOf(folder);
  if (readFileSync(stamp, 'utf8') !== sources.join('\n')) return false;
  return ['tsconfig.json', 'package-lock.json', ...sources].every(
    (file) => statSync(join(folder, file)).mtimeMs <= built,
  );
}

function sourcesOf(folder) {
  return sourceFolders
    .filter((name) => existsSync(join(folder, name)))
    .flatMap((name) => readdirSync(join(folder, name), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function build() {
  say('Building ...');
  const sources = sourcesOf(root).join('\n');
  const stamp = stampOf(root);
  // What was made from a source that is gone would still run, as a test for instance.
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') !== sources) rmSync(join(root, 'dist'), { recursive: true });
  const started = new Date();
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', root], { cwd: root, stdio: 'inherit' });
  if (status !== 0) fail('The build failed; the compiler says why above.');
  writeFileSync(stamp, sources);
  // A source saved while the compiler ran must count as newer.
  utimesSync(stamp, started, started);
}

function say(words) {
  process.stderr.write(`${words}\n`);
}

function fail(words) {
  say(words);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) prepare();
