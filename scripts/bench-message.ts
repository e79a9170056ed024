import { simpleParser } from 'mailparser';
import { parse } from '../src/message/parse.js';

// Time to read one mail, by kind, beside plain simpleParser on the same bytes in the same run:  npm run bench:message
// Rounds alternate between the two, so that what else the machine does hits both.

const lorem =
  'The projector in room 12 shows no picture since this morning, and the class needs it after lunch. I have tried the other cable. ';
const head = (type: string): string =>
  `Return-Path: <ann@northfield.example>\r\nDelivered-To: help@northfield.example\r\n${'Received: from mx.northfield.example (mx.northfield.example [192.0.2.7]) by mail.northfield.example with ESMTPS id 4Xabc123 for <help@northfield.example>; Mon, 2 Mar 2026 08:30:00 -0600\r\n'.repeat(4)}Authentication-Results: mx.northfield.example; spf=pass smtp.mailfrom=northfield.example; dkim=pass header.d=northfield.example; dmarc=pass header.from=northfield.example\r\nDKIM-Signature: v=1; a=rsa-sha256; d=northfield.example; s=a; h=from:to:subject; bh=abc=; b=${'q'.repeat(340)}\r\nFrom: "Ann Teacher" <ann@northfield.example>\r\nTo: Help Desk <help@northfield.example>\r\nSubject: =?utf-8?Q?Projector_in_room_12_=E2=80=93_no_picture?=\r\nDate: Mon, 2 Mar 2026 08:30:00 -0600\r\nMessage-ID: <a1@northfield.example>\r\nIn-Reply-To: <dg.17.a@desk.northfield.example>\r\nReferences: <dg.17.a@desk.northfield.example>\r\nMIME-Version: 1.0\r\n${type}\r\n`;
const trail = `\r\nOn Mon, Mar 2, 2026 at 8:00 AM Help Desk <help@northfield.example> wrote:\r\n\r\n${`> ${lorem}\r\n`.repeat(10)}`;
const html = `<html><head><style>p.MsoNormal {margin:0; font-size:11.0pt}</style></head><body lang="EN-US"><div class="WordSection1">${`<p class="MsoNormal"><span style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif;color:#1F497D">${lorem}<b>Thanks</b> &amp; regards&nbsp;<o:p></o:p></span></p>`.repeat(12)}<table border="0"><tr><td>Room</td><td>12</td></tr><tr><td>Device</td><td>PR-7</td></tr></table><ul><li>cable</li><li>lamp</li></ul><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Help Desk &lt;help@northfield.example&gt;<br><b>Sent:</b> Monday, March 2, 2026 8:00 AM<br><b>To:</b> Ann Teacher<br><b>Subject:</b> Your request</p></div></div></body></html>`;
const quoted = html.replace(/=/g, '=3D').replace(/(.{70})/g, '$1=\r\n');
const alternative = `--b\r\nContent-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${lorem.repeat(3).replace(/(.{70})/g, '$1=\r\n')}${trail}\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}\r\n--b--\r\n`;
const file = (size: number): string =>
  Buffer.alloc(size, 'PDF content ')
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');

const kinds: readonly (readonly [string, string, number])[] = [
  ['plain text', `${head('Content-Type: text/plain; charset=utf-8\r\n')}${lorem.repeat(3)}\r\n`, 600],
  ['plain reply', `${head('Content-Type: text/plain; charset=utf-8\r\n')}${lorem}\r\n${trail}`, 600],
  [
    'quoted-printable text',
    `${head('Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n')}${lorem.repeat(8).replace(/(.{70})/g, '$1=\r\n')}caf=C3=A9\r\n`,
    600,
  ],
  ['text and HTML', `${head('Content-Type: multipart/alternative; boundary=b\r\n')}${alternative}`, 400],
  [
    'HTML only',
    `${head('Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n')}${quoted}`,
    400,
  ],
  ['HTML only, 8bit', `${head('Content-Type: text/html; charset=utf-8\r\n')}${html}`, 400],
  [
    'file of 200 KB',
    `${head('Content-Type: multipart/mixed; boundary=b\r\n')}--b\r\nContent-Type: text/plain\r\n\r\n${lorem}\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${file(200_000)}\r\n--b--\r\n`,
    100,
  ],
  [
    'logo of 3 KB in HTML',
    `${head('Content-Type: multipart/related; boundary=r\r\n')}--r\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n${alternative}\r\n--r\r\nContent-Type: image/png; name=image001.png\r\nContent-ID: <image001.png@01DA>\r\nContent-Transfer-Encoding: base64\r\n\r\n${file(3000)}\r\n--r--\r\n`,
    300,
  ],
  [
    'file of 5 MB',
    `${head('Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n')}${file(5_000_000)}`,
    6,
  ],
];

async function time(read: () => Promise<unknown>, count: number): Promise<number> {
  const start = process.hrtime.bigint();
  for (let index = 0; index < count; index++) await read();
  return Number(process.hrtime.bigint() - start) / 1e6 / count;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const rounds = 7;
console.log('ms per mail, median of 7 rounds');
console.log('kind'.padEnd(26), 'simpleParser'.padStart(12), 'parse'.padStart(10), 'ratio'.padStart(8));
for (const [name, text, count] of kinds) {
  const source = Buffer.from(text, 'latin1');
  const theirs: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < rounds; round++) {
    theirs.push(await time(() => simpleParser(source), Math.ceil(count / rounds)));
    ours.push(await time(() => parse(source), Math.ceil(count / rounds)));
  }
  const [their, our] = [median(theirs), median(ours)];
  console.log(
    name.padEnd(26),
    their.toFixed(3).padStart(12),
    our.toFixed(3).padStart(10),
    (our / their).toFixed(2).padStart(8),
  );
}
