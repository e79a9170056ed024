import { createWriteStream, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { cluesOf } from '../src/secrets/judgement/clues.js';
import { seenNumber } from '../src/secrets/judgement/traits.js';
import { itemsIn, ordinaryItems, sheetsOf, testItems, withMarkup, type Item } from './secrets-items.js';

// What the judgement knows of labelled mails, for scripts/train-secrets.py: node dist/scripts/secrets-clues.js OUT [FILE...]
// One mail a line: its columns (src/secrets/judgement/clues.ts), and for each token 1 if it is part of a secret. Taken are all
// mails of training/secrets and of the tests, ordinary mails without a secret, and those of the files named.
const [out, ...more] = process.argv.slice(2);
if (out === undefined) throw new Error('usage: secrets-clues OUT [FILE...]');
const files = readdirSync('training/secrets')
  .sort()
  .map((name) => `training/secrets/${name}`);
const sets: readonly (readonly [author: string, items: readonly Item[]])[] = [
  ...files.map((file) => [authorOf(file), alsoAsMarkup(itemsIn(file), 6)] as const),
  ...more.map((file) => [authorOf(file), itemsIn(file)] as const),
  ['tests', await testItems(new URL('../test/secrets/cases/', import.meta.url))],
  ['ordinary', alsoAsMarkup(ordinaryItems(), 2)],
];
const into = createWriteStream(out);
for (const [author, items] of sets) {
  for (const item of items) {
    const clues = cluesOf(sheetsOf(item));
    const { fold, count } = clues;
    const label = Array.from({ length: count }, () => 0);
    const text = Array.from({ length: count }, () => '');
    for (let at = 0; at < count; at += 1) {
      const page = clues.pages[clues.page[at] ?? 0];
      const token = clues.token[at] ?? 0;
      text[at] = page?.page.text.slice(page.start[token], page.end[token]) ?? '';
    }
    let from = 0;
    for (const { page, count: own, start, end } of clues.pages) {
      for (const secret of item.secrets)
        for (const place of placesOf(page.text, secret))
          for (let token = 0; token < own; token += 1)
            if ((start[token] ?? 0) < place + secret.length && (end[token] ?? 0) > place) label[from + token] = 1;
      from += own;
    }
    into.write(
      `${JSON.stringify({
        author,
        secrets: item.secrets.length,
        fold,
        core: clues.traits.map(({ core }) => core),
        head: clues.head,
        column: [...clues.column],
        text,
        label,
        page: [...clues.page],
        suffix: clues.traits.map(({ suffix }) => suffix),
        pattern: clues.traits.map(({ pattern }) => pattern),
        form: clues.traits.map(({ form }) => form),
        before: [...clues.before],
        after: [...clues.after],
        rule: [...clues.rule],
        cue: [...clues.cue],
        part: [...clues.part],
        place: [...clues.place],
        fromEnd: [...clues.fromEnd],
        width: [...clues.width],
        numbers: clues.traits.map(({ numbers }, at) => [...numbers.with(seenNumber, clues.seen[at] ?? 0)]),
      })}\n`,
    );
  }
}
into.end();

function placesOf(text: string, secret: string): readonly number[] {
  const inner = /[\p{L}\p{N}]/u;
  const places: number[] = [];
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
    if (inner.test(secret.charAt(0)) && inner.test(text.charAt(at - 1))) continue;
    if (inner.test(secret.charAt(secret.length - 1)) && inner.test(text.charAt(at + secret.length))) continue;
    places.push(at);
  }
  return places;
}

// By this name the training leaves them out, whatever it is told.
function authorOf(file: string): string {
  return resolve(file).startsWith(resolve('training/held')) ? 'held' : basename(file, '.jsonl');
}

// Most mail comes with an HTML part that says the same; few of the mails here do. Every `share`th is added with one.
function alsoAsMarkup(items: readonly Item[], share: number): readonly Item[] {
  const added = items.filter((item, at) => at % share === 0 && typeof item.html !== 'string');
  return [...items, ...added.map(withMarkup)];
}
