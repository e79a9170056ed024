import { features, sharedFeatures, sink, slots, type Ready, type Setting } from './learnt-features.js';
import type { Model } from './learnt-model.js';

type Slot = (typeof slots)[number];

/** What each kind of evidence is called; none of it repeats a word of the mail. */
const sentences: Readonly<Partial<Record<Slot, string>>> = {
  form: 'built like a value',
  pattern: 'built like a value',
  length: 'as long as values are',
  word: 'a word used as a value',
  stem: 'a word used as a value',
  before: 'the word before it',
  beforeStem: 'the word before it',
  before2: 'the words before it',
  before3: 'the words before it',
  pairBefore: 'the words before it',
  bagBefore: 'the sentence before it',
  beforeGap: 'the word and sign before it',
  formBefore: 'what stands before it',
  after: 'the word after it',
  after2: 'the words after it',
  after3: 'the words after it',
  pairAfter: 'the words after it',
  bagAfter: 'the sentence after it',
  formAfter: 'what stands after it',
  around: 'the words around it',
  aroundForms: 'the words around it',
  gapBefore: 'the sign before it',
  gapAfter: 'the sign after it',
  gaps: 'the signs around it',
  place: 'its place in the line',
  alone: 'stands alone on its line',
  lineLength: 'stands in a short line',
  lineFirst: 'the first word of its line',
  lineLabel: 'the label of its line',
  lineAbove: 'the line above it',
  aboveLast: 'the line above it',
  aboveGap: 'the line above it',
  heading: 'the heading of its column',
  cueBefore: 'near a word for a secret or for letting in',
  cueAfter: 'a word for a secret or for letting in follows',
  cueLine: 'a word for a secret or for letting in on the same lines',
  nearCue: 'near a word for a secret',
  cueGap: 'the sign between it and a word for a secret',
  mail: 'what the mail is about',
  subject: 'what the subject says',
  sentenceFirst: 'how its sentence begins',
  sentenceMood: 'a question or a statement',
  again: 'how often it stands there',
  fromEnd: 'stands at the end',
};

/** The three kinds of evidence that spoke most for a token. */
export function reasonsFor(page: Ready, setting: Setting, at: number, model: Model): readonly string[] {
  const into = sink();
  const sums = new Map<string, number>();
  const add = (): void => {
    for (let index = 0; index < into.size; index += 1) {
      const name = slots[(into.slot[index] ?? 1) - 1];
      const sentence = name === undefined ? undefined : sentences[name];
      if (sentence === undefined) continue;
      sums.set(sentence, (sums.get(sentence) ?? 0) + (model.weights[into.list[index] ?? 0] ?? 0));
    }
  };
  features(page, at, into);
  add();
  sharedFeatures(setting, page.group[at] ?? 0, into);
  add();
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([sentence]) => sentence);
}
