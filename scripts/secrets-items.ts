import { readFileSync, readdirSync } from 'node:fs';
import { cuesOf, topicOf } from '../src/secrets/cue.js';
import { findSecrets } from '../src/secrets/find.js';
import type { Sheet } from '../src/secrets/judgement/clues.js';
import { markupPage } from '../src/secrets/markup.js';
import { plainPage } from '../src/secrets/page.js';

/** A labelled mail, a line of training/secrets. */
export interface Item {
  readonly subject: string;
  readonly text: string;
  readonly html?: string | undefined;
  /** Every string that must go. */
  readonly secrets: readonly string[];
  /** Strings that must stay, where a set has them. */
  readonly keep?: readonly string[];
}

export function itemsIn(file: string): readonly Item[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item);
}

/** A mail of the tests: secrets between ⟦ and ⟧, a first line "S: " is the subject, what follows "H:" the HTML part. */
export function itemFrom(written: string): Item {
  const plain = written.replace(/[⟦⟧]/g, '');
  const first = /^S: (.*)\n?/.exec(plain);
  const rest = first === null ? plain : plain.slice(first[0].length);
  const at = rest.search(/^H:\n/m);
  return {
    subject: first?.[1] ?? '',
    text: at < 0 ? rest : rest.slice(0, at),
    html: at < 0 ? undefined : rest.slice(at + 3),
    secrets: [...written.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => markupPage(match[1] ?? '').text.trim()),
  };
}

/** The mails that the tests of the rules are made of; `folder` holds them compiled. */
export async function testItems(folder: URL): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => /^(?:planted|harmless).*\.js$/.test(file))
    .sort()) {
    const sets = (await import(new URL(name, folder).href)) as Record<string, Record<string, readonly string[]>>;
    for (const set of Object.values(sets)) for (const mails of Object.values(set)) items.push(...mails.map(itemFrom));
  }
  return items;
}

/** Requests, replies and pairs written to train other judgements: mails that hold no secret. */
export function ordinaryItems(folder = 'training'): readonly Item[] {
  const rows = (name: string): readonly Record<string, unknown>[] =>
    readFileSync(`${folder}/${name}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const mails = [
    ...rows('routing'),
    ...rows('late-replies').map(({ reply }) => ({ subject: '', text: reply })),
    ...rows('duplicates').flatMap(({ first, second }) => [first, second]),
  ] as readonly { readonly subject: string; readonly text: string }[];
  return mails.map(({ subject, text }) => ({ subject, text, secrets: [] }));
}

/** The mail with an HTML part that says the same, as mail programs write it. */
export function withMarkup(item: Item): Item {
  const lines = item.text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split('\n')
    .map((line) => line.trimEnd());
  const html =
    item.text.length % 2 === 0
      ? `<html><body><p>${lines.filter((line) => line !== '').join('</p><p>')}</p></body></html>`
      : `<div dir="ltr">${lines.join('<br>\n')}</div>`;
  return { ...item, html };
}

/** The pages of a mail as the judgement gets them. */
export function sheetsOf(item: Item): readonly Sheet[] {
  const pages = [plainPage(item.subject), plainPage(item.text)];
  if (typeof item.html === 'string') pages.push(markupPage(item.html));
  const topic = topicOf(pages.map((page) => page.fold));
  return pages.map((page, at) => {
    const cues = cuesOf(page, topic);
    const options = { cardNumbers: true, socialSecurityNumbers: true, patterns: [], ownCues: null };
    return {
      page,
      part: at === 0 ? 'subject' : at === 1 ? 'text' : 'html',
      cues,
      finds: findSecrets(page, topic, options, cues),
    };
  });
}
