// Shared by the policies that judge words: duplicate, queue, closed.

// Enough of any request to judge by; a pasted log of megabytes must not cost anything.
const judged = 8000;

/** Lower case, accents and typographic apostrophes taken away, so that what phones change makes no difference. */
export function plain(text: string): string {
  return text
    .slice(0, judged)
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

/** Words and numbers; "8B-17" and "don't" stay whole. */
export function wordsOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * What an English or Spanish word and its plural have in common: "phone" and "phones", "proyector" and "proyectores".
 * To compare by, never to show.
 */
export function singular(word: string): string {
  const one = word.length > 3 && /[^s']s$/.test(word) ? word.slice(0, -1) : word;
  return one.length > 3 && one.endsWith('e') ? one.slice(0, -1) : one;
}

/** Subject without the marks that mail programs and we put before it: Re:, Fwd:, RV:, WG:, [TECH-12]. */
export function bareSubject(subject: string): string {
  // RFC 5322 folds at 998; what is longer was made to hurt.
  let bare = subject.trim().slice(0, 998);
  for (;;) {
    const shorter = bare
      .replace(/^(?:re|fw|fwd|rv|aw|wg|tr|res|enc)\s*(?:\[\d+\])?\s*:\s*/i, '')
      .replace(/^\[[A-Z][A-Z0-9]*-\d+\]\s*/i, '');
    if (shorter === bare) return bare;
    bare = shorter;
  }
}

/** The words of a text, plurals as singulars, between blanks: a phrase stands in it as `lineOfWords(phrase)` does. */
export function lineOfWords(text: string): string {
  return ` ${wordsOf(text).map(singular).join(' ')} `;
}

const salutation =
  /^(?:mr|mrs|ms|mx|dr|mtra|mtro|sr|sra|coach|nurse|principal|of|de|la|rm|room|ext|gr|grade|salon)\.?$/i;

/** Whether a line or a short sentence is only who writes and from where: capitalised words, numbers, what stands by them. */
export function isSignOff(line: string): boolean {
  const words = line.split(/[\s,|/-]+/).filter((word) => word !== '');
  const isName = (word: string) => /^\p{Lu}[\p{L}.'\u2019]*$/u.test(word) || /^x?\d+(?:st|nd|rd|th)?$/.test(word);
  return (
    words.length <= 7 && !/[!?]$/.test(line.trim()) && words.every((word) => isName(word) || salutation.test(word))
  );
}
