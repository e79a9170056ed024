import { readdirSync, readFileSync } from 'node:fs';
import { cuesOf, topicOf } from '../src/secrets/cue.js';
import { findSecrets, type Find } from '../src/secrets/find.js';
import { features, mayBeValue, sharedFeatures, sink, tableSize } from '../src/secrets/learnt-features.js';
import { prepared, type Judged, type Sheet } from '../src/secrets/learnt-judge.js';
import { scale, type Model, type Node } from '../src/secrets/learnt-model.js';
import { nothing, secondLook, type Again } from '../src/secrets/learnt-second-look.js';
import { markupPage } from '../src/secrets/markup.js';
import { plainPage } from '../src/secrets/page.js';

/** A labelled mail. */
export interface Item {
  readonly subject: string;
  readonly text: string;
  readonly html?: string | undefined;
  /** Every string that must go. */
  readonly secrets: readonly string[];
  readonly keep: readonly string[];
}

/** A labelled mail made ready: the features of every token, and whether it is part of a secret. */
export interface Example {
  readonly item: Item;
  readonly sheets: readonly Sheet[];
  readonly finds: readonly (readonly Find[])[];
  /** For each page and token its features; null for a word that is not looked at. */
  readonly rows: readonly (readonly (Int32Array | null)[])[];
  readonly labels: readonly Uint8Array[];
}

/** Mails of one author, "held" and "b", or of the tests, "own". */
export function itemsOf(author: string): readonly Item[] {
  if (author === 'own') throw new Error('the own mails come from the tests');
  return readdirSync('training/secrets')
    .filter((name) => name === `secrets-${author}.jsonl` || name === `secrets-${author}-extra.jsonl`)
    .sort()
    .flatMap((name) => readFileSync(`training/secrets/${name}`, 'utf8').trim().split('\n'))
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
    keep: [],
  };
}

export function exampleOf(item: Item): Example {
  const pages = [plainPage(item.subject), plainPage(item.text)];
  if (typeof item.html === 'string') pages.push(markupPage(item.html));
  const topic = topicOf(
    pages.map((page) => page.fold),
    null,
    pages[0]?.fold,
  );
  const finds = pages.map((page) =>
    findSecrets(page, topic, { cardNumbers: true, socialSecurityNumbers: true, patterns: [], ownCues: null }),
  );
  const judged: Judged[] = pages.map((page, at) => ({
    page,
    subject: at === 0,
    cues: cuesOf(page, topic),
    finds: finds[at] ?? [],
  }));
  const { sheets, setting } = prepared(judged);
  const into = sink();
  const rows = sheets.map(({ page }) =>
    Array.from({ length: page.tokens.count }, (_, at) => {
      if (!mayBeValue(page, at)) return null;
      features(page, at, into);
      const own = [...into.list.subarray(0, into.size)];
      sharedFeatures(setting, page.group[at] ?? 0, into);
      return Int32Array.from([...own, ...into.list.subarray(0, into.size)]);
    }),
  );
  return { item, sheets, finds, rows, labels: sheets.map((sheet) => labelsOf(sheet, item.secrets)) };
}

function labelsOf({ page }: Sheet, secrets: readonly string[]): Uint8Array {
  const { tokens } = page;
  const { text } = tokens.page;
  const labels = new Uint8Array(tokens.count);
  const inner = /[\p{L}\p{N}]/u;
  for (const secret of secrets) {
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
      const end = at + secret.length;
      if (inner.test(secret.charAt(0)) && inner.test(text.charAt(at - 1))) continue;
      if (inner.test(secret.charAt(secret.length - 1)) && inner.test(text.charAt(end))) continue;
      for (let token = 0; token < tokens.count; token += 1)
        if ((tokens.start[token] ?? 0) < end && (tokens.end[token] ?? 0) > at) labels[token] = 1;
    }
  }
  return labels;
}

// A mail with thirty codes does not count as thirty.
function weightOf(example: Example): number {
  const all = example.labels.reduce((sum, labels) => sum + labels.reduce((own, label) => own + label, 0), 0);
  return 1 / Math.sqrt(Math.max(1, all / 3));
}

const seenIn = 3;
const rounds = 8;
const least = 0.06;

/** First look: logistic regression by AdaGrad, a token at a time. The order is shuffled by a fixed row of numbers: the same mails give the same weights. */
export function trainFirst(examples: readonly Example[]): Int8Array {
  const seen = new Uint16Array(tableSize);
  const last = new Int32Array(tableSize).fill(-1);
  for (const [at, { rows }] of examples.entries())
    for (const row of rows.flat())
      for (const feature of row ?? [])
        if (last[feature] !== at) {
          last[feature] = at;
          seen[feature]! += 1;
        }
  const rows: Int32Array[] = [];
  const labels: number[] = [];
  const counts: number[] = [];
  for (const example of examples) {
    const weight = weightOf(example);
    for (const [page, own] of example.rows.entries())
      for (const [token, row] of own.entries()) {
        if (row === null) continue;
        const label = example.labels[page]?.[token] ?? 0;
        rows.push(row.filter((feature) => seen[feature]! >= seenIn));
        labels.push(label);
        counts.push(label === 1 ? weight : 1);
      }
  }
  const weights = new Float64Array(tableSize);
  const slopes = new Float64Array(tableSize);
  const order = Uint32Array.from(rows.keys());
  let state = 12345;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((state / 4294967296) * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const at of order) {
      const row = rows[at]!;
      let sum = 0;
      for (const feature of row) sum += weights[feature]!;
      const pull = (1 / (1 + Math.exp(-sum)) - labels[at]!) * counts[at]!;
      if (Math.abs(pull) < 0.001) continue;
      for (const feature of row) {
        const slope = pull + 0.001 * weights[feature]!;
        slopes[feature]! += slope * slope;
        weights[feature]! -= (0.05 * slope) / (0.1 + Math.sqrt(slopes[feature]!));
      }
    }
  }
  return Int8Array.from(weights, (weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight * scale))),
  );
}

/** Everything the second look is asked about a mail, with its label. */
export function askedAgain(example: Example, weights: Int8Array): readonly (Again & { readonly label: number })[] {
  const pages = example.sheets.map(({ page }, at) => ({
    page,
    finds: example.finds[at] ?? [],
    sums: Float32Array.from(example.rows[at] ?? [], (row) =>
      row === null ? nothing : row.reduce((sum, feature) => sum + weights[feature]!, 0) / scale,
    ),
  }));
  return secondLook(pages).map((one) => ({ ...one, label: example.labels[one.page]?.[one.token] ?? 0 }));
}

interface Case {
  readonly answers: Float32Array;
  readonly label: number;
  readonly weight: number;
}

const trees = 100;
const depth = 3;
const rate = 0.1;
const penalty = 5;

/** Second look: boosted trees over the answers, each split at one of the quantiles. */
export function trainSecond(mails: readonly (readonly [Example, Int8Array])[]): Omit<Model, 'weights'> {
  const cases: Case[] = mails.flatMap(([example, weights]) => {
    const weight = weightOf(example);
    return askedAgain(example, weights).map(({ answers, label }) => ({
      answers,
      label,
      weight: label === 1 ? weight : 1,
    }));
  });
  const wide = cases[0]?.answers.length ?? 0;
  const bounds = Array.from({ length: wide }, (_, question) => boundsOf(cases, question));
  const bins = bounds.map((own, question) =>
    Uint8Array.from(cases, ({ answers }) => {
      let bin = 0;
      while (bin < own.length && answers[question]! >= own[bin]!) bin += 1;
      return bin;
    }),
  );
  const yes = cases.reduce((sum, { label, weight }) => sum + label * weight, 0);
  const all = cases.reduce((sum, { weight }) => sum + weight, 0);
  const base = rounded(Math.log(yes / (all - yes)));
  const sums = new Float64Array(cases.length).fill(base);
  const slope = new Float64Array(cases.length);
  const bend = new Float64Array(cases.length);
  const grow = (members: readonly number[], levels: number): Node => {
    let slopes = 0;
    let bends = 0;
    for (const at of members) {
      slopes += slope[at]!;
      bends += bend[at]!;
    }
    let best = { gain: 0.001, question: -1, bin: 0 };
    if (levels > 0 && bends >= 2) {
      const whole = (slopes * slopes) / (bends + penalty);
      for (let question = 0; question < wide; question += 1) {
        const count = bounds[question]!.length + 1;
        const left = new Float64Array(count);
        const leftBend = new Float64Array(count);
        for (const at of members) {
          left[bins[question]![at]!]! += slope[at]!;
          leftBend[bins[question]![at]!]! += bend[at]!;
        }
        let sum = 0;
        let sumBend = 0;
        for (let bin = 0; bin < count - 1; bin += 1) {
          sum += left[bin]!;
          sumBend += leftBend[bin]!;
          if (sumBend < 1 || bends - sumBend < 1) continue;
          const gain = (sum * sum) / (sumBend + penalty) + (slopes - sum) ** 2 / (bends - sumBend + penalty) - whole;
          if (gain > best.gain) best = { gain, question, bin };
        }
      }
    }
    if (best.question < 0) {
      const leaf = rounded((rate * slopes) / (bends + penalty));
      for (const at of members) sums[at]! += leaf;
      return leaf;
    }
    const { question, bin } = best;
    const less = members.filter((at) => bins[question]![at]! <= bin);
    const other = members.filter((at) => bins[question]![at]! > bin);
    return [question, bounds[question]![bin]!, grow(less, levels - 1), grow(other, levels - 1)];
  };
  const everybody = [...cases.keys()];
  const grown: Node[] = [];
  for (let tree = 0; tree < trees; tree += 1) {
    for (const [at, { label, weight }] of cases.entries()) {
      const share = 1 / (1 + Math.exp(-sums[at]!));
      slope[at] = weight * (label - share);
      bend[at] = weight * share * (1 - share);
    }
    grown.push(grow(everybody, depth));
  }
  return { base, trees: grown };
}

function boundsOf(cases: readonly Case[], question: number): readonly number[] {
  const sorted = cases.map(({ answers }) => answers[question]!).sort((a, b) => a - b);
  const bounds: number[] = [];
  for (let part = 1; part < 40; part += 1) {
    const bound = rounded(sorted[Math.floor((sorted.length * part) / 40)]!);
    if (bound > (bounds[bounds.length - 1] ?? -Infinity)) bounds.push(bound);
  }
  return bounds;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
