import { means } from './data/frames.js';
import { tools } from './data/tools.js';
import { compoundNouns, denied, units } from './data/words.js';
import { rarityOf } from './bare.js';
import type { Find, Scene } from './find.js';
import type { Page } from './page.js';

const cut = /[\n;,]| {3,}| \/ /g;
const piece =
  /^[ \t]*(?:[-*•·] ?|\(?\d{1,2}[.)] )?(\S(?:[^\n;,]{0,34}?\S)??)(?:[ \t]*(?:[:=→]|->|\.{2,})[ \t]*|[ \t]+[-–—][ \t]+|[ \t]+)((?:\d[\d#*]{3,7}|\p{L}[\p{L}\p{N}._!+&-]{2,19}(?: \p{Ll}{3,12})?))[.!]?(?:[ \t]*\([^)\n]{1,40}\))?[ \t]*$/u;
const otherNumber =
  /(?<![a-z])(?:rooms?|rm|ext|extensions?|x|tags?|assets?|ids?|students?|employees?|badges?|serials?|models?|phones?|cell|tel|fax|zip|tickets?|orders?|po|bus|route|year|class of|errors?|versions?|balance|price|cost|total|attendance|channel|port|vlan|page|chapter|grade|since|until|at|by|about|salon|fiscal|call|meeting|isbn|inv|invoice|quote|acct|account)\.?(?: (?:no|number|id))?[ #:.]*$/;
const asksFor =
  /(?<![a-z])(?:cards? get|want|wants|typed?|types|locked|log ?in|logins?|opens?|unlock|password|passwords|pins?|codes?|combos?|words?|refused|tablets?|ipads?|keypads?|doors?|gates?|shed|lets? me|get on|turn|copier|alarm|voicemail)(?![a-z])/;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly make: string;
  readonly label: string;
}

/**
 * The same make again and again, "ipads 1-5 2580, ipads 6-10 1470" or "Rm 4: clover; Rm 5: thistle": labels that differ, each with
 * a value of one shape behind it. Two of a number or of what looks built, three of plain words.
 */
export function parallel({ page, topic }: Scene): readonly Find[] {
  if (!asksFor.test(page.fold)) return [];
  const finds: Find[] = [];
  let run: Piece[] = [];
  const close = (): void => {
    const [first] = run;
    if (
      first !== undefined &&
      run.length >= (first.make === 'word' ? 3 : 2) &&
      new Set(run.map((each) => each.label)).size === run.length
    ) {
      const kind = first.make.startsWith('digits') ? 'code' : 'password';
      const strong =
        first.make !== 'word' || topic.password || topic.login || topic.words || topic.trouble || topic.access;
      if (strong) for (const { start, end } of run) finds.push({ start, end, kind, rule: 'parallel' });
    }
    run = [];
  };
  let gap = 0;
  for (const [from, to] of piecesOf(page.text)) {
    const found = to - from > 70 ? null : pieceAt(page, from, to);
    if (found === null) {
      // One that holds no value ("boiler (key)") does not end a row.
      gap += 1;
      if (gap > 1) close();
      continue;
    }
    if (run.length > 0 && run[0]?.make !== found.make) close();
    gap = 0;
    run.push(found);
  }
  close();
  return finds;
}

function* piecesOf(text: string): Iterable<readonly [number, number]> {
  let from = 0;
  cut.lastIndex = 0;
  for (let match = cut.exec(text); match !== null; match = cut.exec(text)) {
    yield [from, match.index];
    from = match.index + match[0].length;
  }
  yield [from, text.length];
}

function pieceAt(page: Page, from: number, to: number): Piece | null {
  const body = page.text.slice(from, to);
  const match = piece.exec(body);
  const label = match?.[1];
  const value = match?.[2];
  if (match === null || label === undefined || value === undefined) return null;
  const start = from + label.length + body.indexOf(label);
  const at = page.text.indexOf(value, start);
  const fold = page.fold.slice(at, at + value.length);
  const found = { start: at, end: at + value.length, label: label.toLowerCase() };
  const head = page.fold.slice(from, at);
  if (/^\d/.test(value)) {
    if (
      (value.length > 6 && !/pin|code|password/.test(page.fold)) ||
      (/^\p{Lu}\p{Ll}+ ?\t?$/u.test(label) && value.length >= 6) ||
      otherNumber.test(head) ||
      /^(?:19|20)\d\d$/.test(value) ||
      (!/\d$/.test(label.trim()) && label.trim().length < 3)
    )
      return null;
    return label.split(' ').length > 4 ? null : { ...found, make: `digits${String(value.length)}` };
  }
  const words = fold.split(' ');
  if (label.split(' ').length > 3) return null;
  if (/\p{Ll}\d{1,4}!?$/u.test(value) && /\p{Lu}/u.test(value) && value.length >= 6) return { ...found, make: 'built' };
  if (!/^[\p{Ll} ]+$/u.test(value)) return null;
  if (
    words.some(
      (word) => denied.has(word) || tools.has(word) || means.has(word) || units.has(word) || compoundNouns.has(word),
    ) &&
    words.length < 2
  )
    return null;
  const parted = /[:=→]|->|\.{2,}| [-–—] /.test(page.text.slice(from + 1, at));
  if (words.length > 1 ? !parted || words.some((word) => denied.has(word)) : !parted && rarityOf(fold) === 0)
    return null;
  if (/(?:ing|ed|ly)$/.test(fold)) return null;
  return { ...found, make: 'word' };
}
