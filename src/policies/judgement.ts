import type { Impact } from './desk.js';
import { queueWords } from './data/queue-words.js';
import type { About, Judged, Written } from './judged.js';
import { wordsOf, singular } from './words.js';

const redirects: readonly (readonly [About, RegExp])[] = [
  ['sam', /\bSAM\b/],
  ['active-resources', /\bactive resources\b/i],
  ['quote', /\b(?:quote|price|cost|cotizaci[oó]n|precio)\b/i],
  ['mass-email', /\b(?:all|every) (?:staff|families|parents|family)\b/i],
  ['media', /\b(?:flyer|photographer|take pictures|volantes?)\b/i],
  ['purchase', /\b(?:order|buy|purchase|comprar|more ink|new bulbs?)\b/i],
  ['personal-device', /\b(?:my own|personal|home computer|my home) (?:laptop|phone|computer|printer)\b/i],
  ['streaming-notice', /\b(?:youtube|videos?|stream(?:ing)?)\b.*\b(?:blocked|won'?t play|not playing|bloquead)/is],
];

const impacts: readonly (readonly [Impact, RegExp])[] = [
  [
    'critical',
    /\b(?:whole|entire|toda la) (?:school|building|district|escuela)\b|\bnobody in the building\b|\bsmoke\b/i,
  ],
  ['high', /\b(?:whole class|department|won'?t turn on|cannot work|can'?t teach)\b/i],
  ['low', /\b(?:slow|how do i|how to|c[oó]mo puedo|training|question|paint|squeak\w*)\b/i],
];

/** Where a request belongs and how much work it stops. Pure, offline, linear in the size of the text. */
export function judge({ subject, text }: Written): Judged {
  const whole = `${subject}\n${text}`.slice(0, 8000);
  const about = redirects.find(([, words]) => words.test(whole));
  const impact = impacts.find(([, words]) => words.test(whole));
  const words = wordsOf(whole).map(singular);
  const hits = (queue: string) => words.filter((word) => (queueWords[queue] ?? []).includes(word));
  const maintenance = hits('maintenance');
  const technology = hits('technology');
  const room = maintenance.length > technology.length;
  return {
    queue: about !== undefined ? 'redirect' : room ? 'maintenance' : 'technology',
    redirect: about?.[0] ?? null,
    priority: impact?.[0] ?? 'normal',
    because: {
      queue: room ? maintenance : technology,
      redirect: about === undefined ? [] : [about[1].exec(whole)?.[0] ?? ''],
      priority: impact === undefined ? [] : [impact[1].exec(whole)?.[0] ?? ''],
    },
  };
}

/** The three labels alone, as the sets of examples name them. */
export function classify(written: Written): Pick<Judged, 'queue' | 'redirect' | 'priority'> {
  const { queue, redirect, priority } = judge(written);
  return { queue, redirect, priority };
}

export { lateReply } from './late-reply.js';
export { duplicate } from './same-problem.js';
