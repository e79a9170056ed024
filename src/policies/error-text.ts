const quotes = '["“”«»]';
const tells =
  '(?:says?|saying|said|reads|shows?|showing|displays?|displaying|getting|gets?|got|gives?(?: me| us)?|giving(?: me| us)?|error|errors|message|messages|dice|diciendo|mensaje|mensaje de error|aparece|sale|muestra|marca|da)';
const quoted = new RegExp(
  `(?<![\\p{L}])${tells}(?![\\p{L}])(?![^\\n"“«]{0,40}\\b(?:e-?mail|letter|note|correo|text)s?\\b)[^\\n"“«]{0,40}${quotes}([^"“”«»\\n]{3,160})${quotes}`,
  'iu',
);
const labelled =
  /(?<![\p{L}])(?:error(?: message| code)?|mensaje de error|c[oó]digo de error)\s*(?:is|was|reads|says|es|dice)?\s*[:=]\s*([^\n]{3,160})/iu;
// A thing says it, not a person.
const said =
  /(?<![\p{L}])(?:it|screen|display|computer|printer|copier|chromebook|laptop|ipad|phone|page|website|site|app|program|message|error|that|which|and|just|me|pantalla|computadora|impresora|mensaje|p[aá]gina|programa)\s+(?:just |only |now |keeps? |always |solo |s[oó]lo |s[oó]lamente |siempre )?(?:says?|saying|reads|dice|aparece|sale)\s*(?:that|que)?[:,]?\s+([^\n.!?;"“«]{4,140})/iu;
const coded =
  /(?<![\p{L}])((?:error|err|stop|c[oó]digo de error)(?:\s*(?:code|number|no\.?|#|:|de error))?\s*#?:?\s*(?:0x[0-9a-f]{2,10}|[A-Z]{0,4}-?\d{1,6}(?:[.-][0-9A-Za-z]{1,6}){0,3}|(?=[A-Z_]*_)[A-Z_]{4,40}))(?![\p{L}\p{N}])/iu;
const sentence = /(?<![\p{L}])(?:the )?error\s+(?:is|was|says|saying)\s+(?:that )?([^\n.!?;]{4,140})/iu;

/** The words of an error, as the writer gives them; null when there are none. */
export function errorIn(text: string): string | null {
  const found =
    quoted.exec(text)?.[1] ??
    labelled.exec(text)?.[1] ??
    sentence.exec(text)?.[1] ??
    said.exec(text)?.[1] ??
    coded.exec(text)?.[1];
  if (found === undefined) return null;
  const words = found
    .replace(/\s+/g, ' ')
    .replace(/^['‘’]|['‘’]$/g, '')
    .trim();
  return words.length < 3 ? null : words;
}
