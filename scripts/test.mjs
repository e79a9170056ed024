// npm test: everything, in stages, the quick ones first. The last line is "N passed, N failed", summed over the stages;
// a stage that ran nothing, skipped something or broke off counts as a failure.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

const withServers = ['store', 'servers', 'system', 'districts', 'cli', 'sandbox', 'chaos'];

const stages = [
  { name: 'unit', globs: ['dist/test/**/*.test.js'], ignored: withServers.map((name) => `dist/test/${name}/**`) },
  {
    name: 'servers',
    globs: ['store', 'servers', 'system', 'districts', 'cli', 'sandbox'].map(
      (name) => `dist/test/${name}/**/*.test.js`,
    ),
    ignored: [],
  },
  { name: 'chaos', globs: ['dist/test/chaos/**/*.test.js'], ignored: [] },
];

const only = process.argv[2] === '--unit' ? 'unit' : null;

prepare();
if (only === null) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'ensure-servers.mjs')], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const results = stages.filter(({ name }) => only === null || name === only).map(runStage);
const passed = results.reduce((sum, { passes }) => sum + passes, 0);
const failed = results.reduce((sum, { failures }) => sum + failures, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function runStage({ name, globs, ignored }) {
  console.log(`\n== ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'deskgate-test-'));
  const file = join(folder, 'counts.json');
  const args = [
    join(root, 'node_modules', 'mocha', 'bin', 'mocha.js'),
    ...globs,
    ...ignored.flatMap((glob) => ['--ignore', glob]),
    ...['--reporter', join(root, 'scripts', 'stage-reporter.cjs'), '--reporter-option', `file=${file}`],
    '--forbid-pending',
  ];
  const { status, signal } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const counts = countsIn(file);
  rmSync(folder, { recursive: true });
  if (counts === null) {
    console.log(`The ${name} stage broke off${signal === null ? '' : ` (${signal})`}.`);
    return { passes: 0, failures: 1 };
  }
  const { passes, failures, pending } = counts;
  if (passes + failures + pending === 0) console.log(`The ${name} stage ran no test.`);
  const clean = status === 0 && passes > 0;
  return { passes, failures: clean ? failures : Math.max(failures, 1) };
}

/** null when mocha never came to its end. */
function countsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
