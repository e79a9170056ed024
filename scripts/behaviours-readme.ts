import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { behaviours, type Behaviour } from '../test/districts/behaviours.js';

/**
 * Writes docs/behaviours.md: what the districts' procedures ask for, the setting, the test, the state. With --check it
 * compares instead and exits with 1 when they differ. Either way an id that is shown and has no test, or the other way
 * round, is a fault: tests are found by their name, which begins with the id.
 */
const file = join(process.cwd(), 'docs/behaviours.md');
const folder = join(process.cwd(), 'test/districts');

function testsById(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.test.ts'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [, ids] of text.matchAll(/\bit\(\s*['"`]((?:[A-Z]{2}-\d+(?:, )?)+)/g)) {
      for (const id of ids?.split(', ') ?? []) if (!found.has(id)) found.set(id, name);
    }
  }
  return found;
}

function faultsOf(tests: ReadonlyMap<string, string>): readonly string[] {
  const known = new Map(behaviours.map((one) => [one.id, one]));
  const without = behaviours
    .filter(({ id, state }) => (state === 'shown' || state === 'partly') && !tests.has(id))
    .map(({ id, state }) => `${id} is ${state} and no test in test/districts is named by it`);
  const beyond = [...tests.keys()]
    .filter((id) => !['shown', 'partly'].includes(known.get(id)?.state ?? ''))
    .map((id) => `${id} has a test, but its state is ${known.get(id)?.state ?? 'unknown'}`);
  return [...without, ...beyond];
}

const districts: Readonly<Record<string, string>> = {
  PC: 'Park City (`districts/park-city`)',
  WI: 'Wilson (`districts/wilson`)',
  TE: 'The plan template (`districts/starter`)',
  CE: 'Ceres (`districts/ceres`)',
  NP: 'North Panola (`districts/north-panola`)',
};

function page(tests: ReadonlyMap<string, string>): string {
  const count = (state: Behaviour['state']) => behaviours.filter((one) => one.state === state).length;
  const sections = Object.entries(districts).map(([prefix, title]) => {
    const rows = behaviours
      .filter(({ id }) => id.startsWith(`${prefix}-`))
      .map(({ id, says, setting, state, left }) =>
        [
          id,
          says,
          setting === '' ? '' : setting === 'always' ? 'always' : `\`${setting}\``,
          tests.get(id) ?? '',
          left === '' ? state : `${state}: ${left}`,
        ]
          .map((cell) => cell.replaceAll('|', '\\|'))
          .join(' | '),
      );
    return [
      `## ${title}`,
      '',
      '| Id | What is asked | Setting | Test | State |',
      '| --- | --- | --- | --- | --- |',
      ...rows.map((row) => `| ${row} |`),
      '',
    ].join('\n');
  });
  return [
    '# What the procedures ask for',
    '',
    '<!-- Made from test/districts/behaviours.ts by scripts/behaviours-readme.ts. Change it there. -->',
    '',
    'Five written procedures of school districts, sentence by sentence. The tests stand in `test/districts/` and are named',
    `by the id. Of ${behaviours.length} behaviours ${count('shown')} are shown, ${count('partly')} partly, ${count('open')} are not built yet, ${count('outside')} are no matter of mail.`,
    '',
    ...sections,
  ].join('\n');
}

const tests = testsById();
const faults = faultsOf(tests);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
const options = await resolveConfig(file);
const text = await format(page(tests), { ...options, parser: 'markdown' });
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(
    'docs/behaviours.md is not what the behaviours say; write it with: node dist/scripts/behaviours-readme.js',
  );
  process.exitCode = 1;
}
