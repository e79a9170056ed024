import type { Cue } from './cue.js';
import { ordinary } from './data/ordinary.js';
import type { Find, Scene } from './find.js';
import { isTag, shapeOf } from './shape.js';

const candidate = /(?<![^\s(["“'‘,:=>/-])[^\s"“”()[\],;:/\uE000]{5,60}/gu;

/** "<old.list@school.example>", as bounces and headers write it. */
const address = /^<[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?$/;

/**
 * What nobody writes but as a password (letters with digits and signs amid them), in a mail that speaks of passwords or
 * of logging in, needs no slot.
 */
export function stray({ page, topic, cues }: Scene): readonly Find[] {
  if (!topic.password && !topic.login && !topic.wifi) return [];
  const finds: Find[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(page.text); match !== null; match = candidate.exec(page.text)) {
    if (!/[!#$%^&*@+~]|^\w-\w-\w-\w-\w/.test(match[0])) {
      if (topic.password && /\d/.test(match[0])) {
        const end = match.index + match[0].replace(/[.?'’`»*]+$/, '').length;
        const text = page.text.slice(match.index, end);
        if (isWordy(text) && isNear(cues, match.index) && !isNamed(page.fold, match.index, end, text.toLowerCase())) {
          finds.push({ start: match.index, end, kind: 'password', rule: 'stray:words' });
        }
      }
      continue;
    }
    const core = match[0].replace(/^[*_'‘`<]+/, '');
    const start = match.index + match[0].length - core.length;
    const text = core.replace(/[.?'’`»]+$/, '').replace(/^([^<]*)>$/, '$1');
    if (shapeOf(text) !== 'strong' || isTag(text) || address.test(text)) continue;
    if (/^\w+=|[?&]\w+=|^\d+[+@]|\*$/.test(text) && !/[!#$]/.test(text)) continue;
    // Named as a user name, a pattern in capitals (USER:PASS@HOST), a fingerprint.
    if (/^[A-Z]+(?:[:@]+[A-Z]+)+:?$/.test(text) || /^(?:SHA\d+|MD5):/i.test(text)) continue;
    if (
      /(?:user ?name|usuario|user id|display name|e-?mail)(?: (?:is|was|now|still|has always been|says|of|shows?|reads?|as)){0,3} ?[:="“']{0,2}$/.test(
        page.fold.slice(Math.max(0, start - 40), start),
      )
    )
      continue;
    // Part of an address or a path.
    if (/[/@.\w]/.test(page.text[start - 1] ?? ' ') && page.text.slice(Math.max(0, start - 80), start).includes('://'))
      continue;
    finds.push({ start, end: start + text.length, kind: 'password', rule: 'stray' });
  }
  return finds;
}

const accountLike =
  /^(?:sub|guest|student|teacher|user|lab|loaner|cart|library|lib|kiosk|admin|room|office|test|chromebook|ipad|laptop|pc|staff|grade|class|printer|scan|front|desk|device|windows|chrome|firefox|edge|office|word|excel|version|report|form|page|chapter|unit|lesson|building|school|wifi|net|network|bus|door|locker|camera|copier|camp|ridge)(?:s|er)?[-_]?\d|guest|staff|student|wifi|-iot|-5g|final|draft/i;

/**
 * Words of the dictionary with a number behind them (rainbow12, PurpleLamp08, Kiln-Brick-9): a password, since user names
 * are made of names, tags of capitals, and places, machines and programs are listed.
 */
function isWordy(text: string): boolean {
  if (text.length < 6 || isTag(text) || accountLike.test(text) || shapeOf(text) !== 'mixed') return false;
  if (!/^\p{L}[\p{L}._-]*\d{2,4}$/u.test(text)) return false;
  const pieces = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((piece) => piece !== '');
  const known = pieces.filter((piece) => isWord(piece)).length;
  const capitals = /^\p{Lu}\p{Ll}+[._-]\p{Lu}\p{Ll}+/u.test(text) || /\p{Ll}\p{Lu}\p{Ll}/u.test(text);
  return known === pieces.length || (capitals && known > 0) || (capitals && pieces.length === 2 && /\d{2}$/.test(text));
}

function isWord(piece: string): boolean {
  if (ordinary.has(piece) || ordinary.has(piece.replace(/s$/, ''))) return true;
  for (let at = 3; at <= piece.length - 3; at += 1)
    if (ordinary.has(piece.slice(0, at)) && ordinary.has(piece.slice(at))) return true;
  return false;
}

function isNear(cues: readonly Cue[], at: number): boolean {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) < at - 200) low = middle + 1;
    else high = middle;
  }
  return (cues[low]?.start ?? Infinity) < at + 200;
}

// Named as an account, a thing or a network, or the first half of an address.
function isNamed(fold: string, start: number, end: number, text: string): boolean {
  const before = fold.slice(Math.max(0, start - 30), start);
  if (
    /(?:user ?names?|user|login|log-?in|usr|usuario|id|account|acct|as|tag|asset|model|serial|room|rm|named?|called|ssid|network|wi-?fi|joins?|on|computer|laptop|device|host|folder|file|course|class|printer|app|version|identifiant)(?:'s)?(?: name)?(?: is| was|:|=|#| -|,)? ?["'“]?$/.test(
      before,
    )
  )
    return true;
  return fold[end] === '@' || fold.includes(`${text}@`);
}
