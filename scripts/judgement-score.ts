import { impacts, otherLevels, type LabelledMail } from './judgement-training.js';

export interface Said {
  readonly queue: string;
  readonly redirect: string | null;
  readonly priority: string;
}

export interface Score {
  /** Share of mails whose queue is right, and of a redirect which one, 0 to 1. */
  readonly matter: number;
  /** Mean over the four levels of the share of tickets whose level is right or just as acceptable, 0 to 1. */
  readonly impact: number;
  readonly byQueue: Readonly<Record<string, number>>;
  readonly byLevel: Readonly<Record<string, number>>;
  /** Mails for a queue that would have been sent away without a ticket. */
  readonly sentAway: number;
}

/** How often `judge` says what the labels say. */
export function scoreOf(mails: readonly LabelledMail[], judge: (mail: LabelledMail) => Said): Score {
  const said = mails.map((mail) => ({ mail, answer: judge(mail) }));
  const tickets = said.filter(({ mail }) => mail.queue !== 'redirect');
  const rightMatter = ({ mail, answer }: (typeof said)[number]) =>
    answer.queue === mail.queue && answer.redirect === mail.redirect;
  const rightLevel = ({ mail, answer }: (typeof said)[number]) =>
    answer.priority === mail.priority || otherLevels(mail).includes(answer.priority);
  const byLevel = Object.fromEntries(
    impacts.map((level) => [
      level,
      share(
        tickets.filter(({ mail }) => mail.priority === level),
        rightLevel,
      ),
    ]),
  );
  return {
    matter: share(said, rightMatter),
    impact: impacts.reduce((sum, level) => sum + (byLevel[level] ?? 0), 0) / impacts.length,
    byQueue: Object.fromEntries(
      ['technology', 'maintenance', 'redirect'].map((queue) => [
        queue,
        share(
          said.filter(({ mail }) => mail.queue === queue),
          rightMatter,
        ),
      ]),
    ),
    byLevel,
    sentAway: tickets.filter(({ answer }) => answer.queue === 'redirect').length,
  };
}

function share<Item>(items: readonly Item[], right: (item: Item) => boolean): number {
  return items.length === 0 ? 1 : items.filter(right).length / items.length;
}
