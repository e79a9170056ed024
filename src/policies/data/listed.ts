/** A word list as it is written in data/: separated by commas, over as many lines as it takes. */
export function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
