import { compoundNouns, denied, units } from './data/words.js';
import type { Kind } from './data/kinds.js';
import type { Find, Scene } from './find.js';
import type { Page } from './page.js';
import { isTag } from './shape.js';
import { linesOf } from './tables.js';
import { readDigits, readValue, wordAfter } from './value.js';

const secretNoun =
  'pass ?words?|passwds?|pass ?codes?|pass ?phrases?|pws?|pins?|codes?|combos?|combinations?|wi-?fi keys?|keys?|logins?|contrasenas?|claves?|codigos?|mots? de passe';
/** A question for a value, or a request to send it; not one about its state. */
const asked = new RegExp(
  `(?:(?<![a-z])(?:which|what|what's|whats|cual es|que|quel(?:le)?|send|tell|give|share|need)(?![a-z])[^.?!\\n]{0,50}(?<![a-z])(?:${secretNoun})(?![a-z])(?! (?:problem|error|rule|issue|message|reset|page|prompt|length|change|screen|manager|id)s?)|what (?:do|does|did) (?:you|he|she|they) (?:type|enter|put|use|press|punch)(?! (?:it|to) )|what you (?:type|enter|put|press))`,
);
const noQuestion =
  /(?:did|do|does|have|has|can|could|is|was|are) (?:you|he|she|it|they|your|the)(?: [a-z]+){0,2} (?:change|reset|expire|forget|remember|work|get|have)|error|message|zip|area|stop|(?:what|which) (?:happens|kind|program|app|computer|room|school)|does it say|asset|how (?:long|many)/;
const subjectAsks = new RegExp(`^(?:re|aw|rv|res?) ?: .*(?:${secretNoun})[^?]{0,40}\\?`);
const opening =
  /^[ \t]*(?:[-*•] ?)?(?:(?:it's|its|it is|it was|that's|that is|that would be|mine is|ours is|i (?:type|use|enter|put|press)|we (?:type|use|enter|put|press)|try|the (?:password|code|pin|key|word) is|es|es la|c'est|answer|a|hi|hello|hola|sure|yes)[,:.!]? ?){0,2}/;

/**
 * The answer to a question that stands in the quoted trail or in the subject: the line under it, or the first of the mail.
 * What answers is short and is no sentence.
 */
export function replies({ page, topic }: Scene): readonly Find[] {
  if (!page.raw.includes('>') && !topic.asked) return [];
  const lines = linesOf(page.text);
  const finds: Find[] = [];
  let first = -1;
  let asksBelow = topic.asked;
  for (const [index, line] of lines.entries()) {
    if (line.end - line.start > 300) continue;
    const quoted = isQuoted(page, line.start);
    const fold = page.fold.slice(line.start, line.end);
    if (
      first < 0 &&
      !quoted &&
      fold.trim() !== '' &&
      !/^[ \t]*(?:hi|hello|hey|dear|hola|bonjour)(?![a-z])[^.:]{0,30}$/.test(fold)
    )
      first = index;
    if (!asked.test(fold) || noQuestion.test(fold)) continue;
    if (!quoted) continue;
    let next = index + 1;
    while (next < lines.length && isBlank(page, lines[next])) next += 1;
    const under = lines[next];
    if (under !== undefined && !isQuoted(page, under.start)) push(finds, page, under.start, kindOf(fold));
    else asksBelow = true;
  }
  const top = lines[first];
  if (asksBelow && top !== undefined && !isHeader(page, top.start))
    push(finds, page, top.start, topic.digits ? 'pin' : 'password');
  return finds;
}

/** Whether a subject is the answer's question: "Re: Which code do you enter?" */
export function isAsked(whole: string): boolean {
  const subject = whole.slice(0, 300);
  return (
    /^(?:re|aw|rv|res?) ?:/.test(subject) &&
    subject.includes('?') &&
    (asked.test(subject) || subjectAsks.test(subject)) &&
    !noQuestion.test(subject)
  );
}

function push(finds: Find[], page: Page, at: number, kind: Kind): void {
  const lead = opening.exec(page.fold.slice(at, at + 80))?.[0].length ?? 0;
  const start = at + lead;
  const digits = readDigits(page, start);
  if (digits !== null) {
    if (digits.end - digits.start >= 4 && !units.has(wordAfter(page, digits.end)) && ends(page, digits.end, true))
      finds.push({ ...digits, kind: kind === 'password' ? 'code' : kind, rule: 'reply' });
    return;
  }
  const value = readValue(page, start);
  if (
    value === null ||
    value.shape === 'mark' ||
    value.shape === 'placeholder' ||
    value.shape === 'empty' ||
    value.shape === 'structured'
  )
    return;
  if (value.shape !== 'word' || value.quoted) {
    if (value.shape !== 'compound' ? !isTag(value.text) : !/['’]/.test(value.text) && !denied.has(value.fold))
      finds.push({ start: value.start, end: value.end, kind, rule: 'reply' });
    return;
  }
  // Plain words up to the end of the line or a comma: at most five of them, none about a state.
  const run = /^[\p{L}'’-]+(?: [\p{L}'’-]+){0,4}/u.exec(page.text.slice(value.start, value.start + 80))?.[0] ?? '';
  const whole = run.length > 0 && ends(page, value.start + run.length, false) ? run : (/^\p{L}+/u.exec(run)?.[0] ?? '');
  const words = page.fold.slice(value.start, value.start + whole.length).split(' ');
  if (whole.length < 4 || words.some((word) => denied.has(word) || compoundNouns.has(word) || units.has(word))) return;
  if (!ends(page, value.start + whole.length, true)) return;
  if (words.length > 1 && words.every((_, at2) => /^\p{Lu}/u.test(whole.split(' ')[at2] ?? ''))) return;
  if (words.length === 1 && /(?:ing|ly)$/.test(words[0] ?? '')) return;
  finds.push({ start: value.start, end: value.start + whole.length, kind, rule: 'reply' });
}

function ends(page: Page, at: number, loosely: boolean): boolean {
  const rest = page.fold.slice(at, at + 30);
  if (/^["”’)]?(?:[,.;!(]|\s*\n|$| -| –| \()/.test(rest)) return true;
  return loosely && /^ (?:since|like|as|same|on|for|i think|is the answer|y|and|but|in|with|all)(?![a-z])/.test(rest);
}

function kindOf(fold: string): Kind {
  if (fold.includes('pin')) return 'pin';
  if (/code|combo|combination/.test(fold)) return 'code';
  if (/wi-?fi|wireless|key/.test(fold)) return 'wifi key';
  return fold.includes('phrase') ? 'passphrase' : 'password';
}

function isBlank(page: Page, line: { readonly start: number; readonly end: number } | undefined): boolean {
  return line !== undefined && page.text.slice(line.start, Math.min(line.end, line.start + 200)).trim() === '';
}

// The sign of a reply trail was blanked on the page and still stands in the raw text.
function isQuoted(page: Page, start: number): boolean {
  const raw = page.from === null ? start : (page.from[start] ?? 0);
  return page.raw[raw] === '>' || /^[ \t]{0,3}>/.test(page.raw.slice(raw, raw + 5));
}

function isHeader(page: Page, start: number): boolean {
  return /^(?:on .{4,80} wrote:|from:|sent:|to:|--|_{4,})/.test(page.fold.slice(start, start + 100));
}
