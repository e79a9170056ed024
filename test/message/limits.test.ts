import { expect } from 'chai';
import { limits } from '../../src/message/limits.js';
import { parse, parseHeaders } from '../../src/message/parse.js';

const head =
  'From: ann@northfield.example\r\nTo: help@northfield.example\r\nSubject: s\r\nMessage-ID: <1@northfield.example>\r\n';
const mixed = 'Content-Type: multipart/mixed; boundary=b\r\n\r\n';

function nested(depth: number): string {
  return Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
  ).join('');
}

/** Built to be expensive for a careless parser; each must be read, and in far less than mocha's ten seconds. */
const hostile: readonly (readonly [string, string])[] = [
  ['5,000 nested multiparts', `${head}${nested(5000)}Content-Type: text/plain\r\n\r\nhello`],
  ['5,000 nested messages', head + 'Content-Type: message/rfc822\r\n\r\n'.repeat(5000)],
  ['5,000 parts', head + mixed + '--b\r\n\r\nhello\r\n'.repeat(5000)],
  ['a megabyte of ">" in one line', `${head}\r\n${'>'.repeat(1 << 20)}`],
  ['a megabyte of ">" in lines', `${head}\r\n${'>\n'.repeat(1 << 19)}`],
  ['quotes and answers in turn', `${head}\r\n${'> a\n\nb\n'.repeat(100_000)}`],
  ['lines that might be a boundary', head + mixed + '--\n'.repeat(1 << 19)],
  ['attributions without end', `${head}\r\n${'On 1 2020 10:10\n'.repeat(1 << 16)}`],
  ['200,000 nested elements', `${head}Content-Type: text/html\r\n\r\n${'<div>'.repeat(200_000)}x`],
  ['50,000 nested tables', `${head}Content-Type: text/html\r\n\r\n${'<table><tr><td>'.repeat(50_000)}x`],
  ['tags that never end', `${head}Content-Type: text/html\r\n\r\n${'<div class='.repeat(100_000)}`],
  ['quoted values that never end', `${head}Content-Type: text/html\r\n\r\n${'<a b="><i c=\'>'.repeat(80_000)}x`],
  ['styles that never end', `${head}Content-Type: text/html\r\n\r\n${'<style><script>'.repeat(60_000)}x`],
  [
    'hidden elements that never end',
    `${head}Content-Type: text/html\r\n\r\n${'<p style="display:none">'.repeat(50_000)}x`,
  ],
  ['a hundred thousand quotes in quotes', `${head}Content-Type: text/html\r\n\r\n${'<blockquote>a'.repeat(80_000)}`],
  ['entities without end', `${head}Content-Type: text/html\r\n\r\n${'&#'.repeat(500_000)}`],
  [
    'uuencoded files that never end',
    `${head}\r\n${'begin 644 a\r\nM\r\nbegin-base64 644 a\r\nQUJD\r\n'.repeat(20_000)}`,
  ],
  [
    'addresses that might end an attribution',
    `${head}\r\n${'2026 8:00 <a@b.example>:x\r\n<a@b.example>\r\n'.repeat(20_000)}`,
  ],
  ['labels that might begin a header block', `${head}\r\n${'From: a\r\n\r\n'.repeat(80_000)}`],
  ['rules and dashes', `${head}\r\n${'--\r\n___\r\n'.repeat(100_000)}`],
  ['phones without end', `${head}\r\n${'Sent from my phone\r\n'.repeat(50_000)}`],
  ['comments that never end', `From: ${'('.repeat(500_000)}\r\n\r\nhello`],
  ['brackets that never end', `From: ${'<,'.repeat(250_000)}\r\n\r\nhello`],
  ['quotes that never end', `From: ${'"\\'.repeat(250_000)}\r\n\r\nhello`],
  ['encoded words that never end', `Subject: ${'=?utf-8?q?'.repeat(90_000)}\r\n\r\nhello`],
  ['a header line of carriage returns', `Subject: ${'\r'.repeat(900_000)}x\r\n\r\nhello`],
  ['a file name of dots', `${head}Content-Type: application/pdf; name="${'. '.repeat(30_000)}x"\r\n\r\nhello`],
  ['100,000 parameters', `${head}Content-Type: text/plain${'; a*0="x"'.repeat(90_000)}\r\n\r\nhello`],
  ['100,000 fields', `${'X-A: b\r\n'.repeat(100_000)}\r\nhello`],
];

describe('message: limits', () => {
  for (const [name, source] of hostile) {
    it(`reads ${name}`, async () => {
      const message = await parse(Buffer.from(source, 'latin1'));
      expect(message.size).to.equal(source.length);
      expect(message.defects.join()).not.to.include('could not be read');
    }).timeout(5000);
  }

  it('keeps multiparts nested too deep as an attachment', async () => {
    const message = await parse(Buffer.from(`${head}${nested(100)}Content-Type: text/plain\r\n\r\nhello`));
    expect(message.attachments.map((file) => file.type)).to.deep.equal(['message/rfc822']);
    expect(Buffer.from(message.attachments[0]!.content).toString()).to.include('hello');
    expect(message.defects.join()).to.include('nested deeper');
  });

  it('keeps the first recipients of 10,000', async () => {
    const to = Array.from({ length: 10_000 }, (_, index) => `"Person ${index}" <p${index}@northfield.example>`).join(
      ',\r\n ',
    );
    const message = await parse(Buffer.from(`From: ann@northfield.example\r\nTo: ${to}\r\nSubject: all\r\n\r\nhello`));
    expect(message.to).to.have.lengthOf(limits.recipients);
    expect(message.subject).to.equal('all');
    expect(message.defects.join()).to.include('To has more than 200 addresses');
  });

  it('takes little more memory than a 25 MB mail itself', async () => {
    const body = Buffer.alloc(25 * 1024 * 1024, 'A');
    for (let at = 76; at < body.length; at += 77) body[at] = 10;
    const type = 'Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n';
    const source = Buffer.concat([Buffer.from(head + type), body]);
    const before = process.memoryUsage().arrayBuffers;
    const message = await parse(source);
    expect(message.attachments[0]!.size).to.be.within(18_000_000, 20_000_000);
    expect(process.memoryUsage().arrayBuffers - before).to.be.below(source.length);
  });

  it('reads a header whose body was never fetched', async () => {
    const message = await parseHeaders(
      Buffer.from(`${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n`),
      40_000_000,
    );
    expect(message).to.include({ size: 40_000_000, text: '', kind: 'person', subject: 's' });
    expect(message.from?.address).to.equal('ann@northfield.example');
    expect(message.attachments).to.deep.equal([]);
    expect(message.defects).to.deep.equal(['no date']);
  });

  it('gives names that are no path', async () => {
    const names = ['../../etc/passwd', '..', 'a\u0000b.txt', '', 'con<>:|?*.txt', `${'x'.repeat(300)}.pdf`];
    const parts = names.map(
      (name) =>
        `--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\nx\r\n`,
    );
    const message = await parse(Buffer.from(`${head}${mixed}${parts.join('')}--b--`, 'latin1'));
    const given = message.attachments.map((file) => file.name);
    expect(given).to.deep.equal([
      'passwd',
      'attachment-2.pdf',
      'ab.txt',
      'attachment-4.pdf',
      'con______.txt',
      `${'x'.repeat(196)}.pdf`,
    ]);
  });
});
