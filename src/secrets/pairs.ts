import { denied } from './data/words.js';
import type { Find, Scene } from './find.js';
import { isTag } from './shape.js';
import { accept, readValue } from './value.js';

const login =
  /(?<![a-z])(?:log(?:ged|ging)?[ -]?(?:in|on)|sign(?:ed|ing)?[ -]?(?:in|on)|logins?|logons?|creds?|credentials?|user(?:name)?s?|user id|as me|usuario|identifiant|account|acct|cuenta|entrar con|entra con)(?![a-z])/g;
const name =
  /^[^\n.;]{0,45}?(?<![\w.@-])([a-z][\w.@-]{1,40})["')]{0,2}(\s?\/\s?|\s?,\s?| and | y | \| | then |: ?| -+ | — | – |\s{2,8}|\t)(?=\S)/;

// "U: jdoe P: X"; "WiFi: Ridge-Guest / X".
const initials = /(?<![a-z])un?\s?[:=]\s?[^\s,;]{2,40}[ \t,;/|]{1,4}\n?[ \t]*p\s?[:=][ \t]?/g;
const network = /(?<![a-z])(?:wi-?fi|ssid|network|wireless|hotspot)(?: name)?\s?[:=]\s?[^\n/,|]{2,40}? [/|] (?=\S)/g;

/** "log in as me, jdoe / X", "sign in with jdoe and X": the second of two after a login. */
export function pairs({ page, topic }: Scene): readonly Find[] {
  if (!topic.login && !topic.wifi && !topic.password) return [];
  const finds: Find[] = [];
  each(initials, page.fold, (end) => {
    const value = readValue(page, end);
    const span = value === null ? null : accept(page, value, 'password', 'label');
    if (span !== null) finds.push({ ...span, kind: 'password', rule: 'pair' });
  });
  each(network, page.fold, (end) => {
    const value = readValue(page, end);
    const span = value === null ? null : accept(page, value, 'wifi key', 'label');
    if (span !== null) finds.push({ ...span, kind: 'wifi key', rule: 'pair' });
  });
  login.lastIndex = 0;
  for (let cue = login.exec(page.fold); cue !== null; cue = login.exec(page.fold)) {
    const from = login.lastIndex;
    const stretch = page.fold.slice(from, from + 110);
    const match = name.exec(stretch);
    const first = match?.[1];
    const joint = match?.[2];
    if (match === null || first === undefined || joint === undefined) continue;
    const value = readValue(page, from + match[0].length);
    if (value === null || value.start > from + match[0].length + 1) continue;
    const named = !denied.has(first) && first.length >= 3;
    if (!named) continue;
    // A name does not end one paragraph for its password to begin the next.
    if (/\n[ \t]*\n/.test(match[0])) continue;
    const slash = joint.includes('/');
    const near = /^[\s:=-]{0,4}(?:is |as |for \w+ |with |info )?$/.test(match[0].slice(0, match[0].lastIndexOf(first)));
    const likely =
      value.shape === 'strong' ||
      (value.shape === 'mixed' &&
        value.text.length >= 5 &&
        !isTag(value.text) &&
        (slash || near) &&
        /\p{L}/u.test(value.text)) ||
      (slash &&
        near &&
        ((value.shape === 'word' &&
          !denied.has(value.fold) &&
          value.text.length >= 4 &&
          !/^(?:computer|laptop|chromebook|password|logoff|out|off|google|classroom)/.test(value.fold)) ||
          (value.shape === 'digits' && value.text.length >= 4))) ||
      (slash && near && value.shape === 'compound' && /[A-Z]/.test(value.text) && /[-_.]/.test(value.text));
    if (likely) finds.push({ start: value.start, end: value.end, kind: 'password', rule: 'pair' });
  }
  return finds;
}

function each(pattern: RegExp, text: string, use: (end: number) => void): void {
  pattern.lastIndex = 0;
  while (pattern.exec(text) !== null) use(pattern.lastIndex);
}
