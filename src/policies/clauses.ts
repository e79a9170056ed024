import { tokensOf, type Token } from './phrases.js';

export interface Clause {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Its sentence ends with a question mark. */
  readonly asked: boolean;
  /** A word of contrast stands before it: "thanks, BUT it ...". */
  readonly turned: boolean;
}

// Whoever writes more than this says what matters within it.
const most = 60;

const turning = /\b(?:but|however|although|though|except|unfortunately|sadly|pero|aunque|excepto|sin embargo|lamentablemente)\b/giu;

/** Sentences cut at stops, line ends, commas and words of contrast. Dictated "period" and "question mark" count as stops. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  const spoken = text
    .replace(/\s+question mark\b/gi, '? ')
    .replace(/(?<=\w)\s+(?:period|comma)(?=\s|$)/gi, '. ')
    .replace(/(?<=\d)\.(?=\d)|(?<=\b(?:Mr|Mrs|Ms|Dr|Sr|Sra|No|Rm|ext))\./g, ' ');
  for (const sentence of spoken.match(/[^.!?;\n\u2026]+[.!?;\n\u2026]*/g) ?? []) {
    const asked = /[?]/.test(sentence.slice(-4)) || sentence.includes('\u00bf');
    const parts = sentence.replace(turning, '\u0000$&').split(/(?=\u0000)|[,:()]|\s[-\u2013\u2014]+\s|\u2014/);
    for (const part of parts) {
      const bare = part.replaceAll('\u0000', '');
      const tokens = tokensOf(bare);
      if (tokens.length > 0) clauses.push({ text: bare, tokens, asked, turned: part.startsWith('\u0000') });
      if (clauses.length >= most) return clauses;
    }
  }
  return clauses;
}
