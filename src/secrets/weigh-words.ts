import { compoundNouns, denied } from './data/words.js';
import { tools } from './data/tools.js';
import { isJoined, isWord } from './dictionary.js';
import type { Find, Scene } from './find.js';
import { around, topicWeight } from './weigh.js';

const enough = 5;
const digitWords: ReadonlySet<string> = new Set(['three', 'four', 'five', 'seven', 'eight', 'nine', 'zero']);
// Only these words right before make a plain word worth a look.
const opener =
  /(?<![a-z])(?:typ(?:e|ed|es|ing)|enter(?:s|ed|ing)?|tr(?:y|ied)|us(?:e|es|ed)|put(?: in)?|puse|pongo|ponia|escribi|escribo|wrote|written|chose|picked|spell(?:ed|s)?|take|accept|word (?:is|was)|and ours is|and mine is|one|it's just|just|set to|changed to|back to|reset to|use|usan|remember|with|same one|the one|the same|mine|hers|ours|class one|usual)["“'‘( ]{1,3}(?=(\p{Ll}{4,24})(?![\p{L}\p{N}'’@-]))/gu;

/** A plain word that is typed in: "they all use kittens to get on". It takes more to believe than any other shape. */
export function weighWords(scene: Scene): readonly Find[] {
  const { page } = scene;
  const subject = topicWeight(scene);
  if (subject === 0) return [];
  const finds: Find[] = [];
  opener.lastIndex = 0;
  for (let match = opener.exec(page.fold); match !== null; match = opener.exec(page.fold)) {
    const word = match[1] ?? '';
    const start = opener.lastIndex;
    const end = start + word.length;
    if (
      denied.has(word) ||
      compoundNouns.has(word) ||
      tools.has(word) ||
      digitWords.has(word) ||
      /\p{Lu}/u.test(page.text.slice(start, end))
    )
      continue;
    if (/(?:ing|ed|ly)$/.test(word)) continue;
    if (/["“]/.test(match[0]) && !/["”,.]/.test(page.text[end] ?? ' ')) continue;
    const said = around(page, { start, end }, scene);
    const look = isJoined(word) && !isWord(word) ? 1.5 : 0.3;
    // "My fingers type fast": a word of the dictionary needs more said about it than that it is typed.
    if (isWord(word) && said.weight < 3.9) continue;
    if (said.named || look + subject + said.weight < enough) continue;
    finds.push({ start, end, kind: 'password', rule: `weighed:${said.name}` });
  }
  return finds;
}
