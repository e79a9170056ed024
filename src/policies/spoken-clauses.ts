import { tokensOf, type Token } from './phrasebook.js';

export interface Clause {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** A question, as its mark and its words say. */
  readonly asked: boolean;
  /** A word of contrast stands before it: "thanks, BUT it ...". */
  readonly turned: boolean;
}

// Whoever writes more than this says what matters within it.
const most = 60;

const turning =
  /\b(?:but|however|although|though|except|unfortunately|sadly|pero|aunque|excepto|sin embargo|lamentablemente)\b/giu;

// How a question begins. In "it still beeps, could you look?" the first part tells and the second asks.
const asking =
  /^\W*(?:(?:and|so|or|y|o)\s+)?(?:who|what|when|where|why|how|which|do|does|did|is|are|can|could|would|will|should|may|am|qu[e\u00e9]|cu[a\u00e1]l|cu[a\u00e1]ndo|d[o\u00f3]nde|c[o\u00f3]mo|por qu[e\u00e9]|puedo|puede)\b/iu;

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
    for (const [place, part] of parts.entries()) {
      const bare = part.replaceAll('\u0000', '');
      const tokens = tokensOf(bare);
      const asks = asked && (place === parts.length - 1 || part.includes('\u00bf') || asking.test(bare));
      if (tokens.length > 0) clauses.push({ text: bare, tokens, asked: asks, turned: part.startsWith('\u0000') });
      if (clauses.length >= most) return clauses;
    }
  }
  return clauses;
}
