import { after as behind, before as ahead, afterNetwork, namedAfter, naming, noted, theOne } from './data/evidence.js';
import type { Find, Scene } from './find.js';
import { build } from './build.js';
import { isJoined, isWord } from './dictionary.js';
import type { Page, Span } from './page.js';
import { units } from './data/words.js';
import { wordAfter } from './value.js';

/** How much has to speak for a token before it is struck. */
const enough = 3.9;
const token = /(?<![^\s\uE000|“”])[^\s\uE000|“”]{4,64}(?![^\s\uE000|“”])/g;
// A line of an encoded body.
const encoded = /^[A-Za-z0-9+/]{16,}={0,2}$/;
const lead = /^["'‘’`([{<*_~¿¡=:,;>-]+/;
const tail = /["'’`)\]}>*,;:.?…]+$/;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Values that no slot holds: "typed Beetle_9 and nothing", "so we use Fern#Gully". What a token looks like, the words before it
 * and behind it, and what the mail is about each weigh something; from a sum of five on it is a secret.
 */
export function weigh(scene: Scene, known: readonly Span[]): readonly Find[] {
  const { page, topic } = scene;
  const subject = topicWeight(scene);
  const finds: Find[] = [];
  const named = new Set<string>();
  let previous: Span | null = null;
  let next = 0;
  token.lastIndex = 0;
  for (let match = token.exec(page.text); match !== null; match = token.exec(page.text)) {
    if (/^[\p{L}'’]+[,.]?$/u.test(match[0]) && !/\p{Ll}\p{Lu}/u.test(match[0])) continue;
    if (encoded.test(match[0]) && isLine(page.text, match.index, match[0].length)) continue;
    if (match[0].includes('://') || match[0].startsWith('www.')) continue;
    if (
      /^-{0,2}[a-z_-]+=|^[A-Z_]+=|^[A-Za-z ]+=.*;|^(?:pwd|password|pass)=/i.test(match[0]) &&
      !/^[A-Z][a-z]{3,}=[A-Z]/.test(match[0])
    )
      continue;
    // What the other rules found is theirs; it may still be the first of a row.
    for (let other = known[next]; other !== undefined && other.end <= match.index; other = known[(next += 1)])
      previous = other;
    const held = known[next];
    if (held !== undefined && held.start < match.index + match[0].length) continue;
    for (const word of wordsOf(page, match.index, match[0])) {
      if (/^[\w ]+=(?:\p{L}*|\d+)$/u.test(word.text)) continue;
      // An exclamation mark that ends a sentence is none of the word's.
      if (/^\p{Lu}?\p{Ll}+!+$/u.test(word.text) && !/^,? \p{Ll}/u.test(page.text.slice(word.end, word.end + 3)))
        continue;
      // "Kahoot! and Quizlet+": products named together.
      if (
        /^\p{Lu}\p{Ll}+[!+]$/u.test(word.text) &&
        /^ (?:and|or|y|et) \p{Lu}/u.test(page.text.slice(word.end, word.end + 8))
      )
        continue;
      const look = build(word.text);
      if (look === null) continue;
      const stem = /^(\p{L}{4,})\d{1,2}$/u.exec(word.text)?.[1]?.toLowerCase();
      if (
        stem !== undefined &&
        !isWord(stem) &&
        !isJoined(stem) &&
        /(?:log|sign)(?:s|ged|ed)?[ -]?(?:in|on) (?:with|as|using) ["“]?$/.test(
          page.fold.slice(Math.max(0, word.start - 24), word.start),
        )
      )
        continue;
      const said = around(page, word, scene);
      let sum = look + subject + said.weight;
      // "Gopher_1, then Gopher_2": one of a row with what was found before it.
      const row = previous !== null && look >= 2 && isNext(page, previous.end, word.start);
      if (row) sum += 2.5;
      if (!row && said.name === 'look' && said.weight < 1 && look < (said.weight > 0 && topic.password ? 2.5 : 3.5))
        continue;
      // "We use Kahoot!" is a product, "I typed Snickerdoodle!" is not.
      if (/^\p{Lu}\p{Ll}+!$/u.test(word.text) && !/^(?:typed|set|given|written)$/.test(said.name)) continue;
      if (otherwiseNamed.test(page.fold.slice(Math.max(0, word.start - 70), word.start))) continue;
      if (said.named && surelyNamed.test(page.fold.slice(Math.max(0, word.start - 40), word.start)))
        named.add(stemOf(word.text));
      if (said.named || sum < enough || (look < 1 && sum < 6.5) || (subject === 0 && look < 2.5 && sum < 5)) continue;
      if (/\d$/.test(word.text) && units.has(wordAfter(page, word.end))) continue;
      const find: Find = {
        start: word.start,
        end: word.end,
        kind: topic.wifi && !topic.password ? 'wifi key' : 'password',
        rule: `weighed:${said.name}`,
      };
      finds.push(find);
      previous = find;
    }
  }
  // What is named as a computer or an account in one place is no secret in another.
  return named.size === 0 ? finds : finds.filter((find) => !named.has(stemOf(page.text.slice(find.start, find.end))));
}

function stemOf(text: string): string {
  return text.toLowerCase().replace(/\d+$/, '');
}

export function topicWeight({ page, topic }: Scene): number {
  if (topic.password) return 1.5;
  if (noted.test(page.fold)) return 1.5;
  return topic.login || topic.trouble ? 1 : topic.wifi ? 0.5 : 0;
}

/** The word itself, or what stands behind the user name in "jdoe/X", "admin:X". */
function* wordsOf(page: Page, at: number, raw: string): Iterable<Word> {
  const cut = /^([\w.\\-]{2,30}(?:@[\w.-]+)?)[/:]([^\s/:]{5,40})$/.exec(raw.replace(tail, ''));
  if (cut?.[1] !== undefined && cut[2] !== undefined && !/^(?:https?|mailto|tel|ftp|re|fwd?)$/i.test(cut[1])) {
    yield trim(page, at + cut[1].length + 1, cut[2]);
    return;
  }
  if (!/[,|;]\S/.test(raw)) {
    yield trim(page, at, raw);
    return;
  }
  let from = at;
  for (const piece of raw.split(/[,|;]/)) {
    yield trim(page, from, piece);
    from += piece.length + 1;
  }
}

function isLine(text: string, start: number, length: number): boolean {
  return /^[\r\n]?$/.test(text.charAt(start - 1)) && /^[\r\n]?$/.test(text.charAt(start + length));
}

function trim(page: Page, at: number, raw: string): Word {
  const first = lead.exec(raw)?.[0].length ?? 0;
  const core = raw.slice(first);
  const end = core.replace(tail, '').length;
  const start = at + first;
  return { start, end: start + end, text: page.text.slice(start, start + end) };
}

export interface Said {
  readonly weight: number;
  readonly name: string;
  readonly named: boolean;
}

/** What is said before and behind a word. */
export function around(page: Page, word: Omit<Word, 'text'>, scene: Scene): Said {
  const before = page.fold.slice(Math.max(0, word.start - 72), word.start);
  const open = /[("'‘“`*]+$/.exec(before)?.[0] ?? '';
  const lead = before
    .slice(0, before.length - open.length)
    .replace(/["“”]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ $/, '');
  const rest = page.fold.slice(word.end, word.end + 48);
  const close = /^[)"'’”`*!]+/.exec(rest)?.[0] ?? '';
  const next = rest.slice(close.length).replace(/\s+/g, ' ');
  const told = ahead.find(({ pattern }) => pattern.test(lead));
  const reply = behind.find(({ pattern }) => pattern.test(next));
  let weight = (told?.weight ?? 0) + (reply?.weight ?? 0);
  let mine = false;
  if (
    told?.name === 'is' &&
    theOne.test(lead.replace(/(?<![a-z])(?:is|was|it's|its|es|era|est|now|=|->|:)[: ,a-z]{0,14}$/, '').trimEnd())
  )
    mine = true;
  if (mine) weight += 1.5;
  if (open.includes('(') && close.includes(')')) weight += theOneHere.test(lead) ? 4 : 1.5;
  else if (/["'‘“]/.test(open) && /["'’”]/.test(close)) weight += 1;
  // "Guest wifi: X, password Y": the name of the network, since its key follows.
  const key =
    afterNetwork.test(lead) &&
    !scene.cues.some((cue) => cue.start > word.end && cue.start < word.end + 120) &&
    !/^ ?[/|]/.test(next);
  if (key) weight += 2;
  if (scene.cues.some((cue) => cue.start < word.start && cue.end > word.start - 100)) weight += 0.5;
  // It opens a sentence, as nothing but a name does.
  if (/[.?!:]$/.test(lead) && told?.name !== 'is') weight += 1.2;
  if (mailWith.test(lead)) weight += 2;
  const line = page.text.slice(word.start - before.length, word.start).includes('\n')
    ? lead.slice(-Math.max(1, before.length - before.lastIndexOf('\n') - 1 - open.length))
    : lead;
  if (labelledName.test(line)) weight += 1.5;
  else if (/(?:\/|:|,| then| and then|\|| \/| -| \()$/.test(line + open) && userName.test(line)) weight += 1.5;
  else {
    // "kg5 and X": what stands before is no word, so it is a name to log in with.
    const name = joinedName.exec(line)?.[1];
    if (name !== undefined && !isWord(name)) weight += 1.5;
  }
  if (/\p{L}, $/u.test(before) && rest.startsWith(', ')) weight += 1.5;
  const named = key
    ? false
    : (told === undefined || (told.name === 'is' && !(mine && possessive.test(lead))) ? naming.test(lead) : false) ||
      namedAfter.test(next);
  return { weight, name: told?.name ?? reply?.name ?? 'look', named };
}

const labelledName =
  /(?<![a-z])(?:login|log in|user ?name|user|usr|id|acct|account|sign in|usuario):? (?:is |as )?(?!(?:with|using|is|as|and|to|the|page|in|on|for|info)(?: |$))[\w.@\\-]{3,40}(?: (?:pw|pass|and|then))?$/;
const theOneHere =
  /(?<![a-z])(?:same one|the one|the same|mine|hers|his|ours|theirs|password|word|class one|old one|new one|usual)$/;
const possessive = /(?<![a-z])(?:mine|hers|his|theirs|ours|wrote|written)(?![a-z])/;
const mailWith = /\w@[\w.-]+ (?:with|and|,|then|\/|con)$/;
// "rename the mailbox to X", "my user name is now X", "I log in with rtoll7": a name, whatever it looks like.
const otherwiseNamed =
  /(?<![a-z])(?:renam[a-z]{1,3}|alias|mailbox|printer|display name|computer name|host ?name|nickname)(?: [a-z'-]{1,14}){0,6} (?:to|as) ["“]?$|(?<![a-z])(?:user ?name|usuario|login name|user id|fingerprint|host key|thumbprint|commit)(?: (?:is|was|now|still|always|has|been|of|shows?|reads?|called)){0,4} ["“]?$|(?<![a-z])part(?: number| no\.?)? ["“]?$/;
const surelyNamed =
  /(?<![a-z])(?:named?|called|user ?names?|usuario|computer|laptop|desktop|hostname|host|ssid|network)(?: (?:is|was|name))?[ :,"']{1,3}$/;
const joinedName = /([a-z][\w.@\\-]{2,39}),? (?:and|y|et|and then|luego)$/;
const userName =
  /(?:[\w.-]{2,30}@[\w.-]{4,40}|\.?\\[\w.-]{2,30}|(?<![a-z])[a-z][a-z0-9]*[._-]?[a-z0-9]{2,20})(?: ?[/:,|]| then| and then| and| -|, then)?$/;

function isNext(page: Page, from: number, to: number): boolean {
  return (
    to - from < 40 &&
    /^["'”’).]?(?:,| (?:or|nor|and|then|now|too?|and then|but|instead of|for))(?=[ "“'])/.test(
      page.fold.slice(from, to),
    ) &&
    !page.text.slice(from, to).includes('\n')
  );
}
