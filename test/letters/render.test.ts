import { expect } from 'chai';
import fc from 'fast-check';

import { templateNames } from '../../src/letters/letter.js';
import { previewLetter } from '../../src/letters/preview.js';
import { escaped } from '../../src/letters/slots.js';
import { readTemplate, type Template } from '../../src/letters/template.js';
import { candidates } from '../../src/letters/templates.js';
import type { Value } from '../../src/letters/variables.js';
import { append, fromSam, message, occasion, open, shipped, ticket, write } from './sample.js';

function template(body: string, head = 'subject: "[{{number}}] {{ticketSubject}}"'): Template {
  const reading = { file: 'new-ticket.hbs', name: 'new-ticket' as const, language: '', texts: null };
  const read = readTemplate(`---\n${head}\n---\n${body}`, reading);
  if ('flaws' in read) throw new Error(JSON.stringify(read.flaws));
  return read;
}

function rendered(
  body: string,
  values: Readonly<Record<string, Value>>,
): { readonly text: string; readonly html: string } {
  const { text, html } = template(body).render((name) => values[name] ?? '');
  return { text: text.trimEnd(), html: /<body[^>]*>\n([^]*)<\/body>/.exec(html)?.[1]?.trimEnd() ?? '' };
}

const hostile = [
  '# Heading\n\n- list\n\n**bold** _em_ `code`',
  '<script>alert(1)</script><b>x</b> & "quotes" \'single\'',
  '[click](https://evil.test) https://evil.test <https://evil.test> www.evil.test',
  '{{number}} {{#if x}} {{{y}}} {{> z}} \\{{a}}',
  '![i](https://evil.test/pixel.png)\n\n---\n\n> quoted\n\n    code',
  'Zq0xqZ Zq1kqZ Zq99x3qZ',
  '| a | b |\n|---|---|\n| 1 | 2 |\n\n[ref]: https://evil.test',
  '$& $1 $` \\1',
];

describe("a person's words", () => {
  for (const words of hostile) {
    it(`stay words: ${JSON.stringify(words.slice(0, 30))}`, () => {
      const { text, html } = rendered('Hello {{requesterName}}!\n\n{{text}}\n\n**{{ticketSubject}}**', {
        requesterName: words,
        text: words,
        ticketSubject: words,
      });
      expect(text).to.equal(`Hello ${words}!\n\n${words}\n\n${words}`);
      const safe = escaped(words);
      expect(html).to.equal(`<p>Hello ${safe}!</p>\n<p>${safe}</p>\n<p><strong>${safe}</strong></p>`);
    });
  }

  it('are quoted line by line', () => {
    const { text, html } = rendered('They write:\n{{quote text}}\nThat is all.', { text: 'one\n\n<two>\r\nthree' });
    expect(text).to.equal('They write:\n\n> one\n>\n> <two>\n> three\n\nThat is all.');
    expect(html).to.match(/<blockquote[^>]*>one<br>\n<br>\n&lt;two&gt;<br>\nthree<\/blockquote>/);
  });

  it('never become markup in any shipped letter', () => {
    const words = '</p><script>x</script> **b** [l](https://evil.test) https://evil.test {{number}}';
    for (const name of templateNames) {
      for (const language of ['en', 'es']) {
        const { html } = candidates(shipped, name, language, '')[0]!.render((variable) =>
          variable === 'website'
            ? 'https://help.willowcreek.example'
            : ['attachments', 'commands', 'faults', 'recipients'].includes(variable)
              ? [words]
              : words,
        );
        expect(html, name).not.to.match(/<script|<strong>b|href="https:\/\/evil/);
      }
    }
  });

  it('arrive as they were written, whatever they are', () => {
    const letter = template('Before {{writerName}} after\n\n{{text}}\n\n{{quote text}}\n');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...hostile)), (words) => {
        fc.pre(words !== '');
        const { text, html } = letter.render((name) => (name === 'number' || name === 'deskName' ? 'x' : words));
        expect(text).to.include(`Before ${words} after\n\n${words}\n\n> `.replace(/> $/, ''));
        const quote = text.slice(text.indexOf(`Before ${words} after\n\n${words}\n\n`) + words.length * 2 + 17);
        expect(
          quote
            .trimEnd()
            .split('\n')
            .every((line) => line.startsWith('>')),
        ).to.equal(true);
        expect(html).to.include(`<p>Before ${escaped(words)} after</p>\n<p>${escaped(words)}</p>`);
      }),
      { numRuns: 300 },
    );
  });

  it('reach the technician in a whole letter, and the requester in another', () => {
    for (const words of hostile) {
      const mail = { ...message, text: words, visible: words, subject: words };
      const technician = write(occasion(open(), { message: mail, ticket: { ...ticket, subject: words } }))[1]!;
      expect(technician.text).to.include(
        words
          .split('\n')
          .map((line) => (line === '' ? '>' : `> ${line}`))
          .join('\n'),
      );
      const [answer] = write(fromSam(append('technician', { entry: 'reply' }), { said: words }));
      expect(answer?.text).to.include(words);
      expect(answer?.html)
        .to.include(escaped(words))
        .and.not.match(/<script|href="https:\/\/evil/);
    }
  });
});

describe('the two parts of a letter', () => {
  const table: readonly (readonly [what: string, body: string, text: string, html: RegExp])[] = [
    ['lines stay lines', 'one\ntwo\n\nthree', 'one\ntwo\n\nthree', /<p>one<br>\ntwo<\/p>\n<p>three<\/p>/],
    [
      'lists',
      'a:\n\n- one\n- two\n  more\n\n1. first\n2. second',
      'a:\n\n- one\n- two\n  more\n\n1. first\n2. second',
      /<li>one<\/li>/,
    ],
    ['lists in lists', '- one\n  - inner\n- two', '- one\n  - inner\n- two', /<li>inner<\/li>/],
    ['loose lists', '- one\n\n- two', '- one\n\n- two', /<li>\n<p>one<\/p>/],
    ['headings and emphasis', '## Title\n**bold** and *soft* `code`', 'Title\n\nbold and soft code', /<h2>Title<\/h2>/],
    [
      'links with their address',
      'see [the page](https://a.test/x) now',
      'see the page (https://a.test/x) now',
      /<a href="https:\/\/a\.test\/x">the page<\/a>/,
    ],
    ['links that are their address', '<https://a.test/x>', 'https://a.test/x', /<a href/],
    ['mail addresses', '[write](mailto:a@b.test) or <c@d.test>', 'write (a@b.test) or c@d.test', /mailto:a@b\.test/],
    ['quotations', '> said\n> twice\n\nend', '> said\n> twice\n\nend', /<blockquote>/],
    ['tables', '| a | b |\n|---|---|\n| 1 | 2 |', 'a | b\n1 | 2', /<table>/],
    ['signs that HTML escapes', 'R&D <3 "q"', 'R&D <3 "q"', /R&amp;D &lt;3 &quot;q&quot;/],
    ['HTML in a template is text', '<b>x</b>', '<b>x</b>', /&lt;b&gt;x/],
    ['code', '```\na  b\n```\nend', 'a  b\n\nend', /<pre><code>a {2}b/],
    [
      'no guessed links',
      'see notes.md or www.a.test',
      'see notes.md or www.a.test',
      /<p>see notes\.md or www\.a\.test<\/p>/,
    ],
  ];
  for (const [what, body, text, html] of table) {
    it(what, () => {
      const one = rendered(body, {});
      expect(one.text).to.equal(text);
      expect(one.html).to.match(html);
    });
  }

  it('link a web address of the configuration, and nothing that only looks like one', () => {
    const link = (website: string): string => rendered('{{website}}', { website }).html;
    expect(link('https://help.test/?a=1&b')).to.equal(
      '<p><a href="https://help.test/?a=1&amp;b">https://help.test/?a=1&amp;b</a></p>',
    );
    expect(link('javascript:alert(1)')).to.equal('<p>javascript:alert(1)</p>');
    expect(link('https://a.test" onclick="x')).not.to.include('<a');
  });

  it('follow conditions and lists', () => {
    const body =
      '{{#if number}}has {{number}}{{else}}none{{/if}}\n{{#each attachments}}\n- {{this}}\n{{else}}\nno files\n{{/each}}';
    expect(rendered(body, { number: 'T-1', attachments: ['*a*', 'b'] }).text).to.equal('has T-1\n\n- *a*\n- b');
    expect(rendered(body, { attachments: [] }).text).to.equal('none\nno files');
  });

  it('say which language they are in when their folder does', () => {
    expect(previewLetter('closure', shipped, 'es')?.html).to.include('<html lang="es">');
    expect(previewLetter('closure', shipped, 'es')?.file).to.equal('templates/es/closure.hbs');
    expect(previewLetter('new-ticket', shipped, 'es')?.file).to.equal('templates/new-ticket.hbs');
  });
});
