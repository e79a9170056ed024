import { units } from './data/words.js';
import type { Find, Scene } from './find.js';
import { readDigits, wordAfter } from './value.js';

const device =
  /(?<![a-z])(?:alarms?|alarm panel|keypads?|key pad|lock ?box(?:es)?|padlocks?|door locks?|combination locks?|authenticator(?: app)?|duo|disarm|arm and disarm|alarma|candado|teclado de la puerta|burglar alarm|security panel|(?:gate|door|shed|garage|safe|locker|elevator|storage|closet|annex)(?=\s?[:=])|(?:punch(?:ed|es)?(?: in)?|key in|dial in) )(?![a-z])/g;
const number = /^[^\n.;?!\d]{0,45}?(?<![\p{L}\p{N}#/-])(?=\d)/u;
const oneByOne = /(?<![\d-])\d(?:-\d){3,7}(?![\d-])/g;
const otherNumber =
  /(?:room|rm|ext|extension|x|tag|asset|door|error|model|fault|serial|zone|wing|building|call|at|around|since|by|version|unit|number|no|panel|every|after|for|within|in|of|s\/n|ip|tel|phone|hall|lab|grade|gate|acct|account)[ #.:]{0,2}$/;

/** A number that is given for something that takes numbers: an alarm, a keypad, a lock, an authenticator. */
export function devices({ page, topic }: Scene): readonly Find[] {
  if (!topic.access) return [];
  const finds: Find[] = [];
  device.lastIndex = 0;
  for (let match = device.exec(page.fold); match !== null; match = device.exec(page.fold)) {
    const stretch = page.fold.slice(device.lastIndex, device.lastIndex + 70);
    const gap = number.exec(stretch)?.[0] ?? (/^\d/.test(stretch) ? '' : undefined);
    if (
      gap === undefined ||
      otherNumber.test(gap) ||
      (/shows?|displays?|reads|flash/.test(gap) && !/authenticator|duo/.test(match[0])) ||
      /certificate|badge|error|event|ticket|asset|student|employee|copier|serial/.test(gap)
    )
      continue;
    const digits = readDigits(page, device.lastIndex + gap.length);
    if (digits === null || digits.end - digits.start < 4 || units.has(wordAfter(page, digits.end))) continue;
    // A telephone number, a year.
    if (
      /^\d{3}-\d{4}|^\d{3}-\d{3}-\d{4}|^(?:19|20)\d\d$/.test(page.text.slice(digits.start, digits.end)) &&
      !/[:=]/.test(gap)
    )
      continue;
    finds.push({ ...digits, kind: 'code', rule: 'device' });
  }
  // Single digits parted by hyphens are dialled, whatever stands around.
  oneByOne.lastIndex = 0;
  for (let match = oneByOne.exec(page.text); match !== null; match = oneByOne.exec(page.text)) {
    finds.push({ start: match.index, end: match.index + match[0].length, kind: 'code', rule: 'device:digits' });
  }
  return finds;
}
