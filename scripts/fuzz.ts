import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeCopy } from '../src/message/compose-copy.js';
import { parse, parseHeaders } from '../src/message/parse.js';
import { rewriteOriginal } from '../src/message/rewrite.js';
import { loadMail, mailNames } from '../test/support/mail.js';
import { expectSound } from '../test/support/sound-message.js';

// Damages the mails of test/mail at random and reads them:  npm run fuzz -- --minutes 10 [--seed 1]
// Every mail must give a sound message in less than a second. Findings are kept in var/fuzz; mended, they become test mails.

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: String(Date.now() % 1e9) } },
});
const until = Date.now() + Number(values.minutes) * 60_000;
const slowest = 1000;
const names = mailNames();
const mails = names.map(loadMail);
const pieces = [
  ...[
    '--b',
    '--b--',
    '\r\n\r\n',
    '\r\n',
    '\n',
    '\r',
    '\0',
    ' ',
    '\t',
    '=',
    '=?utf-8?q?',
    '?=',
    '=?utf-8?b?',
    '>',
    '> ',
    '<',
    '"',
    '(',
    '\\',
  ],
  ...[
    'Content-Type: multipart/mixed; boundary=b\r\n',
    'Content-Type: message/rfc822\r\n',
    'Content-Type: text/html\r\n',
  ],
  ...[
    'Content-Transfer-Encoding: base64\r\n',
    'Content-Transfer-Encoding: quoted-printable\r\n',
    'Content-Transfer-Encoding: uuencode\r\n',
  ],
  ...["filename*0*=utf-8''%E4", 'charset=utf-16', 'charset=iso-2022-jp', 'format=flowed; delsp=yes'],
  ...[
    'begin 644 a\r\n#86)C\r\n`\r\nend\r\n',
    '-- \r\n',
    'On 2 March 2026 8:30 Ann <a@b.example> wrote:\r\n',
    'From: x\r\nSent: 1\r\nTo: y\r\n',
  ],
  ...[
    '<div class="gmail_quote">',
    '<blockquote>',
    '</blockquote>',
    '<style>',
    '<!--',
    '-->',
    '<table><tr><td>',
    '&#55296;',
    '&#0;',
    '<p style="display:none">',
  ],
  ...['\xff\xfe', '\xe2\x80', '\u00e4', 'A'.repeat(5000), '> '.repeat(3000), '<b>'.repeat(2000)],
].map((piece) => Buffer.from(piece, 'latin1'));

/** Mulberry32: the same seed gives the same run. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function mutate(source: Buffer, random: () => number): Buffer {
  let mail = source;
  const below = (limit: number): number => Math.floor(random() * limit);
  for (let change = below(6) + 1; change > 0; change--) {
    const at = below(mail.length + 1);
    const length = below(random() < 0.2 ? 400 : 12);
    const [before, after] = [mail.subarray(0, at), mail.subarray(Math.min(mail.length, at + length))];
    const kind = below(6);
    if (kind === 0) mail = Buffer.concat([before, after]);
    else if (kind === 1) mail = Buffer.concat([before, mail.subarray(at, at + length), mail.subarray(at)]);
    else if (kind === 2) mail = Buffer.concat([before, pieces[below(pieces.length)] ?? before, after]);
    else if (kind === 3) {
      const other = mails[below(mails.length)] ?? mail;
      const start = below(other.length);
      mail = Buffer.concat([before, other.subarray(start, start + below(600)), mail.subarray(at)]);
    } else if (kind === 4) {
      mail = Buffer.from(mail);
      if (at < mail.length) mail[at] = below(256);
    } else mail = before;
  }
  return mail;
}

async function examine(mail: Buffer): Promise<void> {
  const message = await parse(mail);
  expectSound(message);
  expectSound(await parseHeaders(mail, mail.length));
  expectSound(await parse(composeCopy(message)));
  try {
    await rewriteOriginal(mail, (text) => text.replaceAll('the', '[struck out]'));
  } catch (error) {
    // A mail too broken to be rewritten in place is copied instead; that is said in so many words.
    if (!(error instanceof Error) || !/cannot be rewritten|overlap/.test(error.message)) throw error;
  }
}

const folder = join(import.meta.dirname, '../../var/fuzz');
const random = generator(Number(values.seed));
let [runs, findings, longest] = [0, 0, 0];
while (Date.now() < until && findings < 20) {
  const index = Math.floor(random() * mails.length);
  const mail = mutate(mails[index] ?? Buffer.alloc(0), random);
  const start = performance.now();
  let finding = '';
  try {
    await examine(mail);
  } catch (error) {
    finding = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const took = performance.now() - start;
  longest = Math.max(longest, took);
  // All four readings together; a pause of the machine is told apart by a second try.
  if (finding === '' && took > slowest) {
    const again = performance.now();
    await examine(mail);
    if (performance.now() - again > slowest) finding = `took ${Math.round(took)} ms`;
  }
  runs++;
  if (finding === '') continue;
  findings++;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${names[index] ?? 'mail'}-${values.seed}-${runs}.eml`);
  writeFileSync(file, mail);
  console.log(`${file}\n  ${finding.split('\n').slice(0, 4).join('\n  ')}`);
}
console.log(`seed ${values.seed}: ${runs} mails read, ${findings} findings, longest ${Math.round(longest)} ms`);
process.exitCode = findings > 0 ? 1 : 0;
