import { lineStart } from './page.js';
import { means } from './data/words.js';
import { tools } from './data/tools.js';
import { compoundNouns, denied } from './data/words.js';
import type { Find, Scene } from './find.js';
import { isTag, shapeOf } from './shape.js';
import { readDigits, wordAfter } from './value.js';

const owner =
  "(?:(?:my|the|our|your|her|his|their|a|an|new|old|current|temp|temporary|default|usual|normal|wifi|wi-fi|guest|network|login|log-in|email|laptop|computer|admin|verification|security|door|gate|alarm|correct|right|first|last|la|mi|su|el|le|mon|\\w+'s) ){0,4}";
const linking = ` (?:is|was|as|for|=|es|era|est|como|which is|that's|thats|- that's|that is) ${owner}$`;
// Most text before a cue has no linking word at its end; it is asked for first, since it is found quickly.
const isLinked = new RegExp(linking);
const isThe = new RegExp(`(\\S{3,60}|["“][^"”\\n]{3,60}["”])[,)]?${linking}`);
const isAside = / \((?:my|the|our|her|his|that's|old|new)? ?(?:old |new |current )?$/;
const aside = /(\S{3,60}) \((?:my|the|our|her|his|that's|old|new)? ?(?:old |new |current )?$/;

const typedAs =
  /(?<![a-z])(?:us(?:e|ed|ing)|enter(?:ed)?|typ(?:e|ed|ing)|put(?: in)?|tr(?:y|ied)|with|have|had|got|keep|want|like|gave|set|saved|chose|picked|to|is|puse|uso|pongo) ([^\s,.;:"“”']{4,40}) (?:as|for|como|comme|de) (?:my|the|a|its|your|her|his|our|their|la|mi|new|mon|le) (?:new |old |current |login |wifi |usual |regular )?$/;

// "Rutabaga has been my password since": it opens the sentence, somebody's it is, and the sentence goes on about its time or place.
const opens =
  /(?:^|[.?!\n:;] ?|^["“]|[.?!] ["“])["“]?([\p{L}\p{N}][\p{L}\p{N}._&+#!-]{3,30})["”]?,? (?:has (?:always )?been|was|is|used to be|that's|thats|that is|<-+|stopped being|isn't|is not) (?:still |always )?(?:my|our|her|his|their|the) (?:old |current |new |usual |first |temp |temporary |kids' |class )?$/u;
const opensAfter =
  /^(?: (?:until|till|before|since|for (?:years|ages|the|my|her|his)|on (?:the|my|that|all)|last|all|at|when|here|now|anymore|any more)(?![a-z])|[.;]|,? (?:until|and|but|then)(?![a-z])|\s*$|\s*\n)/;
const days = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|noon)$/;

/** The value before its cue: "X is the password", "X as my password", "X (my password)". */
export function beforeCue({ page, cues }: Scene): readonly Find[] {
  const finds: Find[] = [];
  for (const cue of cues) {
    if (cue.kind === 'key') continue;
    const from = Math.max(0, cue.start - 130, lineStart(page.text, cue.start));
    const before = page.fold.slice(from, cue.start);
    const opened = cue.kind === 'password' || cue.kind === 'passphrase' ? opens.exec(before) : null;
    const word = opened?.[1];
    if (
      opened !== null &&
      word !== undefined &&
      !denied.has(word) &&
      !means.has(word) &&
      !tools.has(word) &&
      !days.test(word) &&
      !/(?:ing|ness)$/.test(word) &&
      opensAfter.test(page.fold.slice(cue.end, cue.end + 40)) &&
      !(before.endsWith(' is the ') && !/^ on the|^ for the/.test(page.fold.slice(cue.end, cue.end + 8)))
    ) {
      const start = from + opened.index + opened[0].indexOf(word);
      finds.push({ start, end: start + word.length, kind: cue.kind, rule: `before-cue:${cue.kind}` });
      continue;
    }
    if (compoundNouns.has(wordAfter(page, cue.end))) continue;
    const told = typedAs.exec(before);
    const plain = told?.[1];
    if (
      told !== null &&
      plain !== undefined &&
      cue.kind !== 'pin' &&
      cue.kind !== 'code' &&
      !denied.has(plain) &&
      plain.length >= 4
    ) {
      const start = from + told.index + told[0].indexOf(` ${plain}`) + 1;
      finds.push({ start, end: start + plain.length, kind: cue.kind, rule: `before-cue:${cue.kind}` });
      continue;
    }
    const match = isLinked.test(before) ? isThe.exec(before) : isAside.test(before) ? aside.exec(before) : null;
    const token = match?.[1];
    if (match === null || token === undefined) continue;
    // "... ext 5521. Is the password the same?": another sentence begins between.
    if (/^.{0,3} Is /.test(page.text.slice(from + match.index + token.length, cue.start))) continue;
    const start = from + match.index;
    const lead = /^["“'(*¿¡]+/.exec(token)?.[0].length ?? 0;
    const core = page.text.slice(start + lead, start + token.length).replace(/["”'),.;:*]+$/, '');
    const span = { start: start + lead, end: start + lead + core.length };
    const isNumber = cue.kind === 'pin' || cue.kind === 'code';
    if (isNumber) {
      const digits = readDigits(page, span.start);
      if (digits !== null || /^g-\d{5,8}$/i.test(core))
        finds.push({ ...(digits ?? span), kind: cue.kind, rule: `before-cue:${cue.kind}` });
      continue;
    }
    if (worthIt(core, token)) finds.push({ ...span, kind: cue.kind, rule: `before-cue:${cue.kind}` });
  }
  return finds;
}

function worthIt(core: string, token: string): boolean {
  // What opens a quotation and does not end it is the first word of a saying.
  if (/^["“].*["”][,)]?$/.test(token)) return !denied.has(core.toLowerCase());
  const shape = shapeOf(core);
  if (shape === 'strong' || (shape === 'digits' && core.length >= 4)) return true;
  return shape === 'mixed' && !isTag(core) && core.length >= 5;
}
