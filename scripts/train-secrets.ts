import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bounds as chosen } from '../src/secrets/learnt.js';
import type { Bounds } from '../src/secrets/learnt-judge.js';
import { packed, type Model } from '../src/secrets/learnt-model.js';
import { markupPage } from '../src/secrets/markup.js';
import { strikeParts, type Part } from '../src/secrets/strike-parts.js';
import { exampleOf, itemFrom, itemsOf, trainFirst, trainSecond, type Example, type Item } from './secrets-training.js';

// Trains the learnt judgement of values: node dist/scripts/train-secrets.js [--check | --leave-out | --score FILE]
// --leave-out trains without each author in turn and tries the result on that author's mails.
const authors = ['own', 'a', 'held', 'b', 'c'];
// The rules were written before these mails, so what the rules say of them may be learnt from.
const unseenByRules = ['held', 'b', 'c'];
const target = 'src/secrets/data/learnt-weights.ts';

async function ownItems(): Promise<readonly Item[]> {
  const folder = new URL('../test/secrets/cases/', import.meta.url);
  const items: Item[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => /^(?:planted|harmless).*\.js$/.test(file))
    .sort()) {
    const sets = (await import(new URL(name, folder).href)) as Record<string, Record<string, readonly string[]>>;
    for (const set of Object.values(sets)) for (const mails of Object.values(set)) items.push(...mails.map(itemFrom));
  }
  return items;
}

type Mails = ReadonlyMap<string, readonly Example[]>;

async function load(): Promise<Mails> {
  const mails = new Map<string, readonly Example[]>();
  for (const author of authors)
    mails.set(author, (author === 'own' ? await ownItems() : itemsOf(author)).map(exampleOf));
  return mails;
}

/** A model of all authors but `without`. The second look learns from sums of first looks that had not seen the mail. */
function modelOf(mails: Mails, without: readonly string[], first: (without: readonly string[]) => Int8Array): Model {
  const pairs = unseenByRules
    .filter((author) => !without.includes(author))
    .flatMap((author) => {
      const weights = first([...without, author]);
      return (mails.get(author) ?? []).map((example) => [example, weights] as const);
    });
  return { weights: first(without), ...trainSecond(pairs) };
}

function firstLooks(mails: Mails): (without: readonly string[]) => Int8Array {
  const known = new Map<string, Int8Array>();
  return (without) => {
    const key = [...without].sort().join(' ');
    const weights =
      known.get(key) ?? trainFirst([...mails].flatMap(([author, own]) => (without.includes(author) ? [] : own)));
    known.set(key, weights);
    return weights;
  };
}

interface Score {
  readonly secrets: number;
  readonly gone: number;
  readonly harmless: number;
  readonly untouched: number;
  readonly keeps: number;
  readonly kept: number;
}

function has(text: string, secret: string): boolean {
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
    if (/^\d/.test(secret) && /\d/.test(text.charAt(at - 1))) continue;
    if (/\d$/.test(secret) && /\d/.test(text.charAt(at + secret.length))) continue;
    return true;
  }
  return false;
}

/** What is gone of the secrets in subject, text, raw and visible HTML, and what of the rest was left. */
export function scoreOf(items: readonly Item[], model: Model | null, bounds: Bounds): Score {
  const score = { secrets: 0, gone: 0, harmless: 0, untouched: 0, keeps: 0, kept: 0 };
  for (const item of items) {
    const parts: Part[] = [
      { name: 'subject', text: item.subject, style: 'plain' },
      { name: 'text', text: item.text, style: 'plain' },
    ];
    if (typeof item.html === 'string') parts.push({ name: 'html', text: item.html, style: 'markup' });
    const { texts } = strikeParts(parts, undefined, new Map(), model === null ? null : { model, bounds });
    const seen = (all: readonly string[]): readonly string[] =>
      all.length > 2 ? [...all, markupPage(all[2] ?? '').text] : all;
    const before = seen(parts.map((part) => part.text));
    const after = seen(texts);
    if (item.secrets.length === 0) {
      score.harmless += 1;
      if (parts.every((part, at) => part.text === texts[at])) score.untouched += 1;
    }
    for (const secret of item.secrets) {
      score.secrets += 1;
      if (!after.some((text) => has(text, secret))) score.gone += 1;
    }
    for (const keep of item.keep) {
      if (!before.some((text) => text.includes(keep))) continue;
      score.keeps += 1;
      if (after.some((text) => text.includes(keep))) score.kept += 1;
    }
  }
  return score;
}

function line(name: string, score: Score): string {
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  return `${name.padEnd(22)} gone ${share(score.gone, score.secrets).padStart(7)} of ${score.secrets}, untouched ${share(score.untouched, score.harmless).padStart(7)} of ${score.harmless}, words lost ${score.keeps - score.kept} of ${score.keeps}`;
}

function source(model: Model): string {
  const lines = packed(model.weights).match(/.{1,1500}/g) ?? [];
  return [
    '// Made by scripts/train-secrets.ts from training/secrets and the mails of the tests; not written by hand.',
    `export const weights = \`\n${lines.join('\n')}\n\`;`,
    `export const base = ${model.base};`,
    '/** JSON: nodes as in Model. */',
    `export const trees = \`[\n${model.trees.map((tree) => JSON.stringify(tree)).join(',\n')}\n]\`;`,
    '',
  ].join('\n');
}

const [mode, file] = process.argv.slice(2);
if (mode === '--score' && file !== undefined) {
  const { model } = await import('../src/secrets/learnt.js');
  const items = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Item);
  console.log(line('rules alone', scoreOf(items, null, chosen)));
  console.log(line('with the judgement', scoreOf(items, model, chosen)));
} else {
  const mails = await load();
  const first = firstLooks(mails);
  if (mode === '--leave-out') {
    for (const author of authors.slice(1)) {
      const model = modelOf(mails, [author], first);
      const items = (mails.get(author) ?? []).map(({ item }) => item);
      console.log(line(`${author}: rules alone`, scoreOf(items, null, chosen)));
      console.log(line('  chosen', scoreOf(items, model, chosen)));
      if (file === '--curve')
        for (const keep of [-9, 0, 0.5])
          for (const strike of [0.6, 0.8, 1, 1.2, 2, 2.5, 3])
            console.log(line(`  keep ${keep} strike ${strike}`, scoreOf(items, model, { strike, keep })));
    }
  } else {
    const written = source(modelOf(mails, [], first));
    if (mode !== '--check') writeFileSync(target, written);
    else if (readFileSync(target, 'utf8') !== written) {
      console.error(`${target} is not what the mails give: run node dist/scripts/train-secrets.js`);
      process.exitCode = 1;
    }
    const seen = [...mails.values()].flat().length;
    console.log(`${seen} mails, ${Math.round(written.length / 1024)} kB`);
  }
}
