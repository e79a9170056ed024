import { strikeOut } from '../src/secrets/strike-out.js';
import { ordinaryItems } from './secrets-items.js';

// Timing of striking out, per size and kind of mail: node dist/scripts/bench-secrets.js. Two minutes.
const plain =
  'Good morning, the projector in room 214 shows a green picture since Monday. We tried another cable and the other input. ' +
  'Third period needs it for a film. The tag on the back reads 30418. Please come by before lunch if you can. Dana Orr\n';
const login =
  'Good morning, the portal sends me back to the sign-in page. I typed my password twice and it says that it is wrong. ' +
  'My user name is dorr and I am in room 214, extension 5514. It worked on Friday at 3:15.\n';
const secret =
  'username: dorr\nMy password is Fern!Gully44 and I typed Fern!Gully44 again on the laptop with tag 30418, room 214.\n';

function filled(line: string, bytes: number): string {
  return line.repeat(Math.ceil(bytes / line.length)).slice(0, bytes);
}

const worst: Readonly<Record<string, string>> = {
  'password is password is': 'password is ',
  'password: password:': 'password: ',
  'pw: fern1Gully (new values)': '',
  'i typed in the my old': 'password i typed in the my old ',
  'open brackets': 'password (',
};

/** Other judgements' ordinary mails one after another, each piece as long as asked for; more of them than are timed in one go. */
function ordinaryOf(bytes: number): readonly string[] {
  const all = ordinaryItems()
    .map(({ text }) => text)
    .join('\n\n');
  return Array.from({ length: 100 }, (_, at) => all.slice(at * bytes, (at + 1) * bytes));
}

/** Milliseconds a mail; a second or so of them, some before to warm up. */
function time(mails: readonly string[], html: string | null = null): number {
  const strike = (round: number): void => {
    strikeOut({ subject: 'help', text: mails[round % mails.length] ?? '', html });
  };
  const second = 1e9;
  const warm = process.hrtime.bigint();
  let rounds = 0;
  while (rounds < 3 || Number(process.hrtime.bigint() - warm) < second / 2) strike(rounds++);
  const start = process.hrtime.bigint();
  for (let round = 0; round < 2 * rounds; round += 1) strike(round);
  return Number(process.hrtime.bigint() - start) / 1e6 / (2 * rounds);
}

function row(name: string, bytes: number, milliseconds: number): void {
  const perByte = (milliseconds * 1e6) / bytes;
  console.log(
    `${name.padEnd(34)} ${String(bytes).padStart(9)} ${milliseconds.toFixed(3).padStart(11)} ${perByte.toFixed(0).padStart(9)}`,
  );
}

console.log(`${'mail'.padEnd(34)} ${'bytes'.padStart(9)} ${'ms a mail'.padStart(11)} ${'ns a byte'.padStart(9)}`);
for (const bytes of [100, 500, 2_000]) {
  row('ordinary mails', bytes, time(ordinaryOf(bytes)));
  const withSecret = ordinaryOf(bytes).map((text) => secret + text.slice(0, Math.max(0, bytes - secret.length)));
  row('ordinary mails, one password', Math.max(bytes, secret.length), time(withSecret));
}
for (const bytes of [500, 2_000, 10_000, 100_000, 1_000_000]) {
  row('no cue', bytes, time([filled(plain, bytes)]));
  row('speaks of a password', bytes, time([filled(login, bytes)]));
  row('a password in every line', bytes, time([filled(secret, bytes)]));
  const html = `<div>${filled(secret, bytes).replaceAll('\n', '<br>')}</div>`;
  row('the same, HTML as well', bytes * 2, time([filled(secret, bytes)], html));
}
for (const [name, line] of Object.entries(worst)) {
  for (const bytes of [250_000, 500_000, 1_000_000]) {
    const text =
      line === ''
        ? Array.from({ length: bytes / 20 }, (_, at) => `pw: fern${at}Gully\n`).join('')
        : filled(line, bytes);
    row(name, bytes, time([text]));
  }
}
