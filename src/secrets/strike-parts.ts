import { cuesOf, topicOf, type Cue } from './cue.js';
import { findSecrets, type Find } from './find.js';
import type { Found } from './found.js';
import type { Kind } from './data/kinds.js';
import { markupPage } from './markup.js';
import { defaultStrikeOutOptions, type StrikeOutOptions } from './options.js';
import { foldOf, namePage, plainPage, rawSpan, type Page } from './page.js';
import { compilePattern } from './pattern.js';
import { bounds, type Bounds } from './judgement/bounds.js';
import { judge } from './judgement/judge.js';
import type { Network } from './judgement/network.js';
import { trained } from './judgement/trained.js';
import { kin, knownValues, repeats } from './repeat.js';
import { carriedOver, type Carry } from './same-words.js';
import { strike } from './strike.js';

/** One part of a message to be struck together with the others. */
export interface Part {
  /** As in Found: "subject", "text", "html", "attachment:0", "name:0". */
  readonly name: string;
  readonly text: string;
  readonly style: Style;
}

/** plain: as a person reads it; markup: HTML; name: a file name, whose words are joined by signs. */
export type Style = 'plain' | 'markup' | 'name';

export interface StruckParts {
  /** In the order given; the very same string where nothing was struck. */
  readonly texts: readonly string[];
  readonly found: readonly Found[];
  /** The secrets themselves, as they stood, with their kinds; only to rewrite the original alike and to verify it. */
  readonly values: ReadonlyMap<string, Kind>;
}

/** The learnt judgement and how sure it must be. */
export interface Judgement {
  readonly network: Network;
  readonly bounds: Bounds;
}

interface Prepared {
  readonly patterns: readonly RegExp[];
  readonly exceptions: ReadonlySet<string>;
  readonly ownCues: RegExp | null;
}

const prepared = new WeakMap<StrikeOutOptions, Prepared>();

/** Finds in every part, then strikes what was found in any of them wherever it stands in all of them. */
export function strikeParts(
  parts: readonly Part[],
  given?: Partial<StrikeOutOptions>,
  known: ReadonlyMap<string, Kind> = new Map(),
  judgement: Judgement | null = { network: trained(), bounds },
): StruckParts {
  const options =
    given === undefined ? defaultStrikeOutOptions : isWhole(given) ? given : { ...defaultStrikeOutOptions, ...given };
  const { patterns, exceptions, ownCues } = prepare(options);
  const pages = parts.map(pageFor);
  const topic = topicOf(
    pages.map((page) => page.fold),
    ownCues,
  );
  const { cardNumbers, socialSecurityNumbers } = options;
  const carried = judgement === null ? null : carriedIn(parts, pages);
  const cues = pages.map((page, index) => (index === carried?.to ? [] : cuesOf(page, topic, ownCues)));
  const ruled = pages.map((page, index) =>
    index === carried?.to
      ? []
      : findSecrets(page, topic, { cardNumbers, socialSecurityNumbers, patterns, ownCues }, cues[index]),
  );
  const found = judgement === null ? ruled : judgedParts(parts, pages, cues, ruled, judgement, carried);
  const own: (readonly Find[])[] = found.map((finds, index) =>
    finds.filter((find) => !exceptions.has(pages[index]?.fold.slice(find.start, find.end) ?? '')),
  );
  const values = new Map<string, Kind>(known);
  for (const [index, finds] of own.entries()) {
    const text = pages[index]?.text ?? '';
    for (const find of finds) values.set(text.slice(find.start, find.end), find.kind);
  }
  for (const [index, page] of pages.entries()) {
    const near = kin(page, values).filter((find) => !exceptions.has(page.fold.slice(find.start, find.end)));
    for (const find of near) values.set(page.text.slice(find.start, find.end), find.kind);
    own[index] = [...(own[index] ?? []), ...near];
  }
  if (values.size === 0) return { texts: parts.map((part) => part.text), found: [], values };
  const everywhere = knownValues(pieces(values));
  const places: Found[] = [];
  const texts = pages.map((page, index) => {
    const all = merged(
      own[index] ?? [],
      repeats(page, everywhere).filter((find) => !exceptions.has(page.fold.slice(find.start, find.end))),
    );
    const part = parts[index]?.name ?? '';
    for (const find of all) {
      const { start, end } = rawSpan(page, find);
      places.push({ kind: find.kind, rule: find.rule, part, start, end });
    }
    return strike(page, all);
  });
  return { texts, found: places, values };
}

// The mail is judged as one, its HTML with it unless that says what the text says; its visible text, which is the text once more,
// and each attachment beside the subject.
function judgedParts(
  parts: readonly Part[],
  pages: readonly Page[],
  cues: readonly (readonly Cue[])[],
  ruled: readonly (readonly Find[])[],
  judgement: Judgement,
  carried: Carried | null,
): readonly (readonly Find[])[] {
  const result = [...ruled];
  const named = (...names: readonly string[]): readonly number[] =>
    parts.flatMap(({ name }, index) => (names.includes(name) ? [index] : []));
  const judgeTogether = (read: readonly number[], decided: readonly number[]): void => {
    const sheets = read.flatMap((index) => {
      const page = pages[index];
      const { name, style } = parts[index] ?? {};
      const part = name === 'subject' ? 'subject' : style === 'markup' ? 'html' : 'text';
      return page === undefined ? [] : [{ page, part, cues: cues[index] ?? [], finds: ruled[index] ?? [] } as const];
    });
    const finds = judge(sheets, judgement.network, judgement.bounds);
    for (const index of decided) result[index] = finds[read.indexOf(index)] ?? [];
  };
  const mail = named('subject', 'text', 'html').filter((index) => index !== carried?.to);
  judgeTogether(mail, mail);
  if (carried !== null) result[carried.to] = carried.carry(result[carried.from] ?? []);
  const [text] = named('text');
  const [visible] = named('visible');
  if (visible !== undefined && text !== undefined && parts[text]?.text === parts[visible]?.text)
    result[visible] = result[text] ?? [];
  else if (visible !== undefined) judgeTogether([...named('subject'), visible], [visible]);
  for (const [index, { name, style }] of parts.entries())
    if (name.startsWith('attachment:') && style !== 'name') judgeTogether([...named('subject'), index], [index]);
  return result;
}

/** The text and the HTML part that says the same, by their numbers. */
interface Carried {
  readonly from: number;
  readonly to: number;
  readonly carry: Carry;
}

function carriedIn(parts: readonly Part[], pages: readonly Page[]): Carried | null {
  const from = parts.findIndex(({ name }) => name === 'text');
  const to = parts.findIndex(({ name }) => name === 'html');
  const [text, html] = [pages[from], pages[to]];
  const carry = text === undefined || html === undefined ? null : carriedOver(text, html);
  return carry === null ? null : { from, to, carry };
}

function pageFor(part: Part): Page {
  switch (part.style) {
    case 'plain':
      return plainPage(part.text);
    case 'markup':
      return markupPage(part.text);
    case 'name':
      return namePage(part.text);
  }
}

// A key block is struck as a whole and known by its lines, since the other part may break them elsewhere.
function* pieces(values: ReadonlyMap<string, Kind>): Iterable<readonly [string, Kind]> {
  for (const [value, kind] of values) {
    yield [value, kind];
    if (value.includes('\n'))
      for (const line of value.split('\n')) if (line.trim().length >= 16) yield [line.trim(), kind];
  }
}

function merged(own: readonly Find[], again: readonly Find[]): readonly Find[] {
  const sorted = [...own, ...again].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Find[] = [];
  for (const find of sorted) {
    const last = result[result.length - 1];
    if (last === undefined || find.start >= last.end) result.push(find);
    else if (find.end > last.end) result[result.length - 1] = { ...last, end: find.end };
  }
  return result;
}

function isWhole(options: Partial<StrikeOutOptions>): options is StrikeOutOptions {
  return (
    options.patterns !== undefined &&
    options.exceptions !== undefined &&
    options.cues !== undefined &&
    options.cardNumbers !== undefined &&
    options.socialSecurityNumbers !== undefined
  );
}

function prepare(options: StrikeOutOptions): Prepared {
  const known = prepared.get(options);
  if (known !== undefined) return known;
  const patterns = options.patterns.map((source) => {
    const pattern = compilePattern(source);
    if (!pattern.ok) throw new Error(`secrets pattern ${JSON.stringify(source)}: ${pattern.error}`);
    return pattern.regexp;
  });
  const words = options.cues.map((cue) => foldOf(cue).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const ownCues =
    words.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const ready = { patterns, exceptions: new Set(options.exceptions.map(foldOf)), ownCues };
  prepared.set(options, ready);
  return ready;
}
