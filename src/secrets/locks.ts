import type { Find, Scene } from './find.js';

const side = '(?:right|left|derecha|izquierda|droite|gauche|r|l|cw|ccw)';
const turn = `(?<![a-z])${side}(?: past(?: it)?(?: once| twice)?| again)?(?: to| at| a la| al)? ?\\d{1,2}`;
const dial = new RegExp(
  `${turn}(?:[ ,;/–-]{1,3}(?:then |and |y |back )?(?:to the )?${side}(?: past(?: it)?(?: once| twice)?| again)?(?: to| at| a la| al)? ?\\d{1,2}){1,4}(?!\\d)`,
  'g',
);
const buttons =
  /(?<!\d)\d(?: ?(?:and|&|\+|y|et) ?\d){1,2} (?:together|at (?:once|the same time)|at once|juntos|ensemble)(?:,? (?:then |and then |and |luego |puis )?\d(?: ?(?:and|&|\+) ?\d(?: together)?)?(?!\d)){1,4}/g;
const wheel = /(?<![\w-])\d{1,2}-\d{1,2}-\d{1,2}(?![\w-])/g;
const onLock = /(?<![a-z])(?:locker|lock|padlock|combo|combination|candado|cadenas|safe)(?![a-z])/;

const single =
  /(?<![a-z])(?:recovery|back-?up|one[- ]?time|rescue|scratch|single[- ]use|emergency|verification|2fa|mfa|respaldo|recuperacion|secours)(?:[- ][a-z]{1,9})? (?:codes?|keys?|tokens?|codigos?)|codigos? de (?:respaldo|recuperacion|un solo uso)|codes? de secours/;
const coded =
  /(?<![\p{L}\p{N}_.@/-])(?:[a-z0-9]{3,6}(?:-[a-z0-9]{3,6}){1,3}|[A-Z0-9]{3,6}(?:-[A-Z0-9]{3,6}){1,3}|[a-z0-9]{4} [a-z0-9]{4}(?=\s{2}|\s*(?:\n|$|,))|[a-z0-9]{8,10}|\d{4} \d{4}|\d{8,10})(?![\p{L}\p{N}_@/-])/gu;
const hexKey = /(?<![\w:-])(?:[0-9A-F]{2,12} ){2,12}[0-9A-F]{2,12}(?![\w:-])/g;

/** Ways in that are neither words nor plain numbers: turns of a dial, buttons, sheets of recovery codes, old wireless keys. */
export function locks({ page }: Scene): readonly Find[] {
  const { fold, text } = page;
  const finds: Find[] = [];
  if (/\d/.test(text)) {
    for (const match of fold.matchAll(dial))
      for (const number of match[0].matchAll(/\d+/g)) {
        const start = match.index + number.index;
        finds.push({ start, end: start + number[0].length, kind: 'code', rule: 'lock:dial' });
      }
    for (const match of fold.matchAll(buttons))
      finds.push({ start: match.index, end: match.index + match[0].length, kind: 'code', rule: 'lock:buttons' });
    if (onLock.test(fold))
      for (const match of text.matchAll(wheel)) {
        const near = fold.slice(Math.max(0, match.index - 90), match.index);
        if (onLock.test(near) && Number(/\d+$/.exec(match[0])?.[0]) < 60)
          finds.push({ start: match.index, end: match.index + match[0].length, kind: 'code', rule: 'lock:wheel' });
      }
    for (const match of text.matchAll(hexKey)) {
      const length = match[0].replace(/ /g, '').length;
      if (/[A-F]/.test(match[0]) && (length === 10 || length === 26 || length === 64))
        finds.push({ start: match.index, end: match.index + match[0].length, kind: 'wifi key', rule: 'lock:hex-key' });
    }
  }
  if (single.test(fold)) for (const find of sheet(text)) finds.push(find);
  return finds;
}

// Two codes or more of one make: as many groups, each as long.
function sheet(text: string): readonly Find[] {
  const makes = new Map<string, Find[]>();
  for (const match of text.matchAll(coded)) {
    const code = match[0];
    if (!/\d/.test(code) || /^\d{3}-\d{3,4}(?:-\d{4})?$|^\d{1,4}-\d{1,2}-\d{1,4}$/.test(code)) continue;
    if (/^[A-Z]{2,5}-\d{2,6}$/.test(code)) continue;
    const make = code
      .split(/([- ])/)
      .map((group) => (/^[- ]$/.test(group) ? group : String(group.length)))
      .join('');
    const found: Find = { start: match.index, end: match.index + code.length, kind: 'code', rule: 'lock:sheet' };
    const known = makes.get(make);
    if (known === undefined) makes.set(make, [found]);
    else known.push(found);
  }
  return [...makes.values()].filter((finds) => finds.length >= 2).flat();
}
