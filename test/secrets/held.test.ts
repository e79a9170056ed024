import { expect } from 'chai';
import { strikeOut } from '../../src/secrets/strike-out.js';
import { itemsIn, ordinaryItems, withMarkup, type Item } from '../../scripts/secrets-items.js';

// Mails of authors who wrote nothing else, never learnt from and never read. What is reached may not be lost again;
// docs/secrets.md has the figures, `npm run measure:secrets` makes them.
describe('strikeOut on mails that nobody has read', () => {
  const items = ['secrets', 'secrets-second'].flatMap((name) => itemsIn(`training/held/${name}.jsonl`));

  it('takes most of the secrets out', () => {
    let all = 0;
    let gone = 0;
    for (const { subject, text, html, secrets } of items) {
      if (secrets.length === 0) continue;
      const struck = strikeOut({ subject, text, html: html ?? null });
      const after = [struck.subject, struck.text, struck.html ?? ''].join('\n');
      all += secrets.length;
      gone += secrets.filter((secret) => !after.includes(secret)).length;
    }
    expect(all).to.be.above(800);
    expect(gone / all).to.be.above(0.95);
  });

  it('leaves nearly all harmless mails byte for byte', () => {
    const harmless = items.filter(({ secrets }) => secrets.length === 0);
    const untouched = harmless.filter(({ subject, text, html }) => {
      const struck = strikeOut({ subject, text, html: html ?? null });
      return struck.subject === subject && struck.text === text && (struck.html ?? null) === (html ?? null);
    });
    expect(harmless.length).to.be.above(500);
    expect(untouched.length / harmless.length).to.be.above(0.95);
  });

  it('leaves nearly all ordinary mails byte for byte, also with an HTML part that says the same', () => {
    const ordinary = ordinaryItems('training/held');
    const touched = (all: readonly Item[]): number =>
      all.filter(({ subject, text, html }) => strikeOut({ subject, text, html: html ?? null }).found.length > 0).length;
    expect(ordinary.length).to.be.above(400);
    expect(touched(ordinary)).to.be.at.most(9);
    expect(touched(ordinary.map(withMarkup))).to.be.at.most(9);
  });
});
