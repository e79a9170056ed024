import { cuesOf, type Topic } from './cue.js';
import type { Kind } from './mark.js';
import type { Page, Span } from './page.js';
import { afterCue } from './rules/after-cue.js';
import { answers } from './rules/answers.js';
import { beforeCue } from './rules/before-cue.js';
import { formats } from './rules/formats.js';
import { lists } from './rules/lists.js';
import { numbers } from './rules/numbers.js';
import { pairs } from './rules/pairs.js';
import { spoken } from './rules/spoken.js';
import { stray } from './rules/stray.js';
import { tables } from './rules/tables.js';
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
}

/** One way to find secrets; the name is what `deskgate explain` shows. */
export interface Rule {
  readonly name: string;
  readonly find: (scene: Scene) => readonly Find[];
}

// The order matters only for the name that stands in the report: of two finds that overlap the earlier rule names the kind.
const rules: readonly Rule[] = [
  { name: 'format', find: formats },
  { name: 'number', find: numbers },
  { name: 'table', find: tables },
  { name: 'list', find: lists },
  { name: 'after-cue', find: afterCue },
  { name: 'before-cue', find: beforeCue },
  { name: 'answer', find: answers },
  { name: 'pair', find: pairs },
  { name: 'spoken', find: spoken },
  { name: 'stray', find: stray },
];

// Any stem of any cue, or a character sequence that only token formats hold: mail without one has no secret to look for.
const anyStem =
  /pa[a-z0]{0,3}s|p[a-z]{0,2}s+[a-z]{0,4}w|pw|p\/w|p-?wrd|\bpins?\b|nip|clave|contra|contase|contr[ae]|palabra|mot |mots|mdp|kennwort|senha|wachtwoord|losenord|adgang|sifre|parola|hasl|hasł|modpas|mo de|mat khau|sirta|code|codigo|combo|combinat|keypad|alarm|lock|\botp|totp|key|psk|token|secret|bearer|log|sign|user|usr|uid|cred|usuario|entrar|entra|sesion|ident|connex|anmeld|utente|question|pregunta|maiden|respuesta|let me in|get in|getting in|:\/\/|-----begin|eyj|akia|asia|[a-z0-9]_[a-z0-9]{16}|[a-z0-9]{20}|ssn|social|llave|cle|kontrasenya|phrase|пар|кл|密|口令|パス|暗証|비밀|암호|패스|كلم|पास|รหัส/;

/** All secrets of one page, in order, overlaps joined. Time grows with the length of the page and no faster. */
export function findSecrets(
  page: Page,
  topic: Topic,
  options: Omit<Scene, 'page' | 'cues' | 'topic'>,
): readonly Find[] {
  const related = topic.password || topic.login || topic.access || topic.question || topic.digits;
  const numbersToo =
    options.patterns.length > 0 ||
    ((options.cardNumbers || options.socialSecurityNumbers) && /\d(?:[ -]?\d){8}/.test(page.text));
  if (!related && !numbersToo && !anyStem.test(page.fold)) return [];
  const scene: Scene = { page, topic, cues: cuesOf(page, topic), ...options };
  const finds: Find[] = [];
  for (const rule of rules) for (const find of rule.find(scene)) finds.push(find);
  return joined(finds);
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
