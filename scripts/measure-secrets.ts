import { markupPage } from '../src/secrets/markup.js';
import { bounds, type Bounds } from '../src/secrets/judgement/bounds.js';
import { trained } from '../src/secrets/judgement/trained.js';
import { strikeParts, type Part } from '../src/secrets/strike-parts.js';
import { itemsIn, type Item } from './secrets-items.js';

// What becomes of labelled mails: node dist/scripts/measure-secrets.js [--curve] [FILE...]
// Without a file those that nobody looked at while the rules and the judgement were made.
interface Score {
  readonly secrets: number;
  readonly gone: number;
  readonly harmless: number;
  readonly untouched: number;
  readonly keeps: number;
  readonly kept: number;
}

function has(text: string, secret: string): boolean {
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
    if (/^\d/.test(secret) && /\d/.test(text.charAt(at - 1))) continue;
    if (/\d$/.test(secret) && /\d/.test(text.charAt(at + secret.length))) continue;
    return true;
  }
  return false;
}

/** What is gone of the secrets in subject, text, raw and visible HTML, and what of the rest was left. */
function scoreOf(items: readonly Item[], own: Bounds | null): Score {
  const score = { secrets: 0, gone: 0, harmless: 0, untouched: 0, keeps: 0, kept: 0 };
  for (const item of items) {
    const parts: Part[] = [
      { name: 'subject', text: item.subject, style: 'plain' },
      { name: 'text', text: item.text, style: 'plain' },
    ];
    if (typeof item.html === 'string') parts.push({ name: 'html', text: item.html, style: 'markup' });
    const { texts } = strikeParts(
      parts,
      undefined,
      new Map(),
      own === null ? null : { network: trained(), bounds: own },
    );
    const seen = (all: readonly string[]): readonly string[] =>
      all.length > 2 ? [...all, markupPage(all[2] ?? '').text] : all;
    const before = seen(parts.map((part) => part.text));
    const after = seen(texts);
    if (item.secrets.length === 0) {
      score.harmless += 1;
      if (parts.every((part, at) => part.text === texts[at])) score.untouched += 1;
    }
    for (const secret of item.secrets) {
      score.secrets += 1;
      if (!after.some((text) => has(text, secret))) score.gone += 1;
    }
    for (const keep of item.keep ?? []) {
      if (!before.some((text) => text.includes(keep))) continue;
      score.keeps += 1;
      if (after.some((text) => text.includes(keep))) score.kept += 1;
    }
  }
  return score;
}

function line(name: string, score: Score): string {
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  return `${name.padEnd(34)} gone ${share(score.gone, score.secrets).padStart(7)} of ${score.secrets}, untouched ${share(score.untouched, score.harmless).padStart(7)} of ${score.harmless}, words lost ${score.keeps - score.kept} of ${score.keeps}`;
}

const args = process.argv.slice(2);
const curve = args.includes('--curve');
const held = ['secrets', 'secrets-second', 'secrets-plain'].map((name) => `training/held/${name}.jsonl`);
const files = args.filter((arg) => !arg.startsWith('--'));
for (const file of files.length > 0 ? files : held) {
  const items = itemsIn(file);
  console.log(line(`${file.replace(/.*\//, '')}, rules alone`, scoreOf(items, null)));
  console.log(line('  with the judgement', scoreOf(items, bounds)));
  if (curve)
    for (const keep of [-99, -3, bounds.keep])
      for (const strike of [-1.5, -1.2, -0.9, -0.6, -0.3, 0, 0.5, 1])
        console.log(line(`  strike ${strike}, keep ${keep}`, scoreOf(items, { ...bounds, strike, keep })));
}
