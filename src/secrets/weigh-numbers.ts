import {
  askedFor,
  codeClause,
  gaveAway,
  likewise,
  madeOf,
  schedule,
  after as behind,
  before as ahead,
  codeWord,
  numbering,
  opens,
  opensLabel,
  opensWith,
  otherCode,
  pressed,
} from './data/evidence.js';
import { units } from './data/words.js';
import type { Find, Scene } from './find.js';
import { wordAfter } from './value.js';

const enough = 4.5;
const candidate =
  /(?<![\w.:/$€£#@+%&=~-])(?:\d(?: \d){3,7}|\d(?:-\d){3,7}|\d{2}(?: \d{2}){2,3}|\d{1,2}-\d{1,2}-\d{1,2}|\d{3,4}[ -]\d{3,4}|\d{4,9}|[A-Z]?\d{3,6}[A-Z])[#*]{0,2}(?![\p{L}\p{N}%°_@]|[.:/,-]\d|-\p{L}| \d{3,})/gu;
const spokenDigit =
  'zero|one|two|three|four|five|six|seven|eight|nine|oh|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve';
const spokenDigits = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${spokenDigit})(?:(?: |-|, ?)(?:${spokenDigit})){2,9}(?![\\p{L}\\p{N}])`,
  'gu',
);
const groups =
  /(?<![\p{L}\p{N}_.-])(?:[a-z0-9]{4}(?: [a-z0-9]{4}){2,7}|[A-Z0-9]{4}(?: [A-Z0-9]{4}){2,7})(?![\p{L}\p{N}])/gu;
const dial =
  /(?<![a-z])(?:right|left|derecha|izquierda|r|l|cw|ccw)(?: to| a la| at)? \d{1,2}(?:[, ]{1,2}(?:then |and |y )?(?:right|left|derecha|izquierda|r|l|cw|ccw|back)(?: to| a la| at| past)? \d{1,2}){2,4}(?!\d)/g;
const telephone = /^\d{3}-\d{4}$|^\d{3} \d{4}$/;
/** Where a number of four digits that looks like a year is no year. */
const dialled = /(?<![a-z])(?:gate|door|alarm|lock|keypad|padlock|panel|safe|shed|combo|pin)(?![a-z])/;
const year = /^(?:19|20)\d\d$/;

/**
 * Numbers that no slot holds: "the gate wants 7 7 3 1", "I press 2881 and away". What asks for it, what one does with it
 * and how it is written weigh something; rooms, tags and telephones name themselves.
 */
export function weighNumbers(scene: Scene): readonly Find[] {
  const { page, topic } = scene;
  const finds: Find[] = [];
  let last: { readonly text: string; readonly end: number } | null = null;
  const access = opens.test(page.fold);
  candidate.lastIndex = 0;
  for (let match = candidate.exec(page.text); match !== null; match = candidate.exec(page.text)) {
    const text = match[0];
    const start = match.index;
    const end = start + text.length;
    if (telephone.test(text)) continue;
    const near = page.fold.slice(Math.max(0, start - 120), start).replace(/\s+/g, ' ');
    const rest = page.fold.slice(end, end + 70).replace(/\s+/g, ' ');
    const lead = near.slice(-72).replace(/["'(“ ]+$/, '');
    if (units.has(wordAfter(page, end))) continue;
    if (otherCode.test(lead)) continue;
    const code = codeWord.test(lead) || codeClause.test(near.slice(-80));
    if (!code && /[A-Z]/.test(text)) continue;
    const push = pressed.test(lead);
    const told = ahead.find(({ pattern }) => pattern.test(lead));
    const reply = behind.find(({ pattern }) => pattern.test(rest));
    const open = opensWith.test(lead) || opensLabel.test(page.fold.slice(Math.max(0, start - 60), start).trimEnd());
    // A feature code of the telephone: "*72 then 4410".
    if (/\*\d{2} (?:then|and|,|and then)$/.test(lead)) continue;
    const row =
      last !== null &&
      last.text.length === text.length &&
      start - last.end < 70 &&
      likewise.test(lead.replace(/[,:;-]$/, ''));
    const away = gaveAway.test(`${lead} `) && askedFor.test(page.fold.slice(Math.max(0, start - 200), end + 100));
    const daily = schedule.test(`${lead} `) && access;
    const made = madeOf.test(`${lead} `) && (topic.login || topic.password || topic.trouble || access);
    if (!code && !push && !open && !row && !away && !daily && !made && numbering.test(`${lead} `)) continue;
    let sum =
      (code && year.test(text) && dialled.test(near.slice(near.lastIndexOf('. ') + 1)) ? 0 : shapeWeight(text)) +
      (row ? 2.5 : 0) +
      (away ? 3 : 0) +
      (daily ? 3.5 : 0) +
      (made ? 4 : 0);
    if (
      last !== null &&
      last.text.length === text.length &&
      /^(?: or |, or |, | and | then |, then | \/ )$/.test(page.fold.slice(last.end, start))
    )
      sum += 3;
    sum +=
      code || open
        ? 3
        : push
          ? 2.5
          : told?.name === 'given'
            ? 1.5
            : told?.name === 'is'
              ? 2
              : (told?.weight ?? 0) * 0.8;
    if (/\p{L}, $/u.test(near) && rest.startsWith(', ')) sum += 1.5;
    sum += (reply?.weight ?? 0) * 0.7;
    if (
      /^ ?(?:and |then )?(?:then |hit |press )*(?:pound|star|away|enter|ok|off|it beeps|to (?:open|unlock|disarm|arm|get|enter)|para (?:entrar|abrir)|is your|is the (?:code|pin|one)|is my|used to (?:do|work|open|get)|when it asks|like (?:you|he|she) (?:said|told)|but by the time|at the (?:register|counter|lunch)|off my screen)/.test(
        rest,
      )
    )
      sum += 1.5;
    if (opens.test(near) || opens.test(rest)) sum += 1.5;
    if (topic.digits || topic.access || topic.password || access) sum += 0.5;
    if (sum < enough) continue;
    last = { text, end };
    finds.push({
      start,
      end,
      kind: topic.digits ? 'pin' : 'code',
      rule: `weighed:${code ? 'code' : push ? 'pressed' : (told?.name ?? 'number')}`,
    });
  }
  inOtherShapes(scene, finds);
  return finds;
}

// "two two one nine", "aqfd 77xm 2k9p", "right 44, left 12, right 30".
function inOtherShapes({ page, topic }: Scene, finds: Find[]): void {
  each(spokenDigits, page.fold, (start, text) => {
    const near = page.fold.slice(Math.max(0, start - 80), start);
    if (opens.test(near) || topic.digits || pressed.test(near.trimEnd()))
      finds.push({ start, end: start + text.length, kind: 'code', rule: 'weighed:digits-in-words' });
  });
  each(groups, page.text, (start, text) => {
    const mixed = text.split(' ').filter((group) => /\d/.test(group) && /[a-z]/i.test(group)).length;
    const near = page.fold.slice(Math.max(0, start - 60), start);
    if (
      mixed > 0 &&
      (mixed > 1 || /code|key|codigo|clave|password/.test(near)) &&
      !/serial|s\/n|iban|imei|model/.test(near.slice(-20))
    )
      finds.push({ start, end: start + text.length, kind: 'code', rule: 'weighed:groups' });
  });
  each(dial, page.fold, (start, text) => {
    for (const number of text.matchAll(/\d+/g))
      finds.push({
        start: start + number.index,
        end: start + number.index + number[0].length,
        kind: 'code',
        rule: 'weighed:dial',
      });
  });
}

function each(pattern: RegExp, text: string, use: (start: number, text: string) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) use(match.index, match[0]);
}

function shapeWeight(text: string): number {
  if (/^\d(?:[ -]\d){3,7}/.test(text)) return 3;
  if (/[#*]$/.test(text)) return 2;
  if (/^\d{1,2}-\d{1,2}-\d{1,2}$/.test(text)) return 2;
  if (/^\d{2}(?: \d{2}){2,3}$/.test(text)) return 1.5;
  if (/^\d{3}[ -]\d{3}$/.test(text)) return 1.5;
  if (year.test(text)) return -1;
  if (/^(\d)\1+$|^1234/.test(text)) return 1.5;
  return text.length === 4 ? 0.5 : text.length === 6 ? 0.4 : 0;
}
