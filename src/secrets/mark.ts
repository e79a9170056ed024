import type { Kind } from './data/kinds.js';

/** What stands where a secret stood, the same in every part. */
export function markOf(kind: Kind): string {
  return `[removed: ${kind}]`;
}

/** Finds marks that are already there, whoever wrote them; they are never struck out again. */
export const marks = /\[removed(?:: [a-z -]{1,20})?\]/gi;

/** Stands for one character of a mark in the text that rules see: no rule takes it for a value or reads past it. */
export const masked = '\uE000';
