import { expect } from 'chai';
import { markupPage } from '../../src/secrets/markup.js';
import { plainPage } from '../../src/secrets/page.js';
import { carriedOver } from '../../src/secrets/same-words.js';
import { strikeOut } from '../../src/secrets/strike-out.js';

const text = 'Hello,\n\nmy password is Heron44!Creek and it fails.\nRoom 12';

describe('an HTML part that says what the text says', () => {
  it('is struck where the text is, also when tags split the value', () => {
    const html = '<p>Hello,</p><p>my password is <b>Heron</b>44!<i>Cr</i>eek and it&nbsp;fails.<br>Room 12</p>';
    const struck = strikeOut({ subject: '', text, html });
    expect(struck.text).to.equal('Hello,\n\nmy password is [removed: password] and it fails.\nRoom 12');
    expect(markupPage(struck.html ?? '').fold).not.to.match(/heron|creek/);
    expect(markupPage(struck.html ?? '').fold).to.include('and it fails.');
  });
  it('gets finds token by token, with what stands before and behind them in a token', () => {
    const from = plainPage('type "blue fence" twice,\nplease');
    const to = markupPage('<p>type &ldquo;blue</p> <p>fence&rdquo; twice, please</p>');
    const carry = carriedOver(from, to);
    const [find] = carry?.([{ start: 6, end: 16, kind: 'passphrase', rule: 'x' }]) ?? [];
    expect(to.text.slice(find?.start, find?.end).replace(/\s+/g, ' ')).to.equal('blue fence');
  });
  for (const [what, html] of [
    ['other words', '<p>Hello, my password is Heron44!Creek and it works. Room 12</p>'],
    ['a word more', '<p>Hello, my password is Heron44!Creek and it fails. Room 12 today</p>'],
    ['a table', '<table><tr><td>Hello, my password is Heron44!Creek and it fails. Room 12</td></tr></table>'],
  ] as const)
    it(`is judged by itself with ${what}`, () => {
      expect(carriedOver(plainPage(text), markupPage(html))).to.equal(null);
      expect(strikeOut({ subject: '', text, html }).html).not.to.include('Heron44!Creek');
    });
  it('costs ordinary mails nothing but what the text costs', () => {
    const plain =
      'Hello,\n\nthe keyboard in room 225 (art room) freezes every morning.\nAsset tag 4125.\n\nThank you\nWriter 125';
    const html = `<html><body><p>${plain.replace(/\n+/g, '</p><p>')}</p></body></html>`;
    expect(strikeOut({ subject: 'keyboard', text: plain, html }).found).to.deep.equal([]);
  });
});
