import { expect } from 'chai';
import { itemFrom } from '../../scripts/secrets-items.js';
import { strikeOut } from '../../src/secrets/strike-out.js';
import { harmlessFresh } from './cases/harmless-fresh.js';
import { harmlessFourth } from './cases/harmless-fourth.js';
import { harmlessLast } from './cases/harmless-last.js';
import { harmlessOdd } from './cases/harmless-odd.js';
import { harmlessPlain } from './cases/harmless-plain.js';
import { harmlessThird } from './cases/harmless-third.js';
import { plantedFinal } from './cases/planted-final.js';
import { plantedFourth } from './cases/planted-fourth.js';
import { plantedFresh } from './cases/planted-fresh.js';
import { plantedLast } from './cases/planted-last.js';
import { plantedOdd } from './cases/planted-odd.js';
import { plantedPlain } from './cases/planted-plain.js';
import { plantedThird } from './cases/planted-third.js';

interface Collection {
  readonly name: string;
  readonly planted: Cases;
  readonly harmless: Cases;
  readonly recall: number;
  readonly touched?: number;
}
type Cases = Readonly<Record<string, readonly string[]>>;

/** A share that may fall short, since these mails are harder than any rule; what is reached may not be lost again. */
const sets = [
  // "Please unlock kvance": a user name.
  { name: 'third', planted: plantedThird, harmless: harmlessThird, recall: 0.99, touched: 1 },
  { name: 'fourth', planted: plantedFourth, harmless: harmlessFourth, recall: 0.99 },
  { name: 'last', planted: plantedLast, harmless: harmlessLast, recall: 0.99 },
  { name: 'fresh', planted: plantedFresh, harmless: harmlessFresh, recall: 0.99 },
  // A user name and a computer's name that are built like passwords.
  { name: 'plain', planted: plantedPlain, harmless: harmlessPlain, recall: 0.98, touched: 2 },
  // The name of a network, the number that an alarm panel shows, and "it takes patience".
  { name: 'odd', planted: plantedOdd, harmless: harmlessOdd, recall: 0.96, touched: 3 },
  { name: 'final', planted: plantedFinal, harmless: {}, recall: 0.98 },
] satisfies readonly Collection[];

function visible(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&shy;|&#8203;/g, '');
}

/** Every secret of the mail that can still be read after striking out. */
function left(written: string): readonly string[] {
  const mail = itemFrom(written);
  const { subject, text, html } = strikeOut({ ...mail, html: mail.html ?? null });
  const after = [subject, text, html ?? '', visible(html ?? '')];
  const secrets = [...written.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => visible(match[1] ?? ''));
  return secrets.filter((secret) => after.some((part) => part.includes(secret)));
}

describe('strikeOut on whole mails', () => {
  for (const { name, planted, harmless, recall, touched: allowed = 0 } of sets as readonly Collection[]) {
    it(`takes the secrets out of the ${name} set`, () => {
      const mails = Object.values(planted).flat();
      const all = mails.flatMap((written) => [...written.matchAll(/⟦/g)]).length;
      const missed = mails.flatMap(left);
      expect((all - missed.length) / all, missed.join(' | ')).to.be.at.least(recall);
    });
    it(`leaves the harmless mails of the ${name} set byte for byte`, () => {
      const touched = Object.values(harmless)
        .flat()
        .filter((written) => {
          const { subject, text, html } = itemFrom(written);
          const after = strikeOut({ subject, text, html: html ?? null });
          return after.subject !== subject || after.text !== text || (after.html ?? null) !== (html ?? null);
        });
      expect(touched.length, touched.join('\n')).to.be.at.most(allowed);
    });
  }
});
