import { means } from './data/words.js';
import { tools } from './data/tools.js';
import { compoundNouns, denied, units } from './data/words.js';
import type { Find, Scene } from './find.js';
import type { Page } from './page.js';
import { isTag } from './shape.js';
import { linesOf, type Line } from './tables.js';

const announced =
  /(?<![a-z])(?:passwords?|pass ?words?|pws?|passwds?|passes|passcodes?|secret words?|app words|login words?|words?|logins?|pins?|codes?|claves|contrasenas|what (?:the (?:kids|students)|they|we|everyone) (?:all )?(?:types?|enters?|use|uses))(?![a-z])/;
const row =
  /^[ \t]*(?:[-*•·] ?|\(?\d{1,2}[.)] ?)?(\p{Lu}[\p{L}'’.-]{0,15}(?: (?:\p{Lu}[\p{L}'’.]{0,15}|\d{1,3})){0,2})(?:[ \t]*(?:[:=|]|->|→|\.{2,}|…|,)[ \t]*|[ \t]+[-–—][ \t]+|[ \t]+)(?:(?:password|passwd|pw|pass|pin|code|word)[ :=]{1,3})?(\p{Ll}[\p{L}\p{N}!._-]{3,19})(?=[ \t]*(?:\(|,|$))/u;

/**
 * Rows of a name and a plain word, three or more of the same make one after another: what they are is said above them or in
 * the subject, and a row whose word speaks of a state ("forgot", "locked") makes of the whole a list of troubles.
 */
export function rows({ page, topic, cues }: Scene): readonly Find[] {
  if (cues.length === 0 && !topic.password && !topic.words && !announced.test(page.fold)) return [];
  const lines = linesOf(page.text);
  const finds: Find[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const values: Find[] = [];
    let states = 0;
    let next = at;
    for (; next < lines.length; next += 1) {
      const line = lines[next];
      const value = line === undefined || line.end - line.start > 70 ? null : valueOf(page, line);
      if (value === null) break;
      if (value === 'state') states += 1;
      else values.push(value);
    }
    const count = next - at;
    if (count >= 3 && states === 0 && isAnnounced(page, lines, at, topic.words))
      for (const value of values) finds.push(value);
    if (count > 0) at = next - 1;
  }
  return finds;
}

function valueOf(page: Page, line: Line): Find | 'state' | null {
  const match = row.exec(page.text.slice(line.start, line.end));
  const text = match?.[2];
  if (match === null || text === undefined) return null;
  const start = line.start + match[0].length - text.length;
  const end = start + text.replace(/[._-]+$/, '').length;
  const fold = page.fold.slice(start, end);
  if (
    denied.has(fold) ||
    compoundNouns.has(fold) ||
    tools.has(fold) ||
    means.has(fold) ||
    units.has(fold) ||
    isTag(text)
  )
    return 'state';
  if (/(?:ing|ed|ly)$/.test(fold)) return 'state';
  return { start, end, kind: 'password', rule: 'rows' };
}

function isAnnounced(page: Page, lines: readonly Line[], at: number, subject: boolean): boolean {
  for (let index = at - 1; index >= 0 && index >= at - 3; index -= 1) {
    const line = lines[index];
    if (line === undefined) return false;
    const text = page.fold.slice(Math.max(line.start, line.end - 200), line.end);
    if (text.trim() === '') continue;
    if (announced.test(text) && !/problem|trouble|need(?:s|ed)?(?![a-z])|forgot|expired|error/.test(text)) return true;
    break;
  }
  return subject;
}

/** Whether a subject announces the words of a list: "Second grade passwords that stopped". */
export function announcesWords(whole: string): boolean {
  const subject = whole.slice(0, 300);
  return (
    /(?<![a-z])(?:passwords|pws|pw's|logins|passes|pass ?words|[a-z]+ words|claves|contrasenas)(?![a-z])/.test(
      subject,
    ) && !/problem|trouble|need|forgot|expired|error/.test(subject)
  );
}
