import { denied } from './data/words.js';
import { tools } from './data/tools.js';
import type { Find, Scene } from './find.js';
import { foldOf } from './page.js';

// Answers to security questions are ordinary words, so the slot alone decides, and only in a mail about such questions.
const labelled =
  /(?<![a-z])(?:answers?|ans|respuestas?|reponses?|a)(?: (?:i|we|she|he) (?:gave|put|used|have|chose|picked|typed|set))?\s{0,2}[:=][ \t]*/g;
const spokenAnswer =
  /(?<![a-z])(?:(?:security |secret |correct )?answer(?: to (?:it|that|this|the [a-z ]{1,40}))?(?: (?:i|we) (?:put|gave|used|set|typed|have))?|respuesta|reponse) (?:is|was|es|era|est|should be) /g;
const named = /(?<![a-z])answer (?=[a-z])/g;
const topicWord =
  /(?<![a-z])(?:maiden name|first pet|first car|first school|first job|favou?rite [a-z]{3,12}|best friend|birth ?place|city (?:of birth|i was born in|you were born(?: in)?|where)|street (?:you|i) grew up on|street|pet'?s name|pet|mascot|middle name|childhood [a-z]{3,12}|apellido de soltera|mascota|grandmother[a-z' ]{0,12}|childhood friend|(?:elementary |high |grade )?school|teacher|concert|cousin's name|cousin|movie|book|food|comida (?:favorita|preferida)|make of (?:your|my) first [a-z]+|town|uncle|aunt|nombre de su [a-z]+|nickname|hometown|nac(?:i|iste|io))(?![a-z])/g;
/** "I typed Prairie Wind", "my reply was Kettle Bend": what was given, in a mail about questions; it begins with a capital or is quoted. */
const gave =
  /(?<![a-z])(?:(?:i|i've|i have|we|she|he|yo|my (?:answer|reply)(?: (?:is|was))?)(?: (?:have|always|just|then|only|even|siempre|so))* ?(?:put|puts|typed?|say|said|answered|answer|entered|gave|give|wrote|used|use|told it|chose|picked|pongo|puse|conteste|contesto|respondi|escribi)?|conteste|respondi|puse|pongo|j'ai (?:mis|repondu)|and|, so i put|y) (?:in |it |that |the answer |again )?(?=["“'‘]?\p{L})/gu;
/** Behind such an answer. */
const given =
  /^["”'’]?(?:[.,;:!?)]|$|\n| (?:like|and|but|every|as|three|twice|for|in|en|como|y|pero|is not|isn't|was|with|because|which|again|of course|it|several|both|since|like|\())/;
const said =
  /^[^\n.?!]{0,60}?(?:\?[^\n.?!]{0,20}?)?(?:(?:and |so )?(?:i|we|she|he|i've|i have|we've|yo|siempre)(?: have)? (?:always )?(?:put|answer(?:ed)?|say|typed?|entered|said|used?|gave|wrote|write|have|set it to)(?: in)?|puse|pongo|respondi|contesto|conteste|escribi|(?:is|was|it's|should be|es|era)(?! (?:i|we|she|he|i've) ))(?: always| still|:)? /;
const joined = /^["')]?\s{0,2}(?:\)\.|[:=?]|[ \t][-–—]|->)[ \t]*(?:(?:a|answer|respuesta|reponse): ?)?/;

export function answers({ page, topic }: Scene): readonly Find[] {
  if (!topic.question) return [];
  const { fold, text } = page;
  const finds: Find[] = [];
  const add = (at: number): void => {
    const span = answerAt(page.text, fold, at);
    if (span !== null) finds.push({ ...span, kind: 'answer', rule: 'answer' });
  };
  const questions = /(?<![a-z])q(?:uestion)?\d?\s?[:.]|pregunta/.test(fold);
  visit(labelled, fold, (match, end) => {
    if (!/^a\s*[:=]/.test(match) || questions) add(end);
  });
  visit(named, fold, (_, end) => {
    if (/\p{Lu}/u.test(text.charAt(end))) add(end);
  });
  visit(spokenAnswer, fold, (_, end) => {
    add(end);
  });
  visit(gave, fold, (match, end) => {
    const quote = /["“'‘]/.test(text.charAt(end)) ? 1 : 0;
    const run =
      /^(?:(?:the|Mr\.|Mrs\.|Ms\.|Miss|Dr\.|Coach|Sr\.|Sra\.) )?\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|of|the|de|la|del)){0,3}/u.exec(
        text.slice(end + quote, end + quote + 60),
      )?.[0];
    if (run === undefined || /^(?:and|y) $/.test(match)) return;
    const whole = run.replace(/ (?:of|the|de|la|del)$/, '');
    const first = foldOf(whole.split(' ')[0] ?? '');
    if (
      whole.length < 3 ||
      (denied.has(first) && !/^(?:the|mr|mrs|ms|miss|dr|coach|sr|sra)\.?$/.test(first)) ||
      tools.has(first)
    )
      return;
    if (!given.test(fold.slice(end + quote + whole.length, end + quote + whole.length + 16))) return;
    const start = end + quote;
    finds.push({ start, end: start + whole.length, kind: 'answer', rule: 'answer:given' });
  });
  // "My answers in that order:", then a line for each.
  const order = /(?:answers|respuestas)[^\n]{0,40}:[ \t]*\n(?=((?:[^\n]{2,40}\n?){1,6}))/.exec(fold);
  if (order?.[1] !== undefined) {
    let at = order.index + order[0].length;
    for (const line of order[1].split('\n')) {
      const body = line.replace(/^[ \t]*(?:\d[.)] ?|[-*•] ?)?/, '');
      const lead = line.length - body.length;
      if (body.trim() === '' || body.split(' ').length > 5) break;
      finds.push({ start: at + lead, end: at + line.trimEnd().length, kind: 'answer', rule: 'answer:order' });
      at += line.length + 1;
    }
  }
  visit(topicWord, fold, (_, end) => {
    const rest = fold.slice(end, end + 110);
    const direct = said.exec(rest.slice(0, 70)) ?? joined.exec(rest);
    if (direct !== null && direct[0] !== '') add(end + direct[0].length);
  });
  return finds;
}

function answerAt(text: string, fold: string, at: number): { start: number; end: number } | null {
  let start = at;
  while (start < at + 4 && /[\s"“'‘(]/.test(text[start] ?? 'x') && text[start] !== '\n') start += 1;
  const stretch = text.slice(start, start + 70);
  const stop =
    /[\n;?!"”()]|(?<!(?:^|\s)(?:Mrs?|Ms|Dr|Sr|Sra|St))\.|,(?=\s)|(?<=\s)(?:Q|A)\d?[:.]|\s(?:and|but|it|so|like|every|again|which|when|because|for|y|pero)\s|\s[-–—]\s|\t|\uE000/.exec(
      stretch,
    );
  const body = (stop === null ? stretch : stretch.slice(0, stop.index)).trimEnd().replace(/,$/, '');
  const words = fold.slice(start, start + body.length).split(/\s+/);
  const first = words[0] ?? '';
  if (body.length < 2 || words.length > 6) return null;
  // "1 B, 2 D": the key of a test; "do not match": a word about the answer.
  if (/^\d [A-E]\b/.test(body)) return null;
  if (denied.has(first) && !(words.length > 1 && /^(?:mrs?|ms|miss|dr|sir|the|first|old|new|coach)$/.test(first)))
    return null;
  if (/^(?:wrong|incorrect|rejected|not|doesn't|asks?|what|which)/.test(first)) return null;
  return { start, end: start + body.length };
}

function visit(pattern: RegExp, text: string, use: (match: string, end: number) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) use(match[0], pattern.lastIndex);
}
