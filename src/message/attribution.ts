import { limits } from './limits.js';

/** The lines "On ... Ann wrote:" that a mail program puts above what it quotes. */
export interface Attribution {
  readonly start: number;
  /** Index after its last line. */
  readonly end: number;
  /** It names an address, or a day and a time: enough to take all below for the trail though no ">" marks it. */
  readonly dated: boolean;
}

/** Lines over which an attribution is folded at most. */
const folded = 5;
const longest = 600;

/** "wrote" at the end, in the languages of the field; the name may stand behind it in German, Dutch and the Scandinavian ones. */
const wroteLast = new RegExp(
  `(?:${[
    '\\b(?:wrote|writes|said|says)',
    'escribi[óo]|escrito|escreveu|[ée]crit|nous a dit|scritto|a scris',
    'geschrieben|schrieben sie|schreef|skrev|skrifaði|kirjoitti',
    'napisała?(?:\\(a\\))?|napsala?(?:\\(a\\))?|napísala?(?:\\(a\\))?|írta|yazdı',
    'написала?(?:\\(а\\))?|написав|пише|пишет|έγραψε|כתבה?|‫כתב‬|đã viết|viết',
    '写道|寫道|写到|のメッセージ|님이 작성',
  ].join('|')})(?: ?<[^<>\\s]{3,200}>)?[ \\u00a0\\u200e\\u200f\\u202b\\u202c]?(?:[:：.]|-{2,}|>)*\\s*$`,
  'iu',
);
const wroteThenName = /\b(?:schrieb|schreef|skrev|heeft|wrote on|schrieb am)\b(?:[^:]|:(?=\d)){1,250}:\s*$/iu;
/** First words of an attribution. A weekday or a figure may begin one too. */
const opening =
  /^[\s<>*_-]{0,12}(?:(?:on|at|in message|el|le|am|em|il|op|den|på|dnia|w dniu|dňa|dne|pe|vào|lúc|sent from samsung|ons|tor|fre|lør|søn|man|tir|mån|tis|lör|sön|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|mo|di|mi|do|fr|sa|so|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)[\s.,\u00a0]|\d{1,4}[-/. \u5e74]|在|於|于|ב-|‫ב|בתאריך)/iu;
const address = /[^\s<>()[\]"']{1,100}@[^\s<>()[\]"']{2,200}/;
const year = /(?:\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d\d\b|(?:19|20)\d\d ?年)/;
const time = /\b\d{1,2}(?:[:.]|h ?|時|点)\d\d\b/;
/** "2026-03-02 8:00 GMT-06:00 Ann Teacher <ann@school.example>:", in any language: a day and an address at the end. */
const addressLast = /[^<>\s]{1,200}@[^<>\s]{1,200}>{1,2}(?:[^<>:\d]{0,30})?\s?:?\s*$|^>\s?:\s*$/;

/** All attributions of a text that stand outside quotes, by the index of their first line. One pass, each line looked at a few times. */
export function findAttributions(lines: readonly string[]): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>();
  let taken = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length > limits.examinedLine || !mayEndAttribution(line)) continue;
    const end = line.length > 300 ? line.slice(-300) : line;
    const wrote = wroteLast.test(end) || wroteThenName.test(end);
    const attribution = wrote
      ? endingAt(lines, index, taken)
      : addressLast.test(end)
        ? addressed(lines, index, taken)
        : null;
    if (attribution === null) continue;
    found.set(attribution.start, attribution);
    taken = attribution.end;
  }
  return found;
}

/** A cheap look before the patterns: all end in a colon, a dash or a bracket, and none is quoted. */
function mayEndAttribution(line: string): boolean {
  let last = line.length - 1;
  while (last > 0 && line.charCodeAt(last) <= 32) last--;
  const code = line.charCodeAt(last);
  // : - > ： and the marks of direction behind a colon
  const ended = code === 58 || code === 45 || code === 62 || code === 0xff1a || (code >= 0x200e && code <= 0x202e);
  if (last < 1 || (line.charCodeAt(0) === 62 && last >= 12)) return false;
  return ended || bareEnds.some((word) => line.endsWith(word, last + 1));
}

/** Some write no colon; what stands above such an end must name a day and a time, or an address. */
const bareEnds = ['wrote', 'crit', 'ibió', 'itto', 'reveu', '(a)'] as const;

/** From the line with "wrote" upwards to the one with the opening word. */
function endingAt(lines: readonly string[], last: number, from: number): Attribution | null {
  let joined = '';
  let blanks = 0;
  for (let start = last; start >= from && start > last - folded - blanks; start--) {
    const line = lines[start] ?? '';
    if (line.trim() === '') {
      // Polymail leaves a blank line inside; only what is plainly dated may reach across it.
      if (++blanks > 1) return null;
      continue;
    }
    if (/^\s{0,3}>/.test(line) && start !== last) return null;
    joined = `${line} ${joined}`;
    if (joined.length > longest) return null;
    if (!opening.test(line)) continue;
    const named = address.test(joined);
    const day = year.test(joined) && time.test(joined);
    if (blanks > 0 && !(named && year.test(line))) continue;
    // "On Monday he wrote:" is a person's sentence: each attribution has figures or an address.
    const ended = !bareEnds.some((word) => (lines[last] ?? '').trimEnd().endsWith(word));
    if (named || day || (ended && /\d\D.{0,200}\d/.test(joined))) return { start, end: last + 1, dated: named || day };
  }
  const line = lines[last] ?? '';
  // "Ann Teacher <ann@school.example> wrote:" and "Ann schrieb am Fr., 6. März 2026 um 11:53 Uhr:"
  if (/^\s{0,3}>/.test(line) || !/[:：-]\s*$/.test(line)) return null;
  if (address.test(line) && line.length < 250) return { start: last, end: last + 1, dated: true };
  return year.test(line) && time.test(line) && line.length < 250 ? { start: last, end: last + 1, dated: true } : null;
}

/** A day, mostly a time, and an address at the end, over one line or two. */
function addressed(lines: readonly string[], last: number, from: number): Attribution | null {
  for (const start of [last, last - 1]) {
    const first = (lines[start] ?? '').trim();
    if (start < from || first === '' || /^>(?!\s?:$)/.test(first) || !/\d/.test(first)) continue;
    const joined = start === last ? first : `${first} ${(lines[last] ?? '').trim()}`;
    if (joined.length > 400 || !year.test(joined)) continue;
    if (joined.endsWith(':') && time.test(joined)) return { start, end: last + 1, dated: true };
    // Old Gmail leaves colon and time out: "2011/4/7 Ann <ann@school.example>"; without a quote below it proves nothing.
    if (/^(?:19|20)\d\d[-/]\d{1,2}[-/]\d{1,2}\s/.test(first)) {
      return { start, end: last + 1, dated: time.test(joined) && joined.endsWith(':') };
    }
  }
  return null;
}

/**
 * In any language: the last lines of the paragraph above a quote, with a day and a time or an address, and a colon at the end. Only a
 * quote right below makes it one. Gives the index of its first line, -1 when there is none.
 */
export function attributionAbove(lines: readonly string[], quoted: number): number {
  let last = quoted - 1;
  while (last >= 0 && last > quoted - 3 && (lines[last] ?? '').trim() === '') last--;
  let joined = '';
  for (let start = last; start >= 0 && start > last - 3; start--) {
    const line = lines[start] ?? '';
    if (line.trim() === '' || /^\s{0,3}>/.test(line) || line.length > 300) return -1;
    joined = `${line} ${joined}`;
    const signed = address.test(joined) && year.test(joined);
    const ended = /[:：]\s*$/.test(joined) && ((year.test(joined) && time.test(joined)) || signed);
    const bare = /^\s*(?:20\d\d-\d\d-\d\d \d\d:\d\d GMT|posted by .{1,100} on \d)/i.test(joined);
    if (ended || bare) return start;
  }
  return -1;
}

/** "Ann Teacher wrote:", an attribution only where a quote follows. */
export function isWeakAttribution(line: string): boolean {
  return (
    line.length < 160 &&
    /^[^<>]{2,100}\s(?:wrote|writes|said|schrieb|escribió|a écrit|escreveu|ha scritto|skrev)\s?:?\s*$/i.test(line)
  );
}
