// npm run bench: 3,000 mixed mails from Dovecot through PostgreSQL to smtp-sink, and in the same run a bare loop (one
// imapflow fetch stream and simpleParser, nothing else). Prints rates, CPU per mail over all processes, peak memory,
// the ratio, and the latency of single mails. docs/operations.md holds the figures of the last release.
import { readFileSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { ImapFlow } from 'imapflow';
import { simpleParser } from 'mailparser';
import { openDatabase } from '../src/store/database.js';
import { countPending } from '../src/store/arrivals.js';
import { balance } from '../src/store/balance.js';
import { outboxState } from '../src/store/outbox.js';
import { createDatabase, sharedPostgres } from '../test/support/database.js';
import { openDistrict, until, type DaemonProcess } from '../test/support/district.js';
import { startDovecot, type Dovecot } from '../test/support/dovecot.js';
import { mailOf, randomFrom } from '../test/support/mixed-mail.js';
import { startSink } from '../test/support/smtp.js';

const count = Number(process.argv[2] ?? 3000);
const singles = Number(process.argv[3] ?? 100);
const writers = 150;

/** 60 % plain, 30 % with HTML, 10 % with a 200 KB attachment, from 150 writers; no two about the same thing. */
function benchMails(): readonly Buffer[] {
  const random = randomFrom(7);
  const picture = Buffer.from(Array.from({ length: 200 * 1024 }, () => Math.floor(random() * 256)));
  return Array.from({ length: count }, (_, n) => {
    const writer = n % writers;
    const thing = ['projector', 'laptop', 'printer', 'phone', 'login', 'wireless'][n % 6] ?? '';
    const fields = {
      from: `Writer ${writer} <writer${writer}@willowcreek.example>`,
      subject: `${thing} ${n} in room ${100 + (n % 400)}`,
      text: `Hello,\n\nthe ${thing} number ${n} in room ${100 + (n % 400)} stopped working ${1 + (n % 9)} days ago. Asset tag ${40_000 + n}.\nI restarted it twice and the light stays ${n % 2 === 0 ? 'red' : 'off'}.\n\nThank you\nWriter ${writer}`,
      messageId: `<bench-${n}@willowcreek.example>`,
    };
    if (n % 10 < 6) return mailOf(fields);
    if (n % 10 < 9)
      return mailOf({ ...fields, html: `<html><body><p>${fields.text.replace(/\n+/g, '</p><p>')}</p></body></html>` });
    picture.writeUInt32LE(n, 0); // every picture is another one, so that none is stored only once
    return mailOf({
      ...fields,
      attachment: { name: `photo-${n}.jpg`, type: 'image/jpeg', content: Buffer.from(picture) },
    });
  });
}

/** CPU seconds used so far by a process and those it started, by program, from /proc. */
function cpuByProgram(root: number): ReadonlyMap<string, number> {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const fields = stat
          .slice(stat.lastIndexOf(')') + 2)
          .split(' ')
          .map(Number);
        const [, parent = 0] = fields;
        // utime, stime and those of children already waited for, in hundredths of a second.
        const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0);
        const program = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
        return [{ pid: Number(pid), parent, ticks, program }];
      } catch {
        return []; // it ended while we looked
      }
    });
  const within = new Set([root]);
  for (let size = 0; size !== within.size;) {
    size = within.size;
    for (const { pid, parent } of processes) if (within.has(parent)) within.add(pid);
  }
  const sums = new Map<string, number>();
  for (const { pid, ticks, program } of processes) {
    const name = pid === root ? 'bench' : program;
    if (within.has(pid)) sums.set(name, (sums.get(name) ?? 0) + ticks / 100);
  }
  return sums;
}

function peakMegabytes(pid: number): number {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

function clientOf({ host, port, password }: Dovecot, user: string): ImapFlow {
  return new ImapFlow({ host, port, secure: false, doSTARTTLS: false, auth: { user, pass: password }, logger: false });
}

async function bareLoop(server: Dovecot, user: string): Promise<number> {
  const client = clientOf(server, user);
  await client.connect();
  await client.mailboxOpen('INBOX');
  const start = performance.now();
  let parsed = 0;
  for await (const { source } of client.fetch('1:*', { source: true })) {
    if (source !== undefined) await simpleParser(source);
    parsed += 1;
  }
  const seconds = (performance.now() - start) / 1000;
  await client.logout();
  if (parsed !== count) throw new Error(`the bare loop parsed ${parsed} of ${count} mails`);
  return count / seconds;
}

interface LogLine {
  readonly time: string;
  readonly msg: string;
  readonly to?: string;
}

function logLines(daemon: DaemonProcess): readonly LogLine[] {
  return daemon
    .log()
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as LogLine] : []));
}

/** When the letter to this person was accepted, in milliseconds; 0 while it was not. */
function sentAt(daemon: DaemonProcess, to: string): number {
  const line = daemon
    .log()
    .split('\n')
    .findLast((one) => one.includes(`"to":"${to}"`));
  return line === undefined ? 0 : new Date((JSON.parse(line) as LogLine).time).getTime();
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

const mails = benchMails();
const dovecot = await startDovecot();
const sink = await startSink({ dump: false });
const postgres = await sharedPostgres();
const url = await createDatabase();
const database = await openDatabase({ kind: 'server', url, poolSize: 2 });
const district = openDistrict({ imap: dovecot, smtp: sink, databaseUrl: url });
district.configure(`
policies:
  flood: { perWriter: 100000, perPair: 100000 }
log: { level: info }
`);
console.log(`${cpus().length} cores, ${cpus()[0]?.model ?? ''}, Node ${process.version}; ${count} mails`);

for (const bytes of mails) {
  dovecot.append('INBOX', bytes, undefined, 'bare');
  dovecot.append('INBOX', bytes);
}
await bareLoop(dovecot, 'bare'); // once to warm caches of the server and the compiler
const bare = await bareLoop(dovecot, 'bare');

const before = cpuByProgram(process.pid); // every server is a child of this process
const start = performance.now();
const daemon = await district.startDaemon();
await until(
  async () => ({
    pending: await countPending(database.read),
    queued: (await outboxState(database.read)).queued,
    lines: daemon.log().length,
  }),
  ({ pending, queued, lines }) => lines > count * 100 && pending === 0 && queued === 0,
  600_000,
);
const done = await balance(database.read);
const times = logLines(daemon);
const first = new Date(times.find(({ msg }) => msg === 'started')?.time ?? NaN).getTime();
const last = Math.max(...times.filter(({ msg }) => msg === 'letter').map(({ time }) => new Date(time).getTime()));
const whole = count / ((last - first) / 1000);
const spent = [...cpuByProgram(process.pid)]
  .filter(([name]) => name !== 'bench')
  .map(([name, seconds]) => [name, ((seconds - (before.get(name) ?? 0)) * 1000) / count] as const);
const cpu = spent.reduce((sum, [, each]) => sum + each, 0);

console.log(`bare loop          ${bare.toFixed(0)} mails/s (fetch and simpleParser)`);
console.log(
  `whole way          ${whole.toFixed(0)} mails/s, ${done.letters.sent} letters, balance ${done.exact ? 'exact' : 'NOT EXACT'}`,
);
const received = Math.max(...times.filter(({ msg }) => msg === 'received').map(({ time }) => new Date(time).getTime()));
console.log(`received           ${(count / ((received - first) / 1000)).toFixed(0)} mails/s to the verdict`);
console.log(`ratio              ${(whole / bare).toFixed(2)} (goal 0.50)`);
console.log(
  `CPU                ${cpu.toFixed(2)} ms a mail over all processes: ${spent.map(([name, each]) => `${name} ${each.toFixed(2)}`).join(', ')}`,
);
console.log(`peak memory        ${peakMegabytes(daemon.pid)} MB resident (daemon)`);
console.log(`wall               ${((performance.now() - start) / 1000).toFixed(1)} s with start`);

// Dovecot waits about half a second after a delivery before it tells an idling client (its notify delay), which no
// client can make shorter; so the same is measured for a client that does nothing but idle, on a mailbox of its own.
const observer = clientOf(dovecot, 'observer');
dovecot.append(
  'INBOX',
  mailOf({ from: 'a@b.example', subject: 'first', text: 'so that the folder is there' }),
  undefined,
  'observer',
);
await observer.connect();
await observer.mailboxOpen('INBOX', { readOnly: true });
const bareIdle: number[] = [];
const toLetter: number[] = [];
for (let n = 0; n < singles; n += 1) {
  const writer = `single${n}@willowcreek.example`;
  const bytes = mailOf({
    from: writer,
    subject: `Single request ${n}`,
    text: `Something ${n} does not work in room ${n}.`,
    messageId: `<single-${n}@willowcreek.example>`,
  });
  void observer.idle();
  const told = new Promise<number>((resolve) => observer.once('exists', () => { resolve(Date.now()); }));
  const offered = Date.now();
  dovecot.append('INBOX', bytes, undefined, 'observer');
  bareIdle.push((await told) - offered);
  const delivered = Date.now();
  dovecot.append('INBOX', bytes);
  toLetter.push(
    (await until(
      () => sentAt(daemon, writer),
      (at) => at > 0,
      30_000,
    )) - delivered,
  );
}
await observer.logout();
for (const [what, list] of [
  ['bare IDLE', bareIdle],
  ['single mail', toLetter],
] as const) {
  const sorted = list.toSorted((a, b) => a - b);
  const end = what === 'bare IDLE' ? 'the notice of the server' : "the acknowledgement's acceptance";
  console.log(
    `${what.padEnd(18)} p50 ${percentile(sorted, 0.5)} ms, p99 ${percentile(sorted, 0.99)} ms from delivery to ${end}`,
  );
}

await daemon.stop();
await database.close();
district.remove();
await sink.stop();
await dovecot.stop();
await postgres.stop();
