import type { Cue } from './cue.js';
import { denied } from './data/words.js';
import { foldOf, type Page, type Span } from './page.js';
import { isTag } from './shape.js';
import { accept, readValue, type Value } from './value.js';

// "(river stones keep still)": plain words that say nothing about a password.
const bracketPhrase =
  /^\s*(?!my |our |the |your |in |on |at |from |for |with |see |ask |same |all |not |no |it |i |we |as |which |that |both |and |or |if |but |case |please |sorry |also |like |new |old |yes )[a-z']+(?: [a-z']+){3,6}\s*$/;
const remarkWords =
  /(?<![a-z])(?:is|are|was|were|has|have|had|letters?|capitals?|characters?|spaces?|digits?|numbers?|sensitive|cards?|sheets?|sticky|notes?|passwords?|logins?|emails?|account|changed?|given|sent|written|printed|posted|expired|wrong|reset|temporary|default|know|remember|forgot|tried|works?|working|i|we|you|he|she|they|it|your|her|his|same|one|below|above|attached|left|blank|asked?|see|don't|can't|didn't|doesn't|won't|by|from)(?![a-z])/;

// "(it's Gr8...)", "(Velvet!Moth6)": a value in brackets; "(case sensitive)": a remark.
export function insideBrackets(page: Page, cue: Cue, bracket: RegExpExecArray): Span | null {
  const content = bracket[1] ?? '';
  const start = bracket.index + bracket[0].indexOf('(') + 1;
  const lead =
    /^\s*(?:[^():]{1,30}: |(?:it's|its|it is|which is|is|was|currently|now|=|:|-|es|c'est)\s+)/i.exec(content)?.[0]
      .length ?? 0;
  if (lead === 0 && bracketPhrase.test(foldOf(content)) && !remarkWords.test(foldOf(content)))
    return { start: start + (content.length - content.trimStart().length), end: start + content.trimEnd().length };
  const value = readValue(page, start + lead);
  if (value === null || (value.end < start + content.trimEnd().length - 1 && !value.quoted)) return null;
  return (
    accept(page, value, cue.kind, lead > 0 ? 'copula' : 'direct') ??
    (lead > 0 ? null : looksLikeOne(value) ? value : null)
  );
}

/** A value by its shape or its quotation marks alone. */
export function looksLikeOne(value: Value): boolean {
  return (
    value.shape === 'strong' ||
    (value.shape === 'mixed' && !isTag(value.text)) ||
    (value.quoted && value.shape !== 'placeholder' && !denied.has(value.fold))
  );
}
