import { impactWeights, matterWeights } from './data/judgement-weights.js';
import type { Impact } from './desk.js';
import type { About, Judged, JudgedLabel, Written } from './judged.js';
import { readModel, reasonsFor, sharesOf, type Features, type Shares } from './linear-model.js';
import { once } from './once.js';
import { phrasesIn } from './phrases.js';
import { featuresOf } from './request-features.js';

export { lateReply } from './late-reply.js';
export { duplicate } from './same-problem.js';

/** What a mail can be about: a queue or one of the redirects. */
export type Matter = 'technology' | 'maintenance' | About;

export interface JudgeOptions {
  /** An administrator's own words for a matter, each as strong as a clear turn of phrase: the names of the district's programs. */
  readonly words?: Partial<Readonly<Record<JudgedLabel, readonly string[]>>>;
}

const matterModel = readModel(matterWeights);
const impactModel = readModel(impactWeights);

// To send a real request away costs more than a ticket too many: a redirect must be this much likelier than a queue.
const redirectOdds = 1.1;
// How much likelier a configured word makes its label: e^2, about seven times.
const configured = 2;
const named = 5;
const reasons = { most: named, least: 0.3 };

/** Where a request belongs and how much work it stops, by its words alone. Pure, offline, linear in the size of the text. */
export function judge(written: Written, options: JudgeOptions = {}): Judged {
  const { features, own, matters } = weigh(written, options);
  const impacts = sharesOf(features, impactModel, pointsOf(own));
  const desk = share(matters, 'maintenance') > share(matters, 'technology') ? 'maintenance' : 'technology';
  const likeliest = best(matters) as Matter;
  const away = likeliest !== 'technology' && likeliest !== 'maintenance' && clearly(matters, likeliest, desk);
  const priority = best(impacts) as Impact;
  const because = (label: Matter | Impact, model: typeof matterModel) =>
    [...new Set([...(own.get(label) ?? []), ...reasonsFor(label, features, model, reasons)])].slice(0, named);
  const matter = because(away ? likeliest : desk, matterModel);
  return {
    queue: away ? 'redirect' : desk,
    redirect: away ? likeliest : null,
    priority,
    because: { queue: matter, redirect: away ? matter : [], priority: because(priority, impactModel) },
  };
}

/** The three labels alone, as sets of examples name them. */
export function classify(written: Written): Pick<Judged, 'queue' | 'redirect' | 'priority'> {
  const { queue, redirect, priority } = judge(written);
  return { queue, redirect, priority };
}

export interface Leaning {
  /** How much likelier maintenance is than technology, as a natural logarithm: 2 is about seven times, -2 the reverse. */
  readonly maintenance: number;
  /** The words that speak most for the likelier one. */
  readonly because: readonly string[];
}

/** Which of the two desks a request leans to, whatever else it may be about. */
export function leaning(written: Written, options: JudgeOptions = {}): Leaning {
  const { features, matters } = weigh(written, options);
  const maintenance = Math.log(share(matters, 'maintenance') / share(matters, 'technology'));
  const likelier = maintenance > 0 ? 'maintenance' : 'technology';
  return { maintenance, because: reasonsFor(likelier, features, matterModel, reasons) };
}

interface Weighed {
  readonly features: Features;
  readonly own: ReadonlyMap<string, readonly string[]>;
  readonly matters: Shares;
}

const weigh = once(({ subject, text }: Written, { words = {} }: JudgeOptions): Weighed => {
  const features = featuresOf(subject, text);
  const own = new Map<string, readonly string[]>();
  for (const [label, list] of Object.entries(words)) {
    const found = phrasesIn(`${subject}\n${text}`, list);
    if (found.length > 0) own.set(label, found);
  }
  return { features, own, matters: sharesOf(features, matterModel, pointsOf(own)) };
});

function pointsOf(own: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  return new Map([...own].map(([label, found]) => [label, found.length * configured]));
}

function share(shares: Shares, label: string): number {
  return shares.get(label) ?? 0;
}

function clearly(shares: Shares, label: Matter, desk: Matter): label is About {
  return share(shares, label) > redirectOdds * share(shares, desk);
}

function best(shares: Shares): string {
  const [first] = [...shares].sort((one, two) => two[1] - one[1]);
  return first?.[0] ?? '';
}
