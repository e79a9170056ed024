import { aside, loosely, named, spelled, thingNumber } from './described.js';
import { insideBrackets, looksLikeOne } from './in-brackets.js';
import { more } from './series.js';
import { articles, compoundNouns, denied, skippable, units } from './data/words.js';
import type { Cue } from './cue.js';
import type { Find, Scene } from './find.js';
import { lineStart, type Page, type Span } from './page.js';
import { isTag } from './shape.js';
import { accept, readDigits, readValue, type Slot, type Value, wordAfter } from './value.js';

// "password", then what may stand between, then what joins it to its value.
const copula =
  /^(?:is|was|are|were|be|being|as|es|era|son|est|etait|ist|war|e|foi|equals|reads|says|becomes|called|=|to|a|en|auf)$/;
const auxiliary = /^(?:has|have|had|been|got|gets|will|shall|would|should|could|se|a|ha|fue|esta|ete|wurde)$/;
const changing = /^(?:set|chang(?:e|ed|ing)|reset|updated|switched|back|cambi[a-z]*|puso|pusieron|modifie|geandert)$/;
const changeBefore =
  /(?:set|chang(?:e|ed|ing)|reset(?:ting)?|mak(?:e|ing)|made|updat(?:e|ed)|switch(?:ed)?|put|cambi[a-z]{0,6}|change|modifie) (?:[a-z']{1,12} ){0,3}$/;
const connector =
  /^(?:for|on|of|in|at|to|from|that|which|i|you|we|they|he|she|my|the|with|works?|number|num|no|del|de|para|que|du|des|pour|d|from|here|there|below|above|he|again|until|since|everyone|mr|mrs|ms|por|fur|vom|nueva|nuevo|temporal|actual|nouveau|inicial|provisoire|wifi|wi-fi|red)$/;
const when =
  /^(?:yesterday|today|earlier|recently|this|last|monday|tuesday|wednesday|thursday|friday|week|morning|night|afternoon|for|me|him|her|them|us|by|ayer|hoy|hier)$/;
const move = /^(?:to|a|en|auf|back)$/;
const label =
  /[ \t"'*_)\]]{0,4}(?:[:：]{1,2}|>{2,}|=+>?|-{1,2}>|→|⇒|[—–]|\.{2,}|…+|_{3,}|(?:[ \t]\.){2,20}[ \t]?:?|»|\t|[ \t]-{1,2}[ \t>]|\|)(?:[*_]{1,2}(?=\s))?[ \t.…:=>]{0,60}(?:-{1,2}>?[ \t]{1,4})?|(?:是|为|為|は)[ \t:：]{0,4}/y;
const word = /[ \t]{0,4}["(]?([\p{L}\p{M}\p{N}'’/#-]{1,40})/uy;

/** The value after a cue: on the line, after a remark, after "is", on the next line. */
export function afterCue(scene: Scene): readonly Find[] {
  const finds: Find[] = [];
  for (const [index, cue] of scene.cues.entries()) {
    const limit = scene.cues[index + 1]?.start ?? scene.page.text.length;
    for (const span of forward(scene, cue, limit))
      finds.push({ ...span, kind: cue.kind, rule: `after-cue:${cue.kind}` });
  }
  return finds;
}

function forward(scene: Scene, cue: Cue, limit: number): readonly Span[] {
  const { page } = scene;
  const { text } = page;
  let at = cue.end;
  // "PIN #66120", "password's", "pins (4 digits)".
  if (page.fold.startsWith("'s ", at)) return afterCopula(scene, cue, at + 3);
  const remark = /[ \t]{0,3}\(([^()\n]{0,60})\)/y;
  remark.lastIndex = at;
  const bracket = remark.exec(text);
  if (bracket !== null) {
    const inside = insideBrackets(page, cue, bracket);
    if (inside !== null) return [inside];
    at = remark.lastIndex;
  }
  if (otherThing(page, cue, at)) return [];
  let steps = 0;
  let open = false;
  let chained = false;
  let moved = changeBefore.test(page.fold.slice(Math.max(0, cue.start - 50), cue.start));
  let since = '';
  while (steps < 10) {
    const thought = aside.exec(page.fold.slice(at, at + 40));
    if (thought !== null && (steps === 0 || open)) {
      at += thought[0].length;
      const said = atDirect(scene, cue, at - 1);
      if (said.length > 0) return said;
    }
    label.lastIndex = at;
    const sign = label.exec(text);
    if (sign !== null && since !== '') return [];
    if (sign !== null) {
      const strict = sign[0].trim() !== '' || sign[0].includes('\t');
      const slot: Slot = strict && cue.trust !== 'loose' ? 'label' : 'copula';
      return atLabel(scene, cue, label.lastIndex, slot, steps);
    }
    if (/^[ \t]*\n/.test(text.slice(at, at + 20))) return steps === 0 ? nextLine(scene, cue, at) : [];
    if (steps === 0) {
      const direct = atDirect(scene, cue, at);
      if (direct.length > 0) return direct;
    }
    const comma = /^[ \t]{0,2},[ \t]*/.exec(text.slice(at, at + 8));
    if (comma !== null) {
      const aside = readValue(page, at + comma[0].length);
      if (aside !== null && looksLikeOne(aside) && followedByComma(text, aside)) return expand(scene, cue, aside);
      if (
        !/^(?:which|que|qui|it's|it is|its|es)\b/.test(page.fold.slice(at + comma[0].length, at + comma[0].length + 6))
      )
        return [];
      at += comma[0].length;
      const said = /^(?:it's|it is|its|es) /.exec(page.fold.slice(at, at + 6));
      if (said !== null && cue.kind !== 'pin' && cue.kind !== 'code')
        return afterCopula(scene, cue, at + said[0].length);
    }
    word.lastIndex = at;
    const match = word.exec(page.fold);
    const current = match?.[1];
    if (match === null || current === undefined || match.index >= limit + 200) return [];
    if (
      at + 1 < cue.end + 1 &&
      steps === 0 &&
      compoundNouns.has(current) &&
      !auxiliary.test(current) &&
      !changing.test(current)
    )
      return [];
    const after = word.lastIndex;
    if (after > limit && limit > cue.end) return [];
    if (move.test(current) ? moved : copula.test(current)) {
      const found = afterCopula(scene, cue, after);
      if (found.length > 0) return found;
      if (!/^(?:is|was|are|were|be|being|es|est|ist|a|se)$/.test(current)) return [];
      chained = true;
    } else if (changing.test(current)) {
      moved = true;
    } else if (auxiliary.test(current)) {
      chained = true;
    } else if (steps === 0) {
      // One word may stand before the sign: "clave wifi: X", "password portal = X".
      if (!connector.test(current) && /^[ \t]?[:=]/.test(text.slice(after, after + 3)) && !denied.has(current)) {
        const value = readValue(page, after + text.slice(after, after + 3).search(/[:=]/) + 1);
        return value !== null && value.shape !== 'word' && value.shape !== 'digits' ? expand(scene, cue, value) : [];
      }
      open = connector.test(current) || scene.page.text[match.index] === ',';
      if (!open) return [];
    } else if (moved && current === 'for' && !open) {
      // "password reset for Lia to X": what follows a colon here is the list of those who need one.
      open = true;
      since = current;
    } else if (!open && !((chained || moved) && (skippable.has(current) || when.test(current)))) return [];
    if (/[.;?!]/.test(text[after] ?? '') && /\s/.test(text[after + 1] ?? ' ')) return [];
    at = after;
    steps += 1;
  }
  return [];
}

function otherThing(page: Page, cue: Cue, at: number): boolean {
  const next = wordAfter(page, at);
  if (cue.kind === 'key' || cue.kind === 'wifi key')
    return /^(?:id|ids|point|points|card|cards|board|words?|pad|stage|fob|terms?)$/.test(next);
  if (cue.kind === 'pin')
    return /^(?:board|this|it|the|that|point|pad|pads|down|post|to|up)$/.test(next) && cue.word === 'pin';
  return false;
}

function atLabel(scene: Scene, cue: Cue, at: number, slot: Slot, steps: number): readonly Span[] {
  const { page } = scene;
  if (/^[ \t>*]*(?:\n|$)/.test(page.text.slice(at, at + 40))) return steps <= 8 ? nextLine(scene, cue, at) : [];
  const found = single(scene, cue, at, slot);
  const [first] = found;
  if (first !== undefined) return isRemark(page, cue, at, first) ? [] : found;
  // "Password: the usual, try X", "password: it's X", "pw: same as login i.e. X"
  const intro =
    /^[ \t]*(?:it's|it is|is|was|still|now|try|use|changed to|reset to|set to|the usual,? try|use this one:?)[ \t]+/.exec(
      page.fold.slice(at, at + 40),
    );
  return intro === null ? [] : single(scene, cue, at + intro[0].length, 'copula');
}

// "Can't change my password - Dana Orr": plain words after a dash that ends a sentence.
function isRemark(page: Page, cue: Cue, at: number, span: Span): boolean {
  if (
    !/[-–—][ \t>]*$/.test(page.text.slice(cue.end, at)) ||
    !/^[\p{L} '.-]+$/u.test(page.text.slice(span.start, span.end))
  )
    return false;
  const line = page.text.slice(lineStart(page.text, cue.start), cue.start);
  const before = line.trim().split(/\s+/).length;
  return before > 1;
}

function single(scene: Scene, cue: Cue, at: number, slot: Slot): readonly Span[] {
  const value = readValue(scene.page, at);
  if (value === null) return [];
  const span = judged(scene, cue, value, slot);
  return span === null ? [] : [span, ...more(scene, cue, span, value)];
}

function expand(scene: Scene, cue: Cue, value: Value): readonly Span[] {
  const span = judged(scene, cue, value, 'copula');
  return span === null ? [] : [span, ...more(scene, cue, span, value)];
}

// A bare code or key takes what looks like one; a plain word only where the mail is about wireless keys.
function judged(scene: Scene, cue: Cue, value: Value, slot: Slot): Span | null {
  if (cue.trust === 'loose') {
    if (cue.kind === 'wifi key') return accept(scene.page, value, 'wifi key', slot);
    if (cue.kind === 'key')
      return value.text.length >= 8 && /\d/.test(value.text) && (value.shape === 'mixed' || value.shape === 'strong')
        ? value
        : null;
    if (value.quoted && value.text.includes(' ')) return null;
    if (slot === 'direct') {
      const digits = readDigits(scene.page, value.start);
      return digits !== null && digits.end - digits.start >= 4 && !units.has(wordAfter(scene.page, digits.end))
        ? digits
        : null;
    }
  }
  if (cue.kind === 'key' && (value.shape === 'word' || value.shape === 'structured') && !value.quoted) return null;
  if (cue.kind === 'key' && slot === 'direct' && value.text.length < 8) return null;
  return accept(scene.page, value, cue.kind, slot);
}

function atDirect(scene: Scene, cue: Cue, at: number): readonly Span[] {
  const { page } = scene;
  const value = readValue(page, at);
  if (value === null || (!/^[ \t#]/.test(page.text.slice(at, at + 1)) && !value.quoted)) return [];
  if (value.start - at > 30) return [];
  const span = judged(scene, cue, value, 'direct');
  const tag =
    isTag(value.text) &&
    /[A-Z]/.test(value.text) &&
    (cue.kind === 'code' || (cue.kind === 'password' && cue.trust === 'sure'));
  if (cue.kind === 'passphrase' && value.shape === 'word') {
    const phrase = accept(page, value, 'passphrase', 'copula');
    const words = phrase === null ? [] : page.text.slice(phrase.start, phrase.end).split(/\s+/);
    return phrase !== null && words.length >= 3 ? [phrase] : [];
  }
  if (span !== null && !tag) return [span, ...more(scene, cue, span, value)];
  if (cue.kind === 'pin' || cue.kind === 'code') {
    const digits = readDigits(page, at);
    return digits === null || cue.trust === 'loose' || units.has(wordAfter(page, digits.end)) ? [] : [digits];
  }
  if (
    value.shape === 'compound' &&
    cue.trust === 'brief' &&
    cue.kind === 'password' &&
    /[A-Z]/.test(value.text) &&
    /[\p{L}][-_.][\p{L}]/u.test(value.text)
  ) {
    return accept(page, value, 'password', 'label') === null ? [] : [value];
  }
  if (value.shape !== 'word' || value.quoted || denied.has(value.fold) || compoundNouns.has(value.fold)) return [];
  const before = page.fold.slice(Math.max(0, cue.start - 40), cue.start);
  const told =
    /(?:us(?:e|es|ed|ing)|with|enter(?:ed)?|typ(?:e|ed|ing)|put in|tr(?:y|ied)) (?:the |my |our |her |his )?(?:\w+ )?$/.test(
      before,
    );
  if (
    cue.kind === 'password' &&
    refused.test(page.fold.slice(value.end, value.end + 40)) &&
    /(?:^|[.!?\n(] ?|my |her |his |the |with |that )$/.test(page.fold.slice(Math.max(0, cue.start - 6), cue.start))
  ) {
    return [{ start: value.start, end: value.end }];
  }
  const brief =
    cue.trust === 'brief' && cue.word !== 'clave' && cue.kind === 'password' && !/(?:ing|ed|s)$/.test(value.fold);
  return told || (brief && value.fold.length > 3) ? [{ start: value.start, end: value.end }] : [];
}

const refused =
  /^["”’]? (?:does not|doesn't|doesnt|dosent|did not|didn't|is not|isn't|won't|wont|will not|no longer|never) (?:work|take|let|get|accepted|valid|right|go)/;

function afterCopula(scene: Scene, cue: Cue, from: number): readonly Span[] {
  const { page } = scene;
  let at = from;
  let slot: Slot = 'copula';
  for (let count = 0; count < 6; count += 1) {
    const colon = /^[ \t]{0,2}(?:[:,–—]|\.{2,}|…|-[ \t]|->)[ \t]*/.exec(page.text.slice(at, at + 12));
    if (colon !== null) {
      at += colon[0].length;
      if (colon[0].trim().startsWith(':') || colon[0].trim() === '') slot = slot === 'article' ? slot : 'label';
    }
    if (/^[ \t]*\n/.test(page.text.slice(at, at + 20))) return colon === null ? [] : nextLine(scene, cue, at);
    const value = readValue(page, at);
    if (value === null) return [];
    const plain = value.fold.replace(/[^\p{L}']+$/u, '');
    const name = cue.kind === 'password' ? named.exec(page.fold.slice(value.start, value.start + 50)) : null;
    const remark =
      name === null && cue.kind === 'password' ? loosely.exec(page.fold.slice(value.start, value.start + 70)) : null;
    if (remark !== null) {
      const last = readValue(page, value.start + remark[0].length);
      if (
        last === null ||
        !(
          looksLikeOne(last) ||
          /^\d{4,8}$/.test(last.text) ||
          (last.shape === 'compound' && /^\p{L}+-\p{L}+-\p{L}+$/u.test(last.text))
        )
      )
        return [];
      return units.has(wordAfter(page, last.end)) ? [] : [{ start: last.start, end: last.end }];
    }
    if (name !== null) return single(scene, cue, value.start + name[0].length, 'copula');
    const spelling = spelled.exec(page.fold.slice(value.start, value.start + 40));
    if (spelling !== null) {
      at = value.start + spelling[0].length;
      continue;
    }
    // "is set to X", but "is to be reset", "was supposed to arrive".
    if (
      plain === 'to' &&
      !/(?:set|changed|reset|back|updated|switched|it) $/.test(
        page.fold.slice(Math.max(0, value.start - 10), value.start),
      )
    )
      return [];
    if (!value.quoted && skippable.has(plain)) {
      if (articles.has(plain)) slot = 'article';
      else if (/^(?:to|back|set|changed|reset)$/.test(plain)) slot = 'copula';
      at = value.start + plain.length;
      if (page.text[at] === '.') return [];
      continue;
    }
    const described = thingNumber.exec(page.fold.slice(value.start, value.start + 60));
    if (described !== null) {
      const digits = readDigits(page, value.start + described[0].length);
      return digits === null ? [] : [digits];
    }
    if (!value.quoted && articles.has(plain) && cue.kind !== 'passphrase') return [];
    if (
      weekday.test(plain) &&
      !value.quoted &&
      slot !== 'label' &&
      /change|day|reset|expir|training/.test(page.fold.slice(cue.end, value.start))
    )
      return [];
    const span = judged(scene, cue, value, slot);
    return span === null ? [] : [span, ...more(scene, cue, span, value)];
  }
  return [];
}

// "The password change is Wednesday".
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

// The label stands alone and its value on the next line that holds anything.
function nextLine(scene: Scene, cue: Cue, at: number): readonly Span[] {
  const { page } = scene;
  const labelled = /[:=]\s*$/.test(page.text.slice(cue.end, at));
  const before = page.text.slice(Math.max(lineStart(page.text, cue.start), cue.start - 60), cue.start).trim();
  if (!labelled && before.split(/\s+/).length > 2) return [];
  const gap = /[ \t]*\n(?:[ \t]*\n){0,2}[ \t]*/y;
  gap.lastIndex = at;
  if (gap.exec(page.text) === null) return [];
  const start = gap.lastIndex;
  const value = readValue(page, start);
  if (value === null) return [];
  const line = (page.text.slice(start, start + 120).split('\n', 1)[0] ?? '').trimEnd();
  if (
    /^[\p{L} ._/#-]{2,30}(?:[:=]|\s[-–]\s)/u.test(line) ||
    /^(?:thanks|thank you|best|regards|sincerely|gracias|merci|cheers)/i.test(line)
  )
    return [];
  const span = judged(scene, cue, value, 'label');
  if (span === null) return [];
  const words = line.split(/\s+/).length;
  const wholeLine = value.shape !== 'word' || words <= 8;
  if (!wholeLine) return [];
  // A plain word takes its whole line, or it is the beginning of a sentence and not a value.
  if (value.shape === 'word' && words > 1 && !value.quoted) {
    if (words === 1 || /[.?!,]$/.test(line) || span.end < start + line.length)
      return lineIsPhrase(page, start, line) ? [{ start, end: start + line.length }] : [];
  }
  if (value.shape === 'word' && words === 1 && /^[A-Z][a-z]+$/.test(value.text) && !labelled)
    return [{ start: value.start, end: value.end }];
  return [span, ...more(scene, cue, span, value)];
}

function lineIsPhrase(page: Page, start: number, line: string): boolean {
  const words = page.fold.slice(start, start + line.length).split(/\s+/);
  return (
    words.length >= 3 &&
    words.length <= 8 &&
    !/[.?!,:]$/.test(line) &&
    words.filter((each) => denied.has(each)).length * 2 <= words.length
  );
}

function followedByComma(text: string, value: Value): boolean {
  return /^["”'’)]?(?:[,.)]|\n|$| \()/.test(text.slice(value.end, value.end + 3));
}
