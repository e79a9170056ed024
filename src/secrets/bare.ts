import { common } from './data/common.js';
import { aftermath, goesOn, means } from './data/frames.js';
import { spanish } from './data/spanish.js';
import { tools } from './data/tools.js';
import { compoundNouns, denied, nouns, units } from './data/words.js';
import { isJoined, isWord } from './dictionary.js';
import type { Find, Scene } from './find.js';
import type { Page } from './page.js';
import { around, topicWeight } from './weigh.js';

const enough = 5.3;
const token = /(?<![\p{L}\p{N}'’@._/\\&-])\p{Ll}{4,20}(?![\p{L}\p{N}'’@_/\\&-]|\.[\p{L}\p{N}])/gu;
/** The word right before it: what one does with a value, or what joins it to one. */
const introduced =
  /(?:^|[^a-z'])(?:typ(?:e|ed|es|ing)|enter(?:s|ed|ing)?|put(?:s|ting)?|puts? in|in|us(?:e|es|ed|ing)|tr(?:y|ied|ies|ying)|takes?|took|accept(?:s|ed)?|reject(?:s|ed)?|refus(?:es|ed)|picked|chose|set|wrote|says?|said|reads?|is|was|are|were|it's|its|that's|with|to|by|as|or|nor|then|just|only|be|mine|from|into|plus|spelled|called|spell|remember|guess(?:ed)?|made|es|era|con|escribe|escribo|puse|pongo|usamos|usabamos|tape|mets|avec|est|puis|after|but|at|on|not)[:,]? ?["“'‘(*]{0,2} ?$|[,:=→(“"]["“ ]{0,2}$/;
/** More that is said right before a word that is typed. */
const openings: readonly { readonly weight: number; readonly pattern: RegExp }[] = [
  {
    weight: 3,
    pattern:
      /(?<![a-z])(?:(?:hit|press|push) enter after|nothing but|anything but|do i (?:put in|type|use|enter)|(?:whoever|who) (?:picked|chose|set)|left (?:everything|it|them|all) (?:at|on|as)|(?:escrib|tecle|pon|us)[a-z]{1,5}|tapait|tape|mettait|et puis) ["“]?$/,
  },
  {
    weight: 2.6,
    pattern:
      /(?<![a-z])(?:every|each|all|all the|both) (?:carts?|computers?|tablets?|ipads?|accounts?|kids?|labs?|rooms?|machines?) (?:is|are|was|were) ["“]?$/,
  },
];
/** With an article or an owner before it a word means its thing. */
const determined =
  /(?:^|[^a-z'])(?:the|an?|my|our|your|his|her|hers|its|their|this|that|these|those|some|any|no|every|each|all|more|another|old|new|other|same|whole|el|la|los|las|un|una|mi|su|tu|le|les|du|des|une|mon|ma|son|sa|wrong|right|usual|first|second|last|next|of|de|for|by|from|'s)[ ]$/;
/** No thing is called so: what is done, how something is, what it is about. */
const abstract =
  /(?:ing|ed|ly|able|ible|tion|sion|ment|ness|ful|less|ous|ive|ity|ance|ence|ism|ize|ise|ify|ical|ward|wards|like|ish|est|ado|ada|ido|ida|ando|iendo|mente|cion)$/;

/**
 * A plain word that stands bare where grammar wants an article ("it takes marmalade and nothing else"): no thing is meant but
 * the word itself. Only words that are not said every day are heard, and what is said around them must weigh enough.
 */
export function bare(scene: Scene): readonly Find[] {
  const { page } = scene;
  const subject = Math.max(topicWeight(scene), scene.topic.access ? 0.7 : 0.5);
  const finds: Find[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(page.text); match !== null; match = token.exec(page.text)) {
    const start = match.index;
    let end = start + match[0].length;
    const rarity = rarityOf(page.fold.slice(start, end));
    if (rarity === 0) continue;
    const second = /^ (\p{Ll}{3,20})(?![\p{L}\p{N}'’@_/\\&-])/u.exec(page.text.slice(end, end + 22))?.[1];
    if (second !== undefined && !endsHere(page, end)) {
      const next = page.fold.slice(end + 1, end + 1 + second.length);
      if (rarityOf(next) === 0 || !endsHere(page, end + 1 + second.length)) continue;
      end += 1 + second.length;
    } else if (!endsHere(page, end)) continue;
    if (determined.test(page.fold.slice(Math.max(0, start - 14), start))) continue;
    if (!introduced.test(page.fold.slice(Math.max(0, start - 20), start))) continue;
    const said = around(page, { start, end }, scene);
    if (said.named) continue;
    const lead = page.fold.slice(Math.max(0, start - 40), start);
    const extra = openings.find(({ pattern }) => pattern.test(lead))?.weight ?? 0;
    // "The sticker under the keyboard, shoelace, is old": set off by commas on both sides.
    const apart =
      /\p{L}, ["“]?$/u.test(lead) &&
      /^["”]?, ?(?:is|was|but|and|so|which|it|that|gives|does|did|has|still|no)(?![a-z])/.test(
        page.fold.slice(end, end + 14),
      )
        ? 2.8
        : 0;
    const before = Math.max(said.weight, extra, apart);
    if ((said.name === 'look' && extra === 0 && apart === 0) || before < 1.5) continue;
    const rest = page.fold.slice(end, end + 60).replace(/[ \t]+/g, ' ');
    const after = aftermath.find(({ pattern }) => pattern.test(rest))?.weight ?? 0;
    if (
      said.name === 'is' &&
      /(?:must|should|to|can|cannot|will|would|the secret|they are|we are|code must) (?:be|is) ["“]?$|(?:they|we|i|you|she|he) (?:are|was|were|is|am) ["“]?$/.test(
        lead,
      )
    )
      continue;
    if (said.name === 'is' && before < 3.5 && after < 1.6) continue;
    if (
      rarity + subject + before + after * 0.5 <
      (said.name === 'given' || said.name === 'set' ? enough + 0.6 : enough)
    )
      continue;
    finds.push({ start, end, kind: 'password', rule: `bare:${apart > 0 ? 'apart' : said.name}` });
    token.lastIndex = end;
  }
  return finds;
}

function endsHere(page: Page, end: number): boolean {
  const rest = page.fold.slice(end, end + 24);
  if (/^["”'’)]?[.,;:!?)\n]|^["”'’)]?\s*$|^["”'’)]? [-–—(/|]/.test(rest)) return true;
  const next = /^["”]? ([\p{L}']+)/u.exec(rest)?.[1];
  return next !== undefined && (goesOn.has(next) || (denied.has(next) && !compoundNouns.has(next)));
}

/** 0 for what everybody says, what names a tool, and what is no name of a thing. */
export function rarityOf(fold: string): number {
  if (
    common.has(fold) ||
    denied.has(fold) ||
    compoundNouns.has(fold) ||
    tools.has(fold) ||
    means.has(fold) ||
    units.has(fold) ||
    goesOn.has(fold)
  )
    return 0;
  if (fold.endsWith('s') && (common.has(fold.slice(0, -1)) || tools.has(fold.slice(0, -1)))) return 0;
  if (abstract.test(fold) && !nouns.has(fold)) return 0;
  if (spanish.has(fold)) return 1.2;
  if (isWord(fold)) return fold.endsWith('s') ? 0.8 : 1.3;
  return isJoined(fold) ? 1.3 : 0;
}
