import { typingDistance as distance } from './distance.js';
import * as list from './data/cues.js';
import type { Kind } from './data/kinds.js';
import type { Page, Span } from './page.js';

/** A word that announces a secret, and how far it may be believed. */
export interface Cue extends Span {
  readonly kind: Kind;
  readonly word: string;
  /**
   * sure: password, PIN, door code; loose: a bare "code" or "key", which takes only what looks like one.
   * brief: "pw", "pass": may be followed by the value with nothing between.
   */
  readonly trust: 'sure' | 'brief' | 'loose';
  readonly plural: boolean;
}

/** What a whole message talks of; a value in the text may have its cue in the subject. */
export interface Topic {
  readonly password: boolean;
  readonly digits: boolean;
  readonly login: boolean;
  readonly wifi: boolean;
  readonly access: boolean;
  readonly question: boolean;
}

const creds = /(?<![a-z])(?:temp(?:orary)?|new|her|his|my|admin) (?:creds?|credentials)(?![a-z])/;
const left = '(?<![a-z0-9])';
const right = '(?![a-z0-9])';
const passwordCue = new RegExp(
  `(?:password|passwd|passwort|contrasena)s?${right}|${left}(?:${list.passwordWords.join('|')})${right}`,
  'g',
);
const passphraseCue = new RegExp(`${left}(?:${list.passphraseWords.join('|')})${right}`, 'g');
const otherScriptCue = new RegExp(list.otherScripts.join('|'), 'g');
const pinCue = new RegExp(`${left}(?:${list.pinWords.join('|')})${right}`, 'g');
const passCue = new RegExp(`${left}pass${right}`, 'g');
const codeCue = new RegExp(
  `${left}(?:codes?|codigos?|combos?|combinations?|combinacion|otp|totp|passkeys?)${right}`,
  'g',
);
const keyCue = new RegExp(
  `${left}(?:psk|keys?|api[_ -]?keys?|apikeys?|tokens?|secrets?|bearer|client[_ -]?secrets?|access[_ -]?keys?|secret[_ -]?keys?|auth[_ -]?tokens?|llave|cle)${right}`,
  'g',
);
const loginCue = new RegExp(`${left}(?:${list.loginWords.join('|')})${right}`);
const codeBefore = new RegExp(`(?:^|[^a-z])(?:${list.accessCodeBefore})['s]{0,2}[ -](?:[a-z]+ )?(?:pin )?$`);
const otherBefore = new RegExp(`(?:^|[^a-z])(?:${list.otherCodeBefore})[ -]$`);
const keyBefore = new RegExp(`(?:^|[^a-z])(?:${list.keyBefore})[ _-]$`);
const codeAfter =
  /^ (?:de |du |des |d'|del )?(?:la |el |le |l')?(?:puerta|porte|alarme?a?|porton|verificacion|verification|acceso|acces|seguridad|securite|entrada|portail|for the (?:door|gate|alarm|lock|keypad|copier|safe)|to the (?:door|gate|alarm|lock|safe|building))/;
const otherAfter =
  /^ (?:de |du |des |d'|del )?(?:error|erreur|barras?|barres|postal|estudiante|conduct|of conduct|id|name)/;
const wifiTopic = /(?<![a-z])(?:wi-?fi|ssid|wireless|hotspot|wpa[23]?|psk|wlan|network|red|router)(?![a-z])/;
const accessTopic =
  /(?<![a-z])(?:doors?|gates?|alarms?|locks?|padlock|lock ?box|keypads?|lockers?|safe|copiers?|voice ?mail|texted|texts?|sms|authenticator|verification|verify|2fa|mfa|two[- ]factor|two[- ]step|duo|garage|shed|puerta|porton|alarma|porte|panel|disarm|beeps?)(?![a-z])/;
const questionTopic =
  /(?<![a-z])(?:(?:security|secret|challenge|recovery|reset|verification|account) (?:question|answer)s?|maiden name|secret question|security (?:thing|stuff|check|answers?)|my answers|preguntas? (?:de seguridad|secretas?)|¿nombre de|(?:asked|asks|wants to know|asked for)(?: me)?(?: for)? (?:the |my |who my |what my |in what )(?:street|name of my|first|favou?rite|mother|father|town|city|maiden|pet|grade)|recovery question|what was your first|cual (?:es|fue) (?:su|tu)|respuesta secreta|questions? (?:secrete|de securite)s?|self[- ]service reset|reset questions?|security q|(?:^|[\n> ])q(?:uestion)?\d?[:.)] ?[a-z]|(?:asks?|wants?|asking)(?: me)?(?: for)?(?: who| what| where| when)?(?: was| is| were)? my (?:first|favou?rite|childhood|mother|father|grand|oldest|best|street|pet|high school|dream|nickname))/;

/** All cues of a page in the order in which they stand, in one pass for each list. */
export function cuesOf(page: Page, topic: Topic, own: RegExp | null = null): readonly Cue[] {
  const { fold } = page;
  const cues: Cue[] = [];
  const add = (match: RegExpExecArray, kind: Kind, trust: Cue['trust']): void => {
    const word = match[0];
    cues.push({
      start: match.index,
      end: match.index + word.length,
      kind,
      word,
      trust,
      plural: word.endsWith('s') && !word.endsWith('ss'),
    });
  };
  each(passwordCue, fold, (match) => {
    if (
      match[0] === 'clave' &&
      /(?:palabras?|puntos?|conceptos?|ideas?|fechas?|en) $/.test(
        fold.slice(Math.max(0, match.index - 10), match.index),
      )
    )
      return;
    add(
      match,
      'password',
      /^(?:p-?w[ds]?|pws|p\/w|pwds?|pswds?|passwds?|mdp|psw|pwrd|pasw|paswd)$/.test(match[0]) ? 'brief' : 'sure',
    );
  });
  for (const span of typos(fold))
    cues.push({ ...span, kind: 'password', word: fold.slice(span.start, span.end), trust: 'sure', plural: false });
  if (/[^\x00-\u024f]/.test(fold))
    each(otherScriptCue, fold, (match) => {
      add(match, 'password', 'brief');
    });
  if (own !== null)
    each(own, fold, (match) => {
      add(match, 'password', 'sure');
    });
  each(passphraseCue, fold, (match) => {
    add(match, 'passphrase', 'sure');
  });
  each(pinCue, fold, (match) => {
    add(match, 'pin', 'brief');
  });
  each(passCue, fold, (match) => {
    if (isPassword(fold, match.index)) add(match, 'password', 'brief');
  });
  each(codeCue, fold, (match) => {
    const before = fold.slice(Math.max(0, match.index - 40), match.index);
    const after = fold.slice(match.index + match[0].length, match.index + match[0].length + 30);
    if (otherBefore.test(before) || otherAfter.test(after) || before.endsWith('pin ') || before.endsWith('pin-'))
      return;
    if (
      /^(?:combo|combination|combinacion|otp|totp)/.test(match[0]) ||
      codeBefore.test(before) ||
      codeAfter.test(after)
    )
      add(match, 'code', 'brief');
    else if (topic.access || topic.digits) add(match, 'code', 'loose');
  });
  each(keyCue, fold, (match) => {
    const word = match[0];
    const before = fold.slice(Math.max(0, match.index - 20), match.index);
    if (word === 'bearer' || word === 'psk' || /^(?:api|client|access|secret.?key|auth.)/.test(word))
      add(match, word === 'psk' ? 'wifi key' : 'key', 'brief');
    else if (keyBefore.test(before))
      add(
        match,
        /(?:wi-?fi|wireless|wlan|network|wpa[23]?|wep|shared|hotspot|guest|router|ssid)[ _-]$/.test(before)
          ? 'wifi key'
          : 'key',
        'brief',
      );
    else if (/^tokens?$|^secrets?$/.test(word)) add(match, 'key', 'loose');
    else if (topic.wifi) add(match, 'wifi key', 'loose');
  });
  return cues
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((cue, at, all) => at === 0 || cue.start >= (all[at - 1]?.end ?? 0));
}

/** What subject and parts together talk of; `folds` are folded texts. */
export function topicOf(folds: readonly string[], own: RegExp | null = null): Topic {
  const some = (pattern: RegExp): boolean =>
    folds.some((fold) => {
      pattern.lastIndex = 0;
      return pattern.test(fold);
    });
  const passphrase = some(passphraseCue);
  const digits = some(pinCue);
  return {
    password:
      passphrase ||
      digits ||
      some(passwordCue) ||
      (own !== null && some(own)) ||
      some(creds) ||
      some(otherScriptCue) ||
      folds.some((fold) => typos(fold).length > 0),
    digits,
    login: some(loginCue),
    wifi: some(wifiTopic),
    access: some(accessTopic),
    question: some(questionTopic),
  };
}

// "pass" is a password only with a separator after it or an owner before it; a hall pass and a bus pass are not.
function isPassword(fold: string, at: number): boolean {
  const before = fold.slice(Math.max(0, at - 30), at);
  const after = fold.slice(at + 4, at + 14);
  if (
    /(?:hall|bus|boarding|season|lunch|day|free|library|tardy|visitor|parking|late|restroom|bathroom|e)[ -]$/.test(
      before,
    )
  )
    return false;
  if (/^["'*]{0,2}\s?(?:[:=]|->|=>|→)/.test(after)) return true;
  if (/^ (?:the|it|them|to|this|that|on|out|through|me|up|a|period|over|history|by)\b/.test(after)) return false;
  if (
    /(?:my|her|his|our|their|el|mi|la|su|wi-?fi|network|log-?in|user|temp|temporary|current|old|new|the|admin|guest|email) $/.test(
      before,
    ) &&
    /^ (?:is|was|es|era|for|i |to |-)/.test(after)
  )
    return true;
  if (/[,;|/]\s?$/.test(before) && /^ [^\s,;]{0,20}\d/.test(fold.slice(at + 4, at + 26))) return true;
  return /(?:user(?:name)?|usr|login|id)\W{1,3}\S{2,30}[ ,;/]{1,3}(?:and )?$/.test(before) && /^ \S/.test(after);
}

const typoWord = /(?<![a-z0-9])(?:p[a-z0]{0,2}s[a-z0]{3,8}|c[a-z]{2,3}tr[a-z]{3,8}|conta[a-z]{4,7})(?![a-z0-9])/g;

// Two letters wrong, missing, doubled or swapped.
function typos(fold: string): readonly Span[] {
  const spans: Span[] = [];
  each(typoWord, fold, (match) => {
    const word = match[0];
    if (word.length < 6 || list.notTypos.has(word) || /^(?:password|passwort|contrasena)s?$/.test(word)) return;
    const singular = word.replace(/s$/, '');
    const near = word.startsWith('p')
      ? distance(singular, 'password') <= (/w\w*d$/.test(singular) ? 3 : 2) && /w|rd$|od$/.test(word)
      : distance(singular, 'contrasena') <= 2 && !/^contra[cr]t/.test(word);
    if (near) spans.push({ start: match.index, end: match.index + word.length });
  });
  return spans;
}

function each(pattern: RegExp, text: string, visit: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) visit(match);
}
