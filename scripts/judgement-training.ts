import { abouts } from '../src/policies/judged.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinearModel } from '../src/policies/linear-model.js';
import { featuresOf } from '../src/policies/request-features.js';
import { train } from './softmax-training.js';

/** A mail of training/, labelled by hand. */
export interface LabelledMail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly queue: 'technology' | 'maintenance' | 'redirect';
  readonly redirect: string | null;
  readonly priority: string;
  /** Other levels that are just as right. */
  readonly alt_priority?: string | readonly string[];
}

export const matters = ['technology', 'maintenance', ...abouts] as const;

export const impacts = ['critical', 'high', 'normal', 'low'] as const;

export function labelledMails(name: string): readonly LabelledMail[] {
  return readFileSync(join(process.cwd(), 'training', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledMail);
}

export function otherLevels({ alt_priority: other }: LabelledMail): readonly string[] {
  return other === undefined ? [] : [other].flat();
}

/** What both models learn from these mails. */
export function trainJudgement(mails: readonly LabelledMail[]): { matter: LinearModel; impact: LinearModel } {
  const read = mails.map((mail) => ({ mail, features: featuresOf(mail.subject, mail.text) }));
  const matter = train(
    read.map(({ mail, features }) => ({
      features,
      welcome: matters.map((label) => Number(label === (mail.redirect ?? mail.queue))),
      weight: 1,
    })),
    matters,
    { penalty: 0.2, rounds: 150, seen: 2, prune: 0.12 },
  );
  // A redirected mail opens no ticket: its level teaches nothing.
  const tickets = read.filter(({ mail }) => mail.queue !== 'redirect');
  const count = (level: string) => tickets.filter(({ mail }) => mail.priority === level).length;
  const rarity = new Map(impacts.map((level) => [level, tickets.length / 4 / Math.max(1, count(level))]));
  const impact = train(
    tickets.map(({ mail, features }) => ({
      features,
      welcome: impacts.map((level) => (level === mail.priority ? 1 : otherLevels(mail).includes(level) ? 0.6 : 0)),
      weight: rarity.get(mail.priority as (typeof impacts)[number]) ?? 1,
    })),
    impacts,
    { penalty: 2, rounds: 150, seen: 2, prune: 0.06 },
  );
  return { matter, impact };
}
