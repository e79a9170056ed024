import { cuesOf, type Topic } from './cue.js';
import type { Kind } from './data/kinds.js';
import type { Page, Span } from './page.js';
import { afterCue } from './after-cue.js';
import { beforeCue } from './before-cue.js';
import { answers } from './answers.js';
import { formats } from './formats.js';
import { lists } from './lists.js';
import { numbers } from './numbers.js';
import { pairs } from './pairs.js';
import { locks } from './locks.js';
import { tables } from './tables.js';
import type { Cue } from './cue.js';

/** A secret on a page, before it is struck out. */
export interface Find extends Span {
  readonly kind: Kind;
  readonly rule: string;
}

/** What a rule may look at. */
export interface Scene {
  readonly page: Page;
  readonly cues: readonly Cue[];
  readonly topic: Topic;
  readonly cardNumbers: boolean;
  readonly socialSecurityNumbers: boolean;
  readonly patterns: readonly RegExp[];
  /** The administrator's own words for a password. */
  readonly ownCues: RegExp | null;
}

/** One way to find secrets; the name is what `deskgate explain` shows. */
export interface Rule {
  readonly name: string;
  readonly find: (scene: Scene) => readonly Find[];
}

// The order matters only for the name that stands in the report: of two finds that overlap the earlier rule names the kind.
const rules: readonly Rule[] = [
  { name: 'list', find: lists },
  { name: 'after-cue', find: afterCue },
  { name: 'before-cue', find: beforeCue },
  { name: 'answer', find: answers },
  { name: 'pair', find: pairs },
];

/** All secrets of one page, in order, overlaps joined. Time grows with the length of the page and no faster. */
export function findSecrets(
  page: Page,
  topic: Topic,
  options: Omit<Scene, 'page' | 'cues' | 'topic'>,
  ownCues: readonly Cue[] = cuesOf(page, topic, options.ownCues),
): readonly Find[] {
  const scene: Scene = { page, topic, cues: ownCues, ...options };
  const finds: Find[] = [...formats(scene), ...numbers(scene), ...locks(scene)];
  if (speaksOf(topic, scene.cues)) {
    const table = tables(scene);
    for (const find of table.finds) finds.push(find);
    // The words of a heading name the column below them and nothing beside them.
    const cues = scene.cues.filter(
      (cue) => !table.headings.some((line) => cue.start >= line.start && cue.end <= line.end),
    );
    for (const rule of rules) for (const find of rule.find({ ...scene, cues })) finds.push(find);
  }
  return joined(finds);
}

/** Whether a page, or the mail it is of, speaks of anything that lets in; most mails do not. */
function speaksOf(topic: Topic, cues: readonly Cue[]): boolean {
  return cues.length > 0 || topic.password || topic.login || topic.access || topic.wifi || topic.question;
}

function joined(finds: readonly Find[]): readonly Find[] {
  const order = new Map(finds.map((find, at) => [find, at]));
  const sorted = finds.filter((find) => find.end > find.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Find[] = [];
  for (const find of sorted) {
    const last = result[result.length - 1];
    if (last === undefined || find.start >= last.end) {
      result.push(find);
      continue;
    }
    const first = (order.get(find) ?? 0) < (order.get(last) ?? 0) ? find : last;
    const whole = { ...first, start: last.start, end: Math.max(last.end, find.end) };
    order.set(whole, Math.min(order.get(find) ?? 0, order.get(last) ?? 0));
    result[result.length - 1] = whole;
  }
  return result;
}
