// chaos.ts - npm run chaos: the storms in full length. `npm run chaos -- --seed 7` plays other ones; `--only two` those
// whose name holds the word. Exit code 1 when anything was lost, doubled, wrong or told.
import { parseArgs } from 'node:util';
import { embedded, leftInPlace, oneDaemon, renumbered, twoDaemons, type Result } from './scenarios.js';
import type { Outage } from './scene.js';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, only: { type: 'string' } } });
const seed = Number(values.seed);

const servers: readonly Outage[] = ['Dovecot', 'PostgreSQL', 'SMTP server', 'PostgreSQL, power cut', 'Dovecot, killed'];
const twice = [...servers, ...servers];
const scenarios: Readonly<Record<string, () => Promise<Result>>> = {
  one: () => oneDaemon({ mails: 400, kills: 40, outages: twice }, seed, say),
  two: () => twoDaemons({ mails: 400, kills: 40, outages: twice }, seed + 1, say),
  embedded: () => embedded({ mails: 100, kills: 10, outages: ['Dovecot', 'SMTP server'] }, seed + 2, say),
  leave: () => leftInPlace({ mails: 150, kills: 15, outages: servers }, seed + 3, say),
  'renumbered-move': () => renumbered({ mails: 100, times: 10, filing: 'move' }, seed + 4, say),
  'renumbered-leave': () => renumbered({ mails: 100, times: 10, filing: 'leave' }, seed + 5, say),
};

const results: Result[] = [];
for (const [name, play] of Object.entries(scenarios)) {
  if (values.only === undefined || name.includes(values.only)) results.push(await play());
}
console.log(`\n${table(results)}`);
console.log(`\nMoments struck:\n${moments(results)}`);
process.exitCode = results.length > 0 && results.every(({ faults }) => faults.length === 0) ? 0 : 1;

function say(line: string): void {
  console.log(line);
}

function table(rows: readonly Result[]): string {
  const head = ['scenario', 'seed', 'mails', 'kills', 'outages', 'tickets', 'letters', 'again', 'faults', 'seconds'];
  const lines = rows.map((row) => [
    row.scenario,
    ...[row.seed, row.mails, row.kills, row.outages, row.tickets, row.letters, row.takenAgain, row.faults.length].map(
      String,
    ),
    String(row.seconds),
  ]);
  const widths = head.map((word, at) => Math.max(word.length, ...lines.map((line) => line[at]!.length)));
  return [head, ...lines]
    .map((line) =>
      line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
    )
    .join('\n');
}

function moments(rows: readonly Result[]): string {
  const counts = new Map<string, number>();
  for (const { struck } of rows) {
    for (const [name, count] of struck.reached) counts.set(name, (counts.get(name) ?? 0) + count);
    for (const name of struck.missed) {
      const line = `${name} (meant, never came)`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `  ${String(count).padStart(3)} ${name}`)
    .join('\n');
}
