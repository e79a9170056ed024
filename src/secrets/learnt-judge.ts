import type { Cue, Topic } from './cue.js';
import type { Kind } from './data/kinds.js';
import { speaksOf, type Find } from './find.js';
import { masked } from './mark.js';
import type { Page } from './page.js';
import { familyNames } from './learnt-families.js';
import {
  features,
  groups,
  mayBeValue,
  ready,
  settingOf,
  sharedFeatures,
  sink,
  type Ready,
  type Setting,
} from './learnt-features.js';
import { scale, walk, type Model } from './learnt-model.js';
import { reasonsFor } from './learnt-reasons.js';
import { nothing, secondLook, type Again, type Looked } from './learnt-second-look.js';
import { form, gap, tokensOf } from './learnt-tokens.js';

/** How sure the judgement must be to strike what no rule found, and to let go what a rule found. */
export interface Bounds {
  readonly strike: number;
  readonly keep: number;
}

/** One part of a mail with what the rules found on it; `subject` marks the subject line. */
export interface Judged {
  readonly page: Page;
  readonly subject: boolean;
  readonly cues: readonly Cue[];
  readonly finds: readonly Find[];
}

export interface Sheet {
  readonly page: Ready;
  readonly cues: readonly Cue[];
}

/** The pages of one mail made ready for the first look, and what the mail says as a whole. */
export function prepared(pages: readonly Judged[]): {
  readonly sheets: readonly Sheet[];
  readonly setting: Setting;
} {
  const sheets = pages.map(({ page, cues }) => ({ page: ready(tokensOf(page), cues), cues }));
  const at = pages.findIndex((page) => page.subject);
  return {
    sheets,
    setting: settingOf(
      sheets.map((sheet) => sheet.page),
      sheets[at]?.page,
    ),
  };
}

/**
 * What stays of the finds of the rules and what is added to them, page for page. A mail that speaks of nothing that lets
 * in is left to the rules; so is one that holds a mark already, so that striking out twice does what once does.
 */
export function judge(
  pages: readonly Judged[],
  topic: Topic,
  model: Model,
  bounds: Bounds,
): readonly (readonly Find[])[] {
  if (
    pages.some(({ page }) => page.text.includes(masked)) ||
    !pages.some(({ page, cues, finds }) => finds.length > 0 || speaksOf(page, topic, cues))
  )
    return pages.map(({ finds }) => finds);
  const { sheets, setting } = prepared(pages);
  const looked: Looked[] = sheets.map(({ page }, at) => ({
    page,
    sums: firstLook(page, setting, model),
    finds: pages[at]?.finds ?? [],
  }));
  const again = secondLook(looked);
  const sums = again.map(({ answers }) => walk(model.trees, model.base, answers));
  return pages.map(({ finds }, index) => {
    const sheet = sheets[index];
    if (sheet === undefined) return finds;
    const own = again.flatMap((one, at) => (one.page === index ? [{ ...one, sum: sums[at] ?? 0 }] : []));
    const best = new Map<Find, number>();
    for (const { find, sum } of own) if (find !== null) best.set(find, Math.max(best.get(find) ?? -99, sum));
    const kept = finds.filter((find) => isFirm(find.rule) || (best.get(find) ?? 99) >= bounds.keep);
    return [...kept, ...added(sheet, setting, own, model, bounds)].sort((a, b) => a.start - b.start);
  });
}

/** The first look: for each token a sum of weights. */
export function firstLook(page: Ready, setting: Setting, model: Pick<Model, 'weights'>): Float32Array {
  const { count } = page.tokens;
  const { weights } = model;
  const sums = new Float32Array(count);
  const into = sink();
  const add = (): number => {
    let sum = 0;
    for (let index = 0; index < into.size; index += 1) sum += weights[into.list[index] ?? 0] ?? 0;
    return sum;
  };
  const shared = Array.from({ length: groups }, (_, group) => {
    sharedFeatures(setting, group, into);
    return add();
  });
  for (let at = 0; at < count; at += 1) {
    if (!mayBeValue(page, at)) {
      sums[at] = nothing;
      continue;
    }
    features(page, at, into);
    sums[at] = (add() + (shared[page.group[at] ?? 0] ?? 0)) / scale;
  }
  return sums;
}

/** Only what rules with little to go on found is overruled; a known wording keeps its word, however strange the value. */
export function isFirm(rule: string): boolean {
  return !/^(?:device|stray|bare|told|phrase)/.test(rule);
}

type Weighed = Again & { readonly sum: number };

// Tokens beside each other are one value; a token that is nearly sure joins one that is.
function added(sheet: Sheet, setting: Setting, own: readonly Weighed[], model: Model, bounds: Bounds): readonly Find[] {
  const { tokens } = sheet.page;
  const finds: Find[] = [];
  for (let at = 0; at < own.length; at += 1) {
    const one = own[at];
    if (one?.find !== null || one.sum < bounds.strike) continue;
    let from = at;
    let to = at;
    while (from > 0 && joins(sheet.page, own[from - 1], own[from], bounds.strike - 1)) from -= 1;
    while (to + 1 < own.length && joins(sheet.page, own[to], own[to + 1], bounds.strike - 1)) to += 1;
    const first = own[from]?.token ?? one.token;
    const last = own[to]?.token ?? one.token;
    finds.push({
      start: tokens.start[first] ?? 0,
      end: tokens.end[last] ?? 0,
      kind: kindOf(sheet, first, last),
      rule: `learnt: ${reasonsFor(sheet.page, setting, one.token, model).join(', ')}`,
    });
    at = to;
  }
  return finds;
}

function joins(page: Ready, left: Weighed | undefined, right: Weighed | undefined, bound: number): boolean {
  if (left?.find !== null || right?.find !== null || left.token + 1 !== right.token) return false;
  if (left.sum < bound || right.sum < bound) return false;
  const between = page.tokens.gap[right.token] ?? 0;
  return (
    between === 0 || between === gap.dash || between === (gap.dash | gap.glued) || between === (gap.slash | gap.glued)
  );
}

function kindOf(sheet: Sheet, first: number, last: number): Kind {
  const { tokens, last: nearest } = sheet.page;
  const start = tokens.start[first] ?? 0;
  const own = tokens.form[first] ?? 0;
  const digits = own >= form.digits2 && own <= form.digits7;
  let cue: Cue | undefined;
  for (const one of sheet.cues) if (one.end <= start && one.end > start - 120) cue = one;
  if (cue !== undefined) return cue.kind;
  const width = familyNames.length;
  const near = (name: (typeof familyNames)[number]): boolean => {
    const at = nearest[first * width + familyNames.indexOf(name)] ?? -1;
    return at >= 0 && first - at <= 12;
  };
  if (near('answer')) return 'answer';
  if (near('wifi')) return 'wifi key';
  if (digits) return near('phone') || near('device') ? 'pin' : 'code';
  return last - first >= 2 ? 'passphrase' : 'password';
}
