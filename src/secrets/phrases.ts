import { denied } from './data/words.js';
import type { Find, Scene } from './find.js';

// What is said right before a phrase that is not in quotation marks.
const opening =
  /(?<![a-z])(?:(?:passwords?|passphrases?|pass phrases?|passcode|phrase|wifi key|key|psk|pw|contrasena|frase|clave|one|ones|login)(?: (?:is|was|es|era|est|should be|to|=))? ?[,:]?|(?:\d|two|three|four|five|six|seven|eight|nine|several) (?:words?|palabras)[:,]?|just|it's|it is) (?=[\p{L}\p{N}])/gu;
const words = /[\p{L}\p{N}'’-]{1,24}(?: [\p{L}\p{N}'’-]{1,24}){2,9}/uy;
const spelled =
  /^,? ?\(?(?:with |all |in |and |but |it's |that's )?(?:all |no |the |has |a )?(?:capitals?|capitalized|caps|spaces?|lower ?case|upper ?case|one word|small letters|blanks|punctuation|dashes|hyphens)(?![a-z])/;
const network = /(?<![a-z])(?:network|ssid|wi-?fi|wlan|hotspot|red)(?![a-z])/;

/** A passphrase in the course of a sentence: "the long one, happy turtles dance slowly, at boot". */
export function phrases({ page, topic }: Scene): readonly Find[] {
  if (!topic.password && !topic.login && !topic.wifi && !topic.trouble) return [];
  const finds: Find[] = [];
  opening.lastIndex = 0;
  for (let match = opening.exec(page.fold); match !== null; match = opening.exec(page.fold)) {
    const start = opening.lastIndex;
    words.lastIndex = 0;
    const run = words.exec(page.text.slice(start, start + 100))?.[0];
    if (run === undefined) continue;
    const length = lengthOf(page.fold.slice(start, start + run.length), page.fold.slice(start, start + 140));
    if (length === null) continue;
    const fold = page.fold.slice(start, start + length);
    const parts = fold.split(' ');
    const common = parts.filter((part) => denied.has(part)).length / parts.length;
    const described = spelled.test(page.fold.slice(start + length, start + length + 40));
    const ends = /^(?:[.,;)\n]|$)/.test(page.fold.slice(start + length));
    const said = match[0];
    if (/\p{L}\d|\d\p{L}/u.test(fold)) continue;
    if (/[?]/.test(page.text.slice(start + length, start + length + 2))) continue;
    const counted = /(?<![a-z])(?:words?|palabras)/.test(said);
    const strict = /password|phrase|passcode|pw|contrasena|frase|key|psk|clave|one/.test(said);
    const likely =
      (described &&
        parts.length >= 3 &&
        common < 0.8 &&
        !/^(?:the|a|with|all|in|case) (?:same|password|letters|caps)/.test(fold)) ||
      (counted && ends && (topic.password || topic.wifi)) ||
      (ends &&
        strict &&
        common <= 0.6 &&
        parts.length >= 3 &&
        isPhrase(
          said,
          fold,
          page.fold.slice(Math.max(0, match.index - 60), match.index),
          /\p{Lu}/u.test(page.text.charAt(start)),
          common,
        ));
    if (!likely) continue;
    const kind = topic.wifi && !topic.passphrase ? 'wifi key' : 'passphrase';
    finds.push({ start, end: start + length, kind, rule: 'phrase' });
  }
  return finds;
}

const small = /^(?:my|the|a|an|of|and|in|on|at|by|for|with|our|his|her|over|under|every|we|all|to|is|are)$/;
const verdict =
  /^(?:wrong|not|expired|expires|expire|working|works|work|locked|reset|changed|required|needed|too|still|incorrect|invalid|same|different|password|passwords|login|account|username|sticky|written|printed|posted|case|characters|letters|digits|first|last|initial|birthday|number|name|year|because|when|that|which|if|should|must|would|can|will|was|has|have|been|it|he|she|they|i|you)$/;

function isPhrase(said: string, fold: string, before: string, capital: boolean, common: number): boolean {
  const first = fold.split(' ', 1)[0] ?? '';
  if (/^(?:is|was|es|era|est) /.test(fold) || /(?:ing|ed)$/.test(first)) return false;
  if (/(?:is|was|es|era|est) $/.test(said)) {
    const parts = fold.split(' ');
    return (
      parts.length >= 4 &&
      common <= 0.4 &&
      (capital || parts.every((part) => !denied.has(part) || small.test(part))) &&
      !parts.some((part) => verdict.test(part))
    );
  }
  // "the long one, X,": a comma on both sides; "network X, password X": what the line is about.
  if (/one(?:s)?, $/.test(said))
    return /(?:long|new|old|right|same|full|whole|first|second) $/.test(before) && !denied.has(first);
  return (
    /(?:password|passphrase|key|psk|pw|clave|contrasena) $/.test(said) && network.test(before) && !denied.has(first)
  );
}

// The run up to a word about how it is spelled, or the whole of it.
function lengthOf(run: string, stretch: string): number | null {
  for (let at = run.indexOf(' '); at >= 0; at = run.indexOf(' ', at + 1))
    if (spelled.test(stretch.slice(at, at + 40)) && run.slice(0, at).split(' ').length >= 3) return at;
  return run.split(' ').length > 9 ? null : run.length;
}
