import { compoundNouns } from './data/words.js';
import type { Find, Scene } from './find.js';
import { isTag, shapeOf } from './shape.js';
import { wordAfter } from './value.js';

// Matched backwards from the cue, as a lookbehind is, so that most cues cost a word or two.
const told =
  /(?<=(?<![^\s"'“‘(])(\S{4,60}?)["'”’),]{0,2} (?:is|was|as|es|era|est) (?:(?:my|the|our|your|her|his|their|a|an|new|old|current|temporary|wifi|la|mi|su|el|le|mon) ){0,3})/dy;

/** "X is the password", "X as my password": only what is built like a value; whether a word is one, the judgement decides. */
export function beforeCue({ page, cues }: Scene): readonly Find[] {
  const finds: Find[] = [];
  for (const cue of cues) {
    if (cue.kind === 'key' || compoundNouns.has(wordAfter(page, cue.end))) continue;
    told.lastIndex = cue.start;
    const [start, end] = told.exec(page.fold)?.indices?.[1] ?? [];
    if (start === undefined || end === undefined) continue;
    const value = page.text.slice(start, end);
    const shape = shapeOf(value);
    if (shape === 'strong' || (shape === 'mixed' && !isTag(value) && value.length >= 5))
      finds.push({ start, end, kind: cue.kind, rule: `before-cue:${cue.kind}` });
  }
  return finds;
}
