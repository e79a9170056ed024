// Numbers of a person: telephone and ID.

const extension =
  /(?<![\p{L}\p{N}])(?:ext(?:n|ension|ensi[oó]n)?\b\.?|(?<!\b(?:chromebook|elitebook|probook|spectre|envy|pavilion|hp|yoga)\s)\bx)\s*(?:#|:|no\.?|number|is|es)?\s*#?(\d{2,6})(?![\d\p{L}]|[-.]\d)/iu;
const crossed = /(?<![\p{L}\p{N}])x\s?\d{1,2}(?!\d)|\d\s*x\s*\d/giu;
const whole = /(?<![\d-])(?:\+?1[-. ])?(?:\(\d{3}\)\s?|\d{3}[-. ])?\d{3}[-. ]\d{4}(?![\d-])/u;
const cue =
  /(?:phone|tel(?:[eé]fono)?|cell|mobile|celular|call(?: me)?(?: back)?|reach(?: me)?|text(?: me)?|ll[aá]m[ae](?:me|r)?|number|n[uú]mero|dial|marque|at|al|office|work|direct)\b[^\n\d]{0,20}$/iu;
const dialled = /\b(?:dial|marque|call me at|reach me at)\s+(\d{3,5})(?![\d-])/iu;

/** A telephone number or an extension; null when there is none. `anywhere`: in a signature a number needs no word for it. */
export function phoneIn(text: string, anywhere = false): string | null {
  const plain = text.replace(crossed, ' ');
  const inside = extension.exec(plain)?.[1] ?? dialled.exec(plain)?.[1];
  const number = whole.exec(plain);
  const alone = plain.trim() === number?.[0];
  const meant =
    number !== null && (anywhere || alone || inside !== undefined || cue.test(plain.slice(0, number.index)));
  if (!meant) return inside === undefined ? null : `ext. ${inside}`;
  return inside === undefined ? number[0].trim() : `${number[0].trim()} ext. ${inside}`;
}

/** IDs of things and of accounts are not a person's number. */
const others =
  '(?<!\\b(?:apple|caller|meeting|zoom|event|error|message|ticket|case|device|session|class|order|product|course|service|google|user|login|bug|report|team|group|asset|tag)[\\s-])';
const person = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${others}(?:(?:employee|emp|staff|student|lunch|badge|personnel)\\s*)?(?:id|i\\.d\\.)(?:\\s*(?:number|num|no\\.?|card))?|(?:employee|emp|staff|student|badge|personnel)\\s*(?:number|num|no\\.?|#)|(?:n[uú]mero|n[º°]|no\\.)\\s+de\\s+(?:empleado|estudiante|identificaci[oó]n|alumno|matr[ií]cula)|matr[ií]cula|identificaci[oó]n|id\\s+de\\s+(?:empleado|estudiante|alumno))(?![\\p{L}])\\s*(?:#|:|-|=|is|es|was|del?|la)?\\s*#?([A-Za-z]{0,2}-?\\d{4,10})(?![\\p{L}\\p{N}]|[-:/.]\\d)`,
  'iu',
);

/** An employee's or student's number, by the word before it; null when there is none. */
export function idNumberIn(text: string): string | null {
  return /\d{4}/.test(text) ? (person.exec(text)?.[1] ?? null) : null;
}
