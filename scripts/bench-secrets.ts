import { strikeOut } from '../src/secrets/strike-out.js';

// Timing of striking out, per size and kind of mail: node dist/scripts/bench-secrets.js
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

function time(text: string, html: string | null): number {
  const rounds = Math.max(3, Math.min(400, Math.floor(2_000_000 / (text.length + (html?.length ?? 0) + 1))));
  for (let warm = 0; warm < Math.min(rounds, 50); warm += 1) strikeOut({ subject: 'help', text, html });
  const start = process.hrtime.bigint();
  for (let round = 0; round < rounds; round += 1) strikeOut({ subject: 'help', text, html });
  return Number(process.hrtime.bigint() - start) / 1e6 / rounds;
}

function row(name: string, bytes: number, milliseconds: number): void {
  const perByte = (milliseconds * 1e6) / bytes;
  console.log(
    `${name.padEnd(34)} ${String(bytes).padStart(9)} ${milliseconds.toFixed(3).padStart(11)} ${perByte.toFixed(0).padStart(9)}`,
  );
}

console.log(`${'mail'.padEnd(34)} ${'bytes'.padStart(9)} ${'ms a mail'.padStart(11)} ${'ns a byte'.padStart(9)}`);
for (const bytes of [500, 2_000, 10_000, 100_000, 1_000_000]) {
  row('no cue', bytes, time(filled(plain, bytes), null));
  row('speaks of a password', bytes, time(filled(login, bytes), null));
  row('ordinary, one password', bytes, time(secret + filled(plain, bytes - secret.length), null));
  row('a password in every line', bytes, time(filled(secret, bytes), null));
  row(
    'the same, HTML as well',
    bytes * 2,
    time(filled(secret, bytes), `<div>${filled(secret, bytes).replaceAll('\n', '<br>')}</div>`),
  );
}
for (const [name, line] of Object.entries(worst)) {
  for (const bytes of [250_000, 500_000, 1_000_000]) {
    const text =
      line === ''
        ? Array.from({ length: bytes / 20 }, (_, at) => `pw: fern${at}Gully\n`).join('')
        : filled(line, bytes);
    row(name, bytes, time(text, null));
  }
}
